"""Rows of text from any kind of file, and the errors of reading them."""

import datetime
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from coalition.intake.forms import Form
from coalition.intake.pasted_names import PastedName

_MOST_ROWS = 100_000
"""Far more than there are members and organisations; a row takes some kilobytes of memory."""


_LONGEST_QUOTE = 80


class UnreadableError(Exception):
    """A file that can't be read as a sheet at all; the message says why."""

    def __init__(self, message: str, save_as: str = "", lists: tuple[str, ...] = ()) -> None:
        """`save_as` is the ending of the file that it should be saved as, such as `csv`.

        `lists` are those of which it holds several, by the keys that lead to them.
        """
        super().__init__(message)
        self.save_as = save_as
        self.lists = lists


def quote(text: str) -> str:
    """A cell's text on one line, cut off after 80 characters, for a sentence about it."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1]}…"


class UnknownLabel(NamedTuple):
    """What a cell calls a tier, kind, letter, country or group that there is not, or a cell itself.

    A cell is one of which no value of its key can be made, such as a day; a name is one that
    may be of a person, or of two organisations, until somebody says that it is one's. A day and
    several countries are what a row is taken without: a year, a month or none; a record has one;
    and the country above an empty cell, whose label is the header.
    """

    what: Literal[
        "tier",
        "kind",
        "letter",
        "country",
        "countries",
        "group",
        "cell",
        "name",
        "day",
        "state",
        "answer",
        "remark",
        "above",
    ]
    label: str
    """At most 60 characters of it; of a cell, day, name, state, answer or remark all."""

    ids: tuple[str, ...] = ()
    """Those that there are, of a tier, kind, letter or group; of a name how it may be called; of a
    state, answer or remark what takes the row, and what refuses it."""

    key: str = ""
    """Of a cell or day; of a name what it may be; of a state, answer or remark its header."""


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

    names: tuple[PastedName, ...] = ()
    """The items of a list with links; its rows have their texts."""

    mended: Mapping[tuple[int, str], str] = MappingProxyType({})
    """What was read in the wrong encoding before, by its row and what it is now."""


def cell_text(value: Any) -> str:
    """The text of a cell: days as ISO 8601, whole numbers without a decimal point."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def require_rows(number: int) -> None:
    """Raise UnreadableError where a sheet has a row of this number, from 1, and may not."""
    if number > _MOST_ROWS:
        raise UnreadableError(
            f"the sheet has more than {_MOST_ROWS:,} rows; delete the empty ones, or split it up"
        )


def number_rows(rows: Iterable[Iterable[str]]) -> list[Row]:
    """Rows with their numbers, from 1, and cells without spaces around them.

    Raises UnreadableError where there are too many.
    """
    numbered = []
    for number, cells in enumerate(rows, 1):
        require_rows(number)
        numbered.append(Row(number, tuple(map(str.strip, cells))))
    return numbered


def make_sheet(rows: list[Row], description: str, text: str | None) -> Sheet:
    """A sheet of all rows of a file, the empty ones among them."""
    filled = tuple(row for row in rows if any(row.cells))
    between = len([row for row in rows if filled and row.number < filled[-1].number])
    return Sheet(filled, max(between - len(filled) + 1, 0), description, text)
