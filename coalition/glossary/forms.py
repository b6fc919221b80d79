"""One form of a term, as a coordinator writes it, and the pattern by which it is found."""

import functools
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.glossary.words import UNSPACED, in_capitals, is_break, split_words

_REST = "[^ ^,]*"
_END = "(?![^ ^,])"
_STARTS = {"word": "(?<=[ ^])", "capitals": r"(?<=\^)", "anywhere": ""}
_STARTS_UNSPACED = Expression(f"[{UNSPACED}]")
_ENDS_UNSPACED = Expression(f"[{UNSPACED}]$")


class Form(NamedTuple):
    """Where a form may begin in what `words.plain` gives, and how it goes on."""

    start: Literal["word", "capitals", "anywhere"]
    pattern: str
    """A regular expression, without what stands before the first word."""

    @property
    def condition(self) -> str:
        """A regular expression for what stands before."""
        return _STARTS[self.start]


class _Word(NamedTuple):
    """A word of a form."""

    text: str
    parted: bool
    """Whether a comma, an apostrophe or the like parts it from the word before."""

    any_start: bool
    any_end: bool
    """Whether a `*` stands there. Where words are not parted by spaces it says nothing."""

    @property
    def start(self) -> Literal["word", "capitals", "anywhere"]:
        if _STARTS_UNSPACED.match(self.text):
            return "anywhere"
        return "capitals" if in_capitals(self.text) and not self.any_start else "word"


def unsearchable(text: str) -> str | None:
    """Why a form can't be looked for, as the end of a sentence that begins with it; else None."""
    gaps, words = split_words(text)
    if not words:
        return "holds no letter or digit"
    if "*" in text and any(_strays(gaps)):
        return "has a `*` that is not at the beginning or the end of a word"
    return None


def _strays(gaps: list[str]) -> Iterator[bool]:
    """For each gap, whether it holds a `*` that is neither behind a word nor before one."""
    last = len(gaps) - 1
    for number, gap in enumerate(gaps):
        rest = gap.removeprefix("*") if number > 0 else gap
        rest = rest.removesuffix("*") if number < last else rest
        inside = 0 < number < last and not gap.strip("*")
        yield "*" in (gap if inside else rest)


@functools.lru_cache(maxsize=16384)
def form(text: str, language: str) -> Form | None:
    """How to find a form in texts of a language; None for one without a word."""
    words = tuple(_words(text))
    if not words:
        return None
    first, *others = words
    pattern = _pattern(first, language)
    for word in others:
        parted = "," if word.parted else ""
        before = r"\^" if word.start == "capitals" else "[ ^]"
        pattern += parted + before + _pattern(word, language)
    open_end = words[-1].any_end or _ENDS_UNSPACED.search(words[-1].text)
    return Form(first.start, pattern if open_end else pattern + _END)


def _words(text: str) -> Iterator[_Word]:
    gaps, words = split_words(text)
    for number, word in enumerate(words):
        before, behind = gaps[number], gaps[number + 1]
        yield _Word(word, is_break(before), before.endswith("*"), behind.startswith("*"))


def _pattern(word: _Word, language: str) -> str:
    """A word without what stands before it."""
    before = _REST if word.any_start and word.start != "anywhere" else ""
    behind = _REST + "+" if word.any_end and not _ENDS_UNSPACED.search(word.text) else ""
    return before + re.escape(languages.fold(word.text, language)) + behind


@functools.lru_cache(maxsize=16384)
def any_of(texts: tuple[str, ...], language: str) -> re.Pattern[str]:
    """Finds any of some forms in what `words.plain` gives; nothing where none has a word."""
    forms = (form(text, language) for text in texts)
    patterns = [f"{one.condition}{one.pattern}" for one in forms if one is not None]
    return re.compile("|".join(patterns) or r"(?!)")
