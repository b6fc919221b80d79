"""Which marks part the names of a pasted list, by what is regular in it, and the pieces between."""

import statistics
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.lists.masking import mask, unmask
from coalition.intake.names.acronyms import fits_initials, is_acronym
from coalition.intake.names.bare_sites import is_bare_site, is_site_of

SEPARATORS = {
    "newline": "\n", "semicolon": ";", "comma": ",", "bullet": "•", "dash": "–", "hyphen": " - ",
}  # fmt: skip
"""What a user may choose as the only separator, by its name."""

_BULLETS = "•‣◦▪●○∙·⁃►☐☑✓✔→➢\uf0b7\uf0a7"
_LEADING = Expression(
    rf"^\s*(?:>+\s*)*(?:[{_BULLETS}*+]\s*|[-–—]\s+|[(\[]?\d{{1,4}}[.)\]]\s*|\(?[a-z]\)\s+|[ivx]+[.)]\s+"
    r"|№\s*\d{1,4}[.)]?\s+|\d{1,3}[-–—]\s+)+"
)
_QUOTED = Expression(r"^\s*>[>\s]*(?=[^>\s])")
"""The mark before the lines of a mail that somebody answers."""

_AND = r"(?!(?:und|oder|et|ou|and|or|y|e|o|i|en|og|och|ja|a)\b)"
# The spaces before a mark are left to the name before it: a search that begins with them takes the
# square of their number.
_WITHIN_WORDS = "·∙"
"""Bullets that also join letters: `Col·lectiu`, `militant·es`."""

_STRONG = Expression(
    rf"(?:[;؛；{_BULLETS.translate({ord(dot): None for dot in _WITHIN_WORDS})}]"
    rf"|(?<![^\W\d_])[{_WITHIN_WORDS}]|[{_WITHIN_WORDS}](?![^\W\d_]))\s*+"
)
"""Marks that part names wherever they stand."""

_DASH = Expression(
    r"(?<!\d)[–—]\s*+|[–—]\s*(?!\d)"
    rf"|\s-\s*+|(?<=\S)-\s(?:\s++|{_AND})"
)
"""A dash, except between figures; a hyphen with a space on at least one side, except where a word
goes on after `and`: `Kinder- und Jugendrechte`."""

_MARK = Expression(f"{_STRONG.pattern}|{_DASH.pattern}")
_COMMA = Expression(r"[,،，、]")
_OF_A_PAIR = 2
_MOST_OF_A_LINE = 2
"""Dashes of a usual line up to which each line is one name, if lines have equally many."""


class _Line(NamedTuple):
    text: str
    """Without its number or bullet, with a placeholder for each whole name and bracket."""

    hidden: list[str]
    is_item: bool
    """Whether a number or a bullet stands before it."""

    dashes: int
    strong: int
    commas: int


class _Marks(NamedTuple):
    """Which marks part the names of a line, beside semicolons and bullets."""

    dashes: bool
    commas: bool


def without_bullet(text: str) -> str:
    """A text without numbers and bullets before it."""
    return _LEADING.sub("", _QUOTED.sub("", text))


def is_item(text: str) -> bool:
    """Whether a number, a bullet or the mark of a quotation stands before a text."""
    return without_bullet(text) not in ("", text.strip())


def has_mark(name: str) -> bool:
    """Whether a name has a mark that might part names."""
    return bool(_COMMA.search(name) or _MARK.search(name))


def are_items(text: str) -> bool:
    """Whether a text is a list as people paste it below a heading, and no column of a sheet.

    Most lines below the first begin with a number or a bullet, or the first ends in a colon.
    """
    first, *below = [line.strip() for line in text.splitlines() if line.strip()] or [""]
    items = [line for line in below if without_bullet(line) not in ("", line)]
    return first.endswith(":") or len(items) * 2 > len(below)


def has_strong_mark(text: str) -> bool:
    """Whether a mark stands in a text that parts names wherever it is."""
    return bool(_STRONG.search(text))


def has_dash(name: str) -> bool:
    """Whether a dash stands in a name where it might part names."""
    return bool(_DASH.search(name))


def split_lines(
    texts: Sequence[str], without_countries: Sequence[str], whole_names: list[str], *, lines: bool
) -> list[list[str]]:
    """The pieces of each line of a list, between the marks that part names in it.

    What is regular is judged by the lines without the countries behind names. Semicolons and
    bullets within lines always part names. Dashes do so where lines have several of them, or as
    many as other marks, commas where they outnumber lines and other marks; but neither does where
    most lines begin with a number or a bullet, or where `lines` says that each is one name.
    `whole_names` are never split.
    """
    judged = [_read_line(text, whole_names) for text in without_countries]
    if lines or _are_items(judged):
        marks = [_marks_of_item(line) for line in judged]
    else:
        several = _several_dashes(judged)
        dashes = [_dashes_part(line, several=several) for line in judged]
        commas = _commas_part(judged, dashes)
        marks = [_Marks(dash, commas) for dash in dashes]
    read = (
        line if text == bare else _read_line(text, whole_names)
        for text, bare, line in zip(texts, without_countries, judged, strict=True)
    )
    return [_split(line, which) for line, which in zip(read, marks, strict=True)]


def split_at(texts: Iterable[str], separator: str, whole_names: list[str]) -> list[list[str]]:
    """The pieces of each line between one mark, a key of SEPARATORS."""
    read = [_read_line(text, whole_names) for text in texts]
    return [_unmask(line.text.split(SEPARATORS[separator]), line) for line in read]


def _read_line(text: str, whole_names: list[str]) -> _Line:
    bare = without_bullet(text)
    masked, hidden = mask(bare, whole_names)
    return _Line(
        masked,
        hidden,
        bare != text.strip() and bool(bare),
        len(_DASH.findall(masked)),
        len(_STRONG.findall(masked)),
        len(_COMMA.findall(masked)),
    )


def _are_items(lines: list[_Line]) -> bool:
    """Whether most lines of several begin with a number or a bullet, so that each is one name."""
    return len(lines) > 1 and sum(line.is_item for line in lines) * 2 > len(lines)


def _several_dashes(lines: list[_Line]) -> bool:
    """Whether lines usually have so many dashes that each holds several names."""
    numbers = [line.dashes for line in lines]
    usual = statistics.median(numbers) if numbers else 0
    return usual > _MOST_OF_A_LINE or (usual > 1 and (len({*numbers}) > 1 or len(numbers) == 1))


def _dashes_part(line: _Line, *, several: bool) -> bool:
    """Whether dashes part the names of a line, where `several` says what lines usually have."""
    if not line.strong:
        return several
    between = [len(_DASH.findall(piece)) for piece in _STRONG.split(line.text)]
    # Of `Oak - Elm; Ash - Fir` each piece is a name with a dash.
    return line.dashes >= line.strong and set(between) != {1}


def _marks_of_item(line: _Line) -> _Marks:
    """Which marks part the names of a line in a list of items."""
    if line.is_item or not line.strong:
        return _Marks(dashes=False, commas=False)
    dashes = _dashes_part(line, several=False)
    return _Marks(dashes, _commas_part([line], [dashes]))


def _commas_part(lines: list[_Line], dashes: list[bool]) -> bool:
    """Whether commas part the names of a list, and are no parts of names.

    They are parts of names where lines, or marks of one other kind, outnumber them, and where
    each of several lines has one: something stands behind each name.
    """
    if len(lines) > 1 and all(line.commas == 1 and not line.strong for line in lines):
        return False
    commas = sum(line.commas for line in lines)
    marks = [
        mark.strip()
        for line, dash in zip(lines, dashes, strict=True)
        for mark in (_MARK if dash else _STRONG).findall(line.text)
    ]
    if commas == 1 and not any("," in line.text for line in lines):
        return False
    return commas > len(marks) + len(lines) - 1 or (commas > 0 and len({*marks}) > 1)


def _split(line: _Line, marks: _Marks) -> list[str]:
    *pieces, last = (_MARK if marks.dashes else _STRONG).split(line.text)
    parts = [*map(str.rstrip, pieces), last]
    if marks.commas:
        parts = [part for piece in parts for part in _COMMA.split(piece)]
    return _rejoin(_unmask(parts, line))


def _unmask(parts: Iterable[str], line: _Line) -> list[str]:
    return [unmask(part, line.hidden) for part in parts]


def _rejoin(pieces: Sequence[str]) -> list[str]:
    """The pieces, with those as one that are an acronym and what it stands for, or a name's site.

    `JEF, Young European Federalists`: as many words as letters, and all letters but one their
    initials, the last among them. So `EFF, Electronic Frontier Norway` stay two. The other way
    round, `Young European Federalists, YEF`, all letters are initials. A web address is that of the
    name before it where it is like that name, or where the line has nothing else.
    """
    joined: list[str] = []
    for piece in pieces:
        before, behind = (joined[-1] if joined else "").strip(), piece.strip()
        is_site = is_bare_site(behind) and not is_bare_site(before)
        if before and (
            _stands_for(before, behind)
            or (is_acronym(behind) and fits_initials(behind, before))
            or (is_site and (len(pieces) == _OF_A_PAIR or is_site_of(behind, before)))
        ):
            joined[-1] = f"{before}, {behind}"
        else:
            joined.append(piece)
    return joined


def _stands_for(acronym: str, name: str) -> bool:
    words = name.split()
    if not (acronym.isalpha() and acronym.isupper() and len(words) == len(acronym) > 2):
        return False
    pairs = zip(acronym, words, strict=True)
    matching = [letter == word[0].upper() for letter, word in pairs]
    return matching[-1] and matching.count(False) <= 1
