"""Checks and fixes of characters that are invisible, garbled, lost or not composed."""

import re
import unicodedata
from collections.abc import Iterator

from coalition import languages
from coalition.checks.translations.own_text import Text
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.invisible import (
    DIRECTION_CONTROLS,
    DIRECTION_MARKS,
    EMBEDDINGS,
    INVISIBLE,
    ISOLATES,
    JOINED,
    JOINERS,
    MONGOLIAN_SEPARATOR,
    OVERRIDES,
    POP_EMBEDDING,
    POP_ISOLATE,
    RIGHT_TO_LEFT,
    SOFT_HYPHEN,
    WORD_BREAKS,
    written_for,
)
from coalition.mojibake import garbled_words, suspicious

_BIDI = Expression(f"[{DIRECTION_CONTROLS}]")


def _describe(character: str) -> str:
    name = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X}" + (f" ({name})" if name else "")


def _visible(character: str) -> str:
    """A character as it is; its name where nobody would see which it is."""
    is_seen = unicodedata.category(character)[0] not in "ZC"
    return character if is_seen else _describe(character)


def wrong_direction_controls(form: Text) -> Iterator[Problem[int]]:
    r"""T120: no character overrides the direction of text, and each isolate is closed.

    An override shows text in another order than it is read, which has been used to hide what a
    text says (CVE-2021-42574); an open isolate turns around what follows it (UAX 9).

    Bad (ar): "Sign the letter" -> "وقّعوا \u202eالرسالة"
    Good (ar): "Sign the letter" -> "وقّعوا \u2067الرسالة\u2069"
    """
    if form.text.isascii() or not _BIDI.search(form.text):
        return
    isolates: list[int] = []
    embeddings: list[int] = []
    for at, character in enumerate(form.text):
        if character in OVERRIDES:
            yield Problem(f"{_describe(character)} turns the text around", "Remove it.", at)
        if character in ISOLATES:
            isolates.append(at)
        elif character in EMBEDDINGS:
            embeddings.append(at)
        elif character in (POP_ISOLATE, POP_EMBEDDING):
            # Each sort of stretch has a character of its own that ends it.
            stack = isolates if character == POP_ISOLATE else embeddings
            if stack:
                stack.pop()
            else:
                hint = "Remove it, or write the character that begins the stretch."
                yield Problem(f"{_describe(character)} ends what never began", hint, at)
    for at in (*isolates, *embeddings):
        # Overrides are reported already.
        if form.text[at] not in OVERRIDES:
            closing = POP_ISOLATE if form.text[at] in ISOLATES else POP_EMBEDDING
            hint = f"Remove it, or end the stretch with U+{ord(closing):04X}."
            yield Problem(f"{_describe(form.text[at])} is never closed", hint, at)


# Controls of direction and other controls are not in it: T120 and T122 report them. Unicode
# discourages the use of Khmer's two inherent vowels.
_INVISIBLE = Expression(f"[{INVISIBLE}{JOINERS}\u17b4\u17b5]")
# In prose the presentation forms of Arabic count, too.
_CURSIVE = Expression(f"[{JOINED}\ufb50-\ufdff\ufe70-\ufeff]")
_EMOJI = Expression("[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")
_MONGOLIAN = Expression("[\u1820-\u18aa]")
_RTL = Expression(f"[{RIGHT_TO_LEFT}]")


def invisible_characters(form: Text) -> Iterator[Problem[int]]:
    r"""T121: a translation has no characters that nobody sees, save where its script needs them.

    They come in with pasted text; a search then misses the word, and a screen reader stumbles.
    Joiners in scripts that join, marks of direction beside right-to-left text, what emoji are made
    of, and soft hyphens in words of twelve letters and more stay.

    Bad (fr): "Our movement" -> "Notre mouve\u200bment"
    Good (fa): "We want" -> "می\u200cخواهیم"
    """
    for at in _find_invisible(form):
        hint = "Remove it; `coalition check --fix` does."
        yield Problem(f"{_describe(form.text[at])} stands here unseen", hint, at)


def _find_invisible(form: Text) -> Iterator[int]:
    text = form.text
    if text.isascii():
        return
    in_source = form.source.find(_invisible_in)
    for match in _INVISIBLE.finditer(text):
        at, character = match.start(), match[0]
        # What the source has may be meant.
        if character not in in_source and not _belongs(form, at, character):
            yield at


def _invisible_in(prose: Prose) -> frozenset[str]:
    return frozenset() if prose.text.isascii() else frozenset(_INVISIBLE.findall(prose.text))


def _is_right_to_left(prose: Prose) -> bool:
    return _RTL.search(prose.text) is not None


def _first_flag(prose: Prose) -> int:
    """The offset of the first black flag; -1 without one."""
    return prose.text.find("\U0001f3f4")


def _belongs(form: Text, at: int, character: str) -> bool:
    around = form.text[max(at - 1, 0) : at] + form.text[at + 1 : at + 2]
    if character in JOINERS:
        return bool(_CURSIVE.search(around) or (_EMOJI.search(around) and character == "\u200d"))
    if character in DIRECTION_MARKS:
        return form.target.find(_is_right_to_left) or languages.direction(form.language) == "rtl"
    if character in WORD_BREAKS and form.marks.breaks_unseen:
        return True
    if character == MONGOLIAN_SEPARATOR:
        return _MONGOLIAN.search(around) is not None
    if character == SOFT_HYPHEN:
        return _is_in_long_word(form.text, at)
    # England's flag and its like are an emoji with a tail of tags.
    return character >= "\U000e0000" and 0 <= form.target.find(_first_flag) < at


_LETTERS_BEFORE = Expression(r"[^\W\d_]{2,}\Z")
_LETTERS_BEHIND = Expression(r"[^\W\d_]{2,}")
_WORD = Expression(rf"[^\W\d_]+(?:{SOFT_HYPHEN}[^\W\d_]+)*")
_LONG_WORD = 12
_LONGEST_WORD = 200


def _is_in_long_word(text: str, at: int) -> bool:
    """Whether a soft hyphen stands between letters of a word that is long enough to be parted."""
    start = max(at - _LONGEST_WORD, 0)
    if not (_LETTERS_BEFORE.search(text, start, at) and _LETTERS_BEHIND.match(text, at + 1)):
        return False
    words = _WORD.finditer(text, start, at + _LONGEST_WORD)
    word = next((match[0] for match in words if match.start() < at < match.end()), "")
    return len(word.replace(SOFT_HYPHEN, "")) >= _LONG_WORD


def without_invisible_characters(form: Form) -> str:
    """The text without its invisible characters."""
    invisible = frozenset(_find_invisible(form))
    if not invisible:
        return form.text
    return "".join(character for at, character in enumerate(form.text) if at not in invisible)


_CONTROL = Expression(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")


def control_characters(form: Text) -> Iterator[Problem[int]]:
    r"""T122: a translation has no control characters.

    Web pages and mail can't hold most of them, and terminals obey them.

    Bad (de): "Sign now" -> "Jetzt\x0bzeichnen"
    Good (de): "Sign now" -> "Jetzt zeichnen"
    """
    for match in _CONTROL.finditer(form.text):
        message = f"the control character U+{ord(match[0]):04X} stands in the text"
        meant = written_for(match[0])
        hint = f"Write {meant} in its place." if meant else "Remove it, or write a space."
        yield Problem(message, hint, match.start())


def lost_characters(form: Text) -> Iterator[Problem[int]]:
    r"""T123: a translation has no U+FFFD, which stands where a character was lost.

    A program read the file in a charset in which it was not written; the character is gone.

    Bad (pl): "Sign the letter" -> "Podpisz si\ufffd"
    Good (pl): "Sign the letter" -> "Podpisz się"
    """
    at = form.text.find("\ufffd")
    if at >= 0:
        hint = "Write the character that stood there."
        yield Problem("a character was lost here (U+FFFD)", hint, at)


_PLAUSIBLE = Expression(
    "[\u00a0-\u024f\u0300-\u036f\u0370-\u0556\u05d0-\u05ea\u0600-\u06ff\u2010-\u203a\u20ac\u2116\u2122]+"
)
_QUOTES = frozenset("»«“”„’‘‚‹›…–—•")


def _charset(codec: str) -> dict[str, int]:
    """The byte of each character of a charset, with control characters where it has gaps."""
    table = {chr(byte): byte for byte in range(0x80, 0xA0)}
    for byte in range(0x80, 0x100):
        character = bytes([byte]).decode(codec, "ignore")
        if character:
            table[character] = byte
    return table


_WESTERN = _charset("cp1252")
_CYRILLIC = _charset("cp1251")
_FOLLOWING = {
    codec: "".join(map(re.escape, (letter for letter, byte in table.items() if byte < 0xC0)))
    for codec, table in (("western", _WESTERN), ("cyrillic", _CYRILLIC))
}
_GARBLED = (
    (
        # The bytes that begin a character of UTF-8, and those that follow, in Windows-1252.
        Expression("(?:[Â-ß][…]|[à-ï][…]{2}|[ð-ô][…]{3})+".replace("…", _FOLLOWING["western"])),
        _WESTERN,
    ),
    (Expression("(?:[РС][…]){2,}".replace("…", _FOLLOWING["cyrillic"])), _CYRILLIC),
)


def mojibake(form: Form) -> Iterator[Problem[int]]:
    """T124: a translation is not UTF-8 that was read as another charset.

    `Ã©` for `é` comes from a program that took the bytes of a file for Windows-1252, and the like
    for Cyrillic. The hint shows what was meant.

    Bad (fr): "Sign the appeal" -> "Signez, câ€™est dÃ©cisif"
    Good (fr): "Sign the appeal" -> "Signez, c’est décisif"
    """
    text = form.text
    if not suspicious(text):
        return
    for pattern, table in _GARBLED:
        garbled = [
            (match, decoded)
            for match in pattern.finditer(text)
            if (decoded := _decode_garbled(match[0], table))
        ]
        # A single one may be a capital letter before a quotation mark, as it was meant.
        if garbled and (len(garbled) > 1 or _is_certain(*garbled[0])):
            match, decoded = garbled[0]
            at, read = match.start(), match[0]
            meant, seen = ("".join(map(_visible, part)) for part in (decoded, read))
            hint = f"Write {meant}; the file was once read in the wrong charset."
            yield Problem(f"{seen} should probably be {meant}", hint, at)
            return
    for at, word, right in garbled_words(text):
        if right:
            hint = f"Write {right}; the file was once read in the wrong charset."
            yield Problem(f"{word} should probably be {right}", hint, at)
            return


def _decode_garbled(text: str, table: dict[str, int]) -> str:
    """The text that the bytes of a garbled text are in UTF-8; empty where that is unlikely."""
    try:
        decoded = bytes(table[character] for character in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return ""
    return decoded if _PLAUSIBLE.fullmatch(decoded) else ""


def _is_certain(match: re.Match[str], decoded: str) -> bool:
    """Whether a garbled text is more than a capital letter before a quotation mark."""
    read, before = match[0], match.string[: match.start()]
    # No word goes on with a capital letter.
    if len(decoded) > 1 or len(read) > 2 or read[0] in "ÃâÂ" or before[-1:].islower():
        return True
    return read[1] not in _QUOTES


def decomposed_letters(form: Form) -> Iterator[Problem[int]]:
    r"""T125: a translation is in Unicode's composed form (NFC).

    Some programs write é as e and an accent; it looks alike, and searching and sorting miss it.

    Bad (fr): "Decide" -> "De\u0301cidez"
    Good (fr): "Decide" -> "Décidez"
    """
    if form.text.isascii():
        return
    normal = languages.compose(form.text)
    if normal != form.text:
        pairs = enumerate(zip(form.text, normal, strict=False))
        at = next((offset for offset, (letter, other) in pairs if letter != other), 0)
        hint = "Write it composed (NFC); `coalition check --fix` does."
        yield Problem("a letter and its accent are two characters", hint, at)


def with_composed_letters(form: Form) -> str:
    """The text with each letter and its accent as one character."""
    return languages.compose(form.text)
