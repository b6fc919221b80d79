"""A person's seats in political groups: one ended, another begun, every other byte as it was."""

import datetime
from typing import Any

from coalition.model import Membership, Person
from coalition.records import keys_of
from coalition.yamltext import append_entry, append_key, with_key, with_scalar

_KEYS = keys_of(Person)
_DAY = datetime.timedelta(days=1)


class Otherwise(Exception):  # noqa: N818 - a sentence for people
    """A record that says something of a day which a list contradicts and can't decide."""


def in_group(
    text: str, record: Person, group: str, party: str | None, day: datetime.date
) -> tuple[str, list[str]]:
    """A person's file with the seat that a list of a day states, and what was done.

    Raises Otherwise where the record knows more than the list: a later seat, the end of this one,
    or several at once.
    """
    seat: dict[str, Any] = {"group": group} | ({"party": party} if party else {})
    held = _of_day(record, day)
    if own := [(number, one) for number, one in held if one.group == group]:
        number, membership = own[-1]
        if party and membership.party is None:
            return append_key(text, ("memberships", number), "party", party), [f"party {party}"]
        return text, []
    if any(one.from_ is not None and one.from_ > day for one in record.memberships):
        raise Otherwise(f"{group} on {day}, and the record has a later group")
    if not held:
        if record.memberships:
            entry = {**seat, "from": day}
            return append_entry(text, ("memberships",), entry), [f"{group} from {day}"]
        return with_key(text, "memberships", [seat], _KEYS), [f"member of {group}"]
    return _moved(text, held, seat, day)


def _moved(
    text: str, held: list[tuple[int, Membership]], seat: dict[str, Any], day: datetime.date
) -> tuple[str, list[str]]:
    """A person's file in which the one seat of a day ends, or becomes another if it began then."""
    group = seat["group"]
    if len(held) > 1:
        several = " and ".join(one.group for _, one in held)
        raise Otherwise(f"{group} on {day}, and the record has {several} at once")
    number, membership = held[0]
    if membership.until is not None:
        raise Otherwise(
            f"{group} on {day}, and the record has {membership.group} until {membership.until}"
        )
    if membership.from_ == day:
        if membership.party and not seat.get("party"):
            raise Otherwise(f"{group} on {day}, and the record has {membership.group} from then on")
        text = with_scalar(text, ("memberships", number, "group"), group)
        if membership.party:
            text = with_scalar(text, ("memberships", number, "party"), seat["party"])
        return text, [f"{group}, not {membership.group}"]
    last = day - _DAY
    text = append_key(text, ("memberships", number), "until", last)
    text = append_entry(text, ("memberships",), {**seat, "from": day})
    return text, [f"{membership.group} until {last}, {group} from {day} (the day of the list)"]


def _of_day(record: Person, day: datetime.date) -> list[tuple[int, Membership]]:
    """The seats of a day, each with its place."""
    return [
        (number, one)
        for number, one in enumerate(record.memberships)
        if (one.from_ is None or one.from_ <= day) and (one.until is None or day <= one.until)
    ]


def seats_ended(text: str, record: Person, last: datetime.date) -> tuple[str, list[str]]:
    """A person's file in which the seats that have no end have one, and which they were.

    Nothing changes where the record has a later seat: the list is older than the record.
    """
    if any(one.from_ is not None and one.from_ > last for one in record.memberships):
        return text, []
    groups = []
    for number, one in enumerate(record.memberships):
        if one.until is None:
            text = append_key(text, ("memberships", number), "until", last)
            groups.append(one.group)
    return text, groups
