"""Organisations that took their name back, looked for more widely than doubles are."""

from collections import defaultdict
from collections.abc import Iterable

import msgspec

from coalition.expressions import Expression
from coalition.matching.bare_names import (
    bare_names,
    joined,
    joined_in_any_order,
    nearly,
    without_addition,
)
from coalition.matching.index import Index
from coalition.matching.latin_words import all_words
from coalition.matching.naming import core, words
from coalition.matching.profiles import Profile, full_names, profile
from coalition.model import Organisation


def plain_words(name: str) -> frozenset[str]:
    """The words of a name or an id in plain Latin letters, whatever their order."""
    return frozenset(words(name.replace("-", " ").replace("'", "").replace("’", "")))


class Withdrawn:
    """Organisations that have withdrawn, by any way to write their names.

    A list that brings one back has an old country or website of it, or none: neither tells that
    a name is another organisation's, as it does of two records.
    """

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        """Of those that have not withdrawn the websites alone count, which many may share."""
        everybody = tuple(organisations)
        self._records = {one.id: one for one in everybody if one.withdrawn is not None}
        profiles = [profile(record) for record in self._records.values()]
        self._with_sites = Index(profiles)
        self._by_name = Index(map(_name_alone, profiles))
        self._ids_by_words: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        for one in profiles:
            for name in _names_in_order(one):
                self._ids_by_words[name].add(one.id)
        self._ids_by_letters: defaultdict[str, set[str]] = defaultdict(set)
        self._ids_by_beginning: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        for one in profiles:
            for name in one.names:
                self._ids_by_beginning[name].add(one.id)
        for record in self._records.values():
            for called in full_names(record):
                self._ids_by_letters[_letters(called)].add(record.id)
        self._ids_by_bare_name: defaultdict[str, set[str]] = defaultdict(set)
        for one in profiles:
            for bare in _bare_names(one):
                for key in joined_in_any_order(bare).union(*map(nearly, joined(bare))):
                    self._ids_by_bare_name[key].add(one.id)
        if self._records:
            self._with_sites.expect(profile(one) for one in everybody if one.withdrawn is None)

    def expect(self, profiles: Iterable[Profile]) -> None:
        """Count the websites of organisations that will be asked about later."""
        self._with_sites.expect(profiles)

    def find(self, row: Profile) -> tuple[Organisation, ...]:
        """Those that an organisation may be, in order of their ids."""
        if not self._records:
            return ()
        keys = (*_names_in_order(row), *(rest for rest in map(core, row.names) if len(rest) == 1))
        same = {id_ for name in keys for id_ in self._ids_by_words.get(name, ())}
        same |= self._by_bare_name(row) | self._by_whole_name(row)
        same |= {other.id for other, _ in self._with_sites.matches(row)}
        same |= {other.id for other, _ in self._by_name.matches(_name_alone(row))}
        return tuple(self._records[id_] for id_ in sorted(same))

    def _by_bare_name(self, row: Profile) -> set[str]:
        keys = {key for bare in _bare_names(row) for key in joined(bare)}
        keys = keys.union(*map(nearly, keys))
        return {id_ for key in keys for id_ in self._ids_by_bare_name.get(key, ())}

    def _by_whole_name(self, row: Profile) -> set[str]:
        """Those whose name a row has with other spaces, or with words behind it."""
        letters = {_letters(row.display_name), _letters(_SUFFIX.sub("", row.display_name.strip()))}
        same = {id_ for key in letters for id_ in self._ids_by_letters.get(key, ())}
        beginnings = {
            name[:number] for name in row.names for number in range(_FEWEST_WORDS, len(name))
        }
        return same.union(*(self._ids_by_beginning.get(name, ()) for name in beginnings))


_FEWEST_WORDS = 2
"""Words of a name that others begin with: `Bits of Freedom` and `Bits of Freedom International`."""


_SUFFIX = Expression(r"(?<=\w)\.[a-z]{2,4}\Z")
"""The end of a site that is a name: `bitsoffreedom.nl`."""


def _letters(name: str) -> str:
    """A name's letters and figures, without the spaces and marks between them."""
    return "".join(all_words(name))


def _bare_names(one: Profile) -> set[tuple[str, ...]]:
    names = {*one.names, without_addition(one.display_name)}
    return {bare for name in names for bare in bare_names(name)}


def _name_alone(one: Profile) -> Profile:
    return msgspec.structs.replace(one, country=None, domains=frozenset(), pages=frozenset())


def _names_in_order(one: Profile) -> Iterable[tuple[str, ...]]:
    """The words of each name, sorted; a single one may stand for a short name."""
    yield from (tuple(sorted(name)) for name in {*one.names, *one.names_without_acronym})
    yield from ((short,) for short in one.short_names)
