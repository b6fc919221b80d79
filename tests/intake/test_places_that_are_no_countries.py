"""Places that are no countries are no part of a name, and states of federations no countries."""

import datetime

from case_tables import each

from coalition.intake import Proposal, make_vocabulary, propose_organisations, read_sheet
from coalition.intake.organisations.refused_rows import MAY_HAVE_PLACE
from coalition.intake.words.territories import territory_behind


def rows(text: str):
    return propose_organisations(
        read_sheet(text.encode()), make_vocabulary({}, {}, {}, {}), (), mapping={}, separator=None,
        defaults={}, day=datetime.date(2021, 3, 1),
    ).rows  # fmt: skip


@each(
    "line",
    [
        "Kent Işığı Platformu – KKTC", "Night Lamp – TRNC", "Lumina – Transnistria",
        "Xarxa Oberta - Catalunya", "Gau Argia – Euskadi", "Lanterne – Québec", "Nachtlicht – Bayern",
        "Светлина – Абхазия", "Lux – South Ossetia", "Φως – ΤΔΒΚ", "Klub Lampa – Republika Srpska",
    ],
)  # fmt: skip
def test_a_territory_behind_a_dash_is_asked_about_with_the_name_before_it(line):
    (row, *_) = rows(f"- {line}\n- Oak – France\n- Elm\n")
    name = line.replace(" - ", " – ").partition(" – ")[0]
    assert row.reason == MAY_HAVE_PLACE
    assert [(one.label, one.ids) for one in row.unknown] == [(line, (name, "organisation"))]


@each(
    "name",
    ["Oak – Friends of Wales", "KKTC Platformu", "Bayern – Verein für Licht", "Oak-Catalunya"],
)
def test_a_territory_elsewhere_is_of_the_name(name):
    assert territory_behind(name) == ""


@each("note", ["KKTC", "TRNC", "Catalunya", "Transnistria", "Kurdistan"])
def test_a_territory_in_brackets_is_left_out(note):
    (row, *_) = rows(f"- Kent Işığı ({note})\n- Oak (France)\n")
    assert (row.values, row.remarks) == ({"name": "Kent Işığı"}, (f"left out: ({note})",))


@each(
    ("text", "countries"),
    [
        ("Organization,Country,State\nOak,,CA\nElm,USA,IN\n", [None, "US"]),
        ("Organization,City,State,Zip\nOak,Oakland,CA,94601\nElm,Gary,IN,46402\n", [None] * 2),
        ("Organization,State\nOak,CA\nElm,TX\n", [None] * 2),
        ("Organization,State/Province,Country\nOak,DE,US\nElm,ON,Canada\n", ["US", "CA"]),
        ("Organisation,Land\nEiche,BY\nUlme,SN\nEsche,NRW\n", [None] * 3),
        ("Organisation,Kanton\nEiche,BE\nUlme,ZH\n", [None] * 2),
        ("Název,Kraj,Země\nOak,Praha,ČR\nElm,Vysočina,ČR\nAsh,,SR\n", ["CZ", "CZ", "SK"]),
        ("Organization,State\nOak,DE\nElm,FR\n", ["DE", "FR"]),
        ("Organization,State\nOak,Germany\nElm,France\n", ["DE", "FR"]),
        ("Organisation,Land\nEiche,DE\nUlme,AT\nEsche,BE\n", ["DE", "AT", "BE"]),
    ],
)
def test_a_state_of_a_federation_is_no_country(text, countries):
    found = rows(text)
    assert [row.values.get("country") for row in found if isinstance(row, Proposal)] == countries


def test_norway_that_became_false_is_named():
    (row, *_) = rows('[{"name": "Oak", "country": false}, {"name": "Elm", "country": "SE"}]')
    assert row.reason == (
        "False is no country; a program that reads YAML makes false of NO, the code of Norway"
    )
    assert row.unknown[0].ids == ("NO",)


def test_a_country_that_is_called_in_three_letters_of_another_script_is_no_code():
    found = rows("- Oak – مصر\n- Elm – لبنان\n- Ash (مصر)\n")
    assert [row.values.get("country") for row in found] == ["EG", "LB", "EG"]


def test_headings_without_a_mark_stand_among_items_without_blank_lines():
    text = "ESPAÑA\n- Oak\n- Elm\nMÉXICO\n- Ash\nINTERNACIONALES\n- Yew\n"
    found = [row for row in rows(text) if isinstance(row, Proposal)]
    assert [(row.values["name"], row.values.get("country")) for row in found] == [
        ("Oak", "ES"), ("Elm", "ES"), ("Ash", "MX"), ("Yew", None),
    ]  # fmt: skip
