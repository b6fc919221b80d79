"""Three versions of a value or of a list -> one: what only one side changed is changed."""

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def pick(base: T, ours: T, theirs: T) -> T:
    """The value that one side changed, or ours where both did."""
    return theirs if ours == base else ours


def woven(first: Iterable[K], second: Iterable[K]) -> list[K]:
    """All of `first` in its order, and what only `second` has after the neighbour it follows there.

    Time is linear.
    """
    mine = tuple(first)
    known = set(mine)
    front: list[K] = []
    after: dict[K, list[K]] = {}
    place = front
    for item in second:
        if item in known:
            place = after.setdefault(item, [])
        else:
            place.append(item)
    whole = front
    for item in mine:
        whole.append(item)
        whole += after.pop(item, ())
    return whole


def merged_lines(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> tuple[str, ...]:
    """Lines, flags or such, each as a member of a set that has an order.

    What either side added is there, and what either side removed is not.
    """
    if theirs in (base, ours):
        return tuple(ours)
    if ours == base:
        return tuple(theirs)
    removed = set(base) - (set(ours) & set(theirs))
    return tuple(line for line in woven(ours, theirs) if line not in removed)
