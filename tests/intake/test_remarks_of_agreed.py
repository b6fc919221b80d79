"""Whoever agreed to be listed is, beside a remark that nobody understands: it is to be read."""

import pytest
from case_tables import each
from test_open_remarks import refused, rows_of

from coalition.intake import Proposal
from coalition.intake.agreement.asked_to_be_listed import asks_to_be_listed

ASKED = [
    ("May we list you on our website?", "yes", "Notes", "with a black cat"),
    ("Dürfen wir euch nennen?", "ja", "Interne Notizen", "mit schwarzer Katze"),
    ("Pouvons-nous publier votre nom ?", "oui", "Remarques", "avec un chat noir"),
    ("¿Podemos publicar su nombre?", "sí", "Observaciones", "con un gato negro"),
    ("Czy możemy opublikować nazwę?", "tak", "Uwagi", "z czarnym kotem"),
    ("Smíme zveřejnit název?", "ano", "Poznámky", "s černou kočkou"),
    ("Consent", "yes", "Anything to add", "with a black cat"),
]


def sheet_of(question, yes, header, remark):
    return (
        f"Organisation;{question};{header}\nOak Society;{yes};\nElm Trust;{yes};{remark}\n"
        f"Fir Union;{yes};\nAsh League;{yes};\n"
    )


@each(("question", "yes", "header", "remark"), ASKED)
def test_a_remark_that_is_not_understood_is_to_be_read(question, yes, header, remark):
    text = sheet_of(question, yes, header, remark)
    rows = rows_of(text)
    assert [row.to_read for row in rows if isinstance(row, Proposal)] == [(), (remark,), (), ()]
    assert refused(text, values={remark: "no"}) == ["Elm Trust"]


KNOWN = [
    "please do not publish our name", "withdrew", "waiting for the board", "bitte nicht nennen",
    "s'est retiré", "in a personal capacity",
]  # fmt: skip


@each("remark", KNOWN)
def test_a_remark_that_is_known_to_speak_against_it_refuses_the_row_all_the_same(remark):
    assert refused(sheet_of("May we list you?", "yes", "Notes", remark)) == ["Elm Trust"]


@each(
    ("header", "cell"),
    [
        ("Status", "confirmed"),
        ("Confirmed", "yes"),
        ("GDPR", "yes"),
        ("I agree that my data are processed", "yes"),
        ("Newsletter?", "yes"),
        ("Do you support the letter?", "yes"),
    ],
)
def test_another_yes_takes_no_row_with_such_a_remark(header, cell):
    assert refused(sheet_of(header, cell, "Notes", "with a black cat")) == ["Elm Trust"]


def test_a_yes_is_one_under_the_column_of_which_somebody_said_that_it_asks():
    text = sheet_of("Q7", "yes", "Notes", "with a black cat")
    assert refused(text) == ["Elm Trust"]
    assert refused(text, {"Q7": "consent"}) == []


@pytest.mark.parametrize(
    ("header", "asks"),
    [
        ("May we publish your name and data?", True),
        ("Einwilligung", True),
        ("Datenschutz: ich willige ein", False),
        ("Approved by the office", False),
    ],
)
def test_which_headers_ask_the_organisation_itself(header, asks):
    assert asks_to_be_listed(header) is asks
