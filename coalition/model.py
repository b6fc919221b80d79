"""The nouns of a campaign, as its files state them: no behaviour, no paths, no languages applied.

A field's type says what its text is. `Text` is prose: it alone is offered to translators. The
other annotated types (`Url`, `Country`, `TierRef` …) are what the rules of the records room test.
"""

import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Prose = Meta(extra={"is": "prose"})

Text = Annotated[str, Prose]
"""Prose in the text's source language, for translators."""

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Id = Annotated[str, Meta(pattern=ID_PATTERN)]
Url = Annotated[str, Meta(extra={"is": "url"}, extra_json_schema={"format": "uri"})]
Email = Annotated[str, Meta(extra={"is": "email"}, extra_json_schema={"format": "email"})]
Country = Annotated[str, Meta(extra={"is": "country"})]
"""ISO 3166-1 alpha-2 in capitals, or `international`."""

Language = Annotated[str, Meta(extra={"is": "language"})]
"""A BCP 47 tag; POSIX spelling is accepted in files and normalised on reading."""

TierRef = Annotated[str, Meta(extra={"is": "tier"})]
KindRef = Annotated[str, Meta(extra={"is": "kind"})]
RoleRef = Annotated[str, Meta(extra={"is": "role"})]
GroupRef = Annotated[str, Meta(extra={"is": "group"})]
LetterRef = Annotated[str, Meta(extra={"is": "letter"})]
SendIn = Annotated[str, Meta(extra={"is": "send_in"})]
"""In which language an e-mail goes out: a BCP 47 tag, `recipient` or `reader`."""

OrganisationRef = Annotated[str, Meta(extra={"is": "organisation"})]
PersonRef = Annotated[str, Meta(extra={"is": "person"})]
TextRef = Annotated[str, Meta(extra={"is": "text"})]
"""The id of a letter or page, or `directory`."""

OrderedRef = Annotated[str, Meta(extra={"is": "ordered"})]
"""The id of a letter or page."""

CallRef = Annotated[str, Meta(extra={"is": "call"})]
"""The id of a letter, or `join`."""

Asset = Annotated[str, Meta(extra={"is": "asset"})]
"""A file's name in data/logos/."""

TargetAddress = Annotated[str, Meta(extra={"is": "target"})]
"""Where builds are published: a folder, a branch of a Git repository, or an object store."""

LONGEST_VALUE = 2000
"""In characters: how long a text may be that is no prose, such as a name or an address."""

Level = Literal["off", "warn", "error"]
"""How seriously a campaign takes a finding."""

Gender = Literal["feminine", "masculine", "neutral"]
TextKind = Literal["open-letter", "email", "page"]
Format = Literal["eml", "md", "fragment", "qr", "card"]
"""In which a text is offered besides its page; letters as PDF may come."""

FieldKind = Literal["text", "email", "choice"]


class Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What every record has in common: frozen, no unknown keys."""


class Logo(Struct, frozen=True, kw_only=True):
    """An image of data/logos/, with its description for those who do not see it."""

    file: Asset
    alt: Text | None = None


class Tier(Struct, frozen=True, kw_only=True):
    """A part of the directory, such as the organisations that lead the movement."""

    id: Id
    heading: Text
    intro: Text | None = None


class Kind(Struct, frozen=True, kw_only=True):
    """A sort of organisation that the campaign tells apart."""

    id: Id
    label: Text


class Role(Struct, frozen=True, kw_only=True):
    """A role of people beyond `mep`, with the heading under which they are listed."""

    id: Id
    heading: Text


JOIN = "join"
"""The page on which organisations ask to be listed, where `call` names it."""


class Join(Struct, frozen=True, kw_only=True):
    """How organisations ask to be listed."""

    by: Literal["mailto", "issue", "none"]
    """By e-mail, by an issue of the campaign's repository, or not at all any more."""

    address: str | None = None
    """An e-mail address, or the web address of the repository."""


class PublishRule(Struct, frozen=True, kw_only=True):
    """When texts appear in languages; the last rule that fits a text and a language holds."""

    rule: Literal["publish", "hide", "fallback"]
    """`publish`: only once complete. `fallback`: with gaps in another language. `hide`: never."""

    texts: tuple[TextRef, ...] = ()
    """None means all."""

    languages: tuple[Language, ...] = ()
    """None means all."""

    minimum: Annotated[int, Meta(ge=0, le=100)] = 0
    """With `fallback`: the percentage translated below which the text does not appear."""


class ListedLink(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """The pages to which translations may lead in the place of one that texts name."""

    from_: Url
    """The page of the texts, or what the addresses of several begin with."""

    to: dict[Language, Url]


class Press(Struct, frozen=True, kw_only=True):
    """What stands below a letter in the version for journalists."""

    about: Text
    """Who is behind the letter; paragraphs are parted by an empty line."""

    contact: str | None = None
    """An office, never a person's name."""

    email: Email | None = None


class Campaign(Struct, frozen=True, kw_only=True):
    """data/campaign.yaml: the campaign and its rules."""

    id: Id
    title: Text
    summary: Text | None = None
    url: Url | None = None
    base_url: Url | None = None
    """Where the build folder will be served."""

    source_language: Language = "en"
    languages: tuple[Language, ...]
    tiers: tuple[Tier, ...] = ()
    kinds: tuple[Kind, ...] = ()
    roles: tuple[Role, ...] = ()
    colours: dict[str, str] = {}
    """`accent` and `accent-dark`, as #rrggbb."""

    logo: Logo | None = None
    join: Join | None = None
    call: CallRef | None = None
    """What readers are asked to do first; none means to join, where that is possible."""

    order: tuple[OrderedRef, ...] = ()
    """The texts that lists show first, in their order; all others follow by id."""

    publish: tuple[PublishRule, ...] = ()
    publish_to: dict[str, TargetAddress] = {}
    """Places to publish to, by the names that `coalition publish` takes."""

    checks: dict[str, Level | dict[Language, Level]] = {}
    """The level of findings by their code, everywhere or per language."""

    limits: dict[str, Annotated[int, Meta(ge=1, le=100_000)]] = {}
    """How many characters a text may have, by what it is: `subject: 78`."""

    fallbacks: dict[Language, tuple[Language, ...]] = {}
    """Languages asked in turn where a translation is missing, per language."""

    links: tuple[ListedLink, ...] = ()
    """Pages elsewhere to which translations of some languages lead."""

    as_of: datetime.date | None = None
    press: Press | None = None
    formats: tuple[Format, ...] | None = None
    """Of every text that asks for none itself; none means drafts and Markdown."""


class Signature(Struct, frozen=True, kw_only=True):
    """A signature under one letter."""

    letter: LetterRef
    on: datetime.date | None = None


class Organisation(Struct, frozen=True, kw_only=True):
    """data/organisations/<id>.yaml."""

    id: Id
    name: str
    names: dict[Language, str] = {}
    """Official names in other languages."""

    short_name: str | None = None
    aliases: tuple[str, ...] = ()
    distinct_from: tuple[OrganisationRef, ...] = ()
    """Organisations that look like this one and are not."""

    former_ids: tuple[Id, ...] = ()
    """Those that it had before, by which releases of that time know it."""

    country: Country | None = None
    website: Url | dict[Language, Url] | None = None
    kind: KindRef | None = None
    tier: TierRef | None = None
    joined: datetime.date | None = None
    left: datetime.date | None = None
    signed: tuple[Signature, ...] = ()
    languages: tuple[Language, ...] = ()
    logo: Logo | None = None
    description: Text | None = None
    source: str | None = None
    """Where the endorsement is recorded; never a person's name."""

    withdrawn: datetime.date | None = None


class Membership(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A person's seat in a political group for a time."""

    group: GroupRef
    party: str | None = None
    from_: datetime.date | None = None
    until: datetime.date | None = None
    """The last day."""


class Endorsement(Struct, frozen=True, kw_only=True):
    """A person's endorsement of the campaign."""

    on: datetime.date | None = None
    source: str | None = None


class Person(Struct, frozen=True, kw_only=True):
    """data/people/<id>.yaml: endorsing members of parliament, recipients, signatories."""

    id: Id
    name: str = ""
    """Required, except in the file of a withdrawn person, which keeps the date only."""

    family_name: str | None = None
    title: Text | None = None
    role: RoleRef | None = None
    gender: Gender = "neutral"
    """Grammatical, only for agreement."""

    country: Country | None = None
    memberships: tuple[Membership, ...] = ()
    endorsed: Endorsement | None = None
    signed: tuple[Signature, ...] = ()
    quote: Text | None = None
    email: Email | None = None
    """A public office address."""

    languages: tuple[Language, ...] = ()
    """In which the person reads letters, the preferred one first."""

    ep_id: int | None = None
    former_ids: tuple[Id, ...] = ()
    """As of an organisation."""

    withdrawn: datetime.date | None = None


class GroupName(Struct, frozen=True, kw_only=True):
    """A political group's official name in one language."""

    name: str | None = None
    short: str | None = None
    source: str | None = None
    """Where the names stand, such as a page of the Parliament."""


class Group(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """data/groups/<id>.yaml: a political group."""

    id: Id
    names: dict[Language, GroupName]
    aliases: tuple[str, ...] = ()
    from_: datetime.date | None = None
    until: datetime.date | None = None


class Recipient(Struct, frozen=True, kw_only=True):
    """To whom a letter goes: a person, an office with its address, or whom the sender names."""

    person: PersonRef | None = None
    name: str | None = None
    """The proper name of an office that is no person; needs `email`."""

    email: Email | None = None
    field: str | None = None
    """The field in which the sender gives the address; needs `label`."""

    label: Text | None = None
    note: Text | None = None
    look_up: Url | None = None
    """Where senders find the address that they fill in."""

    optional: bool = False


class Choice(Struct, frozen=True, kw_only=True):
    """Something that the sender may choose for a field."""

    id: Id
    label: Text
    """What stands in the letter where it is chosen."""


class Field(Struct, frozen=True, kw_only=True):
    """What `{name}` in a letter stands for."""

    label: Text
    kind: FieldKind = "text"
    choices: tuple[Choice, ...] = ()
    """Of the kind `choice`, in the order in which they are offered."""

    example: Text | None = None
    required: bool = True


class SignatoryOrder(Struct, frozen=True, kw_only=True):
    """In which lists the signatories of a letter stand."""

    order: Literal["list", "tiers", "days"] = "list"
    first_until: datetime.date | None = None
    """With `days`: the last day of the first signatories; none means the letter's date."""

    show: Annotated[int, Meta(ge=1, le=100_000)] | None = None
    """How many names a list shows before it says how many more there are."""


class FrontMatter(Struct, frozen=True, kw_only=True):
    """The YAML above a letter's or page's Markdown."""

    title: Text
    kind: TextKind
    language: Language | None = None
    """Of the source text; none means the campaign's source language."""

    intro: Text | None = None
    """For the reader, outside the letter; paragraphs are parted by an empty line."""

    subject: Text | None = None
    short: Text | None = None
    """What is sent where the letter is too long for a link; paragraphs as in `intro`."""

    send_in: SendIn | tuple[SendIn, ...] | None = None
    """The languages in which it goes out, the usual one first; none means that of the source."""

    to: tuple[Recipient, ...] = ()
    cc: tuple[Recipient, ...] = ()
    date: datetime.date | None = None
    deadline: datetime.date | None = None
    """The last day on which it can be sent."""

    closed: datetime.date | None = None
    """Since when it can be sent no more, whatever day a build answers for."""

    action_url: Url | None = None
    fields: dict[str, Field] = {}
    source: Text | None = None
    """Where the text comes from; a web address alone is linked, and not translated."""

    notice: Text | None = None
    """Shown in every format that shows the text or its signatories."""

    signatories: SignatoryOrder | None = None
    formats: tuple[Format, ...] | None = None
    """None means the campaign's."""

    former_ids: tuple[Id, ...] = ()
    """As of an organisation; of letters."""


COMPUTED_FIELDS = {
    "signatory_count": "how many have signed the letter",
    "organisation_count": "how many organisations stand in the directory",
    "country_count": "from how many countries they are",
    "date": "the day of the letter, written out",
    "deadline": "the last day on which it can be sent, written out",
}
"""Fields of letters and pages that nobody fills in, with what each holds."""


class Letter(Struct, frozen=True, kw_only=True):
    """data/letters/<id>.md or data/pages/<id>.md."""

    id: Id
    front: FrontMatter
    body: str
    """The raw Markdown below the front matter, to the last byte."""

    first_line: int
    """The line of the file on which the body begins."""


class Individual(Struct, frozen=True, kw_only=True):
    """A person who signed a letter as nobody but themselves, and agreed to be named."""

    name: str
    consent: str
    """How the person agreed that the name is published."""

    day: datetime.date | None = None
    role: str | None = None
    """Such as a profession; what the person says of themselves."""

    place: str | None = None
    country: Country | None = None


class Unnamed(Struct, frozen=True, kw_only=True):
    """How many people of a list signed a letter on a day and are counted only."""

    list: str
    """Which list it is; another import of it replaces its numbers."""

    count: int
    day: datetime.date | None = None


class Withdrawals(Struct, frozen=True, kw_only=True):
    """How many took their signatures back, of whom nothing else is kept, and the last day of it."""

    count: int
    day: datetime.date


class Signatures(Struct, frozen=True, kw_only=True):
    """data/signatures/<letter>.csv: the individuals who signed a letter."""

    people: tuple[Individual, ...] = ()
    unnamed: tuple[Unnamed, ...] = ()
    withdrawals: tuple[Withdrawals, ...] = ()
    """One, or several after a merge of branches that both know of some."""


class Term(Struct, frozen=True, kw_only=True):
    """A term of the campaign, with what translations call it.

    In `term`, `forms` and `translations` a `*` at an end of a word stands for the rest of it.
    """

    term: str
    """In the campaign's source language."""

    forms: tuple[str, ...] = ()
    """What else the term looks like in the source language, such as its plural."""

    note: str | None = None
    """For translators, who read it in the language in which it is written."""

    translate: bool = True
    """False for a name that stays as it is, save in the languages of `translations`."""

    translations: dict[Language, str | tuple[str, ...]] = {}
    """The accepted translation, or all that are accepted, by language."""


class Glossary(Struct, frozen=True, kw_only=True):
    """data/glossary.yaml: the terms that every text and translation should use alike."""

    terms: tuple[Term, ...]


class Dataset(Struct, frozen=True, kw_only=True):
    """Everything a campaign's data folder says, each collection by id in order of id."""

    campaign: Campaign
    organisations: dict[str, Organisation] = {}
    people: dict[str, Person] = {}
    groups: dict[str, Group] = {}
    letters: dict[str, Letter] = {}
    pages: dict[str, Letter] = {}
    signatures: dict[str, Signatures] = {}
    """The individuals under letters, by the letter's id."""

    glossary: Glossary = Glossary(terms=())
