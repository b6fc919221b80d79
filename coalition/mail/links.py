"""Links that open the reader's mail program with a message in it (RFC 6068)."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from urllib.parse import quote, unquote

import msgspec

from coalition.expressions import Expression

LONGEST = 2_000
"""In characters: mail programs and browsers on every system accept this; some cut longer links."""

_SAFE = "!$'()*,;:@"
"""RFC 6068, section 2, `some-delims`, without +, which web mail takes for a space."""

_SAFE_IN_ADDRESS = "!$'*@"
"""The same in an address, besides `-._~`, which is always safe; commas part addresses."""


_ADDRESS = Expression(r"[^\s@,;<>\"()\[\]:\\]+@[\w-]+(?:\.[\w-]+)+")


_LINE_BREAKS = Expression(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""Control characters, and what Unicode breaks lines at."""

_CONTROLS = Expression(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Control characters other than a tab and a line feed."""


class MailLink(msgspec.Struct, frozen=True):
    """A link in a text that opens a mail program."""

    addresses: tuple[str, ...] = ()
    """All to whom it writes, whichever header names them."""

    problems: tuple[str, ...] = ()
    """What a link that a text holds should not do: predicates such as `fills in bcc`."""


class Mail(msgspec.Struct, frozen=True):
    """A message that has not been sent."""

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    subject: str = ""
    body: str = ""
    """Plain text with LF line ends."""


def is_mail_address(text: str) -> bool:
    """Whether a text is one address as people write them, which no other header can follow."""
    return _ADDRESS.fullmatch(text) is not None


def parse_mailto(link: str) -> MailLink:
    """To whom a link writes, and what else it would fill in; nothing for links of other schemes."""
    scheme, _, rest = link.partition(":")
    if scheme.strip().lower() != "mailto":
        return MailLink()
    to, _, query = rest.partition("?")
    headers = [("to", to)]
    for part in filter(None, query.replace("&amp;", "&").split("&")):
        name, _, value = part.partition("=")
        headers.append((unquote(name).strip().lower(), value))
    addresses = tuple(
        address
        for name, value in headers
        if name in {"to", "cc", "bcc"}
        for address in _split_addresses(value)
    )
    return MailLink(addresses, tuple(dict.fromkeys(_problems(headers, addresses))))


def _split_addresses(value: str) -> Iterator[str]:
    # A comma within an address is percent-encoded (RFC 6068, section 2).
    yield from filter(None, (unquote(part).strip() for part in value.split(",")))


def _problems(headers: Iterable[tuple[str, str]], addresses: Iterable[str]) -> Iterator[str]:
    for name, value in tuple(headers)[1:]:
        if name != "subject":
            yield f"fills in {name}"
        elif not unquote(value).isprintable():
            yield "has a subject of several lines"
    for address in addresses:
        if "{" not in address and not is_mail_address(address):
            yield f"writes to {address!r}, which is no mail address"


def render_mailto(mail: Mail) -> str:
    """The link that opens a message.

    Line breaks of the body are CRLF, as RFC 6068 section 5 asks; those of a subject become spaces,
    so that no header can follow it.
    """
    fields = (
        ("cc", _join(mail.cc)),
        ("subject", _encode(one_line(mail.subject), _SAFE)),
        ("body", _encode(with_crlf(mail.body), _SAFE)),
    )
    query = "&".join(f"{name}={value}" for name, value in fields if value)
    to = _join(mail.to)
    return f"mailto:{to}?{query}" if query else f"mailto:{to}"


def _join(addresses: Iterable[str]) -> str:
    return ",".join(_encode(address, _SAFE_IN_ADDRESS) for address in addresses if address)


@lru_cache(maxsize=64)  # a letter is in several links and files of a language
def _encode(text: str, safe: str) -> str:
    """The text in UTF-8; a surrogate, which UTF-8 lacks, becomes a question mark."""
    return quote(text, safe=safe, errors="replace")


def one_line(text: str) -> str:
    """A text without line breaks, so that no header can follow it."""
    return _LINE_BREAKS.sub(" ", text)


def with_crlf(text: str) -> str:
    """A text whose lines end as those of a mail do."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", text).replace("\n", "\r\n")
