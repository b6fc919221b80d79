"""Which column of a sheet holds what, by its header and by what somebody says."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from coalition.intake.headers import fold, is_key, is_private, key_of, keys
from coalition.intake.rows import Row

_HEADER_ROWS = 10
"""Among how many rows the header is looked for: titles and logos stand above it."""


class NoNamesError(Exception):
    """A sheet in which no column holds names; the message says what there is."""


class Columns(NamedTuple):
    """What the columns of a sheet hold."""

    keys: dict[int, str]
    """By the column's index the key of a record; `names/fr` for a name in a language."""

    header: Row | None
    """None for a list without one."""

    private: tuple[str, ...]
    """Headers of columns with private data, which are not read."""

    unknown: tuple[str, ...]
    """Headers of columns that nobody told the meaning of."""

    repeated: tuple[str, ...]
    """Headers of columns that hold what one before them does; read where that one is empty."""

    nameless: tuple[int, ...]
    """The numbers of columns, from 1, that hold something and have no header."""


def matched(rows: tuple[Row, ...], told: Mapping[str, str]) -> Columns:
    """What the columns hold, by their header and by `told`: a header to a key of a record.

    `told` may give `-` for a column that should not be read. Raises NoNamesError where nothing says
    which column holds the names.
    """
    folded = {fold(header): key for header, key in told.items()}
    header = max(rows[:_HEADER_ROWS], key=lambda row: _score(row, folded), default=None)
    if header is None or _score(header, folded) == 0:
        if rows and max(len(row.cells) for row in rows) == 1:
            return Columns({0: "name"}, None, (), (), (), ())
        raise NoNamesError(_no_names(rows))
    _refuse_unheard(header, told)
    below = [row for row in rows if row.number > header.number]
    filled = {at for row in below for at, cell in enumerate(row.cells) if cell}
    named = {at for at, cell in enumerate(header.cells) if cell}
    nameless = tuple(at + 1 for at in sorted(filled - named) if at < len(header.cells))
    return _columns(header, folded, nameless)


def _refuse_unheard(header: Row, told: Mapping[str, str]) -> None:
    """Raise NoNamesError for a header that is not there, and for a key that no record has."""
    there = {fold(cell) for cell in header.cells}
    for name, key in told.items():
        if fold(name) not in there:
            shown = ", ".join(filter(None, header.cells))
            raise NoNamesError(f"no column is called {name}; there are {shown}")
        if not is_key(key):
            raise NoNamesError(
                f"{key} is no key of a record; there are {', '.join(keys())} and names/fr"
            )


def is_header(line: str) -> bool:
    """Whether a line by itself is the header of a table without rows, and no list of names."""
    cells = tuple(cell.strip() for cell in re.split(r"[;,\t|]", line))
    return len(cells) > 1 and _score(Row(1, cells), {}) == len(cells)


def _score(row: Row, told: Mapping[str, str]) -> int:
    """How many columns a header names; 0 where none of them holds names."""
    keys = [key_of(cell, told) for cell in row.cells if cell]
    return len([key for key in keys if key]) if "name" in keys else 0


def _columns(header: Row, told: Mapping[str, str], nameless: tuple[int, ...]) -> Columns:
    found: dict[int, str] = {}
    private: list[str] = []
    unknown: list[str] = []
    repeated: list[str] = []
    for index, cell in enumerate(header.cells):
        key = key_of(cell, told)
        if not cell or key == "-":
            continue
        if key is None:
            (private if is_private(cell) else unknown).append(cell)
        else:
            repeated += [cell] if key in found.values() else []
            found[index] = key
    return Columns(found, header, tuple(private), tuple(unknown), tuple(repeated), nameless)


def _no_names(rows: tuple[Row, ...]) -> str:
    if not rows:
        return "the file holds no rows"
    shown = ", ".join(filter(None, rows[0].cells)) or "nothing"
    return (
        f"no column is known to hold names; the first row has {shown}. "
        "Say which it is, as in --map 'Partner org=name'"
    )
