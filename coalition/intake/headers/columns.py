"""Which column of a sheet holds what, by its header and by the user's mapping."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from coalition.intake.agreement.consent import first_answer
from coalition.intake.headers.likely_names import likely_naming_column, possible_naming_columns
from coalition.intake.headers.naming_columns import (
    NamingColumns,
    find_naming_columns,
    parts_of_person,
)
from coalition.intake.headers.no_names import NoNamesError, no_header_error, refuse_people
from coalition.intake.headers.option_columns import option_headers
from coalition.intake.rows import Row
from coalition.intake.values.federal_states import federal_columns
from coalition.intake.words.known_headers import (
    fold,
    is_key,
    is_private,
    is_within_question,
    key_of,
    keys,
    name_weight,
    nested_in,
)

_HEADER_ROWS = 10
"""Among how many rows the header is looked for: titles and logos stand above it."""

_LENGTH_OF_CODE = 2
"""Letters of a country's code; `NO` and `SI` are such, and answers, too."""

_OF_SIGNING = frozenset({"joined", "signed_on", "signed"})
"""Keys of days and letters; a column such as `Adesione` or `Signed` may have answers instead."""

_OURS = frozenset({"id", "name", "short_name", "tier"})
"""Headers that our own exports have together, and hardly another system."""


class Columns(NamedTuple):
    """What the columns of a sheet hold."""

    keys: dict[int, str]
    """The key of a record by the column's index; `names/fr` for a name in a language."""

    header: Row | None
    """None for a list without one."""

    private: tuple[str, ...]
    """Headers of columns of people and how to reach them, which are not read."""

    unknown: tuple[str, ...]
    """Headers of columns no key is mapped to."""

    repeated: tuple[str, ...]
    """Headers of columns with the key of an earlier one; read where that one is empty."""

    nameless: tuple[int, ...]
    """The numbers of columns, from 1, that have cells and no header."""

    told: bool = False
    """Whether somebody has said which column holds the names."""


class _Table(NamedTuple):
    header: Row
    below: tuple[Row, ...]
    ids: Collection[str]
    """Those of records that there are."""


def match_columns(
    rows: tuple[Row, ...],
    mapping: Mapping[str, str],
    known: frozenset[str] = frozenset(),
    ids: Collection[str] = frozenset(),
) -> Columns:
    """What the columns hold, by their header, their cells, and `mapping`, which has keys by header.

    `known` are names of organisations that there are, `ids` those of their records.
    `mapping` may give `-` for a column that should not be read. Raises NoNamesError where no
    column is known to hold names of organisations, where it is open which one does, and where
    `mapping` has a header or a key that does not exist.
    """
    key_by_header = {fold(header): key for header, key in mapping.items()}
    header = max(rows[:_HEADER_ROWS], key=lambda row: _score(row, key_by_header), default=None)
    if header is None or not _may_be_header(header, rows, key_by_header):
        if rows and max(len(row.cells) for row in rows) == 1:
            refuse_people([row.cells[0] for row in rows], known)
            return Columns({0: "name"}, None, (), (), (), ())
        raise no_header_error(rows, _likely_maps(rows, key_by_header))
    _check_mapping(header, mapping)
    below = tuple(row for row in rows if row.number > header.number)
    filled = {index for row in below for index, cell in enumerate(row.cells) if cell}
    with_header = {index for index, cell in enumerate(header.cells) if cell}
    # Cells to the right of the whole header are a reason to refuse their rows.
    nameless = (index + 1 for index in sorted(filled - with_header) if index < len(header.cells))
    naming = find_naming_columns(header, below, key_by_header, known, _below_contacts(rows, header))
    table = _Table(header, below, ids)
    return _columns(table, key_by_header, naming, tuple(nameless))


def _below_contacts(rows: Iterable[Row], header: Row) -> frozenset[int]:
    """The columns that a row above the header puts together as those of people: `Contact`."""
    above = next((row for row in rows if row.number == header.number - 1), None)
    found, label = set[int](), ""
    for index in range(len(header.cells) if above else 0):
        label = (above.cells[index] if above and index < len(above.cells) else "") or label
        if label and is_private(label):
            found.add(index)
    return frozenset(found)


def _likely_maps(rows: tuple[Row, ...], key_by_header: Mapping[str, str]) -> tuple[str, ...]:
    """The `--map` for the column that most likely holds names, of a row that is a header."""
    if not rows:
        return ()
    header = rows[0].cells
    known = [cell for cell in header if cell and (key_of(cell, key_by_header) or is_private(cell))]
    likely = likely_naming_column(rows[0], rows[1:])
    titles = [likely] if likely else possible_naming_columns(rows[0], rows[1:])[:1]
    return tuple(f"{title}=name" for title in titles) if known or len(rows) > 1 else ()


def _may_be_header(header: Row, rows: Iterable[Row], key_by_header: Mapping[str, str]) -> bool:
    """Whether a row is the header: titles may stand above it, and no rows like it.

    A cell such as `association` is a kind far more often than the header of a table that begins
    in its midst; whoever stands above such a row would be lost.
    """
    score = _score(header, key_by_header)
    width = sum(map(bool, header.cells))
    like_it = any(
        row.number < header.number and sum(map(bool, row.cells)) >= width > 1 for row in rows
    )
    return score > (1 if like_it else 0)


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
    """How many cells of a row are known headers; 0 where none of them is of names or people.

    What may as well be a kind in a row of data, such as `NGO`, makes no header of a row of which
    less than half is known.
    """
    filled = [cell for cell in row.cells if cell]
    keys = [key_of(cell, key_by_header) for cell in filled]
    known = [key or is_private(cell) for key, cell in zip(keys, filled, strict=True)]
    number = len(list(filter(None, known)))
    told = any(key_by_header.get(fold(cell)) == "name" for cell in filled)
    by_name = told or any(name_weight(cell) in (1, 3) for cell in filled)
    if "name" not in keys:
        return number if number * 2 > len(filled) > 1 else 0
    return number if by_name or number * 2 >= len(filled) or row.number == 1 else 0


def _columns(
    table: _Table,
    key_by_header: Mapping[str, str],
    naming: NamingColumns,
    nameless: tuple[int, ...],
) -> Columns:
    header = table.header
    keys = _keys_by_index(header, key_by_header, naming)
    asking = _of_answers(table, keys, key_by_header)
    keys = {index: key for index, key in keys.items() if index not in asking}
    foreign = _of_another_system(table, keys, key_by_header)
    keys = {index: key for index, key in keys.items() if index not in foreign}
    federal = federal_columns(header, table.below, keys, key_by_header)
    keys = {index: key for index, key in keys.items() if index not in federal}
    personal = parts_of_person(header, keys, naming.names[0]) | {*naming.people}
    keys = {index: key for index, key in keys.items() if index not in personal}
    rest = [index for index, cell in enumerate(header.cells) if cell and index not in keys]
    # What somebody wants to leave out is left out without a word.
    rest = [index for index in rest if key_by_header.get(fold(header.cells[index])) != "-"]
    private = [i for i in rest if i in personal or is_private(header.cells[i])]
    first_of = {key: index for index, key in reversed(keys.items())}
    return Columns(
        keys,
        header,
        tuple(header.cells[index] for index in private),
        tuple(header.cells[index] for index in rest if index not in private),
        tuple(header.cells[i] for i, key in sorted(keys.items()) if first_of[key] != i),
        nameless,
        naming.told,
    )


def _of_answers(
    table: _Table, keys: Mapping[int, str], key_by_header: Mapping[str, str]
) -> set[int]:
    """The columns of a question in which a word such as `website` is not what it asks for.

    `May we list you on our website?` is answered by yes and no, and by no address.
    """
    found = set()
    options = option_headers(table.header.cells)
    for index, key in keys.items():
        header = table.header.cells[index]
        is_told = key == "name" or fold(header) in key_by_header
        if header in options and not is_told:
            found.add(index)
        if is_told or not (key in _OF_SIGNING or is_within_question(header)):
            continue
        cells = [row.cells[index] for row in table.below if index < len(row.cells)]
        if key in _OF_SIGNING and not {"yes", "no"} & set(map(first_answer, cells)):
            continue
        if any(cells) and not any(_holds(key, cell) for cell in cells if cell):
            found.add(index)
    return found


def _holds(key: str, cell: str) -> bool:
    """Whether a cell may be what a record has under a key."""
    if key == "website":
        return "." in cell.strip(".") and first_answer(cell) not in ("yes", "no")
    if key in _OF_SIGNING:
        return len(cell) > _LENGTH_OF_CODE and any(map(str.isdigit, cell))
    if key == "country":
        return first_answer(cell) == "unknown" or (len(cell) == _LENGTH_OF_CODE and cell.isupper())
    return first_answer(cell) == "unknown"


def _of_another_system(
    table: _Table, keys: Mapping[int, str], key_by_header: Mapping[str, str]
) -> set[int]:
    """The columns of ids that another system has given, which are none of ours unless we are told.

    Ours are those of records that there are, and of sheets that we have written.
    """
    if {cell.strip() for cell in table.header.cells} >= _OURS:
        return set()
    ids = [i for i, key in keys.items() if key == "id" and fold("id") not in key_by_header]
    cells = {i: [row.cells[i] for row in table.below if i < len(row.cells)] for i in ids}
    filled = {i: [cell for cell in column if cell] for i, column in cells.items()}
    return {i for i, column in filled.items() if any(id_ not in table.ids for id_ in column)}


def _keys_by_index(
    header: Row, key_by_header: Mapping[str, str], naming: NamingColumns
) -> dict[int, str]:
    """The key of each column that is read; of several columns the first is read before others."""
    keys = dict.fromkeys(naming.names, "name") | dict.fromkeys(naming.short, "short_name")
    for index, cell in enumerate(header.cells):
        key = key_of(cell, key_by_header) if cell else None
        if key and key not in ("-", "name"):
            keys.setdefault(index, key)
    nested = nested_in(header.cells[naming.names[0]])

    def order(index: int) -> tuple[bool, bool, int]:
        """What stands in the organisation's own object before what stands beside it."""
        beside = bool(nested) and nested_in(header.cells[index]) != nested
        return index in naming.names[1:] and index < naming.names[0], beside, index

    return {index: keys[index] for index in sorted(keys, key=order)}
