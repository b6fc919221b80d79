"""Whether letters in brackets are the initials of a name, in any script."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.matching.naming import initials
from coalition.matching.short_names import abbreviates

_WORD = Expression(r"[^\W_]+")
_JOINED_WORDS = Expression(r"[^\s/&+,;:]+")
_HUMP = Expression(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
"""Between the words of `InformatikerInnen` and `OpenStreetMap`."""

_REPEATED = Expression(r"([^\W\d_])([2-9])")
_TOKEN = Expression(r"[^\W_](?:[^\W_]|[.&+/’'\"״-])*")
_DIGRAPHS = frozenset({
    *("cs", "dz", "gy", "ly", "ny", "sz", "ty", "zs"), *("lj", "nj", "dž"), "ch",
    *("dd", "ff", "ll", "ng", "ph", "rh", "th"), "ij", *("għ", "gh", "ie"),
})  # fmt: skip
"""Letters of two signs, which stand as a whole in acronyms: `TSZSZ`, `ČACH`, `LlGC`.

Of the alphabets of Hungarian, Croatian and Serbian, Czech and Slovak, Welsh, Dutch, and Maltese.
"""

_LONGEST = 12
_LONGEST_PARTICLE = 3
_MOST_WORDS = 30


class _Word(NamedTuple):
    latin: str
    plain: str
    """In its own script, without capitals and accents."""

    required: bool
    """Whether an acronym of the name has its initial."""


def is_acronym(text: str) -> bool:
    """Whether a text is written as acronyms are: one word, at least half of it capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    capitals = [letter for letter in letters if letter.isupper()]
    return (
        len(text) <= _LONGEST
        and len(_letters_of(text)) > 1
        and _TOKEN.fullmatch(text) is not None
        and bool(capitals)
        and len(capitals) * 2 >= len(letters)
    )


def fits_initials(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym are the initials of a name's words.

    Particles and legal forms may be passed over, parts behind hyphens and within words may count
    (`FIfF`, `ECNL`), a figure repeats the letter before it (`C3L`, `D3`), and small letters at the
    end are a suffix (`EDRi`). Either all other words count, or all that begin with a capital.
    """
    if len(acronym) > _LONGEST:
        return False
    letters = _letters_of(acronym)
    spellings = {letters, _with_repetitions(letters)}
    spellings |= {re.sub(r"(?<=\w\w)[a-z]$", "", spelling) for spelling in spellings}
    every = tuple(_words(name))
    capitals = tuple(word for word, is_small in every if not (is_small and word.required))
    return any(
        _are_initials(spelling, words)
        for spelling in spellings
        if len(spelling) > 1
        for words in (tuple(word for word, _ in every), capitals)
    )


def are_initials(cells: list[str], names: list[str]) -> bool:
    """Whether the cells that are filled are the initials of the names beside them, and some are."""
    beside = [(cell, name) for cell, name in zip(cells, names, strict=False) if cell]
    return bool(beside) and all(fits_initials(cell, name) for cell, name in beside)


def may_abbreviate(acronym: str, name: str) -> bool:
    """Whether an acronym's letters stand in the name in their order, from its beginning on."""
    letters = _with_repetitions(_letters_of(acronym))
    return fits_initials(acronym, name) or abbreviates(letters, name)


def _letters_of(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _with_repetitions(letters: str) -> str:
    return _REPEATED.sub(lambda match: match[1] * int(match[2]), letters)


def _words(name: str) -> Iterator[tuple[_Word, bool]]:
    """The words of a name, and whether each begins with a small letter."""
    for joined in _JOINED_WORDS.findall(name)[:_MOST_WORDS]:
        first = True
        for part in _WORD.findall(_HUMP.sub(" ", joined)):
            counts = first and _counts(part)
            yield _Word(languages.romanise(part), languages.name_key(part), counts), _is_small(part)
            first = first and not counts


def _counts(word: str) -> bool:
    """Whether a word is no particle, legal form or single letter."""
    is_particle = len(word) < 2 or (_is_small(word) and len(word) <= _LONGEST_PARTICLE)
    return word.isdigit() or (not is_particle and bool(initials(word)))


def _is_small(word: str) -> bool:
    return word[:1].islower()


def _are_initials(letters: str, words: tuple[_Word, ...]) -> bool:
    """Whether the letters are initials of the words in their order, each that counts among them."""
    reached = {0}
    for word in words:
        passed = set() if word.required else reached
        reached = passed | {
            at + length for at in reached for length in _matching(letters[at:], word)
        }
    return len(letters) in reached


def _matching(letters: str, word: _Word) -> Iterator[int]:
    """How many of the letters a word gives, in each way in which it may; figures may be words."""
    if not letters:
        return
    if letters[0].isdigit() and not word.plain.isdigit():
        yield 1
    latin, plain = languages.romanise(letters[0]), languages.name_key(letters[0])
    if (latin and word.latin.startswith(latin)) or (plain and word.plain.startswith(plain)):
        yield 1
    pair = letters[:2].casefold()
    if pair in _DIGRAPHS and word.plain.startswith(languages.name_key(pair)):
        yield 2
    if len(word.plain) > 1 and word.plain.isdigit() and letters.startswith(word.plain):
        yield len(word.plain)
