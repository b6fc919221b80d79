"""How likely a new text is an old one after an edit.

Two measures are added, each with its weight. Letters: the share that stays in its order (Indel
ratio), which foretells how much of the translation will stay. Words: the share that both texts
have, a rare word counting for more than a frequent one, fields and numbers being words too; it
separates an edit from a text that only has similar letters. In short texts a few letters in common
say little, so that something is taken off.

The weights are those that separate useful from harmful suggestions best on the histories of other
projects' catalogs; `bench/histories.py` measures them. docs/quality.md has the figures.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import chain
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Indel

from coalition.expressions import Expression

_WORD = Expression(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_]+")
"""A word, or a character of a script that has no spaces."""

_SHORT = 60
"""Below this many characters, texts are also looked up by three letters in a row."""

_LONG = 5000
"""From this many characters on words are compared, for the time grows with the square of them."""

_LETTERS_WEIGHT, _WORDS_WEIGHT = 0.8, 0.2
_SHORT_PENALTY = 0.15
"""Subtracted, divided by the root of the shorter text's length."""

_MOST_CANDIDATES, _MOST_FINALISTS = 64, 4
"""With how many old texts the letters of each new one are compared, and with how many its words."""

_BUDGET = 1000
"""How many places of a new text's words are looked up, the rarest words first.

It keeps the time linear: words that most texts have are not looked up.
"""


class Likeness(NamedTuple):
    """How alike a new and an old text are, by their places in their lists."""

    new: int
    old: int
    score: float
    """At most 1; less for short texts, even if they are equal."""


class _Text(NamedTuple):
    """A text as it is compared."""

    letters: str
    """The text on one line."""

    words: frozenset[str]
    """Its words, without regard to capitals."""

    features: frozenset[str]
    """What candidates are looked up by: its words and, if it is short, every three letters."""


@lru_cache(maxsize=50_000)
def _analyse(text: str) -> _Text:
    letters = " ".join(text.split())
    folded = letters.casefold()
    words = frozenset(_WORD.findall(folded))
    if len(folded) >= _SHORT:
        return _Text(letters, words, words)
    return _Text(letters, words, words | {folded[at : at + 3] for at in range(len(folded) - 2)})


@lru_cache(maxsize=64)
def find_most_similar(new: tuple[str, ...], old: tuple[str, ...]) -> tuple[Likeness, ...]:
    """The old text most like each new one that has a word in common with one, the first of equals.

    Time is linear in the number of texts. The latest results are cached, because every language of
    a campaign compares the same texts.
    """
    new_texts, old_texts = [_analyse(text) for text in new], [_analyse(text) for text in old]
    weights = _Weights([*new_texts, *old_texts])
    numbers_by_feature = _numbers_by_feature(new_texts, old_texts)
    found = []
    for number, text in enumerate(new_texts):
        candidates = sorted(_candidates(text, numbers_by_feature, weights))
        best = _best(text, [(one, old_texts[one]) for one in candidates], weights)
        if best is not None:
            found.append(Likeness(number, *best))
    return tuple(found)


class _Weights(dict[str, float]):
    """A feature's weight, more for a feature in few texts (inverse document frequency).

    Few of an old text's features are ever asked for, so that each is worked out when it is.
    """

    def __init__(self, texts: Sequence[_Text]) -> None:
        self._counts = Counter(chain.from_iterable(text.features for text in texts))
        self._total = len(texts)

    def __missing__(self, feature: str) -> float:
        weight = math.log(1 + self._total / self._counts[feature])
        self[feature] = weight
        return weight


def _numbers_by_feature(new: Iterable[_Text], old: Iterable[_Text]) -> dict[str, list[int]]:
    """The numbers of the old texts that have a feature, for each feature of a new one."""
    numbers: dict[str, list[int]] = {
        feature: [] for feature in frozenset[str]().union(*(text.features for text in new))
    }
    wanted = numbers.keys()
    for number, text in enumerate(old):
        for feature in text.features & wanted:
            numbers[feature].append(number)
    return numbers


def _candidates(
    text: _Text, numbers_by_feature: Mapping[str, Sequence[int]], weights: Mapping[str, float]
) -> list[int]:
    """The numbers of the old texts that share most features with a new one, by their weight."""
    shared: defaultdict[int, float] = defaultdict(float)
    spent = 0
    features = (feature for feature in text.features if numbers_by_feature[feature])
    # Of features in as many texts, the order of a set would decide where the budget ends.
    for feature in sorted(features, key=lambda word: (len(numbers_by_feature[word]), word)):
        numbers = numbers_by_feature[feature]
        spent += len(numbers)
        if spent > _BUDGET and shared:
            break
        weight = weights[feature]
        for number in numbers[:_BUDGET]:
            shared[number] += weight
    return nlargest(_MOST_CANDIDATES, shared, key=shared.__getitem__)


def _best(
    new: _Text, candidates: Sequence[tuple[int, _Text]], weights: Mapping[str, float]
) -> tuple[int, float] | None:
    """The number of the old text most like a new one, the first of equals, and how alike it is."""
    best: tuple[int, float] | None = None
    for at, letters in _finalists(new, [text for _, text in candidates]):
        number, old = candidates[at]
        # With fewer letters in order, not even the same words may make an old text the best one.
        if best is None or _weighted(new, old, letters, 1) >= best[1]:
            score = _weighted(new, old, letters, _share_of_words(new.words, old.words, weights))
            if best is None or (score, -number) > (best[1], -best[0]):
                best = number, score
    return best


def _finalists(new: _Text, old: Sequence[_Text]) -> list[tuple[int, float]]:
    """The places of the old texts with most letters in order, most first, with their shares."""
    letters = [text.letters for text in old]
    if max(map(len, (new.letters, *letters))) < _LONG:
        compared = process.extract(
            new.letters, letters, scorer=Indel.normalized_similarity, limit=_MOST_FINALISTS
        )
        return [(at, share) for _, share, at in compared]
    shares = [_share_in_order(new.letters, one) for one in letters]
    places = nlargest(_MOST_FINALISTS, range(len(shares)), key=shares.__getitem__)
    return [(at, shares[at]) for at in places]


def _weighted(new: _Text, old: _Text, letters: float, words: float) -> float:
    """How alike two texts are, by the share of letters in order and that of words."""
    shorter = max(1, min(len(new.letters), len(old.letters)))
    return _LETTERS_WEIGHT * letters + _WORDS_WEIGHT * words - _SHORT_PENALTY / math.sqrt(shorter)


def _share_in_order(new: str, old: str) -> float:
    """The share that stays in its order: of letters, or of words where texts are very long."""
    if max(len(new), len(old)) < _LONG:
        return Indel.normalized_similarity(new, old)
    return Indel.normalized_similarity(new.split(), old.split())


def _share_of_words(
    new: frozenset[str], old: frozenset[str], weights: Mapping[str, float]
) -> float:
    """The share of words in common, each by its weight (Dice's coefficient)."""
    # fsum rounds once, so that the order of a set, which no two runs share, can't reach the result.
    total = math.fsum(map(weights.__getitem__, chain(new, old)))
    return 2 * math.fsum(map(weights.__getitem__, new & old)) / total if total else 1.0
