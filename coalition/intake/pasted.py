"""Lists that somebody pasted: names with whatever stood between them."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from coalition.expressions import Expression

SEPARATORS = {
    "newline": "\n", "semicolon": ";", "comma": ",", "bullet": "•", "dash": "–", "hyphen": " - ",
}  # fmt: skip
"""What may be said to part names, by its name."""

_BULLETS = "•‣◦▪●○∙·⁃►☐☑✓✔→➢\uf0b7\uf0a7"
_LEADING = Expression(
    rf"^\s*(?:[{_BULLETS}*+]\s*|[-–—]\s+|[(\[]?\d{{1,4}}[.)\]]\s*|\(?[a-z]\)\s+|[ivx]+[.)]\s+"
    r"|№\s*\d{1,4}[.)]?\s+)+"
)
_AND = r"(?!(?:und|oder|et|ou|and|or|y|e|o|i|en|og|och|ja|a)\b)"
_STRONG = Expression(
    rf"\s*[;{_BULLETS}]\s*"
    r"|(?<!\d)\s*[–—]\s*|\s*[–—]\s*(?!\d)"
    rf"|\s+-\s*|(?<=\S)-\s+{_AND}"
)
"""Marks that part names wherever they stand.

A dash does so but between figures, a hyphen with a space on one side at least, though not where a
word goes on after `and`: `Kinder- und Jugendrechte`.
"""

_NOTE = Expression(r"(?<=\S)\s+[(\[]([^()\[\]]*)[)\]]")
_ALL = Expression(r"[(\[]([^()\[\]]+)[)\]]")
_LINK = Expression(r"\[([^\[\]]+)\]\((https?://[^\s()]+)\)")
"""A link as Markdown writes it."""

_WITH_ADDRESS = Expression(r"(\S.*?)[\s:,]+[<(]?(https?://[^\s<>()]+)[>)]?")
"""A name with its web address behind it."""

_END = Expression(r"(?<=[^\W\d_]{3})\.$")
_BRACKETED = Expression(r"\([^()\n]*\)|\[[^\[\]\n]*\]|“[^”\n]*”|«[^»\n]*»|\"[^\"\n]*\"")


class Named(NamedTuple):
    """One name of a list."""

    name: str
    notes: tuple[str, ...]
    """What stood in brackets behind it."""

    line: int
    """From 1."""

    website: str | None = None
    """Of a name that is a link."""


def names_in(
    text: str, known: Iterable[str] = (), separator: str | None = None
) -> tuple[Named, ...]:
    """The names of a pasted list, in its order.

    Lines, semicolons, bullets, dashes and hyphens with a space beside them part names. A comma does
    so only where commas are what mostly parts the list, and never within brackets or quotation
    marks. `known` are names that are never torn apart; `separator`, one of SEPARATORS, is what
    alone parts names if somebody says so.
    """
    kept = sorted((name for name in known if _holds_mark(name)), key=len, reverse=True)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    commas = separator == "comma" or (separator is None and _commas_part(lines, kept))
    pieces = (
        (piece, number)
        for number, line in enumerate(lines, 1)
        for piece in _pieces(line, kept, separator, commas=commas)
    )
    return tuple(filter(None, (_named(piece, number) for piece, number in pieces)))


def _holds_mark(name: str) -> bool:
    return "," in name or bool(_STRONG.search(name))


def _commas_part(lines: list[str], kept: list[str]) -> bool:
    """Whether commas are what parts the list rather than parts of names.

    They are parts of names where lines, or marks of one other kind, outnumber them.
    """
    bare = [_masked(_LEADING.sub("", line), kept)[0] for line in lines if line.strip()]
    commas = sum(line.count(",") for line in bare)
    marks = [mark.strip() for line in bare for mark in _STRONG.findall(line)]
    return commas > len(marks) + len(bare) - 1 or (commas > 0 and len(set(marks)) > 1)


def _pieces(line: str, kept: list[str], separator: str | None, *, commas: bool) -> Iterable[str]:
    masked, hidden = _masked(_LEADING.sub("", line), kept)
    if separator is not None:
        parts = masked.split(SEPARATORS[separator])
    elif commas:
        parts = [part for piece in _STRONG.split(masked) for part in piece.split(",")]
    else:
        parts = _STRONG.split(masked)
    pieces = [_unmasked(part, hidden) for part in parts]
    return _rejoined(pieces) if commas else pieces


def _rejoined(pieces: Iterable[str]) -> list[str]:
    """Pieces, an acronym and the name that it stands for together again.

    `JEF, Young European Federalists`: as many words as letters, and all letters but one their
    initials, the last among them. So `EFF, Electronic Frontier Norway` stay two.
    """
    joined: list[str] = []
    for piece in pieces:
        if joined and _stands_for(joined[-1].strip(), piece.strip()):
            joined[-1] = f"{joined[-1].strip()}, {piece.strip()}"
        else:
            joined.append(piece)
    return joined


def _stands_for(acronym: str, name: str) -> bool:
    words = name.split()
    if not (acronym.isalpha() and acronym.isupper() and len(words) == len(acronym) > 2):
        return False
    matching = [one == word[0].upper() for one, word in zip(acronym, words, strict=True)]
    return matching[-1] and matching.count(False) <= 1


def _masked(line: str, kept: list[str]) -> tuple[str, list[str]]:
    """A line in which nothing parts a known name, a bracket or a quotation."""
    hidden: list[str] = []

    def hide(found: re.Match[str]) -> str:
        hidden.append(found[0])
        return f"\ue000{len(hidden) - 1}\ue001"

    for name in kept:
        if name in line:
            line = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", hide, line)
    return _BRACKETED.sub(hide, line), hidden


def _unmasked(piece: str, hidden: list[str]) -> str:
    before = ""
    while piece != before:
        before = piece
        piece = re.sub(r"\ue000(\d+)\ue001", lambda found: hidden[int(found[1])], piece)
    return piece


def _named(piece: str, line: int) -> Named | None:
    piece = _LEADING.sub("", piece).strip()
    website = None
    if found := _LINK.fullmatch(piece.strip(" ,;.")) or _WITH_ADDRESS.fullmatch(piece):
        piece, website = found[1], found[2]
    elif found := _ALL.fullmatch(piece):
        piece = found[1]
    notes = tuple(note.strip() for note in _NOTE.findall(piece) if note.strip())
    name = _LEADING.sub("", " ".join(_NOTE.sub("", piece).split()))
    name = _END.sub("", name.strip(" ,;:–—•")).removeprefix("and ").removeprefix("et ").strip()
    return Named(name, notes, line, website) if any(map(str.isalnum, name)) else None
