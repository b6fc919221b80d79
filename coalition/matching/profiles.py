"""What an organisation is known by: its names, acronyms and websites as they compare."""

from collections.abc import Iterable

import msgspec

from coalition.matching.naming import (
    acronyms_beside,
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
