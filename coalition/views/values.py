"""What every view has in common: texts with their language, days, countries, the campaign."""

import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

MAY_GROW = Meta(extra_json_schema={"x-may-grow": True})
"""Of an enumeration that later versions of `v1` may add to."""

Direction = Literal["ltr", "rtl"]


class View(msgspec.Struct, frozen=True, gc=False):
    """What every view has in common."""


class Value(View, frozen=True):
    """Prose or a name, with the language it is really in."""

    value: str
    """Plain text, never markup."""

    lang: str | None
    """A BCP 47 tag; null for a proper name whose language is unknown."""

    dir: Direction
    """The direction of that language, or of the name's own letters."""


class CampaignView(View, frozen=True):
    """The campaign as every file names it."""

    id: str
    """The same in every language."""

    title: Value
    """What the campaign is called."""

    summary: Value | None
    """What it wants, in a sentence or two."""

    url: str | None
    """Its website."""


class LanguageView(View, frozen=True):
    """A language as its own readers know it."""

    code: str
    """The BCP 47 tag."""

    name: str
    """In the language itself."""

    dir: Direction
    """In which direction it is written."""


class CountryView(View, frozen=True):
    """A country."""

    code: str
    """ISO 3166-1 alpha-2, or `international`."""

    name: Value
    """As the language calls it."""


class DateView(View, frozen=True):
    """A day, for programs and for readers."""

    iso: datetime.date
    """For programs."""

    text: Value
    """As the language writes it."""


Review = Annotated[Literal["source", "draft", "reviewed"], MAY_GROW]
"""Whether a native speaker has read a translation; `source`: it is no translation."""
