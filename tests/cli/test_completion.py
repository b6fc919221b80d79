"""What shells complete: commands, options, ids, languages and codes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from coalition.cli import cli

SMALL = Path(__file__).parents[1] / "golden/small/in"


def completed(*words):
    """What is offered for the last of some words."""
    shell = ShellComplete(cli, {}, "coalition", "_COALITION_COMPLETE")
    return [item.value for item in shell.get_completions(list(words[:-1]), words[-1])]


@pytest.mark.parametrize(
    ("words", "offered"),
    {
        ("sta",): ["status"],
        ("status", "--l"): ["--language", "--list"],
        ("status", "-l", ""): ["en", "fr", "pl", "ar"],
        ("serve", "p"): ["pl"],
        ("completion", ""): ["bash", "zsh", "fish"],
        ("explain", "t101"): ["T101"],
        ("explain", "T101", "R007"): ["R007"],
        ("show", "a"): ["acera", "article-19", "article-9", "appel", "about"],
        ("rename", "wr"): ["write"],
        ("withdraw", "ac"): ["acera"],
        ("withdraw", "x", "--letter", ""): ["appel", "write"],
        ("sign", "a"): ["appel"],
        ("sign", "appel", "acera", "article-1"): ["article-19"],
        ("review", "pl", ""): ["directory", "appel", "write", "about"],
        ("list", "--tier", ""): ["lead", "friend", "none"],
        ("list", "--kind", ""): ["association"],
        ("list", "--role", "m"): ["mep"],
        ("list", "--signed", "w"): ["write"],
        ("list", "--format", "i"): ["ids"],
    }.items(),
    ids=" ".join,
)
def test_what_fits_the_beginning_of_a_word_is_offered(monkeypatch, words, offered):
    monkeypatch.chdir(SMALL)
    assert completed(*words) == offered


@pytest.mark.parametrize(
    "words", [("-C", str(SMALL), "status", "-l", "p"), ("status", "-C", str(SMALL), "-l", "p")]
)
def test_the_campaign_is_the_one_that_the_line_names(monkeypatch, tmp_path, words):
    monkeypatch.chdir(tmp_path)
    assert completed(*words) == ["pl"]


def test_without_a_campaign_or_with_a_broken_one_nothing_is_offered(
    monkeypatch, tmp_path, campaign
):
    monkeypatch.chdir(tmp_path)
    assert completed("show", "") == completed("status", "-l", "") == []
    monkeypatch.chdir(campaign)
    for text in ("languages: [", "languages: 7\ntiers: {}", "- en", "", "languages: [[en], 7, pl]"):
        (campaign / "data/campaign.yaml").write_text(text, "utf-8")
        assert completed("status", "-l", "") == (["pl"] if text.endswith("pl]") else [])
        assert completed("list", "--tier", "") == ["none"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names of files.")
def test_no_file_can_put_anything_but_an_id_into_the_line(monkeypatch, campaign):
    for name in ("a; rm -rf x", "a\x1b[2J", "a$(x)", "a,b", "-a", "a\nb", "aé"):
        (campaign / f"data/organisations/{name}.yaml").write_text("name: A\n", "utf-8")
    monkeypatch.chdir(campaign)
    assert completed("withdraw", "a") == ["acera", "article-19", "article-9"]


@pytest.mark.parametrize(
    ("shell", "line"),
    [
        ("bash", "complete -o nosort -F _coalition_completion coalition"),
        ("zsh", "compdef _coalition_completion coalition"),
        ("fish", "complete --no-files --command coalition"),
    ],
)
def test_each_shell_is_given_its_script(run, shell, line):
    ran = run("completion", shell)
    assert (ran.status, ran.err) == (0, "")
    assert line in ran.out
    assert f"_COALITION_COMPLETE={shell}_complete" in ran.out


BASH = shutil.which("bash")
ASK = """
eval "$(cat script)"
COMP_WORDS=(coalition status -l p) COMP_CWORD=3
_coalition_completion ./coalition
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.skipif(BASH is None or os.name == "nt", reason="There is no bash.")
def test_bash_completes_a_language_by_the_script(run, campaign):
    (campaign / "script").write_text(run("completion", "bash").out, "utf-8")
    program = campaign / "coalition"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m coalition "$@"\n', "utf-8")
    program.chmod(0o755)
    done = subprocess.run(
        [BASH, "--norc", "-c", ASK], cwd=campaign, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("pl\n", "")
