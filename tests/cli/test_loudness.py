"""`--quiet`, `--verbose` and progress, on all commands that may work for long."""

import re

import pytest

from coalition import stages
from coalition.cli import cli
from coalition.cli import progress as module
from coalition.cli.progress import progress

LONG = ("build", "check", "update", "import", "publish", "serve")


@pytest.mark.parametrize("name", LONG)
def test_every_command_that_may_take_long_has_both(name):
    options = {option for one in cli.get_command(None, name).params for option in one.opts}
    assert {"--quiet", "-q", "--verbose", "-v"} <= options


@pytest.mark.parametrize("line", ["check", "import partners.csv --source S --dry-run"])
def test_quiet_leaves_out_the_summary_and_keeps_what_is_wrong(campaign, run, line):
    (campaign / "partners.csv").write_text("Name,Country\nNew One,FR\n")
    arguments = line.replace("partners.csv", str(campaign / "partners.csv")).split()
    quiet = run("-C", campaign, *arguments, "-q")
    assert "coalition " not in quiet.err
    assert ("T101" in quiet.out, quiet.status) == ((True, 1) if line == "check" else (False, 0))


def test_verbose_says_how_long_each_stage_took_and_the_sum_is_right(campaign, run):
    told = run("-C", campaign, "check", "--no-cache", "--verbose").err
    times = re.findall(r"^ +(\d+\.\d\d) s  (.+)$", told, re.MULTILINE)
    names = [name for _, name in times]
    assert {"reading records and letters", "reading PO files", "checking translations"} <= {*names}
    assert names[-2:] == ["everything else", "in all"]
    *parts, whole = (float(seconds) for seconds, _ in times)
    assert sum(parts) == pytest.approx(whole, abs=0.005 * len(times))


def test_nobody_is_both(campaign, run):
    ran = run("-C", campaign, "build", "-q", "-v")
    assert (ran.status, ran.err.splitlines()[-1]) == (2, "Error: take --quiet or --verbose.")


def test_a_stage_counts_without_those_within_it_and_within_iterables():
    heard = []
    end = stages.listen(lambda name, seconds: heard.append((name, seconds)))
    try:
        with stages.stage("outer"), stages.stage("inner"):
            pass
        assert list(stages.each("items", "ab")) == ["a", "b"]
    finally:
        end()
    with stages.stage("unheard"):
        pass
    assert [name for name, _ in heard] == ["inner", "outer", "items", "items", "items"]
    assert all(seconds >= 0 for _, seconds in heard)


def test_a_bar_appears_only_where_work_takes_a_while(monkeypatch, capsys):
    monkeypatch.setattr(module, "shows_progress", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with progress("quick work") as bar:
        bar.update("one", 1, 2)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(module, "_PATIENCE", 0.0)
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress("slow work") as bar:
        bar_of = bar.update.__self__
        for _ in range(500):
            if bar_of._bar is not None:
                break
            bar_of._timer.join(0.01)
        bar.update("two", 2, 2)
        bar.pause()
        shown = capsys.readouterr().err
        assert bar_of._bar is None
    assert "slow work" in shown
