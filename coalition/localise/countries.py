"""Countries by their names in one language."""

from collections.abc import Iterable

from coalition import languages
from coalition.localise.localiser import Localiser, sort_by_names
from coalition.localise.values import name_value, prose_value
from coalition.views import CountryEntry, CountryView, OrganisationView, Value

INTERNATIONAL = "international"
"""Stands in place of a country's code in records of several countries."""


def country_view(code: str, localiser: Localiser) -> CountryView:
    """A country with its name in the first language of the chain that has one, else its code."""
    if code == INTERNATIONAL:
        name = localiser.phrases.render("country/international")
    else:
        name = _country_name(code, localiser.chain.tags)
    return CountryView(code=code, name=name)


def _country_name(code: str, tags: Iterable[str]) -> Value:
    for tag in tags:
        name = languages.country_name(code, tag)
        if name is not None:
            return prose_value(name, tag)
    return name_value(code)


def country_entries(
    organisations: Iterable[OrganisationView], language: str
) -> tuple[CountryEntry, ...]:
    """The countries of organisations, `international` at the end."""
    members: dict[str, list[str]] = {}
    names = {}
    for organisation in organisations:
        if country := organisation.country:
            members.setdefault(country.code, []).append(organisation.id)
            names[country.code] = country.name
    codes = sort_by_names(members, lambda code: (names[code].value, code), language)
    return tuple(
        CountryEntry(code=code, name=names[code], organisations=tuple(members[code]))
        # Sorting is stable, so that the others stay in the order of their names.
        for code in sorted(codes, key=lambda code: code == INTERNATIONAL)
    )
