"""Bytes of an export to text, and the encoding they are in."""

import codecs
from collections.abc import Mapping
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.values.alphabets import strange_letters

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

_OLDEST = {
    "cp850": "DOS code page 850 (cp850)", "cp852": "DOS code page 852 (cp852)",
    "mac-roman": "Mac Roman (mac-roman)", "cp866": "DOS code page 866 (cp866)",
    "koi8-r": "KOI8-R",
}  # fmt: skip
"""What it may be in where letters are out of place in all the others: files of DOS and old Macs."""

_STILL_WRITTEN = ("cp850", "mac-roman")
"""Those of which spreadsheets still make CSV: `CSV (MS-DOS)` and `CSV (Macintosh)`."""

_MISPLACED = Expression(
    r"(?<=[^\W\d_])[¡¢£¤¥¦¨¬¯±³¶¸¹¼½¾¿˘ˇ˙˛˝\x80-\x9f\u2200-\u259f]|\ufffd|[£¥¦¬¯³¹\x80-\x9f\u2200-\u259f](?=[^\W\d_])"
    r"|(?<=[^\W\d_])[€†‡ˆ‰‹›˜™•](?=[^\W\d_])|(?<=[^\W\d_])[‚„]"
    r"|(?<=[^\W\d_])[÷×](?=[^\W\d_])|[©®](?=[^\W\d_])(?![A-Z])"
)
"""Signs that stand within a word only where it is read in a wrong encoding."""

_DOUBTFUL = Expression(
    r"(?<=[^\W\d_])[–—“”…‘](?=[^\W\d_])|(?<=[^\W\d_])…(?= [^\W\d_])"
    r"|(?<=[^\W\d_])—(?= )"
)
"""Signs that few words have in them: `nord–sud` is one, `Ma–ana` is the Spanish of an old Mac, and
`Citt… Aperta` the Italian of DOS."""

_SMALL = Expression("[α-ωа-я]{2}")
_CAPITAL = Expression("[Α-ΩА-Я]")
_FIRST_BEHIND_ASCII = 0x80
_FIRST_LETTER = 0xA0
"""Below it are hardly any letters in encodings of Windows; in those of DOS and old Macs, most."""

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
    by_word, in_text, _ = _out_of_place(texts[codec])
    # Letters of several languages may be those of one, read in a wrong encoding.
    is_wrong = by_word > 0 or in_text
    is_open = is_wrong or _DOUBTFUL.search(texts[codec]) is not None
    older = _oldest_readings(data) if is_open or _may_be_older(data, texts[codec]) else {}
    if not is_open:
        older = {name: text for name, text in older.items() if name in _STILL_WRITTEN}
    if older:
        readings = older if is_wrong else {codec: texts[codec], **older}
        if len(set(readings.values())) > 1:
            raise ValueError(_which_of(readings))
        codec, texts = next(iter(readings)), readings
    name = f"{(_GUESSES | _OLDEST)[codec]} (a guess; if letters look wrong, name the --encoding)"
    return DecodedText(texts[codec], name)


def old_encodings() -> tuple[str, ...]:
    """Python's names of the encodings of a byte a letter that are guessed, the likeliest first."""
    return (*_GUESSES, *_OLDEST)


def letters_are_in_place(text: str) -> bool:
    """Whether every letter and sign of a text stands where some language has it."""
    return not any(_out_of_place(text))


def _may_be_older(data: bytes, text: str) -> bool:
    """Whether all letters beside ASCII are of bytes that are letters in the oldest encodings, too.

    `Mźller` and `Kšln` are the German of an old Mac. `text` is what the bytes are by a guess.
    """
    has_letters = any(letter.isalpha() and not letter.isascii() for letter in text)
    return has_letters and all(byte < _FIRST_LETTER for byte in data if byte >= _FIRST_BEHIND_ASCII)


def _oldest_readings(data: bytes) -> dict[str, str]:
    """The text by each of the oldest encodings in which every letter and sign is in its place."""
    texts = {codec: data.decode(codec, "replace") for codec in _OLDEST}
    return {
        codec: text
        for codec, text in texts.items()
        if letters_are_in_place(text) and not _begins_small(text)
    }


def _begins_small(text: str) -> bool:
    """Whether a small letter beside ASCII begins a line: `äkola` is `Škola`, read wrongly."""
    return any(line[:1].islower() and not line[0].isascii() for line in text.split("\n"))


def _which_of(readings: Mapping[str, str]) -> str:
    """The sentence that asks in which encoding a text is, with a word as each of them has it."""
    lines = [text.split("\n") for text in readings.values()]
    different = next(line for line in zip(*lines, strict=False) if len(set(line)) > 1)
    words = [line.strip()[:40] for line in different]
    tries = (
        f"--encoding {codec} if it is {word}" for codec, word in zip(readings, words, strict=True)
    )
    return f"in which encoding the text is can't be told; name it: {', '.join(tries)}"


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
