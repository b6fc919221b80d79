"""Stresses that Markdown does not see, because a punctuation mark and a letter touch their marks.

CommonMark 0.31, section 6.2: `**` with a punctuation mark inside opens or closes only where no
letter stands outside. Chinese, Japanese and Korean write no space there, and many languages join an
ending (`**«Bankua»**ren`), so that their translators cannot but come upon it.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import OPAQUE, Prose
from coalition.expressions import Expression
from coalition.letters import inline_markup, inline_text

_STRESS = Expression(
    r"(?<![\\*])(?P<marks>\*{1,3})(?![\s*])(?P<inner>[^*]{0,2000}[^*\s\\])(?P=marks)(?!\*)"
)
_LINK = Expression(rf"\[[^\[\]{OPAQUE}]+\]{OPAQUE}+")
_WORD_BEFORE = Expression(r"\w+\Z")
_WORD_BEHIND = Expression(r"\w+")
_BRACKETS = ("()", "[]", "（）", "［］", "「」", "『』", "《》", "〈〉", "【】", "«»", "‹›")
_QUOTES = "\"'“”„‘’‚"
_MOST_SIGNS = 3
"""How many signs at each end may be moved out of a stress."""


class Restressing(NamedTuple):
    """A stretch of a text with a stress that Markdown does not see, and how it sees it."""

    at: int
    end: int
    written: str


def unseen_stresses(form: Form) -> tuple[Restressing, ...]:
    """The stresses of a translation whose asterisks readers would see, though none is missing."""
    return form.target.find(_in_words if form.marks.spaced else _in_unspaced)


def with_seen_stresses(form: Form) -> str:
    """The text with its asterisks where Markdown sees the stresses that are meant."""
    text, end = form.text, 0
    pieces: list[str] = []
    for stress in unseen_stresses(form):
        # An ending that two stresses share is written once.
        if stress.at >= end:
            pieces += (text[end : stress.at], stress.written)
            end = stress.end
    return "".join((*pieces, text[end:]))


def _in_words(prose: Prose) -> tuple[Restressing, ...]:
    return tuple(_find(prose, spaced=True))


def _in_unspaced(prose: Prose) -> tuple[Restressing, ...]:
    return tuple(_find(prose, spaced=False))


def _find(prose: Prose, *, spaced: bool) -> Iterator[Restressing]:
    if "*" not in prose.text:
        return
    for match in _STRESS.finditer(prose.plain):
        if not (_is_hidden_start(prose.text, match) or _is_hidden_end(prose.text, match)):
            continue
        if _is_seen(prose.text, Restressing(*match.span(), prose.text[slice(*match.span())])):
            continue
        candidates = _ways_to_write(prose, match, spaced=spaced)
        if way := next((way for way in candidates if _is_seen(prose.text, way)), None):
            yield way


def _is_hidden_start(text: str, match: re.Match[str]) -> bool:
    """Whether a stress begins with a punctuation mark behind a letter."""
    return _touch(text[max(match.start() - 1, 0) : match.start()], text[match.start("inner")])


def _is_hidden_end(text: str, match: re.Match[str]) -> bool:
    """Whether a stress ends with a punctuation mark before a letter."""
    return _touch(text[match.end() : match.end() + 1], text[match.end("inner") - 1])


def _touch(outside: str, inside: str) -> bool:
    is_letter = bool(outside) and not outside.isspace() and not _is_punctuation(outside)
    return is_letter and _is_punctuation(inside)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _is_seen(text: str, way: Restressing) -> bool:
    """Whether Markdown finds the stress of a stretch, and no asterisk is left."""
    stretch = f"{text[max(way.at - 1, 0) : way.at]}{way.written}{text[way.end : way.end + 1]}"
    kinds = inline_markup(stretch)
    return ("em" in kinds or "strong" in kinds) and "*" not in inline_text(stretch)


def _ways_to_write(prose: Prose, match: re.Match[str], *, spaced: bool) -> Iterator[Restressing]:
    """Stretches that say the same, the most natural first; whether they are seen is not asked."""
    text, marks = prose.text, match["marks"]
    start, end = match.span()
    inner = text[slice(*match.span("inner"))]
    if _LINK.fullmatch(match["inner"]):
        words, _, target = inner.partition("](")
        yield Restressing(start, end, f"[{marks}{words[1:]}{marks}]({target}")
    for left, right in _signs_to_move(match["inner"]):
        words = inner[left : len(inner) - right]
        moved = inner[len(inner) - right :]
        yield Restressing(start, end, f"{inner[:left]}{marks}{words}{marks}{moved}")
    starts, ends = _is_hidden_start(text, match), _is_hidden_end(text, match)
    if spaced:
        before = _WORD_BEFORE.search(text, max(start - 100, 0), start) if starts else None
        behind = _WORD_BEHIND.match(text, end) if ends else None
        first, last = before.start() if before else start, behind.end() if behind else end
        words = f"{text[first:start]}{inner}{text[end:last]}"
        yield Restressing(first, last, f"{marks}{words}{marks}")
    before_it, behind_it = " " if starts else "", " " if ends else ""
    yield Restressing(start, end, f"{before_it}{text[start:end]}{behind_it}")


def _signs_to_move(inner: str) -> Iterator[tuple[int, int]]:
    """How many signs can stand before and behind a stress instead of within, the fewest first."""
    most = [sum(1 for _ in takewhile(_is_sign, way[:_MOST_SIGNS])) for way in (inner, inner[::-1])]
    ways = [(i, j) for i in range(most[0] + 1) for j in range(most[1] + 1) if i + j]
    for left, right in sorted(ways, key=sum):
        end = len(inner) - right
        if left < end and _is_whole(inner[:left] + inner[end:], inner[left:end]):
            yield left, right


def _is_sign(character: str) -> bool:
    return character != OPAQUE and _is_punctuation(character)


def _is_whole(moved: str, words: str) -> bool:
    """Whether signs that are moved have each bracket and quotation mark with its fellow."""
    brackets = all(moved.count(pair[0]) == moved.count(pair[1]) for pair in _BRACKETS)
    quotes = [sign for sign in moved if sign in _QUOTES]
    # `「A」と「B」` begins and ends with brackets that are no pair.
    others = (sign for sign in moved if sign in _QUOTES or sign in "".join(_BRACKETS))
    return brackets and len(quotes) % 2 == 0 and not any(sign in words for sign in others)
