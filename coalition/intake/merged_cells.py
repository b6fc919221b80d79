"""Cells of countries that look merged: the first row of a group has one, the others none."""

from collections import Counter
from collections.abc import Iterable

from coalition.intake.columns import Columns
from coalition.intake.rows import Row

_FEWEST = 2
"""Empty cells below others."""

_REMARK = "no country is read; if that above is meant ({}), fill the cell in"


def remarks_on_merged(columns: Columns, rows: Iterable[Row]) -> dict[int, str]:
    """Remarks on rows without a country for which the one above may be meant, by their numbers.

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
    if not are_groups or len(empty) < _FEWEST:
        return {}
    return {number: _REMARK.format(text) for number, text in empty.items()}
