"""Text of any script in plain Latin letters, so that names can be compared across alphabets."""

import functools
from typing import Any

from coalition.languages.library import icu


def romanise(text: str) -> str:
    """The text in small letters a to z with digits and punctuation: `Ομάδα` is `omada`.

    ICU's transliteration from any script to Latin, of Greek as the United Nations have it, and then
    to ASCII. It is for comparing, not for
    reading: several spellings of one name come out alike, whatever their accents and alphabet.
    """
    if text.isascii():
        return text.lower()
    return str(_transliterator().transliterate(text)).lower()


@functools.cache
def _transliterator() -> Any:
    return icu().Transliterator.createInstance("Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII")
