"""Numbers in names, which one list writes in words and another in figures."""

from functools import cache

from coalition.expressions import Expression
from coalition.languages import number_words, ordinal_words
from coalition.matching.latin_words import ORDINAL_ENDINGS, all_word_variants, all_words
from coalition.matching.profiles import Words

_NUMBERS = range(1, 101)
_MOST_WORDS = 10
"""Of a name in which a number is looked for."""


_ROMAN_NUMBERS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
_ROMAN = {at: roman for at, roman in enumerate(_ROMAN_NUMBERS.split(), 1) if len(roman) > 1}
"""Roman numbers; a single letter may be anything else."""

_LAST_LATIN = "\u024f"
_FIGURES = Expression(rf"(\d{{1,3}})({ORDINAL_ENDINGS})?")
"""`9`, `1st`, `2e`"""

_AT_FIRST = Expression(r"(\d{1,2})([a-z]{4,})")
_AS_SPOKEN = {"4": ("for", "four"), "2": ("to", "two")}
_SPOKEN = Expression(r"([a-z]*)([42])([a-z]{2,})")
"""`Rights4All`"""


def number_keys(name: Words) -> set[str]:
    """The names without spaces that are this one with a number in words: see `same_but_number`."""
    keys: set[str] = set()
    for at, word in enumerate(name if len(name) <= _MOST_WORDS else ()):
        if not word.isalpha():
            before, behind = "".join(name[:at]), "".join(name[at + 1 :])
            found = _in_words(word) if len(name) > 1 else _as_spoken(word) | _before_letters(word)
            keys |= {before + spelt + behind for spelt in found}
    return keys


def same_but_number(name: Words, other: Words) -> bool:
    """Whether two names differ in a number alone: `Aktion 8 Uhr`, `Aktion Acht Uhr`; `1st`."""
    return "".join(other) in number_keys(name) or "".join(name) in number_keys(other)


def _in_words(word: str) -> frozenset[str]:
    """What stands for a number or an ordinal, in plain Latin letters without spaces."""
    match = _FIGURES.fullmatch(word)
    if match is None:
        return _as_spoken(word) | _before_letters(word)
    number = int(match[1])
    spelt = _plain_words(number) if number in _NUMBERS else frozenset()
    figures = frozenset({match[1]} if match[2] else ())
    return spelt | figures | frozenset(_AS_SPOKEN.get(word, ()))


def _before_letters(word: str) -> frozenset[str]:
    """A word that begins with a number, with that in words: `3Rivers`."""
    match = _AT_FIRST.fullmatch(word)
    if match is None or int(match[1]) not in _NUMBERS:
        return frozenset()
    return frozenset(f"{spelt}{match[2]}" for spelt in _plain_words(int(match[1])))


def _as_spoken(word: str) -> frozenset[str]:
    """A word in which a figure stands for how it sounds, with the words for it."""
    match = _SPOKEN.fullmatch(word)
    if match is None:
        return frozenset()
    return frozenset(f"{match[1]}{spoken}{match[3]}" for spoken in _AS_SPOKEN[match[2]])


@cache
def _plain_words(number: int) -> frozenset[str]:
    spelt = {"".join(all_words(name.replace("\xad", ""))) for name in number_words(number)}
    for name in ordinal_words(number):
        variants = all_word_variants(name) if name[0] > _LAST_LATIN else (all_words(name),)
        spelt.update("".join(words) for words in variants)
    roman = _ROMAN.get(number)
    return frozenset({*spelt, roman, f"{roman}e"} if roman else spelt)
