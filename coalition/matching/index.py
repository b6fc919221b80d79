"""An index of organisations, so that only those that share something are compared."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

import msgspec

from coalition.matching.articles import article_key
from coalition.matching.likeness import SHORTEST_ACRONYM, are_strangers, compare
from coalition.matching.name_pairs import stem_keys
from coalition.matching.naming import core, order_key
from coalition.matching.numbers import number_keys
from coalition.matching.profiles import Profile, Words
from coalition.matching.slips import slip_keys

_MOST_SHARING = 40
"""A word that more organisations have in their names than this distinguishes none of them."""

_CROWD = 3
"""A page that so many organisations give as their website tells of none of them."""


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
        self._names_by_page: defaultdict[str, set[Words]] = defaultdict(set)
        """The distinguishing words of the organisations that give a page as their website."""

        self._names_by_head: defaultdict[Words, set[Words]] = defaultdict(set)
        """The names that are one but for the town behind it, by what stands before it."""

        for profile in self._profiles.values():
            self._add_keys(profile)

    def add(self, profile: Profile) -> None:
        """Add a profile, or further names and websites of one that is in the index."""
        self._profiles[profile.id] = profile
        self._add_keys(profile)

    def _add_keys(self, profile: Profile) -> None:
        self._count_pages(profile)
        for head in profile.names_without_place:
            self._names_by_head[head].update(profile.names[:1])
        for key in _keys(profile):
            self._ids_by_key[key].add(profile.id)

    def expect(self, profiles: Iterable[Profile]) -> None:
        """Count the websites of organisations that will be asked about later."""
        for profile in profiles:
            self._count_pages(profile)

    def _count_pages(self, profile: Profile) -> None:
        for page in profile.pages:
            self._names_by_page[page].add(_distinguishing(profile))

    def on_the_same_page(self, profile: Profile) -> tuple[str, ...]:
        """The ids of the organisations that give a website of this one as theirs, in order."""
        sharing = (self._ids_by_key.get(f"page {page}", ()) for page in profile.pages)
        return tuple(sorted({id_ for ids in sharing for id_ in ids} - {profile.id}))

    def _compare(self, profile: Profile, candidate: Profile) -> tuple[str, ...]:
        if are_strangers(profile, candidate):
            return ()
        shared = profile.pages & candidate.pages
        own = _distinguishing(profile)
        crowded = {page for page in shared if len(self._names_by_page[page] | {own}) >= _CROWD}
        return compare(profile, candidate, crowded, self._families(profile, candidate))

    def _families(self, profile: Profile, candidate: Profile) -> set[Words]:
        """What stands before the town in the names of two, and before another town in a third's."""
        mine, yours = profile.names_without_place, candidate.names_without_place
        own = {*profile.names[:1]}
        return {
            head
            for head in mine | yours
            if len(self._names_by_head.get(head, set()) | (own if head in mine else set())) > 1
        }

    def profile(self, id_: str) -> Profile:
        """The profile of an organisation in the index; raises KeyError if it is not there."""
        return self._profiles[id_]

    def matches(self, profile: Profile) -> tuple[tuple[Profile, tuple[str, ...]], ...]:
        """The organisations that may be this one, with the reasons, in order of their ids."""
        sharing = (self._ids_by_key.get(key, ()) for key in _keys(profile))
        near = {id_ for ids in sharing if len(ids) <= _MOST_SHARING for id_ in ids}
        candidates = (self._profiles[id_] for id_ in sorted(near - {profile.id}))
        compared = ((candidate, self._compare(profile, candidate)) for candidate in candidates)
        return tuple((candidate, reasons) for candidate, reasons in compared if reasons)

    def duplicates(self) -> Iterator[PossibleDuplicate]:
        """All pairs of organisations in the index that may be the same, in order of their ids."""
        pairs: set[tuple[str, str]] = set()
        for ids in self._ids_by_key.values():
            if 1 < len(ids) <= _MOST_SHARING:
                pairs.update(combinations(sorted(ids), 2))
        for first, second in sorted(pairs):
            if reasons := self._compare(self._profiles[first], self._profiles[second]):
                yield PossibleDuplicate(first, second, reasons)


def _distinguishing(profile: Profile) -> Words:
    """The words of a display name that say which organisation it is, or all."""
    name = next(iter(profile.names), ())
    return core(name) or name


def _keys(profile: Profile) -> set[str]:
    """What an organisation must have in common with another to be compared with it."""
    keys = {f"page {page}" for page in profile.pages}
    keys |= {f"domain {domain}" for domain in profile.domains}
    heads = profile.names_without_subtitle | profile.names_without_acronym
    heads |= profile.names_without_country | profile.names_without_place | profile.plain_names
    heads |= profile.gists
    for name in heads.union(profile.names):
        rest = core(name)
        keys |= {f"name {''.join(name)}", f"core {''.join(rest)}"}
        keys |= slip_keys(name) | (slip_keys(rest) if rest and rest != name else set())
        keys |= {f"name {spelt}" for spelt in number_keys(name)}
        keys |= {f"stems {stems}" for stems in stem_keys(name)}
        bare = article_key(name, profile.country)
        keys |= {f"article {bare}"} if bare else set()
        keys.add(f"order {' '.join(order_key(name)) or ''.join(name)}")
        # Words that are cut short keep their first letters, and the first or last is whole mostly.
        letters = "".join(word[0] for word in name)
        keys |= {f"letters {letters} {word}" for word in ((rest or name)[-1], name[0])}
    keys |= {f"name {name}" for name in profile.short_names | profile.leads}
    keys |= {f"order {' '.join(key)}" for key in profile.order_keys}
    keys |= {f"plain {' '.join(name)}" for name in profile.plain_names}
    keys |= {f"sound {sound}" for sound in profile.sounds}
    keys |= {f"topic {' '.join(topic)}" for topic in profile.topics_of_places}
    keys |= {f"site {name}" for name in profile.site_names}
    keys |= {f"clipped {name}" for name in profile.names_with_initials | profile.names_to_clip}
    if not profile.domains:
        keys |= {f"site {name}" for name in profile.joined_names | profile.joined_topics}
    keys |= {f"skeleton {skeleton}" for skeleton in profile.skeletons}
    acronyms = (x for x in profile.initials | profile.acronyms if len(x) >= SHORTEST_ACRONYM)
    return keys | {f"initials {letters}" for letters in acronyms}
