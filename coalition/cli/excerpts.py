"""A line of somebody's file with a caret below the column that a finding speaks of."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from coalition.cli.safe_text import cells, shown

_CUT = "…"
_LONGEST_WORD = 24
_NARROWEST = 20
_MOST_CHARACTERS = 2000
"""That are looked at on each side of a column, for some take no room at all."""


class Excerpt(NamedTuple):
    """What is shown of a line."""

    source: str
    marker: str
    """What stands below it: a caret under the column, or the column in words."""


def excerpt(line: str, column: int, width: int) -> Excerpt:
    """The line, cut around a column (from 1) to a number of cells, and what points at the column.

    Terminals disagree on whether they reorder text that is written from right to left, so that
    nobody knows where its columns come to stand. In such text the column is named, with the word
    that begins there, and no caret is drawn.
    """
    at = min(max(column, 1) - 1, len(line))
    before, after = _around(line, at, max(width, _NARROWEST))
    if _may_be_reordered(before, after):
        return Excerpt(before + after, f"column {at + 1}: {_word(line, at)}")
    offset = cells(before)
    if after and cells(after[0]) == 0:
        # What combines with the character before it has no cell of its own.
        offset = max(offset - 1, 0)
    return Excerpt(before + after, " " * offset + "^")


def _around(line: str, at: int, width: int) -> tuple[str, str]:
    """What is shown before a column and from there on, one of them short if the other is long."""
    before = line[max(0, at - _MOST_CHARACTERS - 1) : at][::-1]
    after = line[at : at + _MOST_CHARACTERS + 1]
    wanted = cells("".join(_fitting(before, width)))
    right = _fitting(after, width - min(wanted, width // 2))
    left = _fitting(before, width - cells("".join(right)))
    return "".join(reversed(left)), "".join(right)


def _fitting(characters: Iterable[str], room: int) -> list[str]:
    """As many characters as fit; where not all of them do, the last is a mark that says so."""
    found: list[str] = []
    taken = 0
    for number, character in enumerate(characters):
        piece = shown(character)
        taken += cells(piece)
        found.append(piece)
        if taken > room or number == _MOST_CHARACTERS:
            while found and taken + len(_CUT) > room:
                taken -= cells(found.pop())
            return [*found, _CUT]
    return found


def _may_be_reordered(before: str, after: str) -> bool:
    """Whether a terminal may show the column elsewhere than where it stands in the line."""
    visible = before + after
    if visible.isascii():
        return False
    directions = [unicodedata.bidirectional(character) for character in visible]
    first = next((n for n, way in enumerate(directions) if way in ("R", "AL", "AN")), None)
    if first is None:
        return False
    return first <= len(before) or "L" not in directions[:first]


def _word(line: str, at: int) -> str:
    """The word that begins at a column, as it may be shown."""
    rest = line[at : at + _LONGEST_WORD]
    if not rest:
        return "the end of the line"
    if rest[0].isspace():
        return f"a space, U+{ord(rest[0]):04X}"
    return "".join(map(shown, rest.split(maxsplit=1)[0]))
