"""Columns that nobody has said what they hold, and what their cells look like."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from coalition.expressions import Expression
from coalition.intake.headers.columns import Columns
from coalition.intake.headers.sending_days import key_of_days
from coalition.intake.rows import CellError, Row
from coalition.intake.values.cells import label_key, read_country, read_label
from coalition.intake.values.days import DayOrder, read_date
from coalition.intake.values.vocabulary import Vocabulary
from coalition.intake.words.known_headers import fold
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.program_headers import is_of_program

_MOST_OTHERS = 5
"""How many cells that don't fit are shown."""

_OF_JOINING = Expression(
    r"\b(?:endors\w*|sign\w*|join\w*|member\w*|adh\w*|since|support\w*|beitr\w*|unterzeich\w*|unterschr\w*|"
    r"pod[pn]is\w*|podepsa\w*|potpis\w*|firma\w*|assina\w*|semnat\w*|alair\w*|allekirj\w*|"
    r"undertec\w*|undersk\w*|onderteken\w*|pasiras\w*|parakst\w*|allkirj\w*|imza\w*|pidpys\w*)\b"
)


class SuggestedColumn(NamedTuple):
    """A column whose cells look like values of a key, which is for a person to say."""

    header: str
    key: str
    fitting: int
    """How many of its cells do."""

    filled: int
    others: tuple[str, ...]
    """Some of the cells that don't, each once."""


def suggest_columns(
    rows: Iterable[Row], columns: Columns, vocabulary: Vocabulary, defaults: Collection[str]
) -> tuple[SuggestedColumn, ...]:
    """A column that may hold tiers, one of countries, and one of the days of joining or signing.

    None for a key that another column holds. `defaults` are the keys that the user has given for
    all rows: where a letter is among them, days are those of signing it.
    """
    below = [row for row in rows if columns.header and row.number > columns.header.number]
    read = {*columns.keys.values()}
    found: list[SuggestedColumn] = []
    if "tier" not in read:
        candidates = (*_unread(columns), *_without_kinds(below, columns, vocabulary))
        tiers = _suggest(below, columns, candidates, "tier", _reader("tier", vocabulary.tiers))
        found += _best(one for one in tiers if one.fitting * 2 >= one.filled)
    if "country" not in read and "country" not in defaults:
        countries = _suggest(below, columns, _unread(columns), "country", read_country)
        found += _best(one for one in countries if _are_countries(one))
    day = key_of_days(columns, defaults)
    if day not in read and day not in defaults:
        days = _suggest(below, columns, _unread(columns), day, _read_day)
        found += _best(one for one in days if _may_be_days(one))
    return tuple(found)


def _unread(columns: Columns) -> Iterator[int]:
    """The columns that no key is mapped to and that are not private."""
    header = columns.header.cells if columns.header else ()
    for index, cell in enumerate(header):
        if cell in columns.unknown and index not in columns.keys and not is_of_program(cell):
            yield index


def _without_kinds(rows: Iterable[Row], columns: Columns, vocabulary: Vocabulary) -> Iterator[int]:
    """The column of kinds (`Category`), where no cell is a kind."""
    for index, key in columns.keys.items():
        if key == "kind":
            cells = _filled(rows, index)
            if not any(_fits(cell, _reader("kind", vocabulary.kinds)) for cell in cells):
                yield index


def _reader(what: Literal["tier", "kind"], ids: Mapping[str, str]) -> Callable[[str], object]:
    return lambda text: read_label(text, what, ids)


def _read_day(text: str) -> object:
    # Which number is the month does not matter here.
    return read_date(text, DayOrder(day_first=frozenset("/")))


def _are_countries(column: SuggestedColumn) -> bool:
    """Whether several cells are countries, and hardly one is anything else."""
    others = column.filled - column.fitting
    return column.fitting > 1 and others * 4 <= column.filled


def _may_be_days(column: SuggestedColumn) -> bool:
    """Whether all cells are days, or the header speaks of joining and half of them are, or more.

    People write `jún 2026` or `soon` where they do not know the day.
    """
    is_of_joining = _OF_JOINING.search(fold(column.header)) is not None
    return column.fitting * (2 if is_of_joining else 1) >= column.filled


def _suggest(
    rows: Iterable[Row],
    columns: Columns,
    candidates: Iterable[int],
    key: str,
    read: Callable[[str], object],
) -> Iterator[SuggestedColumn]:
    header = columns.header.cells if columns.header else ()
    for index in candidates:
        cells = _filled(rows, index)
        others = [cell for cell in cells if not _fits(cell, read)]
        if len(others) < len(cells):
            some = tuple({label_key(cell): cell for cell in reversed(others)}.values())
            some = some[::-1][:_MOST_OTHERS]
            yield SuggestedColumn(header[index], key, len(cells) - len(others), len(cells), some)


def _filled(rows: Iterable[Row], index: int) -> list[str]:
    cells = (row.cells[index].strip() for row in rows if index < len(row.cells))
    return [cell for cell in cells if not is_nothing(cell)]


def _fits(cell: str, read: Callable[[str], object]) -> bool:
    try:
        return read(cell) is not None
    except CellError:
        return False


def _best(suggestions: Iterable[SuggestedColumn]) -> list[SuggestedColumn]:
    """The column of most fitting cells, one whose header speaks of joining before others."""
    return sorted(
        suggestions, key=lambda one: (not _OF_JOINING.search(fold(one.header)), -one.fitting)
    )[:1]
