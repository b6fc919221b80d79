"""What holds on a day: who is listed, has endorsed or signed, and is in which group."""

import datetime

from coalition.dates import is_within
from coalition.model import Membership, Organisation, Person, Signature, Signatures


def is_listed(organisation: Organisation, day: datetime.date) -> bool:
    """Whether the directory of a day holds an organisation: a tier, joined, not left."""
    return (
        organisation.tier is not None
        and organisation.withdrawn is None
        and is_within(day, organisation.joined, None)
        # An organisation is no longer listed on the day it left; `left` is not a last day.
        and (organisation.left is None or day < organisation.left)
    )


def has_endorsed(person: Person, day: datetime.date) -> bool:
    """Whether the directory of a day holds a person."""
    return (
        person.endorsed is not None
        and person.withdrawn is None
        and is_within(day, person.endorsed.on, None)
    )


def has_signed(signature: Signature, day: datetime.date) -> bool:
    """Whether a signature had been given by a day; one without a date always had."""
    return is_within(day, signature.on, None)


def membership_on(person: Person, day: datetime.date) -> Membership | None:
    """The membership that holds on a day: of several the last one listed."""
    memberships = [
        membership
        for membership in person.memberships
        if is_within(day, membership.from_, membership.until)
    ]
    return memberships[-1] if memberships else None


def group_day(person: Person, as_of: datetime.date) -> datetime.date:
    """The day whose political group is shown: that of the endorsement where it is known."""
    return (person.endorsed and person.endorsed.on) or as_of


def signature_by(
    signatory: Organisation | Person, letter: str, day: datetime.date
) -> Signature | None:
    """The first signature under a letter that had been given by a day, if any."""
    if signatory.withdrawn is not None:
        return None
    for signature in signatory.signed:
        if signature.letter == letter and has_signed(signature, day):
            return signature
    return None


def signatures_by(signatures: Signatures | None, day: datetime.date) -> Signatures:
    """The signatures of individuals that had been given by a day; none where a letter has none."""
    if signatures is None:
        return Signatures()
    return Signatures(
        people=tuple(person for person in signatures.people if is_within(day, person.day, None)),
        unnamed=tuple(row for row in signatures.unnamed if is_within(day, row.day, None)),
    )
