"""The records that fit some wishes, as a language's readers would see them."""

from collections.abc import Iterable

import msgspec

from coalition.localise import Edition, has_signed, organisation_views, person_views
from coalition.model import Organisation, Person
from coalition.views import OrganisationView, PersonView


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which records are wanted; None and () mean whichever."""

    tier: str | None = None
    """A tier's id, or `none` for organisations without one."""

    kind: str | None = None
    country: str | None = None
    signed: str | None = None
    """A letter's id."""

    role: str | None = None
    group: str | None = None
    withdrawn: bool = False
    """Those who have withdrawn instead of the others."""


def organisations(edition: Edition, language: str, wanted: Wanted) -> tuple[OrganisationView, ...]:
    """Organisations in the language's order, whether or not the directory lists them."""
    every = edition.dataset.organisations.values()
    fitting = (one for one in every if _is_wanted(one, wanted, edition))
    return organisation_views(fitting, edition.localiser(language))


def people(edition: Edition, language: str, wanted: Wanted) -> tuple[PersonView, ...]:
    """People in the language's order, by family name where it is known."""
    every = edition.dataset.people.values()
    fitting = (one for one in every if _is_wanted_person(one, wanted, edition))
    return person_views(fitting, edition.localiser(language))


def _is_wanted(one: Organisation, wanted: Wanted, edition: Edition) -> bool:
    tier = None if wanted.tier == "none" else wanted.tier
    return (
        _is_there(one, wanted)
        and (wanted.tier is None or one.tier == tier)
        and wanted.kind in (None, one.kind)
        and wanted.country in (None, one.country)
        and _has_signed(one, wanted.signed, edition)
    )


def _is_wanted_person(one: Person, wanted: Wanted, edition: Edition) -> bool:
    groups: Iterable[str] = (membership.group for membership in one.memberships)
    return (
        _is_there(one, wanted)
        and wanted.role in (None, one.role)
        and wanted.country in (None, one.country)
        and (wanted.group is None or wanted.group in groups)
        and _has_signed(one, wanted.signed, edition)
    )


def _is_there(one: Organisation | Person, wanted: Wanted) -> bool:
    return (one.withdrawn is not None) == wanted.withdrawn


def _has_signed(one: Organisation | Person, letter: str | None, edition: Edition) -> bool:
    return letter is None or any(
        signature.letter == letter and has_signed(signature, edition.as_of)
        for signature in one.signed
    )
