"""The directory, ready for its template."""

from collections.abc import Callable, Container, Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from coalition import languages
from coalition.exports.html.filters import Filter
from coalition.exports.html.typesetting import Typesetter, escape_text
from coalition.exports.links import safe_link
from coalition.localise.edition import Site
from coalition.views import DirectoryView, LogoView, OrganisationView, PersonView, TierView, Value

_HEADINGS_FROM = 30
"""The number of organisations from which a list has A–Z headings."""

_COUNTRIES_FROM = 2
"""The number of countries from which they are listed."""

_ROWS_FROM = 150
"""The number of organisations from which each letter has a row: columns would be screens long."""


class Letter(NamedTuple):
    """The organisations under one A–Z heading of the language."""

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
    """Empty where the list is too short for headings."""

    long: bool


class People(NamedTuple):
    """A list of people under one heading."""

    id: str
    heading: Markup
    lines: list[Markup]
    """Of people without a quote."""

    quotes: list[tuple[Markup, Markup]]
    """Lines of the others, each with the quote as paragraphs."""


class Directory(NamedTuple):
    """The directory, ready for its template."""

    tiers: list[Tier]
    people: list[People]
    countries: list[tuple[Markup, str, str]]
    """Each with a link to its organisations and their number; empty where there is only one."""

    filter: Filter | None
    """What visitors search with; None where the directory stands within a text."""


def typeset_directory(
    typesetter: Typesetter, site: Site, root: str, filter_: Filter | None = None
) -> Directory | None:
    """The published directory, or None where it is empty."""
    view = site.directory
    if view is None or not (view.organisations or view.people):
        return None
    pictured = {one.tier for one in view.organisations if one.logo is not None}
    renderer = _EntryRenderer(typesetter, root, pictured)
    entries = {
        organisation.id: (organisation.index, renderer.render(organisation))
        for organisation in view.organisations
    }
    tiers = [_tier(typesetter, tier, entries) for tier in view.tiers if tier.organisations]
    people = _people_by_role(typesetter, view.people)
    return Directory(tiers, people, _countries(typesetter, view, root), filter_)


def _countries(
    typesetter: Typesetter, view: DirectoryView, root: str
) -> list[tuple[Markup, str, str]]:
    if len(view.countries) < _COUNTRIES_FROM:
        return []
    tag = view.language.code
    page = f"{root}{tag}/index.html"
    return [
        (
            typesetter.name(country.name),
            f"{page}?country={country.code}#directory",
            languages.format_number(len(country.organisations), tag),
        )
        for country in view.countries
    ]


def _people_by_role(typesetter: Typesetter, people: tuple[PersonView, ...]) -> list[People]:
    """A list for each role in the order in which they come up; people without one at the end."""
    roles: dict[str, list[PersonView]] = {}
    for person in people:
        roles.setdefault(person.role.id if person.role else "", []).append(person)
    return [_people(typesetter, roles[role]) for role in sorted(roles, key=lambda role: not role)]


class _EntryRenderer:
    """Renders organisations as list items.

    A directory is mostly these, so they are joined here from escaped pieces rather than by a
    template, and what many organisations share is marked up once.
    """

    def __init__(self, typesetter: Typesetter, root: str, pictured: Container[str]) -> None:
        """`pictured` are the tiers in which organisations have logos."""
        self._typesetter = typesetter
        self._root = root
        self._pictured = pictured
        self._shared: dict[tuple[str, str], str] = {}

    def render(self, view: OrganisationView) -> str:
        """One organisation, as safe HTML."""
        details = "".join(f" <small>{detail}</small>" for detail in self._details(view))
        return (
            f'<li id="organisation-{escape_text(view.id)}"{_data(view)}>'
            f"{self._picture(view)}{self._name(view)}{details}{self._description(view.description)}</li>\n"
        )

    def _name(self, view: OrganisationView) -> str:
        name = self._typesetter.name_html(view.name)
        href = safe_link(view.website)
        return name if href is None else f'<a href="{escape_text(href)}" rel="noopener">{name}</a>'

    def _details(self, view: OrganisationView) -> Iterator[str]:
        if view.short_name is not None:
            yield self._typesetter.name_html(view.short_name)
        if view.country is not None:
            yield self._once(
                ("country", view.country.code), view.country.name, self._typesetter.name
            )
        if view.kind is not None:
            yield self._once(("kind", view.kind.id), view.kind.label, self._typesetter.prose)

    def _once(self, key: tuple[str, str], value: Value, mark_up: Callable[[Value], str]) -> str:
        html = self._shared.get(key)
        if html is None:
            html = str(mark_up(value))
            if self._typesetter.repeats_itself:
                self._shared[key] = html
        return html

    def _description(self, value: Value | None) -> str:
        if value is None:
            return ""
        return f'\n<div class="description">\n{self._typesetter.paragraphs(value)}\n</div>\n'

    def _picture(self, view: OrganisationView) -> str:
        """A logo, or what stands in for one among organisations that have theirs."""
        # The name stands beside it, and is not to be heard twice.
        if view.logo is not None:
            src = quote(self._root + (view.logo.immutable or view.logo.src))
            size = _size(view.logo)
            return f'<img class="logo" src="{src}" alt=""{size} loading="lazy">'
        if view.tier not in self._pictured:
            return ""
        return f'<span class="logo" data-letter="{escape_text(_initial(view.name.value))}"></span>'


def _size(view: LogoView) -> str:
    known = view.width is not None and view.height is not None
    return f' width="{view.width}" height="{view.height}"' if known else ""


def _initial(name: str) -> str:
    return next((character for character in name if character.isalnum()), "").upper()


def _data(view: OrganisationView) -> str:
    """The attributes by which a script filters."""
    country = f' data-country="{escape_text(view.country.code)}"' if view.country else ""
    kind = f' data-kind="{escape_text(view.kind.id)}"' if view.kind else ""
    find = f' data-find="{escape_text(view.found_by)}"' if view.found_by else ""
    return f"{country}{kind}{find}"


def _join(items: Iterable[str]) -> Markup:
    return Markup("".join(items))  # noqa: S704 - made of escaped pieces


def _tier(typesetter: Typesetter, view: TierView, entries: dict[str, tuple[str, str]]) -> Tier:
    """A tier; `entries` has each organisation's A–Z heading and list item, by id."""
    members = [entries[id_] for id_ in view.organisations if id_ in entries]
    by_letter: dict[str, list[str]] = {}
    for index, entry in members:
        by_letter.setdefault(index, []).append(entry)
    letters = [
        # An id in HTML holds no spaces.
        Letter(heading, f"{view.id}-{'-'.join(heading.split())}", _join(items))
        for heading, items in by_letter.items()
    ]
    return Tier(
        id=view.id,
        heading=typesetter.prose(view.heading),
        intro=None if view.intro is None else typesetter.paragraphs(view.intro),
        entries=_join(entry for _, entry in members),
        letters=letters if len(members) >= _HEADINGS_FROM else [],
        long=len(members) >= _ROWS_FROM,
    )


def _people(typesetter: Typesetter, views: list[PersonView]) -> People:
    role = views[0].role
    heading = (
        typesetter.phrase("directory/others") if role is None else typesetter.prose(role.heading)
    )
    return People(
        id=f"people-{role.id}" if role else "people",
        heading=heading,
        lines=[typesetter.prose(person.line) for person in views if person.quote is None],
        quotes=[
            (typesetter.prose(person.line), typesetter.paragraphs(person.quote))
            for person in views
            if person.quote is not None
        ],
    )


def nonzero_counts(view: DirectoryView) -> list[Value]:
    """The phrases of those counts that are not zero."""
    counts = view.counts
    phrases = (
        (counts.organisations, counts.phrases.organisations),
        (counts.countries, counts.phrases.countries),
        (counts.people, counts.phrases.people),
    )
    return [phrase for number, phrase in phrases if number]
