"""The text between quotation marks in a PO file."""

import re
import unicodedata

from coalition.catalogs.problems import CONTROL, ESCAPE, NUL, Report
from coalition.expressions import Expression

_ESCAPES = {
    "\\": r"\\", '"': r"\"", "\a": r"\a", "\b": r"\b", "\f": r"\f", "\n": r"\n", "\r": r"\r",
    "\t": r"\t", "\v": r"\v",
}  # fmt: skip
_TO_ESCAPE = Expression(r'[\\"\a\b\f\n\r\t\v]')

_UNSAFE = Expression(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0]")
_ESCAPE = Expression(
    r'(?P<plain>\\[\\nt"])|(?P<bytes>(?:\\x[0-9a-fA-F]+|\\[0-7]{1,3})+)|\\(?P<other>.)|'
    rf"(?P<unsafe>{_UNSAFE.pattern})",
    re.DOTALL,
)
_BYTE = Expression(r"\\x([0-9a-fA-F]+)|\\([0-7]{1,3})")
HIDDEN = "\ufdd0"
"""Stands before the number of each character that `guard` has hidden."""

_GUARDED = Expression(r"\ufdd0([0-9a-f]+);")
_NAMED = {"a": "\a", "b": "\b", "f": "\f", "r": "\r", "v": "\v"}


def escape(text: str) -> str:
    r"""Text as it stands between quotation marks; what `msgcat` writes raw stays raw."""
    return _TO_ESCAPE.sub(lambda found: _ESCAPES[found[0]], text)


def is_plain(text: str) -> bool:
    """Whether the text of a whole file has nothing in its strings that `guard` must look for."""
    return _UNSAFE.search(text) is None


def guard(raw: str, line: int, column: int, report: Report) -> str:
    r"""What stands between quotation marks, safe for polib; `unguard` undoes it after polib.

    polib knows five escapes. The others are resolved here, as gettext does: \a, octal and
    hexadecimal bytes in UTF-8. An escape that means nothing is reported, and its backslash stays as
    a character.
    """

    def replaced(found: re.Match[str]) -> str:
        place = column + found.start()
        if found["plain"]:
            return found[0]
        if found["bytes"]:
            text = _from_bytes(found["bytes"])
            if text is None:
                report.add(ESCAPE, line, place, found[0])
                return _hidden(found[0])
        elif found["unsafe"]:
            text = found[0]
        elif found["other"] in _NAMED:
            text = _NAMED[found["other"]]
        else:
            report.add(ESCAPE, line, place, found[0])
            return _hidden(found[0])
        _report_controls(text, line, place, report)
        return _hidden(text)

    return _ESCAPE.sub(replaced, raw)


def unguard(text: str) -> str:
    """The text that `guard` made safe."""
    if HIDDEN not in text:
        return text
    return _GUARDED.sub(lambda found: chr(int(found[1], 16)), text)


def _hidden(text: str) -> str:
    return "".join(f"{HIDDEN}{ord(character):x};" for character in text)


def _from_bytes(escapes: str) -> str | None:
    values = (
        int(found[1][-2:], 16) if found[1] else int(found[2], 8) & 0xFF
        for found in _BYTE.finditer(escapes)
    )
    try:
        return bytes(values).decode()
    except UnicodeDecodeError:
        return None


def _report_controls(text: str, line: int, column: int, report: Report) -> None:
    for character in text:
        if character == "\0":
            report.lost(NUL, line, column)
        elif character not in "\n\t" and unicodedata.category(character) == "Cc":
            report.add(CONTROL, line, column, f"U+{ord(character):04X}")
