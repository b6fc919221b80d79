"""Names that a mark may part are asked about, in sheets and in pasted lists."""

from case_tables import each
from test_proposals import proposals

from coalition.intake import RefusedRow
from coalition.intake.organisations.refused_rows import MAY_BE_TWO

TWO = """
Amis de la Nuit + Nuit Claire|Freie Wiesen + Offene Gärten|Ruhige Nacht / Stiller Morgen
Тиха Ніч + Ясний День|Cicha Noc + Jasny Dzień + Wolny Ogród|Φίλοι της Νύχτας / Καθαρός Ουρανός
"""
ONE = """
Kind + Kegel|Lärm + Leben e.V.|Open Gardens + co|Amis de la Nuit + |Kunst+Kultur Forum|LGBT+ Forum Oak
Haus + Garten Verein|Nature + health and rights|Freie Wiesen + Sektion Bern|Amis "Nuit Noire + Ciel Clair"
"""


def reason_of(text):
    row = proposals(text).rows[-1]
    return row.reason if isinstance(row, RefusedRow) else ""


@each("name", [name for line in TWO.strip().splitlines() for name in line.split("|")])
def test_two_names_with_a_mark_between_them_are_asked_about(name):
    assert reason_of(f"Elm Trust\nFir Club\n{name}\n") == MAY_BE_TWO
    assert reason_of(f"Organisation;Website\nElm Trust;\n{name};\n") == MAY_BE_TWO
    said = proposals(f"Elm Trust\n{name}\n", synonyms={name: "organisation"}).rows[-1]
    assert said.values["name"] == name


@each("name", [name for line in ONE.strip().splitlines() for name in line.split("|")])
def test_a_mark_within_one_name_is_not_asked_about(name):
    assert reason_of(f"Elm Trust\nFir Club\n{name}\n") == ""
    assert reason_of(f"Organisation;Website\nElm Trust;\n{name};\n") == ""


def test_a_name_of_the_directory_is_one():
    name = "Amis de la Nuit + Nuit Claire"
    assert proposals(f"Elm Trust\n{name}\n", names=[name]).rows[-1].values["name"] == name
