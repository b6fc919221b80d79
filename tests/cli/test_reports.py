"""Findings as people see them: the line, the caret, and nothing that commands a terminal."""

import json
import os
import re
import struct
import subprocess
import sys

import click
import pytest
from case_tables import each
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coalition.campaign.source_lines import source_lines
from coalition.cli.excerpts import excerpt
from coalition.cli.github import as_github
from coalition.cli.reports import FORMATS, as_text
from coalition.cli.safe_text import cell_width, escape_character
from coalition.findings import Finding

LETTERS = "abcdefghij" * 10

EXCERPTS = {
    "a line that fits": ("country: Greece", 10, "country: Greece", "         ^"),
    "the end of a line": ("msgstr", 7, "msgstr", "      ^"),
    "far beyond a line": ("name", 400, "name", "    ^"),
    "a tab in the indentation": ("\tfile: oak.svg", 2, "    file: oak.svg", "    ^"),
    "a tab that is meant itself": ("a\tb", 2, "a    b", " ^"),
    "wide characters before": ("日本: x", 5, "日本: x", "      ^"),
    "a wide character": ("日本", 2, "日本", "  ^"),
    "combining characters before": ("e\u0301te\u0301 X", 7, "e\u0301te\u0301 X", "    ^"),
    "a combining character": ("ae\u0301", 3, "ae\u0301", " ^"),
    "an emoji before": ("🌳 tree", 3, "🌳 tree", "   ^"),
    "Hangul in parts": ("\u1112\u1161\u11ab x", 5, "\u1112\u1161\u11ab x", "   ^"),
    "a long line, its beginning": (LETTERS, 1, "abcdefghijabcdefghijabcdefghi…", "^"),
    "a long line, its end": (LETTERS, 100, "…bcdefghijabcdefghijabcdefghij", " " * 29 + "^"),
    "a long line, its middle": (LETTERS, 50, "…fghijabcdefghijabcdefghijabc…", " " * 15 + "^"),
    "an escape sequence": ("a\x1b[31mb", 2, "a<U+001B>[31mb", " ^"),
    "an override of the direction": ("a\u202eb", 3, "a<U+202E>b", " " * 9 + "^"),
    "a mark of the direction": ("\u200fa", 1, "<U+200F>a", "^"),
    "a soft hyphen": ("to\u00adday", 3, "to<U+00AD>day", "  ^"),
    "a line separator": ("a\u2028b", 3, "a<U+2028>b", " " * 9 + "^"),
    "half a character": ("a\udc80b", 3, "a<U+DC80>b", " " * 9 + "^"),
    "Persian with its joiner": ("می\u200cخواهیم", 4, "می\u200cخواهیم", "column 4: خواهیم"),
    "Arabic behind the column": ('msgstr "قف {nam}"', 1, 'msgstr "قف {nam}"', "^"),
    "Arabic before the column": ('msgstr "قف {nam}"', 12, 'msgstr "قف {nam}"', 'column 12: {nam}"'),
    "Hebrew at the column": ("name: שלום", 7, "name: שלום", "column 7: שלום"),
    "Hebrew from the beginning": ("- שלום now", 1, "- שלום now", "column 1: -"),
    "a space in Arabic": ("قف\u00a0!", 3, "قف\u00a0!", "column 3: a space, U+00A0"),
    "the end of Arabic": ("قف", 3, "قف", "column 3: the end of the line"),
}  # fmt: skip


@each(("line", "column", "source", "marker"), EXCERPTS.values(), ids=EXCERPTS)
def test_a_caret_stands_below_the_column(line, column, source, marker):
    assert excerpt(line, column, 30) == (source, marker)


LINES = st.text(
    st.sampled_from("ab \t日\u0301\u200d\u200f\u202eشא🌳\x00\x1b\x85\ue000\ud800\u2028é"),
    max_size=300,
) | st.text(max_size=100)


@given(LINES, st.integers(-3, 400), st.integers(0, 120))
def test_no_line_is_shown_wider_than_the_terminal_or_commands_it(line, column, width):
    source, marker = excerpt(line, column, width)
    assert cell_width(source) <= max(width, 20)
    assert cell_width(marker) <= max(width, 20) + 40
    forbidden = (
        r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]"
    )
    assert not re.search(forbidden, source + marker)
    source.encode()


@given(st.text(st.sampled_from("ab日e\u0301🌳\t"), max_size=60), st.data())
def test_the_caret_is_below_the_character_that_is_meant(line, data):
    column = data.draw(st.integers(1, len(line) + 1))
    source, marker = excerpt(line, column, 1000)
    before = "".join(map(escape_character, line[: column - 1]))
    assert source.startswith(before)
    combined = column <= len(line) and line[column - 1] == "\u0301"
    assert combined or len(marker) - 1 == cell_width(before)


def test_a_line_of_a_million_combining_characters_is_shown_at_once():
    source, marker = excerpt("a" + "\u0301" * 1_000_000, 500_000, 80)
    assert len(source) < 10_000
    assert marker == "^"


def test_a_finding_shows_no_control_or_bidi_character_of_a_name_or_message():
    finding = Finding(
        path="data/\u202eevil\x1b[2J.yaml",
        code="R001",
        message="it is \u2066so\x07",
        hint="Mend \u202eit.",
    )
    assert click.unstyle(as_text([finding])) == (
        "data/<U+202E>evil<U+001B>[2J.yaml:1:1: R001 error: it is <U+2066>so<U+0007>\n  hint: Mend <U+202E>it.\n"
    )


def test_for_github_a_message_is_one_line_and_its_signs_are_escaped():
    finding = Finding(path="data/a,b:c%.yaml", code="R001", message="50 %\r\n::x \x1b[2J", hint="")
    assert as_github([finding]) == (
        "::error file=data/a%2Cb%3Ac%25.yaml,line=1,col=1,title=R001::50 %25<U+000D><U+000A>::x <U+001B>[2J\n"
    )


@pytest.mark.parametrize(("top", "folder"), [("", "campaign/"), ("campaign", ""), ("other", "")])
@pytest.mark.parametrize(("form", "file"), [("github", "file={}"), ("sarif", '"uri": "{}"')])
def test_a_code_host_is_told_paths_from_the_top_of_the_repository(
    run, campaign, monkeypatch, top, folder, form, file
):
    monkeypatch.setenv("GITHUB_WORKSPACE", str(campaign.parent / top))
    out = run("-C", campaign, "check", "--format", form).out
    assert file.format(f"{folder}data/letters/write.md") in out
    assert '"path": "data/letters/write.md"' in run("-C", campaign, "check", "--format", "json").out


SHOWN = """\
data/organisations/eleusis.yaml:2:10: R007 error: `country` is not a country code: Greece
  2 | country: Greece
    |          ^
  hint: Write GR.

"""


def on_a_terminal(folder, columns, *options, **environment):
    """What `coalition check` sends to a terminal of so many columns, both its streams."""
    pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    known = {
        name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")
    }
    with subprocess.Popen(
        [sys.executable, "-m", "coalition", "-C", str(folder), "check", "--language", "en", *options],
        stdin=theirs, stdout=theirs, stderr=theirs,
        env={**known, "PYTHONUTF8": "1", **environment},
    ) as process:  # fmt: skip
        os.close(theirs)
        said = b""
        while True:
            try:
                more = os.read(ours, 4096)
            except OSError:
                break
            if not more:
                break
            said += more
        process.wait()
    os.close(ours)
    return said.decode().replace("\r\n", "\n")


def test_a_terminal_shows_colours_and_lines_as_wide_as_it_is(campaign, edit):
    edit("data/organisations/eleusis.yaml", "country: GR", "country: Greece")
    edit("data/letters/write.md", "deadline: 2024-06-01", "deadline: 2024-06-01 #" + " long" * 40)
    said = on_a_terminal(campaign, 60)
    assert "\x1b[31m\x1b[1merror\x1b[0m" in said
    plain = click.unstyle(said)
    assert SHOWN in plain
    assert (
        "  26 | deadline: 2024-06-01 # long long long long long long…\n"
        "     |           ^\n"
        "  hint: Write `closed` with a day, or remove the letter, or\n"
        "        its deadline if it goes on.\n\n"
    ) in plain
    assert plain.endswith(
        "coalition check: 1 error, 1 warning; `coalition check --fix` mends 1 value; "
        "`coalition explain R007` says more\n"
    )


def test_a_terminal_shows_no_colours_where_nobody_wants_them(campaign, edit):
    edit("data/organisations/eleusis.yaml", "country: GR", "country: Greece")
    # A bar would move the cursor, and is shown where the machine is busy.
    said = on_a_terminal(campaign, 100, "--quiet", NO_COLOR="1")
    assert "\x1b" not in said
    assert SHOWN in said


# Which lines are shown


def lines_shown(run, campaign, language="en"):
    ran = run("-C", campaign, "check", "-l", language)
    return re.findall(r"^ +\d+ \| (.*)$", ran.out, re.MULTILINE)


def test_a_file_that_a_link_brings_in_is_not_quoted(run, campaign, tmp_path):
    """On a change that nobody has looked at, a link could lead to what is not to be read."""
    secret = tmp_path / "secret.yaml"
    secret.write_text("token: hunter2\n")
    (campaign / "data/organisations/oak.yaml").symlink_to(secret)
    ran = run("-C", campaign, "check", "-l", "en")
    assert "data/organisations/oak.yaml:1:1: R001 error: the file is a link" in ran.out
    assert "hunter2" not in ran.out
    assert "token" not in ran.out


def test_nothing_is_quoted_for_what_concerns_a_whole_file(run, campaign):
    (campaign / "locales/fr/LC_MESSAGES/page-gone.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    )
    assert lines_shown(run, campaign) == ["deadline: 2024-06-01"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_the_parsers_count_them(run, campaign, end):
    text = "name: Oak\ncountry: France\nwebsite: oak\n".replace("\n", end)
    (campaign / "data/organisations/oak.yaml").write_bytes(("\ufeff" + text).encode())
    assert lines_shown(run, campaign)[1:] == ["country: France", "website: oak"]


def test_a_catalog_in_another_charset_is_quoted_as_it_reads(run, campaign):
    text = (
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\n'
        'msgctxt "title"\nmsgid "About"\nmsgstr "À propos\n'
    )
    (campaign / "locales/fr/LC_MESSAGES/page-about.po").write_bytes(text.encode("iso-8859-1"))
    assert 'msgstr "À propos' in lines_shown(run, campaign, "fr")


def test_a_file_that_is_no_utf_8_is_quoted_with_marks_for_what_nobody_can_read(run, campaign):
    (campaign / "data/organisations/oak.yaml").write_bytes(b"name: Ch\xeane\n")
    assert "name: Ch\ufffdne" in lines_shown(run, campaign)


FINDINGS = st.lists(
    st.builds(
        Finding,
        path=st.sampled_from(
            ["data/campaign.yaml", "data/a.md", "locales/fr/LC_MESSAGES/a.po", "gone"]
        ),
        line=st.integers(-2, 12),
        column=st.integers(-2, 40),
        code=st.sampled_from(["R002", "T101", "C030", "X999"]),
        severity=st.sampled_from(["error", "warning"]),
        message=st.text(max_size=20),
        hint=st.text(max_size=60),
    ),
    max_size=6,
)


BLANK = Finding(path="gone", code="R002", message="", hint=" ")


@settings(max_examples=25)
@example(findings=[BLANK], data=b"", width=1)
@given(
    findings=FINDINGS,
    data=st.binary(max_size=200) | LINES.map(lambda s: s.encode("utf-8", "replace")),
    width=st.none() | st.integers(1, 90),
)
def test_whatever_a_file_holds_every_format_shows_its_findings(
    tmp_path_factory, findings, data, width
):
    root = tmp_path_factory.mktemp("campaign")
    for path in ("data/campaign.yaml", "data/a.md", "locales/fr/LC_MESSAGES/a.po"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    lines = source_lines(root, findings)
    for form, show in FORMATS.items():
        said = show(findings, lines, width)
        said.encode()
        # All that is no printable character are colours and line ends of ours.
        if form in ("text", "github"):
            assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", click.unstyle(said))


def test_an_id_in_a_file_is_shown_with_its_line_and_the_name_of_a_file_without(run, campaign, edit):
    edit("data/campaign.yaml", "  - id: friend\n", "  - id: Friend!\n")
    place = campaign / "data/organisations/Elm.yaml"
    place.write_text("name: Elm\ntier: lead\nsource: form, 2021-01-01\n", "utf-8")
    out = run("-C", campaign, "check").out
    assert (
        "R011 error: `id` may hold small letters, digits and single hyphens only: Friend!\n"
        "  10 |   - id: Friend!\n"
        "     |         ^\n"
        "  hint: Write it like access-now.\n"
    ) in out
    assert (
        "data/organisations/Elm.yaml:1:1: R011 error: the file's name may hold small letters, digits "
        "and single hyphens only: Elm\n  hint: Rename the file, such as "
    ) in out


def alike(number, path="locales/de/LC_MESSAGES/page-a.po"):
    return [
        Finding(path=path, line=5 * at, column=9, code="T205", message="quoted", hint="Mend it.")
        for at in range(1, number + 1)
    ]


def test_findings_that_say_the_same_of_a_file_are_one_with_the_others_lines():
    other = Finding(path="x.po", line=7, code="T205", message="quoted", hint="Mend it.")
    shown = as_text([*alike(65), other])
    assert click.unstyle(shown).splitlines() == [
        "locales/de/LC_MESSAGES/page-a.po:5:9: T205 error: quoted",
        "  hint: Mend it.",
        "  and 64 more like it in this file: lines 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, …",
        "x.po:7:1: T205 error: quoted",
        "  hint: Mend it.",
    ]
    assert len(json.loads(FORMATS["json"](alike(65), {}, None))["findings"]) == 65


@pytest.mark.parametrize(("number", "lines"), [(1, 2), (3, 6), (4, 3), (20, 3)])
def test_a_few_are_shown_one_by_one(number, lines):
    assert len(str(as_text(alike(number))).splitlines()) == lines
