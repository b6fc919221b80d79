"""Measure the program beside Hugo and gettext: `python bench/builds.py`.

Campaigns of three sizes in thirty languages are made, built and built again, one run of ours and
one of theirs by turns. The medians go into docs/performance.json, and the page and drawing of them
are made anew; with `--quick`, smaller campaigns are measured once and nothing is kept.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
from campaigns import Size
from measured import ROOT, Goals, Measured, beside_hugo, generated, reference
from report import Report, Row, Section, machine, render_report
from starting import starting
from timing import alternated
from tools import beside_tools
from updates import FULL, Updates, update_sections
from updates import QUICK as QUICK_UPDATES

_KEPT = ROOT / "docs/performance.json"
_LANGUAGES = len(Size(0).languages)
_FLAT = 1.5
_GIB = 1 << 30
_GOALS = {200: Goals(cold=1.25), 1000: Goals(cold=0.5), 10_000: Goals(cold=0.2, unchanged=0.05)}


class Plan(msgspec.Struct, frozen=True):
    """How much is measured."""

    sizes: tuple[tuple[int, int], ...] = ((200, 5), (1000, 3), (10_000, 2))
    """How many organisations, and how many rounds."""

    times: int = 5
    """Rounds of what is quick."""

    people: int = 40
    updates: Updates = FULL


QUICK = Plan(((20, 1), (200, 1)), 1, 10, QUICK_UPDATES)
_NOTE = (
    "Hugo has less to do: names, countries, counts and order come to it localised, in data "
    "files that coalition built, and letters as translated Markdown. It makes a page and a "
    "directory.json a language and a page a letter; coalition also makes letters as JSON and "
    "text, tables, feeds, schemas and a manifest with checksums, and checks every record "
    "and translation. Both use all processors."
)


def sections(work: Path, plan: Plan) -> Iterator[Section]:
    """All that is measured, in a folder that is thrown away."""
    yield starting(plan.times)
    yield reference(work, plan.times)
    made = {number: _sized(work, number, times, plan) for number, times in plan.sizes}
    for number, measured in made.items():
        yield measured.section(f"{number:,} organisations in {_LANGUAGES} languages", _NOTE)
    yield beside_tools(made[plan.sizes[-2][0]].root, work / "tools", plan.times)
    yield _growth(made, _fixed(work, plan))
    yield from update_sections(work, plan.updates)


def _sized(work: Path, number: int, times: int, plan: Plan) -> Measured:
    root = generated(work / f"campaign-{number}", Size(number, people=plan.people))
    goals = _GOALS.get(number, Goals())
    return beside_hugo(root, work / f"site-{number}", times, goals)


def _fixed(work: Path, plan: Plan) -> float:
    """A campaign of one organisation: what a build takes before it comes to their number."""
    root = generated(work / "fixed", Size(1, people=plan.people))
    task = Measured(root, Goals()).cold_task()
    return alternated(plan.times, [task])[task.label].seconds


def _growth(made: dict[int, Measured], fixed: float) -> Section:
    """What organisations cost in all languages, and the memory of all processes."""
    costs = {number: (one.cold.seconds - fixed) / number for number, one in made.items()}
    # One organisation's files are made by one process: of the fewest nothing may be left.
    costs = {number: cost for number, cost in costs.items() if cost > 0} or costs
    smallest, largest = min(costs), max(made)
    rows = [
        Row(
            label=f"1,000 organisations of {number:,}",
            seconds=cost * 1000,
            ratio=cost / costs[smallest],
            to=f"that of {smallest:,}",
            goal=_FLAT if number != smallest else None,
        )
        for number, cost in costs.items()
    ]
    peak = made[largest].peak
    memory = Row(
        label=f"memory with {largest:,}", ratio=peak / _GIB, to="1 GiB", goal=1.0, together=peak
    )
    note = (
        "A build of one organisation is taken off: start-up, letters and pages. Sizes of which "
        "that leaves nothing are left out."
    )
    return Section(title="Growth", yardstick="", rows=(*rows, memory), notes=(note,))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller sizes, each run once")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there instead")
    options = parser.parse_args()
    plan = QUICK if options.quick else Plan()
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
        told = machine() | ({"run": "one round of small campaigns"} if options.quick else {})
        report = Report(machine=told, sections=tuple(sections(Path(folder), plan)))
    kept = options.json or (None if options.quick else _KEPT)
    if kept:
        kept.write_bytes(msgspec.json.format(msgspec.json.encode(report)) + b"\n")
    if kept == _KEPT:
        subprocess.run((sys.executable, "docs/tools/pages.py"), cwd=ROOT, check=True)
    sys.stdout.write(render_report(report))


if __name__ == "__main__":
    main()
