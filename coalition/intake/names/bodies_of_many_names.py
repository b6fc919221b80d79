"""Whether a name is an organisation's although it has no word for one: `Cyclists of Elm`."""

import functools
from typing import Final

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.names.given_names import given_names
from coalition.intake.words.bodies_of_many import MANY, PLACES, QUALITIES
from coalition.intake.words.language_tables import phrases_of_languages
from coalition.matching.kinds import KINDS

_FEWEST: Final = 2
_SHORTEST_MANY: Final = 4
"""Letters of a word for many people; shorter ones are families' names somewhere."""

_OF_WORDS: Final = frozenset({
    "de", "del", "della", "dello", "dei", "degli", "delle", "dels", "di", "do", "da", "dos", "das",
    "du", "des", "of", "d'",
})  # fmt: skip
_UNION: Final = Expression(
    r"\w{6,}(?:bond|liit|szovetseg|szovetsege|savieniba|sajunga|kerho|seura)"
)
"""Compounds that end in a word for a union: `Voetgangersbond`, but no `Bond`."""


def is_body_of_many(text: str) -> bool:
    """Whether the words of a name say together that it is no person's.

    That is so of people of one sort in the plural (`Cyclists of Elm`), of a place with what it
    should be (`Clean River`), of a body and whose it is (`Coordinadora del Alba`), and of a
    compound with a word for a union. A given name beside the first and the last speaks for a
    person: `Ada Walkers`.
    """
    words = text.split()
    if len(words) < _FEWEST:
        return False
    if len(words) == _FEWEST and _is_quality_and_place(words[0], words[1]):
        return True
    first, *others = (_spellings(word) for word in words)
    is_of_body = bool(first & KINDS) and not first & given_names()
    if is_of_body and words[1] in _OF_WORDS:
        return True
    if any(spellings & given_names() for spellings in others):
        return False
    is_many = len(words[0]) >= _SHORTEST_MANY and bool(first & _many())
    return is_many or any(map(_UNION.fullmatch, first))


def _is_quality_and_place(one: str, other: str) -> bool:
    """Whether two words are a landscape and what it should be, in one language, in either order."""
    first, last = _spellings(one), _spellings(other)
    places, qualities = phrases_of_languages(PLACES), phrases_of_languages(QUALITIES)
    return any(
        (first & qualities[tag] and last & places[tag])
        or (first & places[tag] and last & qualities[tag])
        for tag in places
    )


@functools.lru_cache(maxsize=4096)
def _spellings(word: str) -> frozenset[str]:
    bare = word.strip(".,;:!?«»„“”\"'").lower()
    return frozenset(languages.romanisations(bare)) | {languages.romanise(bare)}


@functools.cache
def _many() -> frozenset[str]:
    return frozenset().union(*phrases_of_languages(MANY).values())
