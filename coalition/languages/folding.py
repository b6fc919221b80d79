"""Text made comparable: without regard to capitals, and with accents composed."""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from coalition.expressions import Expression
from coalition.languages.library import icu, locale
from coalition.languages.subtags import base


def fold(text: str, tag: str) -> str:
    """The text as it compares without regard to capital and small letters in a language.

    Turkish I is the capital of ı, Greek drops its accents on capitals, and ß is ss. The result is
    for comparing, not for reading. Source: Unicode's special casing, as ICU applies it; then full
    case folding (the Unicode Standard, section 3.13).
    """
    language = locale(base(tag))
    # By way of capitals, for only toUpper drops the accents of Greek.
    capitals = icu().UnicodeString(text).toUpper(language)
    return nfc(str(capitals.toLower(language)).casefold())


_MARKS = Expression(r"[^\w\x00-\x7f]{30}(?=[^\w\x00-\x7f])")
"""As many marks in a row as Unicode's Stream-Safe Text Format allows, and one more."""


def nfc(text: str) -> str:
    """The text in Unicode's composed form (NFC), in time that grows as the text does.

    Marks are put into order among thirty at most, as UAX #15 (section 13) has it: sorting thousands
    of them takes the square of their number, and no letter of any script has so many.
    """
    return "".join(unicodedata.normalize("NFC", piece) for piece in stream_safe_pieces(text))


def stream_safe_pieces(text: str) -> Iterator[str]:
    """The text in pieces, of which none has more than thirty marks in a row; most texts in one."""
    ends = [match.end() for match in _MARKS.finditer(text)]
    for start, end in pairwise((0, *ends, len(text))):
        yield text[start:end]


_ACCENT = Expression(r"[\u0300-\u036f]")
_ACCENTED = Expression(r"[^\W\d_][\u0300-\u036f]+")


def compose(text: str) -> str:
    """The text with each letter and its accents as one character, where Unicode has one (NFC).

    Only the accents of Latin, Greek and Cyrillic: NFC also changes the order of Arabic and Hebrew
    vowel signs and takes Indian letters apart, unseen and unintended by those who type them.
    """
    if text.isascii() or _ACCENT.search(text) is None:
        return text
    return _ACCENTED.sub(lambda match: nfc(match[0]), text)
