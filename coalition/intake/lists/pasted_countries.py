"""Countries beside the names of a pasted list: behind a dash or a comma, and as headings."""

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.membership.notes_against import note_against
from coalition.intake.values.brackets import country_in, split_brackets

_MARK = Expression(r"[,;،，；|\t–—]|(?<=\s)-|-(?=\s)|:(?=\s)")
"""What may stand between a name and its country."""

_MARKS_LOOKED_AT = 3
"""From the end: `Oak, Korea, Republic of` has two of its country's own."""

_ENDS = " .|"
_BRACKET = Expression(r"[(\[]([^()\[\]]+)[)\]]")
_PARTS = Expression(r"[,;،/]|\s[-–—]\s")
"""Between what a bracket says: `Ireland, withdrawn`."""

_FEWEST_IN_A_SENTENCE = 3
_ARTICLE = Expression(
    r"^(?:the|die|der|das|le|la|les|el|los|las|il|lo|gli|de|het|os|as)\s+(?=[A-ZÀ-Þ])"
)
_BETWEEN_NAMES = Expression(
    r"\s*[,;،，]\s*(?:(?:and|und|et|y|e|en|og|och|ja|oraz|i|a|és|și|si|ve|in|ir|un|και|та|и)\s+)?"
    r"|\s+(?:and|und|et|y|e|en|og|och|ja|oraz|i|a|és|și|si|ve|in|ir|un|και|та|и)\s+"
)
_LONGEST = 80
_SEVERAL = 2
_ABBREVIATED = frozenset({"UK", "USA", "UAE"})
_MARKED = Expression(r"\s*(?:#+|\*\*|==+)\s*(?P<text>[^#*=]+?)\s*(?:#+|\*\*:?|==+)?\s*")
"""A heading as Markdown and wikis write it, or in bold type."""

_FLAGS = Expression("[\U0001f1e6-\U0001f1ff]+")


_FLAG_BESIDE = Expression(
    "(?:[\U0001f1e6-\U0001f1ff]{2}|\U0001f3f4[\U000e0061-\U000e007f]+|[🌍🌎🌏🌐])\ufe0f?"
)
_BESIDE = " ,;:–—-|/"


class Heading(NamedTuple):
    """A line that is a country."""

    country: str
    is_marked: bool
    """Whether it has a colon, `#`, bold type, a flag, or how many there are in brackets."""


def country_behind(text: str) -> tuple[str, str]:
    """A name and the country behind its last marks; the text and nothing where there is none.

    Brackets behind the country are left with the name: `Oak – Ireland (withdrawn)`.
    """
    name, country = _country_at_end(text)
    if country or not text.rstrip(_ENDS).endswith((")", "]")):
        return name, country
    bare, notes = split_brackets(text.strip(_ENDS))
    name, country = _country_at_end(bare)
    # Of `Ireland (Germany)` people decide.
    if not country or any(map(country_in, notes)):
        return text, ""
    return " ".join((name, *(f"({note})" for note in notes))), country


def _country_at_end(text: str) -> tuple[str, str]:
    for mark in [*_MARK.finditer(text)][-_MARKS_LOOKED_AT:]:
        name, country = text[: mark.start()].rstrip(), text[mark.end() :].strip()
        # Not from within a bracket.
        is_whole = len(country) <= _LONGEST and country.count(")") == country.count("(")
        if is_whole and any(map(str.isalnum, name)) and country_in(country.strip(_ENDS)):
            return name, country.strip(_ENDS)
    return text, ""


def _country_before(text: str) -> tuple[str, str]:
    """The same for a country before the first marks: `Germany - Oak`."""
    for mark in itertools.islice(_MARK.finditer(text), _MARKS_LOOKED_AT):
        country, name = text[: mark.start()].strip(), text[mark.end() :].strip()
        if len(country) <= _LONGEST and any(map(str.isalnum, name)) and country_in(country):
            return name, country
    return text, ""


def countries_beside(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Names and the countries behind or before them, for a whole list.

    Codes, words such as `International`, and whatever stands before a name are so only where at
    least half of several have one.
    """
    texts = list(texts)
    split = [country_behind(text) for text in texts]
    if _are_many(split):
        return split
    if not any(country for _, country in split) and _are_many(
        before := [_country_before(text) for text in texts]
    ):
        return before
    pairs = zip(texts, split, strict=True)
    return [pair if is_country_name(pair[1]) else (text, "") for text, pair in pairs]


def _are_many(split: Sequence[tuple[str, str]]) -> bool:
    found = sum(bool(country) for _, country in split)
    return found >= _SEVERAL and found * 2 >= len(split)


def is_country_name(text: str) -> bool:
    """Whether a text is a country's name, not a code or several countries at once.

    UK and the like are no codes, and nothing else is called so.
    """
    if text.replace(".", "") in _ABBREVIATED:
        return True
    # `مصر` is Egypt, and no code.
    return (len(text) > len("DEU") or not text.isascii()) and languages.known_country(
        text
    ) is not None


def without_flag(text: str) -> tuple[str, str]:
    """A name without the flag before or behind it, and its country; of several flags none is."""
    flags = _FLAG_BESIDE.findall(text)
    if len(flags) != 1:
        return text, ""
    before, _, behind = text.partition(flags[0])
    name = f"{before}{behind}".strip(_BESIDE)
    is_beside = not (before.strip(_BESIDE) and behind.strip(_BESIDE))
    country = languages.known_country_or_international(flags[0]) if is_beside else None
    if not country or not name:
        return text, ""
    return name, languages.country_name(country, "en") or country


def country_reason(text: str) -> str:
    """Why a country by itself is no name, for people."""
    return f"{text} is a country; if an organisation is called so, use coalition add organisation"


def country_of_heading(line: str) -> Heading | None:
    """The country that a line consists of, perhaps with a colon, a flag or a number."""
    if len(line) > _LONGEST:
        return None
    match = _MARKED.fullmatch(line)
    whole = (match["text"] if match else line).strip()
    text = _FLAGS.sub("", whole).strip()
    bare, notes = split_brackets(text.removesuffix(":"))
    is_marked = bool(match) or text != whole or text.endswith(":") or any(map(str.isdecimal, notes))
    if not bare[:1].isalnum() or any(
        not note.isdecimal() and country_in(note) is None for note in notes
    ):
        return None
    is_country = country_in(bare) if is_marked else _is_heading_of_names(bare)
    return Heading(bare, is_marked) if is_country else None


def _is_heading_of_names(text: str) -> bool:
    return is_country_name(text) or languages.is_international(text)


def split_behind_countries(text: str) -> list[str]:
    """The names of a sentence in which each has its country in brackets; nothing of others.

    Commas and `and` within names part none: `Oak, Elm and Ash (Malta), Fir and Yew (Ireland)`.
    """
    ends = [m.end() for m in _BRACKET.finditer(text) if _is_behind_name(m[1])]
    if len(ends) < _FEWEST_IN_A_SENTENCE or text[ends[-1] :].strip(" ."):
        return []
    starts = [0, *ends[:-1]]
    pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    if not all(map(_BETWEEN_NAMES.match, pieces[1:])):
        return []
    bare = [_BETWEEN_NAMES.sub("", piece, 1) if at else piece for at, piece in enumerate(pieces)]
    return [_ARTICLE.sub("", piece) for piece in bare]


def _is_behind_name(note: str) -> bool:
    """Whether a bracket ends a name: it has a country, or says something against the name."""
    return any(country_in(part.strip()) for part in _PARTS.split(note)) or bool(note_against(note))


def pair_countries(pieces: Sequence[str]) -> list[tuple[str, str]] | None:
    """Names with the countries that stand behind each as pieces of their own; None where not all.

    Of `Oak`, `Germany`, `Elm`, `France` each second one is the country of the one before.
    """
    names, countries = pieces[::2], pieces[1::2]
    regular = len(names) == len(countries) and all(map(country_in, countries))
    if not regular or any(map(is_country_name, names)):
        return None
    return list(zip(names, countries, strict=True))


def are_names_with_countries(rows: Iterable[Sequence[str]]) -> bool:
    """Whether rows are names with a country beside at least half of them, and nothing else.

    Empty cells do not count.
    """
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    pairs = [cells for cells in filled if len(cells) == 2]
    before, behind = ([pair for pair in pairs if country_in(pair[at])] for at in (0, 1))
    countries = max(before, behind, key=len)
    rest = [cells for cells in filled if len(cells) > 2]
    return len(countries) >= _SEVERAL and len(countries) * 2 >= len(filled) and not rest
