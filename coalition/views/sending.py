"""How an e-mail is sent: what it says, and links that open it."""

from typing import Annotated, Literal

from coalition.views.values import MAY_GROW, LanguageView, Value, View

FieldKind = Annotated[Literal["text", "email", "choice"], MAY_GROW]
"""`email`: an e-mail address."""


class ChoiceView(View, frozen=True):
    """Something that the sender of a letter may choose."""

    id: str
    """The same in every language."""

    label: Value
    """What is offered, and stands in the letter where it is chosen."""


class SentFieldView(View, frozen=True):
    """What a sender fills in, in the language of what is sent."""

    name: str
    """Stands in the text as `{name}`."""

    label: Value
    """What is filled in; in square brackets where nobody did."""

    required: bool
    """Whether the letter makes no sense without it."""

    kind: FieldKind = "text"
    """What can be given."""

    choices: tuple[ChoiceView, ...] = ()
    """Of the kind `choice`; the ids are those of the letter's `fields`."""


class SentView(View, frozen=True):
    """What an e-mail to send says; only a complete version is ever sent."""

    language: LanguageView
    """In which it is sent; not always that of the file."""

    subject: Value
    """The subject line; fields as in `text`."""

    text: str
    """Plain text with fields as `{name}` and doubled braces. A field that nobody filled is its
    label in square brackets; a line whose fields are all optional and empty is left out. What is
    left of an item then has its mark, and the numbers behind a whole item become lower."""

    short: str | None
    """What is sent instead where a link with `text` would be too long; fields as in `text`."""

    fields: tuple[SentFieldView, ...]
    """What the sender fills in."""


class WebmailView(View, frozen=True):
    """A link that opens a message in a webmail service."""

    service: str
    """What the service is called."""

    company: str
    """Who receives the text."""

    href: str
    """The link."""


class MailLinksView(View, frozen=True):
    """Links that open an e-mail whose fields nobody has filled in yet."""

    mailto: str
    """Opens the e-mail in the reader's own program (RFC 6068)."""

    holds: Annotated[Literal["text", "short", "nothing"], MAY_GROW]
    """Which text the links hold; with `nothing` readers copy it themselves."""

    draft: str | None
    """A file that mail programs open as a message to be sent; relative to the build folder."""

    webmail: tuple[WebmailView, ...]
    """Links for those who read their e-mail in a browser."""


class OutgoingView(View, frozen=True):
    """An e-mail in one of the languages in which it may be sent."""

    sent: SentView
    """What the e-mail says."""

    links: MailLinksView
    """How senders open it."""
