"""v1/<lang>/letters/<id>.signatures.json: who signed as nobody but themselves."""

import datetime

from coalition.views.values import CampaignView, CountryView, LanguageView, Value, View


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


class IndividualView(View, frozen=True):
    """A person who signed as nobody but themselves."""

    name: Value
    """As the person signed."""

    role: Value | None
    """What the person says of themselves, such as a profession."""

    place: Value | None
    """Where the person lives or works."""

    country: str | None
    """ISO 3166-1 alpha-2; its name stands in `countries`."""

    signed: datetime.date | None
    """The day; null where it is not known."""

    line: Value
    """The finished phrase, such as `Ida Nowak, nurse, Warszawa`."""


class SignaturesView(View, frozen=True):
    """v1/<lang>/letters/<id>.signatures.json: the individuals who signed one letter."""

    campaign: CampaignView
    """Whose letter it is."""

    language: LanguageView
    """Of the readers for whom it was made."""

    as_of: datetime.date
    """The day for which it answers."""

    letter: str
    """The letter's id."""

    individuals: IndividualsView
    """How many signed."""

    names: tuple[IndividualView, ...]
    """Those who agreed to be named, by day, then by name; those of unknown days come first."""

    countries: tuple[CountryView, ...]
    """The countries that people are from, by code."""
