"""What becomes of the rows of a file that somebody imports, and what is written of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from coalition.findings import Finding, has_errors
from coalition.pipeline.editing import found_in
from coalition.pipeline.writing import Change, Written

Status = Literal["new", "update", "same", "doubtful", "refused"]
Decision = Literal["same", "overwrite", "new", "skip"]
"""Of a doubtful row: it is what it looks like, and the record is right (`same`) or the row is
(`overwrite`); it is another; or it is left out."""


class Outcome(msgspec.Struct, frozen=True):
    """What becomes of one row."""

    row: int
    """As the file numbers it; of a pasted list the line."""

    name: str
    status: Status
    id: str | None
    """Of the record that is or would be written, or that the row looks like."""

    detail: str
    """What is added, or why not, for people."""


Decide = Callable[[Outcome], Decision]


Tell = Callable[[str, tuple[str, ...]], None]
"""Hears what a file was read as, and which of its columns are not read, and why."""


Progressed = Callable[[int, int], None]
"""Hears how many rows are done, and of how many."""


class Import(msgspec.Struct, frozen=True):
    """A file held against a campaign."""

    empty: int
    """How many rows in between said nothing."""

    outcomes: tuple[Outcome, ...]
    """One for each row that says something."""

    written: Written


def invalid(root: Path, changes: tuple[Change, ...]) -> dict[str, Finding]:
    """The first error of each planned file that would have one."""
    found: dict[str, Finding] = {}
    for one in found_in(root, changes) if changes else ():
        if has_errors((one,)):
            found.setdefault(one.path, one)
    return found


def refused_by(one: Outcome, path: str, refused: Mapping[str, Finding]) -> Outcome:
    """What becomes of a row, the file of its record being wrong or not."""
    wrong = refused.get(path)
    if wrong is None or one.status not in ("new", "update"):
        return one
    detail = f"{wrong.message}. {wrong.hint}".strip()
    return Outcome(one.row, one.name, "refused", None, detail)


def counted_outcomes(outcomes: Iterable[Outcome]) -> dict[Status, int]:
    """How many rows became what, each status named."""
    counts = Counter(one.status for one in outcomes)
    every: tuple[Status, ...] = ("new", "update", "same", "doubtful", "refused")
    return {status: counts[status] for status in every}
