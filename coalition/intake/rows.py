"""Rows of text from any kind of file, and the errors of reading them."""

import datetime
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from coalition.intake.forms import Form


class UnreadableError(Exception):
    """A file that can't be read as a sheet at all; the message says why."""


class UnknownLabel(NamedTuple):
    """What a cell calls a tier, kind, letter or country that there is not."""

    what: Literal["tier", "kind", "letter", "country"]
    label: str
    """At most 60 characters of it."""

    ids: tuple[str, ...] = ()
    """Those that there are, of a tier, kind or letter."""


class CellError(ValueError):
    """A cell of which no value can be made; the message says why."""

    def __init__(self, message: str, unknown: UnknownLabel | None = None) -> None:
        """`unknown` is the label that is the reason, where it is one."""
        super().__init__(message)
        self.unknown = unknown


class Row(NamedTuple):
    """A row that is not empty."""

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
    """A file's rows without the empty ones, or its forms."""

    rows: tuple[Row, ...]
    empty: int
    """How many empty rows come before the last one that is not."""

    description: str
    """What the file was read as, for people: `CSV in UTF-8, separated by commas`."""

    text: str | None
    """The whole text of a file with a single column, which may be a pasted list."""

    forms: tuple[Form, ...] = ()
    """The forms in the file, filled in by organisations; such a file has no rows."""


def cell_text(value: Any) -> str:
    """The text of a cell: days as ISO 8601, whole numbers without a decimal point."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def number_rows(rows: Iterable[Iterable[str]]) -> list[Row]:
    """Rows with their numbers, from 1, and cells without spaces around them."""
    return [Row(number, tuple(map(str.strip, cells))) for number, cells in enumerate(rows, 1)]


def make_sheet(rows: list[Row], description: str, text: str | None) -> Sheet:
    """A sheet of all rows of a file, the empty ones among them."""
    filled = tuple(row for row in rows if any(row.cells))
    between = len([row for row in rows if filled and row.number < filled[-1].number])
    return Sheet(filled, max(between - len(filled) + 1, 0), description, text)
