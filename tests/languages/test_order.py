"""Order and A–Z headings, as a speaker would file names."""

import itertools
import random

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.languages import index_headings, sort_key
from coalition.languages.library import icu

FILED = {
    "ar": "[ا] آدم ابن أحمد إيمان [ب] بيت [ت] تاج [ث] ثوب [A] Access",
    "bg": "[А] Азбука [Б] Борба [Ш] Шум [Щ] Щит [Ъ] Ъгъл [Ю] Юг [Я] Ябълка Явор [A] Access",
    "ca": "[C] Çatalhöyük Cel [L] Llum Lluna Lona",
    "cs": "[A] Abeceda Áčko [C] Cesta [Č] Čas Čech [D] Ďáblice Dům [H] Hora [Ch] Chata [I] Ihned "
    "[R] Rak [Ř] Řeka [S] Sova [Š] Šance [Z] Zdraví [Ž] Žena",
    "cy": "[C] Cartref [Ch] Chwaer [D] Dolen [Dd] Ddoe [L] Lola [Ll] Llan",
    "da": "[A] Adam [V] Vest [Z] Zebra [Æ] Ærø [Ø] Øst [Å] Ål Aalborg Aarhus",
    "de": "[A] Apfel Äpfel [O] Ofen Öl [S] Strasse Straße Strassen [U] Übung Uhr [Z] Zoo",
    "el": "[Α] Αθήνα Άλφα [Β] Βήτα [Ζ] Ζήτα [Η] Ήτα [Ο] Όμικρον [Ω] Ωμέγα [A] Access",
    "es": "[A] Ángel árbol [C] chico cosa [L] llave luz [N] nube [Ñ] ñandú [O] oso",
    "et": "[S] Sall [Š] Šokk [Z] Zoo [Ž] Žest [T] Tallinn [U] Uba [V] Vesi [Õ] Õun [Ä] Äke [Ö] Öö "
    "[Ü] Üle [X] Xerox",
    "fi": "[A] Aalto [V] Vesi [W] Wien [Z] Zoo [Å] Åbo [Ä] Äiti [Ö] Öljy",
    "fr": "[C] cote coté côte côté [E] Eau Élan [O] Ode Œuvre Ours [Z] Zoo",
    "ga": "[A] Abhainn Áth [E] Eala Éire [U] Uisce Úll",
    "he": "[א] אבא [ב] בית [ת] תל [A] Access",
    "hr": "[C] Cesta [Č] Čas [Ć] Ćup [D] Dom [Dž] Džep [Đ] Đak [L] Lom Luk [Lj] Ljubav [N] Nos "
    "[Nj] Njiva [S] Stol [Š] Šuma [W] Web [Z] Zub [Ž] Žaba",
    "hu": "[C] Cél Cukor [Cs] Csak [D] Dal [Dz] Dzéta [Dzs] Dzsem [G] Gép [Gy] Gyár [L] Ló "
    "[Ly] Lyuk [N] Nap [Ny] Nyár [O] Or Óra [Ö] Öl [S] Só [Sz] Szó [T] Tél [Ty] Tyúk [U] Út [Ü] Ül "
    "[Z] Zab [Zs] Zsák",
    "is": "[A] Anna [Á] Ásta [D] Dóra [Ð] Ðóra [Z] Zoo [Þ] Þór [Æ] Æsa [Ö] Ör",
    "it": "[E] È Eco Élite",
    "lt": "[A] Adomas Ąžuolas [C] Cukrus [Č] Čia [I] Ieva Ypač Įrašas [J] Jis [S] Sala [Š] Šuo "
    "[W] Wiki [Z] Zebra [Ž] Žemė",
    "lv": "[C] Cena [Č] Čau [G] Gads [Ģ] Ģerbonis [J] Jūra [K] Kalns [Ķ] Ķekava [L] Laiks [Ļ] Ļoti "
    "[N] Nams [Ņ] Ņemt [S] Saule [Š] Šis [Z] Zeme [Ž] Žurnāls",
    "mt": "[Ċ] Ċavetta [D] Dar [F] Fenek [Ġ] Ġenna [G] Gozo [Għ] Għawdex [H] Hemm [Ħ] Ħobż "
    "[I] Id Ieqaf Iva [Ż] Żejt [Z] Zalza",
    "nb": "[A] Adam [Z] Zoo [Æ] Ærlig [Ø] Øst [Å] Ål Aas",
    "nl": "[I] IJs Ijver Ik [J] Jan",
    "pl": "[A] Azot [C] Cel Czas [Ć] Ćma [L] Londyn Lublin [Ł] Łódź [O] Okno [Ó] Ósmy [S] Sen "
    "[Ś] Śnieg [Z] Zamek [Ź] Źródło [Ż] Żaba",
    "pt": "[A] Ação Ângela Angola [Z] Zé",
    "ro": "[A] Ana [Ă] Ăla [Â] Âncora [I] Inimă [Î] Înalt [S] Sare [Ș] Șapte [T] Tot [Ț] Țară",
    "sk": "[A] Azyl [Ä] Äsop [C] Cesta [Č] Čas [H] Hora [Ch] Chata [L] Ľad Lom [O] Ozón [Ô] Ôsmy "
    "[S] Sova [Š] Šanca [Z] Zub [Ž] Žena",
    "sl": "[C] Cesta [Č] Čas [Ć] Ćup [D] Dom [Đ] Đak [S] Sonce [Š] Šola [Z] Zob [Ž] Žaba",
    "sr": "[Д] Дом [Ђ] Ђак [Л] Лук [Љ] Љубав [Н] Нос [Њ] Његош [Ћ] Ћуп [Ц] Цена [Ч] Час [Џ] Џеп "
    "[Ш] Шума [A] Access",
    "sr-Latn": "[C] Cesta [Č] Čas [Ć] Ćup [D] Dom [Dž] Džep [Đ] Đak [L] Luk [Lj] Ljubav [N] Nos "
    "[Nj] Njiva [S] Stol [Š] Šuma [Z] Zub [Ž] Žaba",
    "sv": "[A] Adam [V] Vatten [W] Wien [Y] Yrke [Z] Zebra [Å] Åland [Ä] Ängel Ärlig [Ö] Öland",
    "tr": "[C] Cam [Ç] Çay [G] Gül [H] Hava [I] Irmak Işık [İ] İnek İzmir [J] Jale [O] Okul "
    "[Ö] Öğle [S] Su [Ş] Şeker [U] Uzun [Ü] Ülke [W] Wiki",
    "uk": "[Г] Гора [Ґ] Ґанок [Е] Ель [Є] Євро [І] Імя [Ї] Їжак [Й] Йод [К] Київ [Н] Ніч [Щ] Щука "
    "[Ю] Юг [Я] Яма",
}
"""A language's names in its order, each group behind its heading."""


def _filed(text: str) -> tuple[list[str], list[str]]:
    names: list[str] = []
    headings: list[str] = []
    heading = ""
    for word in text.split():
        if word.startswith("["):
            heading = word.strip("[]")
        else:
            names.append(word)
            headings.append(heading)
    return names, headings


def _shuffled(names: list[str]) -> list[str]:
    return random.Random(1).sample(names, len(names))  # noqa: S311  nothing secret


@each("tag", FILED)
def test_names_are_filed_as_a_speaker_files_them(tag: str) -> None:
    names, headings = _filed(FILED[tag])
    assert sorted(_shuffled(names), key=sort_key(tag)) == names
    assert list(index_headings(names, tag)) == headings


def test_a_private_use_tag_sorts_like_its_base() -> None:
    assert sort_key("sv-x-informal")("Ö") == sort_key("sv")("Ö") != sort_key("de")("Ö")
    assert index_headings(["Ö"], "sv-x-informal") == ("Ö",)


def test_an_extension_may_ask_for_another_order() -> None:
    names = ["Afa", "Äpfel", "Adam"]
    assert sorted(names, key=sort_key("de-u-co-phonebk")) == ["Adam", "Äpfel", "Afa"]
    assert sorted(names, key=sort_key("de")) == ["Adam", "Afa", "Äpfel"]


@pytest.mark.parametrize("tag", ["en", "de", "cs", "ar", "fuf"])
def test_numbers_count_as_numbers(tag: str) -> None:
    names = ["3 Musketiere", "20 Minuten", "Article 9", "Article 19", "Article 100"]
    assert sorted(_shuffled(names), key=sort_key(tag)) == names


def test_case_and_accents_only_break_ties() -> None:
    names = ["resume", "Resume", "résumé", "Résumé", "resumed"]
    assert sorted(_shuffled(names), key=sort_key("en")) == names


@each(
    ("tag", "name", "heading"),
    [
        ("de", "3 Musketiere", "#"),
        ("de", "٣", "#"),
        ("de", "„Zitat“", "#"),
        ("de", "(x)", "#"),
        ("de", "😀", "#"),
        ("de", "", "#"),
        ("de", " ", "#"),
        ("de", "élan", "E"),
        ("de", "ßeta", "S"),
        ("de", "Ωμέγα", "Ω"),
        ("de", "Яна", "Я"),
        ("de", "Љубав", "Љ"),
        ("de", "אבג", "א"),
        ("de", "أحمد", "ا"),
        ("de", "تاج", "ت"),
        ("de", "გია", "გ"),
        ("de", "Հայ", "Հ"),
        ("de", "日本", "字"),
        ("de", "한국", "가"),
        ("de", "アサ", "あ"),
        ("de", "あさ", "あ"),
        ("de", "ไทย", "ก"),
        ("de", "हिन्दी", "अ"),
        ("el", "3", "#"),
        ("bg", "Wikimedia", "W"),
        ("ja", "あさ", "あ"),
        ("ja", "Wikimedia", "W"),
        ("fuf", "élan", "E"),
    ],
)
def test_a_name_in_no_letters_of_the_language_still_has_a_heading(
    tag: str, name: str, heading: str
) -> None:
    assert index_headings([name], tag) == (heading,)


_LANGUAGES = sorted(
    {
        *FILED,
        "zh",
        "zh-Hant",
        "ja",
        "ko",
        "fa",
        "ka",
        "vi",
        "sq",
        "ig",
        "th",
        "fuf",
        "de-u-co-phonebk",
    }
)
_NAMES = st.lists(
    st.text(
        st.characters(categories=["Lu", "Ll", "Nd", "Zs", "Po"], max_codepoint=0x5FF), min_size=1
    ),
    max_size=40,
)


@given(_NAMES, st.sampled_from(_LANGUAGES))
def test_in_order_the_names_of_one_heading_stand_together(names: list[str], tag: str) -> None:
    headings = index_headings(sorted(names, key=sort_key(tag)), tag)
    runs = [heading for heading, _ in itertools.groupby(headings)]
    assert len(runs) == len(set(runs))


@given(st.lists(st.text()), st.sampled_from(_LANGUAGES))
def test_every_name_has_a_heading_that_says_something(names: list[str], tag: str) -> None:
    headings = index_headings(names, tag)
    assert len(headings) == len(names)
    assert not {"", "…"} & set(headings)


def test_no_language_loses_a_letter_of_its_own_to_another_alphabet() -> None:
    icu_ = icu()
    for name in icu_.Locale.getAvailableLocales():
        if "_" in name or name in ("mt", "ig"):  # their IE and CH are no letters when sorting
            continue
        own = icu_.AlphabeticIndex(icu_.Locale(name))
        own.maxLabelCount = 10_000
        buckets = own.buildImmutableIndex()
        labels = [buckets.getBucket(number)[0] for number in range(buckets.bucketCount)]
        letters = [label for label in labels if label.isalpha()]
        expected = [buckets.getBucket(buckets.getBucketIndex(letter))[0] for letter in letters]
        headings = index_headings(letters, name)
        assert [h.casefold() for h in headings] == [x.casefold() for x in expected], name
