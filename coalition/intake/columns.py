"""Which column of a sheet holds what, by its header and by the user's mapping."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from coalition.intake.known_headers import fold, is_key, is_private, key_of, keys
from coalition.intake.rows import Row

_HEADER_ROWS = 10
"""Among how many rows the header is looked for: titles and logos stand above it."""


class NoNamesError(Exception):
    """A sheet without a column of names, or a mapping that does not fit its header."""


class Columns(NamedTuple):
    """What the columns of a sheet hold."""

    keys: dict[int, str]
    """The key of a record by the column's index; `names/fr` for a name in a language."""

    header: Row | None
    """None for a list without one."""

    private: tuple[str, ...]
    """Headers of columns with private data, which are not read."""

    unknown: tuple[str, ...]
    """Headers of columns no key is mapped to."""

    repeated: tuple[str, ...]
    """Headers of columns with the key of an earlier one; read where that one is empty."""

    nameless: tuple[int, ...]
    """The numbers of columns, from 1, that have cells and no header."""


def match_columns(rows: tuple[Row, ...], mapping: Mapping[str, str]) -> Columns:
    """What the columns hold, by their header and by `mapping`, which has keys by header.

    `mapping` may give `-` for a column that should not be read. Raises NoNamesError where no
    column is known to hold names, and where `mapping` has a header or a key that does not exist.
    """
    key_by_header = {fold(header): key for header, key in mapping.items()}
    header = max(rows[:_HEADER_ROWS], key=lambda row: _score(row, key_by_header), default=None)
    if header is None or _score(header, key_by_header) == 0:
        if rows and max(len(row.cells) for row in rows) == 1:
            return Columns({0: "name"}, None, (), (), (), ())
        raise NoNamesError(_no_names_message(rows))
    _check_mapping(header, mapping)
    below = [row for row in rows if row.number > header.number]
    filled = {index for row in below for index, cell in enumerate(row.cells) if cell}
    with_header = {index for index, cell in enumerate(header.cells) if cell}
    # Cells to the right of the whole header are a reason to refuse their rows.
    nameless = (index + 1 for index in sorted(filled - with_header) if index < len(header.cells))
    return _columns(header, key_by_header, tuple(nameless))


def _check_mapping(header: Row, mapping: Mapping[str, str]) -> None:
    """Raise NoNamesError for a header that is not there, and for a key that no record has."""
    there = {fold(cell) for cell in header.cells}
    for name, key in mapping.items():
        if fold(name) not in there:
            listing = ", ".join(filter(None, header.cells))
            raise NoNamesError(f"no column is called {name}; there are {listing}")
        if not is_key(key):
            raise NoNamesError(
                f"{key} is not a key of a record; there are {', '.join(keys())} and names/fr"
            )


def is_header(line: str) -> bool:
    """Whether a line by itself is the header of a table without rows, and no list of names."""
    cells = tuple(cell.strip() for cell in re.split(r"[;,\t|]", line))
    return len(cells) > 1 and _score(Row(1, cells), {}) == len(cells)


def _score(row: Row, key_by_header: Mapping[str, str]) -> int:
    """How many cells of a row are known headers; 0 where none of them is of names."""
    keys = [key_of(cell, key_by_header) for cell in row.cells if cell]
    return len([key for key in keys if key]) if "name" in keys else 0


def _columns(header: Row, key_by_header: Mapping[str, str], nameless: tuple[int, ...]) -> Columns:
    keys: dict[int, str] = {}
    private: list[str] = []
    unknown: list[str] = []
    repeated: list[str] = []
    for index, cell in enumerate(header.cells):
        key = key_of(cell, key_by_header)
        if not cell or key == "-":
            continue
        # Known headers come first: a `web address` is no private address.
        if key is None:
            (private if is_private(cell) else unknown).append(cell)
        else:
            repeated += [cell] if key in keys.values() else []
            keys[index] = key
    return Columns(keys, header, tuple(private), tuple(unknown), tuple(repeated), nameless)


def _no_names_message(rows: tuple[Row, ...]) -> str:
    if not rows:
        return "the file holds no rows"
    cells = ", ".join(filter(None, rows[0].cells)) or "nothing"
    return (
        f"no column is known to hold names; the first row has {cells}. "
        "Say which it is, as in --map 'Partner org=name'"
    )
