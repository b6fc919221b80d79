"""Marks in a passage that readers would see as the characters they are made of."""

import re
from collections.abc import Container, Iterable, Iterator

from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.letters.document import BodyPlace, References, Stretch
from coalition.letters.unresolved import (
    Unresolved,
    is_mistyped,
    near_label,
    unresolved_marks,
)
from coalition.spelling import nearest

_REFUSED = Expression(
    r"^\[([^\[\]]+)\]:\s*<?(?:javascript|vbscript|data|file):", re.IGNORECASE | re.MULTILINE
)
_STRUCK = Expression(r"~~(?=\S)[^~\n]*(?<=\S)~~")
_INLINE_NOTE = Expression(r"\^\[[^\[\]\n]+\]")
_TASK = Expression(r"\[[ xX]\][ \t]")
_LIST_MARK = Expression(r"(?:[-+*]|[0-9]{1,9}[.)])[ \t]+\Z")
_DEFINITION = Expression(r":[ \t]+\S")
_BARS = Expression(r"\|.*\||[^|]*-[ \t]*\|[-:| \t]*")
_DELIMITERS = Expression(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")


def refused_labels(stretches: Iterable[Stretch]) -> frozenset[str]:
    """The labels whose definitions the parser takes for text because of where they lead."""
    found = (match for one in stretches for match in _REFUSED.finditer(one.text))
    return frozenset(normalizeReference(match[1]) for match in found)


def lost_marks(
    stretch: Stretch, references: References, refused: Container[str]
) -> Iterator[Problem[BodyPlace]]:
    """L050, L053: marks of footnotes and links by reference have what they refer to.

    `refused` labels have a definition, which is reported itself.
    """
    position = 0
    for mark in unresolved_marks(stretch.text, references):
        if normalizeReference(mark.label) in refused:
            continue
        if mark.kind == "words" and not is_mistyped(mark, references):
            continue
        at = stretch.text.find(mark.written, position)
        position = at + len(mark.written) if at >= 0 else position
        yield _lost_mark(mark, references)._replace(at=stretch.place_of(max(at, 0)))


def _lost_mark(mark: Unresolved, references: References) -> Problem[BodyPlace]:
    start = BodyPlace(1, 1)
    if mark.kind == "note":
        message = f"there is no footnote {mark.written}"
        near = nearest(mark.label, tuple(references.notes))
        hint = f"Write [^{near}], or" if near else "Write"
        hint = f"{hint} the note as a paragraph that begins with {mark.written}: below the text."
        return Problem(message, hint, start, codes.L050)
    message = f"{mark.shown} is shown with its brackets: nothing defines the label {mark.label}"
    near = near_label(mark.label, references)
    if mark.kind == "words":
        hint = rf"Write [{near}] if it is to be a link, or \[ for a bracket."
        return Problem(message, hint, start, codes.L053, severity="warning")
    hint = f"Write [{near}] behind the words, or" if near else "Write"
    hint = rf"{hint} a line [{mark.label}]: https://… below the text, or \[ for a bracket."
    return Problem(message, hint, start, codes.L053)


def unsupported_marks(stretch: Stretch, tokens: Iterable[Token]) -> Iterator[Problem[BodyPlace]]:
    """L056: what other programs make of marks is not expected here."""
    code = "\n".join(token.content for token in tokens if token.type == "code_inline")
    for pattern, message, hint in _UNSUPPORTED:
        for match in pattern.finditer(stretch.text):
            if match[0] not in code:
                yield Problem(message, hint, stretch.place_of(match.start()), codes.L056)
    if _TASK.match(stretch.text) and _LIST_MARK.search(stretch.prefix):
        message = "a box to tick is shown as brackets"
        hint = "Say in words what is done and what is not."
        yield Problem(message, hint, stretch.place_of(0), codes.L056)
    for line in stretch.lines[1:]:
        if _DEFINITION.match(line.text):
            message = "a definition is shown with its colon, in one line with what it defines"
            hint = "Write it as a list, such as - **term**: definition."
            yield Problem(message, hint, BodyPlace(line.line, line.column), codes.L056)
            return


_UNSUPPORTED = (
    (_STRUCK, "~~ is shown as it stands", "Leave out what is struck through, or the marks."),
    (
        _INLINE_NOTE,
        "a footnote within the text is shown with its brackets",
        "Write [^1] here, and below the text a paragraph that begins with [^1]:",
    ),
)


def lost_table(stretch: Stretch) -> Iterator[Problem[BodyPlace]]:
    """L055: lines with bars are a table, or mean no table."""
    if stretch.kind != "paragraph":
        return
    lines = [line for line in stretch.lines if _BARS.fullmatch(line.text.strip())]
    if not lines:
        return
    place = BodyPlace(lines[0].line, lines[0].column)
    message = "these lines look like a table and are shown in one line"
    hint = "Write a line such as | --- | --- | below the first, with as many cells."
    if any(_is_rule(line.text) for line in stretch.lines):
        hint = "Write as many cells into the first row as there are --- below it."
    yield Problem(message, hint, place, codes.L055)


def _is_rule(line: str) -> bool:
    return "|" in line and _DELIMITERS.fullmatch(line.strip()) is not None
