"""`coalition explain`: what a person reads."""

import os
import re

import pytest

from coalition.commands.explain import explain_codes

L030 = """\
L030 warning: the deadline of a letter is still to come

  Once it has passed, an open letter goes on asking people to act, and an e-mail cannot
  be sent. Say since when it is `closed`, remove the letter, or the deadline if the
  letter still matters.

  Bad:
    # data/letters/example.md
    ---
    title: A call
    kind: email
    deadline: 2019-01-31
    ---
    We ask for a ban.

  Good:
    # data/letters/example.md
    ---
    title: A call
    kind: email
    ---
    We ask for a ban.

  It can be switched off globally or per language in data/campaign.yaml under `checks`.
"""


@pytest.mark.parametrize("code", ["L030", "l030"])
def test_a_code_is_explained_wherever_one_stands_and_however_it_is_spelled(
    run, tmp_path, monkeypatch, code
):
    monkeypatch.chdir(tmp_path)
    assert run("explain", code) == (0, L030, "")


def test_several_codes_are_explained_in_the_order_in_which_they_are_asked_each_once(run):
    out = run("explain", "T101", "L030", "t101").out
    assert re.findall(r"^[A-Z][0-9]{3}", out, re.MULTILINE) == ["T101", "L030"]
    assert out.endswith(f"\n\n{L030}")


def test_a_translation_is_shown_as_an_entry_and_code_is_not_broken(run):
    out = run("explain", "T103").out
    assert '  Bad, in fr:\n    msgid "Sign now.\\n"\n    msgstr "Signez."\n' in out
    assert " `# coalition: ignore T103: reason`.\n" in out


@pytest.mark.parametrize("width", [60, 80, 200])
def test_no_line_of_prose_is_wider_than_the_terminal(run, monkeypatch, width):
    monkeypatch.setattr("shutil.get_terminal_size", lambda *_: os.terminal_size((width, 24)))
    told = run("explain", "L030", "T101").out.splitlines()
    prose = [line for line in told if not line.startswith("    ")]
    assert max(map(len, prose)) <= min(width, 88)


def test_without_a_code_all_are_listed_by_family(run):
    ran = run("explain")
    headings = re.findall(r"^[A-Z].*$", ran.out, re.MULTILINE)
    assert headings == ["Records", "Letters and pages", "Translations", "PO files", "Build folders"]
    listed = re.findall(r"^  ([A-Z][0-9]{3})  ", ran.out, re.MULTILINE)
    assert listed == [rule.code for rule in explain_codes(())]
    assert "\n  L030  warning: the deadline of a letter is still to come\n" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 88
    assert (ran.status, ran.err) == (0, "")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("e009", "there is no code E009; is it E008? `coalition explain` lists them all"),
        ("R7", "there is no code R7; is it R007? `coalition explain` lists them all"),
        ("L30", "there is no code L30; is it L030? `coalition explain` lists them all"),
        ("X001", "there is no code X001; is it R001? `coalition explain` lists them all"),
        ("what", "there is no code WHAT; `coalition explain` lists them all"),
        ("", "there is no code ; `coalition explain` lists them all"),
    ],
)
def test_an_unknown_code_is_refused_with_the_nearest(run, code, said):
    assert run("explain", "R001", code) == (2, "", f"coalition: {said}\n")
