"""A sheet that says who of a list of the Parliament is meant, by their names or numbers."""

from collections.abc import Iterator
from typing import NamedTuple

from coalition.intake.formats.sheets import read_sheet
from coalition.intake.meps.member_columns import MemberColumns, match_asked_columns
from coalition.intake.meps.members_against import reasons_against
from coalition.intake.rows import Row, UnreadableError
from coalition.intake.values.cells import clean


class AskedMembers(NamedTuple):
    """Whom a sheet means."""

    texts: tuple[str, ...]
    """The number of each, or the name where there is none."""

    refused: tuple[tuple[str, str], ...]
    """The names of those of whom a row says otherwise, and why."""


def read_asked_members(data: bytes) -> AskedMembers | None:
    """Whom a sheet means by its rows; None for what is no table with names or numbers."""
    try:
        sheet = read_sheet(data)
    except UnreadableError:
        return None
    columns = match_asked_columns(sheet.rows)
    if columns is None:
        return None
    rows = [row for row in sheet.rows if row.number > columns.header.number]
    against = reasons_against(rows, columns, {})
    named = [(row, name) for row in rows if (name := _designation(row, columns))]
    return AskedMembers(
        tuple(name for row, name in named if row.number not in against),
        tuple(_refused(named, against)),
    )


def _refused(named: list[tuple[Row, str]], against: dict[int, str]) -> Iterator[tuple[str, str]]:
    for row, name in named:
        if row.number in against:
            yield name, against[row.number].partition(";")[0]


def _designation(row: Row, columns: MemberColumns) -> str:
    cells = {key: row.cells[at] for at, key in columns.keys.items() if at < len(row.cells)}
    if clean(cells.get("ep_id", "")).isdecimal():
        return clean(cells["ep_id"])
    parts = (cells.get(key, "") for key in ("given", "particle", "family"))
    return clean(cells.get("name", "")) or clean(" ".join(parts))
