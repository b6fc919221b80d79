"""Sections within a table of those who are no members, below a row with nothing but a heading."""

from collections.abc import Iterable, Mapping
from typing import Final

from coalition.intake.agreement.states import read_state
from coalition.intake.membership.headings_of_others import is_of_others, is_surely_of_others
from coalition.intake.names.people import is_organisation
from coalition.intake.rows import Row, quote
from coalition.intake.words.letter_phrases import is_member_word

_LONGEST: Final = 3
"""Words of a heading of members."""

_ADD: Final = "if it has agreed, use coalition add organisation"


def reasons_of_sections(
    rows: Iterable[Row], *, is_wide: bool, known: frozenset[str] = frozenset()
) -> dict[int, str]:
    """By the number of a row why it is none of a member's: `Declined`, and the rows below it.

    A section ends with the next heading and with an empty row. `rows` are the filled ones below
    the header, `is_wide` says that the table has more columns than one, `known` are names that
    are headings of nothing.
    """
    reasons: dict[int, str] = {}
    members: list[int] = []
    reason, last = "", 0
    for row in rows:
        text = _alone(row)
        is_below_blank = row.number > last + 1 and last in reasons and reason != ""
        if is_below_blank and not _is_heading_at(last, reasons):
            reason = ""
        if text and text not in known and _heads_others(text, is_wide=is_wide):
            said = quote(text.strip(" :"))
            reasons[row.number] = f"{_HEADS}{said} of others, and is no name"
            reason = f"stands in a section of which row {row.number} says {said}; {_ADD}"
        elif text and text not in known and _heads_members(text, is_wide=is_wide):
            reason = ""
            members.append(row.number)
        elif reason:
            reasons[row.number] = reason
        last = row.number
    return reasons | dict.fromkeys(members, _OF_MEMBERS) if reasons else {}


_OF_MEMBERS: Final = (
    "heads the rows below it; if it is an organisation, use coalition add organisation"
)
"""Why `Members` is no name in a table that has other sections, too."""

_HEADS: Final = "says "
"""How the reason against a heading begins."""


def _is_heading_at(number: int, reasons: Mapping[int, str]) -> bool:
    return reasons[number].startswith(_HEADS)


def _alone(row: Row) -> str:
    """The only text of a row, which merged cells may repeat; nothing where there are more."""
    # A number beside it is that of the row, or counts the rows below.
    filled = {cell.strip() for cell in row.cells if any(map(str.isalpha, cell))}
    return filled.pop() if len(filled) == 1 else ""


def _heads_others(text: str, *, is_wide: bool) -> bool:
    is_marked = text.endswith((":", "："))
    return is_surely_of_others(text, is_alone=is_wide or is_marked) or (
        is_marked and is_of_others(text)
    )


def _heads_members(text: str, *, is_wide: bool) -> bool:
    """Whether a text alone is the heading of another section, be it of members or not."""
    if text.endswith((":", "：")):
        return True
    words = text.split()
    if not is_wide or len(words) > _LONGEST or is_organisation(text):
        return False
    return any(map(is_member_word, words)) or read_state(text) == "member"
