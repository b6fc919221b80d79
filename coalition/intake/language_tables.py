"""Tables of words by language: on each line a tag of two letters, then phrases between bars."""

import functools
import re

from coalition.intake.known_headers import fold


def folded_phrases(table: str) -> frozenset[str]:
    """The phrases of a table, folded, of all its languages together."""
    lines = (line[3:] for line in table.strip().splitlines())
    return frozenset(fold(phrase) for line in lines for phrase in line.split("|") if phrase)


@functools.cache
def beginnings(table: str) -> re.Pattern[str]:
    """Where a word of folded text begins as a phrase of a table does."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(folded_phrases(table))))})")
