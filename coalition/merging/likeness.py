"""How likely a new text is an old one after an edit.

Two things are measured and weighed together. Letters: the share that stays in its order (Indel
ratio), which foretells how much of the translation will stay. Words: the share that both texts
have, a rare word counting for more than a frequent one, fields and numbers being words too; it
tells an edit from a text that only sounds alike.

The weights are those that separate useful from harmful suggestions best on generated edits of this
project's own texts, and nearly the same come out on the histories of other projects' catalogs;
`bench/suggestions.py` measures them. docs/architecture.md has the figures.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from typing import NamedTuple

from rapidfuzz.distance import Indel

from coalition.expressions import Expression

_WORD = Expression(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_]+")
"""A word, or a character of a script that has no spaces."""

_SHORT = 60
"""Below so many characters, texts are also found by three letters in a row."""

_LONG = 5000
"""From so many characters on words are compared: the time goes with the square of their number."""

LETTERS, WORDS = 0.8, 0.2
_NEAREST = 8
"""How many old texts are looked at for each new one."""

_BUDGET = 2000
"""How many places of a new text's words are looked up, the rarest words first.

It keeps the time linear: a word that stands everywhere finds nothing.
"""


class Likeness(NamedTuple):
    """How alike a new and an old text are, by their places in their lists."""

    new: int
    old: int
    score: float
    """From 0 to 1, which is equal but for capitals and spaces."""


class _Text(NamedTuple):
    """A text as it is compared."""

    plain: str
    words: frozenset[str]
    features: frozenset[str]
    """By which it is found: its words and, where it is short, its letters."""


@lru_cache(maxsize=50_000)
def _read(text: str) -> _Text:
    plain = " ".join(text.casefold().split())
    words = frozenset(_WORD.findall(plain))
    if len(plain) >= _SHORT:
        return _Text(plain, words, words)
    return _Text(plain, words, words | {plain[at : at + 3] for at in range(len(plain) - 2)})


@lru_cache(maxsize=64)
def alike(
    new: tuple[str, ...], old: tuple[str, ...], near: frozenset[tuple[int, int]]
) -> tuple[Likeness, ...]:
    """The old texts most like each new one, at most eight for each.

    `near` are pairs that are compared in any case, because they stand in the same place. Time is
    linear in the number of texts. What was asked lately is remembered: the languages of a campaign
    ask the same.
    """
    texts, olds = [_read(text) for text in new], [_read(text) for text in old]
    weights = _weights([*texts, *olds])
    places = _places(olds)
    beside: dict[int, list[int]] = {}
    for one, other in near:
        beside.setdefault(one, []).append(other)
    return tuple(
        Likeness(number, other, _score(text, olds[other], weights))
        for number, text in enumerate(texts)
        for other in sorted({*_found(text, places, weights), *beside.get(number, ())})
    )


def _weights(texts: Iterable[_Text]) -> dict[str, float]:
    """What each feature says: the more, the fewer texts have it (inverse document frequency)."""
    counts: Counter[str] = Counter()
    total = 0
    for text in texts:
        counts.update(text.features)
        total += 1
    return {feature: math.log(1 + total / count) for feature, count in counts.items()}


def _places(texts: Sequence[_Text]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        for feature in text.features:
            places.setdefault(feature, []).append(number)
    return places


def _found(
    text: _Text, places: Mapping[str, Sequence[int]], weights: Mapping[str, float]
) -> Iterator[int]:
    """The old texts that share most with a new one."""
    shared: dict[int, float] = {}
    spent = 0
    known = (feature for feature in text.features if feature in places)
    for feature in sorted(known, key=lambda one: (len(places[one]), one)):
        spent += len(places[feature])
        if spent > _BUDGET and shared:
            break
        for number in places[feature][:_BUDGET]:
            shared[number] = shared.get(number, 0.0) + weights[feature]
    best = nlargest(_NEAREST, shared.items(), key=lambda found: (found[1], -found[0]))
    return (number for number, _ in best)


def _score(one: _Text, other: _Text, weights: Mapping[str, float]) -> float:
    return LETTERS * _in_order(one.plain, other.plain) + WORDS * _shared(
        one.words, other.words, weights
    )


def _in_order(one: str, other: str) -> float:
    """The share that stays in its order: of letters, or of words where texts are very long."""
    if max(len(one), len(other)) < _LONG:
        return Indel.normalized_similarity(one, other)
    return Indel.normalized_similarity(one.split(), other.split())


def _shared(one: frozenset[str], other: frozenset[str], weights: Mapping[str, float]) -> float:
    """The share of words in common, each by its weight (Dice's coefficient)."""
    # fsum rounds once, so that the order of a set, which no two runs share, can't reach the result.
    whole = math.fsum(weights[word] for word in (*one, *other))
    return 2 * math.fsum(weights[word] for word in one & other) / whole if whole else 1.0
