"""`coalition list`: the records that fit some filters, in one language's order."""

import datetime
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import msgspec

from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.campaign.sound_records import sound_edition
from coalition.commands.translated_labels import What, id_called
from coalition.errors import CommandError
from coalition.findings import Finding
from coalition.localise import (
    Edition,
    has_endorsed,
    has_signed,
    is_listed,
    organisation_views,
    person_views,
)
from coalition.model import Dataset, Organisation, Person
from coalition.views import OrganisationView, PersonView


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """Which records are listed: those that fit one value of each filter that has any."""

    tier: tuple[str, ...] = ()
    """Ids of tiers, or `none` for organisations without one."""

    kind: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    """Ids of letters."""

    role: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    withdrawn: bool = False
    """Those who have withdrawn instead of the others."""


class Listing(msgspec.Struct, frozen=True):
    """The records that fit some filters, in one language."""

    language: str
    organisations: tuple[OrganisationView, ...]
    people: tuple[PersonView, ...]
    in_directory: frozenset[tuple[str, str]]
    """Who is in the directory of the day: `organisations` or `people`, and an id."""

    findings: tuple[Finding, ...]
    """The errors of the campaign; records that have some are not listed."""

    records: tuple[Organisation, ...] = ()
    """The organisations as their files state them."""


def list_records(
    root: Path,
    filters: Filters,
    *,
    language: str | None = None,
    as_of: datetime.date | None = None,
) -> Listing:
    """The records that fit some filters, as readers of a language would see them.

    In the campaign's own language if none is named; without those whose files have errors. Raises
    UnknownLanguageError, and CommandError for a filter that no record can fit.
    """
    snapshot = read_campaign(root)
    tag = language or snapshot.campaign.source_language
    if snapshot.loaded.dataset is None:
        return Listing(tag, (), (), frozenset(), snapshot.findings)
    filters = known_filters(snapshot, filters)
    snapshot.languages((tag,))
    edition = sound_edition(snapshot, as_of, (tag,))
    organisations = _organisations(edition, tag, filters)
    people = _people(edition, tag, filters)
    records = tuple(edition.dataset.organisations[view.id] for view in organisations)
    errors = tuple(finding for finding in snapshot.findings if finding.severity == "error")
    return Listing(tag, organisations, people, frozenset(_in_directory(edition)), errors, records)


def known_filters(snapshot: Snapshot, filters: Filters) -> Filters:
    """The filters with ids where labels, headings or titles are given.

    Raises CommandError where one names a tier, kind, role, group or letter there is not.
    """
    called = msgspec.structs.replace(
        filters,
        tier=_ids(snapshot, "tier", filters.tier),
        kind=_ids(snapshot, "kind", filters.kind),
        role=_ids(snapshot, "role", filters.role),
        signed=_ids(snapshot, "letter", filters.signed),
    )
    _require_known(snapshot.dataset, called)
    return called


def _ids(snapshot: Snapshot, what: What, texts: Iterable[str]) -> tuple[str, ...]:
    ids = (text if text in _WORDS else id_called(snapshot, what, text) for text in texts)
    return tuple(ids)


_WORDS = ("none", "mep")
"""What filters know without the campaign."""


def _require_known(dataset: Dataset, filters: Filters) -> None:
    campaign = dataset.campaign
    there: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
        "tier": (filters.tier, (*(tier.id for tier in campaign.tiers), "none")),
        "kind": (filters.kind, tuple(kind.id for kind in campaign.kinds)),
        "role": (filters.role, ("mep", *(role.id for role in campaign.roles))),
        "group": (filters.group, tuple(dataset.groups)),
        "letter": (filters.signed, tuple(dataset.letters)),
    }
    for what, (named, ids) in there.items():
        for id_ in named:
            if id_ not in ids:
                listing = ", ".join(ids) or "none"
                raise CommandError(f"the campaign has no {what} {id_}; it has {listing}")


def _in_directory(edition: Edition) -> Iterator[tuple[str, str]]:
    for organisation in edition.dataset.organisations.values():
        if is_listed(organisation, edition.as_of):
            yield "organisations", organisation.id
    for person in edition.dataset.people.values():
        if has_endorsed(person, edition.as_of):
            yield "people", person.id


def _organisations(
    edition: Edition, language: str, filters: Filters
) -> tuple[OrganisationView, ...]:
    """Organisations in the language's order, whether or not the directory lists them."""
    fitting = fitting_organisations(edition.dataset, filters, edition.as_of)
    return organisation_views(fitting, edition.localiser(language))


def fitting_organisations(
    dataset: Dataset, filters: Filters, day: datetime.date
) -> Iterator[Organisation]:
    """The organisations that fit some filters on a day, by id."""
    for organisation in dataset.organisations.values():
        if _fits(organisation, filters, day):
            yield organisation


def _people(edition: Edition, language: str, filters: Filters) -> tuple[PersonView, ...]:
    """People in the language's order, by family name where it is known."""
    fitting = fitting_people(edition.dataset, filters, edition.as_of)
    return person_views(fitting, edition.localiser(language))


def fitting_people(dataset: Dataset, filters: Filters, day: datetime.date) -> Iterator[Person]:
    """The people who fit some filters on a day, by id."""
    for person in dataset.people.values():
        if _person_fits(person, filters, day):
            yield person


def _fits(organisation: Organisation, filters: Filters, day: datetime.date) -> bool:
    return (
        _is_there(organisation, filters)
        and _is_one_of(filters.tier, organisation.tier or "none")
        and _is_one_of(filters.kind, organisation.kind)
        and _is_one_of(filters.country, organisation.country)
        and _has_signed(organisation, filters.signed, day)
    )


def _person_fits(person: Person, filters: Filters, day: datetime.date) -> bool:
    return (
        _is_there(person, filters)
        and _is_one_of(filters.role, person.role)
        and _is_one_of(filters.country, person.country)
        and _is_one_of(filters.group, *(membership.group for membership in person.memberships))
        and _has_signed(person, filters.signed, day)
    )


def _is_one_of(wanted: Collection[str], *values: str | None) -> bool:
    return not wanted or any(value in wanted for value in values)


def _is_there(record: Organisation | Person, filters: Filters) -> bool:
    return (record.withdrawn is not None) == filters.withdrawn


def _has_signed(
    record: Organisation | Person, letters: Collection[str], day: datetime.date
) -> bool:
    signatures = (signed.letter for signed in record.signed if has_signed(signed, day))
    return _is_one_of(letters, *signatures)
