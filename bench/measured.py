"""Builds and checks of one campaign, cold and after changes, by turns with Hugo."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import msgspec
from campaigns import GENERATED, Size, touch_record, touch_translation, write_campaign
from peers import Peer, hugo
from report import Row, Section
from timing import Command, Task, Took, alternated, contents, environment, run

ROOT = Path(__file__).resolve().parent.parent
_FLOORS = ROOT / "bench/floors.py"
_STAMPS = count(1)
"""Numbers for edits, so that no two runs see the same text."""

IMPORTS = 'python -c "import msgspec, babel, icu"'
_COLD, _SAME = "build, cold", "build, nothing changed"
_RECORD, _PO = "build, one record changed", "build, one .po changed"
_CHECK, _CHECKED = "check, cold", "check, nothing changed"
_HUGO, _HUGO_SAME = "Hugo, cold", "Hugo, nothing changed"


class Goals(msgspec.Struct, frozen=True):
    """What ratios are to be at most."""

    cold: float | None = None
    """To Hugo's."""

    unchanged: float | None = None
    """To a cold build."""

    started: float | None = None
    """That of a build where nothing changed, to loading three libraries."""

    changed: float = 0.25
    checked: float = 0.25


class Measured:
    """A campaign's folder that commands are timed in."""

    def __init__(self, root: Path, goals: Goals) -> None:
        self.root = root
        self.goals = goals
        self.changed: dict[str, list[str]] = {}
        self.took: dict[str, Took] = {}
        self.together: dict[str, int] = {}
        self._own = {place.name for place in root.iterdir()}
        self._stamps: dict[str, tuple[int, int]] = {}

    def measure(self, times: int, theirs: tuple[Peer, ...] = ()) -> "Measured":
        """Every command by turns; then the memory of cold builds, in runs that are not timed."""
        run((self.command("build"),))
        tasks = list(self._tasks(theirs))
        self.took = alternated(times, tasks)
        for task in tasks:
            if task.label in {_COLD, _HUGO}:
                task.before()
                self.together[task.label] = run(task.commands, together=True).together
        return self

    @property
    def cold(self) -> Took:
        """A cold build."""
        return self.took[_COLD]

    @property
    def peak(self) -> int:
        """The memory of a cold build's processes together, or where unknown of the largest."""
        return self.together[_COLD] or self.cold.largest

    def command(self, arguments: str) -> Command:
        """A command line of ours."""
        return (sys.executable, "-m", "coalition", "-C", str(self.root), *arguments.split())

    def cold_task(self) -> Task:
        """A cold build, to be measured."""
        return Task(_COLD, (self.command("build"),), self.forget)

    def forget(self) -> None:
        """Remove whatever was made in the folder, be it a build or a cache."""
        for place in self.root.iterdir():
            if place.name not in self._own:
                shutil.rmtree(place) if place.is_dir() else place.unlink()

    def _tasks(self, theirs: tuple[Peer, ...]) -> Iterator[Task]:
        labels = (_HUGO, _HUGO_SAME)
        peers = [
            Task(label, peer.commands, peer.prepare)
            for label, peer in zip(labels, theirs, strict=False)
        ]
        yield self.cold_task()
        yield from peers[:1]
        yield Task(_SAME, (self.command("build"),))
        yield from peers[1:]
        imports = (sys.executable, "-c", "import msgspec, babel, icu")
        yield Task(IMPORTS, (imports,))
        if (self.root / GENERATED).exists():
            yield self._after_a_change(_RECORD, touch_record)
        yield self._after_a_change(_PO, touch_translation)
        yield Task(_CHECK, (self.command("check"),), self.forget)
        yield Task(_CHECKED, (self.command("check"),))

    def _after_a_change(self, label: str, touch: Callable[[Path, int], None]) -> Task:
        def before() -> None:
            self._stamps = self._built()
            touch(self.root, next(_STAMPS))

        def after() -> None:
            built = self._built()
            self.changed[label] = [
                path for path, stamp in built.items() if self._stamps.get(path) != stamp
            ]

        return Task(label, (self.command("build"),), before, after)

    def _built(self) -> dict[str, tuple[int, int]]:
        folder = self.root / "build"
        stats = {path: path.stat() for path in folder.rglob("*") if path.is_file()}
        return {
            str(path.relative_to(folder)): (stat.st_mtime_ns, stat.st_ino)
            for path, stat in stats.items()
        }

    def rows(self) -> Iterator[Row]:
        """What was measured; the build is there, or it is made again for its floor."""
        run((self.command("build"),))
        files, size = contents(self.root / "build")
        floors = self._floors()
        for label, took in self.took.items():
            ratio_to, goal = self._compared(label)
            yield Row(
                label=label,
                seconds=took.seconds,
                ratio=took.seconds / self.took[ratio_to].seconds if ratio_to else None,
                to=ratio_to,
                goal=goal,
                floor=floors.get(label),
                largest=took.largest,
                together=self.together.get(label) or None,
                files=files if label == _COLD else None,
                size=size if label == _COLD else None,
            )

    def _compared(self, label: str) -> tuple[str, float | None]:
        goals = self.goals
        match label:
            case "build, cold":
                return (_HUGO, goals.cold) if _HUGO in self.took else ("", None)
            case "build, nothing changed":
                return (_COLD, goals.unchanged) if goals.unchanged else (IMPORTS, goals.started)
            case "check, nothing changed":
                return _CHECK, goals.checked
            case "build, one record changed" | "build, one .po changed":
                return _COLD, goals.changed
            case _:
                return "", None

    def _floors(self) -> dict[str, float]:
        """What can't be left out of each command, loading the libraries included."""
        imports = self.took[IMPORTS].seconds
        parts = self._parts([])
        read = imports + parts["read"] + parts["parse"]
        made = sum(parts[part] for part in ("sort", "encode", "write"))
        looked = imports + parts["stat"]
        changed = {
            label: looked + self._parts(paths)["hash and write"]
            for label, paths in self.changed.items()
        }
        same = dict.fromkeys((_SAME, _CHECKED), looked)
        return {_COLD: read + made, _CHECK: read, **same, **changed}

    def _parts(self, changed: list[str]) -> dict[str, float]:
        said = subprocess.run(
            (sys.executable, str(_FLOORS), str(self.root)),
            input="\n".join(changed),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            env=environment(),
        )
        parts: dict[str, float] = json.loads(said.stdout)
        return parts

    def section(self, title: str, *notes: str) -> Section:
        """The rows below a title."""
        return Section(title=title, yardstick="", rows=tuple(self.rows()), notes=notes)


def reference(work: Path, times: int) -> Section:
    """The campaign of this repository, copied."""
    root = work / "reference"
    for folder in ("data", "locales"):
        shutil.copytree(ROOT / folder, root / folder)
    number = len(list(root.glob("data/organisations/*.yaml")))
    measured = Measured(root, Goals(started=2.5)).measure(times)
    return measured.section(f"The reference campaign: {number} organisations in 30 languages")


def generated(root: Path, size: Size) -> Path:
    """A generated campaign in which `coalition check` finds no errors."""
    print(f"generating {size.organisations} organisations", file=sys.stderr, flush=True)
    write_campaign(root, size)
    check = (sys.executable, "-m", "coalition", "-C", str(root), "check", "--no-cache")
    subprocess.run(check, check=True, stdout=subprocess.DEVNULL)
    return root


def beside_hugo(root: Path, site: Path, times: int, goals: Goals) -> Measured:
    """A generated campaign by turns with a site of Hugo's that shows the same."""
    measured = Measured(root, goals)
    run((measured.command("build"),))
    languages = Size(0).languages
    sites = tuple(hugo(root, site, languages, warm=warm) for warm in (False, True))
    return measured.measure(times, tuple(peer for peer in sites if peer.installed))
