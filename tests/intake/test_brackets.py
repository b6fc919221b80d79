"""Brackets behind names: acronyms before countries, and nothing in them lost without a word."""

import csv
import datetime
from pathlib import Path

from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.intake import Proposal, make_vocabulary, propose_organisations, read_sheet
from coalition.intake.names.acronyms import fits_initials, is_acronym, may_abbreviate
from coalition.intake.values.brackets import (
    former_name,
    private_reason,
    split_brackets,
    without_acronym,
)

INITIALS = [
    ("EC", "European Commission"),
    ("C3L", "Chaos Computer Club Lëtzebuerg"),
    ("D3", "Defesa dos Direitos Digitais"),
    ("W3C", "World Wide Web Consortium"),
    ("A19", "ARTICLE 19"),
    ("ECNL", "European Center for Not-for-profit Law"),
    ("FSG", "Fundación Secretariado Gitano"),
    ("K3K", "Klub Trzech Klonów"),
    ("EDRi", "European Digital Rights"),
    ("HdG", "Haus der Gärten"),
    ("AT", "Amis de la Terre"),
    ("BE", "Bureau d'études"),
    ("LDH", "Ligue des droits de l'Homme"),
    ("FV", "Forum für gesellschaftliche Verantwortung"),
    ("MT", "Médecins de la Terre asbl"),
    ("OSM", "OpenStreetMap"),
    ("PL", "Panoptykon Lab"),
    ("F.S.G.", "Fundación Secretariado Gitano"),
    ("ΕΕΔΑ", "Ελληνική Ένωση για τα Δικαιώματα του Ανθρώπου"),
    ("ЦД", "Центр Довіри"),
    ("CD", "Центр Довіри"),
    ("ארץ", "אגודה רחבה צעירה"),
]
OTHERS = [
    ("BE", "Ligue des Droits Humains"),
    ("FR", "Ligue des droits de L'Homme"),
    ("DE", "Digitale Gesellschaft"),
    ("DE", "Deutschland"),
    ("IT", "Amnesty International"),
    ("FR", "Fédération des amis des rues"),
    ("EU", "European Union of Gardens"),
    ("ADC", "Association for Civil Rights"),
    ("UVSQ", "Icare"),
    ("E", "Eiche"),
]


@each(("acronym", "name"), INITIALS)
def test_an_acronym_is_the_initials(acronym: str, name: str) -> None:
    assert fits_initials(acronym, name)


@each(("acronym", "name"), OTHERS)
def test_other_letters_are_not(acronym: str, name: str) -> None:
    assert not fits_initials(acronym, name)


def test_letters_within_words_may_abbreviate_a_name() -> None:
    name = "Forum InformatikerInnen für Frieden und gesellschaftliche Verantwortung"
    assert may_abbreviate("FIfF", name)
    assert not may_abbreviate("UVSQ", name)


@each("text", ["EDRi", "FIfF", "C3L", "D3", "Ver.DI", "WWF-E", "ΕΕΔΑ"])
def test_what_is_written_as_acronyms_are(text: str) -> None:
    assert is_acronym(text)


@each("text", ["E", "2021", "Icare", "EU EU", "since", "ARTICLE NINETEEN"])
def test_what_is_not(text: str) -> None:
    assert not is_acronym(text)


@each(
    ("text", "name", "notes"),
    [
        ("Oak (Germany) [2020]", "Oak", ("Germany", "2020")),
        ("Oak (DE) *", "Oak", ("DE",)),
        ("Ash (formerly Ash (and Oak))", "Ash", ("formerly Ash (and Oak)",)),
        ("橡树（中国）", "橡树", ("中国",)),
        ("Birch (Birke) Circle", "Birch (Birke) Circle", ()),
        ("(Re)Claim the Hedge", "(Re)Claim the Hedge", ()),
        ("Friend(s)", "Friend(s)", ()),
        ("Fern (France", "Fern (France", ()),
        ("Fern France)", "Fern France)", ()),
        ("(Moss)", "(Moss)", ()),
        ("Oak ()", "Oak", ()),
    ],
)
def test_brackets_are_notes_behind_a_name_alone(
    text: str, name: str, notes: tuple[str, ...]
) -> None:
    assert split_brackets(text) == (name, notes)


@given(st.text(alphabet="ab ()[]*（）", max_size=60))
def test_nothing_but_brackets_marks_and_spaces_is_taken_off(text: str) -> None:
    name, notes = split_brackets(text)
    assert [sign for sign in text if sign in "ab"] == [
        sign for sign in "".join((name, *notes)) if sign in "ab"
    ]


def rows(*lines: str):
    sheet = read_sheet("\n".join(lines).encode(), None, {}, is_list=True)
    day = datetime.date(2021, 3, 1)
    vocabulary = make_vocabulary({}, {}, {}, {})
    proposals = propose_organisations(
        sheet, vocabulary, (), mapping={}, separator="newline", defaults={}, day=day
    )
    return [(row.values, row.remarks) for row in proposals.rows if isinstance(row, Proposal)]


GER = "(GER) is taken for the short name; it may be Germany"


@each(
    ("line", "values", "remarks"),
    [
        ("European Commission (EC)", {"short_name": "EC"}, ("(EC) are the initials, not Ecuador",)),
        ("Chaos Club Land (C2L)", {"short_name": "C2L"}, ()),
        ("Ligue des Droits Humains (BE)", {"country": "BE"}, ()),
        ("Open Gardens (Germany)", {"country": "DE"}, ()),
        ("Open Gardens (UK)", {"country": "GB"}, ()),
        ("Open Gardens (GER)", {"short_name": "GER"}, (GER,)),
        ("European Digital Hedges (EDHi)", {"short_name": "EDHi"}, ()),
        ("Rights for Civil Oaks (ADC)", {"short_name": "ADC"},
         ("(ADC) is taken for the short name; it fits no initials",)),
        ("Open Gardens (OG, Germany)", {"short_name": "OG", "country": "DE"}, ()),
        ("Open Gardens (OG) e.V.", {"name": "Open Gardens e.V.", "short_name": "OG"}, ()),
        ("DAH (Droit Aux Haies)", {"name": "Droit Aux Haies", "short_name": "DAH"}, ()),
        ("Hedgerow (Chiapas, México)",
         {"country": "MX", "aliases": ["Hedgerow (Chiapas, México)"]},
         ("alias Hedgerow (Chiapas, México)",)),
        ("Icarus (UVSQ)", {"aliases": ["Icarus (UVSQ)"]}, ("alias Icarus (UVSQ)",)),
        ("Gartenbund (Garden Union; Oaks)", {"aliases": ["Gartenbund (Garden Union; Oaks)"]},
         ("alias Gartenbund (Garden Union; Oaks)",)),
        ("Homo Ambulans (HA)", {"short_name": "HA"}, ()),
        ("Oak Tree Society (ots)", {"short_name": "ots"},
         ("(ots) is taken for the short name",)),
        ("Бял Бряг Русе (ббр)", {"short_name": "ббр"}, ("(ббр) is taken for the short name",)),
        ("Elm Society (es)", {}, ("left out: (es)",)),
        ("Collectif du Canal (loi 1901)", {}, ("left out: (loi 1901)",)),
        ("Collectif du Canal (association loi 1901)", {}, ("left out: (association loi 1901)",)),
        ("Collectif du Canal (1901)", {}, ("left out: (1901)",)),
        ("Zelený břeh (z.s.)", {}, ("left out: (z.s.)",)),
        ("Saubere Ufer (e.V.)", {}, ("left out: (e.V.)",)),
        ("Hazel (en)", {}, ("left out: (en)",)),
        ("Hazel (Austria, since 2020)", {"country": "AT"}, ("left out: (since 2020)",)),
        ("Hazel (France) (Belgium)", {"country": "FR", "aliases": ["Hazel (Belgium)"]},
         ("alias Hazel (Belgium)",)),
        ("Hazel (Ida Nowak)", {}, ("left out: what looks like a person in brackets",)),
        ("Hazel (Kontakt: I. N.)", {}, ("left out: what looks like a person in brackets",)),
        ("Hazel (ida@hazel.example)", {}, ("left out: an e-mail address in brackets",)),
        ("Hazel (+49 30 1234567)", {}, ("left out: a telephone number in brackets",)),
        ("Hazel (Tel. 030/123 45 67)", {}, ("left out: a telephone number in brackets",)),
    ],
)  # fmt: skip
def test_what_a_bracket_holds_is_recorded_or_told(line, values, remarks) -> None:
    name = line.split(" (")[0]
    assert rows(line) == [({"name": name, **values}, remarks)]


def test_three_letters_are_countries_where_several_brackets_are_codes() -> None:
    lines = ("Open Gardens (GER)", "Free Meadows (FRA)", "Blue Rivers (BR)", "Hazel (HZL)")
    assert [values.get("country") for values, _ in rows(*lines)] == ["DE", "FR", None, None]
    assert [values.get("country") for values, _ in rows(*lines[::2])] == [None, None]


def test_two_letters_are_a_country_among_acronyms() -> None:
    lines = ("Open Gardens (OG)", "Free Meadows Group (FMG)", "Ligue des Droits Humains (BE)")
    assert [values.get("country") for values, _ in rows(*lines)] == [None, None, "BE"]


def test_initials_are_a_country_where_most_brackets_are_codes() -> None:
    line, *codes = (
        "Fondation pour la Rue (FR)",
        "Bruxelles Ouverte (BE)",
        "Fédération des Pas (CH)",
        "Trottoirs du Nord (LU)",
        "Ligue des Usagers du Trottoir (LUT)",
    )
    told = "(FR) is the country, as most brackets are; it fits the initials"
    name = "Fondation pour la Rue"
    assert rows(line, *codes)[0] == ({"name": name, "country": "FR"}, (told,))
    initials = ({"name": name, "short_name": "FR"}, ("(FR) are the initials, not France",))
    assert rows(line, *codes[:2])[0] == initials
    # What may be either decides nothing for others of its kind.
    acronyms = ("Oak Tree Society (OTS)", "European Cyclists Union (ECU)", "Ash Hill Trust (AHT)")
    assert rows(line, *codes, *acronyms)[0] == initials


FACTS = Path(__file__).parents[1] / "facts" / "campaign-facts.tsv"


def test_the_lists_of_the_reference_campaign_come_out_as_its_records_have_them() -> None:
    with FACTS.open(encoding="utf-8", newline="") as lines:
        facts = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    read = rows(*(row["name"] for row in facts if row["role"] != "mep"))
    # Anna Elbe looks like a person, so that somebody has to say.
    assert len(read) == 158
    assert {values.pop("name"): values for values, _ in read if len(values) > 1} == {
        "Defesa dos Direitos Digitais": {"short_name": "D3"},
        "Chaos Computer Club Lëtzebuerg": {"short_name": "C3L"},
        "European Center for Not-for-profit Law": {"short_name": "ECNL"},
        "Fundación Secretariado Gitano": {"short_name": "FSG"},
        "Gesellschaft Fur Informatik": {
            "aliases": ["Gesellschaft Fur Informatik (German Informatics Society)"]
        },
        "Ligue des droits de L'Homme": {"country": "FR"},
        "Ligue des Droits Humains": {"country": "BE"},
        "Association for Civil Rights": {"short_name": "ADC"},
        "Droit Au Logement": {"short_name": "DAL"},
        "Electronic Frontier Foundation": {"short_name": "EFF"},
        "Icare": {"aliases": ["Icare (UVSQ)"]},
        "Sursiendo": {"country": "MX", "aliases": ["Sursiendo (Chiapas, México)"]},
    }


@each(
    ("note", "former"),
    [
        ("formerly known as Elm Club", "Elm Club"),
        ("fka Elm Club", "Elm Club"),
        ("ehemaliger Ulmenclub", "Ulmenclub"),
        ("ex-Réseau Hibou", "Réseau Hibou"),
        ("antiga Rede Lume", "Rede Lume"),
        ("wcześniej Klub Puchacz", "Klub Puchacz"),
        ("bývalý Svaz Svíce", "Svaz Svíce"),
        ("eski adıyla Puhu Derneği", "Puhu Derneği"),
        ("v/h Stichting Kauw", "Stichting Kauw"),
        ("ent. Huuhkaja ry", "Huuhkaja ry"),
        ("fosta Asociație Felinar", "Asociație Felinar"),
        ("ранее Фонд Свет", "Фонд Свет"),
        ("ehemaliges Mitglied", ""),
        ("ex Member", ""),
        ("since 2020", ""),
    ],
)
def test_a_former_name_is_known_by_the_word_before_it(note: str, former: str) -> None:
    assert former_name(note) == former


def test_a_person_is_nobody_s_former_name() -> None:
    assert private_reason("formerly Ida Kowalska") == "what looks like a person"


@each(
    ("name", "remarks"),
    [
        ("Oak Tree (Xyzzy)", ("(Xyzzy) stays in the name; if it is a remark, leave it out",)),
        (
            "Eiche (Kesselbach)",
            ("(Kesselbach) stays in the name; if it is a remark, leave it out",),
        ),
        ("Дъб (Липово)", ("(Липово) stays in the name; if it is a remark, leave it out",)),
        ("Oak Tree (Germany)", ()),
        ("Oak Tree (OTX)", ()),
        ("Oak Tree", ()),
    ],
)
def test_in_a_sheet_a_bracket_of_one_word_is_told(name, remarks):
    read = without_acronym({"name": name})
    assert (read.cells["name"], read.remarks) == (name, remarks)


@each(
    ("name", "rest", "short_name"),
    [
        ("Zentrum für Klimawissen (ZKW)", "Zentrum für Klimawissen", "ZKW"),
        ("Netzwerk Bürgerrechte (NBR)", "Netzwerk Bürgerrechte", "NBR"),
        ("Oak Tree Society (OTS)", "Oak Tree Society", "OTS"),
        ("Oak Tree Society (XYZ)", "Oak Tree Society (XYZ)", None),
        ("Belle Étoile (BE)", "Belle Étoile", "BE"),
        ("Cooperativa Rio Limpo, CRL", "Cooperativa Rio Limpo, CRL", None),
    ],
)
def test_in_a_sheet_an_acronym_of_the_name_is_its_short_name(name, rest, short_name):
    cells = without_acronym({"name": name}).cells
    assert (cells["name"], cells.get("short_name")) == (rest, short_name)
