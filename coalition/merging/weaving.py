"""Three versions of a value or of a list -> one: what only one side changed is changed."""

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def pick(base: T, ours: T, theirs: T) -> T:
    """The value that one side changed, or ours where both did."""
    return theirs if ours == base else ours


def weave(first: Iterable[K], second: Iterable[K]) -> list[K]:
    """All of `first` in its order, and what only `second` has after the neighbour it follows there.

    Time is linear.
    """
    firsts = tuple(first)
    in_first = set(firsts)
    front: list[K] = []
    after: dict[K, list[K]] = {}
    place = front
    for item in second:
        if item in in_first:
            place = after.setdefault(item, [])
        else:
            place.append(item)
    woven = front
    for item in firsts:
        woven.append(item)
        # Popped, because `first` may hold an item twice and what follows it belongs there once.
        woven += after.pop(item, ())
    return woven


def merge_lines(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Lines, flags or such, each as a member of a set that has an order.

    What either side added is there, and what either side removed is not.
    """
    # Where one side changed nothing, the other's lines hold with their order and repetitions, which
    # the members of a set don't keep.
    if theirs in (base, ours):
        return tuple(ours)
    if ours == base:
        return tuple(theirs)
    removed = set(base) - (set(ours) & set(theirs))
    return tuple(line for line in weave(ours, theirs) if line not in removed)
