"""Texts within a line that no mark parts, hidden while it is split."""

import re
from collections.abc import Iterator

from coalition.expressions import Expression

_OPENING = Expression(r"[(\[“«\"]")
_BRACKETS = {
    "(": Expression(r"\([^()]*+\)"),
    "[": Expression(r"\[[^\[\]]*+\]"),
    "“": Expression(r"“[^”]*+”"),
    "«": Expression(r"«[^»]*+»"),
    '"': Expression(r"\"[^\"]*+\""),
}
"""Brackets and quotation marks with what is in them, by the mark that opens them."""

HIDING = str.maketrans("\ue000\ue001", "\ufffd\ufffd")
"""The marks of `mask` are no letters where they stand in a list, which check_name then reports."""


def mask(line: str, whole_names: list[str]) -> tuple[str, list[str]]:
    """The line with a placeholder for each whole name, bracket and quotation, and these texts.

    A placeholder is the index of its text between two characters for private use.
    """
    hidden: list[str] = []

    def hide(match: re.Match[str]) -> str:
        hidden.append(match[0])
        return f"\ue000{len(hidden) - 1}\ue001"

    for name in whole_names:
        if name in line:
            line = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", hide, line)
    pieces: list[str] = []
    end = 0
    for match in _bracketed(line):
        pieces += [line[end : match.start()], hide(match)]
        end = match.end()
    return "".join((*pieces, line[end:])), hidden


def _bracketed(line: str) -> Iterator[re.Match[str]]:
    """The outermost brackets and quotation marks of a line that are closed."""
    end = 0
    never_closed: set[str] = set()
    for opening in _OPENING.finditer(line):
        mark = opening[0]
        if opening.start() < end or mark in never_closed:
            continue
        match = _BRACKETS[mark].match(line, opening.start())
        if match:
            end = match.end()
            yield match
        elif mark in '“«"':
            # Nothing but the mark that closes ends the search, so there is none in the rest.
            never_closed.add(mark)


def unmask(piece: str, hidden: list[str]) -> str:
    """The piece with the texts for its placeholders."""
    # Once more for each level: a hidden bracket may hold the placeholder of a name.
    before = ""
    while piece != before:
        before = piece
        piece = re.sub(r"\ue000(\d+)\ue001", lambda match: hidden[int(match[1])], piece)
    return piece
