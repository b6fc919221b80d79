"""What the letters of UTF-8 look like where they are read in another encoding, and back."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from coalition.expressions import Expression

PAIRS = ("cp1252", "latin-1", "cp1250", "cp1254", "cp1257", "iso8859-2", "mac-roman", "cp437")
RUNS = ("cp1251", "cp1253")
"""Encodings by what UTF-8 looks like in them: of alphabets that are not Latin only two pairs are
suspicious, for a capital letter before a quotation mark is one."""

_OF_DOS = ("cp850", "cp852")
_NOT_OF_DOS = (*PAIRS, *RUNS)
ENCODINGS = (*_NOT_OF_DOS, *_OF_DOS)
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
_ODD_LETTERS = Expression("[\u0149\u017f-\u019f\u01a2-\u01ae\u01b1-\u0217\u021c-\u024f]")
"""Latin letters that no language of a campaign has: `Ɩra` is no word."""

_UNREAD = Expression("[\u2500-\u259f√≈]|[ΓÔ]Ç")
"""Signs with which letters begin that were read in encodings of DOS and of the first Macintosh."""

UNLIKELY = Expression(
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
    return _anywhere(text, _NOT_OF_DOS, _is_whole)


def _anywhere(
    text: str, codecs: tuple[str, ...], holds: Callable[[str, int, "_Signs"], bool]
) -> bool:
    """Whether something holds of a text, an offset and the signs of one of some encodings.

    It is asked only where two signs stand with which a letter may begin in that encoding: right
    texts have few such places, and most texts are right.
    """
    if text.isascii():
        return False
    asked = [_signs(codec) for codec in codecs]
    return any(
        text[at] in signs.leads and text[at + 1] in signs.following and holds(text, at, signs)
        for at in (place.start() for place in _beginnings().finditer(text))
        for signs in asked
    )


class _Signs(NamedTuple):
    """What the bytes of UTF-8 are in an encoding."""

    of_two: frozenset[str]
    """Those that begin a letter of two bytes."""

    of_three: frozenset[str]
    of_four: frozenset[str]
    following: frozenset[str]
    """Those that follow them."""

    leads: frozenset[str]
    """Those that begin any letter or mark."""

    marks: tuple[frozenset[str], frozenset[str]]
    """Those with which dashes and quotation marks begin."""

    is_latin: bool

    def lengths(self, text: str, at: int) -> Iterator[int]:
        """How many signs from an offset on may be one letter that was misread."""
        for count, leads in ((2, self.of_two), (3, self.of_three), (4, self.of_four)):
            rest = text[at + 1 : at + count]
            if text[at] in leads and len(rest) == count - 1 and self.following.issuperset(rest):
                yield count


@cache
def _signs(codec: str) -> _Signs:
    two, three, four = (_signs_of(codec, data) for data in _lead_bytes(codec))
    marks = _signs_of(codec, b"\xe2"), _signs_of(codec, b"\x80")
    following = _signs_of(codec, FOLLOWING)
    leads = two | three | four | marks[0]
    return _Signs(two, three, four, following, leads, marks, codec not in RUNS)


def _signs_of(codec: str, data: bytes) -> frozenset[str]:
    return frozenset(letter for byte in data for letter in _letters(codec, byte))


@cache
def _beginnings() -> re.Pattern[str]:
    """Where two signs stand with which a letter may begin, in whatever encoding."""
    known = [_signs(codec) for codec in ENCODINGS]
    leads = re.escape("".join(sorted(frozenset().union(*(signs.leads for signs in known)))))
    following = re.escape("".join(sorted(frozenset().union(*(one.following for one in known)))))
    return re.compile(f"[{leads}](?=[{following}])")


def _is_whole(text: str, at: int, signs: _Signs) -> bool:
    lengths = signs.lengths(text, at)
    if signs.is_latin:
        return any(lengths)
    return any(text[at + one :] and any(signs.lengths(text, at + one)) for one in lengths)


def _misread(text: str, at: int, signs: _Signs) -> bool:
    """Whether a misread letter stands in company in which the signs it is made of are in no word.

    A sign within a word, a capital behind a small letter, letters of two scripts in a word.
    """
    begins, goes_on = signs.marks
    if text[at] in begins and text[at + 1] in goes_on and text[at + 2 : at + 3] in signs.following:
        return True
    before, sign_within = text[at - 1 : at], _is_letter(text[at]) and _is_sign(text[at + 1])
    for length in signs.lengths(text, at):
        letters, after = text[at : at + length], text[at + length : at + length + 1]
        if sign_within and _is_letter(after):
            return True
        if signs.is_latin:
            odd = not letters[-1].isspace() and not _SMALL.issuperset(letters[-2:])
            if before in _SMALL and odd:
                return True
        elif before in _BASIC or after in _BASIC:
            return True
    return False


def _is_letter(sign: str) -> bool:
    return sign.isalnum() and not sign.isdecimal()


def _is_sign(sign: str) -> bool:
    return not (sign.isalnum() or sign.isspace() or sign in _USUAL)


_USUAL = frozenset("_-–—‑'’/.,:;&+*()")
"""Signs that stand within words."""

_SMALL = frozenset("abcdefghijklmnopqrstuvwxyzāăąćċčďđēėęěğģħīįıķĺļľłńņňōőœŕřśşšţťūůűųźżžșț").union(
    map(chr, (*range(0xDF, 0xF7), *range(0xF8, 0x100)))
)
_BASIC = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


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
    two, three, four = _lead_bytes(codec)
    following = f"[{class_of(codec, FOLLOWING)}]"
    longer = f"[{class_of(codec, three)}]{following}{{2}}|[{class_of(codec, four)}]{following}{{3}}"
    return f"(?:[{class_of(codec, two)}]{following}|{longer})"


def _lead_bytes(codec: str) -> tuple[bytes, bytes, bytes]:
    """The bytes that begin a letter of two, three and four bytes."""
    three = b"\xe2" if codec in _LEADS else bytes(range(0xE0, 0xF0))
    return _LEADS.get(codec, bytes(range(0xC2, 0xE0))), three, _OF_FOUR


def class_of(codec: str, data: bytes) -> str:
    """The characters that bytes are in an encoding, for a class of a pattern."""
    return "".join(re.escape(letter) for byte in data for letter in _letters(codec, byte))
