"""Which sheet of a workbook holds the organisations: no cover, and no list of former members."""

from collections.abc import Mapping, Sequence

from coalition.expressions import Expression
from coalition.intake.formats.lists_in_objects import is_of_former
from coalition.intake.rows import Row, UnreadableError
from coalition.intake.words.known_headers import is_header_row, is_private, key_of, name_weight
from coalition.intake.words.letter_phrases import is_list_heading, is_member_word

_HEADER_ROWS = 10
"""Among how many rows a header is looked for."""

_FEWEST_EXPLAINED = 2
_LONGEST_HEADER = 3
"""Words of a header alone in its row; a longer one may be an instruction."""

_LONGEST_CODE = 3
"""Letters of a sheet's name in capitals that is a country's code: `NO` is Norway."""

_UNFINISHED = Expression(
    r"(?i)\b(?:drafts?|entwurf|brouillon|borrador|bozza|rascunho|szkic|concept|test|archive?|old)\b"
)
"""What the only sheet with a list may be called, and has its members all the same."""

_SURE = 2
"""The weight of a header from which it is surely of organisations' names."""


def choose_sheet(
    sheets: Mapping[str, list[Row]],
    visible: Mapping[str, bool],
    mapping: Mapping[str, str],
    chosen: str | None,
) -> str:
    """The name of the sheet that is read, of those that are filled.

    `chosen` is the one that the user means, `""` where the user may still say so, and None where
    the first of equal ones is read. `mapping` has keys of a record by header. Raises
    UnreadableError where several are lists of organisations, where all are of former members, and
    where none is so called.
    """
    if chosen:
        if chosen not in sheets:
            listing = ", ".join(sheets)
            raise UnreadableError(f"the workbook holds no sheet {chosen}; there are {listing}")
        return chosen
    ranks = {
        name: (visible.get(name, True), _header_rank(rows, mapping), _is_table(rows))
        for name, rows in sheets.items()
    }
    best = max(ranks.values())
    if not best[1]:
        return next(name for name, rank in ranks.items() if rank == best)
    equal = [name for name, rank in ranks.items() if rank[:2] == best[:2]]
    current = [name for name in equal if not _is_of_former(name)]
    if chosen is None:
        return (current or equal)[0]
    if len(equal) == 1 and not _is_of_former(_UNFINISHED.sub("", equal[0])):
        return equal[0]
    if not current:
        raise UnreadableError(
            f"the sheet {', '.join(equal)} is called as one of who is a member no longer, or not "
            "yet, and no other sheet has a list; say so if it is read all the same",
            lists=tuple(equal),
        )
    called = [name for name in current if _is_of_members(name)]
    if len(current) > 1 and len(called) != 1:
        raise UnreadableError(
            f"the workbook holds several lists ({', '.join(current)}); say which is meant, and "
            "import the others after it",
            lists=tuple(current),
        )
    return (called or current)[0]


def _is_of_former(name: str) -> bool:
    is_code = name.isupper() and len(name) <= _LONGEST_CODE
    return not is_code and is_of_former(name)


def _is_of_members(name: str) -> bool:
    return is_list_heading(name) or is_member_word(name)


def _header_rank(rows: Sequence[Row], mapping: Mapping[str, str]) -> int:
    """How surely a sheet has a header of organisations, and rows: 3 by its words, 0 without one.

    One in which half of two cells are understood is hardly one, and `Name` beside `E-mail` may be
    of people.
    """
    if _explains_columns(rows, mapping) or sum(any(row.cells) for row in rows) <= 1:
        return 0
    headers = [row.cells for row in rows[:_HEADER_ROWS] if is_header_row(row.cells, mapping)]
    return max((_rank_of(cells, mapping) for cells in headers), default=0)


def _rank_of(cells: Sequence[str], mapping: Mapping[str, str]) -> int:
    filled = [cell for cell in cells if cell.strip()]
    keys = [key_of(cell, mapping) for cell in filled]
    known = [key for key in keys if key]
    if len(filled) == 1 and len(filled[0].split()) > _LONGEST_HEADER:
        return 1
    if len(filled) > 1 and len(known) == 1 and not any(map(is_private, filled)):
        return 1
    is_sure = any(name_weight(cell) >= _SURE for cell in filled) or "country" in known
    return 3 if is_sure or not any(map(is_private, filled)) else 2


def _explains_columns(rows: Sequence[Row], mapping: Mapping[str, str]) -> bool:
    """Whether the first cells of most rows are headers: a sheet says what each column is for."""
    first = [next(filter(None, row.cells), "") for row in rows if any(row.cells)]
    headers = [cell for cell in first if key_of(cell, mapping) or is_private(cell)]
    return len(headers) >= _FEWEST_EXPLAINED and len(headers) * 2 > len(first)


def _is_table(rows: Sequence[Row]) -> bool:
    """Whether most rows have several cells, which a title or an instruction has not."""
    widths = [sum(map(bool, row.cells)) for row in rows if any(row.cells)]
    return sum(width > 1 for width in widths) * 2 > len(widths) > 1
