"""What a file and its rows propose."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from coalition.intake.headers.suggested_columns import SuggestedColumn
from coalition.intake.rows import RefusedRow, UnknownLabel


class Proposal(NamedTuple):
    """A record that a row proposes."""

    row: int
    values: dict[str, Any]
    """By key, as a record's file states them; `name` is always there."""

    id: str | None
    """The id in the row, if it has one."""

    remarks: tuple[str, ...] = ()
    """What the row states and was not read, for people."""

    defaulted: frozenset[str] = frozenset()
    """Keys of values that come from the import's defaults, not from the row."""

    unknown: tuple[UnknownLabel, ...] = ()
    """The kind that was left out because the campaign does not have it, and days that are none."""

    is_from_form: bool = False
    """Whether it comes from a public form, so that changes to a record need a decision."""

    private: tuple[str, ...] = ()
    """Keys of cells that were left out because they say how to reach somebody, or who told it."""

    to_read: tuple[str, ...] = ()
    """Remarks that nobody understands, of a row that has agreed to be listed itself."""

    doubt: RefusedRow | None = None
    """The row as it is refused where it would be a new record; None for most rows."""


class Proposals(NamedTuple):
    """What a file proposes."""

    rows: list[Proposal | RefusedRow]
    """One for each row, name or form, in their order."""

    notes: tuple[str, ...]
    """Which columns were read and which were not, for people."""

    suggested: tuple[SuggestedColumn, ...] = ()
    """What columns that were not read may hold."""


def with_remarks(proposal: Proposal | RefusedRow, remarks: Iterable[str]) -> Proposal | RefusedRow:
    """A proposal with further remarks; a row that proposes nothing has none."""
    if isinstance(proposal, RefusedRow):
        return proposal
    return proposal._replace(remarks=(*proposal.remarks, *remarks))
