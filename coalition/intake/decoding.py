"""Bytes of an export to text, with the encoding that was found."""

import codecs
from typing import NamedTuple

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_SAMPLE = 4096
_MOSTLY = 0.3
"""Of the bytes of Latin text in UTF-16 every second is NUL; of other text none is."""


class Decoded(NamedTuple):
    """A text and the encoding that it was in, as people call it."""

    text: str
    encoding: str


def decoded(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of an export: UTF-8, UTF-16 or UTF-32, or else Windows-1252.

    `encoding` is one that somebody has named. Raises ValueError with a sentence where the bytes
    are not in it, or where Python knows no such encoding.
    """
    if encoding is not None:
        return Decoded(_in(data, encoding), encoding)
    for mark, codec, name in _MARKED:
        if data.startswith(mark):
            return Decoded(data.decode(codec, "replace"), name)
    if unmarked := _unmarked_utf16(data[:_SAMPLE]):
        return Decoded(data.decode(unmarked, "replace"), "UTF-16")
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        # Five bytes mean nothing in it; in Latin-1 they are control characters, which are refused.
        return Decoded(data.decode("cp1252", "replace"), "Windows-1252")


def _in(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except LookupError:
        raise ValueError(f"{encoding} is no encoding that Python knows") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} of the file is not {encoding}") from None


def _unmarked_utf16(sample: bytes) -> str | None:
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half * _MOSTLY:
        return "utf-16-le"
    return "utf-16-be" if half and sample[0::2].count(0) > half * _MOSTLY else None
