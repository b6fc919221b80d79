"""`coalition show`: a record or text in one language, or why it is hidden."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from coalition.assets import published_logos
from coalition.campaign.ids import UnknownIdError, path_of_id
from coalition.campaign.loading import read_logos
from coalition.campaign.names import UnknownNameError, find_named
from coalition.campaign.snapshot import Fallbacks, read_campaign
from coalition.campaign.sound_records import sound_edition
from coalition.findings import Finding
from coalition.languages import format_date
from coalition.localise import (
    Edition,
    Source,
    group_view,
    has_endorsed,
    is_listed,
    letter_view,
    organisation_view,
    person_view,
)
from coalition.messages import letter_domain
from coalition.model import Organisation, Person
from coalition.views import GroupView, OrganisationView, PersonView, TextView

_LANGUAGE_OF_DAYS = "en"
"""In which commands write days."""


class ShownRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A record or text in one language."""

    kind: Literal["organisation", "person", "group", "letter", "page"]
    language: str
    unseen: str | None
    """Why readers don't meet it in the directory or among the texts; None where they do."""

    view: OrganisationView | PersonView | GroupView | TextView
    """What sites receive of it, or would."""


class Shown(msgspec.Struct, frozen=True):
    """What an id stands for, in some languages."""

    records: tuple[ShownRecord, ...]
    findings: tuple[Finding, ...]
    """The errors of the campaign; a record that has some is not shown."""

    edition: Edition | None = None
    """What they were made from; None where nothing could be shown."""


def show_record(
    root: Path,
    id_: str,
    *,
    only: tuple[str, ...] = (),
    as_of: datetime.date | None = None,
    fallbacks: Fallbacks | None = None,
) -> Shown:
    """An organisation, person, group, letter or page as the readers of some languages see it.

    `id_` is an id, or the name of an organisation or person in any language. In the languages of
    `only`, or else in the campaign's own. `fallbacks` stand in place of the campaign's rules.
    Raises UnknownIdError for what nothing is called, CommandError for what several are, and
    UnknownLanguageError.
    """
    snapshot = read_campaign(root, fallbacks=fallbacks)
    if snapshot.loaded.dataset is None:
        return Shown((), snapshot.findings)
    snapshot.languages(fallbacks or ())
    languages = snapshot.languages(only or (snapshot.campaign.source_language,))
    errors = tuple(finding for finding in snapshot.findings if finding.severity == "error")
    edition = msgspec.structs.replace(
        sound_edition(snapshot, as_of, languages),
        logos=published_logos(read_logos(snapshot.folder, snapshot.dataset)),
    )
    if errors and path_of_id(snapshot.folder, id_) in {finding.path for finding in errors}:
        return Shown((), errors)
    meant = _meant(edition, id_)
    records = tuple(shown for tag in languages for shown in _records(edition, meant, tag))
    return Shown(records, errors, edition)


def _meant(edition: Edition, text: str) -> str:
    """The id that a text is, or of whom it is the name; as it is where it is neither."""
    data = edition.dataset
    if any(text in ids for ids in (data.organisations, data.people, data.groups)):
        return text
    if any(source.letter.id == text for source in edition.sources):
        return text
    try:
        return find_named(data, text)
    except UnknownNameError:
        return text


def _records(edition: Edition, id_: str, language: str) -> tuple[ShownRecord, ...]:
    """Everything that has an id, as readers of a language see it on the edition's day."""
    records = tuple(_find(edition, id_, language))
    if not records:
        data = edition.dataset
        known = (*data.organisations, *data.people, *data.groups, *data.letters, *data.pages)
        raise UnknownIdError(id_, known)
    return records


def _find(edition: Edition, id_: str, language: str) -> Iterator[ShownRecord]:
    dataset, day = edition.dataset, edition.as_of
    if organisation := dataset.organisations.get(id_):
        yield ShownRecord(
            kind="organisation",
            language=language,
            unseen=_why_unlisted(organisation, day),
            view=organisation_view(edition, language, id_),
        )
    if person := dataset.people.get(id_):
        yield ShownRecord(
            kind="person",
            language=language,
            unseen=_why_not_endorsing(person, day),
            view=person_view(edition, language, id_),
        )
    if group := dataset.groups.get(id_):
        tags = edition.localiser(language).chain.tags
        yield ShownRecord(
            kind="group", language=language, unseen=None, view=group_view(group, tags)
        )
    for source in edition.sources:
        if source.letter.id == id_:
            yield _text(edition, language, source)


def _text(edition: Edition, language: str, source: Source) -> ShownRecord:
    is_letter = source.domain == letter_domain(source.letter.id)
    shown = edition.publishes(source.letter.id, language)
    return ShownRecord(
        kind="letter" if is_letter else "page",
        language=language,
        unseen=None if shown else f"the campaign's rules keep it from readers of {language}",
        view=letter_view(edition, language, source),
    )


def _why_unlisted(organisation: Organisation, day: datetime.date) -> str | None:
    if is_listed(organisation, day):
        return None
    if organisation.withdrawn is not None:
        return f"withdrawn on {format_date(organisation.withdrawn, _LANGUAGE_OF_DAYS)}"
    if organisation.left is not None and organisation.left <= day:
        return f"left on {format_date(organisation.left, _LANGUAGE_OF_DAYS)}"
    if organisation.tier is None:
        return "it has no tier, so it stands only under the letters that it signed"
    return f"joins on {format_date(organisation.joined or day, _LANGUAGE_OF_DAYS)}"


def _why_not_endorsing(person: Person, day: datetime.date) -> str | None:
    if has_endorsed(person, day):
        return None
    if person.withdrawn is not None:
        return f"withdrawn on {format_date(person.withdrawn, _LANGUAGE_OF_DAYS)}"
    if person.endorsed is not None and person.endorsed.on is not None:
        return f"endorses on {format_date(person.endorsed.on, _LANGUAGE_OF_DAYS)}"
    return "has not endorsed the campaign"
