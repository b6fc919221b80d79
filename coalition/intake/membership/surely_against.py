"""Whether a text is nothing but a refusal, a withdrawal or a wish not to be named.

Such a text may stand in any cell, behind a name, or above the names of those who are no members.
A text that says more, such as `We say no to waste`, is about something else.
"""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import phrases as language_phrases
from coalition.intake.words.plain_no import is_plain_no
from coalition.intake.words.plain_refusals import (
    AROUND,
    HEADINGS,
    LEAVING,
    REFUSALS,
    SECRECY,
    UNSIGNED,
    WAITING,
)

_WORD: Final = Expression(r"[^\W_]+")
_SENTENCE: Final = Expression(r"[.!?;\n]+")
_CLAUSE: Final = Expression(r"[.!?;:,\n()\[\]|=→>]+|\s[-–—]+\s")
_MARK: Final = Expression(r"\s*(?:[-–—=]+>|[=→–—|:;,/])\s*|\s-+\s+|\s*[.!?]\s+|\n")
"""Between a name and what is said of it."""

_SIGN: Final = Expression(
    "[\N{NO ENTRY SIGN}\N{THUMBS DOWN SIGN}\N{NO ENTRY}\N{CROSS MARK}"
    "\N{NEGATIVE SQUARED CROSS MARK}\N{HEAVY BALLOT X}\N{BALLOT X}\N{WASTEBASKET}]"
)
_LONGEST: Final = 12
"""Words of a clause."""

_MOST_AT_AN_END: Final = 7
_LONGEST_TEXT: Final = 500
_SURE: Final = (REFUSALS, LEAVING, SECRECY, UNSIGNED)
_ALL: Final = (*_SURE, WAITING, HEADINGS)
_SHORTEST: Final = 3
"""Letters of a word in capitals that is no code of a country, as `NO` is."""

_SAYING: Final = frozenset({":", "=", "->", "=>", "→", "-", "–", "—"})
"""Marks behind which an answer stands."""


@functools.lru_cache(maxsize=50_000)
def says_no_in_a_cell(cell: str, *, is_prose: bool = False) -> bool:
    """Whether a cell says of its row that it stays out; of `is_prose` in a whole sentence."""
    if _SIGN.match(cell) and not any(map(str.isalnum, cell)):
        return True
    parts = (_SENTENCE if is_prose else _CLAUSE).split(cell[:_LONGEST_TEXT])
    return any(_is_clause(part, _SURE) for part in parts)


@functools.lru_cache(maxsize=50_000)
def says_no_to_a_question(cell: str) -> bool:
    """Whether an answer is a no in other words: `withdrawn`, `out`; who says `maybe` says none."""
    return says_no_in_a_cell(cell) or _is_clause(cell, (HEADINGS,))


@functools.lru_cache(maxsize=50_000)
def says_no_of_others(heading: str, *, is_marked: bool = True) -> bool:
    """Whether a heading is nothing but a no, or no yes, of those who stand below it.

    `is_marked` says that something tells it from names: without that `Out` may be one.
    """
    is_code = heading.isupper() and len(heading.strip()) < _SHORTEST
    return not is_code and _is_clause(heading, _ALL if is_marked else (*_SURE, WAITING))


@functools.lru_cache(maxsize=50_000)
def no_within(name: str) -> str:
    """What of a name is a no: all of it, a sign, or what stands at its end or before it.

    Nothing where it has none. Words at an end count in small letters or capitals of their own,
    for those of names have capitals.
    """
    name = name[:_LONGEST_TEXT]
    if sign := _SIGN.search(name):
        return sign[0]
    if _is_clause(name, (*_SURE, WAITING)):
        return name.strip()
    for mark in _MARK.finditer(name):
        before, behind = name[: mark.start()], name[mark.end() :].strip()
        is_said = is_no_beside(behind) or (mark[0].strip() in _SAYING and is_plain_no(behind))
        if any(map(str.isalnum, before)) and is_said:
            return behind
    return _at_an_end(name)


def is_no_beside(note: str) -> bool:
    """Whether a bracket, or what stands behind a mark, is a no to the name beside it.

    A single word such as `Contra` may be a short name, where it has a capital.
    """
    is_said = note.islower() or note.rstrip().endswith("!")
    return _is_clause(note, _ALL if is_said else (*_SURE, WAITING))


def _at_an_end(name: str) -> str:
    words = name.split()
    for count in range(min(len(words) - 1, _MOST_AT_AN_END), 0, -1):
        ends = ((words[-count:], words[:-count]), (words[:count], words[count:]))
        for end, rest in ends:
            text = " ".join(end)
            if _stands_apart(text, " ".join(rest)) and _is_clause(text, (*_SURE, WAITING)):
                return text
    return ""


def _stands_apart(text: str, rest: str) -> bool:
    """Whether words are written otherwise than the name that they stand beside."""
    is_without_case = text.lower() == text.upper()
    is_small = text.islower() and not rest.islower()
    return is_without_case or is_small or (text.isupper() and not rest.isupper())


def _is_clause(text: str, tables: tuple[str, ...]) -> bool:
    """Whether a text is one of the phrases of tables, but for words that may stand around it."""
    words = _words(text)
    phrases = _phrases(tables)
    return any(
        " ".join(words[first:last]) in phrases and _are_around([*words[:first], *words[last:]])
        for first in range(len(words))
        for last in range(first + 1, len(words) + 1)
    )


def _words(text: str) -> list[str]:
    """The folded words of a text of few words; none where one of them is in no table."""
    tokens = text.split()
    if len(tokens) > _LONGEST:
        return []
    words: list[str] = []
    for token in tokens:
        parts = _folded(token)
        # Most cells end here, at their first word.
        if not all(part.isdigit() or part in _known() for part in parts):
            return []
        words += parts
    return words if len(words) <= _LONGEST else []


@functools.lru_cache(maxsize=50_000)
def _folded(token: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(token)))


def _are_around(words: list[str]) -> bool:
    return all(word.isdigit() or word in _around() for word in words)


@functools.cache
def _phrases(tables: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        " ".join(word for token in phrase.split() for word in _folded(token))
        for table in tables
        for phrase in language_phrases(table)
    )


@functools.cache
def _around() -> frozenset[str]:
    return frozenset(word for phrase in _phrases((AROUND,)) for word in phrase.split())


@functools.cache
def _known() -> frozenset[str]:
    """All words of the tables."""
    return frozenset(word for phrase in _phrases((*_ALL, AROUND)) for word in phrase.split())
