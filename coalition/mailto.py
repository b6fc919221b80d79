"""Links that open somebody's mail program with a message in it (RFC 6068)."""

from urllib.parse import quote, unquote, urlsplit

import msgspec

LONGEST = 2_000
"""Characters that mail programs and browsers on every system take; beyond, some cut the text."""

_SAFE = "!$'()*,;:@"
"""RFC 6068, section 2, `some-delims`, without +, which web mail takes for a space."""

_SAFE_IN_ADDRESS = "!$'*@"


class Mail(msgspec.Struct, frozen=True):
    """A message that has not been sent."""

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    subject: str = ""
    body: str = ""
    """Plain text with LF line ends."""


def render_mailto(mail: Mail) -> str:
    """The link that opens a message.

    Line breaks of the body are CRLF, as RFC 6068 section 5 asks; a subject has none, and those of
    a careless one become spaces, so that no header can follow it.
    """
    fields = (
        ("cc", ",".join(quote(one, safe=_SAFE_IN_ADDRESS) for one in mail.cc)),
        ("subject", quote(" ".join(mail.subject.splitlines()), safe=_SAFE)),
        ("body", quote(_with_crlf(mail.body), safe=_SAFE)),
    )
    said = "&".join(f"{name}={value}" for name, value in fields if value)
    to = ",".join(quote(one, safe=_SAFE_IN_ADDRESS) for one in mail.to)
    return f"mailto:{to}?{said}" if said else f"mailto:{to}"


def _with_crlf(text: str) -> str:
    return "\r\n".join(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def parse_mailto(link: str) -> Mail:
    """The message that a link opens; what it says beyond the parts of Mail is left out.

    Law: `parse_mailto(render_mailto(mail)) == mail` for a mail whose subject is one line and whose
    body has LF line ends. Raises ValueError for another sort of link.
    """
    parts = urlsplit(link)
    if parts.scheme != "mailto":
        raise ValueError(f"This is no mailto link: {link}")
    fields = {name.lower(): value for name, value in _fields(parts.query)}
    return Mail(
        to=_addresses(parts.path),
        cc=_addresses(fields.get("cc", "")),
        subject=unquote(fields.get("subject", "")),
        body=unquote(fields.get("body", "")).replace("\r\n", "\n"),
    )


def _fields(query: str) -> list[tuple[str, str]]:
    """The header fields of a link as they are encoded; a + is a +."""
    pairs = (field.partition("=") for field in query.split("&") if field)
    return [(unquote(name), value) for name, _, value in pairs]


def _addresses(encoded: str) -> tuple[str, ...]:
    return tuple(unquote(one) for one in encoded.split(",") if one)
