"""Whether a line of a pasted list is a sentence of a mail: `We also have Open Doors`.

A sentence begins with a word by which people speak to each other and goes on in small letters, or
says in small letters what somebody did: `The Kettle Club said no`. Names have such words with
capitals (`We Are Here`), or are shorter.
"""

import functools
import re
from typing import Final

from coalition.intake.lists.no_organisations import is_request
from coalition.intake.names.people import is_organisation
from coalition.intake.words.language_tables import phrases
from coalition.intake.words.mail_sentence_words import ADDING, OPENING, SAYING
from coalition.matching import is_legal_form

_ENDING = r"(?:[aeioyаеиоуі]?(?:с[ья]|сь|ся)?)"
"""Endings of gender and number in Slavic languages, with what makes verbs reflexive."""

_FEWEST = 4
"""Words of a sentence that begins with a pronoun; `Vi är här` is a name."""

_FEWEST_OF_ITEMS = 5
"""The same among items, which are names where nothing speaks against it: `- Wir sind viele e.V.`"""

_FEWEST_OF_A_REQUEST = 3
_LONGEST = 300
"""Characters of a line that are looked at."""

_ARTICLE_WORDS: Final = """
    a an the der die das ein eine la le les un une el los las il lo i gli uno una os as um uma o els
    de het een en ett den det et az ta na
"""
_ARTICLES: Final = frozenset(_ARTICLE_WORDS.split())
_MARKS = " .,;:!?¡¿…\"'«»„“”()"


def opens_like_sentence(line: str, *, among_items: bool) -> bool:
    """Whether a line of a list begins as what somebody writes around it: `Let me know if …`.

    `among_items` says that the list has bullets or numbers, of which the line has one.
    """
    words = _words(line)
    fewest = _FEWEST_OF_ITEMS if among_items else _FEWEST
    if len(words) < _FEWEST_OF_A_REQUEST or _is_acronym(words[0]):
        return False
    is_long = len(words) >= fewest
    return bool(
        (is_long and (_opens(words, OPENING) or _begins_small(words)))
        or (not among_items and _opens(words, ADDING, any_case=True))
        or (_is_small(words[1]) and is_request(line))
    )


def says_what_happened(line: str) -> bool:
    """Whether words in small letters behind a name say what it did: `The Kettle Club said no`."""
    runs = [""]
    for word in _words(line)[1:]:
        if _is_small(word):
            runs[-1] += f" {word.strip(_MARKS)}"
        else:
            runs.append("")
    return any(_saying().search(run.casefold()) for run in runs if run)


def _words(line: str) -> list[str]:
    """The words of a line without a legal form at its end."""
    words = line[:_LONGEST].replace("’", "'").lstrip(_MARKS).split()
    return words[:-1] if words and is_legal_form(words[-1]) else words


def _opens(words: list[str], table: str, *, any_case: bool = False) -> bool:
    """Whether words begin with a phrase of a table, with small letters behind the first word."""
    text = " ".join(words).casefold()
    match = _beginning(table).match(text)
    if match is None:
        return False
    of_phrase = max(len(match[0].split()), 1)
    if any_case:
        return len(words) > of_phrase
    # Of `merci d'ajouter` the second word is one of both.
    behind = words[1 : max(of_phrase, 2)]
    return all(map(_is_small, behind))


@functools.cache
def _beginning(table: str) -> re.Pattern[str]:
    longest_first = sorted(phrases(table), key=len, reverse=True)
    found = "|".join(re.escape(phrase.casefold()) for phrase in longest_first)
    return re.compile(rf"(?:{found})(?:(?<=')|(?![\w'-]))")


def _begins_small(words: list[str]) -> bool:
    """Whether many words begin with a small letter, and with no article: `but only next week …`."""
    first = words[0].casefold()
    is_long = len(words) > _FEWEST and words[0][:1].islower()
    is_article = first in _ARTICLES or first.partition("'")[0] in ("l", "d")
    return is_long and not is_article and not is_organisation(" ".join(words))


@functools.cache
def _saying() -> re.Pattern[str]:
    found = "|".join(re.escape(phrase.casefold()) for phrase in phrases(SAYING))
    return re.compile(rf"(?<![\w'-])(?:{found}){_ENDING}(?![\w'-])")


def _is_small(word: str) -> bool:
    """Whether a word begins with a small letter, or with one of a script that has no others."""
    first = next(filter(str.isalpha, word), "")
    return bool(first) and not first.isupper()


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()
