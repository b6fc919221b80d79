"""Pasted lists: names with any marks between them, and the countries beside them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.lists.counted_lines import with_full_stops
from coalition.intake.lists.footnotes import with_footnotes
from coalition.intake.lists.lead_ins import part_lead_in
from coalition.intake.lists.masking import HIDING
from coalition.intake.lists.pasted_answers import with_answers
from coalition.intake.lists.pasted_countries import (
    countries_beside,
    country_behind,
    country_reason,
    is_country_name,
    pair_countries,
    split_behind_countries,
    without_flag,
)
from coalition.intake.lists.pasted_groups import without_waiting
from coalition.intake.lists.pasted_headings import with_countries
from coalition.intake.lists.pasted_lines import PastedLine, read_lines
from coalition.intake.lists.pasted_regularity import without_prose
from coalition.intake.lists.pasted_subtitles import without_subtitles
from coalition.intake.lists.pasted_towns import without_towns
from coalition.intake.lists.separators import (
    has_dash,
    has_mark,
    has_strong_mark,
    is_item,
    split_at,
    split_lines,
    without_bullet,
)
from coalition.intake.lists.wrapped_lines import joined
from coalition.intake.membership.notes_against import name_against
from coalition.intake.names.bare_sites import is_bare_site, is_site_of
from coalition.intake.names.people import is_organisation
from coalition.intake.names.short_names_beside import have_places
from coalition.intake.pasted_names import BEHIND_WORDS, PLACE_BEHIND, PastedName
from coalition.intake.values.brackets import split_brackets
from coalition.intake.values.cells import without_quotation_marks
from coalition.intake.words.letter_phrases import introduces_list

_AROUND = " ,;:–—•|"
_BRACKETS_ONLY = Expression(r"[(\[]([^()\[\]]+)[)\]]")
_LINK = Expression(r"\[([^\[\]]+)\]\((https?://[^\s()]+)\)")
"""A link as Markdown writes it."""

_ADDRESS = Expression(r"(?!\A)(?:(?<![\s:,])|(?<=\A.))[\s:,]++[<(]?(https?://[^\s<>()]++)[>)]?")
"""A web address behind a name, with what separates them."""

# The full stop at the end of a list, but not that of `e.V.`.
_END = Expression(r"(?<=[^\W\d_]{3})\.$")
_HANGING = Expression(r"(?<=[^\W_]|[)\]»”“\"'’.])\s+-+$")
"""A hyphen behind a name, from which an address or a bracket is taken: `Oak Society -`."""

_PLACE_BEHIND = Expression(r"\s[-–—]\s+([^\W\d_]{3,})\Z")
_AND = (
    "and|as well as|und|sowie|et|ainsi que|y|e|i|en|og|och|ja|oraz|a|és|și|si|ve|in|ir|un|u|agus|"
    "и|та|і|й|και|و"
)
_AND_FIRST = Expression(rf"(?:{_AND})\s+")
_AND_BEHIND_BRACKET = Expression(rf"(?<=[)\]])\s+(?:{_AND})\s+(?=\S)")
_AND_INSIDE = Expression(rf"\S\s+(?P<word>{_AND})\s+\S")


class _Piece(NamedTuple):
    text: str
    line: PastedLine
    country: str
    """That stands behind it as a piece of its own."""

    remarks: tuple[str, ...] = ()


def split_names(
    text: str, whole_names: Iterable[str] = (), separator: str | None = None
) -> tuple[PastedName, ...]:
    """The names of a pasted list, in its order, and its lines that are none, with the reason.

    Marks part names as `separators.split_lines` has it, never within brackets or quotation marks. A
    country behind a name, or in a heading above names, is theirs. `whole_names` are never split;
    `separator`, one of SEPARATORS, is the only mark that separates names, if it is given.
    """
    known = frozenset(whole_names)
    text = text.translate(HIDING) if "\ue000" in text or "\ue001" in text else text
    texts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    texts = with_full_stops(texts)
    texts = joined(texts) if separator is None else texts
    lines = judged_lines(texts, known, are_mixed=separator is None)
    named = [line for line in lines if line.text.strip() and _is_named(line, known)]
    others = (line for line in lines if not _is_named(line, known))
    names = [PastedName(line.text, (), line.number, reason=line.reason) for line in others]
    pieces = [*_pieces(named, known, separator)]
    behind = countries_beside("" if piece.text in known else piece.text for piece in pieces)
    for piece, (bare, country) in zip(pieces, behind, strict=True):
        names += _read_piece(piece, bare, country, known)
    items = {number for number, line in enumerate(texts, 1) if is_item(line)}
    if len(items) >= _FEWEST_ITEMS:
        names = [name._replace(is_item=name.line in items) for name in names]
    if separator is None:
        names = without_towns(names, known, items)
    return tuple(sorted(names, key=lambda name: name.line))


def judged_lines(
    texts: Sequence[str], known: frozenset[str] = frozenset(), *, are_mixed: bool = True
) -> list[PastedLine]:
    """The lines of a pasted list, those that name nobody with the reason, and without their ticks.

    `are_mixed` says that answers and sentences may stand among the names.
    """
    read = with_footnotes([*read_lines(texts)], known)
    lines = with_countries(without_waiting(read, texts, known), known)
    if not are_mixed:
        return lines
    lines = with_answers(lines, known)
    return [*without_prose(without_subtitles(lines, texts, known), texts, known)]


_FEWEST_ITEMS = 3
"""Lines with a bullet or a number by which a text is a list of items."""


def _is_named(line: PastedLine, known: frozenset[str]) -> bool:
    return not line.reason or line.text in known


def _pieces(
    lines: Sequence[PastedLine], known: frozenset[str], separator: str | None
) -> Iterator[_Piece]:
    """What stands between the marks that part names, with a country that is a piece of its own."""
    # The longest first, so that a name which contains another one is masked as a whole.
    masked_names = sorted(filter(has_mark, known), key=lambda name: (-len(name), name))
    texts = [line.text for line in lines]
    behind = countries_beside(texts)
    if separator is not None:
        split = split_at(texts, separator, masked_names)
    else:
        bare = [name for name, _ in behind]
        # Where most lines end in a country, or all in a place, each is one name.
        regular = len(lines) > 1 and sum(bool(country) for _, country in behind) * 2 > len(lines)
        regular = regular or have_places(bare)
        split = split_lines(texts, bare, masked_names, lines=regular)
    if separator is None:
        split = [
            (not has_strong_mark(text) and split_behind_countries(text)) or found
            for text, found in zip(texts, split, strict=True)
        ]
    for line, texts in zip(lines, split, strict=True):
        parts = _parted_behind_brackets(texts) if len(texts) > 1 and separator is None else texts
        filled = [text.strip() for text in parts if any(map(str.isalnum, text))]
        pairs = pair_countries(filled) or [(text, "") for text in filled]
        alone = len(lines) == len(pairs) == 1 and separator is None
        if len(pairs) > 1:
            if separator is None:
                pairs[-1:] = _parted_at_and(*pairs[-1])
            first = part_lead_in(pairs[0][0], len(pairs))
            pairs[0] = (first.name, pairs[0][1])
            if not first.is_understood:
                line = line._replace(reason=BEHIND_WORDS)  # noqa: PLW2901 - the same line
        for at, (text, country) in enumerate(pairs[:-1]):
            yield _Piece(text, _beginning(line, text) if at == 0 else line, country)
        if pairs:
            yield _last_piece(line, *pairs[-1], alone=alone, among=len(pairs))


def _parted_at_and(text: str, country: str) -> list[tuple[str, str]]:
    """The last of a line's names, as two where words of organisations say so.

    `Oak Trust and Elm Society`, `Wiąz oraz Fundacja Dąb`; of `Oak, Elm and Ash` people decide.
    """
    match = _AND_INSIDE.search(text)
    if match is None:
        return [(text, country)]
    left, right = text[: match.start("word")].strip(), text[match.end("word") :].strip()
    first, last = right.split()[0], right.split()[-1]
    # Of `Science and Society Network` the word stands at the end.
    begins = is_organisation(first) and last != first and not is_organisation(last)
    ends = is_organisation(last) and is_organisation(left.split()[-1])
    is_apart = right[0].isupper() and (begins or ends)
    return [(left, ""), (right, country)] if is_apart else [(text, country)]


def _parted_behind_brackets(texts: Iterable[str]) -> list[str]:
    """Pieces of a line, parted where `and` stands behind a bracket that speaks against a name."""
    parts = []
    for text in texts:
        before, *behind = _AND_BEHIND_BRACKET.split(text, 1)
        parts += [before, *behind] if name_against(before) else [text]
    return parts


def _beginning(line: PastedLine, text: str) -> PastedLine:
    """The line of the first of several names, with the reason where a sentence begins with it."""
    if not introduces_list(text):
        return line
    return line._replace(reason="a sentence begins with it; write its name alone on a line")


def _last_piece(line: PastedLine, text: str, country: str, *, alone: bool, among: int) -> _Piece:
    """The last of a line's names, from which `and` parts it, with what may be two names."""
    bare, own_country = country_behind(text)
    if alone and has_dash(bare):
        return _Piece(text, line, country, ("if the dash parts two names, put a line end there",))
    place = _PLACE_BEHIND.search(bare)
    # Behind a country's name stands no place.
    if among == 1 and place and place[1].istitle() and not (own_country or country):
        return _Piece(text, line, country, (PLACE_BEHIND,))
    text = _AND_FIRST.sub("", text, 1) if among > 1 and _AND_FIRST.match(text) else text
    inside = _AND_INSIDE.search(text) if among > 1 else None
    remark = inside and f"if {inside['word']} parts two names, put a comma there"
    return _Piece(text, line, country, (remark,) if remark else ())


_NEVER_CLOSED = "a quotation mark of it is never closed; it may be a part of a name: mend the text"


def _read_piece(piece: _Piece, bare: str, behind: str, known: frozenset[str]) -> list[PastedName]:
    """The name of a piece, given without the country behind it, or no name at all."""
    line, country = piece.line.number, behind or piece.country or piece.line.country
    if piece.text in known:
        return [PastedName(piece.text, (), line, country=country)]
    if piece.line.reason:
        return [PastedName(piece.text.strip(), (), line, reason=piece.line.reason)]
    text, flag = without_flag(without_bullet(bare).strip())
    country = country or flag
    if is_country_name(text):
        return [PastedName(text, (), line, reason=country_reason(text))]
    text, website = _split_website(text)
    if website and not country:
        # `Oak, Netherlands - oak.example`
        before, found = country_behind(text)
        text, country = (before, found) if is_country_name(found) else (text, "")
    name, notes = split_brackets(text.strip(_AROUND))
    name = without_bullet(" ".join(name.split()))
    name = _HANGING.sub("", _END.sub("", name.strip(_AROUND))).strip()
    if not any(map(str.isalnum, name)):
        return []
    name = without_quotation_marks(name)
    if name.count('"') % 2:
        return [PastedName(name, (), line, reason=_NEVER_CLOSED)]
    of_other_line = country and country == piece.line.country
    told = [f"{country} is taken for its country"] if of_other_line else []
    if website and is_bare_site(website) and not is_site_of(website, name):
        told.append(f"{website} is taken for its website")
    if name.count(",") > 1:
        told.append("if its commas part names, put line ends there")
    return [PastedName(name, notes, line, website, "", country, (*told, *piece.remarks))]


def _split_website(piece: str) -> tuple[str, str | None]:
    """A name, and the address that it links to or that stands behind it."""
    if match := _LINK.fullmatch(piece.strip(" ,;.")):
        return match[1], match[2]
    if match := next((m for m in _ADDRESS.finditer(piece) if m.end() == len(piece)), None):
        return piece[: match.start()], match[1]
    if match := _BRACKETS_ONLY.fullmatch(piece):
        return match[1], None
    name, address = piece.rpartition(" ")[::2] if "\t" not in piece else piece.rpartition("\t")[::2]
    is_apart = "\t" in piece or name.rstrip()[-1:] in "-–—|:,;،/)]" or "www." in address
    if any(map(str.isalnum, name)) and is_apart and is_bare_site(address):
        return name.rstrip(" -–—|:,;،/\t"), address.strip("()<>[]")
    return piece, None
