"""The source line of a finding, with a caret below the finding's column."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from coalition.cli.safe_text import cell_width, escape_character

_CUT = "…"
_LONGEST_WORD = 24
_NARROWEST = 20
_MOST_CHARACTERS = 2000
"""That are read on each side of a column: characters without width would never fill it."""


class Excerpt(NamedTuple):
    """The part of a source line that is shown, and the line below it."""

    source: str
    marker: str
    """A caret under the column, or the column in words."""


def excerpt(line: str, column: int, width: int) -> Excerpt:
    """The line, cut around a column (from 1) to a width in cells, and a marker for the column.

    Terminals disagree on whether they reorder text that is written from right to left, so where
    its columns are on the screen can't be known. In such text the marker names the column and the
    word that begins there, without a caret.
    """
    at = min(max(column, 1) - 1, len(line))
    before, after = _around(line, at, max(width, _NARROWEST))
    if _may_be_reordered(before, after):
        return Excerpt(before + after, f"column {at + 1}: {_word(line, at)}")
    offset = cell_width(before)
    if after and cell_width(after[0]) == 0:
        # What combines with the character before it has no cell of its own.
        offset = max(offset - 1, 0)
    return Excerpt(before + after, " " * offset + "^")


def _around(line: str, at: int, width: int) -> tuple[str, str]:
    """The shown parts before a column and from there on; what one does not need the other gets."""
    before = line[max(0, at - _MOST_CHARACTERS - 1) : at][::-1]
    after = line[at : at + _MOST_CHARACTERS + 1]
    width_before = cell_width("".join(_fitting(before, width)))
    right = _fitting(after, width - min(width_before, width // 2))
    left = _fitting(before, width - cell_width("".join(right)))
    return "".join(reversed(left)), "".join(right)


def _fitting(characters: Iterable[str], room: int) -> list[str]:
    """As many escaped characters as fit into `room` cells, with an ellipsis if not all fit."""
    pieces: list[str] = []
    used = 0
    for number, character in enumerate(characters):
        piece = escape_character(character)
        used += cell_width(piece)
        pieces.append(piece)
        if used > room or number == _MOST_CHARACTERS:
            while pieces and used + len(_CUT) > room:
                used -= cell_width(pieces.pop())
            return [*pieces, _CUT]
    return pieces


def _may_be_reordered(before: str, after: str) -> bool:
    """Whether a terminal may show the column in another place than its place in the line."""
    visible = before + after
    if visible.isascii():
        return False
    directions = [unicodedata.bidirectional(character) for character in visible]
    first = next((n for n, way in enumerate(directions) if way in ("R", "AL", "AN")), None)
    if first is None:
        return False
    return first <= len(before) or "L" not in directions[:first]


def _word(line: str, at: int) -> str:
    """The word that begins at a column, escaped."""
    rest = line[at : at + _LONGEST_WORD]
    if not rest:
        return "the end of the line"
    if rest[0].isspace():
        return f"a space, U+{ord(rest[0]):04X}"
    return "".join(map(escape_character, rest.split(maxsplit=1)[0]))
