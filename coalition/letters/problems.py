"""What is wrong in a letter's body."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Literal

import msgspec
from markdown_it.token import Token

from coalition.fields import stray_braces
from coalition.findings import Severity
from coalition.letters.document import (
    Block,
    Document,
    Heading,
    ListNode,
    Quotation,
    SourceLine,
    Stretch,
    Verbatim,
)
from coalition.letters.grammar import inline_tokens
from coalition.letters.targets import dead_links, definition_lines, refused_links

ProblemCode = Literal["L010", "L011", "L012", "L013", "L014", "L015"]


class Problem(msgspec.Struct, frozen=True):
    """One fact about one place in a body."""

    line: int
    """From 1 within the body."""

    column: int
    """From 1, in characters."""

    code: ProblemCode
    message: str
    hint: str
    severity: Severity = "error"


def problems(document: Document) -> tuple[Problem, ...]:
    """What readers or translators would miss in a body, by line and column."""
    blocks = tuple(_all_blocks(document.blocks))
    found = [*_untranslated(blocks), *_jumps(blocks)]
    definitions = definition_lines(document.references)
    for part in document.parts:
        if isinstance(part, Stretch):
            found += _inline_problems(part, document, definitions)
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.column, problem.code)))


def _all_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        match block:
            case Quotation(blocks=inner):
                yield from _all_blocks(inner)
            case ListNode(items=items):
                for item in items:
                    yield from _all_blocks(item)
            case _:
                pass


def _untranslated(blocks: Iterable[Block]) -> Iterator[Problem]:
    """L012: every block is offered to translators."""
    for block in blocks:
        if isinstance(block, Verbatim):
            yield Problem(
                block.line,
                1,
                "L012",
                "this block is shown as it stands and never translated",
                "Write it as a paragraph: without a fence, indented by less than four spaces.",
                "warning",
            )


def _jumps(blocks: Iterable[Block]) -> Iterator[Problem]:
    """L014: headings go down one level at a time (WCAG technique G141)."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    for above, heading in pairwise(headings):
        if heading.level > above.level + 1:
            yield Problem(
                heading.inline.line,
                1,
                "L014",
                f"a heading of level {heading.level} follows one of level {above.level}",
                f"Make it a heading of level {above.level + 1}.",
                "warning",
            )


def _inline_problems(
    stretch: Stretch, document: Document, definitions: Mapping[str, int]
) -> Iterator[Problem]:
    """L010, L011 and L013: no raw HTML, no images, no stray braces."""
    text = "\n".join(line.text for line in stretch.lines)
    tokens = inline_tokens(text, document.references)
    for token in tokens:
        if token.type == "tag":
            message = f"raw HTML is shown as text: {token.content}"
            hint = "Use Markdown, such as **strong** or *emphasis*."
            yield _at(stretch.lines, token.meta["at"], "L010", message, hint)
        if token.type == "image":
            message = "an image is shown as its description only"
            hint = "Say in words what it shows, or link to it."
            yield _at(stretch.lines, token.meta["at"], "L011", message, hint)
    yield from _link_problems(stretch, text, tokens, definitions)
    for stray in stray_braces(text):
        message = f"a single {stray.brace} is no field"
        hint = f"Write {stray.brace * 2} for a brace, or a field such as {{sender_name}}."
        yield _at(stretch.lines, stray.offset, "L013", message, hint)


def _link_problems(
    stretch: Stretch, text: str, tokens: list[Token], definitions: Mapping[str, int]
) -> Iterator[Problem]:
    """L015: links lead to web and mail addresses."""
    for dead in dead_links(tokens, text, definitions):
        if dead.offset is None:
            yield Problem(dead.line, 1, "L015", dead.message, dead.hint, "warning")
        else:
            lines, offset = stretch.lines, dead.offset
            yield _at(lines, offset, "L015", dead.message, dead.hint, "warning")
    for offset, message, hint in refused_links(tokens, text):
        yield _at(stretch.lines, offset, "L015", message, hint)


def _at(
    lines: tuple[SourceLine, ...],
    offset: int,
    code: ProblemCode,
    message: str,
    hint: str,
    severity: Severity = "error",
) -> Problem:
    """The problem at an offset in the lines' texts joined."""
    for line in lines:
        if offset <= len(line.text):
            return Problem(line.line, line.column + offset, code, message, hint, severity)
        offset -= len(line.text) + 1
    return Problem(lines[-1].line, lines[-1].column, code, message, hint, severity)
