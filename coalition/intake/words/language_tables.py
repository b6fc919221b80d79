"""Tables of words by language: on each line a tag of two letters, then phrases between bars."""

import functools
import re
from collections.abc import Iterator

from coalition.intake.words.known_headers import fold


def phrases(table: str) -> Iterator[str]:
    """The phrases of a table, of all its languages together."""
    for line in table.strip().splitlines():
        yield from filter(None, line[3:].split("|"))


@functools.cache
def folded_phrases(table: str) -> frozenset[str]:
    """The same, folded."""
    return frozenset(map(fold, phrases(table)))


@functools.cache
def phrases_of_languages(table: str) -> dict[str, frozenset[str]]:
    """The folded phrases of each language, by its tag."""
    found: dict[str, set[str]] = {}
    for line in table.strip().splitlines():
        found.setdefault(line[:2], set()).update(map(fold, filter(None, line[3:].split("|"))))
    return {language: frozenset(texts) for language, texts in found.items()}


@functools.cache
def beginnings(table: str) -> re.Pattern[str]:
    """Where a word of folded text begins as a phrase of a table does."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(folded_phrases(table))))})")
