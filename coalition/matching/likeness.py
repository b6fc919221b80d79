"""Comparing two organisations: the reasons why they may be the same.

What distinguishes the members of one family (a country, a town, a number) does so here, too:
`Volt France` is not `Volt Germany`, however much of their names is the same.
"""

from collections.abc import Collection, Iterable

from coalition.matching.country_words import countries_in
from coalition.matching.name_pairs import compare_pairs, same_but_kind
from coalition.matching.naming import core
from coalition.matching.profiles import Profile, Words
from coalition.matching.short_names import abbreviates

_MIN_LETTERS = 5
"""In letters: names without their subtitle that are shorter do not count."""

MIN_ACRONYM = 4
"""In letters: shorter acronyms are the initials of many names."""

SHORTEST_ACRONYM = 3

_MIN_TELLING = 4
"""In letters: of a word that says whose page an address is of."""

_MIN_INITIALS = 3

_STEM = 6
"""In letters: how much of two words is the same where one is the other's translation."""

_NO_DIGITS = str.maketrans("", "", "0123456789")


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
    initials_reason = _compare_initials(first, second) or _compare_initials(second, first)
    if initials_reason and (same_domain or not abroad):
        return (initials_reason, *reasons)
    # A shared domain is no reason by itself: `oak.org/?p=12` and `oak.org/?p=13` may be two.
    own = any(_tells_of(page, first, second) for page in same_page)
    # The sections of two countries share a website; a translation of the name shares words besides.
    may_be_one = _share_stem(first, second) if abroad else True
    return tuple(reasons) if own and may_be_one and not _is_family(first, second) else ()


def _share_stem(first: Profile, second: Profile) -> bool:
    """Whether different names have long words that begin alike, as translations do."""
    mine, yours = (
        {word[:_STEM] for name in side.names for word in core(name)} for side in (first, second)
    )
    return any(len(stem) == _STEM for stem in mine & yours)


def _tells_of(page: str, first: Profile, second: Profile) -> bool:
    """Whether a page that two organisations give as their website seems to be one's own.

    It is the first page of a site, or has something of their names in its address; a page further
    within, such as `campaign.org/members`, may be of all whom it lists. Where the names have a
    word in common, any page will do.
    """
    mine, yours = ({word for name in side.names for word in core(name)} for side in (first, second))
    long_words = {word for word in mine | yours if len(word) >= _MIN_TELLING}
    if _is_front(page) or mine & yours & long_words:
        return True
    letters = "".join(filter(str.isalnum, page))
    short_names = first.short_names | second.short_names | first.initials | second.initials
    long_names = first.joined_names | second.joined_names | short_names
    telling = long_words | {name for name in long_names if len(name) >= _MIN_INITIALS}
    return any(word in letters for word in telling)


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
    shared_short = set() if _are_sections(first, second) else first.short_names & second.short_names
    if any(same_site or _abbreviates_one(short, first, second) for short in shared_short):
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
    if _adds_place(first, second, families) or _adds_place(second, first, families):
        return "same name but for the town behind it"
    same_country = first.country is not None and first.country == second.country
    if same_country and (_names_country(first, second) or _names_country(second, first)):
        return "same name but for the country"
    return compare_pairs(first, second, same_site=same_site)


def _names_country(first: Profile, second: Profile) -> bool:
    """Whether the first has a name of the second with the country, whatever its short name."""
    names = {*second.names, *second.names_without_acronym}
    return not first.names_without_country.isdisjoint(names)


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
    elsewhere = first.domains and second.domains and first.domains.isdisjoint(second.domains)
    shown = "".join(second.names[0]) if second.names else ""
    return shown in set(map("".join, heads)) and not elsewhere


def _adds_place(first: Profile, second: Profile, families: Collection[Words]) -> bool:
    """Whether the first has a name of the second with a town, and their websites do not differ."""
    elsewhere = first.domains and second.domains and first.domains.isdisjoint(second.domains)
    names = {*second.names, *second.names_without_acronym}
    return not elsewhere and any(
        head == name or same_but_kind(head, name, _MIN_LETTERS, same_site=False)
        for head in first.names_without_place.difference(families)
        for name in names
    )


def _abbreviates_one(short: str, first: Profile, second: Profile) -> bool:
    """Whether a short name abbreviates the full name of one side only; the other translates it."""
    sides = [
        any(abbreviates(short, " ".join(name)) for name in side.names) for side in (first, second)
    ]
    return len(short) >= MIN_ACRONYM and sides.count(True) == 1


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


def _is_family(first: Profile, second: Profile) -> bool:
    """Whether two names look like chapters of one organisation, which share its website.

    They share words, and are of two countries, or each has one word of its own, such as a town; or
    only their numbers differ. On the front page of a website a town stands at the end of names.
    """
    if not first.names or not second.names:
        return False
    mine, yours = set(first.names[0]), set(second.names[0])
    towns = len(mine - yours) == len(yours - mine) == 1
    # `Xnet Gardens` may be called `Net Gardens`; where a town stands, anything may.
    at_ends = _ends_in_one_of(mine - yours, first) and _ends_in_one_of(yours - mine, second)
    towns = towns and (at_ends or not any(map(_is_front, first.pages & second.pages)))
    # `14 Lindens` may be `Fourteen Lindens`.
    numbered = [any(word.isdigit() for word in words) for words in (mine - yours, yours - mine)]
    towns = towns and numbered[0] is numbered[1]
    if mine & yours and (towns or countries_in(first.names[0]) != countries_in(second.names[0])):
        return True
    number, other = ("".join(side.names[0]) for side in (first, second))
    return number != other and number.translate(_NO_DIGITS) == other.translate(_NO_DIGITS)


def _is_front(page: str) -> bool:
    """Whether a page is the first one of a website."""
    return not {"/", "?", "#"} & {*page}


def _ends_in_one_of(own_words: Collection[str], side: Profile) -> bool:
    return side.names[0][-1] in own_words


def _are_sections(first: Profile, second: Profile) -> bool:
    """Whether both names mention countries, and different ones."""
    mine, yours = (countries_in(side.names[0]) if side.names else () for side in (first, second))
    return bool(mine and yours and mine != yours)
