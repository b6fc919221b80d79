"""A person's memberships of political groups: which end and begin where a list differs."""

import datetime
from typing import Any

from coalition.dates import is_within
from coalition.model import Membership, Person
from coalition.records.patch import with_items, with_membership_value

_DAY = datetime.timedelta(days=1)


class ContradictionError(Exception):
    """A list that contradicts what a record states of a day."""


def join_group(
    text: str, record: Person, group: str, party: str | None, day: datetime.date
) -> tuple[str, list[str]]:
    """A person's file with the membership that a list of a day states, and what was changed.

    Raises ContradictionError where the record knows more than the list: a later membership, the
    end of this one, or several at once. Raises ValueError where the file can't be changed.
    """
    membership: dict[str, Any] = {"group": group} | ({"party": party} if party else {})
    current = _memberships_of_day(record, day)
    if same := [(index, seat) for index, seat in current if seat.group == group]:
        index, seat = same[-1]
        if party and seat.party is None:
            text = with_membership_value(text, record, index, "party", party)
            return text, [f"party {party}"]
        return text, []
    if any(seat.from_ is not None and seat.from_ > day for seat in record.memberships):
        raise ContradictionError(f"{group} on {day}, and the record has a later group")
    if current:
        return _change_group(text, record, current, membership, day)
    if record.memberships:
        new = {**membership, "from": day}
        return with_items(text, record, "memberships", [new]), [f"{group} from {day}"]
    # No `from`: the list states one day, and a first membership may have begun long before.
    return with_items(text, record, "memberships", [membership]), [f"member of {group}"]


def leave_group(
    text: str, record: Person, group: str, party: str | None, last: datetime.date
) -> tuple[str, list[str]]:
    """A person's file with the membership that a list says was over after a day, and what changed.

    Raises ContradictionError where the record has other memberships or another day, and ValueError
    where the file can't be changed.
    """
    if not record.memberships:
        membership = {"group": group} | ({"party": party} if party else {}) | {"until": last}
        return with_items(text, record, "memberships", [membership]), [f"{group} until {last}"]
    same = [(n, seat) for n, seat in enumerate(record.memberships) if seat.group == group]
    ended = [seat.until for _, seat in same if seat.until is not None]
    if last in ended:
        return text, []
    still = [n for n, seat in _memberships_of_day(record, last) if seat.until is None]
    if len(still) != 1 or (still[0] not in [n for n, _ in same]):
        others = " and ".join(
            f"{seat.group}{f' until {seat.until}' if seat.until else ''}"
            for seat in record.memberships
        )
        raise ContradictionError(f"{group} until {last}, and the record has {others}")
    text = with_membership_value(text, record, still[0], "until", last)
    if party and record.memberships[still[0]].party is None:
        text = with_membership_value(text, record, still[0], "party", party)
    return text, [f"{group} until {last}"]


def _change_group(
    text: str,
    record: Person,
    current: list[tuple[int, Membership]],
    membership: dict[str, Any],
    day: datetime.date,
) -> tuple[str, list[str]]:
    """A person's file in which the one membership of a day ends, or changes if it began then."""
    group = membership["group"]
    if len(current) > 1:
        several = " and ".join(seat.group for _, seat in current)
        raise ContradictionError(f"{group} on {day}, and the record has {several} at once")
    index, seat = current[0]
    if seat.until is not None:
        raise ContradictionError(
            f"{group} on {day}, and the record has {seat.group} until {seat.until}"
        )
    if seat.from_ == day:
        # Ending it the day before would give it an end before its beginning.
        if seat.party and not membership.get("party"):
            raise ContradictionError(
                f"{group} on {day}, and the record has {seat.group} from then on"
            )
        text = with_membership_value(text, record, index, "group", group)
        if seat.party:
            text = with_membership_value(text, record, index, "party", membership["party"])
        return text, [f"{group}, not {seat.group}"]
    last = day - _DAY
    text = with_membership_value(text, record, index, "until", last)
    text = with_items(text, record, "memberships", [{**membership, "from": day}])
    return text, [f"{seat.group} until {last}, {group} from {day} (the day of the list)"]


def _memberships_of_day(record: Person, day: datetime.date) -> list[tuple[int, Membership]]:
    """The memberships of a day, each with its index."""
    return [
        (index, seat)
        for index, seat in enumerate(record.memberships)
        if is_within(day, seat.from_, seat.until)
    ]


def end_memberships(text: str, record: Person, last: datetime.date) -> tuple[str, list[str]]:
    """A person's file in which every open membership ends on a day, and the ids of their groups.

    Nothing changes where the record has a later membership: the list is older than the record.
    """
    if any(seat.from_ is not None and seat.from_ > last for seat in record.memberships):
        return text, []
    groups = []
    for index, seat in enumerate(record.memberships):
        if seat.until is None:
            text = with_membership_value(text, record, index, "until", last)
            groups.append(seat.group)
    return text, groups
