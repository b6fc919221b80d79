"""Why rows of a table propose no organisation, and what may be two, by what stands in them."""

from collections.abc import Iterable, Iterator, Mapping

from coalition.intake.columns import Columns
from coalition.intake.naming_columns import quoted_map
from coalition.intake.no_organisations import (
    footnote_reason,
    is_total,
    note_reason,
    remark_reason,
    total_reason,
)
from coalition.intake.people import is_person
from coalition.intake.rows import Row
from coalition.intake.standing import name_against

_TWO = 2
_FEWEST_WITH_MORE = 3
"""Rows that say what a row of the table has."""

_MORE_FOR_EACH = 8

_HOLDING = '"«»„“”()[]'
"""Quotation marks and brackets, within which a comma parts nothing."""


def why_refused(row: Row, cells: Mapping[str, str], columns: Columns, known: frozenset[str]) -> str:
    """The reason against a row that is a total, a note or a person, or has too many cells.

    `cells` are its own by key, `known` are the names of organisations that there are. Nothing
    where no reason is.
    """
    reason = _total_reason(row, cells) or _surplus_reason(row, columns)
    reason = reason or _person_reason(cells, columns, known) or _lines_reason(cells)
    return reason or ("" if "id" in cells else name_against(cells.get("name", "")))


def names_alone(rows: Iterable[Row], named: int) -> frozenset[int]:
    """The numbers of the rows with nothing but a name: one, or few of many, where others have more.

    `rows` are those that nothing else speaks against, `named` is the column of names.
    """
    filled = {row.number: [at for at, cell in enumerate(row.cells) if cell] for row in rows}
    alone = {number for number, cells in filled.items() if cells == [named]}
    more = sum(len(cells) > 1 for cells in filled.values())
    is_few = len(alone) == 1 or len(alone) * _MORE_FOR_EACH <= more
    return frozenset(alone if more >= _FEWEST_WITH_MORE and is_few else ())


ALONE = (
    "nothing but a name, where other rows have more; if it is an organisation, add its country or "
    "website, or use coalition add organisation"
)
"""Why a row of `names_alone` becomes no record, unless it is one that there is."""


def _lines_reason(cells: Mapping[str, str]) -> str:
    """The reason against a cell of two lines that both look like names."""
    lines = [line.strip() for line in cells.get("name", "").split("\n") if line.strip()]
    if len(lines) < 2 or "id" in cells or not all(map(_may_be_whole, lines)):
        return ""
    return (
        f"the name has {len(lines)} lines; if they are several organisations give each a row, "
        "else write it on one"
    )


def doubts_of_name(name: str) -> Iterator[str]:
    """A remark on a name that may be two, parted by a comma or a stroke."""
    if any(mark in name for mark in _HOLDING):
        return
    for mark, called in ((", ", "comma"), (" / ", "stroke")):
        parts = name.split(mark)
        if len(parts) == _TWO and all(map(_may_be_whole, parts)):
            yield f"if the {called} parts two names, give each a row"


def _may_be_whole(line: str) -> bool:
    words = line.split()
    return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()


def _total_reason(row: Row, cells: Mapping[str, str]) -> str:
    """The reason against a row that is the total of those above it, or nothing."""
    # What has an id stands for a record, whatever it is called.
    is_record = "id" in cells or not is_total(row.cells)
    if is_record:
        if "id" in cells:
            return ""
        remark = remark_reason(cells.get("name", ""))
        return footnote_reason(row.cells) or remark or note_reason(row.cells)
    return total_reason(cells.get("name", "") or "this")


def _surplus_reason(row: Row, columns: Columns) -> str:
    """The reason against a row with cells to the right of the header, or nothing."""
    width = len(columns.header.cells) if columns.header else len(row.cells)
    surplus = ", ".join(filter(None, row.cells[width:]))
    if not surplus:
        return ""
    return (
        f"the row has more cells than the header ({surplus[:60]}); put quotation "
        "marks around a text that holds the separator"
    )


def _person_reason(cells: Mapping[str, str], columns: Columns, known: frozenset[str]) -> str:
    """The reason against a row of a person in a column of organisations, or nothing."""
    name = cells.get("name", "")
    if columns.told or name in known or not is_person(name):
        return ""
    at = next((index for index, key in columns.keys.items() if key == "name"), 0)
    header = columns.header.cells[at] if columns.header else ""
    return f"looks like a person; if it is an organisation, say {quoted_map(header, 'name')}"
