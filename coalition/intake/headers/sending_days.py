"""The day on which each answer to a form was sent, which is that of joining or signing.

Only of forms that ask for a yes: a list of contacts has days, too, on which nobody joined.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, NamedTuple

from coalition.intake.headers.columns import Columns
from coalition.intake.headers.no_names import quoted_map
from coalition.intake.rows import CellError, Row
from coalition.intake.values.days import day_order, has_time, read_date
from coalition.intake.words.sending_headers import is_of_sending


class SendingDays(NamedTuple):
    """The column of a form's days, and what it says."""

    header: str
    key: Literal["joined", "signed_on"]
    days: Mapping[int, str]
    """By the numbers of rows, as ISO 8601 has them; rows without one are left out."""

    def note(self) -> str:
        """What is made of the column, for people."""
        what = "joining" if self.key == "joined" else "signing"
        return (
            f"the day on which a form was sent ({self.header}) is taken for that of {what}; "
            f"{quoted_map(self.header, '-')} leaves it out"
        )


def find_sending_days(
    columns: Columns, rows: Iterable[Row], given: Collection[str]
) -> SendingDays | None:
    """The column of the days on which a form's answers were sent, all of which have a time.

    `given` are the keys that the user has given for all rows: where a letter is among them, the
    days are those of signing it. None where the sheet or the user gives that day otherwise, or
    where a day may be read in two ways.
    """
    key = key_of_days(columns, given)
    if columns.header is None or key in columns.keys.values() or key in given:
        return None
    rows = tuple(rows)
    for index, header in enumerate(columns.header.cells):
        if header in columns.unknown and index not in columns.keys and is_of_sending(header):
            cells = {row.number: row.cells[index] for row in rows if index < len(row.cells)}
            if days := _read({number: cell for number, cell in cells.items() if cell.strip()}):
                return SendingDays(header, key, days)
    return None


def key_of_days(columns: Columns, given: Collection[str]) -> Literal["joined", "signed_on"]:
    """The key of a day that nobody has named: of signing where the rows sign a letter."""
    signs = "signed" in columns.keys.values() or "signed" in given
    return "signed_on" if signs else "joined"


def _read(cells: Mapping[int, str]) -> dict[int, str]:
    """The days of cells that all have a time; none where a cell may be another day or none."""
    if not all(map(has_time, cells.values())):
        return {}
    order = day_order(cells.values())
    try:
        return {number: read_date(cell, order).isoformat() for number, cell in cells.items()}
    except CellError:
        return {}
