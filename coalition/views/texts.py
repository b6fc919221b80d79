"""v1/<lang>/letters/<id>.json and pages/<id>.json: one text in one language."""

import datetime
from typing import Annotated, Literal

from coalition.views.blocks import Block
from coalition.views.sending import (
    ChoiceView,
    FieldKind,
    MailLinksView,
    OutgoingView,
    SentView,
)
from coalition.views.signatures import IndividualsView
from coalition.views.values import (
    MAY_GROW,
    CampaignView,
    DateView,
    LanguageView,
    Review,
    Value,
    View,
)

TextKind = Annotated[Literal["open-letter", "email", "page"], MAY_GROW]


class RecipientView(View, frozen=True):
    """To whom a letter goes."""

    name: Value
    """As the recipient is called."""

    line: Value
    """The finished phrase, such as a person's name with title; the name where there is no more."""

    email: str | None
    """Null where the sender fills it in."""

    field: str | None
    """The name of the field with the address that the sender fills in; null where there is an
    address."""

    note: Value | None
    """What senders should know of the recipient."""

    optional: bool
    """Whether senders may leave the recipient out."""

    look_up: str | None = None
    """Where senders find the address that they fill in."""


class FieldView(View, frozen=True):
    """What the sender of a letter fills in."""

    name: str
    """Stands in texts as `{name}`."""

    label: Value
    """What the sender is asked for."""

    example: Value | None
    """What could be filled in."""

    required: bool
    """Whether the letter makes no sense without it."""

    kind: FieldKind = "text"
    """What can be given."""

    choices: tuple[ChoiceView, ...] = ()
    """Of the kind `choice`, in the order in which they are offered."""


class SignatoryView(View, frozen=True):
    """Who signed."""

    id: str
    """The id of the organisation or person in the directory's records."""

    kind: Annotated[Literal["organisation", "person"], MAY_GROW]
    """Which of the two it is."""

    line: Value
    """The organisation's name, or the person's finished phrase."""

    signed: datetime.date | None
    """The day; null where it is not known."""

    website: str | None = None
    """The organisation's own site."""


class FormatView(View, frozen=True):
    """A file in which a text is offered besides its page."""

    name: Annotated[Literal["md", "fragment", "qr", "card"], MAY_GROW]
    """Markdown, HTML to paste, a QR code that leads to the page, or a picture for the page."""

    path: str
    """Relative to the build folder."""


class SignatoryListView(View, frozen=True):
    """Some of those who signed, under a heading."""

    id: str
    """`organisations`, `people`, `first`, `later`, or `tier-` with the id of a tier."""

    heading: Value | None
    """Null where `count` is heading enough."""

    count: Value
    """For example `76 organisations`."""

    signatories: tuple[str, ...]
    """Ids, in the order in which they are shown."""

    shown: int
    """How many of them are shown at first."""

    more: Value | None
    """What stands below these, such as `and 12 more signatories`; null where all are shown."""


class TextView(View, frozen=True):
    """v1/<lang>/letters/<id>.json and pages/<id>.json: one text in one language."""

    campaign: CampaignView
    """Whose text it is."""

    language: LanguageView
    """Of the readers for whom it was made."""

    as_of: datetime.date
    """The day for which its lists and counts answer."""

    id: str
    """The same in every language."""

    kind: TextKind
    """What the text is for: to be signed elsewhere, to be sent by readers, or to be read."""

    source_language: str
    """In which it was written, as BCP 47."""

    complete: bool
    """Whether every passage is in the language of this file."""

    review: Review
    """Whether a native speaker has read the translation."""

    title: Value
    """What the text is called."""

    notice: Value | None
    """To be shown wherever the text or who signed it is shown."""

    source: str | None
    """Where the text comes from: an address, or words."""

    intro: Value | None
    """For readers, outside the letter; empty lines part paragraphs."""

    subject: Value | None
    """Of an e-mail."""

    to: tuple[RecipientView, ...]
    """To whom it goes."""

    cc: tuple[RecipientView, ...]
    """Who receives a copy."""

    date: DateView | None
    """The day that the letter bears."""

    deadline: DateView | None
    """The last day on which it can be sent or signed."""

    action_url: str | None
    """Where readers can take part elsewhere."""

    fields: tuple[FieldView, ...]
    """What its sender fills in."""

    blocks: tuple[Block, ...]
    """The text in parts, for markup of your own."""

    html: str
    """The blocks as HTML; a field is `<span data-field="name">label</span>`."""

    text: str | None
    """The blocks as plain text with fields as `{name}`; null unless complete."""

    signatories: tuple[SignatoryView, ...]
    """The organisations and people of the directory who signed it, in the language's sort order."""

    signatory_count: Value | None
    """For example `81 signatories`, those in `signatories`; null where there are none."""

    individuals: IndividualsView | None = None
    """Who signed as nobody but themselves; null where nobody did. Their names stand in
    v1/<lang>/letters/<id>.signatures.json."""

    closed: bool = False
    """Whether nobody can send it any more."""

    sent: SentView | None = None
    """What senders send; null for what is no e-mail, is closed, or is sent from elsewhere."""

    links: MailLinksView | None = None
    """How they open it; null with `sent`."""

    also_sent: tuple[OutgoingView, ...] = ()
    """The same in the other languages that the campaign allows."""

    signatory_lists: tuple[SignatoryListView, ...] = ()
    """The same as `signatories`, in the lists that the letter asks for."""

    signatories_as_of: Value | None = None
    """That the signatories are those of an earlier day, and the text is not; null where no day was
    asked for."""

    formats: tuple[FormatView, ...] = ()
    """The files in which the text is offered besides; drafts are named by `links`."""

    source_line: Value | None = None
    """`source` for readers of this language; its `lang` is null where it is a web address."""

    all_signatories: Value | None = None
    """How many have signed in all, individuals included; null where nobody has."""
