"""Lines of a PO file with one slip, read as they are plainly meant."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from coalition.catalogs.problems import (
    CLOSED_OTHERWISE,
    ESCAPED_END,
    UNQUOTED,
    UNSEEN,
    UNSEEN_SPACE,
)
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.invisible import DIRECTION_CONTROLS, INVISIBLE, JOINERS

_SPACES = "\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_UNSEEN = f"[{_SPACES}{INVISIBLE}{JOINERS}{DIRECTION_CONTROLS}]"
_AROUND = Expression(
    rf"(?P<head>(?:[ \t#~|\[\]0-9a-z_]|{_UNSEEN})*)"
    r'(?P<strings>"(?:[^"\\]|\\.)*"(?:[ \t]*"(?:[^"\\]|\\.)*")*)?'
    rf"(?P<tail>(?:[ \t]|{_UNSEEN})*)"
)
_FIND = Expression(_UNSEEN)
_SPACE = Expression(f"[{_SPACES}]")
_OPENING, _CLOSING = "“”„‟«»″", "”“‟»«″"
_CLOSED = Expression(rf'(?P<text>[^"{_OPENING}]*"(?:[^"\\{_OPENING}]|\\.)*)[{_CLOSING}]')
_ESCAPED = Expression(r'(?P<text>[^"]*"(?:[^"\\]|\\.)*)\\"')
_LINE_OF_TEXT = Expression(rf"[{_OPENING}](?P<text>[^{_OPENING}]*)[{_CLOSING}]")


class Mended(NamedTuple):
    """A line as it is meant, and what is wrong with the one that stands there."""

    line: str
    problem: Problem[None]
    column: int
    detail: str = ""


def mended_line(line: str, keyword: str | None) -> Mended | None:
    """A line as it is meant; None where that is not certain.

    `keyword` is the one whose texts go on in this line, if any. `line` has no blanks around it.
    """
    candidates = (_seen(line), _closed(line), _without_escape(line), _text_line(line, keyword))
    return next((mended for one in candidates for mended in one), None)


def _seen(line: str) -> Iterator[Mended]:
    """A line without what nobody sees outside its quotation marks."""
    match, first = _AROUND.fullmatch(line), _FIND.search(line)
    if match is None or first is None:
        return
    before = _FIND.search(match["head"])
    outside = before or _FIND.search(match["tail"])
    if outside is None:
        return
    head = _FIND.sub("", _SPACE.sub(" ", match["head"]))
    is_space = before is not None and bool(_SPACE.match(before[0]) and match["strings"])
    problem = UNSEEN_SPACE if is_space else UNSEEN
    at = outside.start() + (0 if before else match.start("tail"))
    name = unicodedata.name(outside[0], "a character without a name").lower()
    detail = f"U+{ord(outside[0]):04X} ({name})"
    yield Mended(f"{head}{match['strings'] or ''}".strip(), problem, at + 1, detail)


def _closed(line: str) -> Iterator[Mended]:
    """A text that a straight mark opens and a typographic one closes, with no other in it."""
    if match := _CLOSED.fullmatch(line):
        yield Mended(f'{match["text"]}"', CLOSED_OTHERWISE, len(line), line[-1])


def _without_escape(line: str) -> Iterator[Mended]:
    """A text whose last quotation mark is escaped, and has none that it could belong to."""
    match = _ESCAPED.fullmatch(line)
    if match and '\\"' not in match["text"]:
        yield Mended(f'{match["text"]}"', ESCAPED_END, len(line) - 1)


def _text_line(line: str, keyword: str | None) -> Iterator[Mended]:
    """A line of a longer text, between typographic marks."""
    match = _LINE_OF_TEXT.fullmatch(line) if keyword else None
    if match and keyword:
        escaped = match["text"].replace("\\", "\\\\").replace('"', '\\"')
        yield Mended(f'"{escaped}"', UNQUOTED, 1, keyword)
