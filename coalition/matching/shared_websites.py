"""Whether two organisations that give the same page as their website may be one."""

from coalition.expressions import Expression
from coalition.matching.country_words import countries_in
from coalition.matching.kinds import KINDS
from coalition.matching.naming import core
from coalition.matching.profiles import Profile
from coalition.matching.slips import are_parts_of_one_place
from coalition.matching.towns import is_place

_MIN_TELLING = 4
"""In letters: of a word that says whose page an address is of."""

_MIN_INITIALS = 3

_STEM = 6
"""In letters: how much of two words is the same where one is the other's translation."""

_NO_DIGITS = str.maketrans("", "", "0123456789")


_ABSTRACT = Expression(
    r".{3}(?:tion|sion|ment|ness|ship|dom|ism|ity|ung|heit|keit|schaft|tat|cion|dad|zione|cao|dade|"
    r"ite|osc|nost|stvi|stvo|stwo|anie|enie|ning|skab|suus|uus|teit)\Z"
)
"""Endings of what is no town, with letters before them."""

_PLURALS, _ITALIAN_PLURALS = "s", "ei"


def share_stem(first: Profile, second: Profile) -> bool:
    """Whether different names have long words that begin alike, as translations do."""
    mine, yours = (
        {word[:_STEM] for name in side.names for word in core(name)} for side in (first, second)
    )
    return any(len(stem) == _STEM for stem in mine & yours)


def tells_of(page: str, first: Profile, second: Profile) -> bool:
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


def are_chapters(first: Profile, second: Profile) -> bool:
    """Whether two names look like chapters of one organisation, which share its website.

    They share words, and are of two countries, or each has one word of its own, such as a town; or
    only their numbers differ. On the front page of a website a town stands at the end of names.
    """
    if not first.names or not second.names:
        return False
    mine, yours = set(first.names[0]), set(second.names[0])
    own, others = mine - yours, yours - mine
    ends = first.names[0][-1], second.names[0][-1]
    countries = countries_in(first.names[0]), countries_in(second.names[0])
    if (all(countries) and countries[0] != countries[1]) or (
        ends[0] != ends[1] and all(map(is_place, ends))
    ):
        return True
    towns = len(own) == len(others) == 1
    if towns and (all(map(is_place, own | others)) or are_parts_of_one_place(*own, *others)):
        return True
    # `Xnet Gardens` may be called `Net Gardens`; where a town stands, anything may.
    at_ends = {*own, *others} == {*ends} and _may_be_towns(first, second)
    towns = towns and (at_ends or not any(map(_is_front, first.pages & second.pages)))
    # `14 Lindens` may be `Fourteen Lindens`.
    numbered = [any(word.isdigit() for word in words) for words in (own, others)]
    if mine & yours and towns and numbered[0] is numbered[1]:
        return True
    number, other = ("".join(side.names[0]) for side in (first, second))
    return number != other and number.translate(_NO_DIGITS) == other.translate(_NO_DIGITS)


def _may_be_towns(first: Profile, second: Profile) -> bool:
    """Whether the last words of two names begin with capitals or figures and are of no kind."""
    small = first.common_words | second.common_words
    ends = {first.names[0][-1], second.names[0][-1]}
    if any(_ABSTRACT.search(end) and not is_place(end) for end in ends) or _agree_with_noun(
        first, second
    ):
        return False
    return ends.isdisjoint(small | KINDS)


def _agree_with_noun(first: Profile, second: Profile) -> bool:
    """Whether the last words end as the word before them, in the plural: `Aguas Claras`."""
    befores = {side.names[0][-2] for side in (first, second) if len(side.names[0]) > 1}
    if len(befores) != 1 or not KINDS.isdisjoint(befores):
        return False
    ending = next(iter(befores))[-1]
    plurals = _PLURALS + (_ITALIAN_PLURALS if "IT" in (first.country, second.country) else "")
    return ending in plurals and all(side.names[0][-1].endswith(ending) for side in (first, second))


def _is_front(page: str) -> bool:
    """Whether a page is the first one of a website."""
    return not {"/", "?", "#"} & {*page}
