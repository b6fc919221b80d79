"""Who signed a letter, in one language."""

from collections.abc import Iterator

from coalition.localise.as_of import signature_by
from coalition.localise.localiser import Localiser, sort_by_names
from coalition.localise.organisations import organisation_name, website
from coalition.localise.people import person_line, sorting_names
from coalition.views import SignatoryView

_NamedView = tuple[tuple[str, ...], SignatoryView]
"""A signatory with the names by which it is sorted."""


def signatory_views(letter: str, localiser: Localiser) -> tuple[SignatoryView, ...]:
    """Who had signed a letter by the localiser's day, in the language's order."""
    pairs = [*_organisations(letter, localiser), *_people(letter, localiser)]
    in_order = sort_by_names(pairs, lambda pair: pair[0], localiser.language)
    return tuple(view for _, view in in_order)


def _organisations(letter: str, localiser: Localiser) -> Iterator[_NamedView]:
    for organisation in localiser.dataset.organisations.values():
        if signature := signature_by(organisation, letter, localiser.as_of):
            name = organisation_name(organisation, localiser.chain)
            id_, day = organisation.id, signature.on
            link = website(organisation, localiser.chain)
            view = SignatoryView(id=id_, kind="organisation", line=name, signed=day, website=link)
            yield (name.value, "", id_), view


def _people(letter: str, localiser: Localiser) -> Iterator[_NamedView]:
    for person in localiser.dataset.people.values():
        if signature := signature_by(person, letter, localiser.as_of):
            line = person_line(person, localiser)
            view = SignatoryView(id=person.id, kind="person", line=line, signed=signature.on)
            yield sorting_names(person), view
