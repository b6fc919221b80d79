"""Words and names that stand for a name are asked about, and commands in cells are told."""

import pytest
from case_tables import each

from coalition.intake import RefusedRow, make_vocabulary
from coalition.intake.header_words import header_words
from coalition.intake.known_headers import key_of
from coalition.intake.organisation_values import propose_organisation
from coalition.intake.placeholders import languages_with_placeholders, placeholder_reason

NONE = make_vocabulary({}, {}, {}, {})


@each(
    "name",
    ["TBC", "tbc.", "Test", "test 2", "Testing", "Jane Doe", "Your organisation", "[Name]",
     "Organisation name", "Musterverein", "Max Mustermann", "folgt noch", "à confirmer", "Jean Dupont",
     "por confirmar", "Fulano de Tal", "do uzupełnienia", "Jan Kowalski", "da definire", "Próba",
     "Тест", "Назва організації", "Παράδειγμα", "örnek", "Matti Meikäläinen", "اسم المنظمة"],
)  # fmt: skip
def test_a_placeholder_is_no_name(name: str) -> None:
    reason = f"{name} stands for a name; if an organisation is called so, give it an id"
    assert placeholder_reason(name) == reason
    refused = propose_organisation(3, {"name": name}, NONE)
    assert isinstance(refused, RefusedRow)
    assert refused.reason == reason
    assert not isinstance(propose_organisation(3, {"name": name, "id": "test"}, NONE), RefusedRow)


@each(
    "name", ["Test Aankoop", "TBC Alert", "Doe", "Example Gardens", "Sample Society", "ABCD", "2"]
)
def test_names_that_hold_such_words_are_names(name: str) -> None:
    assert placeholder_reason(name) == ""


@pytest.mark.parametrize(
    "name",
    [
        "Oak (+49 30 1234567)",
        "Oak, Tel. 030/123 45 67",
        "Oak +420 123 456 789",
        "Oak 0049301234567",
    ],
)
def test_a_name_with_a_telephone_number_is_refused(name: str) -> None:
    refused = propose_organisation(3, {"name": name}, NONE)
    assert isinstance(refused, RefusedRow)
    assert refused.reason == "the name holds a telephone number"


@each(
    "name",
    ["Jahre 2020–2021", "Bewegung 01.03.2021", "K64", "Route 66/77", "1984 Club", "ATTAC 78"],
)
def test_a_name_with_other_figures_is_taken(name: str) -> None:
    assert not isinstance(propose_organisation(3, {"name": name}, NONE), RefusedRow)


def test_characters_that_command_a_terminal_are_told() -> None:
    found = propose_organisation(3, {"name": "Oak\u0007\u001b Tree\t"}, NONE)
    assert (found.values, found.remarks) == (
        {"name": "Oak Tree"}, ("read as a space in the name: U+0007, U+001B",),
    )  # fmt: skip


@each(
    "header",
    ["Organisation Name (official)", "Name of organisation (legal)", "Nom de l'organisation (officiel)",
     "Nombre de la organización (oficial)", "Name der Organisation (offiziell)", "NAZWA (oficjalna)"],
)  # fmt: skip
def test_what_kind_of_name_it_is_may_stand_behind_a_header(header: str) -> None:
    assert key_of(header, {}) == "name"


def test_every_language_has_placeholders() -> None:
    assert languages_with_placeholders() == {word.language for word in header_words()}
