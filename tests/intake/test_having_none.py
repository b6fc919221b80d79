"""Cells that say that an organisation has no website, short name or country are nothing."""

from case_tables import each

from coalition.intake.agreement.states import read_state
from coalition.intake.organisations.organisation_values import Vocabulary, propose_organisation
from coalition.intake.values.written_cells import read_written, write_cell
from coalition.intake.words.having_none import is_none_of

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
