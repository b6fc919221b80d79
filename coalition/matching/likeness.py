"""What speaks for two organisations being one.

What tells members of one family apart (a country, a town, a number) keeps them apart here, too:
`Volt France` is not `Volt Germany`, however much of their names is the same.
"""

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from coalition.matching.naming import KINDS, abbreviates, countries
from coalition.matching.profiles import Profile, Words

_LONG_ENOUGH = 5
_ALONE = 8
"""A name of one word is long enough to be misspelt from here on."""

_LONG_WORD = 9
_TELLING_ACRONYM = 4


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
