"""Bytes of an export to text, with the encoding that was found."""

import codecs
from typing import NamedTuple

from coalition.expressions import Expression

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_SAMPLE = 4096
_GUESSES = {"cp1252": "Windows-1252", "cp1250": "Windows-1250", "iso8859-2": "ISO-8859-2"}
"""What a text that is not Unicode may be in, the likeliest first."""

_MISPLACED = Expression(r"(?<=[^\W\d_])[¡¢£¥¦¬¯±³¶¹¼½¾¿\x80-\x9f]|\ufffd|[£¥¦¬¯³¹](?=[^\W\d_])")
"""Signs that stand within a word only where it is read in a wrong encoding."""

_MOSTLY = 0.3
"""Of the bytes of Latin text in UTF-16 every second is NUL; of other text none is."""


class Decoded(NamedTuple):
    """A text and the encoding that it was in, as people call it."""

    text: str
    encoding: str


def decoded(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of an export: UTF-8, UTF-16 or UTF-32, or else a guess at an older encoding.

    `encoding` is one that somebody has named. Raises ValueError with a sentence where the bytes
    are not in it, where Python knows no such encoding, or where a text is UTF-8 but for a few
    bytes, which no guess would mend.
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
    except UnicodeDecodeError as error:
        _refuse_damaged(data, error.start)
    return _guessed(data)


def _refuse_damaged(data: bytes, at: int) -> None:
    """Raise ValueError for a text that is UTF-8 but for a few bytes."""
    letters = [one for one in data.decode("utf-8", "surrogateescape") if not one.isascii()]
    bad = sum("\udc80" <= one <= "\udcff" for one in letters)
    if len(letters) - bad >= 2 * bad:
        line = data.count(b"\n", 0, at) + 1
        raise ValueError(
            f"the file is UTF-8, but not byte 0x{data[at]:02x} on line {line}; mend it, or name "
            "its --encoding"
        )


def _guessed(data: bytes) -> Decoded:
    """The older encoding in which the fewest signs stand within words."""
    # Five bytes mean nothing in cp1252; they become U+FFFD, and rows that have one are refused.
    texts = {codec: data.decode(codec, "replace") for codec in _GUESSES}
    codec = min(texts, key=lambda codec: len(_MISPLACED.findall(texts[codec])))
    name = f"{_GUESSES[codec]} (a guess; if letters look wrong, name the --encoding)"
    return Decoded(texts[codec], name)


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
