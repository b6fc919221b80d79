"""Comparing two organisations: the reasons why they may be the same.

What distinguishes the members of one family (a country, a town, a number) does so here, too:
`Volt France` is not `Volt Germany`, however much of their names is the same.
"""

from collections.abc import Collection, Iterable

from coalition.expressions import Expression
from coalition.matching.articles import FUNCTION_WORDS
from coalition.matching.country_words import countries_in
from coalition.matching.kinds import KINDS, same_kind
from coalition.matching.name_pairs import compare_pairs, same_but_kind
from coalition.matching.naming import core, words
from coalition.matching.profiles import Profile, Words
from coalition.matching.shared_websites import are_chapters, share_stem, tells_of
from coalition.matching.short_names import abbreviates
from coalition.matching.towns import is_place

_MIN_LETTERS = 5
"""In letters: names without their subtitle that are shorter do not count."""

MIN_ACRONYM = 4
"""In letters: shorter acronyms are the initials of many names."""

SHORTEST_ACRONYM = 3

_MARK = Expression(r"[,(\[]|\s[-–—|]\s")
_WORDS = Expression(r"[^\W_]+")


def are_strangers(first: Profile, second: Profile) -> bool:
    """Whether two organisations are of two countries and share no website, so cannot be one."""
    return (
        first.country != second.country
        and None not in (first.country, second.country)
        and first.domains.isdisjoint(second.domains)
        and first.pages.isdisjoint(second.pages)
    )


def compare(
    first: Profile,
    second: Profile,
    crowded: Collection[str] = frozenset(),
    families: Collection[Words] = frozenset(),
) -> tuple[str, ...]:
    """The reasons why two organisations may be the same, the strongest first; empty for too few.

    `crowded` are pages that so many organisations give as their website that it tells of none, and
    `families` names that stand before several towns.
    """
    abroad = None not in (first.country, second.country) and first.country != second.country
    same_page = (first.pages & second.pages).difference(crowded)
    same_domain = first.domains & second.domains
    reasons = [f"same website {min(same_page)}"] if same_page else []
    if same_domain and not same_page:
        reasons.append(f"same domain {min(same_domain)}")
    name_reason = _compare_names(
        first, second, same_site=bool(same_domain), abroad=abroad, families=families
    )
    if name_reason:
        return (name_reason, *reasons)
    for side, other in ((first, second), (second, first)):
        if _is_called_as_site(side, other):
            return (f"the website {min(side.domains)} is called as “{other.display_name}”",)
    if same_domain or not abroad:
        initials_reason = _compare_initials(first, second) or _compare_initials(second, first)
        if initials_reason:
            return (initials_reason, *reasons)
    # A shared domain is no reason by itself: `oak.org/?p=12` and `oak.org/?p=13` may be two.
    if not any(tells_of(page, first, second) for page in same_page):
        return ()
    # The sections of two countries share a website; a translation of the name shares words besides.
    may_be_one = not abroad or share_stem(first, second)
    return tuple(reasons) if may_be_one and not are_chapters(first, second) else ()


def _compare_names(
    first: Profile,
    second: Profile,
    *,
    same_site: bool,
    abroad: bool,
    families: Collection[Words],
) -> str:
    """The reason why two names are the same or nearly so; empty where they differ.

    Organisations on one website need less in common (`same_site`), those of two countries more.
    """
    if abroad and not same_site:
        return ""
    shared = first.joined_names & second.joined_names
    if shared and any(
        "".join(name) in shared and (same_site or _is_distinctive(name, first, second))
        for name in first.names
    ):
        return "same name"
    if first.short_names & second.joined_names or second.short_names & first.joined_names:
        return "same name"
    if _have_one_short_name(first, second, same_site=same_site):
        return "same short name"
    # Across countries only an equal name counts, even on one website.
    if abroad:
        return ""
    if _adds_subtitle(first, second) or _adds_subtitle(second, first):
        return "same name but for the subtitle"
    if _is_head(first.names_without_acronym, second) or _is_head(
        second.names_without_acronym, first
    ):
        return "same name but for the letters in brackets"
    if first.plain_names & second.plain_names:
        return "same name but for small words"
    if first.order_keys & second.order_keys:
        return "same words in another order"
    reason = _compare_places(first, second, families) or compare_pairs(
        first, second, same_site=same_site
    )
    return reason or _compare_ends(first, second)


def _compare_ends(first: Profile, second: Profile) -> str:
    """The reason why two names are one but for what stands first or last in them; or empty."""
    if first.topics_of_places & second.topics_of_places and _are_of_like_kinds(first, second):
        return "same name but for the kind of organisation and the form of a place"
    for side, other in ((first, second), (second, first)):
        if side.names_with_initials & other.names_to_clip and not _are_elsewhere(side, other):
            return "same name but for initials at its beginning"
    return ""


def _compare_places(first: Profile, second: Profile, families: Collection[Words]) -> str:
    """The reason why two names are one but for a town, a country or what a short name stands for.

    Empty where they are not.
    """
    if _adds_place(first, second, families) or _adds_place(second, first, families):
        return "same name but for the town behind it"
    if _names_country(first, second) or _names_country(second, first):
        return "same name but for the country"
    if (second.leads and _leads(first, second)) or (first.leads and _leads(second, first)):
        return "same short name"
    return ""


def _are_of_like_kinds(first: Profile, second: Profile) -> bool:
    """Whether the kinds of body in two display names do not contradict each other."""
    kinds, others = (KINDS.intersection(side.names[0]) for side in (first, second))
    return same_kind(kinds, others) and not _are_elsewhere(first, second)


def _names_country(first: Profile, second: Profile) -> bool:
    """Whether the first has a name of the second with the country, whatever its short name.

    The country of the second has to be that one, or unknown where the websites do not differ.
    """
    if not first.names_without_country:
        return False
    same_country = first.country is not None and first.country == second.country
    if not same_country and not _may_be_of_one_country(first, second):
        return False
    names = {*second.names, *second.names_without_acronym}
    if same_country:
        names |= second.names_without_country
    return _have_one_name(first.names_without_country, names)


def _may_be_of_one_country(first: Profile, second: Profile) -> bool:
    """Whether the country in the first's name is the one that either has, of which one has none."""
    named = {country[:-1].upper() for country in countries_in(first.names[0])}
    known = {side.country for side in (first, second) if side.country}
    return (
        len(known) < 2 and known <= named and len(named) == 1 and not _are_elsewhere(first, second)
    )


def _gists(names: Iterable[Words]) -> set[Words]:
    """Names of several words without small ones."""
    gists = (tuple([word for word in name if word not in FUNCTION_WORDS]) for name in names)
    return {gist for gist in gists if len(gist) > 1}


def _are_elsewhere(first: Profile, second: Profile) -> bool:
    """Whether both have websites, and different ones, which have not even one name."""
    return (
        bool(first.domains and second.domains)
        and first.domains.isdisjoint(second.domains)
        and first.site_names.isdisjoint(second.site_names)
    )


def _is_called_as_site(first: Profile, second: Profile) -> bool:
    """Whether the website of the first is called as the second, whose names share few words.

    The second has no website, and both are of one country: the first's name is a translation.
    """
    if second.domains or first.country is None or first.country != second.country:
        return False
    if first.site_names.isdisjoint(second.joined_names | second.joined_topics):
        return False
    mine, yours = ({*core(side.names[0])} for side in (first, second))
    return len(mine & yours) * 2 < len(yours)


def _leads(first: Profile, second: Profile) -> bool:
    """Whether the short name of the first stands at the beginning or in brackets in the second's.

    Beside it stands a place, or a name that it does not abbreviate, such as a translation.
    """
    short = first.own_short_name
    if not short and first.names and first.display_name.isupper():
        short = "".join(first.names[0])
    if not second.names or len(short) < SHORTEST_ACRONYM or short not in second.leads:
        return False
    if _are_sections(first, second):
        return False
    rest = [word for word in second.names[0] if word != short]
    towns = {*second.towns} - {*first.towns}
    if all(is_place(word) for word in rest):
        return not (towns and first.towns)
    sides = [
        any(abbreviates(short, " ".join(x for x in name if x != short)) for name in side.names)
        for side in (first, second)
    ]
    return not all(sides)


def _is_head(heads: Iterable[Words], other: Profile) -> bool:
    """Whether the other has a name that is the beginning of one, and no short one."""
    joined = other.joined_names.intersection(map("".join, heads))
    return any(len(head) >= _MIN_LETTERS for head in joined)


def _adds_subtitle(first: Profile, second: Profile) -> bool:
    """Whether the first has a name of the second with a subtitle.

    A short one, such as `K64`, has to be the display name, and their websites no different ones.
    """
    heads = first.names_without_subtitle
    if _is_head(heads, second):
        return True
    elsewhere = _are_elsewhere(first, second)
    shown = "".join(second.names[0]) if second.names else ""
    return shown in set(map("".join, heads)) and not elsewhere


def _adds_place(first: Profile, second: Profile, families: Collection[Words]) -> bool:
    """Whether the first has a name of the second with a town, and their websites do not differ."""
    heads = first.names_without_place.difference(families) if first.names_without_place else ()
    if not heads or _are_elsewhere(first, second):
        return False
    is_marked = _MARK.search(first.display_name) is not None
    if not is_marked and not _is_written_within(second.display_name, first.display_name):
        return False
    names = {*second.names, *second.names_without_acronym}
    if first.towns and first.towns == second.towns:
        names |= second.names_without_place
    return _have_one_name(heads, names)


def _have_one_name(names: Collection[Words], others: Collection[Words]) -> bool:
    """Whether one of several names is one of others, but for small words and for the kind."""
    return not _gists(names).isdisjoint(_gists(others)) or any(
        name == other or same_but_kind(name, other, _MIN_LETTERS, same_site=False)
        for name in names
        for other in others
    )


def _is_written_within(name: str, longer: str) -> bool:
    """Whether the words of a name, but for kinds and places, stand letter for letter in another.

    `Zöld Part` (shore) is no section of `Zöld Párt Szeged` (party).
    """
    own_words = {*_WORDS.findall(name.casefold())}.difference(_WORDS.findall(longer.casefold()))
    plain = (word for own in own_words for word in words(own))
    return all(word in KINDS or word in FUNCTION_WORDS or is_place(word) for word in plain)


def _abbreviates_one(short: str, first: Profile, second: Profile) -> bool:
    """Whether a short name abbreviates the full name of one side only; the other translates it."""
    sides = [
        any(abbreviates(short, " ".join(name)) for name in side.names) for side in (first, second)
    ]
    return len(short) >= MIN_ACRONYM and sides.count(True) == 1


def _have_one_short_name(first: Profile, second: Profile, *, same_site: bool) -> bool:
    """Whether a short name of both tells that they are one; initials are many names' own."""
    shared = set() if _are_sections(first, second) else first.short_names & second.short_names
    if any(same_site or _abbreviates_one(short, first, second) for short in shared):
        return True
    long_enough = any(len(short) >= SHORTEST_ACRONYM for short in shared)
    return long_enough and _share_topic(first, second, shared)


def _share_topic(first: Profile, second: Profile, besides: Collection[str]) -> bool:
    """Whether two of one country have most of their words in common, and one town and website.

    `besides` are words that do not count.
    """
    if first.country is None or first.country != second.country:
        return False
    if _are_elsewhere(first, second) or first.towns != second.towns:
        return False
    mine, yours = (
        {word for word in core(side.names[0]) if word not in besides and not is_place(word)}
        for side in (first, second)
    )
    shared = mine & yours
    return len(shared) * 2 > min(len(mine), len(yours))


def _is_distinctive(name: Words, first: Profile, second: Profile) -> bool:
    """Whether a shared name is long, or the display name of both organisations."""
    joined = "".join(name)
    shown = {"".join(side.names[0]) for side in (first, second)}
    return len(joined) >= MIN_ACRONYM or {joined} == shown


def _compare_initials(first: Profile, second: Profile) -> str:
    """The reason that an acronym of the first is the initials of the second's name, or empty."""
    same_country = first.country is not None and first.country == second.country
    for letters in sorted(second.initials & first.acronyms - second.acronyms):
        # Three letters are the initials of many, unless they are all that one is called.
        is_whole = same_country and first.names[:1] == ((letters,),)
        if len(letters) >= (SHORTEST_ACRONYM if is_whole else MIN_ACRONYM):
            return f"{letters.upper()} are the initials of “{second.display_name}”"
    return ""


def _are_sections(first: Profile, second: Profile) -> bool:
    """Whether both names mention countries, and different ones."""
    mine, yours = (countries_in(side.names[0]) if side.names else () for side in (first, second))
    return bool(mine and yours and mine != yours)
