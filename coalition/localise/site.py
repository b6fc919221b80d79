"""Everything that one language's artifacts are made from."""

import msgspec

from coalition.localise.phrasebook import Phrasebook
from coalition.views import CampaignView, DirectoryView, LanguageView, TextView


class Site(msgspec.Struct, frozen=True):
    """One language of a build."""

    campaign: CampaignView
    language: LanguageView
    languages: tuple[LanguageView, ...]
    """All languages of the build, in the campaign's order."""

    directory: DirectoryView | None
    """None where the publishing rules hide it."""

    texts: tuple[TextView, ...]
    """The published letters, then the published pages, each in order of id."""

    alternates: dict[str, tuple[LanguageView, ...]]
    """For `directory` and each text's id: the languages in which it is published."""

    phrases: Phrasebook
    base_url: str | None
    colours: dict[str, str]
