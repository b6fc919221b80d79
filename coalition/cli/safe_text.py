"""Text that may be sent to a terminal, and how many of its cells it takes.

A terminal gives East Asian wide characters two cells and combining ones none (Unicode Standard
Annex 11). What would command it, reorder what follows, or cannot be seen is shown by its number,
as `<U+001B>`.
"""

import re
import unicodedata

from coalition.expressions import Expression
from coalition.invisible import DIRECTION_MARKS, JOINERS, SOFT_HYPHEN, WORD_BREAKS

_TAB = 4
_NUMBERED = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_COMBINING = frozenset({"Mn", "Me"})

_OF_TEXTS = f"{DIRECTION_MARKS}{WORD_BREAKS}{SOFT_HYPHEN}"
"""Unseen characters with which texts are rightly written; none can reorder or hide others."""

_LINE_BREAK = Expression(r"\r\n|[\t\n]")

# Not the joiners and marks of direction, with which languages are written.
_UNSAFE_IN_JSON = Expression(
    r"[\x7f-\x9f\u2028-\u202e\u2060-\u206f\ufff9-\ufffb\ufeff\U000e0000-\U000e007f]"
)


def escape_character(character: str) -> str:
    """A character as it may be sent to a terminal: itself, spaces for a tab, or its number."""
    return " " * _TAB if character == "\t" else _by_number(character)


def _by_number(character: str) -> str:
    if " " <= character <= "~":
        return character
    # Signs such as U+0600 are format characters that stand visibly before a number.
    arabic_number_sign = unicodedata.bidirectional(character) == "AN"
    if unicodedata.category(character) not in _NUMBERED or arabic_number_sign:
        return character
    return character if character in JOINERS else f"<U+{ord(character):04X}>"


def cell_width(text: str) -> int:
    """How many cells of a terminal an escaped text takes."""
    return len(text) if text.isascii() else sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if unicodedata.category(character) in _COMBINING or character in JOINERS:
        return 0
    if "\u1160" <= character <= "\u11ff":  # vowels and finals that join a Hangul syllable
        return 0
    if character in _OF_TEXTS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def escape(text: str) -> str:
    """A text on one line: names, paths and messages, with the numbers of all that is unseen."""
    return text if text.isprintable() else "".join(map(_by_number, text))


def escape_text(text: str) -> str:
    """A text for readers on one line, as they would copy it.

    Joiners, marks of direction, places for line breaks and soft hyphens stay, for words of many
    languages are wrong without them. Controls, embeddings, overrides and isolates do not.
    """
    if text.isprintable():
        return text
    one_line = _LINE_BREAK.sub(" ", text)
    return "".join(one if one in _OF_TEXTS else _by_number(one) for one in one_line)


def escape_json(text: str) -> str:
    """JSON of the same value, with escapes for what would command or reorder a terminal."""
    return _UNSAFE_IN_JSON.sub(_json_escape, text)


def _json_escape(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
