"""Capital and small letters made one, so that words can be compared."""

import unicodedata

from coalition.languages.library import icu, locale
from coalition.languages.subtags import base


def fold(text: str, tag: str) -> str:
    """The text as it compares without regard to capital and small letters in a language.

    Turkish I is the capital of ı, Greek drops its accents on capitals, and ß is ss. The result is
    for comparing, not for reading. Source: Unicode's special casing, as ICU applies it; then full
    case folding (the Unicode Standard, section 3.13).
    """
    there = locale(base(tag))
    capitals = icu().UnicodeString(text).toUpper(there)
    return unicodedata.normalize("NFC", str(capitals.toLower(there)).casefold())
