"""Everything that one language's artifacts are made from."""

import datetime

import msgspec

from coalition import languages
from coalition.catalogs import PluralRule
from coalition.localise.coverage import Progress, is_published
from coalition.localise.directory import (
    campaign_view,
    directory_view,
    language_view,
    organisation_views,
    person_views,
)
from coalition.localise.fallback import Answers, fallback_chain
from coalition.localise.people import Reader
from coalition.localise.phrasebook import Phrasebook
from coalition.localise.texts import Source, text_view
from coalition.messages import DIRECTORY
from coalition.model import Campaign, Dataset
from coalition.views import (
    CampaignView,
    DirectoryView,
    LanguageView,
    OrganisationView,
    PersonView,
    TextView,
)


class Edition(msgspec.Struct, frozen=True):
    """What all languages of a build have in common."""

    dataset: Dataset
    sources: tuple[Source, ...]
    """Letters, then pages, each in order of id."""

    answers: Answers
    plurals: dict[str, PluralRule]
    """For each language with an interface catalog, how it chooses among plural forms."""

    progress: dict[str, dict[str, Progress]]
    """For each language, then each text (`directory` or an id)."""

    as_of: datetime.date


class Site(msgspec.Struct, frozen=True):
    """One language of a build."""

    campaign: CampaignView
    language: LanguageView
    languages: tuple[LanguageView, ...]
    """All languages of the build that its pages lead to, in the campaign's order."""

    directory: DirectoryView | None
    """None where the publishing rules hide it."""

    texts: tuple[TextView, ...]
    """The published letters, then the published pages, each in order of id."""

    alternates: dict[str, tuple[LanguageView, ...]]
    """For `directory` and each text's id: the languages in which it is published."""

    phrases: Phrasebook
    base_url: str | None
    colours: dict[str, str]


def localise(edition: Edition, language: str) -> Site:
    """One language's view of an edition, with only what the publishing rules let appear."""
    reader = reader_of(edition, language)
    directory = directory_view(reader) if published(edition, DIRECTORY, language) else None
    texts = tuple(
        text_view(source, reader, edition.progress[language][source.letter.id].review, directory)
        for source in edition.sources
        if published(edition, source.letter.id, language)
    )
    return msgspec.structs.replace(outline(edition, language), directory=directory, texts=texts)


def letter_view(edition: Edition, language: str, source: Source) -> TextView:
    """One letter as a language's readers would see it, whether or not rules let it appear.

    A directory that stands in it is left out.
    """
    review = edition.progress[language][source.letter.id].review
    return text_view(source, reader_of(edition, language), review, None)


def organisation_view(edition: Edition, language: str, id_: str) -> OrganisationView:
    """One organisation as a language's readers would see it, listed or not."""
    reader = reader_of(edition, language)
    return organisation_views((edition.dataset.organisations[id_],), reader)[0]


def person_view(edition: Edition, language: str, id_: str) -> PersonView:
    """One person as a language's readers would see them, listed or not."""
    reader = reader_of(edition, language)
    return person_views((edition.dataset.people[id_],), reader)[0]


def outline(edition: Edition, language: str) -> Site:
    """One language's frame: what surrounds its directory and texts, without them."""
    reader = reader_of(edition, language)
    campaign = edition.dataset.campaign
    return Site(
        campaign=campaign_view(reader),
        language=language_view(language),
        languages=tuple(language_view(tag) for tag in _within_reach(campaign, language)),
        directory=None,
        texts=(),
        alternates=_alternates(edition, language),
        phrases=reader.phrases,
        base_url=campaign.base_url,
        colours=campaign.colours,
    )


def reader_of(edition: Edition, language: str) -> Reader:
    """Somebody who reads a language on the edition's day."""
    chain = fallback_chain(edition.dataset.campaign, language)
    phrases = Phrasebook(edition.answers, chain, edition.plurals)
    return Reader(edition.dataset, edition.answers, chain, phrases, edition.as_of)


def published(edition: Edition, text: str, language: str) -> bool:
    """Whether a text appears in a language."""
    campaign = edition.dataset.campaign
    return is_published(campaign, text, language, edition.progress[language][text])


def _within_reach(campaign: Campaign, language: str) -> tuple[str, ...]:
    """The languages to which a language's pages lead: only pseudo-languages lead to their like."""
    if languages.is_pseudo(language):
        return campaign.languages
    return tuple(tag for tag in campaign.languages if not languages.is_pseudo(tag))


def _alternates(edition: Edition, language: str) -> dict[str, tuple[LanguageView, ...]]:
    tags = _within_reach(edition.dataset.campaign, language)
    ids = (DIRECTORY, *(source.letter.id for source in edition.sources))
    return {
        text: tuple(language_view(tag) for tag in tags if published(edition, text, tag))
        for text in ids
    }
