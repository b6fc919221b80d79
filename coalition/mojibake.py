"""Texts that a program once read in the wrong encoding: `SociÃ©tÃ©`, `Acci√≥n`, `Gr├╝ne`.

What was meant is told by ftfy, whose heuristics are made to leave right texts alone; it is loaded
only where a text has signs beside each other that UTF-8 makes when it is read as something else.
"""

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.misreadings import (
    has_whole_letters,
    is_misread,
    is_sound,
    pair,
    readings,
)

_BOXES = Expression("[┬├─┼╚╔╨╤][\u00a1-\u25a0]|ΓÇ[\u00a1-\u25a0]")
_LINE = Expression(r"[^\r\n]+")
_WORD = Expression(r"(?:[^ \t]|(?<=Ã) )+")
"""A space behind Ã may be the no-break space that is a part of `à`."""
_BETWEEN = Expression(r"[ \t]")
_LETTER = Expression(r"[^\W\d_]")
_NO_WORDS = {
    "cp1252": Expression("[ÃÄÅ][€ƒ…†‡ˆ‰‹•˜™›¡-¿](?=[^\\W\\d_])|[ÃÅ][šŠžŽœŒŸ]"),
    "cp1250": Expression("Ă[ĽŁłźľĄążŻ]"),
}
"""What no word of any language has, by what it was read in; ftfy leaves it alone: `Ã…land`."""

_QUOTES = Expression("[«»“”„‘’‚‹›]")


class Garbled(NamedTuple):
    """A word that was read in the wrong encoding."""

    at: int
    """Its offset in the text."""

    word: str
    right: str
    """What was meant; empty where that is not certain."""


@lru_cache(maxsize=1 << 14)  # most texts and words of a campaign stand in it several times
def mended(text: str) -> str:
    """A text as it was meant, or as it is where nothing is wrong or the right one is not certain.

    A text is mended whole and in every layer: `SociÃƒÂ©tÃƒÂ©` becomes `Société`.
    """
    if not suspicious(text):
        return text
    right = _fixed(text)
    whole = readings(text)
    if is_sound(right, text) and (right == text or len(whole) < 2 or right in whole):
        return right
    if len(whole) == 1:
        return mended(*whole)
    # A list may have been put together from texts that were read in several encodings.
    by_word = _WORD.sub(_mended_word, text) if _BETWEEN.search(text.strip()) else text
    is_whole = is_sound(by_word, text) and not has_whole_letters(by_word)
    return by_word if is_whole else text


def _mended_word(match: re.Match[str]) -> str:
    return mended(match[0]) if _BETWEEN.search(match[0].strip()) is None else _fixed(match[0])


@lru_cache(maxsize=1 << 14)
def garbled(text: str) -> bool:
    """Whether a text looks as if it had been read in the wrong encoding and can't be mended."""
    if not suspicious(text):
        return False
    from ftfy.badness import is_bad  # noqa: PLC0415 - few texts are suspicious

    # Beside a capital letter a quotation mark may look like the second half of one.
    return mended(text) == text and (is_misread(text) or is_bad(_QUOTES.sub(" ", text)))


def garbled_words(text: str) -> Iterator[Garbled]:
    """Each word of a text that was read in the wrong encoding, in their order."""
    if not suspicious(text):
        return
    for line in _LINE.finditer(text):
        words = list(_words(line))
        # A word by itself may say too little, where its neighbours tell what it was read in.
        right = line[0] if words else mended(line[0])
        if right != line[0]:
            at = next(i for i, one in enumerate(line[0]) if right[i : i + 1] != one)
            words = [Garbled(line.start() + at, line[0][at:], right[at:])]
        yield from words


def _words(line: re.Match[str]) -> Iterator[Garbled]:
    for word in _WORD.finditer(line[0]):
        right = mended(word[0])
        if right != word[0] or garbled(word[0]):
            at = line.start() + word.start()
            yield Garbled(at, word[0].strip(), right.strip() if right != word[0] else "")


def _fixed(text: str) -> str:
    from ftfy import fix_encoding  # noqa: PLC0415 - few texts are suspicious

    text = fix_encoding(_BOXES.sub(_decode_box, text))
    for codec, no_word in _NO_WORDS.items():
        if no_word.search(text):
            decode = partial(_decode_pair, codec)
            text = re.sub(pair(codec), decode, text)
    return fix_encoding(text)


def _decode_pair(codec: str, match: re.Match[str]) -> str:
    try:
        return match[0].encode(codec).decode("utf-8")
    except UnicodeError:
        return match[0]


def _decode_box(match: re.Match[str]) -> str:
    """A letter for two signs of DOS beside a letter; boxes are drawn in other company."""
    text, start, end = match.string, match.start(), match.end()
    beside = text[max(start - 1, 0) : start] + text[end : end + 1]
    try:
        letter = match[0].encode("cp437").decode("utf-8")
    except UnicodeError:
        return match[0]
    return letter if _LETTER.search(beside) else match[0]


def suspicious(text: str) -> bool:
    """Whether a text has signs beside each other that UTF-8 makes when it is read as another."""
    return has_whole_letters(text) or is_misread(text)
