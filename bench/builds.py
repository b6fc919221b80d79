"""Measure builds, and other tools at the nearest same work: `python bench/builds.py`."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

import msgspec
from campaigns import GENERATED, Size, touch_letter, touch_record, touch_translation, write_campaign
from peers import Peer, gettext_tools, hugo
from report import Report, Row, Section, machine, render_report
from timing import best, contents

_HERE = Path(__file__).resolve().parent.parent
_FIVE = ("en", "de", "fr", "ar", "pl")
_STAMPS = count(1)
"""Numbers for edits, so that no two runs see the same text."""


class Plan(NamedTuple):
    """How much is measured."""

    large: Size
    scaling: tuple[int, ...]
    times: int


FULL = Plan(Size(1000), (250, 500, 1000, 2000, 4000), 3)
QUICK = Plan(Size(100, people=10), (50, 100, 200, 400), 1)


class Measured:
    """A campaign's folder that commands are timed in."""

    def __init__(self, root: Path, times: int) -> None:
        self.root = root
        self.generated = (root / GENERATED).exists()
        self.times = times
        self._own = {place.name for place in root.iterdir()}

    def forget(self) -> None:
        """Remove whatever was made in the folder, be it a build or a cache."""
        for place in self.root.iterdir():
            if place.name not in self._own:
                shutil.rmtree(place) if place.is_dir() else place.unlink()

    def row(self, label: str, arguments: str, prepare: Callable[[], None]) -> Row:
        """The time of one command line of ours."""
        _say(label)
        command = (sys.executable, "-m", "coalition", "-C", str(self.root), *arguments.split())
        seconds = best(self.times, (command,), prepare)
        files, size = (
            contents(self.root / "build") if arguments.startswith("build") else (None, None)
        )
        return Row(label=label, seconds=seconds, files=files, size=size)

    def builds(self) -> Iterator[Row]:
        """Cold and warm, in one process and in as many as there are processors."""
        for jobs, option in (("one process", "--jobs 1"), ("default", "")):
            build = f"build {option}"
            yield self.row(f"coalition build, cold, {jobs}", build, self.forget)
            yield self.row(f"  nothing changed, {jobs}", build, _nothing)
            yield self.row(f"  one translation changed, {jobs}", build, self._touch_translation)
            if self.generated:
                yield self.row(f"  one record changed, {jobs}", build, self._touch_record)

    def _touch_record(self) -> None:
        touch_record(self.root, next(_STAMPS))

    def _touch_translation(self) -> None:
        touch_translation(self.root, next(_STAMPS))

    def commands(self) -> Iterator[Row]:
        """The commands that translators and coordinators wait for."""
        yield self.row("coalition check --no-cache", "check --no-cache", _nothing)
        yield self.row("  nothing changed", "check", _nothing)
        yield self.row("  one translation changed", "check", self._touch_translation)
        yield self.row("coalition update, nothing changed", "update", _nothing)
        yield self.row(
            "  one paragraph reworded", "update", lambda: touch_letter(self.root, next(_STAMPS))
        )


def _nothing() -> None:
    """Leave everything as the last run left it."""


def _say(text: str) -> None:
    print(f"measuring {text.strip()}", file=sys.stderr, flush=True)


def reference(work: Path, times: int) -> Section:
    """The campaign of this repository, copied."""
    root = work / "reference"
    for folder in ("data", "locales"):
        shutil.copytree(_HERE / folder, root / folder)
    measured = Measured(root, times)
    rows = tuple(measured.builds())
    return Section(title=f"The reference campaign: {_counted(root)}", yardstick="", rows=rows)


def _counted(root: Path) -> str:
    """What a built campaign holds."""
    organisations = len(list(root.glob("data/organisations/*.yaml")))
    texts = len([*root.glob("data/letters/*.md"), *root.glob("data/pages/*.md")])
    built = len(list(root.glob("build/v1/*/directory.json")))
    return f"{organisations} organisations, {texts} texts, {built} languages"


def large(work: Path, plan: Plan) -> Iterator[Section]:
    """Many organisations in thirty languages, here and in other tools."""
    root = _generated(work / "large", plan.large)
    measured = Measured(root, plan.times)
    ours = tuple(measured.builds())
    languages = plan.large.languages
    sites = tuple(hugo(root, work / "site", languages, warm=warm) for warm in (False, True))
    theirs = tuple(_peer_row(peer, plan.times) for peer in sites)
    yield _compared(f"{_counted(root)} (generated)", (*ours, *theirs), theirs[0], _HUGO_NOTES)
    yield _tools(measured, gettext_tools(root, work / "tools"), plan.times)


_HUGO_NOTES = (
    (
        "Hugo has less to do: names, countries, counts and order come to it localised, in data "
        "files that coalition built, and letters as translated Markdown. It makes a page and a "
        "directory.json a language and a page a letter; coalition also makes letters as JSON and "
        "text, compiled catalogs, schemas and a manifest with checksums, and checks every record "
        "and translation."
    ),
    "Hugo uses all processors.",
)
_TOOL_NOTES = (
    (
        "The other tools run once a file, as they are made to; coalition does all files in one "
        "process. Its check also reads records and letters, its update also extracts templates."
    ),
)


def _tools(measured: Measured, peers: Iterable[Peer], times: int) -> Section:
    theirs = tuple(_peer_row(peer, times) for peer in peers)
    ours = tuple(measured.commands())
    return _compared(
        "Checking and updating the same campaign", (*ours, *theirs), ours[0], _TOOL_NOTES
    )


def _compared(title: str, rows: Iterable[Row], yardstick: Row, notes: tuple[str, ...]) -> Section:
    """The rows with their ratio to one of them."""
    whole = yardstick.seconds
    rated = (
        msgspec.structs.replace(row, ratio=row.seconds / whole) if row.seconds and whole else row
        for row in rows
    )
    return Section(title=title, yardstick=yardstick.label, rows=tuple(rated), notes=notes)


def _peer_row(peer: Peer, times: int) -> Row:
    if not peer.installed:
        return Row(label=f"{peer.label}: try `apt install {peer.package}`")
    _say(peer.label)
    seconds = best(times, peer.commands, peer.prepare)
    files, size = contents(peer.output) if peer.output else (None, None)
    return Row(label=peer.label, seconds=seconds, files=files, size=size)


def scaling(work: Path, plan: Plan) -> Section:
    """Ever more organisations in five languages: the time of each should stay the same."""
    rows = [_scaled(work, number, plan.times) for number in plan.scaling]
    seconds = {number: row.seconds or 0.0 for number, row in zip(plan.scaling, rows, strict=True)}
    largest = plan.scaling[-1]
    growth = seconds[largest] / seconds[largest // 4]
    note = f"time({largest}) / time({largest // 4}) = {growth:.2f}; what is linear stays below 4"
    title = f"Scaling: builds in one process, cold, {len(_FIVE)} languages"
    return _compared(title, rows, rows[0], (note,))


def _scaled(work: Path, number: int, times: int) -> Row:
    root = _generated(work / f"scaling-{number}", Size(number, languages=_FIVE))
    measured = Measured(root, times)
    row = measured.row(f"{number} organisations", "build --jobs 1", measured.forget)
    each = (row.seconds or 0.0) / number * 1000
    return msgspec.structs.replace(row, label=f"{row.label}, {each:.2f} ms each")


def _generated(root: Path, size: Size) -> Path:
    """A generated campaign in which `coalition check` finds no errors."""
    print(f"generating {size.organisations} organisations", file=sys.stderr, flush=True)
    write_campaign(root, size)
    check = (sys.executable, "-m", "coalition", "-C", str(root), "check")
    subprocess.run(check, check=True, stdout=sys.stderr)
    return root


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller sizes, each run once")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    options = parser.parse_args()
    plan = QUICK if options.quick else FULL
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
        work = Path(folder)
        parts = (reference(work, plan.times), *large(work, plan), scaling(work, plan))
    report = Report(machine=machine(), sections=parts)
    if options.json:
        options.json.write_bytes(msgspec.json.format(msgspec.json.encode(report)) + b"\n")
    sys.stdout.write(render_report(report))


if __name__ == "__main__":
    main()
