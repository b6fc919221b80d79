"""One record or text as a language's readers see it, and why they don't."""

import datetime
from collections.abc import Iterator
from typing import Literal

import msgspec

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
from coalition.refusals import Refusal
from coalition.views import GroupView, OrganisationView, PersonView, TextView
from coalition.yamltext import nearest

SOURCE = "en"
"""The language in which commands speak of days."""


class NotThere(Refusal):
    """An id that nothing has."""

    def __init__(self, id_: str, known: list[str]) -> None:
        """The id, and those that there are."""
        near = nearest(id_, tuple(known))
        meant = f"; did you mean {near}?" if near else ""
        super().__init__(f"no organisation, person, group, letter or page has the id {id_}{meant}")


class Presented(msgspec.Struct, frozen=True, kw_only=True):
    """What one id stands for, in one language."""

    kind: Literal["organisation", "person", "group", "letter", "page"]
    language: str
    unseen: str | None
    """Why readers don't meet it in the directory or among the texts; None where they do."""

    view: OrganisationView | PersonView | GroupView | TextView
    """What sites receive of it, or would."""


def presented(edition: Edition, id_: str, language: str) -> tuple[Presented, ...]:
    """Everything that has an id, as readers of a language see it on the edition's day.

    Raises NotThere where nothing has it.
    """
    found = tuple(_found(edition, id_, language))
    if not found:
        data = edition.dataset
        known = {*data.organisations, *data.people, *data.groups, *data.letters, *data.pages}
        raise NotThere(id_, sorted(known))
    return found


def _found(edition: Edition, id_: str, language: str) -> Iterator[Presented]:
    dataset, day = edition.dataset, edition.as_of
    if organisation := dataset.organisations.get(id_):
        yield Presented(
            kind="organisation",
            language=language,
            unseen=_unlisted(organisation, day),
            view=organisation_view(edition, language, id_),
        )
    if person := dataset.people.get(id_):
        yield Presented(
            kind="person",
            language=language,
            unseen=_unendorsing(person, day),
            view=person_view(edition, language, id_),
        )
    if group := dataset.groups.get(id_):
        tags = edition.localiser(language).chain.tags
        yield Presented(kind="group", language=language, unseen=None, view=group_view(group, tags))
    for source in edition.sources:
        if source.letter.id == id_:
            yield _text(edition, language, source)


def _text(edition: Edition, language: str, source: Source) -> Presented:
    is_letter = source.domain == letter_domain(source.letter.id)
    shown = edition.publishes(source.letter.id, language)
    return Presented(
        kind="letter" if is_letter else "page",
        language=language,
        unseen=None if shown else f"the campaign's rules keep it from readers of {language}",
        view=letter_view(edition, language, source),
    )


def _unlisted(organisation: Organisation, day: datetime.date) -> str | None:
    if is_listed(organisation, day):
        return None
    if organisation.withdrawn is not None:
        return f"withdrawn on {format_date(organisation.withdrawn, SOURCE)}"
    if organisation.left is not None and organisation.left <= day:
        return f"left on {format_date(organisation.left, SOURCE)}"
    if organisation.tier is None:
        return "it has no tier, so it stands only under the letters that it signed"
    return f"joins on {format_date(organisation.joined or day, SOURCE)}"


def _unendorsing(person: Person, day: datetime.date) -> str | None:
    if has_endorsed(person, day):
        return None
    if person.withdrawn is not None:
        return f"withdrawn on {format_date(person.withdrawn, SOURCE)}"
    if person.endorsed is not None and person.endorsed.on is not None:
        return f"endorses on {format_date(person.endorsed.on, SOURCE)}"
    return "has not endorsed the campaign"
