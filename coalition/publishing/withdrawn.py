"""Whom an earlier release shows and today's records do not: they are never brought back."""

import datetime
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from coalition.campaign.names import fold_name
from coalition.model import Dataset, Organisation, Person
from coalition.publishing.shown import Shown

_Record = Organisation | Person
_Index = Mapping[str, Mapping[str, Sequence[_Record]]]
"""Records by their kind and something that several may share."""


class Gone(NamedTuple):
    """Somebody who is not to be shown any more."""

    name: str
    why: str
    """Such as `withdrew on 2021-03-01`."""


def find_gone(
    shown: Mapping[Shown, frozenset[str]], dataset: Dataset, today: datetime.date
) -> Iterator[Gone]:
    """Those of a release who have withdrawn, left or been removed since, by name.

    Whoever has another id today is known by those that the record had before, or else by the name.
    """
    ids = frozenset((somebody.kind, somebody.id) for somebody in shown)
    records = _Records(dataset, today)
    found = (
        Gone(_label(somebody, names), why)
        for somebody, names in sorted(shown.items())
        if (why := records.why_gone(somebody, names, ids))
    )
    yield from dict.fromkeys(found)


class _Records:
    """The records of a day, by the ids that they have and had and by names."""

    def __init__(self, dataset: Dataset, today: datetime.date) -> None:
        self._dataset = dataset
        self._today = today

    def why_gone(
        self, somebody: Shown, names: frozenset[str], ids: Collection[tuple[str, str]]
    ) -> str:
        """Why somebody is not to be shown; `ids` are those of all who are shown, with the kind."""
        if somebody.kind == "individual":
            return self._why_individual(somebody.id)
        if somebody.kind == "recipient":
            return _why_recipient(somebody.id, names, self._dataset)
        folded = frozenset(map(fold_name, names))
        meant = self._bearers(somebody, folded)
        if not meant:
            by_name = self._standing[somebody.kind]
            namesakes = (record.id for name in folded for record in by_name.get(name, ()))
            renamed = any((somebody.kind, id_) not in ids for id_ in namesakes)
            return "" if renamed else "is in no record any more"
        return next(filter(None, (self._why(record, somebody.where) for record in meant)), "")

    def _bearers(self, somebody: Shown, names: frozenset[str]) -> Sequence[_Record]:
        """The records that have or had an id; of several those with one of the names."""
        found = self._by_id[somebody.kind].get(somebody.id, ())
        if len(found) < 2:
            return found
        return [record for record in found if not names.isdisjoint(_names(record))] or found

    def _why(self, record: _Record, letter: str) -> str:
        if record.withdrawn is not None:
            return f"withdrew on {record.withdrawn}"
        left = record.left if isinstance(record, Organisation) else None
        if left is not None and left <= self._today:
            return f"left on {left}"
        if letter:
            signed = {signature.letter for signature in record.signed}
            today = self._letters.get(letter)
            lasts = today is None or not today.isdisjoint(signed)
            return "" if lasts else f"is no longer among those who signed {letter}"
        if isinstance(record, Organisation):
            return "" if record.tier is not None else "is no longer listed"
        return "" if record.endorsed is not None else "no longer endorses the campaign"

    def _why_individual(self, id_: str) -> str:
        letter, _, name = id_.partition("/")
        lists = map(self._signed.get, {letter, *self._letters.get(letter, ())})
        lasts = any(fold_name(name) in names for names in lists if names)
        return "" if lasts else f"is no longer among those who signed {letter}"

    @cached_property
    def _by_id(self) -> _Index:
        """The records by every id that they have and had."""
        return self._index(lambda record: {record.id, *record.former_ids})

    @cached_property
    def _standing(self) -> _Index:
        """Those who have not withdrawn, by their names."""
        return self._index(lambda record: _names(record) if record.withdrawn is None else ())

    def _index(self, keys_of: Callable[[_Record], Iterable[str]]) -> _Index:
        kinds: Mapping[str, Mapping[str, _Record]] = {
            "organisation": self._dataset.organisations,
            "person": self._dataset.people,
        }
        found: dict[str, dict[str, list[_Record]]] = {kind: defaultdict(list) for kind in kinds}
        for kind, records in kinds.items():
            for record in records.values():
                for key in keys_of(record):
                    found[kind][key].append(record)
        return found

    @cached_property
    def _letters(self) -> Mapping[str, set[str]]:
        """The ids of today's letters by every id that they have and had."""
        found: dict[str, set[str]] = defaultdict(set)
        for letter in self._dataset.letters.values():
            for id_ in (letter.id, *letter.front.former_ids):
                found[id_].add(letter.id)
        return found

    @cached_property
    def _signed(self) -> Mapping[str, Collection[str]]:
        """The names of the individuals under each of today's letters."""
        return {
            letter: {fold_name(person.name) for person in signatures.people}
            for letter, signatures in self._dataset.signatures.items()
        }


def _names(record: _Record) -> Iterator[str]:
    """All that a record says somebody is called, as names are compared."""
    others: tuple[str, ...] = ()
    if isinstance(record, Organisation):
        others = (*record.names.values(), record.short_name or "", *record.aliases)
    return map(fold_name, filter(None, (record.name, *others)))


def _why_recipient(address: str, names: frozenset[str], dataset: Dataset) -> str:
    """Who was written to is known by the address, or else the name, for no file has the id.

    The file of a withdrawn person keeps neither: whoever is written to by nobody any more may be
    the one.
    """
    people = dataset.people.values()
    standing = [one for one in people if one.withdrawn is None]
    letters = [letter.front for letter in dataset.letters.values()]
    offices = {recipient.email for front in letters for recipient in (*front.to, *front.cc)}
    if address in offices or any(
        one.email == address or fold_name(one.name) in map(fold_name, names) for one in standing
    ):
        return ""
    return "may be one who withdrew" if len(standing) < len(people) else ""


def _label(somebody: Shown, names: frozenset[str]) -> str:
    if somebody.kind == "individual":
        return somebody.id.partition("/")[2]
    if somebody.kind == "recipient":
        return f"{max(names, key=len, default='')} ({somebody.id})"
    longest = max(names, key=len, default="")
    return f"{longest} ({somebody.id})" if longest else somebody.id
