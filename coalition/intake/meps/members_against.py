"""What rows of a list of members say against their having endorsed: `declined` under `Reply`."""

import shlex
from collections.abc import Iterable, Iterator, Mapping

from coalition.expressions import Expression
from coalition.intake.agreement.consent import first_answer, is_tick, what_is_asked
from coalition.intake.headers.no_names import quoted_map, quoted_value
from coalition.intake.headers.surplus_cells import surplus_reason
from coalition.intake.membership.contact_cells import are_contacts, is_refusal, said_in_contact
from coalition.intake.membership.names_that_say_no import (
    SaidInName,
    said_in_name,
    without_note,
)
from coalition.intake.membership.open_remarks import may_hold_remarks
from coalition.intake.membership.standing_answers import objection
from coalition.intake.membership.standing_columns import Column, Kind, are_flags, kind_of
from coalition.intake.meps.member_columns import MemberColumns, speaks_of_signing
from coalition.intake.rows import Row, quote
from coalition.intake.struck_out import struck_reason
from coalition.intake.values.cells import LEFT_OUT, clean
from coalition.intake.words.known_headers import fold
from coalition.intake.words.member_headers import is_of_declining, is_of_office, is_of_replies
from coalition.intake.words.private_words import hides
from coalition.intake.words.remark_headers import is_remark
from coalition.intake.words.signatory_words import signatory_keys
from coalition.intake.words.signed_words import says_has_signed


def reasons_against(
    rows: Iterable[Row], columns: MemberColumns, values: Mapping[str, str]
) -> dict[int, str]:
    """Why rows are not taken, by their numbers: for what stands in columns that no key has.

    `values` has LEFT_OUT for a cell of which somebody said that it means nothing.
    """
    rows = tuple(rows)
    reasons = {row.number: reason for row in rows if (reason := _row_reason(row, columns, values))}
    found = [*_columns(rows, columns)]
    if not any(column.kind in ("answer", "status") for column in found):
        reasons = {**dict(_without_day(rows, columns)), **reasons}
    for column in found:
        cells = {row.number: _cell(row, column.at) for row in rows}
        are_ticks = _are_ticks(cells.values())
        for number, cell in cells.items():
            is_signed = _says_signed(cell) or (are_ticks and is_tick(cell))
            if values.get(cell) == LEFT_OUT or (column.kind == "answer" and is_signed):
                continue
            if reason := _reason(column, cell):
                reasons.setdefault(number, f"{reason}; {_way_out(column.header, cell)}")
    return {**dict(_said_in_contacts(rows, columns, values)), **reasons}


def _said_in_contacts(
    rows: tuple[Row, ...], columns: MemberColumns, values: Mapping[str, str]
) -> Iterator[tuple[int, str]]:
    """What stands in columns that are dropped: `declined` below `E-mail reply`."""
    for at in columns.dropped:
        header = columns.header.cells[at]
        cells = {row.number: _cell(row, at) for row in rows}
        of_contacts = are_contacts(cells.values())
        for number, cell in cells.items():
            if values.get(cell) != LEFT_OUT and said_in_contact(cell, of_contacts=of_contacts):
                where = f"under {quote(header)}" if header else "in a column without a header"
                said = f"it says {quote(cell)} {where}"
                yield number, f"{said}; {_way_out(header, cell)}"


def _row_reason(row: Row, columns: MemberColumns, values: Mapping[str, str]) -> str:
    """What a row says as a whole: it is struck out, has too many cells, or its name says no."""
    struck = next(filter(None, map(struck_reason, row.cells)), "")
    if reason := struck or surplus_reason(row, columns.header):
        return reason
    names = (at for at, key in columns.keys.items() if key in _NAMES and at < len(row.cells))
    cells = (row.cells[at] for at in names if clean(row.cells[at]) not in values)
    found = (_name_reason(cell, said) for cell in cells if (said := said_in_name(cell)))
    return next(iter([*found, *_in_other_cells(row, columns, values)]), "")


def _in_other_cells(row: Row, columns: MemberColumns, values: Mapping[str, str]) -> Iterator[str]:
    """What stands in place of a group or a party and says no: `declined`."""
    for at, key in columns.keys.items():
        cell = _cell(row, at)
        if key in ("group", "party") and cell not in values and is_refusal(cell):
            header = columns.header.cells[at]
            yield f"it says {quote(cell)} under {quote(header)}; {_way_out(header, cell)}"


_NAMES = ("name", "given", "particle", "family")


def _name_reason(cell: str, said: SaidInName) -> str:
    alone = clean(without_note(cell, said.note))
    told = quoted_value(clean(cell), alone or "Name")
    return f"it says {quote(said.note)} beside the name; to take it all the same: {told}"


def _without_day(rows: tuple[Row, ...], columns: MemberColumns) -> Iterator[tuple[int, str]]:
    """Rows without a day of signing, where nothing else says who signed."""
    for at, key in columns.keys.items():
        header = columns.header.cells[at]
        lacking = [row for row in rows if not _cell(row, at)]
        if key == "day" and speaks_of_signing(header):
            reason = f"no day stands under {quote(header)}; {_way_out(header, '')}"
            yield from ((row.number, reason) for row in lacking)


def _are_ticks(cells: Iterable[str]) -> bool:
    """Whether a column has nothing but ticks and empty cells: `x`, `✓`."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(map(is_tick, filled))


def _cell(row: Row, at: int) -> str:
    return clean(row.cells[at]) if at < len(row.cells) else ""


def _reason(column: Column, cell: str) -> str:
    """What a cell says against its row; nothing for most."""
    if column.kind == "open":
        said = f"it says {quote(cell)} under {quote(column.header)}, which may be about signing"
        return said if first_answer(cell) == "no" else ""
    if column.kind == "leaving" and is_tick(cell):
        return f"it says {quote(cell)} under {quote(column.header)}"
    found = objection(column, cell, cell)
    return found.reason if found else ""


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
        cells = [_cell(row, at) for row in rows]
        kind = _kind(header, cells)
        is_open = kind != "answer" and not is_of_office(header) and may_hold_remarks(header, cells)
        yield Column(at, header, kind, is_open)


def _kind(header: str, cells: list[str]) -> Kind:
    """What a column says of its rows; one of replies says by an empty cell that there is none."""
    kind = kind_of(header, cells)
    if is_of_declining(header) or (hides(header) and are_flags(cells)):
        return "leaving"
    if kind not in (None, "open"):
        return kind or "text"
    if is_remark(header):
        return "remark"
    answers = {first_answer(cell) for cell in cells} & {"yes", "no"}
    has_answers = bool(answers) or any(_says_signed(cell) or is_tick(cell) for cell in cells)
    # `Position` may be an office, too.
    is_reply = is_of_replies(header) and "role" not in signatory_keys(header)
    # Below a question that is asked and nowhere answered nobody has said yes.
    is_asked = speaks_of_signing(header) or what_is_asked(header) in ("publication", "consent")
    is_empty = not any(map(str.strip, cells))
    asks = is_reply or (speaks_of_signing(header) and has_answers) or (is_asked and is_empty)
    if asks or any(map(_says_signed, cells)) or (kind is None and answers):
        return "answer"
    return kind or "text"


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
