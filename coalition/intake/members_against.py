"""What rows of a list of members say against their having endorsed: `declined` under `Reply`."""

import shlex
from collections.abc import Iterable, Mapping

from coalition.intake.cells import LEFT_OUT, clean
from coalition.intake.consent import first_answer
from coalition.intake.member_columns import MemberColumns
from coalition.intake.no_names import quoted_map
from coalition.intake.open_remarks import may_hold_remarks
from coalition.intake.rows import Row
from coalition.intake.standing_answers import objection
from coalition.intake.standing_columns import Column, kind_of
from coalition.intake.withdrawing import is_remark


def reasons_against(
    rows: Iterable[Row], columns: MemberColumns, values: Mapping[str, str]
) -> dict[int, str]:
    """Why rows are not taken, by their numbers: for what stands in columns that no key has.

    `values` has LEFT_OUT for a cell of which somebody said that it means nothing.
    """
    rows = tuple(rows)
    reasons: dict[int, str] = {}
    for at in columns.others:
        header = columns.header.cells[at]
        cells = {row.number: clean(row.cells[at]) if at < len(row.cells) else "" for row in rows}
        kind = kind_of(header, list(cells.values()))
        if kind is None and {first_answer(cell) for cell in cells.values()} & {"yes", "no"}:
            kind = "answer"
        kind = kind or ("remark" if is_remark(header) else "text")
        column = Column(at, header, kind, may_hold_remarks(header, cells.values()))
        for number, cell in cells.items():
            found = None if values.get(cell) == LEFT_OUT else objection(column, cell, cell)
            if found is not None:
                reasons.setdefault(number, f"{found.reason}; {_way_out(header, cell)}")
    return reasons


def _way_out(header: str, cell: str) -> str:
    if cell:
        return f"to take it all the same: --value {shlex.quote(f'{cell}={LEFT_OUT}')}"
    return f"to take all rows without this column: {quoted_map(header, LEFT_OUT)}"
