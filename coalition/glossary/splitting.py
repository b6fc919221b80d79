"""Texts reduced to their words, so that terms can be searched for in them."""

import functools
import re
import unicodedata
from collections.abc import Callable

from coalition import languages
from coalition.expressions import Expression
from coalition.fields import Field, Stray, parse_fields
from coalition.invisible import (
    DIRECTION_CONTROLS,
    DIRECTION_MARKS,
    JOINERS,
    OPERATORS,
    SOFT_HYPHEN,
    WORD_BREAKS,
)

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, kana and Han."""

_OPAQUE = Expression(
    r"(?<!`)(`++)[^`]++\1(?!`)"  # code
    r"|\]\([^()]*+\)"  # the target of a Markdown link
    r"|(?:https?://|mailto:|www\.)[!-~]+"
    r"|(?<![\w.+-])[\w.+-]++@[\w.-]+"
)
# Most texts have none of these, and are not searched for the pattern.
_OPAQUE_SIGNS = ("`", "](", "://", "@", "www.", "mailto:")
_PLACEHOLDER = "\ufffc"
"""Replaces what is no prose. It is no word, and separates the words around it."""

# Not all of INVISIBLE: the grapheme joiner, fillers and tags still keep a term from being found.
_OPTIONAL = Expression(
    f"[{SOFT_HYPHEN}{JOINERS}{DIRECTION_MARKS}{DIRECTION_CONTROLS}{WORD_BREAKS}{OPERATORS}"
    "\ufeff\u0640\u064b-\u0652\u0670]"
)
"""What may be written or left out: soft hyphens, joiners, marks of direction, byte order marks,
and the Arabic vowel signs and tatweel."""

_JOINING_GAP = Expression(r"[\s\u2010\u2011*_\\-]*")
"""What may stand between two words of one term: white space, a hyphen, a mark of emphasis."""


def plain_words(text: str, language: str) -> str:
    """The words of a text as they compare in its language, without fields, addresses and code.

    Before each word stands a space, or `^` where it begins with two capitals; and before that a
    comma where more than white space, hyphens or marks of emphasis separate it from the one before.
    Words hold letters, digits and marks only, so that none of the three can be part of one:
    `The AI Act, 2024` is ` the^ai act, 2024`.
    """
    gaps, words = split_words(_prose(text))
    parts: list[str] = []
    for gap, word in zip(gaps, words, strict=False):
        if gap != " " and parts and is_break(gap):
            parts.append(",")
        parts.append("^" if in_capitals(word) else " ")
        parts.append(word)
    return languages.fold("".join(parts), language)


def split_words(text: str) -> tuple[list[str], list[str]]:
    """The words of a text, and what stands before each of them and behind the last."""
    text = languages.nfc(_OPTIONAL.sub("", text))
    parts = _word_splitter(text)(text)
    return parts[::2], parts[1::2]


def _word_splitter(text: str) -> Callable[[str], list[str]]:
    # Most texts have no rare character, `\w+` is faster, and the patterns take long to make.
    if text.isascii() and "_" not in text:
        return _PLAIN_WORD.split
    rare, word = _word_patterns()
    return word.split if rare.search(text) else _PLAIN_WORD.split


def is_break(gap: str) -> bool:
    """Whether what stands between two words separates them, so that no term can hold both."""
    return _JOINING_GAP.fullmatch(gap) is None


def in_capitals(word: str) -> bool:
    """Whether a word begins with two capitals, as acronyms do with and without an ending."""
    return word[:2].isupper() and len(word) > 1


def _prose(text: str) -> str:
    """The text without fields, addresses, targets of links and code."""
    if "{" in text or "}" in text:
        text = "".join(_prose_of(part) for part in parse_fields(text))
    if any(sign in text for sign in _OPAQUE_SIGNS):
        return _OPAQUE.sub(_PLACEHOLDER, text)
    return text


def _prose_of(part: str | Field | Stray) -> str:
    return part if isinstance(part, str) else _PLACEHOLDER


_PLAIN_WORD = Expression(r"(\w+)")


@functools.cache
def _word_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    r"""A pattern of the characters for which `\w+` is not enough, and one of a word in their texts.

    Python's `\w` lacks the vowel signs of Indian scripts, holds the underscore and an apostrophe,
    and knows no border between Han and Latin. Marks beyond U+FFFF are left out: `re` is slow with
    many such, and few living scripts have them.
    """
    characters = map(chr, range(0x300, 0x10000))
    marks = "".join(mark for mark in characters if unicodedata.category(mark).startswith("M"))
    word = f"([{UNSPACED}]+|(?:[^\\W_ʼ{UNSPACED}]++|[{marks}]++)+)"
    return re.compile(f"[_ʼ{UNSPACED}{marks}]"), re.compile(word)
