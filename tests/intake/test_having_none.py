"""Cells that say that an organisation has no website, short name or country are nothing."""

import datetime

from case_tables import each

from coalition.intake import propose_organisations, read_sheet
from coalition.intake.agreement.states import read_state
from coalition.intake.organisations.organisation_values import Vocabulary, propose_organisation
from coalition.intake.values.written_cells import read_written, write_cell
from coalition.intake.words.having_none import is_none_of

VOCABULARY = Vocabulary({}, {}, {})
DAY = datetime.date(2021, 3, 1)
HAS_NONE = """
ليس لديها|нямат|no en té|nemají|har ikke|hat keine|Hat keine|haben wir nicht|δεν έχει|has none
doesn't have one|no tiene|No tiene|ei oma|heillä ei ole|n'en a pas|n’en a pas|níl ceann|nemaju
nincs nekik|non ce l'ha|neturi|mums nav|m'għandhiex|heeft geen|nie mają|nie ma|não tem|nu are
nemá|nemajú|nima|Nima|немају|har ingen|henüz yok|не має|(no tiene)|
"""
SITES = """
no website|no own website yet|has no site|keine Webseite|ohne eigene Website|pas de site web
sans site|sin página web|nessun sito|brak strony|žádný web|bez webu|nincs honlap|sem site
fără site|без сайту|няма сайт|χωρίς ιστοσελίδα|ei kotisivuja|geen website|ingen hemsida
web sitesi yok|nav mājaslapas|puudub
"""
SHORT_NAMES = """
kein Kürzel|no acronym|pas d'acronyme|pas de sigle|sin siglas|brak skrótu|bez zkratky|nessuna sigla
"""
SOMETHING = """
website oak.example|website https://no.example/without|website Oak|website coming soon
short_name NIMA|short_name No Borders|short_name Sans Abri|short_name OAK|country Niger|country NO
name no tiene|short_name Ohne Grenzen|joined no tiene
"""


def cases(table: str) -> list[str]:
    """The lines and parts of a table."""
    return [text for line in table.strip().splitlines() for text in line.split("|") if text]


@each("text", cases(HAS_NONE))
def test_a_cell_that_says_that_there_is_none_is_nothing_and_is_told(text: str) -> None:
    cells = {"name": "Oak", "website": text, "country": text, "short_name": text}
    proposal = propose_organisation(2, cells, Vocabulary({}, {}, {}))
    assert proposal.values == {"name": "Oak"}
    assert proposal.remarks == tuple(
        f"{key} {text} is taken for nothing" for key in ("website", "country", "short_name")
    )


PLAIN_NO = """
nu|Nu|nein|Nein|non|nie|não|nej|nei|nee|ei|nem|όχι|не|ні|hayır|Nē|לא
nu este cazul|Nu e cazul|no procede|nicht anwendbar|sans objet|n.v.t.|nie dotyczy|neplatí
ikke aktuelt|ei kohaldata|nem releváns|non applicabile|netaikoma|neattiecas|não se aplica
netýka sa|ni relevantno|nuk zbatohet|inte aktuellt|geçerli değil|не стосується|δεν ισχύει
"""


@each("text", cases(PLAIN_NO))
def test_a_plain_no_is_no_short_name_website_alias_or_country(text: str) -> None:
    keys = ("website", "country", "short_name", "aliases")
    proposal = propose_organisation(2, {"name": "Oak"} | dict.fromkeys(keys, text), VOCABULARY)
    assert proposal.values == {"name": "Oak"}
    niue = " (for Niue write its name)" if text.casefold() == "nu" else ""
    assert proposal.remarks == tuple(
        f"{key} {text} is taken for nothing{niue if key == 'country' else ''}" for key in keys
    )


@each(("key", "text"), [("country", "NO"), ("country", "no"), ("short_name", "NO"),
                        ("short_name", "NE"), ("short_name", "Le"), ("country", "NE")])  # fmt: skip
def test_a_code_or_an_acronym_is_no_plain_no(key: str, text: str) -> None:
    assert not is_none_of(text, key)


@each("header", ["Descriere", "Beschreibung", "Опис", "Kuvaus", "Descrição"])
def test_no_description_is_no_answer_to_being_listed(header: str) -> None:
    sheet = read_sheet(f"Name;{header}\nOak Trust;nu\nElm Society;Nein\n".encode())
    found = propose_organisations(
        sheet, VOCABULARY, (), mapping={}, separator=None, defaults={}, day=DAY
    )
    assert [row.values for row in found.rows] == [{"name": "Oak Trust"}, {"name": "Elm Society"}]


@each(
    ("header", "cell"),
    [
        ("Beschreibung", "setzt sich für Radwege ein"),
        ("Descrizione", "si batte per strade sicure"),
        ("Popis", "snaží se o čisté řeky"),
        ("Kuvaus", "toimii hiljaisten katujen puolesta"),
    ],
)
def test_what_an_organisation_does_is_no_remark_on_its_being_listed(header: str, cell: str) -> None:
    sheet = read_sheet(f"Name;{header}\nOak Trust;{cell}\nElm Society;\n".encode())
    found = propose_organisations(
        sheet, VOCABULARY, (), mapping={}, separator=None, defaults={}, day=DAY
    )
    assert [row.values for row in found.rows] == [{"name": "Oak Trust"}, {"name": "Elm Society"}]


@each("text", cases(SITES))
def test_no_website_is_none(text: str) -> None:
    assert is_none_of(text, "website")


@each("text", cases(SHORT_NAMES))
def test_no_acronym_is_no_short_name(text: str) -> None:
    assert is_none_of(text, "short_name")


@each("case", cases(SOMETHING))
def test_what_may_be_a_value_is_one(case: str) -> None:
    key, _, text = case.partition(" ")
    assert not is_none_of(text, key)


@each("text", ["no tiene", "hat keine", "n'en a pas"])
def test_as_a_state_it_is_still_a_no(text: str) -> None:
    assert read_state(text) == "no member"


@each("text", ["no tiene", "kein Kürzel", "No Borders", "hat keine"])
def test_what_is_written_into_a_sheet_is_read_again(text: str) -> None:
    written = write_cell(text)
    assert (read_written(written) or written) == text
