"""What speaks for two organisations being one.

What tells members of one family apart (a country, a town, a number) keeps them apart here, too:
`Volt France` is not `Volt Germany`, however much of their names is the same.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

import msgspec
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from coalition.matching.naming import (
    KINDS,
    abbreviates,
    acronyms_beside,
    countries,
    head,
    in_any_order,
    initials,
    is_acronym,
    spellings,
    wordings,
    words,
)
from coalition.matching.websites import page, registrable_domain
from coalition.model import Organisation

_LONG_ENOUGH = 5
_ALONE = 8
"""A name of one word is long enough to be misspelt from here on."""

_LONG_WORD = 9
_TELLING_ACRONYM = 4
_MANY = 40
"""A word that more organisations have in their names than this tells none of them apart."""

Words = tuple[str, ...]


class Profile(msgspec.Struct, frozen=True):
    """What an organisation is known by."""

    id: str
    shown: str
    """Its name, for people."""

    names: tuple[Words, ...]
    """The words of each of its names, the one it is shown by first."""

    joined: frozenset[str]
    """Its names without spaces."""

    orders: frozenset[Words]
    """The words of its names that say something, sorted."""

    abroad: frozenset[Words]
    """Its names without its own country, where they have it."""

    heads: frozenset[Words]
    """Its names without their subtitles, where they have one."""

    short: frozenset[str]
    """What it is called for short, where it has a full name, too."""

    acronyms: frozenset[str]
    initials: frozenset[str]
    """Of its full names."""

    country: str | None
    domains: frozenset[str]
    """The registrable domains of its websites, without those that many share."""

    pages: frozenset[str]
    """Its websites without scheme, `www.` and what ends them."""


class Likeness(msgspec.Struct, frozen=True):
    """Two organisations that may be one, by their ids in order, with the reasons."""

    one: str
    other: str
    reasons: tuple[str, ...]


def full_names(organisation: Organisation) -> tuple[str, ...]:
    """What an organisation is called in full: its name, those in other languages, its aliases."""
    return (organisation.name, *organisation.names.values(), *organisation.aliases)


def profile(organisation: Organisation) -> Profile:
    """What an organisation's record says of who it is."""
    every = [name for one in full_names(organisation) for name in spellings(one)]
    short = {name for one in full_names(organisation) for name in acronyms_beside(one)}
    short |= {organisation.short_name} if organisation.short_name else set()
    heads = filter(None, map(head, full_names(organisation)))
    website = organisation.website
    urls = (website,) if isinstance(website, str) else tuple((website or {}).values())
    names = _each_once(words for name in every for words in wordings(name))
    return Profile(
        id=organisation.id,
        shown=organisation.name,
        names=names,
        joined=frozenset(map("".join, names)),
        orders=frozenset(filter(None, map(in_any_order, names))),
        abroad=_without_country(names, organisation.country),
        heads=frozenset(filter(None, (words for name in heads for words in wordings(name)))),
        short=frozenset("".join(words(name)) for name in short),
        acronyms=frozenset("".join(words(name)) for name in (*every, *short) if is_acronym(name)),
        initials=frozenset(filter(None, map(initials, every))),
        country=organisation.country,
        domains=frozenset(filter(None, map(registrable_domain, urls))),
        pages=frozenset(filter(None, map(page, urls))),
    )


def _each_once(names: Iterable[Words]) -> tuple[Words, ...]:
    return tuple(dict.fromkeys(filter(None, names)))


def _without_country(names: tuple[Words, ...], country: str | None) -> frozenset[Words]:
    """Names of which more than one word is left once their own country is taken off."""
    own = f"{(country or '').lower()}."
    rests = (tuple(word for word in name if word != own) for name in names if own in name)
    return frozenset(rest for rest in rests if len(rest) > 1)


def alike(one: Profile, other: Profile) -> tuple[str, ...]:
    """What speaks for two organisations being one; nothing where too little does."""
    apart = one.country is not None and other.country is not None and one.country != other.country
    same_page = one.pages & other.pages
    same_domain = one.domains & other.domains
    reasons = [f"same website {min(same_page)}"] if same_page else []
    if same_domain and not same_page:
        reasons.append(f"same domain {min(same_domain)}")
    name = _names_alike(one, other, close=bool(same_domain), apart=apart)
    if name:
        return (name, *reasons)
    letters = _initials(one, other) or _initials(other, one)
    if letters and (same_domain or not apart):
        return (letters, *reasons)
    return tuple(reasons) if same_page and not apart and not _of_one_family(one, other) else ()


def _names_alike(one: Profile, other: Profile, *, close: bool, apart: bool) -> str:
    """That two names are the same, or differ by a slip of the pen."""
    if apart and not close:
        return ""
    same = one.joined & other.joined
    if same and any(
        "".join(name) in same and (close or _tells(name, one, other)) for name in one.names
    ):
        return "same name"
    if one.short & other.joined or other.short & one.joined:
        return "same name"
    if any(close or _of_either(name, one, other) for name in one.short & other.short):
        return "same short name"
    if apart:
        return ""
    heads = one.heads.intersection(other.names) | other.heads.intersection(one.names)
    if any(map(_telling_head, heads)):
        return "same name but for the subtitle"
    if one.orders & other.orders:
        return "same words in another order"
    same_country = one.country is not None and one.country == other.country
    abroad = one.abroad.intersection(other.names) | other.abroad.intersection(one.names)
    if same_country and abroad:
        return "same name but for the country"
    pairs = [(name, their) for name in one.names for their in other.names]
    if any(_same_but_kind(name, their, close=close) for name, their in pairs):
        return "same name but for the kind of organisation"
    if one.domains and other.domains and not close:
        return ""
    slips = (pair for pair in pairs if _differ_by_slips(*pair, close=close))
    best = max((fuzz.ratio(" ".join(name), " ".join(their)) for name, their in slips), default=0)
    return f"names alike by {best:.0f}%" if best else ""


def _of_either(short: str, one: Profile, other: Profile) -> bool:
    """Whether a short name is made of one full name and not of the other, which translates it."""
    made = [any(abbreviates(short, " ".join(name)) for name in side.names) for side in (one, other)]
    return len(short) >= _TELLING_ACRONYM and made.count(True) == 1


def _tells(name: Words, one: Profile, other: Profile) -> bool:
    """Whether two that are called this are likely one: it is long, or what both are shown by."""
    return len("".join(name)) >= _TELLING_ACRONYM or name == one.names[0] == other.names[0]


def _telling_head(name: Words) -> bool:
    return len("".join(name)) >= _LONG_ENOUGH


def _same_but_kind(name: Words, their: Words, *, close: bool) -> bool:
    """Whether one name is the other with a word such as foundation.

    Where both have such words and these differ, only if their websites are alike.
    """
    rest = tuple(word for word in name if word not in KINDS)
    if rest != tuple(word for word in their if word not in KINDS):
        return False
    long = len("".join(rest)) >= _LONG_ENOUGH
    return long and name != their and (close or rest in (name, their))


def _differ_by_slips(one: Words, other: Words, *, close: bool) -> bool:
    """Whether the words that two names do not share are the same words, misspelt."""
    left = [word for word in one if word not in other]
    right = [word for word in other if word not in one]
    if not left or len(left) != len(right) or len(left) * 2 > len(one) + 1:
        return False
    if len(one) == len(other) == 1 and min(len(one[0]), len(other[0])) < _ALONE and not close:
        return False
    return all(_misspelt(a, b, close=close) for a, b in zip(left, right, strict=True))


def _misspelt(one: str, other: str, *, close: bool) -> bool:
    """Whether two words are one with a letter too many, too few or misplaced.

    One letter in place of another makes another word too often (Parma and Palma, Freiburg and
    Freiberg): it counts in long words only, or where the websites are alike.
    """
    shorter = min(len(one), len(other))
    figures = any(map(str.isdigit, one + other))
    if shorter < _LONG_ENOUGH or one[0] != other[0] or figures:
        return False
    allowed = 2 if close or shorter > _LONG_WORD else 1
    slips = OSA.distance(one, other, score_cutoff=allowed)
    replaced = len(one) == len(other) and sorted(one) != sorted(other)
    return slips <= allowed and (close or shorter >= _LONG_WORD or not replaced)


def _initials(one: Profile, other: Profile) -> str:
    """That the acronym of one is made of the initials of the other's name."""
    for letters in sorted(other.initials & one.acronyms - other.acronyms):
        if len(letters) >= _TELLING_ACRONYM:
            return f"{letters.upper()} are the initials of “{other.shown}”"
    return ""


def _of_one_family(one: Profile, other: Profile) -> bool:
    """Whether two names look like chapters of one organisation, which share its website.

    They share words, and are of two countries, or each has one word of its own, such as a town.
    """
    if not one.names or not other.names:
        return False
    mine, yours = set(one.names[0]), set(other.names[0])
    towns = len(mine - yours) == len(yours - mine) == 1
    return bool(mine & yours and (towns or countries(one.names[0]) != countries(other.names[0])))


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
