"""Checks of days in records that contradict each other."""

import datetime
from collections.abc import Iterator
from itertools import pairwise

from coalition.checks.records.record_file import RecordFile
from coalition.dates import is_within
from coalition.findings import Problem
from coalition.model import Letter, Membership, Organisation, Person
from coalition.yamltext import KeyPlace


def left_before_joined(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R110: an organisation joined before it left.

    The directory of a day shows who had joined and not yet left; this record is in none. On the day
    on which it leaves an organisation is no longer listed.

    Bad:
        # data/organisations/example.yaml
        name: Example
        joined: 2021-05-01
        left: 2021-04-30
    Good:
        # data/organisations/example.yaml
        name: Example
        joined: 2021-04-30
        left: 2021-05-01
    """
    record = file.record
    if not isinstance(record, Organisation) or not record.joined or not record.left:
        return
    if record.left <= record.joined:
        message = f"it left on {record.left} and joined on {record.joined}"
        yield Problem(message, "Correct one of the two days.", KeyPlace(("left",)))


def overlapping_memberships(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R111: a person is in one political group at a time.

    Where memberships overlap, nobody knows which group to show on those days.

    Bad:
        # data/groups/green.yaml
        names: {en: {short: Green}}
        # data/groups/red.yaml
        names: {en: {short: Red}}
        # data/people/example.yaml
        name: Alex Example
        memberships:
          - {group: green, until: 2023-12-31}
          - {group: red, from: 2023-06-01}
    Good:
        # data/groups/green.yaml
        names: {en: {short: Green}}
        # data/groups/red.yaml
        names: {en: {short: Red}}
        # data/people/example.yaml
        name: Alex Example
        memberships:
          - {group: green, until: 2023-12-31}
          - {group: red, from: 2024-01-01}
    """
    record = file.record
    if not isinstance(record, Person):
        return
    by_day = sorted(enumerate(record.memberships), key=lambda numbered: _begin(numbered[1]))
    for (_, before), (number, after) in pairwise(by_day):
        if after.from_ and before.until and after.from_ <= before.until:
            message = (
                f"{after.group} begins on {after.from_}, {before.group} ends on {before.until}"
            )
            hint = "Correct one of the two days; `until` is the last day."
            yield Problem(message, hint, KeyPlace(("memberships", number)))
    for number, membership in enumerate(record.memberships):
        if membership.from_ and membership.until and membership.until < membership.from_:
            begin, end = membership.from_, membership.until
            message = f"{membership.group} ends on {end}, before it begins on {begin}"
            yield Problem(
                message, "Correct one of the two days.", KeyPlace(("memberships", number))
            )


def _begin(membership: Membership) -> datetime.date:
    # A membership without a first day began before all others that are known.
    return membership.from_ or datetime.date.min


def endorsement_without_group(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R112: a person endorsed the campaign while being in one of the groups that the record names.

    Shown beside an endorsement is the group of its day; there is none.

    Bad:
        # data/groups/green.yaml
        names: {en: {short: Green}}
        # data/people/example.yaml
        name: Alex Example
        memberships: [{group: green, from: 2019-07-02, until: 2024-07-15}]
        endorsed: {on: 2025-01-01, source: letter of 1 January}
    Good:
        # data/groups/green.yaml
        names: {en: {short: Green}}
        # data/people/example.yaml
        name: Alex Example
        memberships: [{group: green, from: 2019-07-02, until: 2024-07-15}]
        endorsed: {on: 2021-01-01, source: letter of 1 January}
    """
    record = file.record
    if not isinstance(record, Person) or not record.endorsed or not record.endorsed.on:
        return
    day = record.endorsed.on
    seats = record.memberships
    if seats and not any(is_within(day, seat.from_, seat.until) for seat in seats):
        message = f"endorsed on {day}, in no group of `memberships`"
        yield Problem(
            message, "Add the group of that day, or correct the day.", KeyPlace(("endorsed", "on"))
        )


def signature_before_letter(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R113: nobody signs a letter before its date.

    One of the days is mistyped, or the signature belongs to another letter.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        date: 2021-05-02
        ---
        Sign.
        # data/organisations/example.yaml
        name: Example
        signed: [{letter: call, on: 2021-05-01}]
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        date: 2021-05-02
        ---
        Sign.
        # data/organisations/example.yaml
        name: Example
        signed: [{letter: call, on: 2021-05-02}]
    """
    for number, signature in enumerate(getattr(file.record, "signed", ())):
        letter = file.dataset.letters.get(signature.letter)
        day = _date_of(letter)
        if signature.on and day and signature.on < day:
            message = f"signed on {signature.on}, before the letter's date {day}"
            yield Problem(
                message, "Correct one of the two days.", KeyPlace(("signed", number, "on"))
            )


def _date_of(letter: Letter | None) -> datetime.date | None:
    return letter.front.date if letter else None


def signature_after_leaving(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R119: who has withdrawn or left signs nothing afterwards.

    A withdrawn organisation is shown nowhere, its signatures neither; if it did sign, the
    withdrawal is mistaken, and if it did not, the signature is.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        Sign.
        # data/organisations/example.yaml
        name: Example
        signed: [{letter: call, on: 2021-06-01}]
        withdrawn: 2021-05-01
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        Sign.
        # data/organisations/example.yaml
        name: Example
        signed: [{letter: call, on: 2021-04-01}]
        left: 2021-05-01
    """
    record = file.record
    if not isinstance(record, Organisation):
        return
    for number, signature in enumerate(record.signed):
        last_day = record.withdrawn or record.left
        if last_day is None or (signature.on and signature.on <= last_day):
            continue
        # A signature without a day may be older than the day on which the organisation left.
        if record.withdrawn is None and signature.on is None:
            continue
        verb = "withdrew" if record.withdrawn else "left"
        message = f"{signature.letter} is still signed, though it {verb} on {last_day}"
        hint = "Remove the signature, or correct the day."
        yield Problem(message, hint, KeyPlace(("signed", number)))
