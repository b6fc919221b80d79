"""Text that may be sent to a terminal, and how many of its cells it takes.

A terminal gives East Asian wide characters two cells and combining ones none (Unicode Standard
Annex 11). What would command it, reorder what follows, or cannot be seen is shown by its number.
"""

import unicodedata

from coalition.expressions import Expression
from coalition.invisible import JOINERS

_CONTROL = Expression(r"[\x00-\x1f\x7f-\x9f]")
_TAB = 4
_NUMBERED = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_COMBINING = frozenset({"Mn", "Me"})

SEVERITY_COLOURS = {"error": "red", "warning": "magenta"}
"""Both can be read on light and on dark ground."""


def escape_character(character: str) -> str:
    """A character as it may be sent to a terminal: itself, spaces for a tab, or its number."""
    if " " <= character <= "~":
        return character
    if character == "\t":
        return " " * _TAB
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
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def without_controls(text: str) -> str:
    """A text on one line, with spaces for control characters, which could command a terminal."""
    return _CONTROL.sub(" ", text).encode("utf-8", "backslashreplace").decode()


def escape(text: str) -> str:
    """The same, with the numbers of characters that are invisible or reorder what follows."""
    return "".join(map(escape_character, without_controls(text)))
