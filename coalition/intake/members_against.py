"""What rows of a list of members say against their having endorsed: `declined` under `Reply`."""

import shlex
from collections.abc import Iterable, Iterator, Mapping

from coalition.expressions import Expression
from coalition.intake.cells import LEFT_OUT, clean
from coalition.intake.consent import first_answer
from coalition.intake.known_headers import fold
from coalition.intake.member_columns import MemberColumns
from coalition.intake.member_headers import is_of_office, is_of_replies
from coalition.intake.no_names import quoted_map
from coalition.intake.open_remarks import may_hold_remarks
from coalition.intake.rows import Row
from coalition.intake.signatory_words import signatory_keys
from coalition.intake.signed_words import says_has_signed
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
    for column in _columns(rows, columns):
        for row in rows:
            cell = clean(row.cells[column.at]) if column.at < len(row.cells) else ""
            if values.get(cell) == LEFT_OUT or (column.kind == "answer" and _says_signed(cell)):
                continue
            if found := objection(column, cell, cell):
                reasons.setdefault(row.number, f"{found.reason}; {_way_out(column.header, cell)}")
    return reasons


def heeded_members_columns(rows: Iterable[Row], columns: MemberColumns) -> tuple[str, ...]:
    """The headers of columns that no key has, by which rows may be refused."""
    return tuple(
        column.header
        for column in _columns(tuple(rows), columns)
        if column.kind != "text" or column.is_open
    )


def _columns(rows: tuple[Row, ...], columns: MemberColumns) -> Iterator[Column]:
    for at in columns.others:
        header = columns.header.cells[at]
        cells = [clean(row.cells[at]) if at < len(row.cells) else "" for row in rows]
        kind = kind_of(header, cells)
        answers = {first_answer(cell) for cell in cells} & {"yes", "no"}
        # `Position` may be an office, too.
        asks = is_of_replies(header) and not signatory_keys(header)
        is_answered = answers or any(map(_says_signed, cells)) or asks
        if (kind is None and is_answered) or (kind == "open" and is_of_replies(header)):
            kind = "answer"
        kind = kind or ("remark" if is_remark(header) else "text")
        is_open = kind != "answer" and not is_of_office(header) and may_hold_remarks(header, cells)
        yield Column(at, header, kind, is_open)


_AUXILIARIES = frozenset({
    "a", "am", "aufruf", "brief", "call", "carta", "der", "die", "el", "elle", "er", "est", "ha",
    "haben", "had", "han", "hanno", "har", "has", "hat", "have", "hebben", "heeft", "i", "il", "is",
    "it", "je", "jest", "le", "letter", "lettera", "lettre", "list", "on", "ont", "sie", "the",
    "we",
})  # fmt: skip
"""What stands beside `signed`: `has signed the letter`, `hat am 3.2. unterzeichnet`."""


def _says_signed(cell: str) -> bool:
    """Whether a cell says nothing but that somebody has signed or supports: `unterzeichnet`."""
    words = [word for word in fold(_NO_WORD.sub(" ", cell)).split() if word not in _AUXILIARIES]
    return len(words) == 1 and says_has_signed(words[0])


_NO_WORD = Expression(r"[\d\W_]+")


def _way_out(header: str, cell: str) -> str:
    if cell:
        return f"to take it all the same: --value {shlex.quote(f'{cell}={LEFT_OUT}')}"
    return f"to take all rows without this column: {quoted_map(header, LEFT_OUT)}"
