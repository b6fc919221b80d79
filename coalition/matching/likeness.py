"""Comparing two organisations: the reasons why they may be the same.

What distinguishes the members of one family (a country, a town, a number) does so here, too:
`Volt France` is not `Volt Germany`, however much of their names is the same.
"""

from collections.abc import Iterable

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from coalition.matching.naming import KINDS, abbreviates, countries_in
from coalition.matching.profiles import Profile, Words

_MIN_LETTERS = 5
"""In letters: shorter misspelt words, and names without their subtitle or kind, do not count."""

_MIN_SINGLE_WORD = 8
"""A name of one word is long enough to be misspelt from here on."""

_LONG_WORD = 9

_SOUNDS = tuple(map(frozenset, ("szc", "ckq", "ijy", "vwf")))
"""Letters that are often written for each other."""

_MIN_ACRONYM = 4


def compare(first: Profile, second: Profile) -> tuple[str, ...]:
    """The reasons why two organisations may be the same, the strongest first; empty for too few."""
    abroad = None not in (first.country, second.country) and first.country != second.country
    same_page = first.pages & second.pages
    same_domain = first.domains & second.domains
    reasons = [f"same website {min(same_page)}"] if same_page else []
    if same_domain and not same_page:
        reasons.append(f"same domain {min(same_domain)}")
    name_reason = _compare_names(first, second, same_site=bool(same_domain), abroad=abroad)
    if name_reason:
        return (name_reason, *reasons)
    initials_reason = _compare_initials(first, second) or _compare_initials(second, first)
    if initials_reason and (same_domain or not abroad):
        return (initials_reason, *reasons)
    # A shared domain is no reason by itself: `oak.org/?p=12` and `oak.org/?p=13` may be two.
    return tuple(reasons) if same_page and not abroad and not _is_family(first, second) else ()


def _compare_names(first: Profile, second: Profile, *, same_site: bool, abroad: bool) -> str:
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
    shared_short = first.short_names & second.short_names
    if any(same_site or _abbreviates_one(short, first, second) for short in shared_short):
        return "same short name"
    # Across countries only an equal name counts, even on one website.
    if abroad:
        return ""
    if _is_head(first.names_without_subtitle, second) or _is_head(
        second.names_without_subtitle, first
    ):
        return "same name but for the subtitle"
    if _is_head(first.names_without_acronym, second) or _is_head(
        second.names_without_acronym, first
    ):
        return "same name but for the letters in brackets"
    if first.order_keys & second.order_keys:
        return "same words in another order"
    same_country = first.country is not None and first.country == second.country
    if same_country and not (
        first.names_without_country.isdisjoint(second.names)
        and second.names_without_country.isdisjoint(first.names)
    ):
        return "same name but for the country"
    pairs = [(name, other) for name in first.names for other in second.names]
    if any(_same_but_kind(*pair, same_site=same_site) for pair in pairs):
        return "same name but for the kind of organisation"
    # Two websites that differ outweigh names that are merely alike.
    if first.domains and second.domains and not same_site:
        return ""
    misspelt = (pair for pair in pairs if _differ_by_slips(*pair, same_site=same_site))
    best = max((fuzz.ratio(" ".join(name), " ".join(other)) for name, other in misspelt), default=0)
    return f"names alike by {best:.0f}%" if best else ""


def _is_head(heads: Iterable[Words], other: Profile) -> bool:
    """Whether the other has a name that is the beginning of one, and no short one."""
    return any(len("".join(head)) >= _MIN_LETTERS for head in {*heads}.intersection(other.names))


def _abbreviates_one(short: str, first: Profile, second: Profile) -> bool:
    """Whether a short name abbreviates the full name of one side only; the other translates it."""
    sides = [
        any(abbreviates(short, " ".join(name)) for name in side.names) for side in (first, second)
    ]
    return len(short) >= _MIN_ACRONYM and sides.count(True) == 1


def _is_distinctive(name: Words, first: Profile, second: Profile) -> bool:
    """Whether a shared name is long, or the display name of both organisations."""
    return len("".join(name)) >= _MIN_ACRONYM or name == first.names[0] == second.names[0]


def _same_but_kind(name: Words, other: Words, *, same_site: bool) -> bool:
    """Whether one name is the other with a word such as foundation.

    Where both have such words and these differ, only if their websites are alike.
    """
    rest = tuple(word for word in name if word not in KINDS)
    if rest != tuple(word for word in other if word not in KINDS):
        return False
    is_long = len("".join(rest)) >= _MIN_LETTERS
    return is_long and name != other and (same_site or rest in (name, other))


def _differ_by_slips(name: Words, other: Words, *, same_site: bool) -> bool:
    """Whether the words that two names do not share are the same words, misspelt."""
    left = [word for word in name if word not in other]
    right = [word for word in other if word not in name]
    # At least about half of the words must be the same.
    if not left or len(left) != len(right) or len(left) * 2 > len(name) + 1:
        return False
    is_short = len(name) == len(other) == 1 and len(min(*name, *other, key=len)) < _MIN_SINGLE_WORD
    if is_short and not same_site:
        return False
    return all(
        # Towns, which a letter may distinguish (Parma and Palma), mostly stand at the end.
        _is_misspelt(a, b, same_site=same_site, is_inside=a != name[-1] and b != other[-1])
        for a, b in zip(left, right, strict=True)
    )


def _is_misspelt(word: str, other: str, *, same_site: bool, is_inside: bool) -> bool:
    """Whether two words are one with a letter too many, too few or misplaced.

    One letter in place of another makes another word too often (Parma and Palma, Freiburg and
    Freiberg): it counts in long words, where it sounds alike, where other words follow
    (`is_inside`), or where the websites are alike.
    """
    shorter = min(len(word), len(other))
    # `Klimaplan2030` and `Klimaplan2050` are two campaigns.
    has_digits = any(map(str.isdigit, word + other))
    if shorter < _MIN_LETTERS or word[0] != other[0] or has_digits:
        return False
    allowed = 2 if same_site or shorter > _LONG_WORD else 1
    distance = OSA.distance(word, other, score_cutoff=allowed)
    replaced = len(word) == len(other) and sorted(word) != sorted(other)
    counts = same_site or is_inside or shorter >= _LONG_WORD or _sounds_alike(word, other)
    return distance <= allowed and (counts or not replaced)


def _sounds_alike(word: str, other: str) -> bool:
    """Whether words of one length differ in letters that are often written for each other."""
    differing = [{a, b} for a, b in zip(word, other, strict=False) if a != b]
    return all(any(pair <= sound for sound in _SOUNDS) for pair in differing)


def _compare_initials(first: Profile, second: Profile) -> str:
    """The reason that an acronym of the first is the initials of the second's name, or empty."""
    for letters in sorted(second.initials & first.acronyms - second.acronyms):
        if len(letters) >= _MIN_ACRONYM:
            return f"{letters.upper()} are the initials of “{second.display_name}”"
    return ""


def _is_family(first: Profile, second: Profile) -> bool:
    """Whether two names look like chapters of one organisation, which share its website.

    They share words, and are of two countries, or each has one word of its own, such as a town.
    """
    if not first.names or not second.names:
        return False
    mine, yours = set(first.names[0]), set(second.names[0])
    towns = len(mine - yours) == len(yours - mine) == 1
    two_countries = countries_in(first.names[0]) != countries_in(second.names[0])
    return bool(mine & yours and (towns or two_countries))
