"""The direction of languages and texts: left to right or right to left."""

import functools
from typing import Literal

from coalition.invisible import ISOLATES, POP_ISOLATE
from coalition.languages.library import icu, likely
from coalition.languages.subtags import base

Direction = Literal["ltr", "rtl"]

_FIRST_STRONG_ISOLATE = "\u2068"
_ISOLATES = frozenset(ISOLATES)
_BY_ICU: dict[int, Direction] = {0: "ltr", 1: "rtl"}


@functools.lru_cache(maxsize=1024)
def direction(tag: str) -> Direction:
    """Which way a language runs, by the script that it names or that CLDR holds most likely."""
    script = likely(base(tag)).script
    codes = icu().Script.getCode(script) if script else ()
    return "rtl" if codes and icu().Script(codes[0]).isRightToLeft() else "ltr"


@functools.lru_cache(maxsize=65536)
def text_direction(text: str) -> Direction | None:
    """Which way the text's first strong character runs; None for digits, signs and nothing.

    Source: the Unicode bidirectional algorithm (UAX #9), rules P2 and P3.
    """
    if not _ISOLATES.isdisjoint(text):
        text = _outside_isolates(text)
    # ICU raises for an empty text.
    return _BY_ICU.get(icu().Bidi.getBaseDirection(text)) if text else None


def _outside_isolates(text: str) -> str:
    """The text without its isolates: rule P2 passes over them, ICU's quick function does not."""
    depth = 0
    outside = []
    for character in text:
        if character in _ISOLATES:
            depth += 1
        elif character == POP_ISOLATE:
            depth = max(depth - 1, 0)
        elif depth == 0:
            outside.append(character)
    return "".join(outside)


def isolate(text: str, in_direction: Direction) -> str:
    """The text, isolated so that it does not reorder its surroundings of the given direction.

    A text that runs the other way is put between U+2068 and U+2069 (first strong isolate, pop
    directional isolate); any other text stays as it is.
    """
    own = text_direction(text)
    if own is None or own == in_direction:
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


@functools.lru_cache(maxsize=4096)
def letter_script(letter: str) -> str:
    """The script of a letter in English, such as Latin; empty for signs and for marks of any."""
    name = str(icu().Script.getScript(letter).getName()) if letter.isalpha() else ""
    return "" if name in ("Common", "Inherited") else name


_PARTS = {
    "Jpan": ("Hiragana", "Katakana", "Han"),
    "Kore": ("Hangul", "Han"),
    "Hans": ("Han", "Bopomofo"),
    "Hant": ("Han", "Bopomofo"),
}


@functools.lru_cache(maxsize=64)
def scripts_of(script: str) -> frozenset[str]:
    """Those of whose letters a script of languages (ISO 15924) is made: kana and Han for Jpan."""
    codes = icu().Script.getCode(script) if script and script not in _PARTS else ()
    own = tuple(str(icu().Script(code).getName()) for code in codes)
    return frozenset((*_PARTS.get(script, own), ""))


@functools.lru_cache(maxsize=256)
def usual_letters(tag: str) -> tuple[frozenset[str], frozenset[str]]:
    """The small letters of a language (BCP 47), and those of words that it has borrowed.

    Source: CLDR, main and auxiliary exemplar characters.
    """
    data = icu().LocaleData(tag)
    main, auxiliary = (frozenset("".join(data.getExemplarSet(0, kind))) for kind in (0, 1))
    return main, auxiliary
