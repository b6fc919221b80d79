"""Text made comparable: without regard to capitals, and with accents composed."""

import unicodedata

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
    return unicodedata.normalize("NFC", str(capitals.toLower(language)).casefold())


_ACCENT = Expression(r"[\u0300-\u036f]")
_ACCENTED = Expression(r"[^\W\d_][\u0300-\u036f]+")


def compose(text: str) -> str:
    """The text with each letter and its accents as one character, where Unicode has one (NFC).

    Only the accents of Latin, Greek and Cyrillic: NFC also changes the order of Arabic and Hebrew
    vowel signs and takes Indian letters apart, unseen and unintended by those who type them.
    """
    if text.isascii() or _ACCENT.search(text) is None:
        return text
    return _ACCENTED.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)
