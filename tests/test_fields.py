"""Fields in prose."""

import time
from itertools import pairwise

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.fields import (
    Field,
    Part,
    Stray,
    field_names,
    fill,
    fill_some,
    parse_fields,
    render_fields,
    stray_braces,
    with_single_stops,
)

texts = st.one_of(
    st.text(),
    st.lists(st.sampled_from(("{", "}", "{{", "}}", "{a}", "{a_1}", "{A}", "a", " ", "\n"))).map(
        "".join
    ),
)


@each(
    ("text", "parts"),
    [
        ("", ()),
        ("plain", ("plain",)),
        ("{sender_name}", (Field("sender_name"),)),
        ("a {b}{c2} d", ("a ", Field("b"), Field("c2"), " d")),
        ("{{a}} b", ("{a} b",)),
        ("{{{a}}}", ("{", Field("a"), "}")),
        ("}a{", (Stray("}", 0), "a", Stray("{", 2))),
        ("{{}", ("{", Stray("}", 2))),
        ("{a\n}", (Stray("{", 0), "a\n", Stray("}", 3))),
    ],
)
def test_a_text_is_literal_stretches_fields_and_strays(text: str, parts: tuple[Part, ...]) -> None:
    assert parse_fields(text) == parts


@each("text", ["{A}", "{1}", "{}", "{a b}", "{a!r}", "{a.b}", "{a[0]}", "{ä}", "{_a}"])
def test_nothing_else_in_braces_is_a_field(text: str) -> None:
    assert parse_fields(text)[0] == Stray("{", 0)
    assert field_names(text) == ()
    assert fill(text, {"a": "x"}) == text


@given(texts)
def test_no_character_is_lost(text: str) -> None:
    assert render_fields(parse_fields(text)) == text


@given(texts)
def test_literal_stretches_are_never_empty_and_never_side_by_side(text: str) -> None:
    parts = parse_fields(text)
    assert "" not in parts
    assert not any(isinstance(a, str) and isinstance(b, str) for a, b in pairwise(parts))


@given(texts)
def test_a_stray_brace_stands_where_it_says(text: str) -> None:
    for stray in stray_braces(text):
        assert text[stray.offset] == stray.brace


@given(st.text())
def test_a_text_with_its_braces_doubled_is_filled_to_itself(text: str) -> None:
    assert fill(text.replace("{", "{{").replace("}", "}}"), {"a": "b"}) == text


@given(texts, st.text())
def test_what_is_filled_in_is_never_read_again(text: str, value: str) -> None:
    parts = parse_fields(text)
    expected = [
        value if isinstance(p, Field) else p.brace if isinstance(p, Stray) else p for p in parts
    ]
    assert fill(text, dict.fromkeys(field_names(text), value)) == "".join(expected)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("Dear {name},", "Dear {name},"),
        ("{a} {a}", "{b} {b}"),
        ("100 %s {a.__class__} {{a}}", "100 %s {a.__class__} {a}"),
    ],
)
def test_a_field_without_a_value_stays_and_values_are_no_fields(text: str, filled: str) -> None:
    assert fill(text, {"a": "{b}", "b": "never"}) == filled


def test_field_names_come_in_order_and_as_often_as_they_stand() -> None:
    assert field_names("{b} {a} {{c}} {b}") == ("b", "a", "b")


@pytest.mark.every(3)
@pytest.mark.parametrize("piece", ["{", "{{", "{a}", "{a", "}"])
def test_many_braces_take_no_time(piece: str) -> None:
    text = piece * 100_000
    start = time.process_time()
    assert render_fields(parse_fields(text)) == text
    fill(text, {"a": "x"})
    assert time.process_time() - start < 3


@each(
    ("text", "wanted"),
    [
        ("Do {day}.", "Do 24. studenoga 2026."),
        ("Do {day}. Hvala.", "Do 24. studenoga 2026. Hvala."),
        ("**{day}**.", "**24. studenoga 2026.**"),
        ("[{day}](https://example.org/).", "[24. studenoga 2026.](https://example.org/)"),
        ("Od {day}. do {day}.", "Od 24. studenoga 2026. do 24. studenoga 2026."),
        ("({day}).", "(24. studenoga 2026.)."),
        ("Do {day}…", "Do 24. studenoga 2026.…"),
        ("Do {day}...", "Do 24. studenoga 2026...."),
        ("Do {day}, {other}.", "Do 24. studenoga 2026., Ada."),
        ("{{day}}. {day}!", "{{day}}. 24. studenoga 2026.!"),
    ],
)
def test_a_value_that_ends_in_a_full_stop_ends_its_sentence(text: str, wanted: str) -> None:
    values = {"day": "24. studenoga 2026.", "other": "Ada"}
    assert fill_some(with_single_stops(text, values), values) == wanted


def test_other_values_leave_the_full_stop() -> None:
    assert with_single_stops("Until {day}.", {"day": "24 November 2026"}) == "Until {day}."
