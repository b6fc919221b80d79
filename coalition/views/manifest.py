"""v1/index.json: what a build holds."""

import datetime
from typing import Literal

from coalition.views.values import Direction, Review, View


class Coverage(View, frozen=True):
    """How much of one text a language has."""

    text: str
    """`directory`, or the id of a letter or page."""

    total: int
    """How many messages the text has."""

    translated: int
    """How many of them have a translation that is shown."""

    fuzzy: int
    """How many have a suggestion that somebody must confirm."""

    review: Review
    """Whether a native speaker has read the translation."""

    published: bool
    """Whether the campaign's rules let the text appear in the language."""


class ManifestLanguage(View, frozen=True):
    """A language of the build, with how much of each text it has."""

    code: str
    """The BCP 47 tag."""

    name: str
    """In the language itself."""

    dir: Direction
    """In which direction it is written."""

    coverage: tuple[Coverage, ...]
    """A line for each text."""

    fallbacks: tuple[str, ...] = ()
    """The languages whose texts its readers are shown where there is none in theirs, the best
    first."""


class ManifestFile(View, frozen=True):
    """A file of the build."""

    path: str
    """Relative to the build folder, with forward slashes."""

    sha256: str
    """Of its bytes, in hexadecimal digits."""

    size: int
    """In bytes."""


class ManifestCampaign(View, frozen=True):
    """The campaign that was built."""

    id: str
    """The same in every language."""

    url: str | None
    """Its website."""

    base_url: str | None
    """The address at which the build folder is served; null where it is not known."""


class Manifest(View, frozen=True):
    """v1/index.json: what this build holds."""

    version: Literal[1]
    """Of this contract: within it, things are only added."""

    campaign: ManifestCampaign
    """What was built."""

    as_of: datetime.date
    """The day for which the build answers."""

    source_language: str
    """In which the campaign's texts are written, as BCP 47."""

    languages: tuple[ManifestLanguage, ...]
    """Those of the campaign, in its order."""

    files: tuple[ManifestFile, ...]
    """Every file of the build but this one, by path."""

    pseudo_languages: tuple[ManifestLanguage, ...] = ()
    """English disguised, for layout testing; never for readers."""

    release: str = ""
    """Names the build: the same for the same files, another for any other."""
