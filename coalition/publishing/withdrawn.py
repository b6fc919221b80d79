"""Whom an earlier release shows and today's records do not: they are never brought back."""

import datetime
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from coalition.campaign.names import fold_name
from coalition.model import Dataset, Organisation, Person
from coalition.publishing.shown import Shown


class Gone(NamedTuple):
    """Somebody who is not to be shown any more."""

    name: str
    why: str
    """Such as `withdrew on 2021-03-01`."""


def find_gone(
    shown: Mapping[Shown, frozenset[str]], dataset: Dataset, today: datetime.date
) -> Iterator[Gone]:
    """Those of a release who have withdrawn, left or been removed since, by name."""
    standing = _standing_names(dataset)
    found = (
        Gone(_label(somebody, names), why)
        for somebody, names in sorted(shown.items())
        if (why := _why(somebody, names, dataset, standing, today))
    )
    yield from dict.fromkeys(found)


def _why(
    somebody: Shown,
    names: frozenset[str],
    dataset: Dataset,
    standing: frozenset[str],
    today: datetime.date,
) -> str:
    if somebody.kind == "individual":
        letter, _, name = somebody.id.partition("/")
        signatures = dataset.signatures.get(letter)
        signed = {fold_name(person.name) for person in signatures.people} if signatures else set()
        return "" if fold_name(name) in signed else f"is no longer among those who signed {letter}"
    if somebody.kind == "recipient":
        return _why_recipient(somebody.id, names, dataset)
    records: Mapping[str, Organisation | Person] = (
        dataset.organisations if somebody.kind == "organisation" else dataset.people
    )
    record = records.get(somebody.id)
    if record is None:
        renamed = any(fold_name(name) in standing for name in names)
        return "" if renamed else "is in no record any more"
    if record.withdrawn is not None:
        return f"withdrew on {record.withdrawn}"
    left = record.left if isinstance(record, Organisation) else None
    if left is not None and left <= today:
        return f"left on {left}"
    return _why_no_more(record, somebody.where, dataset)


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


def _why_no_more(record: Organisation | Person, letter: str, dataset: Dataset) -> str:
    """Why somebody whose record stands is shown no more where a release shows them."""
    if letter:
        signed = letter not in dataset.letters or letter in {one.letter for one in record.signed}
        return "" if signed else f"is no longer among those who signed {letter}"
    if isinstance(record, Organisation):
        return "" if record.tier is not None else "is no longer listed"
    return "" if record.endorsed is not None else "no longer endorses the campaign"


def _standing_names(dataset: Dataset) -> frozenset[str]:
    """The names of all who stand in records, by which one with a new id is known again."""
    records: tuple[Organisation | Person, ...] = (
        *dataset.organisations.values(),
        *dataset.people.values(),
    )
    return frozenset(
        fold_name(name)
        for record in records
        if record.withdrawn is None
        for name in (
            record.name,
            *(record.names.values() if isinstance(record, Organisation) else ()),
        )
    )


def _label(somebody: Shown, names: frozenset[str]) -> str:
    if somebody.kind == "individual":
        return somebody.id.partition("/")[2]
    if somebody.kind == "recipient":
        return f"{max(names, key=len, default='')} ({somebody.id})"
    longest = max(names, key=len, default="")
    return f"{longest} ({somebody.id})" if longest else somebody.id
