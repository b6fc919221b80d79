"""What a build is made from: an `Edition` for all languages, a `Site` for one of them."""

import datetime
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from coalition import languages
from coalition.assets import OwnStyle, PublishedLogo
from coalition.catalogs import PluralRule
from coalition.findings import Finding
from coalition.localise.blocks import placeholders
from coalition.localise.coverage import Progress, coverage, is_published
from coalition.localise.day_counts import DayCounts
from coalition.localise.directory import campaign_view, directory_view, language_view
from coalition.localise.embedded_lists import lists_in
from coalition.localise.fallback import Translations, fallback_chain
from coalition.localise.formats import formats_asked_for, with_formats
from coalition.localise.individuals import signatures_view
from coalition.localise.letter_markdown import letter_markdown
from coalition.localise.localiser import Localiser
from coalition.localise.notes import NO_NOTES, Notes, UnreadableFile
from coalition.localise.organisations import logo_view, organisation_views
from coalition.localise.outgoing import Written, sender_fields, with_outgoing
from coalition.localise.people import person_views
from coalition.localise.phrasebook import Phrasebook
from coalition.localise.texts import Source, TextLocaliser, plain_text, text_view
from coalition.messages import DIRECTORY
from coalition.model import Campaign, Dataset, Join
from coalition.views import (
    CampaignView,
    Coverage,
    DirectoryView,
    LanguageView,
    LogoView,
    OrganisationView,
    PersonView,
    SignaturesView,
    TextView,
    Value,
)


class Edition(msgspec.Struct, frozen=True, dict=True):
    """What all languages of a build have in common."""

    dataset: Dataset
    sources: tuple[Source, ...]
    """Letters, then pages, each in order of id."""

    translations: Translations
    plurals: dict[str, PluralRule]
    """For each language with an interface catalog, how it chooses among plural forms."""

    progress: dict[str, dict[str, Progress]]
    """For each language, then each text (`directory` or an id)."""

    as_of: datetime.date
    looks_back: bool = False
    """Whether somebody asked how things stood on the day."""

    notes: dict[str, Notes] | None = None
    """In a review build, what is to be said of each message in each language."""

    unreadable: Mapping[str, tuple[UnreadableFile, ...]] = {}
    """In a review build, by language the catalogs that cannot be read."""

    remarks: Mapping[str, tuple[Finding, ...]] = {}
    """In a review build, by language what was found in catalogs and stands in no note."""

    logos: Mapping[str, PublishedLogo] = {}
    """The images of the build, by name; nothing where there is no build."""

    style: OwnStyle | None = None
    """The campaign's own style sheet, in a build as readers will see it."""

    @cached_property
    def counts(self) -> DayCounts:
        """The numbers that all languages share."""
        return DayCounts(self.dataset, self.as_of)

    @cached_property
    def written(self) -> dict[tuple[str, str], Written]:
        """The e-mails that were made so far, by domain and the language in which they go out.

        The same one goes out from the pages of many languages.
        """
        return {}

    def localiser(self, language: str) -> Localiser:
        """What puts the edition's records into a language."""
        chain = fallback_chain(self.dataset.campaign, language)
        notes = (self.notes or {}).get(language, NO_NOTES)
        phrases = Phrasebook(self.translations, chain, self.plurals, notes)
        return Localiser(
            self.dataset,
            self.translations,
            chain,
            phrases,
            self.as_of,
            notes,
            self.logos,
            self.looks_back,
            self.counts,
        )

    @cached_property
    def coverage(self) -> tuple[tuple[LanguageView, tuple[Coverage, ...]], ...]:
        """For each language how much of each text it has; pseudo-languages have no readers."""
        campaign = self.dataset.campaign
        tags = (tag for tag in campaign.languages if not languages.is_pseudo(tag))
        return tuple(
            (language_view(tag), coverage(campaign, tag, self.progress[tag])) for tag in tags
        )

    @cached_property
    def published(self) -> dict[str, tuple[str, ...]]:
        """The languages in which the directory and each text appear, by `directory` or id."""
        tags = self.dataset.campaign.languages
        texts = (DIRECTORY, *(source.letter.id for source in self.sources))
        return {text: tuple(tag for tag in tags if self.publishes(text, tag)) for text in texts}

    def publishes(self, text: str, language: str) -> bool:
        """Whether the campaign's rules let a text (`directory` or an id) appear in a language."""
        progress = self.progress[language][text]
        return is_published(self.dataset.campaign, text, language, progress)


class PressNote(NamedTuple):
    """What stands below a letter in the version for journalists."""

    about: Value
    contact: str | None
    email: str | None


class Site(msgspec.Struct, frozen=True):
    """One language of a build."""

    campaign: CampaignView
    language: LanguageView
    languages: tuple[LanguageView, ...]
    """All languages of the build that its pages lead to, in the campaign's order."""

    directory: DirectoryView | None
    """None where the publishing rules hide it."""

    texts: tuple[TextView, ...]
    """The published letters, then the published pages, each in the campaign's order."""

    alternates: dict[str, tuple[LanguageView, ...]]
    """For `directory` and each text's id: the languages in which it is published."""

    phrases: Phrasebook
    base_url: str | None
    colours: dict[str, str]
    style: OwnStyle | None = None
    """The campaign's own style sheet, which stands behind ours."""

    notes: Notes | None = None
    """What a review build says of the language's messages; None in every other build."""

    unreadable: tuple[UnreadableFile, ...] = ()
    """In a review build, the language's catalogs that cannot be read."""

    remarks: tuple[Finding, ...] = ()
    """In a review build, what was found in the language's catalogs and stands in no note."""

    markdown: dict[str, str] = {}
    """The bodies of the texts that are offered as Markdown, by id."""

    press: PressNote | None = None
    """None where the campaign has nothing for journalists."""

    logo: LogoView | None = None
    """The campaign's own."""

    join: Join | None = None
    """How organisations ask to be listed; None where there is no page for it."""

    coverage: tuple[tuple[LanguageView, tuple[Coverage, ...]], ...] = ()
    """For each language how much of each text it has, as the manifest says."""

    call: str | None = None
    """What readers are asked to do first: a letter's id or `join`."""

    signatures: dict[str, SignaturesView] = {}
    """The individuals under the published letters, by the letter's id."""

    titles: dict[str, Value] = {}
    """What the published texts are called, by id, in the order of the texts."""

    as_of: datetime.date | None = None
    """The day that the pages answer for."""

    @property
    def has_pages(self) -> bool:
        """Whether anything is published in the language."""
        return any(self.language in published for published in self.alternates.values())


def localise(
    edition: Edition, language: str, known: Mapping[str, TextView] = MappingProxyType({})
) -> Site:
    """One language's view of an edition, with only what the publishing rules let appear.

    Of texts whose views are `known`, by id, nothing besides these is made.
    """
    localiser = edition.localiser(language)
    directory = directory_view(localiser) if edition.publishes(DIRECTORY, language) else None
    texts = tuple(
        known.get(source.letter.id) or _text(edition, source, localiser, directory)
        for source in edition.sources
        if edition.publishes(source.letter.id, language)
    )
    new = tuple(text for text in texts if text.id not in known)
    return msgspec.structs.replace(
        outline(edition, language),
        directory=directory,
        texts=texts,
        markdown={
            text.id: text_markdown(edition, source, text, directory)
            for source in edition.sources
            for text in new
            if text.id == source.letter.id and any(one.name == "md" for one in text.formats)
        },
        signatures={
            text.id: view
            for text in new
            if text.individuals and (view := signatures_view(text.id, localiser))
        },
    )


def _text(
    edition: Edition, source: Source, localiser: Localiser, directory: DirectoryView | None
) -> TextView:
    """One text, and of an e-mail what goes out and in which language."""
    letter = source.letter
    review = edition.progress[localiser.language][letter.id].review
    view = text_view(source, localiser, review, directory)
    people = edition.dataset.people

    wanted = formats_asked_for(letter.front, edition.dataset.campaign)

    def may_be_shown(tag: str) -> bool:
        return tag not in edition.progress or edition.publishes(letter.id, tag)

    def write_in(tag: str) -> Written:
        return _written_once(edition, source, tag)

    sendable = with_outgoing(view, letter.front, people, write_in, may_be_shown)
    return with_formats(sendable, wanted)


def text_markdown(
    edition: Edition,
    source: Source,
    view: TextView,
    directory: DirectoryView | None = None,
    values: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """The body of a text that is complete in its view's language, as Markdown.

    `values` are what is given for its fields.
    """
    localiser = edition.localiser(view.language.code)
    lists = lists_in(view, directory, localiser)
    return letter_markdown(
        TextLocaliser(source, localiser), lists, sender_fields(view.fields), values
    )


def text_as_written(edition: Edition, source: Source) -> str:
    """The body of a letter as plain text with its fields, in the language of its source."""
    return _written_once(edition, source, source.language)[1]


def _written_once(edition: Edition, source: Source, language: str) -> Written:
    key = (source.domain, language)
    if key not in edition.written:
        edition.written[key] = _written(edition, source, language)
    return edition.written[key]


def _written(edition: Edition, source: Source, language: str) -> Written:
    """A letter in a language in which it may be sent."""
    localiser = edition.localiser(language)
    view = text_view(source, localiser, "source", None)
    has_directory = "directory" in placeholders(view.blocks)
    directory = directory_view(localiser) if has_directory else None
    text = plain_text(view, lists_in(view, directory, localiser))
    short = TextLocaliser(source, localiser).optional_prose("short", source.letter.front.short)
    return view, text, short


def outline(edition: Edition, language: str) -> Site:
    """One language's site without its directory and texts."""
    localiser = edition.localiser(language)
    campaign = edition.dataset.campaign
    view = campaign_view(localiser)
    return Site(
        campaign=view,
        language=language_view(language),
        languages=tuple(language_view(tag) for tag in _languages_within_reach(campaign, language)),
        directory=None,
        texts=(),
        alternates=_alternates(edition, language),
        phrases=localiser.phrases,
        base_url=campaign.base_url,
        colours=campaign.colours,
        style=edition.style,
        press=_press_note(localiser),
        logo=logo_view(campaign.logo, "campaign", view.title, localiser),
        join=campaign.join,
        call=campaign.call,
        coverage=edition.coverage,
        titles={
            source.letter.id: TextLocaliser(source, localiser).title
            for source in edition.sources
            if edition.publishes(source.letter.id, language)
        },
        as_of=edition.as_of,
        notes=None if edition.notes is None else localiser.notes,
        unreadable=edition.unreadable.get(language, ()),
        remarks=edition.remarks.get(language, ()),
    )


def _press_note(localiser: Localiser) -> PressNote | None:
    press = localiser.dataset.campaign.press
    if press is None:
        return None
    return PressNote(localiser.prose("press/about", press.about), press.contact, press.email)


def letter_view(edition: Edition, language: str, source: Source) -> TextView:
    """One letter or page in a language, whether or not rules let it appear.

    A directory that stands in it is left out.
    """
    return _text(edition, source, edition.localiser(language), None)


def organisation_view(edition: Edition, language: str, id_: str) -> OrganisationView:
    """One organisation in a language, whether or not the directory lists it."""
    return organisation_views((edition.dataset.organisations[id_],), edition.localiser(language))[0]


def person_view(edition: Edition, language: str, id_: str) -> PersonView:
    """One person in a language, whether or not the directory lists them."""
    return person_views((edition.dataset.people[id_],), edition.localiser(language))[0]


def _languages_within_reach(campaign: Campaign, language: str) -> tuple[str, ...]:
    """The languages to which a language's pages lead: only pseudo-languages lead to their like."""
    if languages.is_pseudo(language):
        return campaign.languages
    return tuple(tag for tag in campaign.languages if not languages.is_pseudo(tag))


def _alternates(edition: Edition, language: str) -> dict[str, tuple[LanguageView, ...]]:
    within_reach = _languages_within_reach(edition.dataset.campaign, language)
    return {
        text: tuple(language_view(tag) for tag in tags if tag in within_reach)
        for text, tags in edition.published.items()
    }
