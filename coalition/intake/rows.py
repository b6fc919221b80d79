"""Rows of text, whatever they were read from."""

import datetime
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from coalition.intake.forms import Form


class UnreadableError(Exception):
    """A file that cannot be read as a sheet at all; the message says why."""


class UnknownLabel(NamedTuple):
    """What a cell calls a tier, kind or letter that the campaign does not have."""

    what: Literal["tier", "kind", "letter"]
    label: str
    """At most 60 characters of it."""


class CellError(ValueError):
    """A cell of which no value can be made; the message says why."""

    def __init__(self, message: str, unknown: UnknownLabel | None = None) -> None:
        """`unknown` is the label that is the reason, where it is one."""
        super().__init__(message)
        self.unknown = unknown


class Row(NamedTuple):
    """A row that says something."""

    number: int
    """As a spreadsheet numbers it, from 1."""

    cells: tuple[str, ...]


class RefusedRow(NamedTuple):
    """A row that proposes nothing."""

    row: int
    name: str
    reason: str
    unknown: tuple[UnknownLabel, ...] = ()
    """Labels that are among the reasons."""

    ep_id: int | None = None
    """The number at the European Parliament, in a list of its members: who is in it is a member."""


class Sheet(NamedTuple):
    """A file's rows, the empty ones left out."""

    rows: tuple[Row, ...]
    empty: int
    """How many rows in between were empty."""

    found: str
    """What was found out about the file, for people."""

    text: str | None
    """The whole text, where the file is one and has a single column: it may be a pasted list."""

    forms: tuple[Form, ...] = ()
    """Where the file is a form that an organisation filled in, or several; it has no rows then."""


def cell_text(value: Any) -> str:
    """A cell as it is read: days as ISO 8601, whole numbers without a decimal point."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def numbered(rows: Iterable[Iterable[str]]) -> list[Row]:
    """Rows with their numbers, from 1, and cells without spaces around them."""
    return [Row(number, tuple(map(str.strip, cells))) for number, cells in enumerate(rows, 1)]


def sheet_of(rows: list[Row], found: str, text: str | None) -> Sheet:
    """The rows that say something, with what was found out about their file."""
    filled = tuple(row for row in rows if any(row.cells))
    between = len([row for row in rows if filled and row.number < filled[-1].number])
    return Sheet(filled, max(between - len(filled) + 1, 0), found, text)
