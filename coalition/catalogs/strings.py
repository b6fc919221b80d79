"""The strings of a PO file: escaped for writing, and made safe for polib, which unescapes them."""

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
"""A noncharacter, which stands before the number of each character that `guard` hides."""

_GUARDED = Expression(r"\ufdd0([0-9a-f]+);")
_NAMED = {"a": "\a", "b": "\b", "f": "\f", "r": "\r", "v": "\v"}


def escape(text: str) -> str:
    r"""Text as it stands between quotation marks; what `msgcat` writes raw stays raw."""
    return _TO_ESCAPE.sub(lambda match: _ESCAPES[match[0]], text)


def is_plain(text: str) -> bool:
    """Whether no string of a file can hold an unescaped character that `guard` looks for."""
    return _UNSAFE.search(text) is None


def guard(raw: str, line: int, column: int, report: Report) -> str:
    r"""What stands between quotation marks, safe for polib; `unguard` undoes it after polib.

    polib knows five escapes. The others are resolved here, as gettext does: \a, octal and
    hexadecimal bytes in UTF-8. An escape that means nothing is reported, and its backslash stays as
    a character.
    """

    def replace(match: re.Match[str]) -> str:
        place = column + match.start()
        if match["plain"]:
            return match[0]
        if match["bytes"]:
            text = _from_bytes(match["bytes"])
            if text is None:
                report.add(ESCAPE, line, place, match[0])
                # Else polib would take the backslash for an escape of its own.
                return _hide(match[0])
        elif match["unsafe"]:
            text = match[0]
        elif match["other"] in _NAMED:
            text = _NAMED[match["other"]]
        else:
            report.add(ESCAPE, line, place, match[0])
            return _hide(match[0])
        _report_controls(text, line, place, report)
        return _hide(text)

    return _ESCAPE.sub(replace, raw)


def unguard(text: str) -> str:
    """The text that `guard` made safe."""
    if HIDDEN not in text:
        return text
    return _GUARDED.sub(lambda match: chr(int(match[1], 16)), text)


def _hide(text: str) -> str:
    return "".join(f"{HIDDEN}{ord(character):x};" for character in text)


def _from_bytes(escapes: str) -> str | None:
    # As in C, only the lowest eight bits of a number count.
    values = (
        int(match[1][-2:], 16) if match[1] else int(match[2], 8) & 0xFF
        for match in _BYTE.finditer(escapes)
    )
    try:
        return bytes(values).decode()
    except UnicodeDecodeError:
        return None


def _report_controls(text: str, line: int, column: int, report: Report) -> None:
    for character in text:
        if character == "\0":
            report.add_loss(NUL, line, column)
        elif character not in "\n\t" and unicodedata.category(character) == "Cc":
            report.add(CONTROL, line, column, f"U+{ord(character):04X}")
