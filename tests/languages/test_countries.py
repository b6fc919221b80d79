"""Countries: codes, names that are never another language's, and what was probably meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition.languages import (
    country_codes,
    country_name,
    is_country,
    nearest_country,
    read_country,
)

_UNION = (
    *("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt"),
    *("lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"),
)
CODES = ("DE", "CZ", "GR", "NO", "XK", "TR", "MK", "GB")


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ("en", "Germany|Czechia|Greece|Norway|Kosovo|Türkiye|North Macedonia|United Kingdom"),
        (
            "de",
            (
                "Deutschland|Tschechien|Griechenland|Norwegen|Kosovo|Türkei|Nordmazedonien"
                "|Vereinigtes Königreich"
            ),
        ),
        (
            "pt",
            ("Alemanha|Chéquia|Grécia|Noruega|Kosovo|Turquia|Macedónia do Norte|Reino Unido"),
        ),
        (
            "pt-BR",
            ("Alemanha|Tchéquia|Grécia|Noruega|Kosovo|Turquia|Macedônia do Norte|Reino Unido"),
        ),
        ("cs", "Německo|Česko|Řecko|Norsko|Kosovo|Turecko|Severní Makedonie|Spojené království"),
        ("fr", "Allemagne|Tchéquie|Grèce|Norvège|Kosovo|Turquie|Macédoine du Nord|Royaume-Uni"),
        ("es", "Alemania|Chequia|Grecia|Noruega|Kosovo|Turquía|Macedonia del Norte|Reino Unido"),
        (
            "el",
            (
                "Γερμανία|Τσεχία|Ελλάδα|Νορβηγία|Κοσσυφοπέδιο|Τουρκία|Βόρεια Μακεδονία"
                "|Ηνωμένο Βασίλειο"
            ),
        ),
        (
            "bg",
            "Германия|Чехия|Гърция|Норвегия|Косово|Турция|Северна Македония|Обединеното кралство",
        ),
        (
            "sr-Latn",
            "Nemačka|Češka|Grčka|Norveška|Kosovo|Turska|Severna Makedonija|Ujedinjeno Kraljevstvo",
        ),
        ("tr", "Almanya|Çekya|Yunanistan|Norveç|Kosova|Türkiye|Kuzey Makedonya|Birleşik Krallık"),
        ("nb", "Tyskland|Tsjekkia|Hellas|Norge|Kosovo|Tyrkia|Nord-Makedonia|Storbritannia"),
        ("no", "Tyskland|Tsjekkia|Hellas|Norge|Kosovo|Tyrkia|Nord-Makedonia|Storbritannia"),
        ("he", "גרמניה|צ׳כיה|יוון|נורווגיה|קוסובו|טורקיה|מקדוניה הצפונית|בריטניה"),
        (
            "ga",
            (
                "an Ghearmáin|an tSeicia|an Ghréig|an Iorua|an Chosaiv|an Tuirc"
                "|an Mhacadóin Thuaidh|an Ríocht Aontaithe"
            ),
        ),
        (
            "mt",
            (
                "il-Ġermanja|ir-Repubblika Ċeka|il-Greċja|in-Norveġja|il-Kosovo|it-Turkija"
                "|il-Maċedonja ta’ Fuq|ir-Renju Unit"
            ),
        ),
    ],
)
def test_a_country_has_its_name_in_every_language(tag: str, names: str) -> None:
    assert "|".join(country_name(code, tag) or "-" for code in CODES) == names


def test_a_variant_asks_its_parents_for_names() -> None:
    assert country_name("CZ", "pt-AO") == "Chéquia"
    assert country_name("CZ", "pt-BR") == "Tchéquia"
    assert country_name("DE", "de-x-informal") == "Deutschland"
    assert country_name("DE", "zh-TW") == "德國"
    assert country_name("DE", "ca-valencia") == "Alemanya"


def test_a_language_without_data_gets_no_name_of_another_language() -> None:
    assert [country_name("DE", tag) for tag in ("fuf", "gv", "tok", "en-Shaw")] == [None] * 4


@pytest.mark.parametrize("code", ["EU", "UN", "UK", "EL", "de", "ZZ", "001", "", "IC", "DEU"])
def test_what_is_no_country_has_no_name(code: str) -> None:
    assert not is_country(code)
    assert country_name(code, "en") is None


def test_the_codes_are_those_of_iso_and_kosovo() -> None:
    codes = country_codes()
    assert len(codes) == 249 + 1
    assert list(codes) == sorted(codes)
    assert {"DE", "GB", "XK", "TW", "PS", "SX"} <= set(codes)
    assert not {"EU", "AN", "CQ", "DG", "EA", "IC", "AC", "TA"} & set(codes)
    assert all(map(is_country, codes))


@pytest.mark.parametrize("tag", _UNION)
def test_every_country_has_a_name_in_a_language_of_the_union(tag: str) -> None:
    missing = [code for code in country_codes() if country_name(code, tag) in (None, code)]
    assert missing == (["IO"] if tag == "mt" else [])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("DE", "DE"),
        ("de", "DE"),
        (" fr ", "FR"),
        ("UK", "GB"),
        ("EL", "GR"),
        ("EN", "GB"),
        ("deu", "DE"),
        ("GER", "DE"),
        ("XKX", "XK"),
        ("276", "DE"),
        ("Germany", "DE"),
        ("Deutschland", "DE"),
        ("Německo", "DE"),
        ("ΕΛΛΆΔΑ", "GR"),
        ("sverige", "SE"),
        ("Czech Republic", "CZ"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("the Netherlands", "NL"),
        ("Scotland", "GB"),
        ("USA", "US"),
        ("cs", "CZ"),
        ("da", "DK"),
        ("Deutsch", "DE"),
        ("DD", "DE"),
        ("EU", None),
        ("SU", None),
        ("YU", None),
        ("international", None),
        ("Atlantis", None),
        ("00", None),
        ("150", None),
        ("", None),
        ("🇩🇪", None),
    ],
)
def test_a_hint_names_the_country_that_was_meant(text: str, code: str | None) -> None:
    assert nearest_country(text) == code


@given(st.text(max_size=60))
def test_a_hint_is_always_a_country_or_nothing(text: str) -> None:
    found = nearest_country(text)
    assert found is None or is_country(found)


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (" International", {}, "international"),
        ("Europe", {"international": {"europe"}}, "international"),
        ("cs", {}, "CZ"),
        ("uk", {"language_codes": False}, "GB"),
        ("https://example.org/country/DEU", {"address": True}, "DE"),
    ],
)
def test_a_country_is_read(text: str, options: dict, code: str) -> None:
    assert read_country(text, **options) == code


@pytest.mark.parametrize(
    ("text", "options", "sentence"),
    [
        ("Narnia", {}, "Narnia is not a country"),
        (
            "Narnia",
            {"hint": lambda text: f"; is {text} in a book?"},
            "Narnia is not a country; is Narnia in a book?",
        ),
        ("Europe", {}, "Europe is not a country"),
        ("International", {"international": ()}, "International is not a country"),
        ("cs", {"language_codes": False}, "cs is not a country"),
        ("x/Narnia", {"address": True}, "x/Narnia is not a country"),
    ],
)
def test_what_is_no_country_is_refused(text: str, options: dict, sentence: str) -> None:
    with pytest.raises(ValueError, match="is not a country") as raised:
        read_country(text, **options)
    assert str(raised.value) == sentence
