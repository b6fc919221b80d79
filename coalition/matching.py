"""Whether two organisations are one, and what speaks for it.

Names are compared in plain Latin letters, without legal forms and articles. What tells members of
one family apart (a country, a town, a number) keeps them apart here, too: `Volt France` is not
`Volt Germany`, however much of their names is the same.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from urllib.parse import urlsplit

import msgspec
from publicsuffixlist import PublicSuffixList
from rapidfuzz import fuzz

from coalition.languages import romanise
from coalition.model import Organisation

_LEGAL_FORMS = frozenset({
    "ev", "e", "v", "asbl", "aisbl", "vzw", "ivzw", "ry", "rf", "ngo", "gmbh", "ggmbh", "mbh",
    "ug", "ag", "ltd", "limited", "inc", "llc", "sarl", "sas", "scop", "cic", "nv", "bv", "oy",
    "ab", "as",
    "aps", "sro", "zs", "ops", "spzoo", "srl", "spa", "ets", "odv", "onlus", "kft", "nonprofit",
    "ong",
})  # fmt: skip
_ARTICLES = frozenset({
    "the", "a", "an", "le", "la", "les", "l", "der", "die", "das", "de", "het", "el", "los", "las",
    "il", "lo", "gli", "i", "o", "os", "and", "und", "et", "y", "of", "du", "des",
})  # fmt: skip
_WORD = re.compile(r"[a-z0-9]+")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
_SHARED_HOSTS = frozenset({
    "facebook.com", "twitter.com", "x.com", "instagram.com", "linkedin.com", "youtube.com", "t.me",
    "medium.com", "linktr.ee", "google.com", "github.com", "gitlab.com", "framasoft.org",
    "mastodon.social", "substack.com", "wixsite.com", "wikipedia.org", "europa.eu", "change.org",
})  # fmt: skip
"""Domains on which many organisations have their pages."""

_LIKELY_TYPO = 80
_LONG_ENOUGH = 5
_MANY = 40
"""A word that more organisations have in their names than this tells none of them apart."""


class Profile(msgspec.Struct, frozen=True):
    """What an organisation is known by."""

    id: str
    shown: str
    """Its name, for people."""

    names: tuple[tuple[str, ...], ...]
    """The words of each of its full names."""

    acronyms: frozenset[str]
    country: str | None
    domains: frozenset[str]
    """The registrable domains of its websites, without those that many share."""

    pages: frozenset[str]
    """Its websites without scheme, `www.` and trailing slash."""


class Likeness(msgspec.Struct, frozen=True):
    """Two organisations that may be one, by their ids in order, with the reasons."""

    one: str
    other: str
    reasons: tuple[str, ...]


def profile(organisation: Organisation) -> Profile:
    """What an organisation's record says of who it is."""
    full = (organisation.name, *organisation.names.values(), *organisation.aliases)
    short = (organisation.short_name,) if organisation.short_name else ()
    website = organisation.website
    urls = (website,) if isinstance(website, str) else tuple((website or {}).values())
    return Profile(
        id=organisation.id,
        shown=organisation.name,
        names=tuple(dict.fromkeys(filter(None, (words(name) for name in (*full, *short))))),
        acronyms=frozenset("".join(words(name)) for name in (*full, *short) if _is_acronym(name)),
        country=organisation.country,
        domains=frozenset(filter(None, map(registrable_domain, urls))),
        pages=frozenset(filter(None, map(page, urls))),
    )


def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, without its legal form and articles.

    Of a name that has nothing else, all its words.
    """
    latin = _DOTTED.sub(lambda found: found[0].replace(".", ""), romanise(name)).replace("'", " ")
    every = tuple(_WORD.findall(latin))
    telling = tuple(word for word in every if word not in _LEGAL_FORMS | _ARTICLES)
    return telling or every


def _is_acronym(name: str) -> bool:
    return 3 <= len(name) <= 8 and name.isalpha() and sum(map(str.isupper, name)) >= len(name) - 1


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def registrable_domain(url: str) -> str | None:
    """The part of a web address that somebody has registered: `example.org.uk`.

    None for a domain on which many have their pages. Source: the Public Suffix List.
    """
    host = host_of(url)
    domain = _suffixes().privatesuffix(host) if host else None
    return None if domain in _SHARED_HOSTS else domain


def page(url: str) -> str:
    """A web address as it compares: without scheme, `www.` and what ends it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{host_of(url)}{parts.path.rstrip('/')}".lower()


def host_of(url: str) -> str:
    """The host of a web address without `www.`; nothing where there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


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
    initials = _initials(one, other) or _initials(other, one)
    if initials and (same_domain or not apart):
        return (initials, *reasons)
    return tuple(reasons) if same_page and not apart else ()


def _names_alike(one: Profile, other: Profile, *, close: bool, apart: bool) -> str:
    """That two names are the same, or differ by a slip of the pen."""
    joined = {"".join(name): name for name in other.names}
    for name in one.names:
        found = "".join(name)
        short = len(found) < _LONG_ENOUGH
        if found in joined and not (apart and not close) and not (short and not close):
            return "same name"
    best = 0.0
    for name in one.names:
        for their in other.names:
            if not apart and _differ_by_slips(name, their):
                best = max(best, fuzz.ratio(" ".join(name), " ".join(their)))
    return f"names alike by {best:.0f}%" if best else ""


def _differ_by_slips(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the words that two names do not share are the same words, misspelt."""
    left = [word for word in one if word not in other]
    right = [word for word in other if word not in one]
    if not left or len(left) != len(right) or len(left) * 2 > len(one) + 1:
        return False
    return all(
        min(len(a), len(b)) >= _LONG_ENOUGH and a[0] == b[0] and fuzz.ratio(a, b) >= _LIKELY_TYPO
        for a, b in zip(left, right, strict=True)
    )


def _initials(one: Profile, other: Profile) -> str:
    """That the acronym of one is made of the initials of the other's name."""
    for name in other.names:
        letters = "".join(word[0] for word in name)
        if len(letters) > 3 and letters in one.acronyms and letters not in other.acronyms:
            return f"{letters.upper()} are the initials of “{other.shown}”"
    return ""


def likenesses(profiles: Iterable[Profile]) -> Iterator[Likeness]:
    """The pairs of organisations that may be one.

    Only those are compared that share a domain, a page, an acronym, or a word that few have.
    """
    every = {one.id: one for one in profiles}
    sharing: defaultdict[str, list[str]] = defaultdict(list)
    for one in every.values():
        for key in _keys(one):
            sharing[key].append(one.id)
    seen: set[tuple[str, str]] = set()
    for ids in sharing.values():
        if 1 < len(ids) <= _MANY:
            seen.update(combinations(sorted(ids), 2))
    for first, second in sorted(seen):
        if reasons := alike(every[first], every[second]):
            yield Likeness(first, second, reasons)


def _keys(one: Profile) -> set[str]:
    """What an organisation must have in common with another to be compared with it."""
    keys = {f"page {page}" for page in one.pages} | {f"domain {domain}" for domain in one.domains}
    for name in one.names:
        joined = "".join(name)
        keys |= {f"name {joined}", f"begins {joined[:6]}", f"ends {joined[-6:]}"}
        keys.add(f"initials {''.join(word[0] for word in name)}")
        # A misspelt word keeps its beginning or its end.
        keys |= {f"word {word[:4]}" for word in name} | {f"tail {word[-4:]}" for word in name}
    return keys | {f"initials {acronym}" for acronym in one.acronyms}
