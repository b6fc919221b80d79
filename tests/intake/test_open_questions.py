"""Questions of forms that no table knows are for whoever sends the sheet to explain."""

import pytest
from case_tables import each
from test_open_remarks import refused

from coalition.intake.headers.no_names import NoNamesError
from coalition.intake.membership.open_questions import is_open_question

CAPACITIES = [
    ("¿Firmas en nombre de tu organización o a título personal?", "A título personal"),
    ("Are you signing on behalf of your organisation or in a personal capacity?",
     "In a personal capacity"),
    ("Unterzeichnen Sie für Ihre Organisation oder persönlich?", "Als Privatperson"),
    ("Tipo de adhesión", "A título personal"),
    ("Signez-vous au nom de votre structure ?", "à titre personnel"),
    ("I am signing", "as an individual"),
    ("Tekent u namens uw organisatie?", "op persoonlijke titel"),
]  # fmt: skip


@each(("header", "cell"), CAPACITIES)
def test_whoever_signs_personally_signs_for_no_organisation(header, cell):
    rows = f"Oak Society;FR;organisation\nElm Trust;FR;{cell}\nFir Union;FR;organisation\n"
    assert refused(f"Organisation;Country;{header}\n{rows}") == ["Elm Trust"]


def test_a_question_that_is_not_understood_is_asked_about():
    rows = "".join(
        f"{name};{cell}\n"
        for name, cell in zip("ABCD", ("the chair", "the board") * 2, strict=True)
    )
    text = f"Organisation;On whose behalf do you sign?\n{rows}"
    with pytest.raises(NoNamesError, match="On whose behalf") as caught:
        refused(text)
    assert caught.value.maps == ("On whose behalf do you sign?=-",)
    assert "as in --map 'On whose behalf do you sign?=-'; =- leaves the column out" in str(
        caught.value
    )
    assert refused(text, {"On whose behalf do you sign?": "-"}) == []
    told = {"On whose behalf do you sign?": "consent"}
    assert refused(text, told, {"the board": "yes", "the chair": "no"}) == ["A", "C"]


@each(
    ("header", "cells", "is_open"),
    [
        ("Type of signing", ["full", "full", "light"], True),
        ("Ποιος υπογράφει;", ["Α", "Β", "Α"], True),
        ("Type of signing", ["one", "two", "three"], False),
        ("How did you hear about us?", ["radio", "radio", "friends"], False),
        ("Newsletter?", ["weekly", "weekly", "never"], False),
        ("Read the statutes?", ["yes", "yes", "no"], False),
        ("Which country are you in?", ["France", "France", "Spain"], False),
        ("Category", ["green", "green", "blue"], False),
        ("How many members do you have?", ["10", "10", "20"], False),
    ],
)
def test_what_is_an_open_question(header, cells, is_open):
    assert is_open_question(header, cells) is is_open


@each(
    "header",
    [
        "Who follows up", "Who looks after them?", "Who is responsible?", "Wer kümmert sich?",
        "Wer betreut das?", "Qui suit ?", "Qui s'en occupe ?", "¿Quién hace el seguimiento?",
        "Chi se ne occupa?", "Quem acompanha?", "Wie volgt op?", "Kto się zajmuje?",
        "Kdo má na starosti?", "Kto má na starosti?", "Ki felel érte?", "Kuka hoitaa?",
        "Vem följer upp?", "Hvem følger opp?", "Hvem følger op?", "Kes vastutab?", "Kas atbild?",
        "Kas atsakingas?", "Cine se ocupă?", "Кой отговаря?", "Хто відповідає?",
        "Ποιος είναι υπεύθυνος;", "Kim ilgileniyor?", "Kdo skrbi za to?", "Tko je zadužen?",
    ],
)  # fmt: skip
def test_who_of_the_office_looks_after_a_row_is_not_asked_about(header):
    rows = "".join(
        f"{name} Society;FR;{cell}\n"
        for name, cell in zip(("Oak", "Elm", "Fir", "Ash"), ("Tom", "Anna") * 2, strict=True)
    )
    assert refused(f"Organisation;Country;{header}\n{rows}") == []
