"""How many people of a list are counted only: what another import of the list makes of that.

Nothing of these people is kept, so nothing tells whether a row was counted before. A list as a
whole is known by a name that somebody gives it, and its numbers are written anew each time.
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping

from coalition.errors import CommandError
from coalition.model import Unnamed

Numbers = Mapping[datetime.date | None, int]
"""How many people signed on each day."""


class OpenListError(CommandError):
    """It is open whether people were counted before; `lists` are the possible values of --list."""

    def __init__(self, message: str, lists: tuple[str, ...]) -> None:
        """The sentence, and the lists that may be meant."""
        super().__init__(message)
        self.lists = lists


def numbers_by_list(rows: Iterable[Unnamed]) -> dict[str, Numbers]:
    """How many people each list counts on each day."""
    lists: dict[str, Counter[datetime.date | None]] = {}
    for row in rows:
        lists.setdefault(row.list, Counter())[row.day] += row.count
    return dict(lists)


def choose_list(there: Mapping[str, Numbers], numbers: Numbers, told: str | None, name: str) -> str:
    """The list whose numbers a sheet writes anew; `name` is what the sheet's file is called.

    Without a word from the user it is that of the file's name, if the letter has no list yet, or if
    no number of the list becomes lower. Raises OpenListError where people could be counted twice,
    or others of an earlier sheet be lost.
    """
    if told is not None:
        return told
    if not there or (not numbers and name not in there):
        return name
    if name not in there:
        listed = ", ".join(f"{id_} ({_total(days)})" for id_, days in there.items())
        raise OpenListError(
            f"{_are_people(numbers)} of this sheet counted only, and the letter counts such people "
            f"of {listed} already; nothing of them is kept by which a person would be known again. "
            "Say whether this is that list, whose number is then written anew, or another",
            (*there, _other(name, there)),
        )
    if _may_be_others(there[name], numbers):
        raise OpenListError(
            f"the list {name} counts {_total(there[name])} people, and {_total(numbers)} of this "
            "sheet, fewer on some day. Say whether it is the same list, whose numbers are then "
            "written anew, or another, which is counted besides",
            (name, _other(name, there)),
        )
    return name


def _may_be_others(before: Numbers, after: Numbers) -> bool:
    """Whether people counted before may be missing: fewer on some day, or fewer in all.

    Those counted without a day may have got theirs.
    """
    is_fewer = any(after.get(day, 0) < count for day, count in before.items() if day)
    return is_fewer or _total(after) < _total(before)


def with_list(rows: Iterable[Unnamed], list_: str, numbers: Numbers) -> tuple[Unnamed, ...]:
    """The counts of a letter with those of one list written anew."""
    others = (row for row in rows if row.list != list_)
    new = (Unnamed(list=list_, count=count, day=day) for day, count in numbers.items() if count)
    return (*others, *new)


def _total(numbers: Numbers) -> int:
    return sum(numbers.values())


def _are_people(numbers: Numbers) -> str:
    total = _total(numbers)
    return "there is 1 person" if total == 1 else f"there are {total} people"


def _other(name: str, there: Mapping[str, Numbers]) -> str:
    """A name that no list has yet."""
    number = 2
    while f"{name}-{number}" in there:
        number += 1
    return name if name not in there else f"{name}-{number}"
