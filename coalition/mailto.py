"""Links that open somebody's mail program with a message in it (RFC 6068)."""

from collections.abc import Iterable
from urllib.parse import quote, unquote

import msgspec

LONGEST = 2_000
"""Characters that mail programs and browsers on every system take; beyond, some cut the text."""

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

    Line breaks of the body are CRLF, as RFC 6068 section 5 asks; a subject has none, and those of
    a careless one become spaces, so that no header can follow it.
    """
    fields = (
        ("cc", _listed(mail.cc, safe_in_address)),
        ("subject", _encoded(_one_line(mail.subject), _SAFE)),
        ("body", _encoded(_with_crlf(mail.body), _SAFE)),
    )
    said = "&".join(f"{name}={value}" for name, value in fields if value)
    to = _listed(mail.to, safe_in_address)
    return f"mailto:{to}?{said}" if said else f"mailto:{to}"


def _listed(addresses: Iterable[str], safe: str) -> str:
    return ",".join(_encoded(address, safe) for address in addresses if address)


def _encoded(text: str, safe: str) -> str:
    """The text in UTF-8; a surrogate, which UTF-8 lacks, becomes a question mark."""
    return quote(text, safe=safe, errors="replace")


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _with_crlf(text: str) -> str:
    return "\r\n".join(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def parse_mailto(link: str) -> Mail:
    """The message that a link opens; what it says beyond the parts of Mail is left out.

    Addresses may also stand in a header `to` (RFC 6068, section 2); header names are alike in
    capitals and small letters.

    Law: `parse_mailto(render_mailto(mail)) == mail` for a mail whose subject is one line, whose
    body has LF line ends, and whose addresses are not empty. Raises ValueError for another sort of
    link.
    """
    scheme, colon, rest = link.partition(":")
    if not colon or scheme.lower() != "mailto":
        raise ValueError(f"This is no mailto link: {link}")
    path, _, query = rest.partition("#")[0].partition("?")
    fields = {name.lower(): value for name, value in _fields(query)}
    return Mail(
        to=(*_addresses(path), *_addresses(fields.get("to", ""))),
        cc=_addresses(fields.get("cc", "")),
        subject=_one_line(unquote(fields.get("subject", ""))),
        body=unquote(fields.get("body", "")).replace("\r\n", "\n"),
    )


def _fields(query: str) -> list[tuple[str, str]]:
    """The header fields of a link as they are encoded; a + is a +."""
    pairs = (field.partition("=") for field in query.split("&") if field)
    return [(unquote(name), value) for name, _, value in pairs]


def _addresses(encoded: str) -> tuple[str, ...]:
    return tuple(unquote(one) for one in encoded.split(",") if one)
