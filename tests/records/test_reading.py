"""What a coordinator is told about a record: exact sentences, at the exact place, all at once."""

import pytest
from case_tables import each
from msgspec import inspect

from coalition.model import Campaign, FrontMatter, Glossary, Group, Organisation, Person
from coalition.records import read_record
from coalition.records.phrases import record_name
from coalition.records.shapes import shape_of


def told(record, text, *, stem=None):
    """Everything said about a file, as `line:column CODE message | hint`."""
    reading = read_record(record, text, "f.yaml", stem=stem)
    assert (reading.record is None) == bool(reading.findings)
    return [f"{f.line}:{f.column} {f.code} {f.message} | {f.hint}" for f in reading.findings]


ORGANISATIONS = [
    pytest.param(
        "name: A\ncontry: FR\n",
        [
            "2:1 R004 `contry` is not a key of an organisation | "
            "Write `country` if that is what you mean."
        ],
        id="an unknown key is compared with the known ones",
    ),
    pytest.param(
        "country: FR\n",
        ["1:1 R005 `name` is missing | Add a line `name: …`."],
        id="a missing key",
    ),
    pytest.param(
        "name: 1984\n",
        ['1:7 R006 `name` should be text, not the number 1984 | Put it in quotes: name: "1984"'],
        id="a number where text should be is told to be quoted",
    ),
    pytest.param(
        "name: true\n",
        [
            "1:7 R006 `name` should be text, not the yes/no value true | "
            'Put it in quotes: name: "true"'
        ],
        id="a yes/no value where text should be",
    ),
    pytest.param(
        "name: 0070\n",
        ['1:7 R006 `name` should be text, not the number 0070 | Put it in quotes: name: "0070"'],
        id="a number is quoted as it was written",
    ),
    pytest.param(
        "name: A\nnames: {fr: 1.50}\naliases:\n  - on\n  - True\n",
        [
            '2:13 R006 `fr` should be text, not the number 1.50 | Put it in quotes: fr: "1.50"',
            "5:5 R006 an item of `aliases` should be text, not the yes/no value true | "
            'Put it in quotes: - "True"',
        ],
        id="values of a list and within braces are quoted as they were written",
    ),
    pytest.param(
        "name: 007\nshort_name: 1e3\naliases:\n  - 0x1F\n  - 1_000\n  - ~\n",
        [
            '1:7 R006 `name` should be text, not the number 007 | Put it in quotes: name: "007"',
            "2:13 R006 `short_name` should be text, not the number 1e3 | "
            'Put it in quotes: short_name: "1e3"',
            "4:5 R006 an item of `aliases` should be text, not the number 0x1F | "
            'Put it in quotes: - "0x1F"',
            "5:5 R006 an item of `aliases` should be text, not the number 1_000 | "
            'Put it in quotes: - "1_000"',
            "6:5 R005 an item of `aliases` is empty | "
            'Give it a value; if it is called so, put it in quotes: - "~"',
        ],
        id="numbers of every form and nothing are quoted as they were written",
    ),
    pytest.param(
        "name: Null\n",
        [
            "1:1 R005 `name` is empty | "
            'Give `name` a value; if it is called so, put it in quotes: name: "Null"'
        ],
        id="an organisation may be called null",
    ),
    pytest.param(
        "name:Oak\n",
        ["1:5 R001 no space stands after the colon | Write `name: Oak`."],
        id="a single line without a space after its colon",
    ),
    pytest.param(
        "name: A\nname: B\n",
        ["2:1 R003 `name` stands twice, first on line 1 | Keep one of the two."],
        id="a duplicate key",
    ),
    pytest.param(
        "name: A\ncountry: Germany\n",
        ["2:10 R007 `country` is not a country code: Germany | Write DE."],
        id="a country's name gets its code as a hint",
    ),
    pytest.param(
        "name: A\ncountry: UK\n",
        ["2:10 R007 `country` is not a country code: UK | Write GB."],
        id="UK is GB",
    ),
    pytest.param(
        "name: A\ncountry: POR\n",
        ["2:10 R007 `country` is not a country code: POR | Write PT."],
        id="a code of sport",
    ),
    pytest.param(
        "name: A\ncountry: cs\n",
        ["2:10 R007 `country` is not a country code: cs | Write CZ for Czechia."],
        id="the code of a language",
    ),
    pytest.param(
        "name: A\ncountry: Portuguese\n",
        [
            "2:10 R007 `country` is not a country code: Portuguese | Write PT for Portugal or BR for Brazil."
        ],
        id="the name of a language",
    ),
    pytest.param(
        "name: A\ncountry: D\n",
        ["2:10 R007 `country` is not a country code: D | Write DE for Germany."],
        id="a sign of cars",
    ),
    pytest.param(
        "name: A\ncountry: Worldwide\n",
        ["2:10 R007 `country` is not a country code: Worldwide | Write international."],
        id="a word for several countries",
    ),
    pytest.param(
        "name: A\nwebsite: www.example.org\n",
        [
            "2:10 R009 `website` is not a web address: www.example.org | "
            "Write the whole address: https://www.example.org"
        ],
        id="an address without its scheme",
    ),
    pytest.param(
        "name: A\nwebsite: javascript:alert(1)\n",
        [
            "2:10 R009 `website` begins with `javascript:`, not with https: | "
            "Write the whole address, such as https://example.org/."
        ],
        id="another scheme than http and https",
    ),
    pytest.param(
        "name: A\nwebsite: htps://example.org/\n",
        [
            "2:10 R009 `website` begins with `htps:`, not with https: | "
            "Write the whole address, such as https://example.org/."
        ],
        id="a mistyped scheme",
    ),
    pytest.param(
        "name: A\nwebsite: localhost:8000/a\n",
        [
            "2:10 R009 `website` is not a web address: localhost:8000/a | "
            "Write the whole address, such as https://example.org/."
        ],
        id="a port is no scheme",
    ),
    pytest.param(
        "name: A\njoined: 2021-13-45\n",
        ["2:9 R010 `joined` is not a date: 2021-13-45 | Write year-month-day, such as 2021-03-01."],
        id="a date that no calendar has",
    ),
    pytest.param(
        "name: A\njoined: 1.3.2021\n",
        ["2:9 R010 `joined` is not a date: 1.3.2021 | Write year-month-day, such as 2021-03-01."],
        id="a date written another way",
    ),
    pytest.param(
        "name: A\nlogo:\n\tfile: a.svg\n",
        [
            "3:1 R002 the line is indented with a tab | "
            "Indent with two spaces; YAML does not allow tabs."
        ],
        id="a tab",
    ),
    pytest.param(
        "",
        [
            "1:1 R001 the file is empty | "
            "Write what is known of an organisation as lines `key: value`."
        ],
        id="an empty file",
    ),
    pytest.param(
        "- name: A\n",
        [
            "1:1 R001 the file should hold `key: value` lines, not a list | "
            "Write what is known of an organisation as lines `key: value`."
        ],
        id="a list",
    ),
    pytest.param(
        "name: Foo: bar\n",
        [
            "1:10 R002 a second colon stands on this line, or the line above is not finished | "
            "Put text that holds a colon and a space in quotes."
        ],
        id="a second colon",
    ),
    pytest.param(
        "name: 'Foo\ncountry: FR\n",
        [
            "1:7 R002 a quotation mark is never closed | "
            "Close the quotation, or double a single quote inside single quotes."
        ],
        id="a quotation that is never closed",
    ),
    pytest.param(
        "name: A\nid: a\n",
        ["2:1 R004 `id` does not stand in the file | Remove the line; the file's name says it."],
        id="an id in the file",
    ),
    pytest.param(
        "name:\n",
        ["1:1 R005 `name` is empty | Give `name` a value."],
        id="a key without a value",
    ),
    pytest.param(
        "name: A\naliases: B\n",
        [
            "2:10 R006 `aliases` should be a list, not the text B | "
            "Write each item on a line of its own, after a dash and a space."
        ],
        id="a text where a list should be",
    ),
    pytest.param(
        "name: A\nnames: {xx1: B}\n",
        [
            "2:9 R012 `xx1` is not a language tag such as `de`, `pt-BR` or `sr-Latn` | Write a language code, such as fr or pt-BR."
        ],
        id="an unknown language",
    ),
    pytest.param(
        "name: A\nlogo: {file: ../../etc/passwd}\n",
        [
            "2:14 R014 `file` is not a file name: ../../etc/passwd | Put the file into data/logos/ and "
            "write its name only, such as example.svg."
        ],
        id="a path where a file's name should be",
    ),
]


@each(("text", "sentences"), ORGANISATIONS)
def test_a_coordinator_is_told_what_is_wrong_with_an_organisation(text, sentences):
    assert told(Organisation, text, stem="a") == sentences


def test_all_errors_of_a_file_come_at_once():
    text = "name: 1984\nwebsite: example\nsigned:\n  - {letter: x, on: soon}\nkint: party\n"
    assert [line.split()[0] for line in told(Organisation, text, stem="a")] == [
        "1:7",
        "2:10",
        "4:21",
        "5:1",
    ]


@pytest.mark.parametrize("stem", ["Access-Now", "access_now", "access--now", "é", "-a"])
def test_a_file_is_named_in_small_letters_digits_and_single_hyphens(stem):
    assert told(Organisation, "name: A\n", stem=stem) == [
        f"1:1 R011 the file's name may hold small letters, digits and single hyphens only: {stem}"
        " | Rename the file, such as access-now."
    ]


def test_norway_is_a_country_and_not_a_no():
    reading = read_record(Organisation, "name: A\ncountry: NO\n", "f", stem="a")
    assert reading.record is not None
    assert reading.record.country == "NO"


def test_an_empty_optional_key_is_as_if_it_were_not_there():
    reading = read_record(Organisation, "name: A\nwebsite:\naliases:\n", "f", stem="a")
    assert reading.record == Organisation(id="a", name="A")


def test_languages_are_bcp_47_whatever_their_spelling_in_the_file():
    text = "name: A\nnames: {pt_BR: B}\nlanguages: [PT-br]\nwebsite: {sr_Latn: https://a.org}\n"
    record = read_record(Organisation, text, "f", stem="a").record
    assert record is not None
    assert record.names == {"pt-BR": "B"}
    assert record.languages == ("pt-BR",)
    assert record.website == {"sr-Latn": "https://a.org"}


def test_references_are_kept_with_what_they_name():
    text = "name: A\ntier: lead\nkind: party\nsigned: [{letter: open-letter}]\n"
    reading = read_record(Organisation, text, "f", stem="a")
    assert [(one.kind, one.name) for one in reading.references] == [
        ("tier", "lead"),
        ("kind", "party"),
        ("letter", "open-letter"),
    ]


OTHERS = [
    (
        Person,
        "role: mep\n",
        ["1:1 R005 `name` is missing | Add a line `name: …`."],
    ),
    (
        Person,
        "name: A\nwithdrawn: 2021-01-01\n",
        [
            "1:1 R015 `name` is still kept of a person who withdrew | "
            "Remove it; only `withdrawn` stays."
        ],
    ),
    (
        Person,
        "name: A\ngender: female\n",
        [
            "2:9 R006 `gender` can't be female; it is one of feminine, masculine, neutral | "
            "Write `feminine`."
        ],
    ),
    (
        Person,
        "name: A\nemail: nobody\n",
        [
            "2:8 R013 `email` is not an e-mail address: nobody | "
            "Write one address, such as office@example.org."
        ],
    ),
    (
        Group,
        "names: {en: {nme: X}}\n",
        ["1:14 R004 `nme` is not a key of a group's name | Write `name` if that is what you mean."],
    ),
    (
        Campaign,
        "id: a\ntitle: T\nlanguages: [en]\npress: {about: Us, mail: us@example.org}\n",
        ["4:20 R004 `mail` is not a key of `press` | Write `email` if that is what you mean."],
    ),
    (
        FrontMatter,
        "title: T\nkind: open-letter\nsignatories: {shows: 5}\n",
        [
            "3:15 R004 `shows` is not a key of `signatories` | Write `show` if that is what you mean."
        ],
    ),
    (
        FrontMatter,
        "title: T\nkind: letter\n",
        [
            "2:7 R006 `kind` can't be letter; it is one of email, open-letter, page | "
            "Write `open-letter`."
        ],
    ),
    (
        FrontMatter,
        "title: T\nkind: email\nto:\n  - {name: Office}\n",
        ["4:5 R005 `email` is missing | Add a line `email: …`."],
    ),
    (
        FrontMatter,
        "title: T\nkind: email\nto:\n  - {person: a, field: b}\n",
        [
            "4:5 R017 a recipient needs one of three forms | "
            "Give `person`, or `name` and `email`, or `field` and `label`."
        ],
    ),
    (
        FrontMatter,
        "title: T\nkind: email\nfields: {Sender: {label: L}}\n",
        [
            "3:10 L021 `Sender` can't be the name of a field | Use small letters, digits and "
            "underscores, beginning with a letter."
        ],
    ),
    (
        Campaign,
        "id: a\ntitle: T\nlanguages: [fr, fr]\n",
        [
            "3:17 R003 fr stands twice in `languages` | Keep one of the two.",
            "3:1 R016 the source language en is not in `languages` | Add it to `languages`.",
        ],
    ),
    (
        Campaign,
        "id: a\ntitle: T\nlanguages: [en]\nfallbacks: {sv: [da]}\n"
        "publish: [{rule: hide, languages: [en, de]}]\n",
        [
            "4:17 R016 sv is not one of the campaign's languages | Add it to `languages`, or remove it here.",
            "5:40 R016 de is not one of the campaign's languages | Add it to `languages`, or remove it here.",
        ],
    ),
    (
        Campaign,
        "id: a\ntitle: T\nlanguages: [en, fr]\nlinks:\n"
        "  - {from: https://example.org/a, to: {de: https://example.net/a}}\n"
        "  - {from: https://Example.org/a, to: {fr: http://example.net/a}}\n"
        "  - {from: example.org/b, to: {fr: 'javascript:x'}}\n",
        [
            "7:12 R009 `from` is not a web address: example.org/b | Write the whole address: https://example.org/b",
            "7:36 R009 `fr` begins with `javascript:`, not with https: | Write the whole address, such as https://example.org/.",
        ],
    ),
    (
        Campaign,
        "id: a\ntitle: T\nlanguages: [en, fr]\nlinks:\n"
        "  - {from: https://example.org/a, to: {de: https://example.net/a}}\n"
        "  - {from: https://Example.org/a, to: {fr: http://example.net/a}}\n"
        "  - {from: https://example.org/c, to: {}}\n",
        [
            "5:44 R016 de is not one of the campaign's languages | Add it to `languages`, or remove it here.",
            "6:5 R003 https://example.org/a stands twice in `links` | Keep one of the two.",
            "6:44 R009 a page that translations lead to is not encrypted: http://example.net/a | Write an address that begins with https://.",
            "7:35 R005 `to` is empty | Name a page for a language, such as `to: {fr: https://example.org/loi}`.",
        ],
    ),
    (
        Campaign,
        "id: a\ntitle: T\nlanguages: [en]\npublish: [{rule: fallback, minimum: 101}]\n",
        ["4:37 R006 `minimum` is outside 0 to 100: 101 | Write a number between them."],
    ),
    (
        Campaign,
        "id: a\ntitle: T\nlanguages: [en]\ncolours: {accent: red}\n",
        ['4:19 R006 `accent` is not a colour: red | Write it like "#b3124f", in quotes.'],
    ),
    *(
        (Campaign, f"id: a\ntitle: T\nlanguages: [en]\njoin: {{{join}}}\n", sentences)
        for join, sentences in {
            "by: none": [],
            "by: mailto, address: us@example.org": [],
            "by: issue, address: https://github.com/open/streets": [],
            "by: mailto": [
                "4:1 R005 `address` is missing | Add an e-mail address, or write `by: none`."
            ],
            "by: issue": [
                "4:1 R005 `address` is missing | Add the repository's web address, or write "
                "`by: none`."
            ],
            "by: mailto, address: https://example.org/": [
                "4:29 R013 `address` is not an e-mail address: https://example.org/ | Write one "
                "address, such as office@example.org."
            ],
            "by: issue, address: us@example.org": [
                "4:28 R009 `address` is not a web address: us@example.org | Write the whole address, such "
                "as https://example.org/."
            ],
            "by: none, adress: us@example.org": [
                "4:18 R004 `adress` is not a key of `join` | Write `address` if that is what you mean."
            ],
            "by: form": [
                "4:12 R006 `by` can't be form; it is one of issue, mailto, none | Write one of them."
            ],
        }.items()
    ),
]


@each(("record", "text", "sentences"), OTHERS)
def test_other_records_have_rules_of_their_own(record, text, sentences):
    stem = "a" if record in (Person, Group) else None
    assert told(record, text, stem=stem) == sentences


def structs_in(shape):
    """The structs that may stand within a type, wherever, each once."""
    found, ahead = {}, [shape]
    while ahead:
        value = ahead.pop()
        if isinstance(value, inspect.StructType):
            if value.cls in found:
                continue
            found[value.cls] = value
        if isinstance(value, inspect.Type | inspect.Field):
            parts = (getattr(value, name) for name in value.__struct_fields__)
            ahead += [
                one for part in parts for one in (part if isinstance(part, tuple) else (part,))
            ]
    return set(found)


@each("record", [Campaign, FrontMatter, Glossary, Group, Organisation, Person])
def test_whatever_may_hold_an_unknown_key_has_a_name(record):
    assert all(record_name(struct) for struct in structs_in(shape_of(record)))
