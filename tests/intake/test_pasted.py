"""Pasted lists: names come out whole, whatever stood between them."""

import csv
import itertools
import re
from pathlib import Path
from typing import get_args

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.intake.formats.other_files import without_mail_headers
from coalition.intake.lists.pasted import split_names
from coalition.intake.pasted_names import PLACE_BEHIND
from coalition.intake.words.letter_words import Meaning, letter_words

FACTS = Path(__file__).parents[1] / "facts" / "campaign-facts.tsv"


def real_names() -> list[str]:
    """The names of the reference campaign's pages, without the notes in their brackets."""
    with FACTS.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [re.sub(r"\s*\([^)]*\)", "", row["name"]) for row in rows if row["role"] != "mep"]


NAMES = real_names()
SEPARATORS = {
    "lines": "\n", "CR": "\r", "CRLF": "\r\n", "semicolons": "; ", "tight semicolons": ";",
    "commas": ", ", "tight commas": ",", "dashes": " – ", "tight dashes": "–", "long": " — ",
    "hyphens": " - ", "hyphens, no space behind": " -", "hyphens, no space before": "- ",
    "bullets": " • ", "tight bullets": "•",
}  # fmt: skip


@pytest.mark.parametrize("separator", SEPARATORS)
def test_the_159_names_of_real_pages_come_out_whole(separator: str) -> None:
    found = split_names(SEPARATORS[separator].join(NAMES))
    assert [one.name for one in found] == NAMES


@pytest.mark.parametrize("start", range(8))
def test_they_do_from_a_mixture_of_separators(start: str) -> None:
    every = [", ", "; ", " - ", "\n", "•", "– ", ",", "- ", " -"]
    turns = itertools.cycle(every[start:] + every[:start])
    text = "".join(name + next(turns) for name in NAMES)
    assert [one.name for one in split_names(text)] == NAMES


@pytest.mark.parametrize(
    "line",
    ["{n}. {name}", "{n}) {name}", "({n}) {name}", "- {name}", "* {name}", "• {name}", "– {name}",
     "  {n}.  {name};", "{name},", "{n}. {name} (signed 2020)", "- {name} [France]"],
)  # fmt: skip
def test_numbers_bullets_and_notes_are_no_part_of_a_name(line: str) -> None:
    text = "\n".join(line.format(n=n, name=name) for n, name in enumerate(NAMES, 1))
    assert [one.name for one in split_names(text)] == NAMES


@each(
    ("text", "names"),
    [
        ("", []),
        (" \n\n , ; - ", []),
        ("Entr'ouvert", ["Entr'ouvert"]),
        ("CREIS-Terminal, Entr'ouvert", ["CREIS-Terminal", "Entr'ouvert"]),
        ("Les-Tilleuls.coop; JEF, Young European Federalists; EDRi",
         ["Les-Tilleuls.coop", "JEF, Young European Federalists", "EDRi"]),
        ("FDN, JEF, Young European Federalists, EDRi",
         ["FDN", "JEF, Young European Federalists", "EDRi"]),
        ("EFF, Electronic Frontier Norway, FDN", ["EFF", "Electronic Frontier Norway", "FDN"]),
        ("Verein für Recht, Freiheit und Frieden\nBund für Kinder- und Jugendrechte",
         ["Verein für Recht, Freiheit und Frieden", "Bund für Kinder- und Jugendrechte"]),
        ("Jahre 2020–2021, Bündnis", ["Jahre 2020–2021", "Bündnis"]),
        ("A1–B2", ["A1–B2"]),
        ("Datenpunks e.V., Digitalcourage e.V.", ["Datenpunks e.V.", "Digitalcourage e.V."]),
        ("Oak, Elm and Ash.", ["Oak", "Elm and Ash"]),
        ("Oak, Elm, and Ash", ["Oak", "Elm", "Ash"]),
        ("أصدقاء الحرية، جمعية", ["أصدقاء الحرية، جمعية"]),
        ("Oak (London, Leeds), Elm", ["Oak", "Elm"]),
    ],
)  # fmt: skip
def test_marks_within_names_survive(text: str, names: list[str]) -> None:
    assert [one.name for one in split_names(text)] == names


@pytest.mark.parametrize(
    ("start", "first"),
    [
        ("The open letter was signed by the Alliance of Elms (Finland)", "Alliance of Elms"),
        ("Unterzeichnet wurde der Brief von der Ulmenrunde (Österreich)", "Ulmenrunde"),
        ("Der Brief wird unterstützt von der Ulmenrunde (Österreich)", "Ulmenrunde"),
        ("Cette lettre est signée par : Les Ormes (Belgique)", "Les Ormes"),
        ("La carta, firmada por Los Olmos (España)", "Los Olmos"),
        ("De brief is ondertekend door De Iepen (Nederland)", "De Iepen"),
        ("The letter was not signed by the Alliance of Elms (Finland)", ""),
    ],
)
def test_a_sentence_may_begin_before_the_first_name(start: str, first: str) -> None:
    found = split_names(f"{start}, Oak Society (Malta), Ash Club (Latvia), Fir Club (Ireland).")
    assert [name.name for name in found if not name.reason][-3:] == [
        "Oak Society",
        "Ash Club",
        "Fir Club",
    ]
    assert [name.name for name in found if not name.reason][:-3] == [first] * bool(first)


@each(
    ("text", "names"),
    [
        ("Asociația Unu (România); Grupul Doi (România, retras); TreiCluj (RO); Patru (Ucraina)",
         ["Asociația Unu", "Grupul Doi", "TreiCluj", "Patru"]),
        ("Night (Ireland, withdrawn); Lamp (UK, pending); Bridge (Spain); Oak (FR); Elm (DE)",
         ["Night", "Lamp", "Bridge", "Oak", "Elm"]),
        ("Ulme (Österreich), Eiche (ausgetreten), Esche (Schweiz), Linde (Deutschland)",
         ["Ulme", "Eiche", "Esche", "Linde"]),
        ("Orme (France), Chêne et Hêtre (retirés, Belgique), Frêne (Suisse), Pin (Italie)",
         ["Orme", "Chêne et Hêtre", "Frêne", "Pin"]),
        ("Wiąz (Polska); Dąb (wycofał się / Polska); Jesion (PL); Lipa (Litwa)",
         ["Wiąz", "Dąb", "Jesion", "Lipa"]),
        ("Бряст (България), Дъб (оттегли се), Ясен (Гърция), Липа (Румъния)",
         ["Бряст", "Дъб", "Ясен", "Липа"]),
        ("Oak, Elm (old, young) and Ash (Malta), Fir (Ireland), Yew (Latvia)",
         ["Oak, Elm (old, young) and Ash", "Fir", "Yew"]),
    ],
)  # fmt: skip
def test_more_than_a_country_in_brackets_ends_a_name(text: str, names: list[str]) -> None:
    assert [one.name for one in split_names(text)] == names


def test_a_known_name_is_never_torn_apart() -> None:
    text = "Oak, Elm, Ash, Beech, Peace, Bread and Freedom, Fir"
    assert [one.name for one in split_names(text, ["Peace, Bread and Freedom"])] == [
        "Oak", "Elm", "Ash", "Beech", "Peace, Bread and Freedom", "Fir",
    ]  # fmt: skip


def test_somebody_may_say_what_alone_parts_names() -> None:
    text = "Oak - Elm, Ash; Fir"
    assert [one.name for one in split_names(text, separator="semicolon")] == [
        "Oak - Elm, Ash",
        "Fir",
    ]
    assert [one.name for one in split_names(text, separator="comma")] == ["Oak - Elm", "Ash; Fir"]
    assert [one.name for one in split_names(text, separator="newline")] == ["Oak - Elm, Ash; Fir"]
    assert [one.name for one in split_names(text, separator="hyphen")] == ["Oak", "Elm, Ash; Fir"]


def test_notes_and_lines_are_told() -> None:
    found = split_names("Oak (Germany) [2020]\n\nElm")
    assert [(one.name, one.notes, one.line) for one in found] == [
        ("Oak", ("Germany", "2020"), 1),
        ("Elm", (), 3),
    ]


@given(st.text(max_size=200))
def test_any_text_gives_names_that_hold_a_letter_or_figure(text: str) -> None:
    for one in split_names(text):
        assert one.reason or any(map(str.isalnum, one.name))
        assert "\n" not in one.name


K64 = "K64 – Zentrum für freie Gärten"
TREES = "Tall Trees - Verein für Stadtbäume"


@each(
    "line",
    ["{n}. {name}", "- {name}", "{name}", "• {name};", "{name}, Germany", "{name} — Deutschland"],
)
def test_a_dash_stays_in_a_name_where_each_line_is_one(line: str) -> None:
    names = ["Open Gardens", K64, "Verein für Hecke, Baum und Bank", TREES, "Free Meadows"]
    text = "\n".join(line.format(n=n, name=name) for n, name in enumerate(names, 1))
    assert [one.name for one in split_names(text)] == names


def test_a_single_dash_is_asked_about_where_nothing_is_regular() -> None:
    (one,) = split_names(K64)
    assert (one.name, one.remarks) == (K64, ("if the dash parts two names, put a line end there",))


def test_a_word_for_and_is_asked_about_at_the_end_of_a_sentence() -> None:
    for text, word in (
        ("Oak, Elm and Ash.", "and"), ("Eiche, Ulme und Esche", "und"), ("Дуб, Ясен та Клен", "та"),
    ):  # fmt: skip
        *_, last = split_names(text)
        assert last.remarks == (f"if {word} parts two names, put a comma there",)
    assert [one.name for one in split_names("Roble, Olmo, y Fresno")] == ["Roble", "Olmo", "Fresno"]


COUNTRIES = [
    ("Oak - Germany\nElm – France", [("Oak", "Germany"), ("Elm", "France")]),
    ("Oak, Germany\nElm, Korea, Republic of", [("Oak", "Germany"), ("Elm", "Korea, Republic of")]),
    ("Oak, Elm Club, Ash (Poland), Fir - Chad", [("Oak", ""), ("Elm Club", ""), ("Ash", ""),
     ("Fir", "Chad")]),
    ("Eiche\tDeutschland\nDąb\tPolska\nSzilfa\tMagyarország",
     [("Eiche", "Deutschland"), ("Dąb", "Polska"), ("Szilfa", "Magyarország")]),
    ("Oak, Germany, Elm, France", [("Oak", "Germany"), ("Elm", "France")]),
    ("Oak, Germany; Elm, France", [("Oak", "Germany"), ("Elm", "France")]),
    ("Oak;DE\nElm;FR", [("Oak", "DE"), ("Elm", "FR")]),
    ("Oak - DE\nElm - INT\nAsh - FR", [("Oak", "DE"), ("Elm", "INT"), ("Ash", "FR")]),
    ("Oak - IT\nElm\nAsh", [("Oak - IT", ""), ("Elm", ""), ("Ash", "")]),
    ("Wikimeadow – Europe\nElm", [("Wikimeadow – Europe", ""), ("Elm", "")]),
    ("Germany\nOak\nElm\n\nFrance\nAsh", [("Oak", "Germany"), ("Elm", "Germany"), ("Ash", "France")]),
    ("## Germany (1)\n- Oak\n**France**\n- Elm", [("Oak", "Germany"), ("Elm", "France")]),
    ("Ελλάδα:\nΔρυς\nInternational:\nOak", [("Δρυς", "Ελλάδα"), ("Oak", "International")]),
    ("🇩🇪 Germany\nOak\n🇫🇷 France\nElm", [("Oak", "Germany"), ("Elm", "France")]),
    ("Oak\nGermany\nElm\nFrance", [("Oak", "Germany"), ("Elm", "France")]),
    ("Germany: Oak, Elm\nFrance: Ash, Fir, Fern",
     [("Oak", "Germany"), ("Elm", "Germany"), *((name, "France") for name in ("Ash", "Fir", "Fern"))]),
    ("Germany\nOak (Poland)\nElm, Austria", [("Oak", "Germany"), ("Elm", "Austria")]),
]  # fmt: skip


@each(("text", "found"), COUNTRIES)
def test_a_country_beside_names_is_theirs(text: str, found: list[tuple[str, str]]) -> None:
    names = split_names(text)
    assert [(one.name, one.country) for one in names] == found
    assert not any(one.reason for one in names)


@pytest.mark.parametrize(
    "text",
    ["Oak\nGermany\nElm", "Oak, Elm, Germany", "- Oak\n- Germany", "Oak\nGermany", "Germany"],
)
def test_a_country_by_itself_is_no_organisation(text: str) -> None:
    names = split_names(text)
    assert [(one.name, one.reason) for one in names if one.reason] == [
        ("Germany",
         "Germany is a country; if an organisation is called so, use coalition add organisation"),
    ]  # fmt: skip
    assert not any(one.country for one in names)
    assert not any(one.reason for one in split_names(text, ["Germany"]))


def test_the_country_of_a_heading_is_told() -> None:
    (one,) = split_names("Germany:\nOak")
    assert one.remarks == ("Germany is taken for its country",)


@pytest.mark.parametrize(
    "text",
    [
        "Oak - www.oak.example",
        "Oak (www.oak.example)",
        "Oak\twww.oak.example",
        "Oak: www.oak.example",
    ],
)
def test_an_address_behind_a_name_is_its_website(text: str) -> None:
    (one,) = split_names(text)
    assert (one.name, one.website) == ("Oak", "www.oak.example")


LANGUAGES = [
    "ar",
    "bg",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "fi",
    "fr",
    "ga",
    "hr",
    "hu",
    "is",
    "it",
    "lt",
    "lv",
    "mk",
    "mt",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "sk",
    "sl",
    "sq",
    "sr",
    "sv",
    "tr",
    "uk",
]
# What a letter has around a list: a greeting of all, a label of contact data, a heading of names.
AROUND = {
    "ar": ("مرحبا بالجميع،", "الهاتف: ٠١٢", "المنظمات الموقعة"),
    "bg": ("Скъпи колеги,", "Телефон: 1", "Списък на членове"),
    "ca": ("Hola a tothom", "Adreça: Carrer Major", "Entitats signants"),
    "cs": ("Milí všichni,", "Kontaktní osoba: I. N.", "Naši členové"),
    "da": ("Kære alle", "Tlf.: 1", "Vores medlemmer"),
    "de": ("Hallo zusammen", "Anschrift: Allee 1", "Unterzeichnende Organisationen"),
    "el": ("Αγαπητοί όλοι,", "Διεύθυνση: Α 1", "Τα μέλη μας"),
    "en": ("Dear all", "Mob.: 1", "List of signatories"),
    "es": ("Queridas todas", "Dirección: Calle 1", "Nuestros miembros"),
    "et": ("Tere kõigile", "Aadress: A 1", "Allakirjutanud"),
    "fi": ("Hei kaikki", "Puh.: 1", "Jäsenjärjestöt"),
    "fr": ("Chères toutes et tous", "Tél. : 1", "Premiers signataires"),
    "ga": ("A chairde go léir", "Guthán: 1", "Ár mbaill"),
    "hr": ("Dragi svi", "Adresa: A 1", "Potpisnici"),
    "hu": ("Kedves mindenki", "Cím: A 1", "Aláíró szervezetek"),
    "is": ("Kæru félagar", "Sími: 1", "Listi yfir samtök"),
    "it": ("Care tutte e tutti", "Recapiti: A 1", "Organizzazioni aderenti"),
    "lt": ("Sveiki visi", "Adresas: A 1", "Mūsų nariai"),
    "lv": ("Dārgie kolēģi", "Tālr.: 1", "Parakstītāji"),
    "mk": ("Почитувани колеги", "Телефон: 1", "Листа на организации"),
    "mt": ("Għeżież kollha", "Indirizz: A 1", "Firmatarji"),
    "nb": ("Kjære venner", "Tlf.: 1", "Undertegnere"),
    "nl": ("Beste mensen", "Adres: A 1", "Onze leden"),
    "pl": ("Drodzy wszyscy", "Osoba kontaktowa: I. N.", "Sygnatariusze"),
    "pt": ("Caras e caros todos", "Morada: A 1", "Organizações subscritoras"),
    "ro": ("Dragi colegi", "Adresă: A 1", "Organizații semnatare"),
    "sk": ("Milí priatelia", "Adresa: A 1", "Naši partneri"),
    "sl": ("Dragi vsi", "Naslov: A 1", "Podpisniki"),
    "sq": ("Të dashur miq", "Telefon: 1", "Lista e organizatave"),
    "sr": ("Драги сви", "Адреса: А 1", "Списак потписници"),
    "sv": ("Hej alla", "Mejl: a 1", "Undertecknande organisationer"),
    "tr": ("Sevgili arkadaşlar", "İletişim: A 1", "Üyeler"),
    "uk": ("Шановні колеги", "Адреса: А 1", "Організації-підписанти"),
}


def test_every_language_has_words_of_each_meaning() -> None:
    meanings = {(word.language, word.meaning) for word in letter_words()}
    assert meanings == set(itertools.product(LANGUAGES, get_args(Meaning)))


@each("language", LANGUAGES)
def test_what_a_letter_has_around_a_list_is_no_name(language: str) -> None:
    greeting, contact, heading = AROUND[language]
    found = split_names(f"{greeting}\n\n{heading}\nOak\nElm\n{contact}\n")
    assert [one.name for one in found if not one.reason] == ["Oak", "Elm"]
    told = {one.line: (one.name, one.reason) for one in found if one.reason}
    assert told[1] == ("…", "the greeting of a letter")
    assert told[3] == (heading, f"a heading; {ADD}")
    assert told[6] == (f"{contact.split(':')[0].strip()}: …", "a label of people's data; left out")


ADD = "if it is an organisation, use coalition add organisation"


@each(
    ("line", "reason"),
    [
        ("Betreff: Unterzeichnende", "a labelled line, Betreff, and no name"),
        ("Сайт: дуб", "a labelled line, Сайт, and no name"),
        ("# Our friends", f"a heading, as Markdown writes it; {ADD}"),
        ("Please find below the names that we have so far.", f"a sentence and no name; {ADD}"),
        ("Hier sind die Namen, die wir bis jetzt haben!", f"a sentence and no name; {ADD}"),
        ("Rückfragen: x", "a label of people's data; left out"),
        ("Unknown: jo@oak.example", "a label of people's data; left out"),
        ("Unknown: +49 30 1234567", "a label of people's data; left out"),
    ],
)
def test_other_lines_that_are_no_names_are_told(line: str, reason: str) -> None:
    assert [one.reason for one in split_names(f"Oak\n{line}\nElm")] == ["", reason, ""]


def test_what_stands_below_a_label_of_contact_data_is_left_out() -> None:
    found = split_names("Oak\nContact:\nIda N.\nOak Street 1\n\nElm")
    assert [one.name for one in found] == ["Oak", "Contact:", "…", "…", "Elm"]


def test_a_label_on_several_lines_is_none() -> None:
    found = split_names("Oak\nDörfli: Elm\nDörfli: Ash")
    assert [one.reason for one in found] == ["", *[f"Dörfli labels several lines; {ADD}"] * 2]
    assert [one.name for one in split_names("Oak\nDörfli: Elm")] == ["Oak", "Dörfli: Elm"]


@pytest.mark.parametrize(
    "text",
    [
        "The following organisations have signed: Oak, Elm, Ash",
        "Folgende Organisationen haben unterzeichnet: Oak, Elm, Ash",
        "Firmado por: Oak; Elm; Ash",
        "Sygnatariusze: Oak, Elm, Ash",
        "Организации: Oak\nOrganisation: Elm\nVerein: Ash",
    ],
)
def test_a_label_before_names_is_no_part_of_them(text: str) -> None:
    assert [one.name for one in split_names(text)] == ["Oak", "Elm", "Ash"]


@each(
    "name",
    ["CARE", "Care International", "Hallo Welt", "Dag Hammarskjöld", "Head", "Moin", "Salut Salon",
     "Friends of the Partners", "Partners for Oak", "Signal", "All Out", "Bona Dea"],
)  # fmt: skip
def test_names_that_are_like_greetings_and_headings_are_names(name: str) -> None:
    for text in (f"{name}\nOak", f"Oak\n{name}\nElm", f"{name},\nOak,\nElm,", f"- {name}\n- Oak"):
        assert name in [one.name for one in split_names(text) if not one.reason]


@pytest.mark.parametrize(
    "text",
    ["Germany - Oak\nFrance - Elm", "Germany\tOak\nFrance\tElm", "| Oak | Germany |\n| Elm | France |",
     "Organisation: Oak\nLand: Germany\n\nOrganisation: Elm\nPaís: France",
     "Oak: Germany\nElm: France"],
)  # fmt: skip
def test_a_country_may_stand_before_a_name_or_below_it(text: str) -> None:
    found = [(one.name, one.country) for one in split_names(text)]
    assert found == [("Oak", "Germany"), ("Elm", "France")]


def test_a_name_of_many_commas_is_asked_about() -> None:
    oak, elm = split_names("Oak, Ash, Fir\nElm, Beech\nLime\nMaple\nHolly")[:2]
    assert oak.remarks == ("if its commas part names, put line ends there",)
    assert elm.remarks == ()


def test_a_dash_within_each_name_between_other_marks_stays() -> None:
    names = [K64, "Oak – Trees", "Elm – Hedges"]
    assert [one.name for one in split_names("; ".join(names))] == names


def test_in_a_mail_of_plain_text_countries_and_addresses_are_read_and_its_headers_are_not():
    mail = (
        b"From: Ida <ida@oak.example>\r\nSubject: Signed so far\r\n\r\n"
        b"- Oak (UK)\r\n- Elm Watch (ELW), UK, https://elm.example\r\n- Fir, Ireland\r\n"
        b"- Yew, Ireland - yew.example\r\n- maybe Ash, they ask their board\r\n"
    )
    text = without_mail_headers(mail).decode()
    found = [(one.name, one.country, one.website, one.reason[:17]) for one in split_names(text)]
    assert found == [
        ("Oak", "", None, ""),
        ("Elm Watch", "UK", "https://elm.example", ""),
        ("Fir", "Ireland", None, ""),
        ("Yew", "Ireland", "yew.example", ""),
        ("- maybe Ash, they ask their board", "", None, "begins with maybe"),
    ]


def test_and_behind_a_bracket_against_a_name_parts_two() -> None:
    found = split_names("Asociația Far, Grupul Lampă, Ana Pop (persoană fizică) și Centrul Cheiul.")
    assert [one.name for one in found] == [
        "Asociația Far", "Grupul Lampă", "Ana Pop", "Centrul Cheiul",
    ]  # fmt: skip


def test_a_person_behind_an_unknown_label_is_looked_at_as_one() -> None:
    found = split_names("- Natlampen\n- En privat støtte: Lars Holm\n- Havnevagten\n")
    assert [one.name for one in found] == ["Natlampen", "Lars Holm", "Havnevagten"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('"Culture, Arts and Rights"', "Culture, Arts and Rights"),
        ("„Lärm, Luft und Licht“", "Lärm, Luft und Licht"),
        ("« Bruit, air et lumière »", "Bruit, air et lumière"),
        ("“Oak”", "Oak"),
        ('"Oak" Club', '"Oak" Club'),
        ('"Oak" and "Elm"', '"Oak" and "Elm"'),
        ("ГО «Екозахист»", "ГО «Екозахист»"),
    ],
)
def test_quotation_marks_around_a_whole_name_are_no_part_of_it(line: str, name: str) -> None:
    assert [one.name for one in split_names(f"Open Gardens\n{line}\nElm Trees")][1] == name


@each(
    ("line", "name", "country"),
    [
        ("🇩🇪 Eiche e.V.", "Eiche e.V.", "Germany"),
        ("• Chêne 🇫🇷", "Chêne", "France"),
        ("Дуб 🇺🇦", "Дуб", "Ukraine"),
        ("3. 🇬🇷 Δρυς", "Δρυς", "Greece"),
        ("🇪🇺 Oak Network", "Oak Network", "international"),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f Highland Oak", "Highland Oak", "United Kingdom"),
        ("🇩🇪🇫🇷 Eiche Chêne", "🇩🇪🇫🇷 Eiche Chêne", ""),
    ],
)  # fmt: skip
def test_a_flag_beside_a_name_is_its_country(line, name, country):
    (found,) = split_names(line)
    assert (found.name, found.country) == (name, country)


@each(
    ("text", "names", "told"),
    [
        (
            "1. Offene Gärten e.V., Köln\n2. Freie Wiesen, Graz\n3. Ruhige Nächte, Neudorf",
            ["Offene Gärten e.V.", "Freie Wiesen", "Ruhige Nächte"],
            ["left out: Köln", "left out: Graz", "left out: Neudorf"],
        ),
        (
            "Jardins ouverts, Lyon\nPrés libres, Clermont-Ferrand\nCollectif Rue libre",
            ["Jardins ouverts", "Prés libres", "Collectif Rue libre"],
            ["left out: Lyon", "left out: Clermont-Ferrand"],
        ),
        (
            "Свободни ливади, София\nТихи нощи, Пловдив",
            ["Свободни ливади", "Тихи нощи"],
            ["left out: София", "left out: Пловдив"],
        ),
        # One alone, places that nobody knows, and commas within names.
        ("Open Gardens, Bath\nElm Trees\nAsh Club\nOak", ["Open Gardens, Bath", "Elm Trees", "Ash Club", "Oak"], []),
        ("Open Gardens, Xyzzy\nElm Trees, Plugh", ["Open Gardens, Xyzzy", "Elm Trees, Plugh"], [PLACE_BEHIND] * 2),
        ("- Air, Water and Light\n- Trees, Berlin Section", ["Air, Water and Light", "Trees, Berlin Section"], []),
    ],
)  # fmt: skip
def test_towns_behind_the_names_of_most_lines_are_left_out(text, names, told):
    found = split_names(text)
    assert [one.name for one in found] == names
    assert [remark for one in found for remark in one.remarks] == told


def test_a_part_of_a_name_in_quotation_marks_is_refused() -> None:
    found = split_names(
        'Oak Tree\n"Elm ""Big"" Society"\n"Yew\nGuild"\nAsh "Green" Club\nFir Trust\n'
    )
    assert [one.name for one in found if not one.reason] == [
        "Oak Tree", 'Elm "Big" Society', 'Ash "Green" Club', "Fir Trust",
    ]  # fmt: skip
    assert {one.reason for one in found if one.reason} == {
        "a quotation mark of it is never closed; it may be a part of a name: mend the text"
    }


SINGLE_TOWNS = """
Anwohner gegen Nachtflug e.V., Frankfurt > Anwohner gegen Nachtflug e.V. > left out: Frankfurt
Ruhige Nacht e. V., Frankfurt am Main > Ruhige Nacht e. V. > left out: Frankfurt am Main
Ligue des Ondes asbl, Bruxelles > Ligue des Ondes asbl > left out: Bruxelles
Sdružení Les z. s., Brno > Sdružení Les z. s. > left out: Brno
Associazione Notte ONLUS, Torino > Associazione Notte ONLUS > left out: Torino
Yön rauha ry, Tampere > Yön rauha ry > left out: Tampere
Tiché nebe, 602 00 Brno > Tiché nebe > left out: 602 00 Brno
Cicha Noc, 00-950 Warszawa > Cicha Noc > left out: 00-950 Warszawa
Nuit Claire, F-69001 Lyon > Nuit Claire > left out: F-69001 Lyon
Stille Nacht, 1011 AB Amsterdam > Stille Nacht > left out: 1011 AB Amsterdam
Noite Calma, 4000-123 Porto > Noite Calma > left out: 4000-123 Porto
Offene Gärten, 15837 Baruth > Offene Gärten > left out: 15837 Baruth
Bündnis Zukunft, 2030 Agenda > Bündnis Zukunft, 2030 Agenda >
Oak Society e.V., Regionalgruppe Berlin > Oak Society e.V., Regionalgruppe Berlin >
Freie Wiesen, Graz > Freie Wiesen, Graz >
Ruhe e.V., Torrebella > Ruhe e.V., Torrebella > if a place stands behind the mark, leave it out
"""


@each("line", SINGLE_TOWNS.strip().splitlines())
def test_behind_a_legal_form_or_with_a_postal_code_a_town_is_left_out_of_one_line(line):
    text, name, told = (part.strip() for part in f"{line} ".split(" > "))
    found = split_names(f"Elm Trees\n{text}\nAsh Club\nYew Forum")
    assert found[1].name == name
    assert ", ".join(found[1].remarks) == told


def test_such_a_town_stays_in_a_name_of_the_directory():
    text = "Elm Trees\nOak e.V., Frankfurt"
    assert split_names(text, ["Oak e.V., Frankfurt"])[1].name == "Oak e.V., Frankfurt"
