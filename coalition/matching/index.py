"""Organisations filed by what they share, so that only those that may be one are compared."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

import msgspec

from coalition.matching.likeness import alike
from coalition.matching.naming import KINDS, in_any_order
from coalition.matching.profiles import Profile

_MANY = 40
"""A word that more organisations have in their names than this tells none of them apart."""


class Likeness(msgspec.Struct, frozen=True):
    """Two organisations that may be one, by their ids in order, with the reasons."""

    one: str
    other: str
    reasons: tuple[str, ...]


class Index:
    """Organisations, ready to be asked for those that may be a given one."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        """Later organisations of one id take the place of earlier ones."""
        self._profiles = {one.id: one for one in profiles}
        self._sharing: defaultdict[str, list[str]] = defaultdict(list)
        for one in self._profiles.values():
            self._file(one)

    def add(self, one: Profile) -> None:
        """One more organisation, which has an id of its own."""
        self._profiles[one.id] = one
        self._file(one)

    def _file(self, one: Profile) -> None:
        for key in _keys(one):
            self._sharing[key].append(one.id)

    def profile(self, id_: str) -> Profile:
        """What is known of one of them."""
        return self._profiles[id_]

    def resembling(self, one: Profile) -> tuple[tuple[Profile, tuple[str, ...]], ...]:
        """Those that may be this organisation, with the reasons, in order of their ids.

        Only those are compared that share a domain, a page, an acronym, or a word that few have.
        """
        shared = (self._sharing.get(key, ()) for key in _keys(one))
        near = {id_ for ids in shared if len(ids) <= _MANY for id_ in ids if id_ != one.id}
        found = ((self._profiles[id_], alike(one, self._profiles[id_])) for id_ in sorted(near))
        return tuple((other, reasons) for other, reasons in found if reasons)

    def pairs(self) -> Iterator[Likeness]:
        """All pairs of them that may be one, compared as `resembling` does."""
        seen: set[tuple[str, str]] = set()
        for ids in self._sharing.values():
            if 1 < len(ids) <= _MANY:
                seen.update(combinations(sorted(ids), 2))
        for first, second in sorted(seen):
            if reasons := alike(self._profiles[first], self._profiles[second]):
                yield Likeness(first, second, reasons)


def likenesses(profiles: Iterable[Profile]) -> Iterator[Likeness]:
    """The pairs of organisations that may be one."""
    yield from Index(profiles).pairs()


def _keys(one: Profile) -> set[str]:
    """What an organisation must have in common with another to be compared with it."""
    keys = {f"page {page}" for page in one.pages} | {f"domain {domain}" for domain in one.domains}
    for name in one.names:
        joined = "".join(name)
        keys |= {f"name {joined}", f"begins {joined[:6]}", f"ends {joined[-6:]}"}
        keys.add(f"core {''.join(word for word in name if word not in KINDS)}")
        # A misspelt word keeps its beginning or its end.
        keys |= {f"word {word[:4]}" for word in name} | {f"tail {word[-4:]}" for word in name}
        keys.add(f"order {' '.join(in_any_order(name)) or joined}")
    keys |= {f"name {''.join(name)}" for name in one.heads} | {
        f"name {short}" for short in one.short
    }
    keys |= {f"initials {letters}" for letters in one.initials}
    return keys | {f"initials {acronym}" for acronym in one.acronyms}
