"""Words and names that stand for a name are asked about, and commands in cells are told."""

import shlex

import pytest
from case_tables import each

from coalition.intake import RefusedRow, make_vocabulary
from coalition.intake.membership.notes_against import name_against
from coalition.intake.membership.placeholders import languages_with_placeholders, placeholder_reason
from coalition.intake.organisations.organisation_values import propose_organisation
from coalition.intake.words.header_words import header_words
from coalition.intake.words.known_headers import key_of

NONE = make_vocabulary({}, {}, {}, {})


@each(
    "name",
    ["TBC", "tbc.", "Test", "test 2", "Testing", "Jane Doe", "Your organisation", "[Name]",
     "Organisation name", "Musterverein", "Max Mustermann", "folgt noch", "à confirmer", "Jean Dupont",
     "por confirmar", "Fulano de Tal", "do uzupełnienia", "Jan Kowalski", "da definire", "Próba",
     "Тест", "Назва організації", "Παράδειγμα", "örnek", "Matti Meikäläinen", "اسم المنظمة"],
)  # fmt: skip
def test_a_placeholder_is_no_name(name: str) -> None:
    told = shlex.quote(f"{name}=organisation")
    reason = f"{name} stands for a name; if an organisation is called so, say --value {told}"
    assert placeholder_reason(name) == reason
    refused = propose_organisation(3, {"name": name}, NONE)
    assert isinstance(refused, RefusedRow)
    assert refused.reason == reason
    assert not isinstance(propose_organisation(3, {"name": name, "id": "test"}, NONE), RefusedRow)
    said = NONE._replace(organisations=frozenset({name}))
    assert not isinstance(propose_organisation(3, {"name": name}, said), RefusedRow)


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


@each(
    "name",
    ["Independent", "personal capacity", "Self-employed", "Freelance", "à titre personnel", "Privat",
     "Einzelperson", "nezávislý", "n/a – individual", "Em nome individual", "Independent researcher",
     "Freelance journalist", "w imieniu własnym", "(als Privatperson)", "None (individual)",
     "Journaliste indépendant", "Indépendant(e)", "Selbständig (Beraterin)", "Niezależna dziennikarka",
     "libero professionista", "por cuenta propia", "egenföretagare", "itsenäinen", "szabadúszó",
     "osobno", "независим", "самозайнята", "ανεξάρτητη", "bağımsız gazeteci", "vabakutseline",
     "pašnodarbināta", "savarankiškai dirbantis", "indipendenti", "féinfhostaithe", "samozaposlena",
     "лично", "selvstendig", "op persoonlijke titel", "în nume propriu",
     "independent", "živnostník", "a títol personal", "عمل حر", "עצמאי", "selvstændig"],
)  # fmt: skip
def test_who_signs_for_nobody_else_has_no_organisation(name: str) -> None:
    assert placeholder_reason(name) != ""


@each(
    "name",
    ["Independent Media Centre", "Private Internet Access", "Freelancers Union", "Citizen Lab",
     "Personal Democracy Forum", "Indépendants de France", "The Independent", "Burger King",
     "Bund der Selbständigen", "Retired Members Union", "Independent Voices"],
)  # fmt: skip
def test_organisations_of_such_people_are_some(name: str) -> None:
    assert placeholder_reason(name) == ""


@each(
    "name",
    ["University of Eastmarch (personal capacity)", "Universität Nord (als Privatperson)",
     "Institut du Port – à titre personnel", "Univerzita Sever (za sebe)",
     "Oak Institute (affiliation for identification only)"],
)  # fmt: skip
def test_who_signs_in_a_personal_capacity_signs_for_no_organisation(name: str) -> None:
    assert name_against(name).endswith("beside the name, and is no organisation")
