"""Cells of countries that look merged: the first row of a group has one, the others none."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from coalition.intake.headers.columns import Columns
from coalition.intake.rows import Row, UnknownLabel, quote
from coalition.intake.values.brackets import country_in
from coalition.intake.words.known_headers import fold

COUNTRY_ABOVE = "country-above"
"""What somebody says of a column whose empty cells mean the country above them."""

_FEWEST = 2
"""Empty cells below others."""


def without_above(mapping: Mapping[str, str]) -> dict[str, str]:
    """The user's keys by header, with the key of countries for a column of merged ones."""
    return {header: "country" if key == COUNTRY_ABOVE else key for header, key in mapping.items()}


def fill_countries(rows: Sequence[Row], columns: Columns, mapping: Mapping[str, str]) -> list[Row]:
    """Rows with the country above in empty cells of a column of which somebody has said so."""
    told = {fold(header) for header, key in mapping.items() if key == COUNTRY_ABOVE}
    header = columns.header.cells if columns.header else ()
    at = next((i for i, cell in enumerate(header) if fold(cell) in told), None)
    if at is None:
        return list(rows)
    above, filled = "", []
    for row in rows:
        cell = row.cells[at] if at < len(row.cells) else ""
        above = cell if country_in(cell) else above
        cells = [*row.cells, *[""] * (at + 1 - len(row.cells))]
        cells[at] = cell or above
        filled.append(Row(row.number, tuple(cells)))
    return filled


def merged_countries(columns: Columns, rows: Iterable[Row]) -> dict[int, str]:
    """The countries above rows without one for which they may be meant, by the rows' numbers.

    None unless the column stands before the names and has each country once, as groups have.
    """
    places = {key: index for index, key in reversed(columns.keys.items())}
    country, name = places.get("country"), places.get("name", 0)
    if country is None or country > name:
        return {}
    above, empty = "", dict[int, str]()
    filled: Counter[str] = Counter()
    for row in rows:
        cell = row.cells[country] if country < len(row.cells) else ""
        filled.update([cell] if cell else [])
        above = cell or above
        if not cell:
            empty[row.number] = above
    are_groups = max(filled.values(), default=0) == 1 and all(empty.values())
    return empty if are_groups and len(empty) >= _FEWEST else {}


def open_country(columns: Columns, above: str) -> tuple[str, UnknownLabel]:
    """What is told of a row without a country below one, and the label to ask for."""
    index = next(index for index, key in columns.keys.items() if key == "country")
    header = columns.header.cells[index] if columns.header else ""
    remark = f"no country is read; {quote(above)} above may be meant"
    return remark, UnknownLabel("above", header, key="country")
