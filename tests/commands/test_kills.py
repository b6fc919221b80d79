"""Commands that are killed: every file stays whole, and what was begun can be finished or undone.

A run is killed before each of its changes to the disk in turn: before a file is opened, renamed,
linked or deleted. A file that was to be written is left half written, as a power cut leaves it.
In the suite some of these moments are tried; `nox -s thorough` tries all of them.
"""

import os
import re
import shutil
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from coalition import cache, cli, files

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork.")

KILLED = 9
CHANGES = frozenset(
    ("os.rename", "os.link", "os.remove", "os.rmdir", "os.mkdir", "os.symlink", "os.truncate")
)
SHEET = "name,country,website\nAlder,DE,https://alder.example\nBirch,FR,\nCedar,PL,\n"
LEFTOVER = re.compile(
    rf"(?:out/|new/)?{re.escape(files.JOURNAL_FOLDER)}/|(?:.*/)?\.[^/]+\.tmp$|build/\.staging-"
    rf"|{re.escape(cache.FOLDER)}/"
)
STAMP = re.compile(rb"(POT-Creation-Date|PO-Revision-Date): [^\\]*")
PHRASE = ("data/pages/about.md", "Everybody meets there.", "Everybody meets there, every day.")


def reworded(campaign: Path) -> None:
    place = campaign / PHRASE[0]
    place.write_text(place.read_text("utf-8").replace(*PHRASE[1:]), "utf-8")


def with_spaces(campaign: Path) -> None:
    for path in campaign.glob("locales/fr/*/*.po"):
        text = path.read_text("utf-8")
        path.write_text(re.sub(r'(msgstr "[^"\\ ]+) ', r"\1  ", text), "utf-8")


def with_sheet(campaign: Path) -> None:
    (campaign / "sheet.csv").write_text(SHEET, "utf-8")


def with_memory(campaign: Path) -> None:
    for language in ("de", "fr"):
        place = campaign / f"old/{language}.po"
        place.parent.mkdir(exist_ok=True)
        header = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n'
        header += '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        place.write_text(f'{header}\nmsgid "Hello"\nmsgstr "Hallo {language}"\n', "utf-8")


def as_it_is(campaign: Path) -> None:
    pass


class Killed(NamedTuple):
    command: str
    prepare: Callable[[Path], None] = as_it_is
    folder: str = "."
    """Where the command writes."""


COMMANDS = (
    Killed("update", reworded),
    Killed("extract", reworded),
    Killed("check --fix", with_spaces),
    Killed("rename acera maple"),
    Killed("rename write ask"),
    Killed("rename about who-we-are"),
    Killed("import sheet.csv --source https://example.org/", with_sheet),
    Killed("add organisation --name Alder --country DE --source https://example.org/"),
    Killed("sign appel acera"),
    Killed("withdraw acera"),
    Killed("language add mk"),
    Killed("review fr directory page-about --by Ida"),
    Killed("memory import old", with_memory),
    Killed("memory export out", folder="out"),
    Killed("schema"),
    Killed("build --as-of 2021-06-30"),
    Killed("init new --languages en,fr --yes", folder="new"),
)


def run_killed(campaign: Path, command: str, moment: int, said: Path) -> tuple[int, int]:
    """Run a command in a process that dies before its nth change; the status, and the changes."""
    counted = said.with_suffix(".count")
    child = os.fork()
    if child == 0:
        _become_the_command(campaign, command, moment, said, counted)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), int(counted.read_text() or 0)


def _become_the_command(
    campaign: Path, command: str, moment: int, said: Path, counted: Path
) -> None:
    status = 70  # a fault of the program: something that is no exit status
    try:
        os.chdir(campaign)
        stream = said.open("w", encoding="utf-8")
        sys.stdout = sys.stderr = stream
        sys.argv = ["coalition", *command.split()]
        changes = 0

        def hear(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal changes
            if not _is_change(event, arguments, campaign):
                return
            changes += 1
            if changes == moment:
                if event == "open":
                    os.close(os.open(os.fspath(arguments[0]), os.O_CREAT | os.O_APPEND))
                counted.write_text(str(changes))
                os._exit(KILLED)

        sys.addaudithook(hear)
        cli.main()
    except SystemExit as ended:
        status = int(ended.code or 0)
    except BaseException:  # noqa: BLE001 - a forked test must not go on as a second pytest
        traceback.print_exc(file=stream)
    total = changes
    counted.write_text(str(total))
    stream.close()
    os._exit(status)


def _is_change(event: str, arguments: tuple[object, ...], campaign: Path) -> bool:
    """Whether something is about to change below the campaign's folder."""
    if event == "open":
        flags = arguments[2]
        if not isinstance(flags, int) or not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            return False
    elif event not in CHANGES:
        return False
    # Python itself renames the modules that it compiles, elsewhere and at the first run only.
    path = arguments[0]
    return isinstance(path, str | Path) and Path(path).resolve().is_relative_to(campaign)


def stamped_alike(campaign: Path) -> dict[str, bytes]:
    """The files of the campaign without what an interrupted run left beside them."""
    return {
        path: STAMP.sub(rb"\1: now", (campaign / path).read_bytes())
        for path in sorted(
            place.relative_to(campaign).as_posix()
            for place in campaign.rglob("*")
            if place.is_file()
        )
        if not LEFTOVER.match(path)
    }


class Scene(NamedTuple):
    """A campaign before a command, and what the command makes of it."""

    fresh: Callable[[], Path]
    old: dict[str, bytes]
    new: dict[str, bytes]
    moments: int
    said: Path

    def run(self, campaign: Path, command: str, moment: int = 0) -> int:
        return run_killed(campaign, command, moment, self.said)[0]


@pytest.fixture
def scene(tmp_path: Path, campaign: Path) -> Callable[[Killed], Scene]:
    def made(case: Killed) -> Scene:
        case.prepare(campaign)
        work = tmp_path / "work" / "campaign"

        def fresh() -> Path:
            shutil.rmtree(work, ignore_errors=True)
            return shutil.copytree(campaign, work)

        said = tmp_path / "said"
        old = stamped_alike(fresh())
        status, moments = run_killed(work, case.command, 0, said)
        assert status in {0, 1}, said.read_text("utf-8")
        new = stamped_alike(work)
        assert new != old
        return Scene(fresh, old, new, moments, said)

    return made


@pytest.fixture
def chosen(request: pytest.FixtureRequest) -> Callable[[int], list[int]]:
    """The moments to try: all of them if asked for, else some that are spread."""

    def chosen_of(number: int) -> list[int]:
        if request.config.getoption("--thorough") or number <= 4:
            return list(range(1, number + 1))
        return [number * 2 // 3]

    return chosen_of


@pytest.fixture
def ways(request: pytest.FixtureRequest) -> Callable[[int], tuple[str, ...]]:
    """The ways on from an interrupted run: both if asked for, else one and the other in turn."""

    def ways_of(number: int) -> tuple[str, ...]:
        both = ("finish", "undo")
        return both if request.config.getoption("--thorough") else both[number % 2 :][:1]

    return ways_of


@pytest.mark.parametrize("case", COMMANDS, ids=lambda case: case.command)
def test_a_killed_command_leaves_files_whole_and_can_be_finished_or_undone(
    scene, chosen, ways, case
):
    made = scene(case)
    for moment in chosen(made.moments):
        for way in ways(COMMANDS.index(case)):
            work = made.fresh()
            assert made.run(work, case.command, moment) == KILLED
            now = stamped_alike(work)
            for path in made.old.keys() | made.new.keys() | now.keys():
                assert now.get(path) in (made.old.get(path), made.new.get(path)), (moment, path)
            if (work / case.folder / files.JOURNAL).exists():
                expect_a_way_on(made, work, case, way)
            else:
                expect_nothing_or_all(made, work, case, now)
                break


def expect_a_way_on(made: Scene, work: Path, case: Killed, way: str) -> None:
    if stamped_alike(work) == made.new:
        assert made.run(work, "check") in {0, 1}
        return
    # What all commands begin with refuses; that it does so for each of them is seen once.
    others = ("check", "build", "add organisation --name A")
    for refused in (case.command, *(others if case.command == "rename acera maple" else ())):
        assert made.run(work, refused) == 2
        assert " was interrupted " in made.said.read_text("utf-8")
    status = made.run(work, f"-C {case.folder} recover --{way}")
    assert status == 0, made.said.read_text("utf-8")
    assert stamped_alike(work) == (made.new if way == "finish" else made.old)
    assert not (work / case.folder / files.JOURNAL_FOLDER).exists()


def expect_nothing_or_all(made: Scene, work: Path, case: Killed, now: dict[str, bytes]) -> None:
    """Nothing of several files was changed, or all of them; files of a build are changed singly."""
    if now != made.new:
        if not case.command.startswith("build"):
            assert now == made.old
        assert made.run(work, case.command) in {0, 1}, made.said.read_text("utf-8")
    assert stamped_alike(work) == made.new


@pytest.mark.parametrize("way", ["finish", "undo"])
def test_a_recovery_that_is_killed_is_recovered_from(scene, chosen, way):
    case = Killed("rename write ask")
    made = scene(case)
    middle = made.moments * 2 // 3

    def interrupted() -> Path:
        work = made.fresh()
        assert made.run(work, case.command, middle) == KILLED
        assert (work / files.JOURNAL).exists()
        return work

    _, moments = run_killed(interrupted(), f"recover --{way}", 0, made.said)
    for moment in chosen(moments):
        work = interrupted()
        assert made.run(work, f"recover --{way}", moment) == KILLED
        if (work / files.JOURNAL).exists():
            assert made.run(work, f"recover --{way}") == 0, made.said.read_text("utf-8")
        assert stamped_alike(work) == (made.new if way == "finish" else made.old)
