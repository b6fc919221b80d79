"""The column of a table that most likely holds names of organisations, for a command to copy."""

from collections.abc import Iterable

from coalition.expressions import Expression
from coalition.intake.agreement.consent import are_answers, what_is_asked
from coalition.intake.headers.machine_columns import (
    are_machine_values,
    is_machine_column,
    is_of_account,
)
from coalition.intake.names.likely_people import are_people
from coalition.intake.names.people import is_organisation
from coalition.intake.rows import CellError, Row
from coalition.intake.values.days import DayOrder, NoWholeDayError, has_time, read_date
from coalition.intake.words.known_headers import is_private, key_of
from coalition.intake.words.office_headers import is_of_office
from coalition.intake.words.questions import is_question
from coalition.intake.words.remark_headers import is_remark
from coalition.intake.words.sending_headers import is_of_sending
from coalition.intake.words.signatory_words import signatory_keys

_ADDRESS = Expression(r"(?i)(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?")
"""Of a page, with its scheme or without."""


def likely_naming_column(header: Row, rows: Iterable[Row]) -> str:
    """The header of the unknown column with the most words of organisations, if one may be names.

    Nothing where all columns are known, of people, or of days, numbers, addresses and answers.
    """
    rows = tuple(rows)
    found = [
        (index, cells)
        for index, title in enumerate(header.cells)
        if title and _is_unknown(title) and _may_be_names(title, cells := _filled(rows, index))
    ]
    best = max(found, key=lambda one: (_share(one[1]), -one[0]), default=None)
    return header.cells[best[0]] if best else ""


def possible_naming_columns(header: Row, rows: Iterable[Row]) -> list[str]:
    """The headers of unknown columns that hold texts, though perhaps people's; often none.

    Never one of times, days, numbers, mails, addresses of pages, ids or answers.
    """
    rows = tuple(rows)
    return [
        title
        for index, title in enumerate(header.cells)
        if title and _is_unknown(title) and _may_be_texts(title, _filled(rows, index))
    ]


def _may_be_texts(title: str, cells: list[str]) -> bool:
    """Whether nothing in the header or the cells says that they are something else than names."""
    is_other = (
        is_of_account(title)
        or is_of_office(title)
        or is_remark(title)
        or is_of_sending(title)
        or signatory_keys(title)
        or what_is_asked(title)
        or is_machine_column(title, cells)
    )
    return not is_other and not _hold_no_texts(cells)


def _hold_no_texts(cells: list[str]) -> bool:
    """Whether cells are times, days, numbers, mails, addresses of pages, or answers."""
    return bool(cells) and (
        are_answers(cells)
        or all(map(_is_no_text, cells))
        or sum("@" in cell for cell in cells) * 2 > len(cells)
    )


def _is_no_text(cell: str) -> bool:
    is_address = _ADDRESS.fullmatch(cell.strip()) is not None
    return is_address or has_time(cell) or _is_day(cell) or not any(map(str.isalpha, cell))


def _is_day(cell: str) -> bool:
    """Whether a cell is a day or a month, however it is written."""
    try:
        read_date(cell, DayOrder(day_first=frozenset("/")))
    except NoWholeDayError:
        return True
    except CellError:
        return False
    return True


def may_hold_names(rows: Iterable[Row], index: int) -> bool:
    """Whether no cell of a column speaks against names: no number, time, address or answer."""
    return not _hold_no_texts(_filled(rows, index))


def _filled(rows: Iterable[Row], index: int) -> list[str]:
    return [row.cells[index] for row in rows if index < len(row.cells) and row.cells[index]]


def _is_unknown(title: str) -> bool:
    return not (key_of(title, {}) or is_private(title))


def _share(cells: list[str]) -> float:
    return sum(map(is_organisation, cells)) / len(cells)


def _may_be_names(title: str, cells: list[str]) -> bool:
    """Whether cells are different texts, and no days, numbers, addresses or answers."""
    is_other = (
        is_of_account(title)
        or is_of_office(title)
        or is_remark(title)
        or signatory_keys(title)
        or (is_question(title) and not _share(cells or [""]))
    )
    if not cells or is_other or is_machine_column(title, cells):
        return False
    is_text = [any(map(str.isalpha, cell)) and "@" not in cell for cell in cells]
    differ = len(set(cells)) * 2 > len(cells)
    are_of_people = are_people(cells, frozenset())
    are_values = are_machine_values(cells) or _hold_no_texts(cells)
    return differ and all(is_text) and not are_values and not are_of_people
