import re
import time
from string import ascii_lowercase

import pytest
from case_tables import each
from catalogs_of_all_kinds import (
    COMMENTS,
    GETTEXT_FLAGS,
    catalogs,
    entries,
    paths,
    without_lines,
)
from gettext_tools import HEADER, msgcat, msgfmt_complaints, needs_gettext
from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.catalogs import Catalog, Entry, parse_catalog, plural_forms, render_catalog, settle

slowly = settings(max_examples=40, deadline=None)
"""Each example starts a program."""


def read(text):
    catalog, _ = parse_catalog(text, "a.po")
    assert catalog is not None
    return catalog


@settings(deadline=None)
@given(catalogs())
def test_what_is_rendered_is_read_as_the_same_catalog(catalog):
    text = render_catalog(catalog)
    assert without_lines(read(text)) == catalog
    assert without_lines(read(text.encode())) == catalog
    assert render_catalog(read(text)) == text


@settings(deadline=None)
@given(catalogs())
def test_settling_twice_is_settling_once(catalog):
    assert settle(catalog) == catalog


def _gettext_keeps(entry):
    """What our layout keeps beyond gettext's is left out where gettext is the judge."""
    untranslated = any(entry.msgstr) and not entry.msgstr[0]
    return not untranslated and (not entry.obsolete or bool(entry.msgstr[0]))


def gettext_catalogs():
    flags = st.lists(GETTEXT_FLAGS, max_size=3).map(tuple)
    folders = st.text(f"{ascii_lowercase}é-", min_size=1, max_size=9)
    references = st.lists(paths(folders), max_size=8).map(tuple)
    kinds = entries(flags, references).filter(_gettext_keeps)
    return catalogs(kinds, st.just(()), references)


@needs_gettext
@slowly
@given(gettext_catalogs())
def test_msgcat_finds_nothing_to_change_in_what_we_render(catalog):
    text = render_catalog(catalog)
    assert msgcat(text) == text


@needs_gettext
@slowly
@given(gettext_catalogs(), st.integers(min_value=1, max_value=80))
def test_a_file_that_another_tool_wrapped_is_the_same_catalog(catalog, width):
    wrapped = msgcat(render_catalog(catalog), f"--width={width}", "--add-location=file")
    assert without_lines(read(wrapped)) == catalog


MESSY = (
    "# trail   \n##foo\n#\ttab\n# \n#  \n#\n#-dash\n#.  x  \n#.\n#. \n#.\t y\n#: a.md \n#:b.md\n"
    '#:\n#,fuzzy\nmsgid "a"\nmsgstr "b"\n',
    '#: a.md:1 a.md:2 b.md: 7\n#: c.md :9 a.md\nmsgid "a"\nmsgstr ""\n',
    "".join(f"#: letters/{'x' * size}.md y.md\n" for size in range(40, 80))
    + 'msgid "a"\nmsgstr ""\n',
    "".join(f"#: letters/{'é' * size}.md y.md\n" for size in range(20, 40))
    + 'msgid "a"\nmsgstr ""\n',
    '#: \u2068a b.md\u2069 c.md\nmsgid "a"\nmsgstr ""\n',
    'msgid "raw\ttab \\x41\\101\\1011 \\x4142 \\xc3\\xa9\\303\\251 \\a\\b\\f\\v\\r\\\\n"\nmsgstr ""\n',
    'msgid "a" "b"\n"c"\nmsgid_plural "d"\nmsgstr[0] "\\n"\nmsgstr[1] "\\nx"\n"y\\n"\n',
    '#~ # comment\n#~\n#~ msgid "o"\n#~ msgstr "p"\n#~| msgctxt ""\n#~| msgid "q"\n#~| "r"\n'
    '#~ msgid "s"\n#~ msgstr "t\\n"\n#~ "u"\nmsgid "live"\nmsgstr ""\n',
    '#~ msgid "never translated"\n#~ msgstr ""\n\nmsgid "live"\nmsgstr ""\n',
    '  msgid "a"\n\tmsgstr "b"\n  # x\n  msgid"c"\n\n  msgstr"d"\n',
    'msgctxt ""\nmsgid "a"\nmsgstr "c"\n\nmsgctxt "x"\nmsgid ""\nmsgstr "q"\n',
    "#, no-wrap, fuzzy c-format,python-brace-format, range: 007..9, no-sh-format, sh-format\n"
    'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] ""\n',
    '#, possible-c-format, no-lisp-format\nmsgid "a"\nmsgstr ""\n',
    'msgid "\u2028 \x85 \x1c \ufeff \u200b \U0001f600 \ufdd0 \ufdd041;"\nmsgstr ""\n',
    '# a\x0bb\u2028c\x85d  \n#. \x1c\nmsgid "a"\nmsgstr "b"\n',
)


@needs_gettext
@pytest.mark.parametrize("messy", MESSY)
def test_any_layout_becomes_the_one_of_msgcat(messy):
    expected = msgcat(HEADER + "\n" + messy)
    assert render_catalog(read(HEADER + "\n" + messy)) == expected
    assert render_catalog(read(expected)) == expected


ALL_FORMATS = re.findall(
    r"\S+",
    "c objc python python-brace java java-printf csharp javascript scheme lisp elisp librep ruby "
    "sh awk lua object-pascal smalltalk qt qt-plural kde kde-kuit boost tcl perl perl-brace php "
    "gcc-internal gfc-internal ycp",
)


@needs_gettext
@pytest.mark.parametrize("prefix", ["", "no-"])
def test_flags_stand_in_the_order_of_gettext(prefix):
    flags = tuple(f"{prefix}{name}-format" for name in reversed(ALL_FORMATS))
    entry = Entry(msgid="a", msgstr=("b",), flags=("range: 1..2", "no-wrap", *flags, "fuzzy"))
    header = (("Content-Type", "text/plain; charset=UTF-8"),)
    text = render_catalog(Catalog(header=header, entries=(entry,)))
    assert msgcat(text) == text


@each(
    ("written", "rendered"),
    [
        ("#, needs review, fuzzy", "#, fuzzy, needs review"),
        ("#, zz, c-format\n#, aa", "#, c-format, zz, aa"),
        ("#, impossible-c-format,, fuzzy", "#, fuzzy, impossible-c-format"),
        ("#, range: 4..3", "#, range: 4..3"),
        ("#, wrap, no-wrap, wrap", "#, wrap"),
        ("#! sticky", "#, sticky"),
    ],
)
def test_a_flag_that_gettext_drops_stays_after_the_others(written, rendered):
    text = render_catalog(read(f'{HEADER}\n{written}\nmsgid "a"\nmsgstr "b"\n'))
    assert text == f'{HEADER}\n{rendered}\nmsgid "a"\nmsgstr "b"\n'


@needs_gettext
def test_msgfmt_accepts_what_we_render(tmp_path):
    header = (
        ("Project-Id-Version", "a"),
        ("PO-Revision-Date", "2026-01-01 12:00+0000"),
        ("Last-Translator", "A <a@example.org>"),
        ("Language-Team", "German"),
        ("Language", "de"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", plural_forms("de")),
    )
    entries = tuple(
        Entry(
            msgid=f"{{n}} “dog” {i}\n\t\\x\n",
            msgctxt=f"place/{i}",
            msgid_plural="{n} dogs\n",
            msgstr=("{n} Hund\n", "{n} Hunde\n"),
            flags=("python-brace-format", "needs review"),
            previous_msgid="old",
            obsolete=i > 50,
        )
        for i in range(100)
    )
    text = render_catalog(Catalog(header=header, entries=entries))
    assert msgfmt_complaints(text, tmp_path) == ""


def test_an_entry_without_translation_is_not_fuzzy():
    text = f'{HEADER}\n#, fuzzy, zz\nmsgid "a"\nmsgstr ""\n'
    assert read(text).entries[0].flags == ("zz",)


def test_a_header_keeps_unknown_fields_their_order_and_its_comments():
    text = (
        "# One paragraph.\n#\n# Another one.\n#. extracted\n#: a.md\n#, fuzzy\n"
        'msgid ""\nmsgstr ""\n"X-Zebra: 1\\n"\n"Language: \\n"\n"Foo:bar\\n"\n"\\n"\n"Empty:\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Ape:  two  \\n"\n'
    )
    catalog = read(text)
    assert render_catalog(catalog) == text
    assert catalog.header[:3] == (("X-Zebra", "1"), ("Language", ""), ("", "Foo:bar"))
    assert (catalog.field("foo"), catalog.field("x-ape")) == ("bar", " two  ")


def test_a_catalog_without_header_is_rendered_without_one():
    assert render_catalog(Catalog(entries=(Entry(msgid="a"),))) == 'msgid "a"\nmsgstr ""\n'
    assert render_catalog(Catalog()) == ""


def test_nothing_in_a_catalog_can_break_out_of_its_line():
    entry = Entry(
        msgid='a"\nmsgstr "x',
        translator_comments=('c\nmsgid "evil"',),
        extracted_comments=("d\r\n#, fuzzy",),
        references=("e\nf",),
        flags=("g\nh",),
    )
    text = render_catalog(Catalog(header=(("X", 'y\nmsgid "z"'),), entries=(entry,)))
    assert text == (
        'msgid ""\nmsgstr "X: y msgid \\"z\\"\\n"\n\n'
        '# c\n# msgid "evil"\n#. d\n#. #, fuzzy\n#: \u2068e f\u2069\n#, g h\n'
        'msgid ""\n"a\\"\\n"\n"msgstr \\"x"\nmsgstr ""\n'
    )


def test_an_entry_is_settled_so_that_gettext_takes_it_and_nothing_is_lost():
    header = (("Content-Type", "text/plain; charset=UTF-8"),)
    entry = Entry(msgid="a", msgstr=("b", "c\nd"), previous_msgctxt="p")
    assert settle(Catalog(header=header, entries=(entry,))).entries == (
        Entry(
            msgid="a",
            translator_comments=("c", "d"),
            previous_msgctxt="p",
            previous_msgid="",
            msgstr=("b",),
        ),
    )


@given(COMMENTS)
def test_comments_of_any_text_survive(comments):
    catalog = settle(Catalog(comments=comments, header=(("Language", "de"),)))
    assert read(render_catalog(catalog)).comments == catalog.comments


def test_ten_thousand_entries_are_read_and_rendered_in_a_moment():
    entry = (
        "# tc {0}\n#. Letter, heading {0}\n#: data/letters/foo.md\n#, python-brace-format\n"
        '#| msgid "old {0}"\nmsgctxt "organisations/o{0}/description"\nmsgid ""\n'
        '"Hello {{name}}, this is number {0}.\\n"\n"second \\"line\\""\nmsgstr "Hallo {0}"\n'
    )
    text = HEADER + "".join("\n" + entry.format(i) for i in range(10_000))
    start = time.process_time()
    assert render_catalog(read(text)) == text
    assert time.process_time() - start < 4


@pytest.mark.every(3)
@pytest.mark.parametrize(
    "repeated",
    [
        "# comment\n",
        "#: a.md b.md:1 : : :\n",
        "#, fuzzy, x y z\n",
        '"text" "text"\n',
        '"\\\\\\n\\q\\x41"\n',
        '"unterminated\n',
        '#~ "',
        '""' * 3,
        "Content-Type: charset=",
        "\x0c",
        "<<<<<<< a\n",
        'msgid "a"\nmsgstr "b"\n',
        'msgid ""\nmsgstr "A: b\\nA: c\\nD\\n"\n',
    ],
)
def test_time_grows_with_the_size_of_a_hostile_file_and_not_with_its_square(repeated):
    text = f'{HEADER}\nmsgid "x"\nmsgstr ""\n' + repeated * (400_000 // len(repeated))
    start = time.process_time()
    parse_catalog(text.encode(), "a.po")
    assert time.process_time() - start < 6


def test_no_line_of_ours_ends_in_a_blank_unless_a_translator_wrote_it():
    text = render_catalog(Catalog(comments=("", "a"), header=(("Language", ""),)))
    assert not re.search(r"[ \t]$", text, re.MULTILINE)
