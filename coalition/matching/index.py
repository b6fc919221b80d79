"""An index of organisations, so that only those that share something are compared."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

import msgspec

from coalition.matching.likeness import compare
from coalition.matching.naming import KINDS, order_key
from coalition.matching.profiles import Profile

_MOST_SHARING = 40
"""A word that more organisations have in their names than this distinguishes none of them."""


class PossibleDuplicate(msgspec.Struct, frozen=True):
    """Two organisations that may be the same, by their ids in order, with the reasons."""

    first: str
    second: str
    reasons: tuple[str, ...]


class Index:
    """Profiles of organisations by what they share: a domain, a page, an acronym, a rare word."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        """Later profiles of one id replace earlier ones."""
        self._profiles = {profile.id: profile for profile in profiles}
        self._ids_by_key: defaultdict[str, set[str]] = defaultdict(set)
        for profile in self._profiles.values():
            self._add_keys(profile)

    def add(self, profile: Profile) -> None:
        """Add a profile, or further names and websites of one that is in the index."""
        self._profiles[profile.id] = profile
        self._add_keys(profile)

    def _add_keys(self, profile: Profile) -> None:
        for key in _keys(profile):
            self._ids_by_key[key].add(profile.id)

    def profile(self, id_: str) -> Profile:
        """The profile of an organisation in the index; raises KeyError if it is not there."""
        return self._profiles[id_]

    def matches(self, profile: Profile) -> tuple[tuple[Profile, tuple[str, ...]], ...]:
        """The organisations that may be this one, with the reasons, in order of their ids."""
        sharing = (self._ids_by_key.get(key, ()) for key in _keys(profile))
        near = {id_ for ids in sharing if len(ids) <= _MOST_SHARING for id_ in ids}
        candidates = (self._profiles[id_] for id_ in sorted(near - {profile.id}))
        compared = ((candidate, compare(profile, candidate)) for candidate in candidates)
        return tuple((candidate, reasons) for candidate, reasons in compared if reasons)

    def duplicates(self) -> Iterator[PossibleDuplicate]:
        """All pairs of organisations in the index that may be the same, in order of their ids."""
        pairs: set[tuple[str, str]] = set()
        for ids in self._ids_by_key.values():
            if 1 < len(ids) <= _MOST_SHARING:
                pairs.update(combinations(sorted(ids), 2))
        for first, second in sorted(pairs):
            if reasons := compare(self._profiles[first], self._profiles[second]):
                yield PossibleDuplicate(first, second, reasons)


def _keys(profile: Profile) -> set[str]:
    """What an organisation must have in common with another to be compared with it."""
    keys = {f"page {page}" for page in profile.pages}
    keys |= {f"domain {domain}" for domain in profile.domains}
    for name in profile.names:
        joined = "".join(name)
        keys |= {f"name {joined}", f"begins {joined[:6]}", f"ends {joined[-6:]}"}
        keys.add(f"core {''.join(word for word in name if word not in KINDS)}")
        # A misspelt word keeps its beginning or its end.
        keys |= {f"word {word[:4]}" for word in name} | {f"tail {word[-4:]}" for word in name}
        keys.add(f"order {' '.join(order_key(name)) or joined}")
    heads = profile.names_without_subtitle | profile.names_without_acronym
    keys |= {f"name {''.join(name)}" for name in heads}
    keys |= {f"name {name}" for name in profile.short_names}
    return keys | {f"initials {letters}" for letters in profile.initials | profile.acronyms}
