"""A message that is not sent yet, as a file (RFC 5322) that mail programs open."""

from collections.abc import Iterator
from typing import NamedTuple

from coalition.mail.links import with_crlf

_LONGEST_PLAIN = 60
"""Characters of a text that stands in a header as it is; what is longer is folded."""


class Correspondent(NamedTuple):
    """Somebody with a mail address."""

    name: str
    address: str


def render_draft(
    to: tuple[Correspondent, ...],
    cc: tuple[Correspondent, ...],
    subject: str,
    body: str,
    language: str,
) -> bytes:
    """The file; the same bytes for the same message, for it names no day and no sender.

    `X-Unsent: 1` makes Outlook, and those that know it, open the file as a message to be sent.
    """
    from email.message import EmailMessage  # noqa: PLC0415 - slow to load, and few make drafts
    from email.policy import SMTP  # noqa: PLC0415

    message = EmailMessage(policy=SMTP)
    message.set_content(_encodable(with_crlf(body)), charset="utf-8", cte="quoted-printable")
    headers = "".join(f"{line}\r\n" for line in _headers(to, cc, subject, language))
    return headers.encode("utf-8") + message.as_bytes()


def _headers(
    to: tuple[Correspondent, ...], cc: tuple[Correspondent, ...], subject: str, language: str
) -> Iterator[str]:
    """The header's lines but for those of the body, each recipient on a line of its own.

    They are not left to the library: it reads names again as if they were headers, so that one with
    an encoded word in it becomes another recipient, and one with a comma joins the next.
    """
    yield "X-Unsent: 1"
    yield f"Subject: {_text(_header_text(subject), 'Subject')}"
    for name, people in (("To", to), ("Cc", cc)):
        if people:
            yield f"{name}: " + ",\r\n ".join(render_mailbox(person, name) for person in people)
    yield f"Content-Language: {language}"


def render_mailbox(person: Correspondent, header: str) -> str:
    """Somebody as one of the recipients that a header (`To`, `Cc`) names; never another one."""
    name, address = _header_text(person.name), _header_text(person.address).replace(" ", "")
    if not name:
        return address
    plain = _is_plain(name)
    quoted = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{quoted if plain else _encoded(name, header)} <{address}>"


def _text(text: str, header: str) -> str:
    return text if _is_plain(text) else _encoded(text, header)


def _is_plain(text: str) -> bool:
    """Whether a text stands for itself in a header: no encoded word (RFC 2047), and not long."""
    return text.isascii() and "=?" not in text and len(text) <= _LONGEST_PLAIN


def _encoded(text: str, header: str) -> str:
    from email.header import Header  # noqa: PLC0415 - slow to load, and few make drafts

    return Header(text, "utf-8", header_name=header).encode(linesep="\r\n")


def _header_text(text: str) -> str:
    """The text on one line and without control characters, so that no header can follow it."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(_encodable(printable).split())


def _encodable(text: str) -> str:
    """The text without lone surrogates, which UTF-8 lacks."""
    return text.encode("utf-8", "replace").decode("utf-8")
