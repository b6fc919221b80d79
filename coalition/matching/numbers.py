"""Numbers in names, which one list writes in words and another in figures."""

from functools import cache

from coalition.languages import number_words
from coalition.matching.latin_words import all_words
from coalition.matching.profiles import Words

_NUMBERS = range(1, 101)
_MOST_WORDS = 10
"""Of a name in which a number is looked for."""


_ROMAN_NUMBERS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
_ROMAN = {at: roman for at, roman in enumerate(_ROMAN_NUMBERS.split(), 1) if len(roman) > 1}
"""Roman numbers; a single letter may be anything else."""


def number_keys(name: Words) -> set[str]:
    """The names without spaces that are this one with a number in words: see `same_but_number`."""
    return {
        "".join((*name[:at], spelt, *name[at + 1 :]))
        for at, word in enumerate(name)
        if 1 < len(name) <= _MOST_WORDS
        for spelt in _in_words(word)
    }


def same_but_number(name: Words, other: Words) -> bool:
    """Whether two names differ in one word alone, a number: `Aktion 8 Uhr`, `Aktion Acht Uhr`."""
    if len(name) != len(other) or len(name) == 1:
        return False
    differing = [pair for pair in zip(name, other, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    first, second = differing[0]
    return second in _in_words(first) or first in _in_words(second)


def _in_words(figures: str) -> frozenset[str]:
    """A number in words, as languages have it in plain Latin letters; none of anything else."""
    is_small = len(figures) <= len("100") and figures.isdecimal() and int(figures) in _NUMBERS
    return _plain_words(int(figures)) if is_small else frozenset()


@cache
def _plain_words(number: int) -> frozenset[str]:
    found = map(all_words, number_words(number))
    spelt = {plain[0] for plain in found if len(plain) == 1}
    return frozenset({*spelt, _ROMAN[number]} if number in _ROMAN else spelt)
