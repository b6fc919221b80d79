"""A person's name in a list: how it is spelt, and which of its words are the family name."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from coalition import languages
from coalition.intake.names.capitals import Spelling, is_capitals, respell
from coalition.intake.names.family_particles import (
    family_by_particles,
    particles_at,
    start_with_particles,
)
from coalition.intake.names.given_names import given_names
from coalition.intake.names.titles_of_people import without_titles
from coalition.intake.words.orders_of_names import Order

_CAPITALS = "the list has capitals: check how the name is spelt"
_MOST_GIVEN_FIRST = 3
"""A list has given names first where so many times as many rows show that as show the opposite."""


class ListOrder(NamedTuple):
    """Which name stands first in the names of a list."""

    likely: Order | None
    """By the given names in it, or what the list says."""

    told: Order | None = None
    """By its header or by its capitals, as `BELLINGERI Tiziana`; None where nothing says it."""


class PersonName(NamedTuple):
    """A name as a record has it."""

    name: str
    family: str | None
    doubt: str
    """What nobody but people can tell of it; empty where all is sure."""


def read_person_name(cells: Mapping[str, str], country: str | None, order: ListOrder) -> PersonName:
    """The name in cells by key: `given` and `family`, or `name`, and perhaps `sort`.

    `order` is the one of the whole list. The family name is known where a column says it, where a
    comma stands behind it, where capitals show it, or where the header says that it is first; else
    it is told from given names, small words such as `van`, and the order of the list, and that is
    a doubt. A family name that is first stands behind the given names in what comes out.
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
        told = _tell_by_order(spelling.text.split(), country, order)
        return told._replace(doubt="; ".join(filter(None, (_CAPITALS, told.doubt))))
    if end := _end_of_capitals(words):
        turned = _turn(words, end, country)
        return turned if order.told == "family" else turned._replace(doubt=_guess(turned))
    # The Parliament writes family names in capitals: `Ada van der EXAMPLE`.
    at = next((n for n, word in enumerate(words) if n and is_capitals(word)), len(words))
    if at == len(words):
        return _tell_by_order(words, country, order)
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


def order_of_list(names: Iterable[str], header: Order | None) -> ListOrder:
    """Which name stands first in a list, by its names and by what its header says.

    Of capitals most names must have them in front; given names in the cells are surer than a
    header, which people do not always heed.
    """
    names = [without_titles(name)[0] for name in names]
    likely = order_of_names(names)
    long = [words for name in names if len(words := name.split()) > 1]
    in_front = sum(bool(_end_of_capitals(words)) for words in long)
    if in_front * 2 > len(long):
        return ListOrder("family", "family")
    told = header if likely in (None, header) else None
    return ListOrder(likely or header, told)


def _end_of_capitals(words: list[str]) -> int:
    """How many words of a family name in capitals stand before given names; 0 where none do."""
    end = last = 0
    while end < len(words) and (_is_large(words[end]) or _may_be_in_family(words, end)):
        end += 1
        if _is_large(words[end - 1]) and not particles_at(words, end - 1):
            last = end
    is_mixed = 0 < last < len(words) and not any(map(_is_large, words[last:]))
    return last if is_mixed and not words[0].endswith(".") else 0


def _is_large(word: str) -> bool:
    """Whether a word has several capitals and is written in them, which `Mª` is not."""
    return is_capitals(word) and sum(map(str.isupper, word)) > 1


def _may_be_in_family(words: list[str], at: int) -> bool:
    """Whether a word that is not in capitals may belong to those that are: `Ó`, `Y`, `van`."""
    word = words[at]
    return (len(word) == 1 and word.isupper()) or bool(particles_at(words, at))


def _turn(words: list[str], end: int, country: str | None) -> PersonName:
    """A name whose family name is the words before a place, with the given names before it."""
    spelling = respell(" ".join(words[:end]), country)
    name = " ".join((*words[end:], spelling.text))
    return PersonName(name, spelling.text, _capitals_doubt(spelling))


def _tell_by_order(words: list[str], country: str | None, order: ListOrder) -> PersonName:
    """The family name where the list says which is first and nothing in the name contradicts."""
    told = _tell_family(words, country, order.likely)
    if order.told is None or len(words) < 2 or words[0].endswith("."):
        return told
    first, last = _is_given(words[0]), _is_given(words[-1])
    if order.told == "given":
        is_plain = len(words) == 2 and not (last and not first)
        return PersonName(" ".join(words), words[1], "") if is_plain else told
    if first and not last:
        return told
    end = _end_of_family(words)
    if not end:
        return told
    # Hungarian has the family name first where nobody sorts.
    name = " ".join(words if country == "HU" else (*words[end:], *words[:end]))
    return PersonName(name, " ".join(words[:end]), "")


def _end_of_family(words: list[str]) -> int:
    """How many words of a name whose family name is first are that; 0 where nothing tells."""
    if len(words) == 2:
        return 1
    if before := particles_at(words, 0):
        return before + 1 if before + 1 < len(words) else 0
    return next((n for n in range(1, len(words)) if all(map(_is_given, words[n:]))), 0)


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
    told = PersonName(name, " ".join(words[start:end]), "")
    return told._replace(doubt=_guess(told))


def _guess(name: PersonName) -> str:
    told = f"filed under {name.family}, which the list does not say: check `family_name`"
    return "; ".join(filter(None, (name.doubt, told)))


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
