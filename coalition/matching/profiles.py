"""Profiles of organisations: all that is compared to find duplicates."""

from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from coalition.expressions import Expression
from coalition.matching.all_initials import all_initials
from coalition.matching.arabic import is_arabic, skeletons
from coalition.matching.articles import FUNCTION_WORDS, without_small_words
from coalition.matching.clipped_beginnings import with_initials, with_initials_instead
from coalition.matching.country_words import countries_in
from coalition.matching.hebrew import hebrew_skeletons, is_hebrew
from coalition.matching.home_places import with_homes
from coalition.matching.homophones import spelt_by_ear
from coalition.matching.inclusive_words import inclusive_variants
from coalition.matching.joined_words import joined_variants
from coalition.matching.kinds import KINDS
from coalition.matching.latin_words import all_words, web_addresses
from coalition.matching.legal_forms import is_legal_form, without_own_form
from coalition.matching.naming import (
    before_place,
    core,
    order_key,
    parts,
    sound_key,
    word_variants,
    words,
)
from coalition.matching.nationalities import ADJECTIVES, NATIONWIDE
from coalition.matching.short_names import (
    before_acronym,
    behind_figure,
    is_acronym,
    leads,
    name_variants,
    short_names_beside,
)
from coalition.matching.towns import REGIONS, is_place, towns_in, without_town
from coalition.model import Organisation
from coalition.websites import page, registrable_domain

Words = tuple[str, ...]

_ABBREVIATION = Expression(r"(?<![\w.])[^\W\d_]{1,12}(?=\.(?!\S))")


_ARTICLE_OF_ADDRESS = Expression(r"(?:the|les|los|las|der|die|das|het|gli|il|el|la|le|de)(?=.{6})")
_LONG = 8
"""In letters, of a name of one word that stands before a country."""

_LONG_OF_SEVERAL = 6
"""In letters, of names of several words that stand before a town."""

_SHORT_FORMS = {"BA": ("bih",), "CZ": ("cr",), "PL": ("rp",), "SK": ("sr",)}
"""Letters that stand for a country at the end of a name, besides its code."""


class Profile(msgspec.Struct, frozen=True):
    """The names, acronyms and websites of one organisation as they compare."""

    id: str
    display_name: str
    """Its name as people read it."""

    names: tuple[Words, ...]
    """The words of each of its names, its display name first."""

    joined_names: frozenset[str]
    """Its names without spaces."""

    names_with_initials: frozenset[str]
    """Its display name if initials stand for its first words: `av molino`."""

    names_to_clip: frozenset[str]
    """Its display name with initials for its first words, if it spells them out."""

    joined_topics: frozenset[str]
    """Its names that have a kind of body, without it and without spaces, where they are long."""

    order_keys: frozenset[Words]
    """The significant words of its names, sorted."""

    plain_names: frozenset[Words]
    """Its names without articles and words for `&`."""

    topics_of_places: frozenset[Words]
    """Its names that have a place, sorted, without kinds: `gb. lamp` of `British Lamp Union`."""

    gists: frozenset[Words]
    """Its names that have other small words than those, without all of them."""

    sounds: frozenset[str]
    """Its names as they may be written by ear."""

    skeletons: frozenset[str]
    """The consonants of its Arabic and Hebrew names, in either alphabet."""

    is_without_vowels: bool
    """Whether its display name is in Arabic or Hebrew letters."""

    names_without_country: frozenset[Words]
    """Its names that mention its own country, without it."""

    names_without_subtitle: frozenset[Words]
    """Its names that have a subtitle, without it."""

    names_without_place: frozenset[Words]
    """Its names that have a town behind a comma, or a well-known one at an end, without it."""

    towns: frozenset[str]
    """The towns that its display name has, or adjectives of them."""

    names_without_acronym: frozenset[Words]
    """Its names that have an acronym in brackets behind them, or a figure before, without it."""

    short_names: frozenset[str]
    """Its short name, and acronyms and figures that stand beside a full name."""

    own_short_name: str
    """The short name that its record gives; empty without one."""

    leads: frozenset[str]
    """Capitals before or in brackets behind its display name, whatever they abbreviate."""

    acronyms: frozenset[str]
    initials: frozenset[str]
    """The initials of each of its full names."""

    common_words: frozenset[str]
    """Words that its display name writes small, so that they are no town's."""

    abbreviated: frozenset[str]
    """Words that its display name cuts short, with a full stop."""

    country: str | None
    domains: frozenset[str]
    """The registrable domains of its websites, without those that many organisations share."""

    site_names: frozenset[str]
    """The long names of its domains, without their suffix: `cleanshore`."""

    pages: frozenset[str]
    """Its websites as `websites.page` returns them."""


def full_names(organisation: Organisation) -> tuple[str, ...]:
    """An organisation's name, its names in other languages, and its aliases."""
    return (organisation.name, *organisation.names.values(), *organisation.aliases)


def profile(organisation: Organisation) -> Profile:
    """The names, acronyms and websites of an organisation's record, as they compare."""
    variants = [variant for name in full_names(organisation) for variant in name_variants(name)]
    formless = map(_without_form, full_names(organisation))
    short = {acronym for name in formless for acronym in short_names_beside(name)}
    short |= {organisation.short_name} if organisation.short_name else set()
    heads = [part for name in full_names(organisation) for part in parts(name)]
    heads += [before_acronym(head) for head in heads]
    website = organisation.website
    urls = (website,) if isinstance(website, str) else tuple((website or {}).values())
    urls += web_addresses(organisation.name)
    names = _distinct(
        without_own_form(words, organisation.country)
        for variant in variants
        for words in word_variants(variant)
    )
    joined = (
        words(written)
        for name in variants
        for find in (joined_variants, inclusive_variants)
        for written in find(name)
    )
    names = _distinct((*names, *_as_addresses(organisation.name, names), *joined))
    acronyms = filter(is_acronym, (*map(_without_form, variants), *short))
    shorter = _variants(heads)
    without_country = _without_country((*names, *shorter), organisation.country)
    # `Oak Society (Ghent, Belgium)` has a town before its country.
    before_country = without_country.intersection(name[:-1] for name in names)
    at_home = [home for name in names if (home := with_homes(name)) != name or _has_code(name)]
    domains = frozenset(filter(None, map(registrable_domain, urls)))
    return Profile(
        id=organisation.id,
        display_name=organisation.name,
        names=names,
        joined_names=frozenset(map("".join, names)),
        names_with_initials=frozenset(
            clipped for name in names[:1] for clipped in with_initials(organisation.name, name)
        ),
        names_to_clip=frozenset(
            clipped for name in names[:1] for clipped in with_initials_instead(name)
        ),
        joined_topics=frozenset(filter(None, map(_joined_topic, names))),
        order_keys=frozenset(filter(None, map(order_key, (*names, *filter(_has_topic, at_home))))),
        plain_names=frozenset(filter(None, map(without_small_words, names))),
        gists=frozenset(filter(None, map(_gist, names))),
        topics_of_places=frozenset(filter(None, map(_topic_of_place, at_home))),
        sounds=frozenset(filter(None, map(sound_key, (*names, *_by_ear(organisation))))),
        skeletons=_skeletons(organisation),
        is_without_vowels=is_arabic(organisation.name) or is_hebrew(organisation.name),
        names_without_country=without_country,
        names_without_subtitle=shorter,
        names_without_place=_without_place((*names, *before_country), variants),
        towns=towns_in(names[0]) if names else frozenset(),
        names_without_acronym=_variants(
            without(name)
            for name in full_names(organisation)
            for without in (before_acronym, behind_figure)
        ),
        short_names=frozenset("".join(words(name)) for name in short),
        own_short_name="".join(words(organisation.short_name or "")),
        leads=frozenset("".join(words(lead)) for lead in leads(organisation.name)),
        acronyms=frozenset("".join(words(acronym)) for acronym in acronyms),
        initials=frozenset(letters for name in variants for letters in all_initials(name)),
        common_words=_common_words(organisation.name),
        abbreviated=_abbreviated(organisation.name),
        country=organisation.country,
        domains=domains,
        site_names=frozenset(_site_names(domains)),
        pages=frozenset(filter(None, map(page, urls))),
    )


def _has_topic(name: Words) -> bool:
    """Whether a name has more than towns, regions and kinds of bodies."""
    return any(not is_place(word) for word in core(name))


def _gist(name: Words) -> Words:
    """A name without small words, such as prepositions; none where it has no such, or too few."""
    if FUNCTION_WORDS.isdisjoint(name):
        return ()
    rest = tuple([word for word in name if word not in FUNCTION_WORDS])
    return rest if len(rest) > 2 else ()


def _joined_topic(name: Words) -> str:
    """A long name without its kind of body and without spaces; empty for others."""
    topic = "".join([word for word in name if word not in KINDS])
    return topic if len(topic) >= _LONG and not KINDS.isdisjoint(name) else ""


def _has_code(name: Words) -> bool:
    """Whether a name mentions a country or a region."""
    return any(word.endswith(".") or word in REGIONS for word in name)


def _topic_of_place(name: Words) -> Words:
    """The words of a name but for the kind, sorted; of one with a place and enough besides."""
    topic = core(name)
    own = [word for word in topic if not is_place(word)]
    is_enough = len(own) > 1 or len("".join(own)) >= _LONG
    return tuple(sorted(topic)) if is_enough and len(topic) > len(own) else ()


def _by_ear(organisation: Organisation) -> Iterator[Words]:
    """The words of a display name as they may be spelt by ear in its country's language."""
    for spelt in spelt_by_ear(organisation.name, organisation.country):
        yield words(spelt)


def _without_form(name: str) -> str:
    """A name without the legal form behind it: `ATS ry`."""
    head, _, form = name.rpartition(" ")
    return head if head and is_legal_form(form) else name


def _as_addresses(name: str, names: tuple[Words, ...]) -> Iterator[Words]:
    """The names that are a web address, without the article that is one with them: `lesamis.fr`.

    And with the domain, which others write as one word with it: `oak.net` is `Oaknet`.
    """
    if not web_addresses(name):
        return
    if not name.lower().startswith(("www.", "http")):
        yield words(name.replace(".", ""))
    for words_of_name in names:
        if len(words_of_name) == 1 and (match := _ARTICLE_OF_ADDRESS.match(words_of_name[0])):
            yield (words_of_name[0][match.end() :],)


def _site_names(domains: Iterable[str]) -> Iterator[str]:
    """The names of domains that are long enough to tell whose they are."""
    for domain in domains:
        name = domain.partition(".")[0].replace("-", "")
        if len(name) >= _LONG:
            yield name


def _skeletons(organisation: Organisation) -> frozenset[str]:
    return frozenset(
        skeleton
        for name in full_names(organisation)
        for read in (skeletons, hebrew_skeletons)
        for skeleton in read(name, organisation.country)
    )


def _distinct(names: Iterable[Words]) -> tuple[Words, ...]:
    return tuple(dict.fromkeys(filter(None, names)))


def _variants(names: Iterable[str]) -> frozenset[Words]:
    return frozenset(_distinct(w for name in filter(None, names) for w in word_variants(name)))


def _common_words(name: str) -> frozenset[str]:
    """The words that a name with capitals writes small."""
    small = [word for word in name.split() if word[:1].islower()]
    return frozenset(words(" ".join(small))) if small and not name.islower() else frozenset()


def _abbreviated(name: str) -> frozenset[str]:
    """The words of a name that a full stop cuts short: `Ass.`, `pt.`."""
    if "." not in name:
        return frozenset()
    return frozenset(all_words(" ".join(match[0] for match in _ABBREVIATION.finditer(name))))


def _without_country(names: tuple[Words, ...], country: str | None) -> frozenset[Words]:
    """Names without their own country, where more than one word is left or a long one.

    Of an organisation whose country nobody told it is the one that the name has.
    """
    named = countries_in(names[0]) if names and country is None else ()
    own = f"{country.lower()}." if country else next(iter(named), "") if len(named) == 1 else ""
    out = _words_of_country(country) if country else frozenset({own})
    rests = [
        tuple([word for word in name if word not in out])
        for name in names
        if not out.isdisjoint(name)
    ]
    letters = {own[:-1], *_SHORT_FORMS.get(country or "", ())}
    rests += [name[:-1] for name in names if country and name[-1] in letters]
    if country is None:
        # `Oak International` is the whole of `Oak International Ireland`.
        rests = [rest for rest in rests if REGIONS.isdisjoint(rest)]
    return frozenset(rest for rest in rests if len(rest) > 1 or len("".join(rest)) >= _LONG)


@cache
def _words_of_country(country: str) -> frozenset[str]:
    """The words that tell no organisation of a country apart from another."""
    return frozenset({f"{country.lower()}.", *ADJECTIVES.get(country, ())}) | NATIONWIDE


def _without_place(names: tuple[Words, ...], variants: Iterable[str]) -> frozenset[Words]:
    """Names without the town at one of their ends."""
    known = [
        rest
        for rest in map(without_town, names)
        if len("".join(rest)) >= (_LONG if len(rest) == 1 else _LONG_OF_SEVERAL)
    ]
    return _variants(map(before_place, variants)).union(known)
