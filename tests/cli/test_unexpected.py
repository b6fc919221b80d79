"""The last net: whatever nobody foresaw is told in one message, without a word of anybody's files."""

import re
from importlib import metadata

import pytest

from coalition.cli import check, memory, unexpected
from coalition.errors import CommandError

PLACE = r"coalition/cli/\w+\.py, line \d+"
LAST = r"  the file that was read last: (?:data|locales)/\S+\n"
HINT = (
    "  hint: This is a fault of the program. Report these lines to those from whom you have the "
    "program; COALITION_DEBUG=1 in the environment shows more.\n"
)


def raising(error):
    def fails(*_, **__):
        raise error

    return fails


@pytest.fixture(autouse=True)
def no_debugging(monkeypatch):
    monkeypatch.delenv("COALITION_DEBUG", raising=False)


@pytest.mark.foreseen
@pytest.mark.parametrize(
    "error",
    [
        RecursionError("private"),
        MemoryError("private"),
        EOFError("private"),
        ValueError("private"),
        KeyError("private"),
        UnicodeDecodeError("utf-8", b"private", 0, 1, "private"),
        type("ICUError", (Exception,), {})("private"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_nobody_foresaw_is_one_message(run, campaign, monkeypatch, error):
    monkeypatch.setattr(check, "_source_lines", raising(error))
    ran = run("-C", campaign, "check")
    kind = type(error).__name__
    said = rf"coalition: `coalition check` failed for a reason that nobody foresaw: {kind} in {PLACE}\n"
    assert re.fullmatch(said + LAST + re.escape(HINT), ran.err), ran.err
    assert (ran.status, ran.out) == (2, "")


@pytest.mark.foreseen
def test_a_command_of_a_group_is_named_with_it(run, campaign, monkeypatch):
    monkeypatch.setattr(memory, "plan_export", raising(LookupError()))
    ran = run("memory", "export", campaign / "memory", "-C", campaign)
    assert ran.err.startswith("coalition: `coalition memory export` failed for a reason")


@pytest.mark.foreseen
def test_the_traceback_is_shown_when_it_is_asked_for_and_commands_no_terminal(
    run, campaign, monkeypatch
):
    monkeypatch.setenv("COALITION_DEBUG", "1")
    monkeypatch.setattr(check, "check_if_changed", raising(ValueError("a\x1b[31mb")))
    ran = run("-C", campaign, "check")
    assert ran.err.startswith("Traceback (most recent call last):\n")
    assert "ValueError: a<U+001B>[31mb\n" in ran.err
    assert "nobody foresaw: ValueError in coalition/cli/check.py" in ran.err


def test_an_error_for_its_user_stays_a_sentence(run, campaign, monkeypatch):
    monkeypatch.setattr(check, "check_if_changed", raising(CommandError("no such thing")))
    ran = run("-C", campaign, "check")
    assert (ran.status, ran.err) == (2, "coalition: no such thing\n")


def test_who_stops_a_command_stops_it(run, campaign, monkeypatch):
    monkeypatch.setattr(check, "check_if_changed", raising(KeyboardInterrupt()))
    ran = run("-C", campaign, "check")
    assert (ran.status, ran.err.strip()) == (1, "Aborted!")


@pytest.mark.parametrize(
    ("urls", "address"),
    [
        ([], ""),
        (["Documentation, https://docs.example.org"], ""),
        (["Homepage, https://example.org"], "https://example.org"),
        (
            ["Homepage, https://example.org", "Issues, https://example.org/issues"],
            "https://example.org/issues",
        ),
    ],
)
def test_the_address_to_report_to_is_that_of_the_package(monkeypatch, urls, address):
    def stated(_):
        found = metadata.Distribution.from_name("pytest").metadata
        del found["Project-URL"]
        for url in urls:
            found["Project-URL"] = url
        return found

    monkeypatch.setattr(metadata, "metadata", stated)
    assert unexpected._where_to_report() == address


NOT_UTF_8 = "Caf\udce9"


@pytest.mark.parametrize(
    "arguments",
    [
        ("add", "organisation", "--name", NOT_UTF_8, "--source", "x"),
        ("add", "organisation", "--name", "Elm", "--name-in", f"fr={NOT_UTF_8}", "--source", "x"),
        ("add", "organisation", "--name", "Elm", "--country", NOT_UTF_8),
        ("add", "person", "--name", "Ida", "--party", NOT_UTF_8, "--source", "x"),
        ("import", __file__, "--map", f"{NOT_UTF_8}=name"),
        ("import", __file__, "--source", NOT_UTF_8),
        ("import", __file__, "--encoding", NOT_UTF_8),
        ("list", "--tier", NOT_UTF_8),
        ("rename", "oak", NOT_UTF_8),
        ("review", "de", "--by", NOT_UTF_8),
        ("show", NOT_UTF_8),
        ("sign", NOT_UTF_8, "oak"),
        ("withdraw", "oak", "--reason", NOT_UTF_8),
        ("explain", NOT_UTF_8),
    ],
    ids=lambda arguments: " ".join(map(ascii, arguments[:3])),
)
def test_bytes_that_are_no_utf_8_are_refused_in_every_text(run, campaign, arguments):
    ran = run("-C", campaign, *arguments)
    assert ran.status == 2
    assert "holds bytes that are no UTF-8.\n" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("-C", NOT_UTF_8, "check"),
        ("check", "-C", NOT_UTF_8),
        ("import", NOT_UTF_8),
        ("import", __file__, "--as", "mep", "--only", f"{NOT_UTF_8}.txt"),
        ("memory", "import", NOT_UTF_8),
        ("memory", "export", NOT_UTF_8),
        ("verify", NOT_UTF_8),
        ("init", NOT_UTF_8),
        ("build", "-l", NOT_UTF_8),
        ("language", "add", NOT_UTF_8),
        ("init", "x", "--languages", f"en,{NOT_UTF_8}"),
        ("build", "--as-of", NOT_UTF_8),
        ("build", "--fallback", f"{NOT_UTF_8}=en"),
        ("add", "person", "--name", "Ida", "--ep-id", NOT_UTF_8),
        ("check", "--format", NOT_UTF_8),
        (NOT_UTF_8,),
        (f"--{NOT_UTF_8}",),
    ],
    ids=lambda arguments: " ".join(map(ascii, arguments[:3])),
)
def test_paths_and_values_with_such_bytes_end_as_others_do(
    run, campaign, arguments, monkeypatch, tmp_path
):
    monkeypatch.chdir(campaign)
    assert run(*arguments).status in (0, 1, 2)


def test_a_nul_in_an_argument_is_refused(run):
    ran = run("check", "-C", "a\0b")
    assert (ran.status, ran.err) == (2, "coalition: an argument holds a NUL character\n")
