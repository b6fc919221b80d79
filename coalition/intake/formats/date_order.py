"""The days of a sheet of which somebody says whether the day or the month stands first."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from coalition.intake.rows import Sheet
from coalition.intake.values.days import DayOrder, read_ambiguous

DATE_ORDERS: Final[Mapping[str, DayOrder]] = MappingProxyType({
    "day-first": DayOrder(day_first=frozenset("/.-")),
    "month-first": DayOrder(month_first=frozenset("/.-")),
})  # fmt: skip
"""What comes first in dates of figures such as `01/03/2021`, by the word for it."""


def with_dates(sheet: Sheet, order: DayOrder) -> Sheet:
    """The sheet with every cell that is nothing but a date of figures as ISO 8601 writes it.

    What can only be read in one way stays as it is, and so does a time behind the date.
    """
    rows = (
        row._replace(cells=tuple(read_ambiguous(cell, order) for cell in row.cells))
        for row in sheet.rows
    )
    return sheet._replace(rows=tuple(rows))
