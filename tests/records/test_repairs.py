"""What has one answer only is put right; whatever may mean two things is left to a person."""

import datetime

import pytest
from case_tables import each
from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.languages import sure_country
from coalition.model import Campaign, FrontMatter, Organisation, Person
from coalition.records import find_repairs
from coalition.yamltext import Positions, parse_yaml, render_mapping, with_scalar

DAY = datetime.date(2021, 3, 1)


def repaired(record, text):
    for repair in find_repairs(record, text):
        text = with_scalar(text, repair.keys, repair.value)
    return text


def value_of(line):
    """What becomes of one line of an organisation."""
    return repaired(Organisation, f"name: Oak\n{line}").removeprefix("name: Oak\n")


@each(
    ("text", "code"),
    [
        ("Denmark", "DK"), ("Danmark", "DK"), ("danemark", "DK"), ("Δανία", "DK"), ("Данія", "DK"),
        ("dk", "DK"), ("Nl", "NL"), ("gb", "GB"), ("DNK", "DK"), ("UK", "GB"), ("EL", "GR"),
        ("USA", "US"), ("Great Britain", "GB"), ("The Netherlands", "NL"), ("Holland", "NL"),
        ("Kosovo", "XK"), ("International", "international"), ("no", "NO"), (" NO", "NO"),
        # Two small letters may be the code of a language, three those of a country or a language.
        ("sv", None), ("et", None), ("cs", None), ("da", None), ("uk", None), ("el", None),
        ("en", None), ("slv", None), ("usa", None), ("kos", None),
        # One name of several countries, or a misspelt one.
        ("Kongo", None), ("Congo", None), ("America", None), ("Nigeri", None), ("Denmakr", None),
        ("Europe", None), ("DK/SE", None), ("1", None), ("Swedish", None),
    ],
)  # fmt: skip
def test_a_country_has_one_code(text, code):
    before = render_mapping({"country": text})
    assert value_of(before) == (before if code is None else f"country: {_quoted(before, code)}\n")


def _quoted(before, value):
    quote = next((sign for sign in "\"'" if f" {sign}" in before), "")
    return f"{quote}{value}{quote}"


@pytest.mark.parametrize("code", ["NO", "DE", "XK", "GB"])
def test_a_code_is_sure(code):
    assert sure_country(code) == code


@each(
    ("text", "address"),
    [
        ("www.example.org", "https://www.example.org"), ("example.org/", "https://example.org/"),
        ("example.co.uk/a?b=c", "https://example.co.uk/a?b=c"), ("bücher.de", "https://bücher.de"),
        ("oak.github.io", "https://oak.github.io"), ("EXAMPLE.ORG", "https://EXAMPLE.ORG"),
        (" https://example.org/ ", "https://example.org/"), ("www.example.org\u200b", "https://www.example.org"),
        ("http://example.org", None), ("co.uk", None), ("example.notasuffix", None), ("oak", None),
        ("index.html", None), ("office@example.org", None), ("mailto:office@example.org", None),
        ("example.org:8080", None), ("www.example.org, www.example.com", None), ("https:/example.org", None),
        ("ftp://example.org", None), ("https://ida:x@example.org", None), ("//example.org", None),
        ("10.0.0.1", None), ("javascript:alert(1)", None),
    ],
)  # fmt: skip
def test_an_address_gets_its_scheme_where_its_host_is_one(text, address):
    before = render_mapping({"website": text})
    expected = before if address is None else f"website: {_quoted(before, address)}\n"
    assert value_of(before) == expected


@each(
    ("text", "day"),
    [
        ("2021-3-1", DAY), ("2021/03/01", DAY), ("2021.3.1", DAY), ("2021-03-01T00:00:00", DAY),
        ("2021-03-01 00:00", DAY), ("31.12.2021", datetime.date(2021, 12, 31)),
        ("12/31/2021", datetime.date(2021, 12, 31)), ("3.3.2021", datetime.date(2021, 3, 3)),
        ("3.4.2021", None), ("03/04/2021", None), ("1.3.21", None), ("2021-13-01", None),
        ("2021-2-30", None), ("30.2.2021", None), ("2021", None), ("2021-03", None), ("soon", None),
        ("2021-03-01T14:00:00", None), ("31.12-2021", None), ("1 March 2021", None),
    ],
)  # fmt: skip
@each("quote", ["", '"', "'"])
def test_a_day_that_can_be_read_in_one_way_is_written_the_house_way(text, day, quote):
    before = f"joined: {quote}{text}{quote}  # a day\n"
    expected = before if day is None else f"joined: {quote}{day}{quote}  # a day\n"
    assert value_of(before) == expected


@each(
    ("record", "before", "after"),
    [
        (Organisation, "name: 007\n", "name: '007'\n"),
        (Organisation, "name: 1.50\n", "name: '1.50'\n"),
        (Organisation, "name: true\n", "name: 'true'\n"),
        (Organisation, "name: A\naliases: [true, b]\n", "name: A\naliases: ['true', b]\n"),
        (Organisation, 'name: A\ntier: "lead "\n', 'name: A\ntier: "lead"\n'),
        (Organisation, "name: A\nlanguages: [' fr ']\n", "name: A\nlanguages: ['fr']\n"),
        (
            Organisation,
            "name: A\nlogo: {file: data/logos/a.svg}\n",
            "name: A\nlogo: {file: a.svg}\n",
        ),
        (Person, "name: A\nemail: mailto:a@example.org\n", "name: A\nemail: a@example.org\n"),
        (Person, 'name: A\nemail: "<a@example.org>"\n', 'name: A\nemail: "a@example.org"\n'),
        (Person, "name: A\ngender: Feminine\n", "name: A\ngender: feminine\n"),
        (Person, 'name: A\nep_id: "197431"\n', "name: A\nep_id: 197431\n"),
        (
            FrontMatter,
            "title: A\nkind: Email\nto:\n  - person: a\n    optional: 'true' # yes\n",
            "title: A\nkind: email\nto:\n  - person: a\n    optional: true # yes\n",
        ),
        (
            FrontMatter,
            "title: A\nkind: page\nfields: {a: {label: B, required: No}}\n",
            "title: A\nkind: page\nfields: {a: {label: B, required: false}}\n",
        ),
        (
            Campaign,
            "id: 'a '\ntitle: A\nlanguages: [en]\nlimits: {subject: '60'}\nurl: example.org\n",
            "id: 'a'\ntitle: A\nlanguages: [en]\nlimits: {subject: 60}\nurl: https://example.org\n",
        ),
    ],
)
def test_other_values_with_one_answer(record, before, after):
    assert repaired(record, before) == after
    assert repaired(record, after) == after


@each(
    ("record", "text"),
    [
        (Organisation, "name: A\ncontry: DE\n"),
        (Organisation, "nmae: A\n"),
        (Organisation, "name: A\nwebsite:\n"),
        (Organisation, "name: A\ncountry: Germany: now\n"),
        (Organisation, "name: A\nnames: {francais: B}\n"),
        (Organisation, "name: A\nlanguages: [French]\n"),
        (Organisation, "name: &n A\ncountry: &c Germany\naliases: [*n]\n"),
        (Organisation, "name: A\naliases: B\n"),
        (Organisation, "name: A\nsource: www.example.org\n"),
        (Organisation, "name: A\nlogo: {file: logos/a/b.svg}\n"),
        (Person, "name: A\ngender: female\n"),
        (Person, "name: A\nemail: a at example.org\n"),
        (Person, "name: A\nep_id: '1 974'\n"),
        (Campaign, "id: A\ntitle: A\nlanguages: [en]\nlimits: {subject: '0'}\n"),
        (Organisation, "- a\n"),
        (Organisation, ""),
    ],
)
def test_what_is_misspelt_or_doubtful_stays(record, text):
    assert list(find_repairs(record, text)) == [] or "&c" in text
    if "&c" in text:
        with pytest.raises(ValueError, match="is said elsewhere"):
            repaired(record, text)


TEXTS = st.sampled_from(
    ["Denmark", "sv", "DK", "www.example.org", "example.org/ ", "2021-3-1", "3.4.2021", " lead ", "007",
     "true", "oak", "A: b", "#", "é", "https://example.org/"]
)  # fmt: skip
VALUES = st.one_of(TEXTS, st.integers(0, 99), st.booleans())
KEYS = (
    "country",
    "website",
    "joined",
    "left",
    "tier",
    "kind",
    "short_name",
    "description",
    "source",
)
RECORDS = st.fixed_dictionaries(
    {"name": VALUES},
    optional={
        **dict.fromkeys(KEYS, VALUES),
        "aliases": st.lists(VALUES, min_size=1, max_size=3),
        "names": st.dictionaries(st.sampled_from(["fr", "de", "pt_BR"]), VALUES, min_size=1),
        "signed": st.lists(st.fixed_dictionaries({"letter": VALUES, "on": VALUES}), min_size=1, max_size=2),
    },
)  # fmt: skip


@settings(max_examples=30)
@given(RECORDS, st.lists(st.sampled_from(["", "   # a comment"]), min_size=1), st.booleans())
def test_a_repair_changes_its_values_alone_and_once(record, comments, crlf):
    lines = render_mapping(record).splitlines()
    behind = [comments[number % len(comments)] for number, _ in enumerate(lines)]
    end = "\r\n" if crlf else "\n"
    text = "".join(f"{line}{comment}{end}" for line, comment in zip(lines, behind, strict=True))
    expected, _ = parse_yaml(text, "x.yaml")
    repairs = list(find_repairs(Organisation, text))
    for repair in repairs:
        inside = expected
        for step in repair.keys[:-1]:
            inside = inside[step]
        is_day = isinstance(repair.value, datetime.date)
        inside[repair.keys[-1]] = str(repair.value) if is_day else repair.value
    after = repaired(Organisation, text)
    assert parse_yaml(after, "x.yaml") == (expected, [])
    assert list(find_repairs(Organisation, after)) == []
    touched = {Positions(text).of_value(repair.keys)[0] - 1 for repair in repairs}
    both = list(zip(text.split(end), after.split(end), strict=True))
    assert all(old == new for number, (old, new) in enumerate(both) if number not in touched)
    assert all(both[number][1].endswith(behind[number]) for number in touched)
