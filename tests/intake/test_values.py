"""Rows to values: what coordinators' sheets say, or why a row says nothing that can be used."""

import datetime

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.intake import Proposal, RefusedRow
from coalition.intake.organisations.organisation_values import propose_organisation
from coalition.intake.rows import UnknownLabel, quote
from coalition.intake.values.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    tiers={"lead": "lead", "a movement led by": "lead"},
    kinds={"association": "association"},
    letters={"call": "call", "the call": "call"},
)


def taken(**cells: str) -> dict:
    found = propose_organisation(2, {"name": "Oak", **cells}, VOCABULARY)
    assert isinstance(found, Proposal), found
    return {key: value for key, value in found.values.items() if key != "name" or "name" in cells}


@each(
    ("key", "text", "value"),
    [
        ("name", "  Oak \u00a0 & Elm\n", "Oak & Elm"),
        ("name", "Oak &amp; Elm", "Oak & Elm"),
        ("name", "Socie\u0301te\u0301", "Société"),
        ("name", "Gar\u00addens\u200b", "Gardens"),
        ("name", "أصدقاء الحرية", "أصدقاء الحرية"),
        ("name", "Tree 🌳 Club", "Tree 🌳 Club"),
        ("name", "{name} %s $(rm) `x`", "{name} %s $(rm) `x`"),
        ("country", "UK", "GB"),
        ("country", "EL", "GR"),
        ("country", "Německo", "DE"),
        ("country", "Ελλάδα", "GR"),
        ("country", "netherlands", "NL"),
        ("country", "International", "international"),
        ("website", "www.oak.example", "https://www.oak.example"),
        ("website", "http://oak.example/a?b=c", "http://oak.example/a?b=c"),
        ("website", '=HYPERLINK("https://oak.example";"our site")', "https://oak.example"),
        ("aliases", "OAK; The Oaks", ["OAK", "The Oaks"]),
        ("joined", "2021-03-01", datetime.date(2021, 3, 1)),
        ("joined", "1.3.2021", datetime.date(2021, 3, 1)),
        ("tier", "A movement led by", "lead"),
        ("kind", "Association", "association"),
        ("signed", "The call", [{"letter": "call"}]),
        ("names/fr", "Chêne", None),
    ],
)
def test_a_cell_is_put_where_a_record_states_it(key, text, value):
    found = taken(**{key: text})
    assert found == ({"names": {"fr": "Chêne"}} if key == "names/fr" else {key: value})


def test_a_name_that_is_a_link_gives_its_address():
    cells = {"name": '=HYPERLINK("https://oak.example", "Oak ""the"" tree")'}
    assert taken(**cells) == {"name": 'Oak "the" tree', "website": "https://oak.example"}


@each("nothing", ["", "-", "n/a", "NULL", "?", "–"])
def test_a_cell_without_anything_says_nothing(nothing):
    assert taken(country=nothing, website=nothing) == {}


@each(
    ("cells", "reason"),
    [
        ({"name": ""}, "the row has no name"),
        ({"name": "-"}, "the row has no name"),
        ({"name": "..."}, "the name holds no letter"),
        ({"name": "<b>Oak</b>"}, "the name holds HTML: <b>"),
        ({"name": "<script>alert(1)</script>"}, "the name holds HTML: <script>"),
        ({"name": "=1+1"}, "the name is a formula: =1+1"),
        ({"name": "=cmd|' /C calc'!A0"}, "the name is a formula: =cmd|' /C calc'!A0"),
        ({"name": "#REF!"}, "the name is an error of the spreadsheet: #REF!"),
        (
            {"name": "Caf\ufffd"},
            "a letter of the name was lost (U+FFFD); write it as it is meant",
        ),
        ({"country": "Narnia"}, "Narnia is not a country"),
        ({"website": "see above"}, "see above is not a web address"),
        ({"website": "javascript:alert(1)"}, "javascript:alert(1) is not a web address"),
        ({"joined": "soon"}, "soon is not a day; write it like 2021-03-01"),
        (
            {"joined": "01/03/2021"},
            "01/03/2021 may be 2021-03-01 or 2021-01-03; write it like one of them",
        ),
        ({"tier": "gold"}, "the campaign has no tier gold (it has lead)"),
        ({"signed": "call; other"}, "the campaign has no letter other (it has call)"),
    ],
)
def test_a_row_is_refused_with_its_reason(cells, reason):
    found = propose_organisation(7, {"name": "Oak", **cells}, VOCABULARY)
    assert isinstance(found, RefusedRow)
    assert (found.row, found.reason) == (7, reason)


@each(
    "text",
    """2019|ca. 2019|2019?|05/2021|5.2021|2021-05|May 2021|mars 2021|maig de 2021|Mai-21|2021 r.|
    2021. május|31/02/2021|2023-02-30|0000-00-00|30 lutego 2021|44927""".replace(
        "\n    ", ""
    ).split("|"),
)
def test_a_year_a_month_and_no_day_of_the_calendar_are_left_out_and_told(text):
    found = propose_organisation(7, {"name": "Oak", "joined": text}, VOCABULARY)
    assert isinstance(found, Proposal)
    assert found.values == {"name": "Oak"}
    assert found.remarks == (f"joined {text} is left out",)
    assert found.unknown == (UnknownLabel("day", text, key="joined"),)


@each("text", ["soon", "Oak 2021", "Friends of 2021", "12", "1 Oak 2021", "90210"])
def test_what_speaks_of_no_time_is_a_reason_to_look_at_the_row(text):
    assert isinstance(
        propose_organisation(7, {"name": "Oak", "joined": text}, VOCABULARY), RefusedRow
    )


@each("key", ["name", "id", "country", "website", "joined", "tier", "signed"])
@each("value", ["x" * 1900, "#" * 5000, "=" + "9" * 9000, "<" + "b" * 9000])
def test_a_reason_quotes_little_of_a_long_value(key, value):
    found = propose_organisation(7, {"name": "Oak", key: value}, VOCABULARY)
    if isinstance(found, RefusedRow):
        assert len(found.reason) < 160
        assert len(found.name) <= 80


def test_a_long_value_is_cut_with_an_ellipsis():
    found = propose_organisation(7, {"name": "Oak", "joined": "soon " * 100}, VOCABULARY)
    assert isinstance(found, RefusedRow)
    assert found.reason == f"{('soon ' * 16)[:79]}… is not a day; write it like 2021-03-01"


KEYS = ["name", "country", "website", "aliases", "joined", "tier", "signed", "description"]


@given(st.dictionaries(st.sampled_from(KEYS), st.text(max_size=60)))
def test_any_cells_are_taken_or_refused(cells):
    found = propose_organisation(1, cells, VOCABULARY)
    assert isinstance(found, Proposal | RefusedRow)
    if isinstance(found, Proposal):
        assert any(map(str.isalnum, found.values["name"]))


@pytest.mark.parametrize(
    ("text", "written", "told"),
    [
        (
            "https://oak.example/?utm_source=x&utm_medium=y",
            "https://oak.example/",
            "utm_source, utm_medium",
        ),
        ("oak.example/a?page=2&fbclid=z#top", "https://oak.example/a?page=2#top", "fbclid"),
        ("https://oak.example/?id=7", "https://oak.example/?id=7", ""),
    ],
)
def test_a_website_is_taken_without_what_follows_its_visitors(text, written, told):
    found = propose_organisation(2, {"name": "Oak", "website": text}, VOCABULARY)
    assert found.values["website"] == written
    said = f"the website is taken without {told}, which follows visitors"
    assert found.remarks == ((said,) if told else ())


@pytest.mark.parametrize(
    "text",
    [
        "Georgia, Armenia",
        "Belgique / France",
        "Polska i Niemcy",
        "DE/AT",
        "Malta; Italia",
        "Ελλάδα και Κύπρος",
    ],
)
def test_of_several_countries_none_is_taken_and_all_are_told(text):
    found = propose_organisation(2, {"name": "Oak", "country": text}, VOCABULARY)
    assert found.values == {"name": "Oak"}
    assert found.unknown == (UnknownLabel("countries", text, key="country"),)
    assert found.remarks == (f"country {text} is left out",)


@each(
    ("text", "code", "beside"),
    [
        ("Berlin, Germany", "DE", "Berlin"),
        ("Wien, Österreich", "AT", "Wien"),
        ("Bruxelles (Belgique)", "BE", "Bruxelles"),
        ("Polska (Kraków)", "PL", "Kraków"),
        ("Київ, Україна", "UA", "Київ"),
        ("Αθήνα – Ελλάδα", "GR", "Αθήνα"),
        ("Malmö / Sverige", "SE", "Malmö"),
        ("London, UK", "GB", "London"),
        ("Belgium (Flanders)", "BE", "Flanders"),
    ],
)
def test_a_town_beside_a_country_is_left_out_and_told(text, code, beside):
    found = propose_organisation(2, {"name": "Oak", "country": text}, VOCABULARY)
    assert (found.values["country"], found.remarks) == (
        code,
        (f"left out beside the country: {beside}",),
    )


@pytest.mark.parametrize(
    "text",
    ["UK & NI", "Malta, Narnia", "Trinidad and Narnia", "Lebanon, PA", "Atlanta, Georgia"],
)
def test_a_country_beside_what_is_none_is_refused(text):
    found = propose_organisation(2, {"name": "Oak", "country": text}, VOCABULARY)
    assert isinstance(found, RefusedRow)


def test_a_country_that_lost_a_letter_is_read_where_it_can_be_but_one():
    found = propose_organisation(2, {"name": "Oak", "country": "?sterreich"}, VOCABULARY)
    assert found.values["country"] == "AT"
    assert found.remarks == ("country ?sterreich is read as Austria",)
    for open_one in ("K?ln", "?", "Slov?kia?", "?ran"):
        refused = propose_organisation(2, {"name": "Oak", "country": open_one}, VOCABULARY)
        assert "country" not in getattr(refused, "values", {})


@each(
    ("key", "text", "held"),
    [
        ("description", "Plants trees. Ask ida.nowak@elm.example.", "an e-mail address"),
        ("description", "Sadzi drzewa, tel. 22 555 12 34", "a telephone number"),
        ("description", "Pflanzt Bäume, Lindenweg 5", "a street address"),
        ("website", "ida.nowak@elm.example", "an e-mail address"),
        ("website", "mailto:info@elm.example", "an e-mail address"),
        ("website", "+32 2 555 12 34", "a telephone number"),
        ("source", "Ida, ida@gmail.com", "an e-mail address"),
        ("aliases", "Oaks; ida@elm.example", "an e-mail address"),
    ],
)
def test_what_reaches_a_person_is_left_out_of_a_record_and_told_without_it(key, text, held):
    found = propose_organisation(2, {"name": "Oak", key: text}, VOCABULARY)
    assert isinstance(found, Proposal)
    assert found.values == {"name": "Oak"}
    assert found.remarks == (f"{key} left out: it holds {held}",)
    assert found.private == (key,)


def test_a_name_with_a_street_and_a_postal_code_is_refused():
    found = propose_organisation(2, {"name": "Oak, Lindenweg 5, 10115 Berlin"}, VOCABULARY)
    assert isinstance(found, RefusedRow)
    assert found.reason == "the name holds a street address"
    without_word = propose_organisation(2, {"name": "Lípa, Dlouhá 5, 110 00 Praha 1"}, VOCABULARY)
    assert isinstance(without_word, RefusedRow)
    assert propose_organisation(2, {"name": "Rigaer Straße 94"}, VOCABULARY).values["name"]


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Die Gr?nen", "Gr?nen"),
        ("Soci?t? du Ch?ne", "Soci?t"),
        ("?eské lesy", "?eské"),
        ("GR?NE", "GR?NE"),
        ("Associa??o", "Associa??o"),
    ],
)
def test_a_name_that_lost_letters_is_refused(name, word):
    found = propose_organisation(2, {"name": name}, VOCABULARY)
    assert isinstance(found, RefusedRow)
    assert found.reason == (
        f"a letter of the name was lost, there is a question mark in {word}; write it as it is meant"
    )


@pytest.mark.parametrize("name", ["Plan B?", "Droit ? la ville", "Libert?", "Who? What?"])
def test_any_other_question_mark_of_a_name_is_pointed_out(name):
    found = propose_organisation(2, {"name": name}, VOCABULARY)
    assert isinstance(found, Proposal)
    assert found.remarks == (
        "if the question mark of the name stands for a letter that was lost, write it anew",
    )


@pytest.mark.parametrize("name", ["Oak;=1+1;Society", 'Oak; "-2"', "Oak;@Elm"])
def test_a_part_of_a_name_that_begins_as_a_formula_is_pointed_out(name):
    found = propose_organisation(2, {"name": name}, VOCABULARY)
    assert isinstance(found, Proposal)
    assert found.remarks == (
        f"the name {quote(name)} has a part that begins as a formula does: look at it again",
    )
    assert propose_organisation(2, {"name": "Oak; Elm = Wood"}, VOCABULARY).remarks == ()
