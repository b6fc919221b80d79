"""Bytes of an export to text, and the encoding they are in."""

import codecs
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.alphabets import strange_letters

# UTF-32 comes before UTF-16: the mark of UTF-16 LE is the beginning of that of UTF-32 LE.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
"""Byte order marks, with Python's name of the encoding and the usual one."""

_SAMPLE = 4096
_GUESSES = {
    "cp1252": "Windows-1252", "cp1250": "Windows-1250", "iso8859-2": "ISO-8859-2",
    "cp1251": "Windows-1251", "cp1253": "Windows-1253", "cp1254": "Windows-1254",
    "cp1257": "Windows-1257", "cp1255": "Windows-1255", "cp1256": "Windows-1256",
}  # fmt: skip
"""What a text that is not Unicode may be in, the likeliest first."""

_MISPLACED = Expression(r"(?<=[^\W\d_])[¡¢£¥¦¬¯±³¶¹¼½¾¿\x80-\x9f]|\ufffd|[£¥¦¬¯³¹](?=[^\W\d_])")
"""Signs that stand within a word only where it is read in a wrong encoding."""

_SMALL = Expression("[α-ωа-я]{2}")
_CAPITAL = Expression("[Α-ΩА-Я]")
_MOST_ALPHABETS = 6
"""First halves of the letters of a text in UTF-16: its alphabet, that of ASCII, marks, accents."""

_LEAST_SHARE = 0.01
"""Of the letters of such a text that are ASCII's: spaces, separators and line ends."""


_NO_CHARSETS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""Codecs of Python for names of hosts and for programs, not for files."""


class DecodedText(NamedTuple):
    """A text, and the encoding that it was in as people call it."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None = None) -> DecodedText:
    """The text of an export: UTF-8, UTF-16 or UTF-32, or else a guess at an older encoding.

    `encoding` is the one that the user names. Raises ValueError with a sentence where the bytes
    are not in it, where Python knows no such encoding, or where a text is UTF-8 except for a few
    bytes, which a guess would not make right.
    """
    if encoding is not None:
        return DecodedText(_decode_as(data, encoding), encoding)
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return DecodedText(data.decode(codec, "replace"), name)
    if utf16 := _utf16_without_mark(data[:_SAMPLE]):
        return DecodedText(data.decode(utf16, "replace"), "UTF-16")
    try:
        return DecodedText(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError as error:
        _refuse_damaged(data, error.start)
    return _guess(data)


def _refuse_damaged(data: bytes, at: int) -> None:
    """Raise ValueError for a text that is UTF-8 except for a few bytes."""
    text = data.decode("utf-8", "surrogateescape")
    letters = [letter for letter in text if not letter.isascii()]
    bad = sum("\udc80" <= letter <= "\udcff" for letter in letters)
    if len(letters) - bad >= 2 * bad:
        line = data.count(b"\n", 0, at) + 1
        raise ValueError(
            f"the file is UTF-8, but not byte 0x{data[at]:02x} on line {line}; mend it, or name "
            "its --encoding"
        )


def _guess(data: bytes) -> DecodedText:
    """The text in the older encoding in which the fewest letters and signs are out of place."""
    # Five bytes mean nothing in cp1252; they become U+FFFD, and rows that have one are refused.
    texts = {codec: data.decode(codec, "replace") for codec in _GUESSES}
    codec = min(texts, key=lambda codec: _out_of_place(texts[codec]))
    name = f"{_GUESSES[codec]} (a guess; if letters look wrong, name the --encoding)"
    return DecodedText(texts[codec], name)


def _out_of_place(text: str) -> tuple[int, bool, bool]:
    by_word, in_text = strange_letters(text)
    # A text in Greek or Cyrillic has capitals; Hebrew, read as either, has none.
    has_none = bool(_SMALL.search(text)) and not _CAPITAL.search(text)
    return len(_MISPLACED.findall(text)) + by_word, in_text, has_none


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        if codecs.lookup(encoding).name not in _NO_CHARSETS:
            return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} of the file is not {encoding}") from None
    except (LookupError, ValueError):
        # ValueError: no name may hold NUL. Said below.
        pass
    raise ValueError(f"{encoding[:40]} is not an encoding that Python knows")


def _utf16_without_mark(sample: bytes) -> str | None:
    """Python's name of the encoding of UTF-16 text without a byte order mark.

    The first half of each of its letters is one of a few; in ASCII, of which any text has spaces
    and line ends, it is NUL, and the other half is not.
    """
    firsts = {"utf-16-le": sample[1::2], "utf-16-be": sample[0::2]}
    for codec, halves in firsts.items():
        others = sample[0::2] if codec == "utf-16-le" else sample[1::2]
        is_text = halves.count(0) > len(halves) * _LEAST_SHARE and 0 not in others
        if is_text and len({*halves}) <= _MOST_ALPHABETS and not _is_ascii_beside(halves):
            return codec
    return None


def _is_ascii_beside(halves: bytes) -> bool:
    """Whether halves of letters are those of a text of bytes, with NUL among them."""
    return any(chr(half).isalnum() for half in halves if half < 0x80 and half not in (0x20, 0x30))
