"""A person's seats in political groups: one ended, another begun, every other byte as it was."""

import datetime
from typing import Any

from coalition.model import Membership, Person
from coalition.records import keys_of
from coalition.yamltext import append_entry, append_key, with_key, with_scalar

_KEYS = keys_of(Person)
_DAY = datetime.timedelta(days=1)


def in_group(
    text: str, record: Person, group: str, party: str | None, day: datetime.date
) -> tuple[str, list[str]]:
    """A person's file in which the membership of a day is one of a group, and what was done."""
    now = _of_day(record, day)
    seat: dict[str, Any] = {"group": group} | ({"party": party} if party else {})
    if now is None:
        later = [one for one in record.memberships if one.from_ and one.from_ > day]
        if later:
            return text, []
        if record.memberships:
            return append_entry(text, ("memberships",), {**seat, "from": day}), [
                f"{group} from {day}"
            ]
        return with_key(text, "memberships", [seat], _KEYS), [f"member of {group}"]
    number, membership = now
    if membership.group == group:
        if party and membership.party is None:
            return append_key(text, ("memberships", number), "party", party), [f"party {party}"]
        return text, []
    if membership.from_ is not None and membership.from_ >= day:
        return with_scalar(text, ("memberships", number, "group"), group), [
            f"{group}, not {membership.group}"
        ]
    last = day - _DAY
    text = ended(text, number, membership, last)
    text = append_entry(text, ("memberships",), {**seat, "from": day})
    return text, [f"{membership.group} until {last}, {group} from {day} (the day of the list)"]


def _of_day(record: Person, day: datetime.date) -> tuple[int, Membership] | None:
    """The membership of a day, the last one listed of several, with its place."""
    fitting = [
        (number, one)
        for number, one in enumerate(record.memberships)
        if (one.from_ is None or one.from_ <= day) and (one.until is None or day <= one.until)
    ]
    return fitting[-1] if fitting else None


def ended(text: str, number: int, membership: Membership, last: datetime.date) -> str:
    """A person's file in which a membership ends with a day."""
    if membership.until is None:
        return append_key(text, ("memberships", number), "until", last)
    return with_scalar(text, ("memberships", number, "until"), last)
