"""Whether a cell of a person's name is of two people: `Edwin & Fay Moor`, `Anna und Peter Meyer`.

`José Ortega y Gasset` and `Rui Costa e Silva` are one: behind their `and` stands no given name.
"""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.names.likely_people import is_common_given_name, is_given_name

_AND: Final = "and und et og och ja ve és en un ir și şi та и agus και kai"
_AND_OR_NAME: Final = "y e i a in u й і si te o"
"""What may also part a family name of two, or be an initial."""

_PARTICLES: Final = frozenset({"in"})
_ARTICLES: Final = frozenset({"'t", "t", "het", "de", "den", "der"})
"""What stands behind a particle that is no `and`."""

_SIGN = Expression(r"\s*[&+]\s*|\s+/\s+|\s*＆\s*")


def is_of_two_people(name: str) -> bool:
    """Whether a name is one of two people, by its signs or by two given names around an `and`."""
    if _is_parted_by_sign(name):
        return True
    words = name.split()
    return any(_parts_two(words[:at], word, words[at + 1 :]) for at, word in enumerate(words) if at)


def _parts_two(left: list[str], word: str, right: list[str]) -> bool:
    """Whether a word is an `and` between two people."""
    if not right or not word.islower():
        return False
    bare = word.rstrip(".")
    if bare in _PARTICLES and right[0].replace("’", "'") in _ARTICLES:
        # `Els in 't Toets` and `Jan in den Berg` are one, with particles of their family name.
        return False
    if bare in _words(_AND):
        return True
    if bare not in _words(_AND_OR_NAME):
        return False
    if len(left) > 1 and len(right) == 1:
        # `Rui Costa e Silva`
        return False
    are_given = any(map(is_given_name, left)) and is_common_given_name(right[0])
    return are_given or (len(left) == 1 and len(right) > 1)


def _is_parted_by_sign(name: str) -> bool:
    sides = _SIGN.split(name)
    return len(sides) > 1 and all(any(map(str.isalpha, side)) for side in sides)


@functools.cache
def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())
