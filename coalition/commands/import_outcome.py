"""What an import returns: an outcome for each row of the file, and the files to write."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple

import msgspec

from coalition import paths
from coalition.campaign.changes import Change, Plan
from coalition.findings import Finding, has_errors
from coalition.intake import SuggestedColumn, UnknownLabel
from coalition.model import Organisation, Person

Status = Literal["new", "update", "same", "doubtful", "refused"]
_STATUSES: tuple[Status, ...] = ("new", "update", "same", "doubtful", "refused")

Decision = Literal["same", "overwrite", "new", "skip"]
"""Of a doubtful row: it is what it looks like, and the record is right (`same`) or the row is
(`overwrite`); it is another; or it is left out."""


class Outcome(msgspec.Struct, frozen=True):
    """What becomes of one row."""

    row: int
    """As the file numbers it; in a pasted list the line."""

    name: str
    status: Status
    id: str | None
    """The id of the record that is or would be written, or that the row looks like."""

    detail: str
    """What is added, or why not, for people."""

    unknown: tuple[UnknownLabel, ...] = ()
    """What there is not: tiers, letters and countries of a refused row, and kinds left out."""


Decide = Callable[[Outcome], Decision]
"""Is given a doubtful row and decides what becomes of it."""

NameValue = Callable[[UnknownLabel, tuple[int, ...], Mapping[int, str]], str | None]
"""Is given a kind that the campaign does not have, or a name like a person's, with its rows.

The last are the names of rows by their numbers.

Returns the id that is meant, `intake.LEFT_OUT` for none, `intake.ORGANISATION` of a name that is
one, or None where nobody says so."""

ShowNotes = Callable[[str, tuple[str, ...]], None]
"""Is given what a file was read as, and notes on its columns."""

ShowProgress = Callable[[int, int], None]
"""Is given how many rows are finished, and how many there are."""


class Conversation(NamedTuple):
    """Whom an import of organisations asks and tells while it is planned."""

    decide: Decide
    """Called for each doubtful row, in their order."""

    name_value: NameValue = lambda *_: None
    """Called for each unknown kind and name like a person's, before any row is taken."""

    show_notes: ShowNotes = lambda *_: None
    """Called once, when the columns are known."""

    show_progress: ShowProgress = lambda *_: None
    """Called after each row."""


class Import(msgspec.Struct, frozen=True):
    """A planned import."""

    empty: int
    """How many empty rows come before the last one that is not."""

    outcomes: tuple[Outcome, ...]
    """One for each row that is not empty."""

    plan: Plan
    without_tier: int = 0
    """How many new organisations have no tier, so that the directory does not list them."""

    tiers: tuple[str, ...] = ()
    """The ids of the campaign's tiers."""

    to_read: tuple[tuple[int, str, str], ...] = ()
    """Remarks that nobody understands, with row and name, of who agreed to be listed itself."""

    suggested: tuple[SuggestedColumn, ...] = ()
    """What columns that were not read may hold."""


def finding_text(finding: Finding) -> str:
    """A finding as the reason against a row, which has no lines."""
    return f"{finding.message}. {finding.hint}".strip()


def finish_import(
    empty: int,
    outcomes: Iterable[Outcome],
    changes: Iterable[Change],
    findings: Iterable[Finding],
    record: type[Organisation | Person],
) -> Import:
    """An import that writes only the files without errors, and refuses the rows of the others.

    `findings` are those in the planned files, `record` is the type of the imported records.
    """
    planned = tuple(changes)
    errors: dict[str, Finding] = {}
    for finding in findings:
        if has_errors((finding,)):
            errors.setdefault(finding.path, finding)
    valid = tuple(change for change in planned if change.path not in errors)
    checked = tuple(
        _refuse_invalid(outcome, errors.get(paths.record(record, outcome.id or "")))
        for outcome in outcomes
    )
    return Import(empty, checked, Plan(valid, ()))


def _refuse_invalid(outcome: Outcome, error: Finding | None) -> Outcome:
    # Only new rows and updates have a file that is left out.
    if error is None or outcome.status not in ("new", "update"):
        return outcome
    return Outcome(outcome.row, outcome.name, "refused", None, finding_text(error))


def count_outcomes(outcomes: Iterable[Outcome]) -> dict[Status, int]:
    """How many rows have each status; every status is a key."""
    counts = Counter(outcome.status for outcome in outcomes)
    return {status: counts[status] for status in _STATUSES}
