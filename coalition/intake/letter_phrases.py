"""What a line or label of a letter says, by the words of `letter_words`."""

import functools
from collections.abc import Iterable
from typing import Literal

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.letter_words import Meaning, letter_words

_LETTERS = Expression(r"[a-z0-9]+")
_MOST_WORDS = 6
"""Of a greeting without a name, or of a heading."""

_FEWEST_OF_A_SENTENCE = 7
_SMALL = 0.7
"""Which share of a sentence's words begins with a small letter, at least."""

_FEWEST_OF_AN_INTRODUCTION = 3
"""Words of a label such as `The following organisations have signed`."""


def meaning_of_label(label: str) -> Literal["contact", "note"] | None:
    """Whether a label is of how to reach somebody, or of what else a message says."""
    key = _key(label)
    if key in _phrases("contact"):
        return "contact"
    return "note" if key in _phrases("note") else None


def is_greeting(line: str) -> bool:
    """Whether a line greets nobody by name, in one language: `Dear all`.

    A greeting of one word by itself is none, for `Care` is one in Italian.
    """
    key = _key(line)
    words = key.split()
    if not 1 < len(words) <= _MOST_WORDS:
        return False
    return any(
        set(key[len(one) :].split()) <= addressees
        for greetings, addressees in _greetings()
        for one in _beginning(key, greetings)
    )


def begins_as_greeting(line: str) -> bool:
    """Whether a line begins as greetings do, whoever is named behind that."""
    key = _key(line)
    return any(_beginning(key, greetings) for greetings, _ in _greetings())


def is_list_heading(text: str) -> bool:
    """Whether a line or label is what stands above names: `Our partners`, `Unterzeichnet von`."""
    key = " ".join(word for word in _key(text).split() if not word.isdigit())
    words = key.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    rest = [word for word in words if word not in _words("about")]
    return key in _phrases("list") or (bool(rest) and set(rest) <= _single_words("list"))


def introduces_list(label: str) -> bool:
    """Whether a label is the beginning of a sentence: `The following organisations have signed`."""
    words = label.split()
    is_long = len(words) >= _FEWEST_OF_AN_INTRODUCTION and _share_of_small(words) >= 1 / 2
    return is_long and not _single_words("list").isdisjoint(_key(label).split())


def is_sentence(line: str) -> bool:
    """Whether a line has the full stop of a sentence, and mostly small letters."""
    words = line.split()
    ends = line.rstrip().endswith((".", "!", "?", "…"))
    return ends and len(words) >= _FEWEST_OF_A_SENTENCE and _share_of_small(words) >= _SMALL


def _share_of_small(words: list[str]) -> float:
    return len([word for word in words if word[:1].islower()]) / len(words)


def _beginning(key: str, phrases: Iterable[str]) -> list[str]:
    return [one for one in phrases if f"{key} ".startswith(f"{one} ")]


@functools.cache
def _greetings() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The greetings of each language, and the words of those whom they may greet."""
    by_language: dict[str, tuple[set[str], set[str]]] = {}
    for word in letter_words():
        greetings, addressees = by_language.setdefault(word.language, (set(), set()))
        if word.meaning == "greeting":
            greetings.add(_key(word.text))
        elif word.meaning == "addressee":
            addressees.update(_key(word.text).split())
    return tuple((frozenset(one), frozenset(other)) for one, other in by_language.values())


@functools.cache
def _phrases(meaning: Meaning) -> frozenset[str]:
    return frozenset(_key(word.text) for word in letter_words() if word.meaning == meaning)


@functools.cache
def _single_words(meaning: Meaning) -> frozenset[str]:
    """The words that stand alone, without those of phrases such as `signed by`."""
    return frozenset(phrase for phrase in _phrases(meaning) if " " not in phrase)


@functools.cache
def _words(meaning: Meaning) -> frozenset[str]:
    return frozenset(word for phrase in _phrases(meaning) for word in phrase.split())


def _key(text: str) -> str:
    """A text's words in plain small letters."""
    return " ".join(_LETTERS.findall(languages.romanise(text[:200].casefold())))
