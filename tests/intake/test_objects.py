"""JSON and YAML as programs write them: wrapped, nested, with several lists, with flags."""

import json

import pytest

from coalition.intake import UnreadableError, read_sheet
from coalition.intake.formats.nested_objects import flatten


@pytest.mark.parametrize(
    ("item", "row"),
    [
        # JSON:API, Airtable, GeoJSON, GraphQL, WordPress.
        ({"id": 1, "attributes": {"name": "Oak", "url": "x"}}, {"id": 1, "name": "Oak", "url": "x"}),
        ({"id": "rec1", "fields": {"Name": "Oak", "Land": "DE"}}, {"id": "rec1", "Name": "Oak", "Land": "DE"}),
        ({"type": "Feature", "properties": {"nom": "Chêne", "pays": "FR"}}, {"type": "Feature", "nom": "Chêne", "pays": "FR"}),
        ({"node": {"nazwa": "Dąb", "kraj": {"code": "PL", "name": "Polska"}}}, {"nazwa": "Dąb", "kraj": "PL"}),
        ({"name": {"rendered": "Oak"}, "links": {"web": "https://oak.example", "rss": "y"}},
         {"name": "Oak", "web": "https://oak.example", "links (rss)": "y"}),
        ({"name": "Oak", "land": {"name": "Schweiz"}}, {"name": "Oak", "land": "Schweiz"}),
        ({"name": "Oak", "names": {"fr": "Chêne"}}, {"name": "Oak", "names (fr)": "Chêne"}),
        ({"name": "Ada", "company": {"title": "Oak", "website": "x"}}, {"name": "Ada", "company (name)": "Oak", "company (website)": "x"}),
        ({"name": "Ada", "Verein": {"Titel": "Eiche"}}, {"name": "Ada", "Verein (name)": "Eiche"}),
        ({"nom": "Ada", "association": {"libelle": "a", "display_name": "Chêne"}},
         {"nom": "Ada", "association (libelle)": "a", "association (display_name)": "Chêne"}),
        ({"name": "Oak", "person": {"title": "Dr", "name": "Ada"}}, {"name": "Oak", "person (title)": "Dr", "person (name)": "Ada"}),
        # What two objects say otherwise is left as it stands.
        ({"name": "Ada", "attributes": {"name": "Oak", "x": 1}}, {"name": "Ada", "attributes (name)": "Oak", "attributes (x)": 1}),
        ({"data": {"a": 1, "b": 2}, "fields": {"c": 3, "d": 4}}, {"data (a)": 1, "data (b)": 2, "fields (c)": 3, "fields (d)": 4}),
    ],
)  # fmt: skip
def test_what_holds_a_row_is_taken_for_the_row(item, row):
    assert flatten(item) == row


@pytest.mark.parametrize(
    ("former", "told"),
    [
        ("anciens", "the list anciens (1 item)"),
        ("former_members", "the list former_members (1 item)"),
        ("Ehemalige", "the list Ehemalige (1 item)"),
        ("byli", "the list byli (1 item)"),
        ("pending", "the list pending (1 item)"),
    ],
)
def test_lists_of_former_members_are_passed_over_and_told(former, told):
    data = {"title": "x", former: [{"name": "Elm"}], "members": [{"name": "Oak"}, {"name": "Ash"}]}
    sheet = read_sheet(json.dumps(data).encode())
    assert sheet.description == f"JSON; not read: {told}"
    assert [row.cells for row in sheet.rows] == [("name",), ("Oak",), ("Ash",)]


def test_of_several_lists_one_can_be_named():
    text = b"partners:\n  - name: Oak\nobservers:\n  - name: Elm\n"
    with pytest.raises(UnreadableError, match="several lists") as refused:
        read_sheet(text)
    assert refused.value.lists == ("partners", "observers")
    chosen = read_sheet(text, chosen="observers")
    assert chosen.description == "YAML; not read: the list partners (1 item)"
    assert [row.cells for row in chosen.rows] == [("name",), ("Elm",)]
    with pytest.raises(UnreadableError, match=r"holds no list x; there are partners, observers\Z"):
        read_sheet(text, chosen="x")


@pytest.mark.parametrize(
    ("key", "values", "filled"),
    [
        ("publish", [None, False, None], ["True", "False", "True"]),
        ("listed", [None, None, False], ["True", "True", "False"]),
        # Somebody said yes, so that the others were asked and said nothing.
        ("publish", [True, False, None], ["True", "False", ""]),
        # What hides where it is true is no such flag.
        ("do_not_publish", [None, False, None], ["", "False", ""]),
        ("size", [None, 7, None], ["", "7", ""]),
    ],
)
def test_a_flag_that_is_written_only_for_no_is_a_yes_elsewhere(key, values, filled):
    rows = [
        {"name": f"Oak {at}", **({} if value is None else {key: value})}
        for at, value in enumerate(values)
    ]
    sheet = read_sheet(json.dumps(rows).encode())
    assert [row.cells[1] for row in sheet.rows[1:]] == filled
    said = f"JSON; {key} stands only where it says no"
    assert (sheet.description == said) is (filled.count("True") == 2)
