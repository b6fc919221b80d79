"""Which column of an export has the names, and which command is printed where nothing says it."""

import json

import pytest
from case_tables import each
from test_standing import refused

from coalition.intake import NoNamesError, read_sheet
from coalition.intake.formats.board_files import board_rows
from coalition.intake.headers.columns import match_columns
from coalition.intake.organisations.unread_headers import require_read
from coalition.intake.words.known_headers import key_of

FORM = "Stempel;Foo;Contacts;Bar\n14.1.2025 г. 9:14:22;Oak Foundation;ada@oak.example;small\n"


@each(
    ("text", "maps"),
    [
        (f"{FORM}15.1.2025 г. 9:14:22;Elm Society;bo@elm.example;small\n", ("Foo=name",)),
        ("Campaign;E-mail;Grp\nClear 25;a@oak.example;Oak Union\n", ("Grp=name",)),
        ("Foo;Bar\nred;Oak Foundation\nblue;Elm Society\n", ("Bar=name",)),
    ],
)
def test_the_command_names_the_column_that_looks_most_like_organisations(text, maps):
    with pytest.raises(NoNamesError) as refusal:
        match_columns(read_sheet(text.encode()).rows, {})
    assert refusal.value.maps == maps


@each(
    ("header", "key"),
    [("Company / Account", "name"), ("Card Name", "name"), ("Account Name", "name")],
)
def test_what_tools_call_a_name(header, key):
    assert key_of(header, {}) == key


@each(
    ("sheet", "names"),
    [
        (
            "Account Name;Account Record Type\nOak Trust;Organization\nAsh Family;Household Account",
            ["Ash Family"],
        ),
        (
            "signup_type;full_name;legal_name\nOrganization;Oak Trust;Oak Trust CIC\n"
            "Organization;Elm Society;\nPerson;Ada Example;",
            ["Ada Example"],
        ),
        (
            "Card Name;List Name;Archived\nOak;Signed;false\nElm;Asked;false\nAsh;Signed;true",
            ["Elm", "Ash"],
        ),
        ("Organisation;Stand\nEiche;zugesagt\nUlme;angefragt", ["Ulme"]),
        ("Organisation;Stand\nEiche;Stand 3\nUlme;Stand 4", []),
    ],
)
def test_what_tools_say_of_rows_is_heeded(sheet, names):
    assert refused(sheet)[0] == names


BOARD = {
    "name": "Our board",
    "url": "https://board.example",
    "lists": [{"id": "1", "name": "Signed"}, {"id": "2", "name": "Asked"}],
    "cards": [
        {"name": "Oak", "idList": "1", "closed": False, "desc": "", "labels": [{"name": "IE"}]},
        {"name": "Elm", "idList": "2", "closed": False, "desc": "call again", "labels": []},
        {"name": "Ash", "idList": "1", "closed": True, "desc": "", "labels": []},
    ],
}


def test_a_board_is_its_cards_and_the_lists_in_which_they_are():
    assert board_rows(BOARD)[:2] == [
        {"name": "Oak", "status": "Signed", "archived": False, "labels": "IE", "notes": ""},
        {"name": "Elm", "status": "Asked", "archived": False, "labels": "", "notes": "call again"},
    ]
    assert refused(json.dumps(BOARD))[0] == ["Elm", "Ash"]


@each(
    "data",
    [{"name": "Oak", "cards": [], "lists": []}, {"cards": ["Oak"], "lists": [1]}, {"cards": 1}],
)
def test_another_object_is_no_board(data):
    assert board_rows(data) is None


def test_what_a_program_writes_for_itself_is_not_asked_about_once_the_names_are_told():
    header = "id;submitdate;lastpage;startlanguage;foo;pays;siteweb;accord;logo[filecount]"
    rows = f"{header}\n1;2025-03-01 10:00:00;2;fr;Chêne;Belgique;chene.example;Y;1\n"
    sheet = read_sheet(rows.encode(), None, {"foo": "name"})
    columns = match_columns(sheet.rows, {"foo": "name"})
    require_read(columns, sheet.rows[1:], {"foo": "name"}, {"accord"})
    assert columns.keys == {4: "name", 5: "country", 6: "website"}
