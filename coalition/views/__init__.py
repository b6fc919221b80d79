"""What sites receive: one language's view of everything, resolved to the last word.

These structs are the public contract. Keys, nesting and order are stable within `v1`; keys may be
added at the end of a struct, never renamed, moved or removed. The JSON Schemas are made from them.
"""

import datetime
from typing import Literal

import msgspec

Direction = Literal["ltr", "rtl"]
TextKind = Literal["open-letter", "email", "page"]
Review = Literal["source", "draft", "reviewed"]
"""Whether a native speaker has read a translation; `source`: it is no translation."""


class View(msgspec.Struct, frozen=True, gc=False):
    """What every view has in common."""


class Value(View, frozen=True):
    """Prose or a name, with the language it is really in."""

    value: str
    lang: str | None
    """A BCP 47 tag; null for a proper name whose language is unknown."""

    dir: Direction


class CampaignView(View, frozen=True):
    """The campaign as every file names it."""

    id: str
    title: Value
    summary: Value | None
    url: str | None


class LanguageView(View, frozen=True):
    """A language as its own readers know it."""

    code: str
    """The BCP 47 tag."""

    name: str
    """In the language itself."""

    dir: Direction


class CountPhrases(View, frozen=True):
    """The counts as finished phrases."""

    organisations: Value
    """For example `78 organisations`."""

    countries: Value
    people: Value


class Counts(View, frozen=True):
    """How many stand in the directory."""

    organisations: int
    countries: int
    """How many different countries the listed organisations are known to be from."""

    people: int
    phrases: CountPhrases


class TierView(View, frozen=True):
    """A part of the directory, such as those who lead the movement."""

    id: str
    heading: Value
    intro: Value | None
    organisations: tuple[str, ...]
    """Ids in the language's sort order."""

    sentence: Value
    """The names as one list: `A, B and C`; empty where the tier has no organisations."""


class CountryView(View, frozen=True):
    """A country."""

    code: str
    """ISO 3166-1 alpha-2, or `international`."""

    name: Value


class CountryEntry(View, frozen=True):
    """A country of the directory."""

    code: str
    """ISO 3166-1 alpha-2, or `international`."""

    name: Value
    organisations: tuple[str, ...]
    """Ids in the language's sort order."""


class KindView(View, frozen=True):
    """A sort of organisation."""

    id: str
    label: Value


class LogoView(View, frozen=True):
    """An image."""

    src: str
    """Relative to the build folder; the same for every version of the image."""

    alt: Value
    immutable: str = ""
    """The same image under a name with its hash, relative to the build folder: what it leads to
    never changes, so that browsers may keep it for ever."""


class OrganisationView(View, frozen=True):
    """An organisation of the directory."""

    id: str
    name: Value
    short_name: Value | None
    index: str
    """The A–Z heading under which the language files it."""

    country: CountryView | None
    website: str | None
    kind: KindView | None
    tier: str
    joined: datetime.date | None
    logo: LogoView | None
    description: Value | None
    signed: tuple[str, ...]
    """Ids of letters."""


class GroupView(View, frozen=True):
    """A political group."""

    id: str
    short: Value
    name: Value


class RoleView(View, frozen=True):
    """What a person is to the campaign."""

    id: str
    heading: Value
    """Under which people of the role are listed."""


class PersonView(View, frozen=True):
    """A person of the directory."""

    id: str
    name: Value
    index: str
    title: Value | None
    country: CountryView | None
    group: GroupView | None
    party: Value | None
    line: Value
    """The finished phrase, such as `MEP Patrick Breyer, Germany, Greens/EFA`."""

    quote: Value | None
    endorsed: datetime.date | None
    role: RoleView | None


class DirectoryView(View, frozen=True):
    """v1/<lang>/directory.json: who stands behind the campaign on the as-of day."""

    campaign: CampaignView
    language: LanguageView
    as_of: datetime.date
    counts: Counts
    tiers: tuple[TierView, ...]
    organisations: tuple[OrganisationView, ...]
    """In the language's sort order."""

    people: tuple[PersonView, ...]
    """In the language's sort order, by family name where it is known."""

    countries: tuple[CountryEntry, ...] = ()
    """The countries that organisations are from, in the language's sort order; `international` at
    the end."""


class RecipientView(View, frozen=True):
    """To whom a letter goes."""

    name: Value
    line: Value
    """The finished phrase, such as a person's name with title; the name where there is no more."""

    email: str | None
    """Null where the sender fills it in."""

    field: str | None
    note: Value | None
    optional: bool
    look_up: str | None = None
    """Where senders find the address that they fill in."""


class FieldView(View, frozen=True):
    """What the sender of a letter fills in."""

    name: str
    """Stands in texts as `{name}`."""

    label: Value
    example: Value | None
    required: bool


class DateView(View, frozen=True):
    """A day, for programs and for readers."""

    iso: datetime.date
    text: Value


class SignatoryView(View, frozen=True):
    """Who signed."""

    id: str
    kind: Literal["organisation", "person"]
    line: Value
    """The organisation's name, or the person's finished phrase."""

    signed: datetime.date | None


class IndividualsView(View, frozen=True):
    """How many people signed as nobody but themselves."""

    count: int
    """All of them, those without a name among them."""

    phrase: Value
    """For example `81 individuals`."""

    anonymous: int
    """How many of them agreed to be counted, not named."""

    anonymous_phrase: Value | None
    """For example `12 of them are not named`; null where all are."""


class HeadingBlock(View, frozen=True, tag_field="kind", tag="heading"):
    """A heading."""

    level: int
    text: Value
    """Without markup; `{name}` is a field and a doubled brace a literal one."""

    html: str


class ParagraphBlock(View, frozen=True, tag_field="kind", tag="paragraph"):
    """A paragraph."""

    text: Value
    html: str


class VerbatimBlock(View, frozen=True, tag_field="kind", tag="verbatim"):
    """Text that is shown as it stands."""

    text: Value


class RuleBlock(View, frozen=True, tag_field="kind", tag="rule"):
    """A line between two parts."""


class DirectoryBlock(View, frozen=True, tag_field="kind", tag="directory"):
    """Here stands the directory of directory.json."""


class SignatoriesBlock(View, frozen=True, tag_field="kind", tag="signatories"):
    """Here stands the list `signatories` of this file."""


class QuotationBlock(View, frozen=True, tag_field="kind", tag="quotation"):
    """A quotation."""

    blocks: tuple["Block", ...]


class ListBlock(View, frozen=True, tag_field="kind", tag="list"):
    """A list."""

    start: int | None
    """The first number; null where the list is not numbered."""

    tight: bool
    """Whether the items stand without space between them."""

    items: tuple[tuple["Block", ...], ...]


Alignment = Literal["start", "center", "end"]


class CellView(View, frozen=True):
    """A cell of a table."""

    text: Value
    """Without markup, as that of a paragraph; empty where the cell is."""

    html: str


class TableBlock(View, frozen=True, tag_field="kind", tag="table"):
    """A table."""

    id: str
    """Unique within the text; in HTML that of the row that names the table."""

    alignments: tuple[Alignment | None, ...]
    """To which side of its column a text is set, one for each column."""

    header: tuple[CellView, ...]
    rows: tuple[tuple[CellView, ...], ...]
    """The rows below, as long as the header."""

    text: Value
    """A line for each row; `lang` is null where the cells are in several languages."""

    html: str
    """The whole table, in an element that a keyboard can scroll."""


class NoteView(View, frozen=True):
    """A footnote."""

    number: int
    """From 1; the same note has the same number in every language."""

    id: str
    """In HTML; unique within the text and, with other letters on one page, among them."""

    marks: tuple[str, ...]
    """The ids, in HTML, of the marks that lead to the note."""

    blocks: tuple["Block", ...]


class NotesBlock(View, frozen=True, tag_field="kind", tag="notes"):
    """The footnotes of a text, at its end."""

    id: str
    """In HTML that of the heading."""

    heading: Value
    """Such as `Notes`."""

    back: Value
    """What a link from a note back to its mark is called."""

    notes: tuple[NoteView, ...]
    """In the order of their numbers."""

    text: Value
    """The notes as plain text; `lang` is null where they are in several languages."""

    html: str


Block = (
    HeadingBlock
    | ParagraphBlock
    | VerbatimBlock
    | RuleBlock
    | DirectoryBlock
    | SignatoriesBlock
    | QuotationBlock
    | ListBlock
    | TableBlock
    | NotesBlock
)


class SentFieldView(View, frozen=True):
    """What a sender fills in, in the language of what is sent."""

    name: str
    label: Value
    required: bool


class SentView(View, frozen=True):
    """What an e-mail to send says; only a complete version is ever sent."""

    language: LanguageView
    """In which it is sent; not always that of the file."""

    subject: Value
    text: str
    """Plain text with fields as `{name}` and doubled braces. A field that nobody filled is its
    label in square brackets; a line whose fields are all optional and empty is left out."""

    short: str | None
    """What is sent instead where a link with `text` would be too long; fields as in `text`."""

    fields: tuple[SentFieldView, ...]


class WebmailView(View, frozen=True):
    """A link that opens a message in a webmail service."""

    service: str
    company: str
    """Who receives the text."""

    href: str


class MailLinksView(View, frozen=True):
    """Links that open an e-mail whose fields nobody has filled in yet."""

    mailto: str
    holds: Literal["text", "short", "nothing"]
    """Which text the links hold; with `nothing` readers copy it themselves."""

    draft: str | None
    """A file that mail programs open as a message to be sent; relative to the build folder."""

    webmail: tuple[WebmailView, ...]


class OutgoingView(View, frozen=True):
    """An e-mail in one of the languages in which it may be sent."""

    sent: SentView
    links: MailLinksView


class TextView(View, frozen=True):
    """v1/<lang>/letters/<id>.json and pages/<id>.json: one text in one language."""

    campaign: CampaignView
    language: LanguageView
    as_of: datetime.date
    id: str
    kind: TextKind
    source_language: str
    complete: bool
    """Whether every passage is in the language of this file."""

    review: Review

    title: Value
    notice: Value | None
    source: str | None
    intro: Value | None
    subject: Value | None
    to: tuple[RecipientView, ...]
    cc: tuple[RecipientView, ...]
    date: DateView | None
    deadline: DateView | None
    action_url: str | None
    fields: tuple[FieldView, ...]
    blocks: tuple[Block, ...]
    html: str
    """The blocks as HTML; a field is `<span data-field="name">label</span>`."""

    text: str | None
    """The blocks as plain text with fields as `{name}`; null unless complete."""

    signatories: tuple[SignatoryView, ...]
    signatory_count: Value | None
    """For example `81 signatories`; null where there are no signatories."""

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


class IndividualView(View, frozen=True):
    """A person who signed as nobody but themselves."""

    name: Value
    role: Value | None
    """What the person says of themselves, such as a profession."""

    place: Value | None
    country: str | None
    """ISO 3166-1 alpha-2; its name stands in `countries`."""

    signed: datetime.date | None
    line: Value
    """The finished phrase, such as `Ida Nowak, nurse, Warszawa`."""


class SignaturesView(View, frozen=True):
    """v1/<lang>/letters/<id>.signatures.json: the individuals who signed one letter."""

    campaign: CampaignView
    language: LanguageView
    as_of: datetime.date
    letter: str
    """The letter's id."""

    individuals: IndividualsView
    names: tuple[IndividualView, ...]
    """Those who agreed to be named, by day, then by name; those of unknown days come first."""

    countries: tuple[CountryView, ...]
    """The countries that people are from, by code."""


class Coverage(View, frozen=True):
    """How much of one text a language has."""

    text: str
    """`directory`, or the id of a letter or page."""

    total: int
    translated: int
    fuzzy: int
    review: Review
    published: bool


class ManifestLanguage(View, frozen=True):
    """A language of the build, with how much of each text it has."""

    code: str
    name: str
    dir: Direction
    coverage: tuple[Coverage, ...]


class ManifestFile(View, frozen=True):
    """A file of the build."""

    path: str
    """Relative to the build folder, with forward slashes."""

    sha256: str
    size: int
    """In bytes."""


class ManifestCampaign(View, frozen=True):
    """The campaign that was built."""

    id: str
    url: str | None
    base_url: str | None


class Manifest(View, frozen=True):
    """v1/index.json: what this build holds."""

    version: Literal[1]
    campaign: ManifestCampaign
    as_of: datetime.date
    source_language: str
    languages: tuple[ManifestLanguage, ...]
    files: tuple[ManifestFile, ...]
    """Every file of the build but this one, by path."""

    pseudo_languages: tuple[ManifestLanguage, ...] = ()
    """English disguised, for layout testing; never for readers."""
