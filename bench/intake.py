"""Measure imports: `python bench/intake.py`.

Duplicates are measured on the labelled pairs of tests/duplicates: one side of each is a
record, the other a row of one sheet. A row is merged where it changes a record, or is found the
same, without anybody being asked; it is pointed out where it is left to a person. Beside it stands
what people do without us: removing equal cells, OpenRefine's fingerprints, and a ratio of letters.

Then sheets of many rows are imported, new and once more, each a whole process.
"""

import argparse
import csv
import json
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import msgspec
from rapidfuzz import fuzz, utils
from report import Report, Row, Section, machine, render_report
from timing import best
from wording import name as made_up

from coalition.campaign.snapshot import today
from coalition.commands.import_organisations import (
    OrganisationsImportOptions,
    plan_organisations_import,
)
from coalition.commands.import_outcome import Conversation
from coalition.yamltext import parse_yaml, render_mapping

PAIRS = Path(__file__).parents[1] / "tests" / "duplicates" / "first.yaml"
_KEYS = ("name", "short_name", "country", "website")
_TODAY = today()


class Pair(NamedTuple):
    """Two organisations, and whether they are one."""

    same: bool
    one: dict[str, str]
    other: dict[str, str]


class Found(NamedTuple):
    """What a tool says of pairs, by their numbers."""

    merged: set[int]
    """Those that it takes for one without asking anybody."""

    asked: set[int]
    """Those that it leaves to a person."""


class Score(msgspec.Struct, frozen=True):
    """How a tool did."""

    tool: str
    false_merges: int
    found: int
    alarms: int
    precision: float
    recall: float


def pairs(path: Path) -> list[Pair]:
    """The labelled pairs of a file."""
    found, findings = parse_yaml(path.read_text(encoding="utf-8"), path.name)
    if findings:
        raise SystemExit(f"{path}: {findings[0].message}")
    return [Pair(one["label"] == "same", one["one"], one["other"]) for one in found]


def coalition(known: list[Pair], folder: Path) -> Found:
    """What `coalition import` does with one side of the pairs, the other being records."""
    campaign = {"id": "measured", "title": "Measured", "languages": ["en"]}
    _write(folder / "data/campaign.yaml", render_mapping(campaign))
    for number, pair in enumerate(known):
        record = {key: pair.one[key] for key in _KEYS if key in pair.one}
        _write(folder / f"data/organisations/pair-{number}.yaml", render_mapping(record))
    rows = json.dumps([{key: pair.other.get(key) for key in _KEYS} for pair in known])
    options = OrganisationsImportOptions(on=_TODAY, columns={"name": "name"})
    nobody = Conversation(lambda _: "skip")
    planned = plan_organisations_import(folder, "pairs", rows.encode(), options, nobody)
    found = Found(set(), set())
    for number, outcome in enumerate(planned.outcomes):
        if outcome.status in ("same", "update"):
            found.merged.add(number)
        elif outcome.status == "doubtful":
            found.asked.add(number)
    return found


def equal(known: list[Pair], _: Path) -> Found:
    """Names that are equal but for case and spaces, as a spreadsheet removes them."""
    return _merged(known, lambda name: " ".join(name.casefold().split()))


def fingerprints(known: list[Pair], _: Path) -> Found:
    """Names of one fingerprint, as OpenRefine makes it: words without marks, sorted, each once."""

    def fingerprint(name: str) -> str:
        plain = "".join(
            letter
            for letter in unicodedata.normalize("NFKD", name.strip().casefold())
            if not unicodedata.combining(letter)
        )
        kept = "".join(one if one.isalnum() or one.isspace() else "" for one in plain)
        return " ".join(sorted(set(kept.split())))

    return _merged(known, fingerprint)


def ratio(known: list[Pair], _: Path) -> Found:
    """Names that are alike by 90 % once their words are sorted."""
    alike = {
        number
        for number, pair in enumerate(known)
        if fuzz.token_sort_ratio(
            pair.one["name"], pair.other["name"], processor=utils.default_process
        )
        >= 90
    }
    return Found(alike, set())


def _merged(known: list[Pair], key: Callable[[str], str]) -> Found:
    numbered = enumerate(known)
    return Found(
        {n for n, pair in numbered if key(pair.one["name"]) == key(pair.other["name"])}, set()
    )


TOOLS: dict[str, Callable[[list[Pair], Path], Found]] = {
    "coalition": coalition,
    "equal cells": equal,
    "OpenRefine's fingerprint": fingerprints,
    "sorted words alike by 90 %": ratio,
}


def scores(known: list[Pair], folder: Path) -> Iterable[Score]:
    """How each tool did: what it says is one, merged or asked, against what is one."""
    for tool, judge in TOOLS.items():
        found = judge(known, folder)
        said = found.merged | found.asked
        right = sum(known[number].same for number in said)
        yield Score(
            tool=tool,
            false_merges=sum(not known[number].same for number in found.merged),
            found=right,
            alarms=len(said) - right,
            precision=right / max(len(said), 1),
            recall=right / sum(pair.same for pair in known),
        )


def table(known: list[Pair], found: Iterable[Score]) -> str:
    """The scores for a terminal."""
    same = sum(pair.same for pair in known)
    lines = [
        f"Duplicates among {len(known)} pairs, {same} of them the same",
        f"{'':34}{'found':>7}{'alarms':>8}{'merged wrongly':>16}{'prec.':>7}{'recall':>7}",
    ]
    lines += [
        f"  {one.tool:32}{one.found:>7}{one.alarms:>8}{one.false_merges:>16}"
        f"{one.precision:>7.2f}{one.recall:>7.2f}"
        for one in found
    ]
    return "\n".join(lines) + "\n"


def timed(folder: Path, sizes: tuple[int, int], times: int) -> Section:
    """Imports of sheets of two sizes, new and once more, by the time of the smaller."""
    rows: list[Row] = []
    first: dict[str, float] = {}
    for size in sizes:
        for label, seconds in _runs(folder, size, times):
            by = seconds / first.setdefault(label, seconds)
            rows.append(Row(label=f"{size} rows, {label}", seconds=seconds, ratio=by))
    return Section(
        title="Imports of unlike organisations, whole processes",
        yardstick=f"{sizes[0]} rows",
        rows=tuple(rows),
        notes=("A new record is a file that has reached the disk before the program ends.",),
    )


def _runs(folder: Path, size: int, times: int) -> Iterable[tuple[str, float]]:
    sheet, root = folder / f"{size}.csv", folder / f"campaign-{size}"
    _write_sheet(sheet, size)
    command = (sys.executable, "-m", "coalition", "-C", str(root), "import", str(sheet))

    def empty() -> None:
        shutil.rmtree(root, ignore_errors=True)
        campaign = {"id": "measured", "title": "Measured", "languages": ["en"]}
        _write(root / "data/campaign.yaml", render_mapping(campaign))

    yield "only said", best(times, [(*command, "--dry-run")], empty)
    yield "new", best(times, [command], empty)
    yield "once more", best(times, [command], lambda: None)
    check = (sys.executable, "-m", "coalition", "-C", str(root), "check")
    yield "checked for duplicates", best(times, [check], lambda: None)


def _write_sheet(path: Path, size: int) -> None:
    random = Random(size)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(("Organisation", "Country", "Website", "Contact"))
        for number in range(size):
            country = random.choice(("AT", "Germany", "Polska", "Ελλάδα", "UK"))
            site = f"https://organisation-{number}.example/"
            writer.writerow((f"{made_up(random, 'latin')} {number}", country, site, "a@b.example"))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller and once")
    parser.add_argument("--pairs", type=Path, default=PAIRS, help="other labelled pairs")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        known = pairs(options.pairs)
        scored = tuple(scores(known, folder / "pairs"))
        sizes, times = ((250, 1000), 1) if options.quick else ((2500, 10_000), 3)
        report = Report(machine=machine(), sections=(timed(folder, sizes, times),))
    if options.json:
        both: dict[str, Any] = {"duplicates": scored, "imports": report}
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(both), indent=2).decode() + "\n")
        return
    sys.stdout.write(table(known, scored) + "\n" + render_report(report))


if __name__ == "__main__":
    main()
