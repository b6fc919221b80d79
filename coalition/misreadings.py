"""What the letters of UTF-8 look like where they are read in another encoding, and back."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

PAIRS = ("cp1252", "latin-1", "cp1250", "cp1254", "cp1257", "iso8859-2", "mac-roman", "cp437")
RUNS = ("cp1251", "cp1253")
"""Encodings by what UTF-8 looks like in them: of alphabets that are not Latin only two pairs are
suspicious, for a capital letter before a quotation mark is one."""

_OF_DOS = ("cp850", "cp852")
ENCODINGS = (*PAIRS, *RUNS, *_OF_DOS)
_LEADS = {
    "mac-roman": b"\xc2\xc3\xc4\xc5",
    "cp437": b"\xc2\xc3\xc4\xc5\xc8\xc9\xd0\xd1",
    "cp850": b"\xc3\xc4\xc5",
    "cp852": b"\xc3\xc4\xc5",
}
"""The bytes that begin the letters of Latin alphabets, where others are dashes and quotes."""

FOLLOWING = bytes(range(0x80, 0xC0))
_OF_FOUR = bytes(range(0xF0, 0xF5))
_OTHER_SCRIPTS = "\u0370-\u1cff\u3040-\u9fff\uac00-\ud7a3"
_LATIN = "A-Za-z\u00c0-\u024f"
_ODD_LETTERS = re.compile("[\u0149\u017f-\u019f\u01a2-\u01ae\u01b1-\u0217\u021c-\u024f]")
"""Latin letters that no language of a campaign has: `Ɩra` is no word."""

_UNREAD = re.compile("[\u2500-\u259f√≈]|[ΓÔ]Ç")
"""Signs with which letters begin that were read in encodings of DOS and of the first Macintosh."""

UNLIKELY = re.compile(
    f"[{_OTHER_SCRIPTS}][{_LATIN}]|[{_LATIN}][{_OTHER_SCRIPTS}]|[\u0300-\u036f\x80-\x9f\ufffd]"
)
"""What a text has in it that was read in the wrong encoding again, or that lost a byte."""


def readings(text: str) -> frozenset[str]:
    """What a text with misread letters in it may have been, by each encoding that explains it all.

    Empty where no letter stands as it can only where it was misread.
    """
    found = (_read_back(text, codec) for codec in ENCODINGS if _anywhere(text, (codec,), _misread))
    return frozenset(right for right in found if right != text and is_sound(right, text))


def is_misread(text: str) -> bool:
    """Whether a letter of a text stands as it can only where it was read in another encoding."""
    return _anywhere(text, ENCODINGS, _misread)


def has_whole_letters(text: str) -> bool:
    """Whether signs stand beside each other as UTF-8 looks where it is read in another encoding.

    One letter is enough in Latin encodings, and two in a row are it in those of `RUNS`.
    """
    return _anywhere(text, (*PAIRS, *RUNS), _whole_letters)


def _anywhere(text: str, codecs: Iterable[str], pattern: Callable[[str], re.Pattern[str]]) -> bool:
    """Whether the pattern of an encoding matches somewhere in a text.

    It is tried only where two signs stand with which a letter may begin in that encoding: right
    texts have few such places, and most texts are right.
    """
    if text.isascii():
        return False
    asked = _bits(codecs)
    leads, following = _leads(), _following()
    for place in _beginnings().finditer(text):
        at = place.start()
        if found := asked & leads[text[at]] & following[text[at + 1]]:
            for codec in _codecs(found):
                if pattern(codec).match(text, at):
                    return True
    return False


def _bits(codecs: Iterable[str]) -> int:
    return sum(1 << ENCODINGS.index(codec) for codec in codecs)


@cache
def _codecs(bits: int) -> tuple[str, ...]:
    return tuple(codec for codec in ENCODINGS if bits & _bits((codec,)))


@cache
def _leads() -> dict[str, int]:
    """The encodings, as bits, in which a sign may be the first byte of a letter."""
    return _encodings_of_signs(range(0xC2, 0xF5))


@cache
def _following() -> dict[str, int]:
    """The encodings, as bits, in which a sign may be a later byte of a letter."""
    return _encodings_of_signs(FOLLOWING)


def _encodings_of_signs(data: Iterable[int]) -> dict[str, int]:
    signs: dict[str, int] = {}
    for byte in data:
        for codec in ENCODINGS:
            for letter in _letters(codec, byte):
                signs[letter] = signs.get(letter, 0) | _bits((codec,))
    return signs


@cache
def _beginnings() -> re.Pattern[str]:
    """Where two signs stand with which a letter may begin, in whatever encoding."""
    leads, following = ("".join(map(re.escape, signs)) for signs in (_leads(), _following()))
    return re.compile(f"[{leads}](?=[{following}])")


@cache
def _whole_letters(codec: str) -> re.Pattern[str]:
    two = pair(codec)
    return re.compile(f"(?:{two}){{2}}" if codec in RUNS else two)


def is_sound(right: str, text: str) -> bool:
    """Whether nothing is left in a text that was mended that looks misread."""
    odd = set(_ODD_LETTERS.findall(right)).difference(text)
    unread = right != text and _UNREAD.search(right)
    return not (odd or unread or UNLIKELY.search(right) or is_misread(right))


def encodings_of(text: str, right: str) -> frozenset[str]:
    """The encodings in which `right` was read where it became `text`."""
    return frozenset(codec for codec in ENCODINGS if _read_back(text, codec) == right)


def read_back(text: str, codec: str) -> str:
    """What a text was before it was read in an encoding; the text where that makes no sense."""
    right = _read_back(text, codec)
    return right if is_sound(right, text) else text


def _read_back(text: str, codec: str) -> str:
    return re.sub(pair(codec), lambda match: _decoded(codec, match[0]), text)


@cache
def _misread(codec: str) -> re.Pattern[str]:
    """A misread letter in company in which the signs it is made of stand in no word.

    A sign within a word, a capital behind a small letter, letters of two scripts in a word.
    """
    two = pair(codec)
    sign = r"[^\w\s\-–—‑'’/.,:;&+*()]"
    letter = r"[^\W\d_]"
    small = "[a-zß-öø-ÿāăąćċčďđēėęěğģħīįıķĺļľłńņňōőœŕřśşšţťūůűųźżžșț]"
    punctuation = (b"\xe2", b"\x80", FOLLOWING)
    mark = "".join(f"[{class_of(codec, data)}]" for data in punctuation)
    forms = [
        mark,
        f"(?={letter}{sign}){two}(?={letter})",
        f"(?<={small}){two}(?<!{small}{{2}})(?<=[^\\s])"
        if codec not in RUNS
        else f"(?<=[A-Za-z]){two}",
    ]
    if codec in RUNS:
        forms.append(f"{two}(?=[A-Za-z])")
    return re.compile("|".join(forms))


def _decoded(codec: str, letters: str) -> str:
    try:
        return bytes(_bytes(codec)[letter] for letter in letters).decode("utf-8")
    except UnicodeError:
        return letters


@cache
def _bytes(codec: str) -> dict[str, int]:
    """The byte of each character that programs make of bytes beyond ASCII."""
    return {letter: byte for byte in range(0x80, 0x100) for letter in _letters(codec, byte)}


def _letters(codec: str, byte: int) -> Iterator[str]:
    """What programs make of a byte; where an encoding has none, a control character or cp1252's."""
    data = bytes([byte])
    if letter := data.decode(codec, "ignore"):
        yield letter
    else:
        yield from {chr(byte), data.decode("cp1252", "ignore") or chr(byte)}


@cache
def pair(codec: str) -> str:
    """A character of two to four bytes in UTF-8, read in an encoding."""
    two = _LEADS.get(codec, bytes(range(0xC2, 0xE0)))
    three = b"\xe2" if codec in _LEADS else bytes(range(0xE0, 0xF0))
    following = f"[{class_of(codec, FOLLOWING)}]"
    longer = (
        f"[{class_of(codec, three)}]{following}{{2}}|[{class_of(codec, _OF_FOUR)}]{following}{{3}}"
    )
    return f"(?:[{class_of(codec, two)}]{following}|{longer})"


def class_of(codec: str, data: bytes) -> str:
    """The characters that bytes are in an encoding, for a class of a pattern."""
    return "".join(re.escape(letter) for byte in data for letter in _letters(codec, byte))
