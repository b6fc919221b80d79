"""Whether the links of a body lead somewhere."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from markdown_it.token import Token

from coalition.expressions import Expression
from coalition.letters.document import References
from coalition.letters.inlines import SCHEMES, inline_target

_WHOLE_ADDRESS = "Write the whole address, such as https://example.org/."
_SCHEME = Expression(r"[A-Za-z][A-Za-z0-9+.-]*:")
_OPENING = Expression(r"\]\(\s*<?|<")
_WEB = ("http:", "https:")
_REFUSED = Expression(
    r"(?:\]\(\s*<?|(?<!\w)<|\]:\s*<?)(?P<scheme>(?:javascript|vbscript|data|file):)(?=[^\s)>])",
    re.IGNORECASE,
)


class DeadLink(NamedTuple):
    """A link that readers can't follow."""

    offset: int | None
    """In the text; None for a link whose address stands in a definition."""

    line: int
    """Of that definition, from 1 within the body; 0 where there is none."""

    message: str
    hint: str


def definition_lines(references: References) -> dict[str, int]:
    """The line on which each address is defined, from 1, by the address as it was encoded."""
    found: dict[str, int] = {}
    for definition in references.values():
        lines = definition["map"]
        first = lines[0] if isinstance(lines, list) else 0
        found.setdefault(str(definition["href"]), first + 1)
    return found


def dead_links(
    tokens: Iterable[Token], text: str, definitions: Mapping[str, int]
) -> Iterator[DeadLink]:
    """The links of a text that lead neither to the web nor to a mail address."""
    position = 0
    for token in tokens:
        if token.type != "link_open":
            continue
        href = inline_target(token)
        if href.lower().startswith(SCHEMES):
            continue
        message, hint = _said(href)
        line = definitions.get(str(token.attrs["href"]), 0)
        if line:
            yield DeadLink(None, line, message, hint)
            continue
        at = _offset(text, unquote(href), position)
        position = at if at is not None else position
        yield DeadLink(at or 0, 0, message, hint)


def _offset(text: str, address: str, position: int) -> int | None:
    """Where the next link to an address has it; None where it is written in another way."""
    beginnings = (address,) if address else (")", ">")
    for opening in _OPENING.finditer(text, position):
        if text.startswith(beginnings, opening.end()):
            return opening.end()
    return None


def _said(href: str) -> tuple[str, str]:
    """What is wrong with an address, and what to do."""
    scheme = _SCHEME.match(href)
    if not href:
        return "a link has no address", _WHOLE_ADDRESS
    if scheme and scheme[0].lower() not in _WEB:
        return f"{scheme[0].lower()} links lead nowhere", _WHOLE_ADDRESS
    hint = _WHOLE_ADDRESS
    if href.startswith("{"):
        hint = "Begin the address with https://; a field can stand in the rest of it."
    return f"a link to {unquote(href)} leads nowhere", hint


def refused_links(tokens: Iterable[Token], text: str) -> Iterator[tuple[int, str, str]]:
    """Offset, message and hint of links that would run or open what is on the reader's machine.

    The parser takes them for text. Those that stand in code as well are left alone.
    """
    code = "".join(token.content for token in tokens if token.type == "code_inline")
    shown = {found[0] for found in _REFUSED.finditer(code)}
    for found in _REFUSED.finditer(text):
        if found[0] not in shown:
            message = f"{found['scheme'].lower()} links are refused"
            yield found.start("scheme"), message, _WHOLE_ADDRESS
