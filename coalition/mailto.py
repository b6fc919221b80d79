"""Links that open the reader's mail program with a message in it (RFC 6068)."""

from collections.abc import Iterable
from urllib.parse import quote

import msgspec

LONGEST = 2_000
"""In characters: mail programs and browsers on every system accept this; some cut longer links."""

_SAFE = "!$'()*,;:@"
"""RFC 6068, section 2, `some-delims`, without +, which web mail takes for a space."""

SAFE_IN_ADDRESS = "!$'*@"
"""The punctuation that stays as it is in an address, besides `-._~`, which is always safe."""


class Mail(msgspec.Struct, frozen=True):
    """A message that has not been sent."""

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    subject: str = ""
    body: str = ""
    """Plain text with LF line ends."""


def render_mailto(mail: Mail, safe_in_address: str = SAFE_IN_ADDRESS) -> str:
    """The link that opens a message; some characters of its addresses are not percent-encoded.

    Line breaks of the body are CRLF, as RFC 6068 section 5 asks; those of a subject become spaces,
    so that no header can follow it.
    """
    fields = (
        ("cc", _join(mail.cc, safe_in_address)),
        ("subject", _encode(_one_line(mail.subject), _SAFE)),
        ("body", _encode(_with_crlf(mail.body), _SAFE)),
    )
    query = "&".join(f"{name}={value}" for name, value in fields if value)
    to = _join(mail.to, safe_in_address)
    return f"mailto:{to}?{query}" if query else f"mailto:{to}"


def _join(addresses: Iterable[str], safe: str) -> str:
    return ",".join(_encode(address, safe) for address in addresses if address)


def _encode(text: str, safe: str) -> str:
    """The text in UTF-8; a surrogate, which UTF-8 lacks, becomes a question mark."""
    return quote(text, safe=safe, errors="replace")


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _with_crlf(text: str) -> str:
    return "\r\n".join(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
