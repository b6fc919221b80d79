"""Two names that are one but for a word for the kind, an abbreviation, or a slip of the pen."""

from collections.abc import Collection, Iterator
from itertools import product

from rapidfuzz import fuzz
from rapidfuzz.distance import Prefix

from coalition.expressions import Expression
from coalition.matching.articles import FUNCTION_WORDS, same_but_article
from coalition.matching.kinds import ASSOCIATIONS, KINDS, same_kind
from coalition.matching.naming import core
from coalition.matching.numbers import same_but_number
from coalition.matching.profiles import Profile, Words
from coalition.matching.slips import are_two_callings, differ_by_slips
from coalition.matching.towns import is_place

_MIN_LETTERS = 5
"""In letters: shorter names with a kind added do not count where the websites differ."""

_STEM = 3
"""In letters: what the cases of a word have in common."""

_ENDING = 3
_LONGEST_CASE = 4
"""In letters, of an ending in either form of a word: `Nord-Kassel` is no case of `Nord`."""

_SHARED = 7
"""In letters: how much of all words is the same, at least."""

_RARE_WORD = 8
"""In letters: a word that is hardly in the names of two organisations by chance."""

_ENDINGS_OF_PLURALS = "/s /es a/e o/i e/i y/e /i /y a/y y/a"
"""Of the singular and the plural, without what they share."""

_PLURALS = frozenset(
    pair
    for endings in _ENDINGS_OF_PLURALS.split()
    for pair in (tuple(endings.split("/")), tuple(reversed(endings.split("/"))))
)

_FEWEST_INFLECTED = 2
"""Words of a name in which another case shows, or their number."""

_ON_BEHALF = frozenset(["pre", "op", "o", "ob", "da", "dans", "sur", "von"])
"""Further words behind which others stand in another case."""

_LONG_INFLECTED = 6
"""In letters, of a word that is the only one in another case."""

_CASES_WORDS = """
    a ach ah ai am ami amm as at ch d de e eg ega ego eho eis ej ele elor em emu en er es go h ho
    i ia ich id ie iego iej iem ien ih ii ij ilor im imi in is it iu iv j l le lor m mi n o og oga
    oho oi oj om on os ou ov ova ove ow s t ta te ten u ul um us ut y ych yi ym ymi
    an iden itten jen jin ojen ojes iin ien issa ista illa
"""
_CASES = frozenset(_CASES_WORDS.split()) | {""}
"""Endings by which cases and numbers of words differ, of thirty languages."""

_ADJECTIVE = Expression(
    r"[aeio]?[nv]?s[ck](?:a|e|h|i|ie|iego|iej|ii|ih|o|og|y|ych|ich)|ense|er|[ai]an[aeio]?|ais(?:e|es)?"
)
"""Further endings, of what is made of the names of places and of bodies."""

_ORDERED_STEM = 4
"""In letters: what two forms of a word share that stands in another place."""

_WOMEN = frozenset({("s", "es"), ("os", "as"), ("", "in"), ("", "e")})

_SHORTEST_SOUND = 9
"""In letters: shorter names may sound alike by chance."""


def compare_pairs(first: Profile, second: Profile, *, same_site: bool) -> str:
    """The reason why any two of the names are nearly the same; empty where they differ."""
    same_country = first.country is not None and first.country == second.country
    pairs = list(_pairs(first, second, same_country=same_country))
    elsewhere = bool(first.domains and second.domains) and not (
        same_site or first.site_names & second.site_names
    )
    least = _MIN_LETTERS if elsewhere else 1
    if any(same_but_kind(*pair, least, same_site=same_site) for pair in pairs):
        return "same name but for the kind of organisation"
    if same_country and any(same_but_case(*pair) for pair in pairs):
        return "same name but for the kind of organisation and the endings of words"
    abbreviated = first.abbreviated | second.abbreviated
    if abbreviated and any(same_but_abbreviated(*pair, abbreviated) for pair in pairs):
        return "same name but for abbreviations"
    # Two websites that differ outweigh names that are merely alike.
    if elsewhere:
        return ""
    country, small = first.country or second.country, first.common_words | second.common_words
    if any(same_but_article(*pair, country, small) for pair in pairs):
        return "same name but for an article"
    if any(same_but_plural(*pair) for pair in pairs):
        return "same name but for the plural"
    in_both_alphabets = first.is_without_vowels is not second.is_without_vowels
    if in_both_alphabets and first.skeletons & second.skeletons:
        return "same consonants in another alphabet"
    if any(same_but_number(*pair) for pair in pairs):
        return "same name but for a number in words"
    if any(len(key) >= _SHORTEST_SOUND for key in first.sounds & second.sounds):
        return "same name in another spelling"
    return _compare_letters(first, second, pairs, same_site=same_site)


def _compare_letters(
    first: Profile, second: Profile, pairs: Collection[tuple[Words, Words]], *, same_site: bool
) -> str:
    """The reason why any of pairs of names differ in a few letters or in endings; or empty."""
    small = first.common_words | second.common_words
    misspelt = (pair for pair in pairs if are_misspelt(*pair, small, same_site=same_site))
    best = max((fuzz.ratio(" ".join(name), " ".join(other)) for name, other in misspelt), default=0)
    if best:
        return f"names alike by {best:.0f}%"
    if not _share_stems(first, second):
        return ""
    if any(same_but_endings(*pair) for pair in pairs):
        return "same name but for the endings of words"
    if any(same_but_order_and_ending(*pair) for pair in pairs):
        return "same words in another order but for an ending"
    return ""


def _share_stems(first: Profile, second: Profile) -> bool:
    """Whether words of two organisations begin alike, so that their names may differ in endings."""
    mine, yours = (
        {word[:_STEM] for name in side.names for word in name} for side in (first, second)
    )
    return len(mine & yours) >= _FEWEST_INFLECTED


def _pairs(first: Profile, second: Profile, *, same_country: bool) -> Iterator[tuple[Words, Words]]:
    """Each name of one with each of the other, and both without articles and words for `&`.

    One of the two may go without its short name or its subtitle, and without the country of both.
    """
    for name in first.names:
        yield from ((name, other) for other in second.names)
        yield from ((name, other) for other in _shortened(second, same_country))
    for name in _shortened(first, same_country):
        yield from ((name, other) for other in second.names)
    if not (first.plain_names <= {*first.names} and second.plain_names <= {*second.names}):
        yield from product(first.plain_names, second.plain_names)
    # Two prepositions may be two meanings; one that is left out is not.
    if second.gists:
        yield from product(filter(_has_no_small_word, first.names), second.gists)
    if first.gists:
        yield from product(first.gists, filter(_has_no_small_word, second.names))


def _has_no_small_word(name: Words) -> bool:
    return FUNCTION_WORDS.isdisjoint(name)


def _shortened(side: Profile, same_country: bool) -> frozenset[Words]:
    shorter = side.names_without_acronym | side.names_without_subtitle
    return shorter | side.names_without_country if same_country else shorter


def same_but_kind(name: Words, other: Words, least: int, *, same_site: bool) -> bool:
    """Whether one name is the other with or without a word such as foundation or network.

    Shorter names than `least` letters do not count.

    Where both have such words and these mean different things, only if their websites are alike,
    or if not both are legal persons: an association and a foundation of one name may be two.
    """
    rest = core(name)
    if not rest or "".join(rest) != "".join(core(other)):
        return False
    kinds, others = KINDS.intersection(name), KINDS.intersection(other)
    is_long = min(len("".join(name)), len("".join(other))) >= least
    # `Atelier Kassel` and `Verein Kassel` have nothing but their town in common.
    is_rare = (len(rest) > 1 or len(rest[0]) >= _RARE_WORD) and not all(
        is_place(word) for word in rest
    )
    is_loose = (
        bool(kinds and others)
        and is_rare
        and (ASSOCIATIONS.isdisjoint(kinds) or ASSOCIATIONS.isdisjoint(others))
    )
    return is_long and kinds != others and (same_site or is_loose or same_kind(kinds, others))


def stem_keys(name: Words) -> set[str]:
    """What two names have in common that differ in the endings of words, with a kind or without."""
    return {
        " ".join(sorted([word[:_STEM] for word in rest]))
        for rest in (_topic(name), _without_small(name))
        if len(rest) > 1
    }


def same_but_case(name: Words, other: Words) -> bool:
    """Whether a word such as network puts the others into another case: `Sieć Cichych Nocy`.

    One name has such a word and the other none, and all other words differ in their endings alone.
    """
    rest, others = core(name), core(other)
    has_kind = [not KINDS.isdisjoint(words) for words in (name, other)]
    if rest == others or len(rest) != len(others) or len(rest) < 2 or has_kind[0] is has_kind[1]:
        return False
    if not same_kind(KINDS.intersection(name), KINDS.intersection(other)):
        return False
    shared = [Prefix.similarity(*pair) for pair in zip(rest, others, strict=True)]
    return sum(shared) >= _SHARED and all(
        _is_other_case(word, other) or _is_compound(word, other)
        for word, other in zip(rest, others, strict=True)
    )


def _is_other_case(word: str, other: str) -> bool:
    """Whether two words are so much alike as those of two cases may be."""
    shorter, longer = sorted((len(word), len(other)))
    return Prefix.similarity(word, other) >= max(shorter - _ENDING, longer - _LONGEST_CASE, 2)


def _is_compound(word: str, other: str) -> bool:
    """Whether one word is the other with a word for a kind behind it: `Kinderrechtebündnis`."""
    shorter, longer = sorted((word, other), key=len)
    return longer.startswith(shorter) and longer.removeprefix(shorter) in KINDS


def same_but_plural(name: Words, other: Words) -> bool:
    """Whether all words of a name are those of the other in the plural: `Rive Ouverte`.

    A noun and its adjectives, as Romance and Slavic languages have them.
    """
    if len(name) != len(other) or len(name) < 2:
        return False
    return all(
        min(map(len, pair)) >= _STEM
        and tuple(end[Prefix.similarity(*pair) :] for end in pair) in _PLURALS
        for pair in zip(name, other, strict=True)
    )


def same_but_endings(name: Words, other: Words) -> bool:
    """Whether several words of two names differ in endings of one case and another, or the plural.

    A single word does not count, nor does what tells women from men: `Voisines` and `Voisins`.
    """
    kinds = KINDS.intersection(name), KINDS.intersection(other)
    if same_kind(*kinds) and _differ_by_endings(_topic(name), _topic(other)):
        return True
    return _differ_by_endings(_without_small(name), _without_small(other))


def same_but_order_and_ending(name: Words, other: Words) -> bool:
    """Whether a word stands elsewhere in another form: `Luz Abierta Hoy`, `Hoy Luz Abierto`.

    Two words at least are the same, and one of them is of no kind of body.
    """
    rest, others = _without_small(name), _without_small(other)
    shared = {*rest} & {*others}
    left, right = [word for word in rest if word not in shared], [*{*others} - shared]
    is_enough = len(shared) >= _FEWEST_INFLECTED and not shared <= KINDS
    if not is_enough or len(rest) != len(others) or len(left) != 1 or len(right) != 1:
        return False
    common = Prefix.similarity(left[0], right[0])
    ends = {left[0][common:], right[0][common:]}
    return common >= _ORDERED_STEM and all(
        end in _CASES or _ADJECTIVE.fullmatch(end) for end in ends
    )


def _differ_by_endings(name: Words, other: Words) -> bool:
    if len(name) != len(other) or len(name) < _FEWEST_INFLECTED or name == other:
        return False
    pairs = [pair for pair in zip(name, other, strict=True) if pair[0] != pair[1]]
    is_sure = len(pairs) >= _FEWEST_INFLECTED or min(map(len, pairs[0])) >= _LONG_INFLECTED
    return is_sure and all(_is_inflected(*pair) for pair in pairs)


def _topic(name: Words) -> Words:
    return tuple([word for word in core(name) if word not in _ON_BEHALF])


def _without_small(name: Words) -> Words:
    return tuple([word for word in name if word not in FUNCTION_WORDS and word not in _ON_BEHALF])


def _is_inflected(word: str, other: str) -> bool:
    shared = Prefix.similarity(word, other)
    ends = word[shared:], other[shared:]
    return shared >= max(_STEM, min(len(word), len(other)) - _ENDING) and (
        (ends in _PLURALS)
        or ({*ends} <= _CASES and ends not in _WOMEN and ends[::-1] not in _WOMEN)
    )


def same_but_abbreviated(name: Words, other: Words, abbreviated: Collection[str]) -> bool:
    """Whether words of one name are those of the other, cut short: `Ass.` for `Association`."""
    if len(name) != len(other) or not {*name} & {*other}:
        return False
    differing = [pair for pair in zip(name, other, strict=True) if pair[0] != pair[1]]
    return bool(differing) and all(
        _is_one_kind(*pair)
        or (min(pair, key=len) in abbreviated and _abbreviates(*sorted(pair, key=len)))
        for pair in differing
    )


def _is_one_kind(word: str, other: str) -> bool:
    """Whether both are words for one kind of body: `Assoc.` may stand for `Associação`."""
    return {word, other} <= KINDS and same_kind(frozenset({word}), frozenset({other}))


def _abbreviates(short: str, word: str) -> bool:
    """Whether the letters of a word cut short stand in the whole one in their order."""
    # `in` uses the iterator up, so that each letter is looked for behind the one before it.
    letters_left = iter(word)
    # `A. Smith` may be anybody, `f.` is `für`.
    if len(short) == 1 and word not in FUNCTION_WORDS:
        return False
    return short[0] == word[0] and all(letter in letters_left for letter in short)


def are_misspelt(name: Words, other: Words, common: Collection[str], *, same_site: bool) -> bool:
    """Whether two names differ by slips, or by these and a word such as foundation or network."""
    if differ_by_slips(name, other, common, same_site=same_site):
        return same_site or not are_two_callings(name, other)
    kinds, others = KINDS.intersection(name), KINDS.intersection(other)
    if kinds == others or not same_kind(kinds, others):
        return False
    rest, other_rest = core(name), core(other)
    # More than one slip, and a federation is taken for its members.
    is_one = len({*rest} - {*other_rest}) == 1
    is_misspelt = is_one and differ_by_slips(rest, other_rest, common, same_site=same_site)
    return is_misspelt and (same_site or not are_two_callings(name, other))
