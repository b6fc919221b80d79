"""What is wrong in a letter's body."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal
from urllib.parse import unquote

import msgspec

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
from coalition.letters.inlines import SCHEMES, inline_target

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
    for part in document.parts:
        if isinstance(part, Stretch):
            found += _inline_problems(part, document)
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


def _inline_problems(stretch: Stretch, document: Document) -> Iterator[Problem]:
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
        if token.type == "link_open":
            yield from _dead_link(stretch.lines, text, inline_target(token))
    code = "".join(token.content for token in tokens if token.type == "code_inline")
    yield from _refused_links(stretch.lines, text, code)
    for stray in stray_braces(text):
        message = f"a single {stray.brace} is no field"
        hint = f"Write {stray.brace * 2} for a brace, or a field such as {{sender_name}}."
        yield _at(stretch.lines, stray.offset, "L013", message, hint)


def _dead_link(lines: tuple[SourceLine, ...], text: str, href: str) -> Iterator[Problem]:
    """L015: a link leads to a web or mail address."""
    if href.lower().startswith(SCHEMES):
        return
    scheme, shown = _SCHEME.match(href), unquote(href)
    message, hint = f"a link to {shown} leads nowhere", _WHOLE_ADDRESS
    if not href:
        message = "a link has no address"
    elif href.startswith("{"):
        hint = "Begin the address with https://; a field can stand in the rest of it."
    elif scheme and scheme[0].lower() not in _WEB:
        message = f"{scheme[0].lower()} links lead nowhere"
    yield _at(lines, max(text.find(shown), 0), "L015", message, hint, "warning")


def _refused_links(lines: tuple[SourceLine, ...], text: str, code: str) -> Iterator[Problem]:
    """L015 again, for schemes with which the parser takes a link for text that is no code."""
    shown = {found[0] for found in _REFUSED.finditer(code)}
    for found in _REFUSED.finditer(text):
        if found[0] in shown:
            continue
        message = f"{found['scheme'].lower()} links are refused"
        yield _at(lines, found.start("scheme"), "L015", message, _WHOLE_ADDRESS)


_WHOLE_ADDRESS = "Write the whole address, such as https://example.org/."
_WEB = ("http:", "https:")
_REFUSED = re.compile(
    r"(?:\]\(\s*<?|(?<!\w)<|\]:\s*<?)(?P<scheme>(?:javascript|vbscript|data|file):)(?=[^\s)>])",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


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
