"""Pasted lists: names with any marks between them."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.brackets import split_brackets
from coalition.intake.pasted_lines import read_lines

SEPARATORS = {
    "newline": "\n", "semicolon": ";", "comma": ",", "bullet": "•", "dash": "–", "hyphen": " - ",
}  # fmt: skip
"""What a user may choose as the only separator, by its name."""

_BULLETS = "•‣◦▪●○∙·⁃►☐☑✓✔→➢\uf0b7\uf0a7"
_LEADING = Expression(
    rf"^\s*(?:[{_BULLETS}*+]\s*|[-–—]\s+|[(\[]?\d{{1,4}}[.)\]]\s*|\(?[a-z]\)\s+|[ivx]+[.)]\s+"
    r"|№\s*\d{1,4}[.)]?\s+)+"
)
_AND = r"(?!(?:und|oder|et|ou|and|or|y|e|o|i|en|og|och|ja|a)\b)"
# The spaces before a mark are left to the name before it: a search that begins with them takes the
# square of their number.
_STRONG = Expression(
    rf"[;{_BULLETS}]\s*+"
    r"|(?<!\d)[–—]\s*+|[–—]\s*(?!\d)"
    rf"|\s-\s*+|(?<=\S)-\s(?:\s++|{_AND})"
)
"""Marks that separate names wherever they stand.

A dash does so except between figures, a hyphen with a space on at least one side, except where a
word goes on after `and`: `Kinder- und Jugendrechte`.
"""

_AROUND = " ,;:–—•"
_BRACKETS_ONLY = Expression(r"[(\[]([^()\[\]]+)[)\]]")
_LINK = Expression(r"\[([^\[\]]+)\]\((https?://[^\s()]+)\)")
"""A link as Markdown writes it."""

_ADDRESS = Expression(r"(?!\A)(?:(?<![\s:,])|(?<=\A.))[\s:,]++[<(]?(https?://[^\s<>()]++)[>)]?")
"""A web address behind a name, with what separates them."""

# The full stop at the end of a list, but not that of `e.V.`.
_END = Expression(r"(?<=[^\W\d_]{3})\.$")
_OPENING = Expression(r"[(\[“«\"]")
_BRACKETS = {
    "(": Expression(r"\([^()]*+\)"),
    "[": Expression(r"\[[^\[\]]*+\]"),
    "“": Expression(r"“[^”]*+”"),
    "«": Expression(r"«[^»]*+»"),
    '"': Expression(r"\"[^\"]*+\""),
}
"""Brackets and quotation marks with what is in them, by the mark that opens them."""

_HIDING = str.maketrans("\ue000\ue001", "\ufffd\ufffd")
"""The marks of `_mask` are no letters where they stand in a list, which check_name then reports."""


class PastedName(NamedTuple):
    """One name of a list."""

    name: str
    notes: tuple[str, ...]
    """The texts in brackets behind it."""

    line: int
    """From 1."""

    website: str | None = None
    """The address of a name that is a link."""

    reason: str = ""
    """Why it is no name: a greeting, for instance, or a label and what stands behind it."""


def split_names(
    text: str, whole_names: Iterable[str] = (), separator: str | None = None
) -> tuple[PastedName, ...]:
    """The names of a pasted list, in its order, and its lines that are none, with the reason.

    Lines, semicolons, bullets, dashes and hyphens with a space beside them separate names. A comma
    does so only where most names are separated by commas, and never within brackets or quotation
    marks. `whole_names` are never split; `separator`, one of SEPARATORS, is the only mark that
    separates names, if it is given.
    """
    # The longest first, so that a name which contains another one is masked as a whole.
    known = frozenset(whole_names)
    masked_names = sorted(filter(_has_mark, known), key=lambda name: (-len(name), name))
    text = text.translate(_HIDING) if "\ue000" in text or "\ue001" in text else text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    commas = separator == "comma" or (separator is None and _commas_separate(lines, masked_names))
    names: list[PastedName | None] = []
    for line in read_lines(lines):
        if line.reason and line.text not in known:
            names.append(PastedName(line.text, (), line.number, reason=line.reason))
            continue
        pieces = _pieces(line.text, masked_names, separator, commas=commas)
        names += (_read_piece(piece, line.number, known) for piece in pieces)
    return tuple(filter(None, names))


def _has_mark(name: str) -> bool:
    return "," in name or bool(_STRONG.search(name))


def _commas_separate(lines: list[str], whole_names: list[str]) -> bool:
    """Whether commas separate the names of a list, and are no parts of names.

    They are parts of names where lines, or marks of one other kind, outnumber them.
    """
    bare = [_mask(_LEADING.sub("", line), whole_names)[0] for line in lines if line.strip()]
    commas = sum(line.count(",") for line in bare)
    marks = [mark.strip() for line in bare for mark in _STRONG.findall(line)]
    return commas > len(marks) + len(bare) - 1 or (commas > 0 and len(set(marks)) > 1)


def _pieces(
    line: str, whole_names: list[str], separator: str | None, *, commas: bool
) -> Iterable[str]:
    masked, hidden = _mask(_LEADING.sub("", line), whole_names)
    if separator is not None:
        parts = masked.split(SEPARATORS[separator])
    elif commas:
        parts = [part for piece in _split_at_marks(masked) for part in piece.split(",")]
    else:
        parts = _split_at_marks(masked)
    pieces = [_unmask(part, hidden) for part in parts]
    return _rejoin_acronyms(pieces) if commas else pieces


def _split_at_marks(line: str) -> list[str]:
    *pieces, last = _STRONG.split(line)
    return [*map(str.rstrip, pieces), last]


def _rejoin_acronyms(pieces: Iterable[str]) -> list[str]:
    """The pieces, with an acronym and the name that it stands for as one.

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
    pairs = zip(acronym, words, strict=True)
    matching = [letter == word[0].upper() for letter, word in pairs]
    return matching[-1] and matching.count(False) <= 1


def _mask(line: str, whole_names: list[str]) -> tuple[str, list[str]]:
    """The line with a placeholder for each whole name, bracket and quotation, and these texts.

    A placeholder is the index of its text between two characters for private use.
    """
    hidden: list[str] = []

    def hide(match: re.Match[str]) -> str:
        hidden.append(match[0])
        return f"\ue000{len(hidden) - 1}\ue001"

    for name in whole_names:
        if name in line:
            line = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", hide, line)
    pieces: list[str] = []
    end = 0
    for match in _bracketed(line):
        pieces += [line[end : match.start()], hide(match)]
        end = match.end()
    return "".join((*pieces, line[end:])), hidden


def _bracketed(line: str) -> Iterator[re.Match[str]]:
    """The outermost brackets and quotation marks of a line that are closed."""
    end = 0
    never_closed: set[str] = set()
    for opening in _OPENING.finditer(line):
        mark = opening[0]
        if opening.start() < end or mark in never_closed:
            continue
        match = _BRACKETS[mark].match(line, opening.start())
        if match:
            end = match.end()
            yield match
        elif mark in '“«"':
            # Nothing but the mark that closes ends the search, so there is none in the rest.
            never_closed.add(mark)


def _unmask(piece: str, hidden: list[str]) -> str:
    # Once more for each level: a hidden bracket may hold the placeholder of a name.
    before = ""
    while piece != before:
        before = piece
        piece = re.sub(r"\ue000(\d+)\ue001", lambda match: hidden[int(match[1])], piece)
    return piece


def _address_behind(piece: str) -> re.Match[str] | None:
    """The address with which a piece ends."""
    return next((m for m in _ADDRESS.finditer(piece) if m.end() == len(piece)), None)


def _read_piece(piece: str, line: int, known: frozenset[str]) -> PastedName | None:
    piece = _LEADING.sub("", piece).strip()
    if piece in known:
        return PastedName(piece, (), line)
    website = None
    if match := _LINK.fullmatch(piece.strip(" ,;.")):
        piece, website = match[1], match[2]
    elif match := _address_behind(piece):
        piece, website = piece[: match.start()], match[1]
    elif match := _BRACKETS_ONLY.fullmatch(piece):
        piece = match[1]
    name, notes = split_brackets(piece.strip(_AROUND))
    name = _LEADING.sub("", " ".join(name.split()))
    name = _END.sub("", name.strip(_AROUND)).removeprefix("and ").removeprefix("et ").strip()
    if not any(map(str.isalnum, name)):
        return None
    return PastedName(name, notes, line, website)
