"""v1/<lang>/directory.json: who stands behind the campaign."""

import datetime

from coalition.views.values import CampaignView, CountryView, LanguageView, Value, View


class CountPhrases(View, frozen=True):
    """The counts as finished phrases."""

    organisations: Value
    """For example `78 organisations`."""

    countries: Value
    """For example `21 countries`."""

    people: Value
    """For example `4 people`."""


class Counts(View, frozen=True):
    """How many stand in the directory."""

    organisations: int
    """How many organisations have a tier."""

    countries: int
    """How many different countries the listed organisations are known to be from."""

    people: int
    """How many people endorse the campaign."""

    phrases: CountPhrases
    """The same, ready to be shown."""


class TierView(View, frozen=True):
    """A part of the directory, such as those who lead the movement."""

    id: str
    """By which organisations name it in `tier`."""

    heading: Value
    """What stands above the tier."""

    intro: Value | None
    """What is said below the heading; empty lines part paragraphs."""

    organisations: tuple[str, ...]
    """Ids in the language's sort order."""

    sentence: Value
    """The names as one list: `A, B and C`; empty where the tier has no organisations."""


class CountryEntry(View, frozen=True):
    """A country of the directory."""

    code: str
    """ISO 3166-1 alpha-2, or `international`."""

    name: Value
    """As the language calls it."""

    organisations: tuple[str, ...]
    """Ids in the language's sort order."""


class KindView(View, frozen=True):
    """A sort of organisation."""

    id: str
    """The same in every language."""

    label: Value
    """As readers see it."""


class LogoView(View, frozen=True):
    """An image."""

    src: str
    """Relative to the build folder; the same for every version of the image."""

    alt: Value
    """What the image shows, for those who do not see it; the organisation's name where nothing else
    is said."""

    immutable: str = ""
    """The same image under a name with its hash, relative to the build folder: what it leads to
    never changes, so that browsers may keep it for ever."""

    width: int | None = None
    """Its width, of which the ratio to its height counts, for a page to keep its place; null where
    nobody knows."""

    height: int | None = None
    """Its height, as its width."""


class OrganisationView(View, frozen=True):
    """An organisation of the directory."""

    id: str
    """The same in every language and for as long as the organisation is listed."""

    name: Value
    """The official name in the language, else the name itself."""

    short_name: Value | None
    """Such as an acronym."""

    index: str
    """The A–Z heading under which the language files it."""

    country: CountryView | None
    """Where the organisation is from; null where that is not known."""

    website: str | None
    """The address for readers of the language."""

    kind: KindView | None
    """What sort of organisation it is."""

    tier: str
    """The id of its tier; empty where it has none."""

    joined: datetime.date | None
    """The day on which it joined; null where that is not known."""

    logo: LogoView | None
    """Its image."""

    description: Value | None
    """What it does, in a sentence or two; empty lines part paragraphs."""

    signed: tuple[str, ...]
    """Ids of letters."""

    found_by: str = ""
    """By what it is found besides its own letters: other spellings of its names, in plain Latin
    letters. For searching, shown nowhere."""


class GroupView(View, frozen=True):
    """A political group."""

    id: str
    """The same in every language."""

    short: Value
    """Such as `Greens/EFA`."""

    name: Value
    """In full."""


class RoleView(View, frozen=True):
    """What a person is to the campaign."""

    id: str
    """The same in every language; `mep` is a member of the European Parliament."""

    heading: Value
    """Under which people of the role are listed."""


class PersonView(View, frozen=True):
    """A person of the directory."""

    id: str
    """The same in every language."""

    name: Value
    """As the person is called."""

    index: str
    """The A–Z heading under which the language files the person."""

    title: Value | None
    """Such as an office."""

    country: CountryView | None
    """For which the person stands."""

    group: GroupView | None
    """The political group on the day of the endorsement, else on the as-of day."""

    party: Value | None
    """The national party."""

    line: Value
    """The finished phrase, such as `MEP Patrick Breyer, Germany, Greens/EFA`."""

    quote: Value | None
    """What the person says; empty lines part paragraphs."""

    endorsed: datetime.date | None
    """The day of the endorsement; null where it is not known."""

    role: RoleView | None
    """What the person is to the campaign; null for others."""


class DirectoryView(View, frozen=True):
    """v1/<lang>/directory.json: who stands behind the campaign on the as-of day."""

    campaign: CampaignView
    """Whose directory it is."""

    language: LanguageView
    """In which it is written."""

    as_of: datetime.date
    """The day for which it answers."""

    counts: Counts
    """How many are in it."""

    tiers: tuple[TierView, ...]
    """In the order of the campaign."""

    organisations: tuple[OrganisationView, ...]
    """In the language's sort order."""

    people: tuple[PersonView, ...]
    """In the language's sort order, by family name where it is known."""

    countries: tuple[CountryEntry, ...] = ()
    """The countries that organisations are from, in the language's sort order; `international` at
    the end."""
