"""Links of a body that lead nowhere, or where readers should not be led."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import unquote

from markdown_it.token import Token

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.letters.document import BodyPlace, References, Stretch
from coalition.letters.inlines import SCHEMES, inline_target, link_texts
from coalition.mail import parse_mailto
from coalition.websites import host_of

_WHOLE_ADDRESS = "Write the whole address, such as https://example.org/."
_SCHEME = Expression(r"[A-Za-z][A-Za-z0-9+.-]*:")
_OPENING = Expression(r"\]\(\s*<?|<")
_WEB = ("http:", "https:")
_REFUSED = Expression(
    r"(?:\]\(\s*<?|(?<!\w)<|\]:\s*<?)(?P<scheme>(?:javascript|vbscript|data|file):)(?=[^\s)>])",
    re.IGNORECASE,
)


def definition_lines(references: References) -> dict[str, int]:
    """The line on which each address is defined, from 1, by the address as it was encoded."""
    first_lines: dict[str, int] = {}
    for definition in references.links.values():
        lines = definition["map"]
        first = lines[0] if isinstance(lines, list) else 0
        first_lines.setdefault(str(definition["href"]), first + 1)
    return first_lines


def dead_links(
    stretch: Stretch, tokens: Iterable[Token], definitions: Mapping[str, int]
) -> Iterator[Problem[BodyPlace]]:
    """L015: links lead to the web or to a mail address.

    `definitions` are the lines of `definition_lines`: a link whose address stands in a definition
    is reported there.
    """
    for href, place in _targets(stretch, tokens, definitions):
        if not href.lower().startswith(SCHEMES):
            yield Problem(*_describe(href), place, codes.L015)


def mail_links(
    stretch: Stretch, tokens: Iterable[Token], definitions: Mapping[str, int]
) -> Iterator[Problem[BodyPlace]]:
    """L017: a link that opens a mail program writes to nobody unseen, and nothing but a subject."""
    for href, place in _targets(stretch, tokens, definitions):
        for problem in parse_mailto(href).problems:
            hint = (
                "Leave the addresses before the question mark, and at most `subject=…` behind it."
            )
            yield Problem(f"the mail link {problem}", hint, place, codes.L017)


def misleading_links(
    stretch: Stretch, tokens: Sequence[Token], definitions: Mapping[str, int]
) -> Iterator[Problem[BodyPlace]]:
    """L018: readers see where a link leads: it has words, a host, and no other address as words."""
    links = zip(link_texts(tokens), _targets(stretch, tokens, definitions), strict=True)
    for (text, _), (href, place) in links:
        if reason := _why_misleading(text, href):
            yield Problem(reason, "Let the words and the address say the same.", place, codes.L018)


def _why_misleading(text: str, href: str) -> str:
    """What is wrong with a link, as a fact; empty for one that leads where it says."""
    if not text.strip() and href.lower().startswith(SCHEMES):
        return f"the link to {href} has no words"
    if not href.lower().startswith(("http://", "https://")):
        return ""
    host = host_of(href)
    if not host:
        return f"the link to {href} has no host"
    if "@" in href.partition("://")[2].partition("/")[0]:
        return f"the link to {href} has a user name before its host"
    named = " ".join(text.split())
    shown = host_of(named if "://" in named else f"https://{named}")
    reads = named.lower().startswith((*_WEB, "www."))
    return f"a link that reads {named} leads to {host}" if reads and shown != host else ""


def _targets(
    stretch: Stretch, tokens: Iterable[Token], definitions: Mapping[str, int]
) -> Iterator[tuple[str, BodyPlace]]:
    """Where links lead, each with the place of the address."""
    position = 0
    for token in tokens:
        if token.type != "link_open":
            continue
        href = inline_target(token)
        line = definitions.get(str(token.attrs["href"]))
        if line is not None:
            yield href, BodyPlace(line, 1)
            continue
        # The parser encodes what a target may not hold; what was encoded already stays as it is.
        offset = _offset(stretch.text, href, position)
        if offset is None:
            offset = _offset(stretch.text, unquote(href), position)
        position = position if offset is None else offset
        yield href, stretch.place_of(offset or 0)


def _offset(text: str, address: str, position: int) -> int | None:
    """Where the next link to an address has it; None where it is written in another way."""
    # An empty address is followed at once by what closes it.
    beginnings = (address,) if address else (")", ">")
    for opening in _OPENING.finditer(text, position):
        if text.startswith(beginnings, opening.end()):
            return opening.end()
    return None


def _describe(href: str) -> tuple[str, str]:
    """Message and hint for an address that leads nowhere."""
    scheme = _SCHEME.match(href)
    if not href:
        return "a link has no address", _WHOLE_ADDRESS
    if scheme and scheme[0].lower() not in _WEB:
        return f"{scheme[0].lower()} links lead nowhere", _WHOLE_ADDRESS
    hint = _WHOLE_ADDRESS
    if href.startswith("{"):
        hint = "Begin the address with https://, and write the field into the text."
    return f"a link to {unquote(href)} leads nowhere", hint


def dangerous_links(stretch: Stretch, tokens: Iterable[Token]) -> Iterator[Problem[BodyPlace]]:
    """L015, as errors: links that would run or open what is on the reader's machine.

    The parser takes them for text. Those that stand in code as well are left alone.
    """
    if ":" not in stretch.text:
        return
    code = "".join(token.content for token in tokens if token.type == "code_inline")
    in_code = {match[0] for match in _REFUSED.finditer(code)}
    for match in _REFUSED.finditer(stretch.text):
        if match[0] not in in_code:
            message = f"{match['scheme'].lower()} links are refused"
            place = stretch.place_of(match.start("scheme"))
            yield Problem(message, _WHOLE_ADDRESS, place, codes.L015, severity="error")
