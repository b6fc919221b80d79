import msgspec
import pytest
from case_tables import each
from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.catalogs import Entry, parse_catalog, render_catalog

TOP = (
    'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
"""Six lines; what follows begins on the seventh."""

PLURAL = 'msgid "a"\nmsgid_plural "b"\n'


def found(text, path="a.po"):
    """Whether the file is read, and `line:column code severity: message` of each finding."""
    catalog, findings = parse_catalog(text, path)
    assert all(finding.path == path for finding in findings)
    shown = [f"{f.line}:{f.column} {f.code} {f.severity}: {f.message}" for f in findings]
    return catalog is not None, shown


READ_WHOLE = [
    ('msgid "a"\nmsgstr "b"\n', []),
    (
        'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n',
        ["10:1 C010 error: the message already stands in line 7"],
    ),
    (
        'msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n',
        ["10:1 C010 warning: the message stands in line 7, too; one of the two is obsolete (#~)"],
    ),
    (
        PLURAL + 'msgstr[0] "c"\nmsgstr[2] "d"\n',
        [
            "7:1 C012 error: 3 plural forms where Plural-Forms says 2",
            "10:1 C011 error: msgstr[1] is missing",
        ],
    ),
    (
        PLURAL + 'msgstr[1] "d"\nmsgstr[0] "c"\n',
        ["9:1 C011 error: msgstr[1] stands where msgstr[0] should"],
    ),
    (
        PLURAL + 'msgstr[0] "c"\n',
        ["7:1 C012 error: 1 plural forms where Plural-Forms says 2"],
    ),
    (
        'msgid "a\x1bb"\nmsgstr "\\x07"\n# \x7f\x85\n',
        [
            "7:9 C008 warning: the control character U+001B stands in the text",
            "8:9 C008 warning: the control character U+0007 stands in the text",
            "9:1 C018 warning: a comment belongs to no entry",
            "9:3 C008 warning: the control character U+007F stands in the text",
            "9:4 C008 warning: the control character U+0085 stands in the text",
        ],
    ),
    ('msgid "a"\nmsgstr "\u2028\u2029"\n', []),
    (
        'msgid "C:\\q \\xff"\nmsgstr ""\n',
        [
            "7:10 C009 error: \\q means nothing in a PO file",
            "7:13 C009 error: \\xff means nothing in a PO file",
        ],
    ),
    (
        '#-#-#-#-#  a.po  #-#-#-#-#\nmsgid "a"\nmsgstr ""\n"#-#-#-#-#  a.po  #-#-#-#-#\\n"\n',
        [
            "7:1 C017 error: msgcat left several versions here (#-#-#)",
            "10:2 C017 error: msgcat left several versions here (#-#-#)",
        ],
    ),
    (
        '#= fuzzy\nmsgid "a"\n# inside\nmsgstr "b"\n# after\n',
        [
            "7:1 C019 warning: GNU gettext 0.21 reads #= as a comment",
            "9:1 C021 warning: a comment stands inside an entry",
            "11:1 C018 warning: a comment belongs to no entry",
        ],
    ),
    (
        '#~ msgid "a"\nmsgstr "b"\n',
        ["8:1 C020 error: only some lines of the entry begin with #~"],
    ),
]


@each(("below", "findings"), READ_WHOLE)
def test_what_is_wrong_is_found_and_the_file_is_read(below, findings):
    assert found(TOP + below) == (True, findings)


NOT_READ = [
    ('msgid "a\nmsgstr "b"\n', ["7:9 C005 error: a string has no closing quotation mark"]),
    ('msgid "a"\nmsgstr "b \\"c\\"\n', ["8:16 C005 error: a string has no closing quotation mark"]),
    (
        '<<<<<<< ours\nmsgid "a"\nmsgstr "b"\n=======\nmsgid "a"\nmsgstr "c"\n>>>>>>> theirs\n',
        ["7:1 C004 error: a conflict that Git could not merge stands here"],
    ),
    (
        '=======\nmsgid "a"\nmsgstr "b"\n',
        ["7:1 C004 error: a conflict that Git could not merge stands here"],
    ),
    ('msgid "a\0"\nmsgstr "b"\n', ["7:9 C008 error: a NUL character stands in the text"]),
    ('msgid "a\\0"\nmsgstr "b"\n', ["7:9 C008 error: a NUL character stands in the text"]),
    ('# \0\nmsgid "a"\nmsgstr "b"\n', ["7:3 C008 error: a NUL character stands in the text"]),
    (
        "x" * 200 + "\n",
        [f"7:1 C006 error: {'x' * 100}… is not a line of a PO file"],
    ),
    ('hello\nmsgid "a"\nmsgstr "b"\n', ["7:1 C006 error: hello is not a line of a PO file"]),
    (
        'msgid "a"\nmstr "b"\n\n# c\nmsgid "d"\nmsgstr "e"\n',
        ["8:1 C006 error: mstr begins no line of a PO file"],
    ),
    ('msgid "a"\nmsgsrt "b"\n', ["8:1 C006 error: msgsrt begins no line of a PO file"]),
    ('domain "x"\n', ['7:1 C006 error: domain "x" is not a line of a PO file']),
    ('#| junk\nmsgid "a"\nmsgstr "b"\n', ["7:1 C006 error: #| junk is not a line of a PO file"]),
    ('# c\n"a"\n', ["8:1 C007 error: a text stands without its keyword"]),
    (
        'msgid "a"\n\nmsgid "b"\nmsgstr ""\n',
        ["7:1 C007 error: the entry has no msgstr"],
    ),
    (
        'msgid "a"\nmsgstr "b"\nmsgstr "c"\n',
        ["9:1 C007 error: msgstr stands twice in the entry"],
    ),
    ('msgctxt "a"\nmsgstr "b"\n', ["8:1 C007 error: the entry has no msgid"]),
    ('msgid "a"\n', ["7:1 C007 error: the entry has no msgstr"]),
    (
        'msgid "a"\nmsgstr[0] "b"\n',
        ["7:1 C007 error: the entry needs msgstr, and nothing else"],
    ),
    (
        PLURAL + 'msgstr "b"\n',
        ["7:1 C007 error: the entry needs msgstr[0] and so on, and nothing else"],
    ),
    (
        PLURAL + 'msgstr[10] "b"\n',
        ["9:1 C011 error: msgstr[10] is beyond what any language has"],
    ),
    ('msgid ""\nmsgstr "x"\n', ["7:1 C007 error: the file has a second header"]),
]


@each(("below", "findings"), NOT_READ)
def test_a_file_that_can_not_be_read_whole_is_not_read_at_all(below, findings):
    assert found(TOP + below) == (False, findings)


WITH_CHARSET = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def with_rule(value):
    return f'{WITH_CHARSET}"Plural-Forms: {value}\\n"\n\n{PLURAL}msgstr[0] ""\nmsgstr[1] ""\n'


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("", ["1:1 C003 error: the file holds no messages"]),
        (" \n\n", ["1:1 C003 error: the file holds no messages"]),
        ("# only a comment\n", ["1:1 C003 error: the file holds no messages"]),
    ],
)
def test_an_empty_file_counts_as_missing(text, findings):
    assert found(text) == (False, findings)


@each(
    ("text", "findings"),
    [
        ('msgid "a"\nmsgstr ""\n', ["1:1 C015 error: the file has no header"]),
        (
            'msgid ""\nmsgstr "Language: de\\n"\n',
            ["1:1 C016 warning: the header names no charset"],
        ),
        (
            'msgid "a"\nmsgstr ""\n\n' + WITH_CHARSET,
            ["4:1 C016 warning: the header does not stand first"],
        ),
        (
            WITH_CHARSET + '"Language: de\\n"\n"nonsense\\n"\n"Language: fr\\n"\n',
            [
                "4:2 C016 warning: the header has Language twice",
                "5:2 C016 warning: the header has a line without a name: nonsense",
            ],
        ),
        (
            f'{WITH_CHARSET}"Language: pl\\n"\n\n{PLURAL}msgstr[0] ""\n',
            ["1:1 C013 error: messages have plurals, but the header has no Plural-Forms"],
        ),
        (
            with_rule("nplurals=INTEGER; plural=EXPRESSION;"),
            ["1:1 C013 error: messages have plurals, but the header has no Plural-Forms"],
        ),
        (
            with_rule("nplurals=2; plural=__import__('os').system('true');"),
            [
                "4:2 C014 error: Plural-Forms can't be used: "
                "the plural expression has _ in it, which is not allowed"
            ],
        ),
        (
            with_rule("nplurals=2; plural=n;"),
            [
                "4:2 C014 error: Plural-Forms can't be used: "
                "the plural expression gives form 2 for n = 2, where nplurals=2"
            ],
        ),
        (with_rule("nplurals=2; plural=n>1;").replace("Forms: ", "Forms:"), []),
    ],
)
def test_what_is_wrong_with_a_header_is_found_in_its_line(text, findings):
    assert found(text) == (True, findings)


def test_the_hint_for_missing_plural_forms_names_those_of_the_language():
    _, findings = parse_catalog(
        f'{WITH_CHARSET}"Language: fr\\n"\n\n{PLURAL}msgstr[0] ""\n', "a.po"
    )
    assert findings[0].hint == (
        "Add the line that your language needs, such as Plural-Forms: nplurals=2; plural=(n > 1);"
    )


def test_a_template_needs_no_plural_forms():
    text = f'{WITH_CHARSET}\n{PLURAL}msgstr[0] ""\nmsgstr[1] ""\n'
    assert found(text, "locales/directory.pot") == (True, [])


def test_the_second_translation_of_a_message_becomes_a_comment_of_the_better_one():
    below = (
        '# theirs\n#~ msgid "a"\n#~ msgstr "one\\n"\n#~ "two"\n\n# ours\nmsgid "a"\nmsgstr "b"\n'
    )
    catalog, _ = parse_catalog(TOP + below, "a.po")
    assert catalog.entries == (
        Entry(
            msgid="a",
            msgstr=("b",),
            translator_comments=("ours", "theirs", "one", "two"),
            line=8,
        ),
    )


def test_a_gap_in_plural_forms_is_an_empty_form():
    catalog, _ = parse_catalog(TOP + PLURAL + 'msgstr[0] "c"\nmsgstr[2] "d"\n', "a.po")
    assert catalog.entries[0].msgstr == ("c", "", "d")


def test_an_escape_that_means_nothing_keeps_its_backslash():
    catalog, _ = parse_catalog(TOP + 'msgid "C:\\q"\nmsgstr ""\n', "a.po")
    assert catalog.entries[0].msgid == "C:\\q"


def test_a_comment_after_the_last_entry_goes_to_the_top():
    catalog, _ = parse_catalog(TOP + 'msgid "a"\nmsgstr ""\n# last\n', "a.po")
    assert catalog.comments == ("last",)


def test_previous_texts_of_obsolete_entries_are_read():
    below = '#~| msgctxt "c"\n#~| msgid "old"\n#~ msgctxt "d"\n#~ msgid "a"\n#~ msgstr "b"\n'
    catalog, findings = parse_catalog(TOP + below, "a.po")
    assert findings == []
    assert catalog.entries == (
        Entry(
            msgid="a",
            msgctxt="d",
            msgstr=("b",),
            previous_msgctxt="c",
            previous_msgid="old",
            obsolete=True,
            line=10,
        ),
    )


LATIN = (
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "a"\nmsgstr "é"\n'
)


def test_a_legacy_charset_is_decoded_and_saved_as_utf_8():
    catalog, findings = parse_catalog(LATIN.encode("latin-1"), "a.po")
    assert [(f.code, f.severity, f.message) for f in findings] == [
        ("C002", "warning", "the file is in ISO-8859-1")
    ]
    assert render_catalog(catalog) == LATIN.replace("ISO-8859-1", "UTF-8")


def test_utf_8_under_a_header_that_says_otherwise_is_read_as_what_it_is():
    catalog, findings = parse_catalog(LATIN.encode(), "a.po")
    assert catalog.entries[0].msgstr == ("é",)
    assert [f.message for f in findings] == ["the header says ISO-8859-1, but the text is UTF-8"]


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (TOP.encode() + b'msgid "a\xff"\n', "7:9 C001 error: the text is not UTF-8"),
        ("\ufeffmsgid".encode("utf-16"), "1:1 C001 error: the text is not UTF-8 but UTF-16"),
        (
            LATIN.replace("ISO-8859-1", "rot13").encode(),
            "1:1 C001 error: the text is not in a charset that is known here: rot13",
        ),
        (
            LATIN.replace("ISO-8859-1", "unicode_escape").encode(),
            "1:1 C001 error: the text is not in a charset that is known here: unicode_escape",
        ),
        (
            LATIN.replace("ISO-8859-1", "cp99999").encode(),
            "1:1 C001 error: the text is not in a charset that is known here: cp99999",
        ),
    ],
)
def test_bytes_that_can_not_be_decoded_are_a_finding(data, finding):
    assert found(data) == (False, [finding])


@each("end", ["\n", "\r\n", "\r"])
@each("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_change_nothing(end, mark):
    plain = TOP + '# c\nmsgid "a"\nmsgstr "b"\n'
    changed = (mark + plain.replace("\n", end)).encode()
    assert parse_catalog(changed, "a.po") == parse_catalog(plain, "a.po")


PIECES = st.sampled_from(
    [
        "\n", "#", "~", "|", "#~", "#| ", "#, ", "#. ", "#: ", "#= ", "msgid ", "msgstr ", "msgctxt ",
        "msgid_plural ", "msgstr[0] ", "msgstr[9999] ", '"', '""', '"a"', "\\", "\\x", "\\377", "\0",
        "\x85", "\u2028", "\r", "\ufeff", "\ufdd0", ";", "charset=", "Plural-Forms:", "<<<<<<< ", " ",
    ]
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join))
def test_no_text_is_too_odd_to_be_read_or_reported(text):
    for start in ("", TOP):
        catalog, findings = parse_catalog(start + text, "a.po")
        if catalog is None:
            assert any(finding.severity == "error" for finding in findings)
        else:
            again, _ = parse_catalog(render_catalog(catalog), "a.po")
            assert again is not None or catalog.entries == ()


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_are_too_odd_to_be_read_or_reported(data):
    catalog, findings = parse_catalog(TOP.encode() + data, "a.po")
    assert catalog is not None or findings


TWIN = "the message stands in line {}, too; one of the two is obsolete (#~)"


@pytest.mark.parametrize(
    ("text", "line", "entry"),
    [
        (
            'msgid "Sign"\nmsgstr ""\n\n#~ msgid "Sign"\n#~ msgstr "Zeichnet"\n',
            7,
            Entry(msgid="Sign", msgstr=("Zeichnet",)),
        ),
        (
            '#~ msgid "Sign"\n#~ msgstr "Zeichnet"\n\nmsgid "Sign"\nmsgstr ""\n',
            7,
            Entry(msgid="Sign", msgstr=("Zeichnet",)),
        ),
        (
            'msgctxt "title"\nmsgid "Sign"\nmsgstr ""\n\n'
            '# gut\n#, fuzzy\n#~| msgid "Sign!"\n#~ msgctxt "title"\n#~ msgid "Sign"\n#~ msgstr "Zeichnet"\n',
            8,
            Entry(
                msgid="Sign",
                msgctxt="title",
                msgstr=("Zeichnet",),
                flags=("fuzzy",),
                translator_comments=("gut",),
                previous_msgid="Sign!",
            ),
        ),
        (
            PLURAL + 'msgstr[0] ""\nmsgstr[1] ""\n\n'
            '#~ msgid "a"\n#~ msgid_plural "b"\n#~ msgstr[0] "c"\n#~ msgstr[1] "d"\n',
            7,
            Entry(msgid="a", msgid_plural="b", msgstr=("c", "d")),
        ),
        (
            PLURAL + 'msgstr[0] ""\nmsgstr[1] ""\n\n#~ msgid "a"\n#~ msgstr "c"\n',
            7,
            Entry(msgid="a", msgid_plural="b", msgstr=("", ""), translator_comments=("c",)),
        ),
    ],
)
def test_an_empty_message_has_its_obsolete_translation_again(text, line, entry):
    catalog, findings = parse_catalog(TOP + text, "de.po")
    (read,) = catalog.entries
    assert msgspec.structs.replace(read, line=0) == entry
    assert [(f.severity, f.message) for f in findings] == [("warning", TWIN.format(line))]


UNESCAPED = (
    "a quotation mark stands within the text as if it ended it",
    r"Write \" for a quotation mark within a text.",
)


@each(
    ("lines", "place", "text"),
    [
        ('msgstr "Der "Stuhl" hier"', (8, 13), 'Der "Stuhl" hier'),
        ('msgstr "Der "Stuhl""', (8, 13), 'Der "Stuhl"'),
        ('msgstr ""Stuhl" hier"', (8, 9), '"Stuhl" hier'),
        ('msgstr ""\n"eins\\n"\n"le "banc" vert"', (10, 5), 'eins\nle "banc" vert'),
        (r'msgstr "a \"b\" "c" d"', (8, 17), 'a "b" "c" d'),
        (r'msgstr "a "b" \\"', (8, 11), 'a "b" \\'),
        (r'msgstr "a "b\\" c"', (8, 11), 'a "b\\" c'),
        ('msgstr "5" x 7" groß"', (8, 10), '5" x 7" groß'),
    ],
)
def test_an_unescaped_quotation_mark_is_one_error_that_names_the_escape(lines, place, text):
    catalog, findings = parse_catalog(f'{TOP}msgid "a"\n{lines}\n\nmsgid "z"\nmsgstr "y"\n', "a.po")
    assert [(f.code, f.line, f.column, f.message, f.hint) for f in findings] == [
        ("C024", *place, *UNESCAPED)
    ]
    assert [entry.msgstr for entry in catalog.entries] == [(text,), ("y",)]


@each(
    ("line", "text"),
    [
        ("msgstr “le banc”", "le banc"),
        ("msgstr „die Bank“", "die Bank"),
        ("msgstr »die Bank«", "die Bank"),
        ("msgstr «το παγκάκι»", "το παγκάκι"),
        ("msgstr 'a pad'", "a pad"),
        ("msgstr ława", "ława"),
        ("msgstr المقعد", "المقعد"),
        ("msgstr 「ベンチ」", "ベンチ"),
        ('msgstr le "banc" vert', 'le "banc" vert'),
        (r"msgstr a \n b", r"a \n b"),
    ],
)
def test_a_text_between_no_quotation_marks_or_typographic_ones_is_one_error(line, text):
    catalog, findings = parse_catalog(
        f'{TOP}msgid "a"\n{line}\n\n# c\nmsgid "z"\nmsgstr "y"\n', "a.po"
    )
    assert [(f.code, f.line, f.column, f.message, f.hint) for f in findings] == [
        (
            "C024",
            8,
            8,
            "the text of msgstr does not stand between straight quotation marks",
            'Write it between them, such as msgstr "…".',
        )
    ]
    assert [entry.msgstr for entry in catalog.entries] == [(text,), ("y",)]


NO_BREAK = "U+00A0 (no-break space) stands outside the text, where a PO file has a plain space"
SPACE_HINT = 'Write a plain space in its place, such as msgstr "…".'
RIGHT_TO_LEFT = "U+200F (right-to-left mark), which nobody sees, stands outside the text"
DELETE = "Delete it, with the whole line if there is nothing else in it."
CLOSED = "{} stands where a straight quotation mark should close the text"
ESCAPED = "the backslash before the last quotation mark makes it a part of the text"
STRAIGHT = "the text of msgstr does not stand between straight quotation marks"
BETWEEN = 'Write it between them, such as msgstr "…".'


@each(
    ("lines", "code", "place", "message", "hint", "text"),
    [
        ('msgstr\u00a0"Quartier"', "C006", (8, 7), NO_BREAK, SPACE_HINT, "Quartier"),
        ('msgstr "المقعد"\u200f', "C006", (8, 16), RIGHT_TO_LEFT, DELETE, "المقعد"),
        ('msgstr "ベンチ"\n\u200f', "C006", (9, 1), RIGHT_TO_LEFT, DELETE, "ベンチ"),
        ('msgstr "Quartier”', "C024", (8, 17), CLOSED.format("”"), 'Close it with ".', "Quartier"),
        ('msgstr "Viertel“', "C024", (8, 16), CLOSED.format("“"), 'Close it with ".', "Viertel"),
        ('msgstr ""\n“Nord”', "C024", (9, 1), STRAIGHT, BETWEEN, "Nord"),
        ('msgstr ""\n"Le "\n«Nord»', "C024", (10, 1), STRAIGHT, BETWEEN, "Le Nord"),
        (r'msgstr "Nord\"', "C005", (8, 13), ESCAPED, 'Write the last " without the backslash.',
         "Nord"),
    ],
)  # fmt: skip
def test_a_line_with_one_slip_is_read_as_it_is_meant(lines, code, place, message, hint, text):
    catalog, findings = parse_catalog(f'{TOP}msgid "a"\n{lines}\n\nmsgid "z"\nmsgstr "y"\n', "a.po")
    found = [(f.code, (f.line, f.column), f.message, f.hint) for f in findings]
    assert found == [(code, place, message, hint)]
    assert [entry.msgstr for entry in catalog.entries] == [(text,), ("y",)]


@pytest.mark.parametrize(
    "line",
    ['msgstr "Er sagte „ja“', r'msgstr "Er sagte \"ja\"', 'msgstr "Quartier', 'msgstr "l’'],
)
def test_a_text_of_which_the_end_is_not_certain_is_not_read(line):
    catalog, findings = parse_catalog(f'{TOP}msgid "a"\n{line}\n', "a.po")
    assert (catalog, [f.code for f in findings]) == (None, ["C005"])


def test_an_unescaped_quotation_mark_in_a_msgid_is_told_as_well():
    catalog, findings = parse_catalog(f'{TOP}msgid "a "b" c"\nmsgstr "x"\n', "a.po")
    assert [(f.code, f.line, f.column) for f in findings] == [("C024", 7, 10)]
    assert catalog.entries[0].msgid == 'a "b" c'


NEARLY = "{} reads like the flag fuzzy, but is none, so that the translation counts as confirmed"
LEFT = "the translation is confirmed, and a previous text (#|) still stands above it"


@each(
    ("above", "messages"),
    [
        ("#, fuzy\n", [NEARLY.format("fuzy")]),
        ("#, Fuzzy\n", [NEARLY.format("Fuzzy")]),
        ("#, fuzzzy, max-length:20\n", [NEARLY.format("fuzzzy")]),
        ("#, fuzz\n", [NEARLY.format("fuzz")]),
        ("# fuzzy\n", [NEARLY.format("# fuzzy")]),
        ("# , fuzzy\n", [NEARLY.format("# , fuzzy")]),
        ('#| msgid "b"\n', [LEFT]),
        ('#, fuzy\n#| msgid "b"\n', [NEARLY.format("fuzy"), LEFT]),
        ("#, fuzzy\n", []),
        ('#, fuzzy\n#| msgid "b"\n', []),
        ("#, no-wrap, python-brace-format, funny, needs review\n", []),
        ("# It was fuzzy once.\n", []),
    ],
)
def test_what_is_left_of_a_flag_is_told_where_the_translation_counts_as_confirmed(above, messages):
    _, findings = parse_catalog(f'{TOP}{above}msgid "a"\nmsgstr "x"\n', "de.po")
    assert [(f.severity, f.message) for f in findings] == [("warning", one) for one in messages]
    assert parse_catalog(f'{TOP}{above}msgid "a"\nmsgstr ""\n', "de.po")[1] == []
