"""Of several sheets of a workbook the one with the members is read, or asked for."""

import pytest
from case_tables import each
from workbooks import xlsx

from coalition.intake.formats.sheets import read_sheet
from coalition.intake.rows import UnreadableError

MEMBERS = [["Organisation", "Country"], ["Heron Society", "NL"], ["Owl Trust", "IE"]]
OTHERS = [["Organisation", "Country"], ["Fir Circle", "NL"], ["Bay Guild", "IE"]]

COVERS = {
    "Read me": [["How to use this sheet"], ["Fill in the name of your organisation"]],
    "Cover": [["Coalition members", ""], ["Date", "2026-01-01"], ["Prepared by", "Secretariat"]],
    "Instructions": [
        ["Name", "Write the full name of your organisation"], ["Country", "Use the two-letter code"],
        ["Website", "Begin with https://"],
    ],
    "Lisez-moi": [
        ["Nom", "Le nom complet de l'organisation"], ["Pays", "Le code à deux lettres"],
        ["Site web", "Adresse complète"],
    ],
    "Anleitung": [
        ["Organisation", "Vollständiger Name"], ["Land", "Zwei Buchstaben"], ["Webseite", "Mit https"],
    ],
    "Lists": [["Countries", "Types"], ["NL", "NGO"], ["FR", "Company"]],
    "Statistik": [["Land", "Anzahl"], ["DE", "4"], ["FR", "3"]],
    "Kontakte": [["Name", "E-Mail"], ["Ada Lind", "ada@oak.example"], ["Bo Holm", "bo@oak.example"]],
    "Contents": [["Sheet", "What"], ["Members", "all members"], ["Former", "who left"]],
    "Template": [["Organisation", "Country"]],
}  # fmt: skip
FORMER = """
Former members|Ex-Mitglieder|Ausgetreten|Anciens membres|Antiguos miembros|Ex soci|Odeszli
Byli członkowie|Bývalí členové|Tidigare medlemmar|Tidligere medlemmer|Oud-leden opgezegd|Withdrawn
Declined|Pending|Zgłoszenia oczekujące|Abgelehnt|Refusé|En attente|Rechazado|Отказ|Nicht unterzeichnet
"""


def read(sheets: dict[str, list[list[str]]], chosen: str | None = "") -> tuple[str, str]:
    """The first name that is read of a workbook, and what it was read as."""
    sheet = read_sheet(xlsx(sheets), chosen=chosen)
    return sheet.rows[1].cells[0], sheet.description


@each("name", COVERS)
def test_a_cover_before_the_list_is_passed_over_and_named(name: str) -> None:
    found = read({name: COVERS[name], "Data": MEMBERS})
    assert found == ("Heron Society", f"workbook, sheet Data; not read: sheet {name}")


@each("name", [name for line in FORMER.strip().splitlines() for name in line.split("|")])
def test_a_list_of_who_is_no_member_is_passed_over_and_named(name: str) -> None:
    for sheets in ({name: OTHERS, "Data": MEMBERS}, {"Data": MEMBERS, name: OTHERS}):
        assert read(sheets) == ("Heron Society", f"workbook, sheet Data; not read: sheet {name}")
    with pytest.raises(UnreadableError) as refused:
        read({name: OTHERS})
    assert str(refused.value) == (
        f"the sheet {name} is called as one of who is a member no longer, or not yet, and no other "
        "sheet has a list; say so if it is read all the same"
    )
    assert refused.value.lists == (name,)
    assert read({name: OTHERS}, name) == ("Fir Circle", f"workbook, sheet {name}")


@each("names", [("2024", "2025"), ("NL", "NO"), ("Sheet1", "Sheet2"), ("Oslo", "Łódź")])
def test_of_two_lists_somebody_says_which_is_meant(names: tuple[str, str]) -> None:
    one, two = names
    with pytest.raises(UnreadableError) as refused:
        read({one: MEMBERS, two: OTHERS})
    assert str(refused.value) == (
        f"the workbook holds several lists ({one}, {two}); say which is meant, and import the "
        "others after it"
    )
    assert refused.value.lists == (one, two)
    assert read({one: MEMBERS, two: OTHERS}, two)[0] == "Fir Circle"
    assert read({one: MEMBERS, two: OTHERS}, None)[0] == "Heron Society"


@each("name", ["Members", "Mitglieder", "Signataires", "Podpisali", "Członkowie", "Partners"])
def test_of_two_lists_the_one_called_so_has_the_members(name: str) -> None:
    assert read({"2024": OTHERS, name: MEMBERS})[0] == "Heron Society"


@each("name", ["Draft", "Old", "Test", "Archive"])
def test_the_only_list_may_be_called_a_draft(name: str) -> None:
    assert read({name: MEMBERS}) == ("Heron Society", f"workbook, sheet {name}")


def test_a_sheet_that_is_not_there_is_told_of() -> None:
    with pytest.raises(UnreadableError, match="no sheet Oak; there are Data, Cover"):
        read({"Data": MEMBERS, "Cover": COVERS["Cover"]}, "Oak")
