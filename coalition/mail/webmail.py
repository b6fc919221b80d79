"""Links that open a message in a webmail service."""

from typing import NamedTuple
from urllib.parse import quote

from coalition.mail.links import Mail, one_line, with_crlf


class WebmailService(NamedTuple):
    """Where a webmail service takes a new message, and what it calls the parts of one."""

    name: str
    company: str
    """Who receives the text."""

    address: str
    """Of its page for a new message, with a question mark and what always stands behind it."""

    parameters: tuple[str, str, str, str]
    """What it calls the recipients, those of copies, the subject and the text."""


WEBMAIL = (
    WebmailService(
        "Gmail",
        "Google",
        "https://mail.google.com/mail/?view=cm&fs=1",
        ("to", "cc", "su", "body"),
    ),
    WebmailService(
        "Outlook",
        "Microsoft",
        "https://outlook.live.com/mail/0/deeplink/compose?popoutv2=1",
        ("to", "cc", "subject", "body"),
    ),
    WebmailService(
        "Yahoo Mail",
        "Yahoo",
        "https://compose.mail.yahoo.com/?",
        ("to", "cc", "subject", "body"),
    ),
)
"""None of the companies has published these parameters; they are those that each service's own
sharing links have used for years."""


class WebmailLink(NamedTuple):
    """A link to a new message in a webmail service."""

    service: str
    company: str
    """Who receives the text."""

    href: str


def webmail_links(mail: Mail) -> tuple[WebmailLink, ...]:
    """A link for each service that we know, in a fixed order."""
    return tuple(
        WebmailLink(service.name, service.company, render_webmail(service, mail))
        for service in WEBMAIL
    )


def render_webmail(service: WebmailService, mail: Mail) -> str:
    """The link to a new message in one service."""
    values = (
        ",".join(filter(None, mail.to)),
        ",".join(filter(None, mail.cc)),
        one_line(mail.subject),
        with_crlf(mail.body),
    )
    pairs = zip(service.parameters, values, strict=True)
    query = [f"{name}={quote(value, safe='', errors='replace')}" for name, value in pairs if value]
    start = service.address.removesuffix("?")
    if not query:
        return start
    return f"{start}{'&' if '?' in start else '?'}{'&'.join(query)}"
