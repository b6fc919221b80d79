"""What becomes of the rows of a file that somebody imports, and what is written of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec

from coalition import paths
from coalition.campaign.changes import Change, Plan
from coalition.findings import Finding, has_errors
from coalition.model import Organisation, Person

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

    plan: Plan


def dropped(private: Iterable[str]) -> Iterator[str]:
    """What is to be said of columns or questions that hold private data, if there are any."""
    if named := ", ".join(private):
        yield f"private data, dropped: {named}"


def unread(unknown: Iterable[str]) -> Iterator[str]:
    """What is to be said of columns or questions that nobody told the meaning of, if any."""
    if named := ", ".join(unknown):
        yield f"unknown, not read: {named} (say what they hold with --map)"


def said(wrong: Finding) -> str:
    """A finding as the reason against a row, which has no lines."""
    return f"{wrong.message}. {wrong.hint}".strip()


def ended(
    empty: int,
    outcomes: Iterable[Outcome],
    changes: Iterable[Change],
    found: Iterable[Finding],
    record: type[Organisation | Person],
) -> Import:
    """An import of which only files without errors are written, and the rows of others refused.

    `found` is what would be found in the planned files.
    """
    planned = tuple(changes)
    wrong: dict[str, Finding] = {}
    for one in found:
        if has_errors((one,)):
            wrong.setdefault(one.path, one)
    valid = tuple(change for change in planned if change.path not in wrong)
    judged = tuple(
        _refused_by(one, wrong.get(paths.record(record, one.id or ""))) for one in outcomes
    )
    return Import(empty, judged, Plan(valid, ()))


def _refused_by(one: Outcome, wrong: Finding | None) -> Outcome:
    """What becomes of a row, the file of its record being wrong or not."""
    if wrong is None or one.status not in ("new", "update"):
        return one
    return Outcome(one.row, one.name, "refused", None, said(wrong))


def counted_outcomes(outcomes: Iterable[Outcome]) -> dict[Status, int]:
    """How many rows became what, each status named."""
    counts = Counter(one.status for one in outcomes)
    every: tuple[Status, ...] = ("new", "update", "same", "doubtful", "refused")
    return {status: counts[status] for status in every}
