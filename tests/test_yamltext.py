"""YAML as coordinators write it: nothing crashes, and every fault has a sentence."""

import datetime
import json

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coalition.spelling import nearest
from coalition.yamltext import (
    Positions,
    append_entry,
    append_item,
    append_key,
    parse_yaml,
    render_mapping,
    with_key,
    with_scalar,
)

UNFOLDING = "name: x\na: &a {k: x}\nb0: &b0\n  <<: [*a, *a]\n" + "".join(
    f"b{n}: &b{n}\n  <<: [*b{n - 1}, *b{n - 1}]\n  k{n}: y\n" for n in range(1, 40)
)
"""Some thousand million million pairs, were it unfolded."""

DEEPER = "".join(f"{' ' * n}a:\n" for n in range(1400))
MANY_KEYS = "".join(f"k{n}: v\n" for n in range(100_000))

FAULTS = [
    ("a: b: c", "1:5 a second colon stands on this line, or the line above is not finished"),
    ("a: 'b\nc: d", "1:4 a quotation mark is never closed"),
    ('a: "C:\\x"', "1:4 a backslash stands inside double quotes"),
    ("a: [b", "1:6 a bracket is never closed, or a comma is missing in it"),
    ("a: {b: c\nd: e", "2:2 a bracket is never closed, or a comma is missing in it"),
    ("a: @b", "1:4 the text begins with a sign that YAML keeps"),
    ("a: *b", "1:4 the text begins with *"),
    ("a: !b c", "1:4 the text begins with !"),
    ("<<: {b: c}", "1:1 `<<` takes keys from elsewhere, which YAML 1.2 does not have"),
    (
        "a: {b: &c {d: e}, <<: *c}",
        "1:19 `<<` takes keys from elsewhere, which YAML 1.2 does not have",
    ),
    (UNFOLDING, "4:3 `<<` takes keys from elsewhere, which YAML 1.2 does not have"),
    (
        "a: 'it's'",
        "1:8 text stands after a closed quotation, or the line does not fit those above it",
    ),
    ("a: b\n- c", "2:1 the line does not fit the lines above it"),
    ("a: b\nc\nd: e", "2:2 a colon is missing after the key"),
    ("a: 1\n---\nb: 2", "2:1 a second document begins here"),
    ("a: \x01", "1:4 the control character U+0001 stands in the text"),
    ("a: b\nc: don\x92t", "2:7 the control character U+0092 stands in the text"),
    ("a: b\u2028c: d", "1:5 the control character U+2028 (line separator) stands in the text"),
    ("a: " + "9" * 5000, "1:4 a number is too long"),
    ("a: 0x" + "f" * 5000, "1:4 a number is too long"),
    ("a: 0x_", "1:4 a number has no digits"),
    ("[" * 100_000, "1:41 the file is nested more than 40 levels deep"),
    ("{a: " * 1000, "1:161 the file is nested more than 40 levels deep"),
    ("- " * 100_000, "1:81 the file is nested more than 40 levels deep"),
    ("? " * 100_000, "1:81 the file is nested more than 40 levels deep"),
    (DEEPER, "41:41 the file is nested more than 40 levels deep"),
    (DEEPER.replace(" ", "\t"), "2:1 the line is indented with a tab"),
    (DEEPER.replace("a:", "-"), "41:41 the file is nested more than 40 levels deep"),
    (MANY_KEYS, "1001:1 more than 1,000 keys stand together"),
    ("a: {b: [http://c, d]}\n" + MANY_KEYS, "1:13 a colon stands within text inside brackets"),
    ("a: {b: [http://c, d]}\n" + MANY_KEYS[:20_000], "1001:1 more than 1,000 keys stand together"),
    ("- a\n" * 100_000, "100000:3 the file holds more than 100,000 keys and values"),
    (f"a: {'b' * 100_001}", "1:4 a text is longer than 100,000 characters"),
    (f"{'b' * 100_001}: a", "1:1 a text is longer than 100,000 characters"),
    ("a: &b c\nd: [" + "*b, " * 101 + "]", "2:405 the file refers to anchors more than 100 times"),
    ("a: &b c\nd: &b e", "2:4 two values have the same anchor (&)"),
    ("a: {b: http://c, d: &e f, g: &e h}", "1:30 two values have the same anchor (&)"),
    (
        "%YAML 1.1\n---\na: {b: http://c, d: 1e3}\ne: @",
        "4:4 the text begins with a sign that YAML keeps",
    ),
    ("a: !!set {b, c}", "1:4 the text begins with !"),
    ("a: !!binary b", "1:4 the text begins with !"),
    ("a:\n\t- b\n\t- c", "2:1 the line is indented with a tab"),
]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("text", "told"), FAULTS)
def test_each_fault_has_a_place_and_a_sentence(text, told):
    _, findings = parse_yaml(text, "f")
    assert f"{findings[0].line}:{findings[0].column} {findings[0].message}" == told
    assert findings[0].hint.endswith(".")


@each(
    ("text", "told"),
    [
        ("name: Oak\ncountry FR\nsource: x\n",
         "2:8 a colon is missing after the key | Write `country: FR`, or indent the line under the "
         "text that it continues."),
        ("name: Oak\n# why\ncountry FR\n\n# why\nsource: x\n", "3:8 a colon is missing after the key"),
        ("name Chêne\ncountry: FR\n", "1:5 a colon is missing after the key | Write `name: Chêne`"),
        ("names:\n  fr Chêne\n  de: Eiche\n", "2:5 a colon is missing after the key | Write `fr: Chêne`"),
        ("aliases\n  - a\nname: Oak\n", "1:8 a colon is missing after the key | Write `aliases:`."),
        ("signed:\n  - letter: a\n    on 2021-03-01\n  - letter: b\n", "3:7 a colon is missing"),
        ("name: Oak\r\ncountry FR\r\nsource: x\r\n", "2:8 a colon is missing"),
        ("name: Oak\ncountry:FR\n", "2:8 no space stands after the colon | Write `country: FR`."),
        ("name:Дуб\ncountry: BG\n", "1:5 no space stands after the colon | Write `name: Дуб`."),
        ("name:\u200bOak\ncountry: FR\n",
         "1:6 a space without width (U+200B) stands after the colon in place of a space | Delete it "
         "and type a space: `name: Oak`."),
        ("name: Oak\ncountry:\u00a0FR\n", "2:9 a no-break space (U+00A0) stands after the colon"),
        ("name:\u202fOak\ncountry: FR\n", "1:6 narrow no-break space (U+202F) stands after"),
        ("name：橡树\ncountry: FR\n", "1:5 ： (U+FF1A) is no colon for YAML | Write : and a space: `name: 橡树`."),
        ("```yaml\nname: Oak\n```\n",
         "1:1 the lines stand in a fence (```), as in Markdown | Remove the lines that begin with ```."),
        ("\n~~~\nname: Oak\n~~~\n", "2:1 the lines stand in a fence (~~~)"),
        ("a: |\n  ```\nb: c: d\n", "3:5 a second colon stands on this line"),
        ("a: b\n  c: d\n", "2:4 a second colon stands on this line"),
        ("a: https://oak.example\nb: c: d\n", "2:5 a second colon stands on this line"),
    ],
)  # fmt: skip
def test_the_line_is_named_that_lacks_something_not_the_one_below(text, told):
    _, (finding,) = parse_yaml(text, "f")
    found = f"{finding.line}:{finding.column} {finding.message} | {finding.hint}"
    assert found.startswith(told)
    assert finding.hint.endswith(".")


def test_an_address_inside_braces_is_read():
    assert parse_yaml("w: {de: https://a.org, fr: https://b.org}", "f") == (
        {"w": {"de": "https://a.org", "fr": "https://b.org"}},
        [],
    )


def test_yes_and_no_and_dates_are_text():
    assert parse_yaml("a: NO\nb: yes\nc: 2021-03-01\nd: 2021-02-30", "f")[0] == {
        "a": "NO",
        "b": "yes",
        "c": "2021-03-01",
        "d": "2021-02-30",
    }


def test_signs_that_yaml_1_1_gave_a_meaning_are_keys_like_others():
    assert parse_yaml('"<<": a\n=: b\n', "f") == ({"<<": "a", "=": "b"}, [])


def test_places_count_from_the_line_on_which_the_text_begins():
    positions = Positions("a: 1\nb:\n  - c: 2\n", first_line=10)
    assert positions.of_value(("b", 0, "c")) == (12, 8)
    assert positions.of_key(("b", 0, "c")) == (12, 5)
    assert positions.of_value(("b", 0, "missing")) == (12, 5)
    assert positions.of_key(("z",)) == (10, 1)


@each(
    ("text", "place"),
    [
        ("b: c\na:\nd: e\n", (2, 3)),
        ("a:   # to come\n\n\nd: e\n", (1, 3)),
        ("d: {b: \U0001f600, a: c}\na: \U0001f600", (2, 4)),
        ("d: \U0001f600 \u0142\na: [b, c]", (2, 4)),
        ("d: {b: https://example.org/}\na: c\n", (2, 4)),
        ("b:\td\na: c\n", (2, 4)),
        ("a:\n# to come\n- b\n", (3, 1)),
        ("a: b\na: c\n", (1, 4)),
    ],
)
def test_a_value_stands_where_it_is_written_or_should_be(text, place):
    assert Positions(text).of_value(("a",)) == place


@given(st.text(alphabet=st.sampled_from("ab:-[]{}'\"\n\t |>&*!%@#,?é\x85\u2028\ufeff0")))
def test_no_text_raises(text):
    value, findings = parse_yaml(text, "f")
    assert findings or value is None or value is not findings
    if value is not None:
        Positions(text).of_value(("a", 0, "b"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l: [a, b] # c\nx: 1\n", "l: [a, b, no] # c\nx: 1\n"),
        ("l:\n  - a # c\n\nx: 1\n", "l:\n  - a # c\n  - no\n\nx: 1\n"),
        ("l: []\n", "l: [no]\n"),
        ("l:\n- a", "l:\n- a\n- no"),
    ],
)
def test_a_list_grows_without_another_byte_changing(text, expected):
    assert append_item(text, ("l",), "no") == expected


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("contry", ("country", "name"), "country"),
        ("Name", ("name",), "name"),
        ("zzz", ("name",), None),
    ],
)
def test_the_nearest_known_word(word, known, expected):
    assert nearest(word, known) == expected


SCALARS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20)


@given(
    st.dictionaries(st.sampled_from(["name", "url", "note"]), SCALARS, min_size=1),
    st.sampled_from(["plain", "single", "double"]),
    SCALARS,
    st.data(),
)
def test_a_value_is_put_in_its_place_and_no_other_byte_changes(record, style, value, data):
    def double(text):
        return json.dumps(text, ensure_ascii=False)

    quoted = {
        "plain": lambda text: text if text.isalpha() and text.isascii() else double(text),
        "single": lambda text: "'" + text.replace("'", "''") + "'",
        "double": double,
    }[style]
    lines = [f"{key}: {quoted(text)}  # a note" for key, text in record.items()]
    text = "\n".join(["# above", *lines, ""])
    key = data.draw(st.sampled_from(sorted(record)))
    try:
        made = with_scalar(text, (key,), value)
    except ValueError:
        return
    changed = [(a, b) for a, b in zip(text.split("\n"), made.split("\n"), strict=True) if a != b]
    assert len(changed) <= 1
    assert all(b.startswith(f"{key}: ") and b.endswith("  # a note") for _, b in changed)
    raw, findings = parse_yaml(made, "x.yaml")
    assert (raw[key], findings) == (value, [])


@pytest.mark.parametrize(
    ("text", "path"),
    [("name: |\n  Oak\n", ("name",)), ("name: [Oak]\n", ("name",)), ("name: Oak\n", ("url",))],
)
def test_only_a_text_on_one_line_is_replaced(text, path):
    with pytest.raises(ValueError, match="no text on one line stands at"):
        with_scalar(text, path, "Elm")


ORDER = ("name", "aliases", "country", "signed", "source")
RECORD = """\
# Above.
name: Oak  # its name
aliases:
  - Elm  # a comment
country: FR

# Of the letters.
signed:
- letter: call
  on: 2021-03-01   # a day
source: >-
  folded
  text

# Below.
"""


@each(
    ("text", "key", "value", "written"),
    [
        ("name: Oak\n", "country", "FR", "name: Oak\ncountry: FR\n"),
        ("name: Oak", "country", "FR", "name: Oak\ncountry: FR\n"),
        ("name: Oak\r\n", "country", "FR", "name: Oak\r\ncountry: FR\r\n"),
        ("name: Oak\rsource: x\r", "country", "FR", "name: Oak\rcountry: FR\rsource: x\r"),
        ("source: x\n", "name", "Oak", "name: Oak\nsource: x\n"),
        ("# A.\nsource: x\n", "name", "Oak", "# A.\nname: Oak\nsource: x\n"),
        ("name: Oak # it\n", "country", "FR", "name: Oak # it\ncountry: FR\n"),
        ("name: [a,\n  b]\n", "country", "FR", "name: [a,\n  b]\ncountry: FR\n"),
        (
            "name: |\n  Oak\n\nsource: x\n",
            "country",
            "FR",
            "name: |\n  Oak\ncountry: FR\n\nsource: x\n",
        ),
        ("name: Oak\n", "signed", [{"letter": "a"}], "name: Oak\nsigned:\n  - letter: a\n"),
    ],
)
def test_a_key_stands_behind_those_that_come_before_it(text, key, value, written):
    assert with_key(text, key, value, ORDER) == written


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{name: Oak}\n", "the record is not written as lines"),
        ("- name\n", "the record is not written as lines"),
        ("name: Oak\n", "`name` is there already"),
    ],
)
def test_a_key_that_cannot_be_added_is_refused(text, reason):
    with pytest.raises(ValueError, match=reason):
        with_key(text, "name", "Elm", ORDER)


def test_an_item_stands_at_the_end_of_its_list_and_every_other_byte_stays():
    added = "- letter: two\n  on: 2022-01-01\n"
    after = append_entry(RECORD, ("signed",), {"letter": "two", "on": "2022-01-01"})
    assert after == RECORD.replace(
        "  on: 2021-03-01   # a day\n",
        "  on: 2021-03-01   # a day\n" + added.replace("2022-01-01", '"2022-01-01"'),
    )


# YAML can hold neither of the two characters, which no text has (YAML 1.2, production 1).
CHARACTERS = st.characters(
    codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"
)
VALUES = st.text(CHARACTERS, min_size=1)


@given(st.dictionaries(st.sampled_from(ORDER), VALUES, min_size=1))
def test_what_is_rendered_is_read_as_it_was(record):
    raw, findings = parse_yaml(render_mapping(record), "f")
    assert (raw, findings) == (record, [])


@given(
    st.lists(st.sampled_from(ORDER), unique=True, min_size=1),
    VALUES,
    st.sampled_from(["\n", "\r\n"]),
)
def test_a_key_is_added_and_every_other_line_stays(keys, value, line_end):
    text = "".join(f"{key}: x # {key}{line_end}" for key in keys)
    missing = [key for key in ORDER if key not in keys]
    for key in missing:
        after = with_key(text, key, value, ORDER)
        raw, _ = parse_yaml(after, "f")
        assert raw == {**dict.fromkeys(keys, "x"), key: value}
        kept = [line for line in after.split(line_end) if not line.startswith(f"{key}:")]
        assert kept == text.split(line_end)


@given(VALUES, VALUES)
def test_a_key_is_added_within_braces_and_every_other_byte_stays(present, value):
    braces = json.dumps(present, ensure_ascii=False)
    text = f"seats:\n  - {{ group: {braces} }}   # kept\n  - group: other\n"
    raw, findings = parse_yaml(text, "f")
    if findings:  # what YAML does not take within quotes
        return
    after = append_key(text, ("seats", 0), "party", value)
    raw, _ = parse_yaml(after, "f")
    assert raw == {"seats": [{"group": present, "party": value}, {"group": "other"}]}
    head, tail = f"seats:\n  - {{ group: {braces}", " }   # kept\n  - group: other\n"
    assert after.startswith(f"{head}, party: ")
    assert after.endswith(tail)


def test_a_day_within_braces_and_in_place_of_another_stands_without_quotes():
    text = "seats:\n  - {group: oak}\n"
    after = append_key(text, ("seats", 0), "until", datetime.date(2021, 2, 28))
    assert after == "seats:\n  - {group: oak, until: 2021-02-28}\n"
    moved = with_scalar(after, ("seats", 0, "until"), datetime.date(2021, 3, 1))
    assert moved == "seats:\n  - {group: oak, until: 2021-03-01}\n"
    with pytest.raises(ValueError, match="`until` is there already"):
        append_key(after, ("seats", 0), "until", datetime.date(2021, 2, 28))


@each(
    "text", ["NO", "no", "Yes", "on", "OFF", "y", "N", "true", "null", "~", "12:30", "1_000", "010"]
)
def test_what_yaml_1_1_takes_for_something_else_is_written_in_quotes(text):
    line = f'country: "{text}"\n'
    assert render_mapping({"country": text}) == line
    assert with_key("name: A\n", "country", text, ("name", "country")) == f"name: A\n{line}"
    assert with_scalar("country: DE\n", ("country",), text) == f"country: '{text}'\n"
    assert yaml_1_1(line) == {"country": text}


@each("text", ["NL", "Norway", "Nord", "Only", "1. FC", "A: B"])
def test_other_texts_are_read_alike_by_all(text):
    assert yaml_1_1(render_mapping({"country": text})) == {"country": text}


def yaml_1_1(text):
    reader = YAML(typ="safe", pure=True)
    reader.version = (1, 1)
    return reader.load(text)
