"""The column of a table that most likely holds names of organisations, for a command to copy."""

from collections.abc import Iterable

from coalition.intake.headers.machine_columns import (
    are_machine_values,
    is_machine_column,
    is_of_account,
)
from coalition.intake.names.likely_people import are_people
from coalition.intake.names.people import is_organisation
from coalition.intake.rows import Row
from coalition.intake.values.days import has_time
from coalition.intake.words.known_headers import is_private, key_of
from coalition.intake.words.office_headers import is_of_office
from coalition.intake.words.questions import is_question
from coalition.intake.words.signatory_words import signatory_keys
from coalition.intake.words.withdrawing import is_remark


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
    are_values = are_machine_values(cells) or all(map(has_time, cells))
    return differ and all(is_text) and not are_values and not are_of_people
