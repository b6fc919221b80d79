"""A letter as an e-mail: filled in, as links that open it, and as a file that holds it unsent."""

from coalition.mail.draft_file import Correspondent, render_draft, render_mailbox
from coalition.mail.filling import (
    LetterText,
    Opening,
    SenderFields,
    fill_in,
    may_vanish,
    open_with,
    taken_along,
)
from coalition.mail.left_out import without_lines
from coalition.mail.links import (
    LONGEST,
    Mail,
    MailLink,
    is_mail_address,
    parse_mailto,
    render_mailto,
)
from coalition.mail.webmail import WEBMAIL, WebmailLink, webmail_links

__all__ = [
    "LONGEST",
    "WEBMAIL",
    "Correspondent",
    "LetterText",
    "Mail",
    "MailLink",
    "Opening",
    "SenderFields",
    "WebmailLink",
    "fill_in",
    "is_mail_address",
    "may_vanish",
    "open_with",
    "parse_mailto",
    "render_draft",
    "render_mailbox",
    "render_mailto",
    "taken_along",
    "webmail_links",
    "without_lines",
]
