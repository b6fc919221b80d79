"""Every command: what it prints where, how it ends, and what it says when it can't run."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from coalition import __version__

SMALL = Path(__file__).parents[1] / "golden" / "small" / "in"
DEADLINE = (
    "data/letters/write.md:26:11: L030 warning: the deadline 2024-06-01 has passed\n"
    "  hint: Write `closed` with a day, or remove the letter, or its deadline if it goes on.\n"
)
FIELD = (
    "locales/pl/LC_MESSAGES/letter-write.po:82:9: T101 error: the field {sender_name} is missing\n"
    "  hint: Write {sender_name} where the language needs it.\n"
)
DEADLINE_SHOWN = DEADLINE.replace(
    "  hint", "  26 | deadline: 2024-06-01\n     |           ^\n  hint"
)
FIELD_SHOWN = FIELD.replace("  hint", '  82 | msgstr "Podpis"\n     |         ^\n  hint')
COMMANDS = ("build", "check", "extract", "language add", "status", "update", "verify")


def program(*arguments, **environment):
    """A real process, as a shell starts it."""
    return subprocess.run(
        [sys.executable, "-m", "coalition", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **environment},
    )


# check


def test_check_prints_findings_and_counts_them_beside(run):
    assert run("-C", SMALL, "check") == (
        1,
        DEADLINE_SHOWN + FIELD_SHOWN,
        "coalition check: 1 error, 1 warning\n",
    )


def test_check_of_a_language_leaves_out_the_other_languages(run):
    nothing = (0, "", "coalition check: nothing found\n")
    assert run("-C", SMALL, "check", "--language", "fr") == nothing
    assert run("-C", SMALL, "check", "--language", "en") == (
        0,
        DEADLINE_SHOWN,
        "coalition check: 1 warning\n",
    )


@pytest.mark.parametrize("command", ["build", "update", "status"])
def test_an_error_in_a_record_is_told_in_every_language_and_a_warning_counted(
    run, campaign, edit, command
):
    edit("data/organisations/acera.yaml", "country: PL", "country: Poland")
    ran = run("-C", campaign, command, "-l", "fr")
    assert "R007 error" in ran.err
    assert "\n1 finding in records and letters (1 warning): `coalition check` shows it" in ran.err


@pytest.mark.parametrize("command", ["build", "status"])
def test_a_command_of_a_language_prints_no_errors_of_others(run, campaign, command):
    ran = run("-C", campaign, command, "-l", "fr")
    assert "T101" not in ran.err
    assert "2 findings in other files (1 error, 1 warning): `coalition check` shows them" in ran.err
    assert "T101 error" in run("-C", campaign, command, "-l", "pl").err


def test_check_as_json_has_every_key_of_every_finding(run):
    ran = run("-C", SMALL, "check", "--format", "json")
    assert (ran.status, ran.err) == (1, "coalition check: 1 error, 1 warning\n")
    assert json.loads(ran.out) == {
        "findings": [
            {
                "path": "data/letters/write.md",
                "line": 26,
                "column": 11,
                "code": "L030",
                "severity": "warning",
                "message": "the deadline 2024-06-01 has passed",
                "hint": "Write `closed` with a day, or remove the letter, or its deadline if it goes on.",
            },
            {
                "path": "locales/pl/LC_MESSAGES/letter-write.po",
                "line": 82,
                "column": 9,
                "code": "T101",
                "severity": "error",
                "message": "the field {sender_name} is missing",
                "hint": "Write {sender_name} where the language needs it.",
            },
        ]
    }


def test_check_for_github_is_one_command_a_finding(run):
    assert run("-C", SMALL, "check", "--format", "github").out == (
        "::warning file=data/letters/write.md,line=26,col=11,title=L030"
        "::the deadline 2024-06-01 has passed. "
        "Write `closed` with a day, or remove the letter, or its deadline if it goes on.\n"
        "::error file=locales/pl/LC_MESSAGES/letter-write.po,line=82,col=9,title=T101"
        "::the field {sender_name} is missing. Write {sender_name} where the language needs it.\n"
    )


def test_check_for_github_lets_no_text_of_a_file_command_anything(run, campaign, edit):
    edit("data/organisations/eleusis.yaml", "country: GR", 'country: "100%\\r\\n::set-env::x"')
    first = run("-C", campaign, "check", "--format", "github").out.split("\n")[1]
    assert first == (
        "::error file=data/organisations/eleusis.yaml,line=2,col=10,title=R007"
        "::`country` is not a country code: 100%25 ::set-env::x. "
        "Write the two-letter code, such as FR, or international."
    )


# extract, update, language add


def test_extract_of_an_unchanged_campaign_changes_nothing(run, campaign, tree):
    before = tree(campaign)
    ran = run("-C", campaign, "extract")
    assert ran == (0, "", f"{DEADLINE}1 warning\ncoalition extract: nothing to change\n")
    assert tree(campaign) == before


def test_extract_prints_the_templates_that_changed(run, campaign, edit):
    edit("data/pages/about.md", "Everybody meets there.", "Everybody meets there.\n\nOr here.")
    (campaign / "locales/letter-appel.pot").unlink()
    ran = run("-C", campaign, "extract")
    assert ran.status == 0
    assert ran.out == (
        "new      locales/letter-appel.pot: 10 messages\n"
        "changed  locales/page-about.pot: 4 messages\n"
    )
    assert ran.err == f"{DEADLINE}1 warning\ncoalition extract: 2 files changed\n"


def test_update_says_what_became_of_each_catalog(run, campaign, edit):
    edit("data/pages/about.md", "title: About", "title: About us")
    ran = run("-C", campaign, "update")
    assert ran.status == 0
    assert ran.out == (
        "changed  locales/page-about.pot: 3 messages\n"
        "changed  locales/fr/LC_MESSAGES/page-about.po: 2 translated, 1 fuzzy\n"
        "changed  locales/pl/LC_MESSAGES/page-about.po: 2 translated, 1 fuzzy\n"
        "changed  locales/ar/LC_MESSAGES/page-about.po: 3 missing\n"
    )
    assert ran.err == (
        "page-about is complete in 2 languages (fr, pl) and will not be: 1 passage\n"
        "  becomes a suggestion. Until a translator has seen to that, readers see\n"
        "  another language there.\n"
        "Where the meaning stayed, this keeps them: coalition update --minor\n"
        f"{DEADLINE}1 warning\ncoalition update: 4 files changed; "
        "1 passage in 2 languages becomes a suggestion\n"
    )


def test_update_of_a_language_writes_its_catalogs_only(run, campaign, edit):
    edit("data/pages/about.md", "title: About", "title: About us")
    assert run("-C", campaign, "update", "-l", "pl").out == (
        "changed  locales/page-about.pot: 3 messages\n"
        "changed  locales/pl/LC_MESSAGES/page-about.po: 2 translated, 1 fuzzy\n"
    )


def test_update_writes_the_glossary_above_the_texts_and_touches_nothing_else(run, campaign, edit):
    path = "locales/pl/LC_MESSAGES/directory.po"
    before = (campaign / path).read_text(encoding="utf-8").splitlines()
    edit("data/glossary.yaml", "[ruch, ruch*]", "inicjatywa")
    ran = run("-C", campaign, "update")
    assert (ran.status, ran.out) == (
        0,
        f"changed  {path}: 4 translated, 1 fuzzy, 4 missing\n",
    )
    after = (campaign / path).read_text(encoding="utf-8").splitlines()
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert [line.partition(":")[0] for line, _ in changed] == ['"POT-Creation-Date', "#. Glossary"]
    assert changed[-1][1] == "#. Glossary: “movement” is “inicjatywa” (people, not parties)"
    assert run("-C", campaign, "update").out == ""


def test_update_reports_a_catalog_that_it_cannot_read_and_writes_the_others(run, campaign, edit):
    path = "locales/pl/LC_MESSAGES/page-about.po"
    edit("data/pages/about.md", "title: About", "title: About us")
    edit(path, 'msgstr "Ulice"', 'msgstr "Ulice')
    before = (campaign / path).read_bytes()
    ran = run("-C", campaign, "update", "-l", "pl", "-l", "fr")
    assert ran.status == 1
    assert ran.out == (
        "changed  locales/page-about.pot: 3 messages\n"
        "changed  locales/fr/LC_MESSAGES/page-about.po: 2 translated, 1 fuzzy\n"
    )
    assert f"{path}:25:14: C005 error: a string has no closing quotation mark\n" in ran.err
    assert (campaign / path).read_bytes() == before


@pytest.mark.parametrize("command", [("extract",), ("update",), ("language", "add", "de")])
def test_an_error_in_a_record_keeps_every_catalog_as_it_is(run, campaign, edit, tree, command):
    edit("data/organisations/eleusis.yaml", "country: GR", "country: Greece")
    before = tree(campaign)
    ran = run("-C", campaign, *command)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == (
        f"{DEADLINE}"
        "data/organisations/eleusis.yaml:2:10: R007 error: `country` is not a country code: Greece\n"
        "  hint: Write GR.\n"
        f"1 error, 1 warning\ncoalition {' '.join(command[:2])}: "
        "stopped by 1 error, and nothing is changed\n"
    )
    assert tree(campaign) == before


def test_language_add_lists_the_language_and_makes_its_catalogs(run, campaign):
    before = (campaign / "data/campaign.yaml").read_text()
    ran = run("-C", campaign, "language", "add", "pt_BR")
    assert ran.status == 0
    assert ran.out == (
        "changed  data/campaign.yaml: pt-BR added\n"
        "new      locales/pt_BR/LC_MESSAGES/directory.po: 9 missing\n"
        "new      locales/pt_BR/LC_MESSAGES/letter-appel.po: 10 missing\n"
        "new      locales/pt_BR/LC_MESSAGES/letter-write.po: 11 missing\n"
        "new      locales/pt_BR/LC_MESSAGES/page-about.po: 3 missing\n"
    )
    assert ran.err == f"{DEADLINE}1 warning\ncoalition language add: 5 files changed\n"
    after = (campaign / "data/campaign.yaml").read_text()
    assert after == before.replace("[en, fr, pl, ar]", "[en, fr, pl, ar, pt-BR]")
    again = run("-C", campaign, "language", "add", "pt-BR")
    assert (again.status, again.out) == (0, "")


def test_language_add_brings_back_what_its_catalogs_already_knew(run, campaign, edit):
    edit("data/campaign.yaml", "[en, fr, pl, ar]", "[en, pl, ar]")
    ran = run("-C", campaign, "language", "add", "fr")
    assert ran.out == "changed  data/campaign.yaml: fr added\n"


@pytest.mark.parametrize("languages", [("de", "pt_BR"), ("de,pt-BR,de",), ("de, pt_BR", "pt-BR")])
def test_language_add_takes_several_in_one_run(run, campaign, languages):
    ran = run("-C", campaign, "language", "add", *languages)
    assert ran.status == 0
    assert ran.out.splitlines()[:3] == [
        "changed  data/campaign.yaml: de, pt-BR added",
        "new      locales/de/LC_MESSAGES/directory.po: 1 translated, 8 missing",
        "new      locales/de/LC_MESSAGES/letter-appel.po: 10 missing",
    ]
    assert ran.err == f"{DEADLINE}1 warning\ncoalition language add: 9 files changed\n"
    text = (campaign / "data/campaign.yaml").read_text()
    assert "[en, fr, pl, ar, de, pt-BR]" in text
    again = run("-C", campaign, "language", "add", "mk", *languages)
    assert again.out.startswith("changed  data/campaign.yaml: mk added\n")


def test_language_add_of_no_language_is_refused(run, campaign, tree):
    before = tree(campaign)
    ran = run("-C", campaign, "language", "add", "de", "klingonish")
    assert ran.status == 2
    assert "klingonish" in ran.err
    assert "no language is named" in run("-C", campaign, "language", "add", ",").err
    assert tree(campaign) == before


# build, verify


def test_build_says_what_it_made_and_is_quiet_in_a_pipe(run, campaign, tree):
    ran = run("-C", campaign, "build")
    number = len(tree(campaign / "build"))
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == (
        f"{DEADLINE}{FIELD}1 error, 1 warning\n"
        f"coalition build: build/ holds {number} files in 4 languages "
        f"as of 2024-05-09 ({number} changed)\n"
    )
    assert "(none changed)" in run("-C", campaign, "build").err
    assert "not built yet" not in run("-C", campaign, "build", "--language", "fr").err


def test_build_of_a_language_and_a_day(run, campaign):
    ran = run("-C", campaign, "build", "--language", "fr", "--as-of", "2022-01-01", "--jobs", "2")
    assert ran.status == 0
    assert re.search(
        r"^coalition build: build/ holds \d+ files in 1 language as of 2022-01-01 ",
        ran.err,
        re.MULTILINE,
    )
    unbuilt = "  the pages lead to en, pl, ar, not built yet; `coalition build` makes all\n"
    assert unbuilt in ran.err
    assert sorted(place.name for place in (campaign / "build/v1").iterdir()) == [
        "embed.json", "fr", "index.json", "schema", "types.d.ts",
    ]  # fmt: skip


def test_a_strict_build_is_made_and_ends_with_1_for_an_error_in_a_translation(run, campaign, edit):
    assert run("-C", campaign, "build", "--strict").status == 1
    assert (campaign / "build/v1/index.json").is_file()
    edit("locales/pl/LC_MESSAGES/letter-write.po", 'msgstr "Podpis"', 'msgstr "{sender_name}"')
    assert run("-C", campaign, "build", "--strict").status == 0


def test_a_review_says_what_it_made_beside_the_build(run, campaign, tree):
    ran = run("-C", campaign, "build", "--review", "--language", "pl", "--as-of", "2022-01-01")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == (
        f"{FIELD}1 error\ncoalition build: build-review/ holds 12 files in 1 language "
        "as of 2022-01-01 (12 changed)\n"
    )
    files = tree(campaign / "build-review")
    assert [path for path in files if path.endswith(".html")] == [
        "index.html", "pl/index.html", "pl/letters/appel.html", "pl/letters/write.html",
        "pl/pages/about.html",
    ]  # fmt: skip
    assert not (campaign / "build").exists()
    assert run("-C", campaign, "build", "--review", "--language", "pl", "--strict").status == 1


def test_verify_is_silent_of_a_whole_build(run, campaign, monkeypatch):
    run("-C", campaign, "build")
    assert run("-C", campaign, "verify") == (0, "", "coalition verify: nothing found\n")
    monkeypatch.chdir(campaign.parent)
    assert run("verify", "campaign/build") == (0, "", "coalition verify: nothing found\n")


def test_verify_names_what_differs(run, campaign):
    run("-C", campaign, "build")
    (campaign / "build/index.html").unlink()
    (campaign / "build/own.txt").write_text("mine")
    assert run("-C", campaign, "verify") == (
        1,
        "index.html:1:1: E002 error: the file is missing\n  hint: Build or upload again.\n"
        "own.txt:1:1: E004 warning: the file is not part of the build\n"
        "  hint: Remove it if it does not belong to your site.\n",
        "coalition verify: 1 error, 1 warning\n",
    )


def test_verify_of_no_build_says_that_there_is_none(run, tmp_path):
    assert run("verify", tmp_path) == (
        1,
        "v1/index.json:1:1: E001 error: there is no manifest that can be read\n"
        "  hint: Build again; this is not a build folder, or its manifest was damaged.\n",
        "coalition verify: 1 error\n",
    )


# Where a command works, and when it can't


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(run, command):
    ran = run(*command.split(), "--help")
    assert (ran.status, ran.err) == (0, "")
    assert f"\n  Example: coalition {command}" in ran.out


def test_the_list_of_commands_has_a_line_and_an_example(run):
    ran = run("--help")
    listed = re.findall(r"^  ([a-z-]+) {2,}[A-Z].*\.$", ran.out, re.MULTILINE)
    assert set(COMMANDS) <= {*listed, "language add"}
    assert "\n  Example: coalition build --language fr\n" in ran.out
    assert run("--version") == (0, f"coalition, version {__version__}\n", "")


def test_the_folder_may_stand_before_or_after_the_command(run):
    assert run("-C", SMALL, "check") == run("check", "-C", SMALL)
    ran = run("-C", "/nowhere", "check", "-C", SMALL)
    assert ran.status == 2
    assert f"Error: two folders are named, /nowhere and {SMALL}; name one.\n" in ran.err


def test_a_command_finds_its_campaign_upwards(run, campaign, monkeypatch):
    monkeypatch.chdir(campaign / "data" / "people")
    assert run("check").out == DEADLINE_SHOWN + FIELD_SHOWN


def test_without_a_campaign_a_command_says_where_it_looked(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = run("check")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.endswith(
        "Error: no campaign here: neither this folder nor one above it holds data/campaign.yaml. "
        "Go to a campaign's folder, or name it with -C DIR.\n"
    )


def test_a_folder_that_holds_no_campaign_is_named(run, tmp_path):
    ran = run("-C", tmp_path, "check")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.endswith(f"Error: no campaign there: {tmp_path} holds no data/campaign.yaml.\n")


REFUSED = {
    "a language that there is not": (
        ("check", "--language", "klingon"),
        "Error: Invalid value for '-l' / '--language': `klingon` is not a language tag",
    ),
    "a language of another campaign": (
        ("build", "--language", "de"),
        "coalition: de is not a language of this campaign, which has en, fr, pl, ar; "
        "`coalition language add de` adds it\n",
    ),
    "a language without messages": (
        ("update", "--language", "sv"),
        "coalition: sv is not a language of this campaign, which has en, fr, pl, ar; "
        "`coalition language add sv` adds it\n",
    ),
    "a day that there is not": (
        ("build", "--as-of", "2021-02-30"),
        "Error: Invalid value for '--as-of': 2021-02-30 is not a day; write it like 2021-03-01.\n",
    ),
    "no processes": (
        ("build", "--jobs", "0"),
        "Error: Invalid value for '--jobs': 0 is not in the range x>=1.\n",
    ),
    "a format that there is not": (
        ("status", "--format", "xml"),
        "Error: Invalid value for '--format': 'xml' is not one of 'text', 'json'.\n",
    ),
    "a command that there is not": (("bulid",), "Error: No such command 'bulid'."),
    "a language that only pseudo-languages stand beside": (
        ("build", "--pseudo", "--language", "de"),
        "coalition: de is not a language of this campaign, which has en, fr, pl, ar, en-XA, "
        "ar-XB; `coalition language add de` adds it\n",
    ),
    "a review of languages that nobody translates": (
        ("build", "--review", "--pseudo"),
        "Error: --review has nothing to show of --pseudo; leave out one of them.\n",
    ),
    "no language to add": (("language", "add"), "Error: Missing argument 'L...'.\n"),
}


@pytest.mark.parametrize(("arguments", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_run_ends_with_2_and_a_sentence(run, arguments, sentence):
    ran = run("-C", SMALL, *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert sentence in ran.err


# Real processes


def test_a_disk_that_refuses_ends_with_2_and_a_sentence(campaign):
    (campaign / "build").write_text("no folder")
    ran = program("-C", campaign, "build")
    assert (ran.returncode, ran.stdout) == (2, "")
    sentence = "build is a file, where a folder should be; nothing was written"
    assert ran.stderr == f"coalition: {sentence}\n"


def test_a_process_prints_utf_8_and_ends_as_the_command_does(campaign):
    (campaign / "data/organisations/eleusis.yaml").write_text(
        "name: Ε\nkind: Ω\n", encoding="utf-8"
    )
    ran = program("-C", campaign, "check", PYTHONIOENCODING="utf-8")
    assert ran.returncode == 1
    assert "R008 error: the campaign has no kind `Ω`\n" in ran.stdout


def test_a_reader_that_goes_away_gets_no_traceback(campaign):
    """As in `coalition check | head -1`."""
    for number in range(3000):
        (campaign / f"data/people/p{number}.yaml").write_text("nmae: x\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "coalition", "-C", str(campaign), "check"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.readline()
    process.stdout.close()
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminal in Python.")
@pytest.mark.parametrize(("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_are_for_terminals_and_no_color_is_honoured(environment, coloured):
    import pty  # noqa: PLC0415 - Windows has none

    terminal, end = pty.openpty()
    clean = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    process = subprocess.Popen(
        [sys.executable, "-m", "coalition", "-C", str(SMALL), "check"],
        stdout=end,
        stderr=subprocess.DEVNULL,
        env={**clean, "TERM": "xterm", **environment},
    )
    os.close(end)
    said = b""
    try:
        while piece := os.read(terminal, 4096):
            said += piece
    except OSError:  # Linux says so at the end of a pseudo-terminal.
        pass
    process.wait()
    os.close(terminal)
    assert (b"\x1b[31m" in said, b"\x1b[" in said) == (coloured, coloured)
    assert b"T101" in said


@pytest.mark.every(2)
@pytest.mark.skipif(os.name == "nt", reason="a shell closes the streams")
@pytest.mark.parametrize(
    ("closed", "arguments", "status"),
    [
        (">&-", ("check",), 1),
        (">&- 2>&-", ("check",), 1),
        (">&-", ("list",), 0),
        (">&-", ("explain", "R019"), 0),
        ("<&- 2>&-", ("add", "organisation"), 2),
        ("<&-", ("update", "--minor"), 0),
        ("<&-", ("import", "-"), 2),
    ],
)
def test_a_stream_that_was_closed_is_no_terminal(campaign, closed, arguments, status):
    program = [sys.executable, "-m", "coalition", "-C", str(campaign), *arguments]
    ran = subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {closed}', "sh", *program], capture_output=True, check=False
    )
    assert b"nobody foresaw" not in ran.stderr
    assert (ran.returncode, ran.stdout if ">&-" in closed.split() else b"") == (status, b"")
