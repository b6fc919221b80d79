"""The directory, ready for its template."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from coalition import languages
from coalition.exports.html.typesetting import Typesetter, escaped, linked
from coalition.localise.edition import Site
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

_SEVERAL = 2
"""From how many countries on they are listed."""

_LONG = 150
"""From how many on each letter gets a row of its own, for nobody reads columns of five screens."""


class Letter(NamedTuple):
    """The organisations that the language files under one heading."""

    heading: str
    anchor: str
    entries: Markup
    """A list item for each."""


class Tier(NamedTuple):
    """A tier, ready for its template."""

    id: str
    heading: Markup
    intro: Markup | None
    entries: Markup
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
    countries: list[tuple[Markup, str]]
    """Each with how many organisations are from there; empty where there are not several."""


def typeset_directory(setter: Typesetter, site: Site, root: str) -> Directory | None:
    """The published directory, or None where there is nobody in it."""
    view = site.directory
    if view is None or not (view.organisations or view.people):
        return None
    entries = _Entries(setter, root)
    filed = {o.id: (o.index, entries.render(o)) for o in view.organisations}
    tiers = [_tier(setter, tier, filed) for tier in view.tiers if tier.organisations]
    return Directory(tiers, _people_by_role(setter, view.people), _countries(setter, view))


def _countries(setter: Typesetter, view: DirectoryView) -> list[tuple[Markup, str]]:
    if len(view.countries) < _SEVERAL:
        return []
    tag = view.language.code
    return [
        (setter.name(one.name), languages.format_number(len(one.organisations), tag))
        for one in view.countries
    ]


def _people_by_role(setter: Typesetter, people: tuple[PersonView, ...]) -> list[People]:
    """A list for each role in the order in which they come up; people without one at the end."""
    roles: dict[str, list[PersonView]] = {}
    for person in people:
        roles.setdefault(person.role.id if person.role else "", []).append(person)
    return [_people(setter, roles[role]) for role in sorted(roles, key=lambda role: not role)]


class _Entries:
    """Organisations as list items.

    A directory is mostly these, so they are put together here from escaped pieces rather than by a
    template, and what many organisations share is marked up once.
    """

    def __init__(self, setter: Typesetter, root: str) -> None:
        self._setter = setter
        self._root = root
        self._shared: dict[tuple[str, str], str] = {}

    def render(self, view: OrganisationView) -> str:
        """One organisation, as safe HTML."""
        logo = "" if view.logo is None else self._logo(view.logo)
        details = "".join(f" <small>{detail}</small>" for detail in self._details(view))
        return (
            f'<li id="organisation-{escaped(view.id)}">{logo}{self._name(view)}{details}'
            f"{self._description(view.description)}</li>\n"
        )

    def _name(self, view: OrganisationView) -> str:
        name = self._setter.name_html(view.name)
        href = linked(view.website)
        return name if href is None else f'<a href="{escaped(href)}" rel="noopener">{name}</a>'

    def _details(self, view: OrganisationView) -> Iterator[str]:
        if view.short_name is not None:
            yield self._setter.name_html(view.short_name)
        if view.country is not None:
            yield self._once(("country", view.country.code), view.country.name, self._setter.name)
        if view.kind is not None:
            yield self._once(("kind", view.kind.id), view.kind.label, self._setter.prose)

    def _once(self, key: tuple[str, str], value: Value, mark_up: Callable[[Value], str]) -> str:
        found = self._shared.get(key)
        if found is None:
            found = self._shared[key] = str(mark_up(value))
        return found

    def _description(self, value: Value | None) -> str:
        if value is None:
            return ""
        return f'\n<div class="description">\n{self._setter.paragraphs(value)}\n</div>\n'

    def _logo(self, view: LogoView) -> str:
        image = Markup('<img class="logo" src="{}" alt="{}"{} loading="lazy">')
        attributes = self._setter.attributes(view.alt)
        return image.format(self._root + quote(view.src), view.alt.value, attributes)


def _joined(items: Iterable[str]) -> Markup:
    return Markup("".join(items))  # noqa: S704 - made of escaped pieces


def _tier(setter: Typesetter, view: TierView, filed: dict[str, tuple[str, str]]) -> Tier:
    listed = [filed[name] for name in view.organisations if name in filed]
    by_letter: dict[str, list[str]] = {}
    for index, entry in listed:
        by_letter.setdefault(index, []).append(entry)
    letters = [
        Letter(heading, f"{view.id}-{'-'.join(heading.split())}", _joined(entries))
        for heading, entries in by_letter.items()
    ]
    return Tier(
        id=view.id,
        heading=setter.prose(view.heading),
        intro=None if view.intro is None else setter.paragraphs(view.intro),
        entries=_joined(entry for _, entry in listed),
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
