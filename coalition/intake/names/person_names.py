"""A person's name in a list: how it is spelt, and which of its words are the family name."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from coalition import languages
from coalition.intake.names.capitals import Spelling, is_capitals, respell
from coalition.intake.names.family_particles import (
    family_by_particles,
    particles_at,
    start_with_particles,
)
from coalition.intake.names.given_names import given_names

Order = Literal["given", "family"]
"""Which name stands first."""

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
        first, last = respell(given, None), respell(family, country)
        return PersonName(f"{first.text} {last.text}", last.text, _capitals_doubt(first, last))
    whole = cells.get("name") or given or family or ""
    words = whole.split()
    if "," in whole:
        before, _, behind = whole.partition(",")
        spelling = respell(before.strip(), country)
        name = f"{behind.strip()} {spelling.text}".strip()
        return PersonName(name, spelling.text, _capitals_doubt(spelling))
    if found := _family_of_sort_label(words, cells.get("sort", "")):
        return _with_family(words, *found, country)
    # Initials are in capitals in every name.
    long = [word for word in words if len(word.strip(".")) > 1]
    if len(long) > 1 and words[0] == long[0] and all(map(is_capitals, long)):
        spelling = respell(whole, country)
        told = _tell_family(spelling.text.split(), country, order)
        return told._replace(doubt="; ".join(filter(None, (_CAPITALS, told.doubt))))
    # The Parliament writes family names in capitals: `Ada van der EXAMPLE`.
    at = next((n for n, word in enumerate(words) if n and is_capitals(word)), len(words))
    if at == len(words):
        return _tell_family(words, country, order)
    while 1 < at < len(words) and words[at - 1].islower():
        at -= 1
    at = start_with_particles(words, at)
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
    spelling = respell(" ".join(words[start:end]), country)
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
    before = particles_at(words, 0)
    is_family_first = order == "family" or (last and not first)
    if before and (words[0].islower() or (is_family_first and len(words) > before + 1)):
        # `van der Muster Jan`; `Al` and `Ben` are given names, too.
        return 0, before + 1
    # Hungarian has the family name first: `Minta Ádám`.
    if (order == "family" and len(words) == 2) or (last and not first and country == "HU"):
        return 0, 1
    if order == "family" or (last and not first):
        return 0, 0
    if (small := family_by_particles(words)) is not None:
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


def _capitals_doubt(*spellings: Spelling) -> str:
    return _CAPITALS if any(spelling.guessed for spelling in spellings) else ""
