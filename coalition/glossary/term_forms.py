"""Forms of terms as a coordinator writes them, and the patterns that find them in texts."""

import functools
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.glossary.splitting import UNSPACED, in_capitals, is_break, split_words

# `words.plain_words` puts a space or `^` before each word, and a comma between some.
_REST = "[^ ^,]*"
_END = "(?![^ ^,])"
_STARTS = {"word": "(?<=[ ^])", "capitals": r"(?<=\^)", "anywhere": ""}
_STARTS_UNSPACED = Expression(f"[{UNSPACED}]")
_ENDS_UNSPACED = Expression(f"[{UNSPACED}]$")


class Form(NamedTuple):
    """A form of a term, ready to be searched for in what `words.plain_words` returns."""

    start: Literal["word", "capitals", "anywhere"]
    pattern: str
    """A regular expression for all but what stands before the first word."""

    @property
    def condition(self) -> str:
        """A regular expression for what stands before."""
        return _STARTS[self.start]


class _Word(NamedTuple):
    """A word of a form."""

    text: str
    parted: bool
    """Whether a comma, an apostrophe or the like separates it from the word before."""

    any_start: bool
    any_end: bool
    """Whether a `*` stands there. In scripts without spaces it has no meaning."""

    @property
    def start(self) -> Literal["word", "capitals", "anywhere"]:
        if _STARTS_UNSPACED.match(self.text):
            return "anywhere"
        return "capitals" if in_capitals(self.text) and not self.any_start else "word"


_WORD = r"\*?(?:[^\W_ʼ\u0640][\u064b-\u0652]*)+\*?"
_PLAIN_FORM = Expression(rf"{_WORD}(?:[ ’-]{_WORD})*")
"""Words of letters and digits: almost every form, which needs no splitting to be understood."""


def why_unsearchable(text: str) -> str | None:
    """The end of a sentence that says why a form can't be searched for, or None if it can."""
    if _PLAIN_FORM.fullmatch(text):
        return None
    gaps, words = split_words(text)
    if not words:
        return "holds no letter or digit"
    if "*" in text and _has_stray_star(gaps):
        return "has a `*` that is not at the beginning or the end of a word"
    return None


def _has_stray_star(gaps: list[str]) -> bool:
    """Whether a gap between words holds a `*` that neither ends nor begins a word."""
    last = len(gaps) - 1
    for number, gap in enumerate(gaps):
        rest = gap.removeprefix("*") if number > 0 else gap
        rest = rest.removesuffix("*") if number < last else rest
        # In `a*b` the `*` would both end a word and begin one.
        inside = 0 < number < last and not gap.strip("*")
        if "*" in (gap if inside else rest):
            return True
    return False


@functools.lru_cache(maxsize=16384)
def parse_form(text: str, language: str) -> Form | None:
    """A form as it is searched for in texts of a language; None if it has no word."""
    words = tuple(_words(text))
    if not words:
        return None
    first, *others = words
    pattern = _pattern(first, language)
    for word in others:
        parted = "," if word.parted else ""
        before = r"\^" if word.start == "capitals" else "[ ^]"
        pattern += parted + before + _pattern(word, language)
    # In scripts without spaces the next word may follow at once.
    open_end = words[-1].any_end or _ENDS_UNSPACED.search(words[-1].text)
    return Form(first.start, pattern if open_end else pattern + _END)


def _words(text: str) -> Iterator[_Word]:
    gaps, words = split_words(text)
    for number, word in enumerate(words):
        before, behind = gaps[number], gaps[number + 1]
        yield _Word(word, is_break(before), before.endswith("*"), behind.startswith("*"))


def _pattern(word: _Word, language: str) -> str:
    """The regular expression of a word, without what stands before it."""
    before = _REST if word.any_start and word.start != "anywhere" else ""
    behind = _REST + "+" if word.any_end and not _ENDS_UNSPACED.search(word.text) else ""
    return before + re.escape(languages.fold(word.text, language)) + behind


@functools.lru_cache(maxsize=16384)
def compile_forms(texts: tuple[str, ...], language: str) -> re.Pattern[str]:
    """A pattern that finds any of the forms in what `words.plain_words` returns."""
    forms = (parse_form(text, language) for text in texts)
    patterns = [f"{form.condition}{form.pattern}" for form in forms if form is not None]
    # Forms without a word find nothing, where an empty pattern would match everywhere.
    return re.compile("|".join(patterns) or r"(?!)")
