"""A message that is not sent yet, as a file (RFC 5322) that mail programs open."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from typing import NamedTuple


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
    everybody = [*to, *cc]
    international = any(not person.address.isascii() for person in everybody)
    message = EmailMessage(policy=SMTPUTF8 if international else SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = _header_text(subject)
    for header, people in (("To", to), ("Cc", cc)):
        if people:
            message[header] = [_address(person) for person in people]
    message.set_content(_encodable(body), charset="utf-8", cte="quoted-printable")
    message["Content-Language"] = language
    return message.as_bytes()


def _address(person: Correspondent) -> Address:
    local, _, domain = _header_text(person.address).rpartition("@")
    return Address(_header_text(person.name), local, domain)


def _header_text(text: str) -> str:
    """The text on one line and without control characters, so that no header can follow it."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(_encodable(printable).split())


def _encodable(text: str) -> str:
    """The text without lone surrogates, which UTF-8 lacks."""
    return text.encode("utf-8", "replace").decode("utf-8")
