"""A short name beside a name without brackets of its own: `Red Andina de Lectores, RAL`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.names.acronyms import fits_initials, is_acronym, may_abbreviate
from coalition.intake.names.people import is_organisation
from coalition.matching import is_legal_form

_MARK = Expression(r"\s*[,;:/|،；]\s+|\s+[-–—/|]\s*|\s*[–—]\s+|-\s+")
"""What may part a name and its short name."""

_BRACKET_WITHIN = Expression(
    r"(?P<name>.+?)\s\((?P<short>[^\s()]+)\)(?:\s*,\s*|\s+[-–—]\s*)(?P<rest>[^()]+)"
)
_TOWN_BEHIND = Expression(
    r"(?P<name>[^,]*(?:«[^»]+»|„[^“”]+[“”]|“[^”]+”|\"[^\"]+\"|”[^”]+”|»[^«]+«))\s*"
    r"(?:,|\s[-–—]\s)\s*(?P<town>[^\W\d_][^,;\d()]*)"
)
"""A town behind a name that ends in quotation marks: `ГО «Світло», Київ`."""

_TOWN_MARK = Expression(r"^(?:г|м|гр|с|р)\.\s*")
"""What stands before the name of a town in Russian, Ukrainian and Bulgarian."""

_MOST_WORDS_OF_A_TOWN = 2
_MOST_WORDS_OF_A_PLACE = 4


class Beside(NamedTuple):
    """A name, and what stands beside it."""

    name: str
    short_name: str = ""
    remarks: tuple[str, ...] = ()
    """What was taken for what, what was left out, and what may be a short name, for people."""


def split_beside(text: str, *, before: bool = True) -> Beside:
    """A name without the short name behind or before a comma or dash, and without a place.

    One before the name is parted only where `before` says so: in a sheet, whose cells are names,
    it belongs to the name. Only initials of the whole name are its short name; of
    `Oak Tree Society (OTS), Bath` the place is left out. What else may be one is told, and the
    name stays whole.
    """
    if within := _BRACKET_WITHIN.fullmatch(text):
        return _with_bracket(text, within["name"], within["short"], within["rest"])
    marks = list(_MARK.finditer(text))
    for mark in marks[:1] + marks[-1:]:
        first, last = text[: mark.start()].strip(), text[mark.end() :].strip()
        for short, name in ((last, first), *([(first, last)] if before else [])):
            # Of `Cooperativa Rio Limpo, CRL` the letters are initials by chance.
            if is_acronym(short) and fits_initials(short, name) and not is_legal_form(short):
                return Beside(name, short, (f"{short} is taken for the short name",))
    last = text[marks[-1].end() :].strip() if marks else ""
    if is_acronym(last) and last.isupper() and not is_legal_form(last):
        return Beside(text, "", (f"if {last} is its short name, put it in brackets",))
    if (quoted := _TOWN_BEHIND.fullmatch(text)) and _is_town(quoted["town"]):
        return Beside(quoted["name"].strip(), "", (f"left out: {quoted['town']}",))
    return Beside(text)


def have_places(lines: Sequence[str]) -> bool:
    """Whether each of several lines is a name, its short name in brackets and one thing behind."""
    found = [_BRACKET_WITHIN.fullmatch(line.strip()) for line in lines if line.strip()]
    return len(found) > 1 and all(
        match and is_acronym(match["short"]) and "," not in match["rest"] for match in found
    )


def _with_bracket(text: str, name: str, short: str, rest: str) -> Beside:
    if not is_acronym(short) or not may_abbreviate(short, name):
        return Beside(text)
    if not _is_place(rest):
        return Beside(text, "", (f"if ({short}) is its short name, put it behind the whole name",))
    return Beside(name, short, (f"({short}) is taken for the short name", f"left out: {rest}"))


def _is_town(text: str) -> bool:
    """Whether a text behind a name in quotation marks is a town, and no legal form of it."""
    words = re.split(r"[\s-]+", _TOWN_MARK.sub("", text))
    is_short = len(words) <= _MOST_WORDS_OF_A_TOWN and all(word.istitle() for word in words)
    return is_short and not (is_organisation(text) or is_legal_form(text))


def _is_place(text: str) -> bool:
    """Whether a text behind a short name is a place: a few words that name no organisation."""
    words = text.split()
    is_short = len(words) <= _MOST_WORDS_OF_A_PLACE and words[0][:1].isupper()
    return is_short and not any(map(str.isdigit, text)) and not is_organisation(text)
