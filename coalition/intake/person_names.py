"""A person's name in a list: how it is spelt, and which of its words are the family name."""

import re
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.given_names import given_names

Order = Literal["given", "family"]
"""Which name stands first."""

_MC_NAME = Expression(r"M(?:a?)c[A-Z]{2,}")
_SMALL_WORDS = {
    "NL": {"van", "de", "der", "den", "in", "'t", "ter", "ten", "het"},
    "DE": {"von", "der", "zu"},
    "AT": {"von", "der", "zu"},
    "ES": {"de", "del", "la", "los", "las", "y", "i"},
    "PT": {"de", "da", "do", "dos", "das", "e"},
    "FR": {"de", "du", "des"},
}
"""Words of family names in small letters, by country; lists write them in capitals."""

_CAPITALS = "the list has capitals: check how the name is spelt"
_MOST_GIVEN_FIRST = 3
"""A list has given names first where so many times as many rows show that as show the opposite."""


class PersonName(NamedTuple):
    """A name as a record has it."""

    name: str
    family: str | None
    doubt: str
    """What nobody but people can tell of it; empty where all is sure."""


def read_person_name(
    cells: Mapping[str, str], country: str | None, order: Order | None
) -> PersonName:
    """The name in cells by key: `given` and `family`, or `name`, and perhaps `sort`.

    `order` is the one of the whole list, where it is known. The family name is known where a column
    says it, where a comma stands behind it or capitals show it; else it is told from given names,
    small words such as `van`, and the order of the list, and that is a doubt.
    """
    given, family = cells.get("given"), cells.get("family")
    if given and family:
        spelling = _respell(family, country)
        return PersonName(f"{given} {spelling.text}", spelling.text, _capitals_doubt(spelling))
    whole = cells.get("name") or given or family or ""
    words = whole.split()
    if "," in whole:
        before, _, behind = whole.partition(",")
        spelling = _respell(before.strip(), country)
        name = f"{behind.strip()} {spelling.text}".strip()
        return PersonName(name, spelling.text, _capitals_doubt(spelling))
    if found := _family_of_sort_label(words, cells.get("sort", "")):
        return _with_family(words, *found, country)
    if len(words) > 1 and all(map(_is_capitals, words)):
        spelling = _respell(whole, country)
        told = _tell_family(spelling.text.split(), country, order)
        return told._replace(doubt="; ".join(filter(None, (_CAPITALS, told.doubt))))
    # The Parliament writes family names in capitals: `Ada van der EXAMPLE`.
    at = next((n for n, word in enumerate(words) if n and _is_capitals(word)), len(words))
    if at == len(words):
        return _tell_family(words, country, order)
    while 1 < at < len(words) and words[at - 1].islower():
        at -= 1
    return _with_family(words, at, len(words), country)


def order_of_names(names: Iterable[str]) -> Order | None:
    """Which name stands first in a list, by the given names in it; None where that is open."""
    ends = [(name.split()[0], name.split()[-1]) for name in names if len(name.split()) > 1]
    given = sum(_is_given(first) and not _is_given(last) for first, last in ends)
    family = sum(_is_given(last) and not _is_given(first) for first, last in ends)
    if given and given >= _MOST_GIVEN_FIRST * family:
        return "given"
    return "family" if family and family >= _MOST_GIVEN_FIRST * given else None


def _with_family(words: list[str], start: int, end: int, country: str | None) -> PersonName:
    spelling = _respell(" ".join(words[start:end]), country)
    name = " ".join(filter(None, (*words[:start], spelling.text, *words[end:])))
    return PersonName(name, spelling.text or None, _capitals_doubt(spelling))


def _family_of_sort_label(words: list[str], label: str) -> tuple[int, int] | None:
    """Where the words stand by which a list sorts a name: `EXAMPLE` or `Example, Ada`."""
    key = _fold(label.partition(",")[0]).split()
    folded = [_fold(word) for word in words]
    if not key or len(key) >= len(words):
        return None
    starts = (n for n in range(len(words)) if folded[n : n + len(key)] == key)
    at = next(starts, None)
    return None if at is None else (at, at + len(key))


def _tell_family(words: list[str], country: str | None, order: Order | None) -> PersonName:
    """A name in ordinary letters with its family name, as far as its words tell."""
    name = " ".join(words)
    start, end = _tell_place(words, country, order)
    if start == end:
        unknown = f"no family name is known: filed under {words[0]} until `family_name` is written"
        return PersonName(name, None, unknown if len(words) > 1 else "")
    family = " ".join(words[start:end])
    return PersonName(
        name, family, f"filed under {family}, which the list does not say: check `family_name`"
    )


def _tell_place(words: list[str], country: str | None, order: Order | None) -> tuple[int, int]:
    """From which word to which the family name goes; twice the same where nothing tells."""
    if len(words) < 2:
        return 0, 0
    first, last = _is_given(words[0]), _is_given(words[-1])
    # Hungarian has the family name first: `Minta Ádám`.
    if (order == "family" and len(words) == 2) or (last and not first and country == "HU"):
        return 0, 1
    if order == "family" or (last and not first):
        return 0, 0
    small = next((n for n, word in enumerate(words) if n and word[0].islower()), None)
    if small is not None and small < len(words) - 1:
        return small, len(words)
    if not first and order != "given":
        return 0, 0
    # Of several given names the family name is what is left: `Anna Maria Example Muster`.
    start = next((n for n in range(1, len(words)) if not _is_given(words[n])), len(words) - 1)
    if not first and len(words) > 2:
        return 0, 0
    return start, len(words)


def _is_given(word: str) -> bool:
    parts = languages.romanise(word).strip(".,").split("-")
    return any(part in given_names() for part in parts)


def _fold(text: str) -> str:
    return " ".join(languages.romanise(text).casefold().replace("-", " ").split())


class _Spelling(NamedTuple):
    text: str
    guessed: bool


def _capitals_doubt(spelling: _Spelling) -> str:
    return _CAPITALS if spelling.guessed else ""


def _is_capitals(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return bool(_MC_NAME.fullmatch(word)) or (len(letters) > 1 and word.upper() == word)


def _respell(family: str, country: str | None) -> _Spelling:
    """A family name with small letters in place of capitals, if it has them."""
    words = family.split()
    if not any(map(_is_capitals, words)):
        return _Spelling(family, guessed=False)
    small = _SMALL_WORDS.get(country or "", set())
    respelt = [_small_letters(word, small) for word in words]
    # Names that begin so may have a capital within: `McExample`, `O'Example`.
    plain = len(words) == 1 and not family.upper().startswith(("MC", "MAC", "O'", "D'"))
    # Greek capitals carry no accents.
    plain = plain and not any("\u0370" <= letter <= "\u03ff" for letter in family)
    return _Spelling(" ".join(respelt), guessed=not plain)


def _small_letters(word: str, small: set[str]) -> str:
    if word.casefold() in small:
        return word.casefold()
    if not _is_capitals(word):
        return word
    if match := re.fullmatch(r"(M[Cc])(.+)", word):
        return f"Mc{match[2].capitalize()}"
    return re.sub(r"[^\W\d_]+", lambda part: _capitalise(part[0]), word)


def _capitalise(letters: str) -> str:
    # `lower` of several letters knows the form of sigma at the end of a Greek word.
    return letters[:1] + letters[1:].lower()
