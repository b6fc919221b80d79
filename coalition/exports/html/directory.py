"""The directory, ready for its template."""

from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from coalition.exports.html.typesetting import Typesetter, linked
from coalition.localise.site import Site
from coalition.views import (
    DirectoryView,
    LogoView,
    OrganisationView,
    PersonView,
    TierView,
    Value,
)

_LETTERED = 30
"""From how many organisations on a list stands under A–Z headings."""

_LONG = 150
"""From how many on each letter gets a row of its own, for nobody reads columns of five screens."""


class Entry(NamedTuple):
    """An organisation, ready for its template."""

    id: str
    href: str | None
    name: Markup
    details: tuple[Markup, ...]
    description: Markup | None
    logo: Markup | None


class Letter(NamedTuple):
    """The organisations that the language files under one heading."""

    heading: str
    anchor: str
    entries: list[Entry]


class Tier(NamedTuple):
    """A tier, ready for its template."""

    id: str
    heading: Markup
    intro: Markup | None
    entries: list[Entry]
    letters: list[Letter]
    """Empty where the list is short enough to do without."""

    long: bool


class People(NamedTuple):
    """A list of people under one heading."""

    id: str
    heading: Markup
    plain: list[Markup]
    quoting: list[tuple[Markup, Markup]]
    """Lines, each with its quote as paragraphs."""


class Directory(NamedTuple):
    """The directory, ready for its template."""

    tiers: list[Tier]
    people: list[People]


def typeset_directory(setter: Typesetter, site: Site, root: str) -> Directory | None:
    """The published directory, or None where there is nobody in it."""
    view = site.directory
    if view is None or not (view.organisations or view.people):
        return None
    filed = {o.id: (o.index, _entry(setter, o, root)) for o in view.organisations}
    tiers = [_tier(setter, tier, filed) for tier in view.tiers if tier.organisations]
    return Directory(tiers, _people_by_role(setter, view.people))


def _people_by_role(setter: Typesetter, people: tuple[PersonView, ...]) -> list[People]:
    """A list for each role in the order in which they come up; people without one at the end."""
    roles: dict[str, list[PersonView]] = {}
    for person in people:
        roles.setdefault(person.role.id if person.role else "", []).append(person)
    return [_people(setter, roles[role]) for role in sorted(roles, key=lambda role: not role)]


def _entry(setter: Typesetter, view: OrganisationView, root: str) -> Entry:
    details = (
        view.short_name and setter.name(view.short_name),
        view.country and setter.name(view.country.name),
        view.kind and setter.prose(view.kind.label),
    )
    return Entry(
        id=view.id,
        href=linked(view.website),
        name=setter.name(view.name),
        details=tuple(detail for detail in details if detail),
        description=None if view.description is None else setter.paragraphs(view.description),
        logo=None if view.logo is None else _logo(setter, view.logo, root),
    )


def _logo(setter: Typesetter, view: LogoView, root: str) -> Markup:
    image = Markup('<img class="logo" src="{}" alt="{}"{} loading="lazy">')
    return image.format(root + quote(view.src), view.alt.value, setter.attributes(view.alt))


def _tier(setter: Typesetter, view: TierView, filed: dict[str, tuple[str, Entry]]) -> Tier:
    listed = [filed[name] for name in view.organisations if name in filed]
    by_letter: dict[str, list[Entry]] = {}
    for index, entry in listed:
        by_letter.setdefault(index, []).append(entry)
    letters = [
        Letter(heading, f"{view.id}-{'-'.join(heading.split())}", entries)
        for heading, entries in by_letter.items()
    ]
    return Tier(
        id=view.id,
        heading=setter.prose(view.heading),
        intro=None if view.intro is None else setter.paragraphs(view.intro),
        entries=[entry for _, entry in listed],
        letters=letters if len(listed) >= _LETTERED else [],
        long=len(listed) >= _LONG,
    )


def _people(setter: Typesetter, views: list[PersonView]) -> People:
    role = views[0].role
    heading = setter.say("directory/others") if role is None else setter.prose(role.heading)
    return People(
        id=f"people-{role.id}" if role else "people",
        heading=heading,
        plain=[setter.prose(person.line) for person in views if person.quote is None],
        quoting=[
            (setter.prose(person.line), setter.paragraphs(person.quote))
            for person in views
            if person.quote is not None
        ],
    )


def telling_counts(view: DirectoryView) -> list[Value]:
    """The counts worth saying: nobody boasts of no people."""
    counts = view.counts
    phrases = (
        (counts.organisations, counts.phrases.organisations),
        (counts.countries, counts.phrases.countries),
        (counts.people, counts.phrases.people),
    )
    return [phrase for number, phrase in phrases if number]
