"""Lists of people's names in plain Latin letters, read from files when they are first asked for.

`coalition/intake/names/` says where each list is from.
"""

import functools
from pathlib import Path

from coalition.intake.names.given_names import given_names

_FOLDER = Path(__file__).parent


@functools.cache
def all_given_names() -> frozenset[str]:
    """Given names of which hardly one is a word: those of `given_names`, and rarer ones."""
    return given_names() | _read("given.txt")


@functools.cache
def given_names_and_words() -> frozenset[str]:
    """Given names that are words of some language, too, such as `vera`."""
    return _read("given-words.txt")


@functools.cache
def family_names() -> frozenset[str]:
    """Family names that are no words of any language whose dictionary was at hand."""
    return _read("family.txt")


def _read(name: str) -> frozenset[str]:
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
