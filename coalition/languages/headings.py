"""The headings of an A–Z list: the letters under which a language sorts names."""

import functools
from collections.abc import Sequence
from typing import Any

from coalition.languages.library import conventions, icu, likely, locale
from coalition.languages.sorting import sort_key
from coalition.languages.subtags import base

DIGITS_AND_SIGNS = "#"
"""The heading of names that begin with no letter; it sorts before all letters."""

_ALPHABETS = {
    "Latn": ("en",),
    "Grek": ("el",),
    "Cyrl": ("ru", "uk", "bg", "sr", "mk", "be"),
    "Geor": ("ka",),
    "Armn": ("hy",),
    "Hebr": ("he",),
    "Arab": ("ar",),
}
"""Languages whose letters serve for names in a script that is not the list's own."""

_LATIN = "Latn"
"""Names from abroad begin with Q, W or X in languages that have no such letter."""

_LETTERS_LEFT_OUT = {("bg", "Cyrl"): "[Ъ]", ("bs", "Latn"): "[Đ]", ("sr", "Latn"): "[Đ]"}
"""Letters with which words begin although CLDR's index characters lack them."""

_MAX_LABELS = 10_000
"""ICU's default is 99, beyond which it leaves letters out."""

_SCRIPT_LETTERS = {"Arab": "ا", "Hira": "あ", "Kana": "あ", "Thai": "ก"}
"""The first letter of an alphabet; the other scripts have Unicode's sample letter."""

_HIGHEST = "\uffff"
"""CLDR gives this the highest weight of all."""

_BEFORE_ALL_LETTERS = 1
_NO_GAP = 0


def index_headings(names: Sequence[str], tag: str) -> tuple[str, ...]:
    """The A–Z heading of each name, by the language's own letters: `Č`, `Ch`, `Ñ`, `Α`.

    Names in another alphabet have that alphabet's letters, those in any other script one letter
    that stands for the script; names that begin with a digit or a sign, and empty ones, have `#`.
    In the order of `sort_key` the names of one heading stand together. Source: CLDR's index
    characters.
    """
    return tuple(_heading(name, base(tag)) for name in names)


@functools.lru_cache(maxsize=65536)
def _heading(name: str, tag: str) -> str:
    index = _index(tag)
    label, kind = index.getBucket(index.getBucketIndex(name))
    if kind == _NO_GAP:
        return _heading_letter(str(label), tag)
    return DIGITS_AND_SIGNS if kind == _BEFORE_ALL_LETTERS else _script_letter(name)


@functools.lru_cache(maxsize=256)
def _index(tag: str) -> Any:
    index = icu().AlphabeticIndex(conventions(tag))
    index.maxLabelCount = _MAX_LABELS
    own = likely(tag)
    if left_out := _LETTERS_LEFT_OUT.get((own.language, own.script)):
        index.addLabels(icu().UnicodeSet(left_out))
    for script, languages in _ALPHABETS.items():
        if script != own.script or script == _LATIN:
            for language in languages:
                index.addLabels(locale(language))
    return index.buildImmutableIndex()


@functools.lru_cache(maxsize=1024)
def _heading_letter(label: str, tag: str) -> str:
    """`CH` as it stands at the head of a list: `Ch`.

    Maltese `IE` is a letter, yet sorts as I and E; under a heading of its own it would part the
    names with I in two.
    """
    if len(label) == 1 or not label.isalpha():
        return label
    key = sort_key(tag)
    # A letter of its own sorts behind all names with its first letter, as `Ch` in Czech.
    is_spelled_out = key(label[0]) < key(label) < key(label[0] + _HIGHEST)
    return label[0] if is_spelled_out else label[0] + label[1:].lower()


def _script_letter(name: str) -> str:
    """One letter for the whole script of the name's first letter."""
    script = icu().Script
    letter = next((character for character in name if character.isalpha()), "")
    if not letter:
        return DIGITS_AND_SIGNS
    letter_script = script.getScript(letter)
    first = _SCRIPT_LETTERS.get(str(letter_script.getShortName()))
    return first or str(letter_script.getSampleString()) or DIGITS_AND_SIGNS
