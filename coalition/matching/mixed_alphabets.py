"""Names in which a letter of another alphabet stands for one that looks like it."""

import re

from coalition.expressions import Expression

_CYRILLIC = dict(zip("aceijkopxyABCEHIJKMOPSTXY", "асеіјкорхуАВСЕНІЈКМОРЅТХУ", strict=True))
_GREEK = dict(zip("aiknoptuvxyABEHIKMNOPTXYZ", "αικηορτυνχγΑΒΕΗΙΚΜΝΟΡΤΧΥΖ", strict=True))
"""The letters that look like Latin ones, by these."""

_MIXED = Expression(r"[a-zA-Z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][a-zA-Z]")
_WORD = Expression(r"[^\W\d_]+")


def in_one_alphabet(name: str) -> str:
    """A name with each word in the alphabet of most of its letters: `боp` with a Latin p is `бор`.

    A word stays as it is where a letter has no double in that alphabet.
    """
    if name.isascii() or _MIXED.search(name) is None:
        return name
    return _WORD.sub(_in_one_alphabet, name)


def _in_one_alphabet(word: re.Match[str]) -> str:
    letters = word[0]
    if _MIXED.search(letters) is None:
        return letters
    latin = sum(map(str.isascii, letters))
    doubles = _GREEK if any("\u0370" <= letter < "\u0400" for letter in letters) else _CYRILLIC
    if latin * 2 > len(letters):
        doubles = {double: own for own, double in doubles.items()}
    return "".join(doubles.get(letter, letter) for letter in letters)
