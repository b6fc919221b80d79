"""Who is who in a table of signatures, and in which order people stand in it."""

import datetime
import unicodedata
from collections.abc import Iterable

from coalition.model import Individual, Signatures, Unnamed, Withdrawals

Identity = str
"""What tells people of a table apart: name, role, place and country, without case."""

_BEFORE_ALL = datetime.date.min
"""Where the day is not known, which stands first."""


def identity(person: Individual) -> Identity:
    """What two rows have in common that are one person; the day is no part of it."""
    # No cell holds NUL, so that no two people give one text.
    return fold_cell(
        f"{person.name}\0{person.role or ''}\0{person.place or ''}\0{person.country or ''}"
    )


def fold_cell(text: str) -> str:
    """A cell without case, in composed characters and with single spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def in_order(signatures: Signatures) -> Signatures:
    """The same signatures by day, then by name; those without a day stand first."""
    return Signatures(
        people=tuple(sorted(signatures.people, key=_person_order)),
        unnamed=tuple(sorted(signatures.unnamed, key=_unnamed_order)),
        withdrawals=tuple(sorted(signatures.withdrawals, key=lambda row: (row.day, row.count))),
    )


def _person_order(person: Individual) -> tuple[datetime.date, Identity, tuple[str, ...]]:
    # People of one identity still need one order on every machine.
    spelt = (person.name, person.role or "", person.place or "", person.consent)
    return person.day or _BEFORE_ALL, identity(person), spelt


def _unnamed_order(row: Unnamed) -> tuple[datetime.date, str]:
    return row.day or _BEFORE_ALL, row.list


def withdrawals_of(signatures: Signatures) -> Withdrawals | None:
    """How many have withdrawn in all, and when the last one did; None where nobody has."""
    rows = signatures.withdrawals
    if not rows:
        return None
    return Withdrawals(count=sum(row.count for row in rows), day=max(row.day for row in rows))


def counted(rows: Iterable[Unnamed]) -> int:
    """How many people some rows count."""
    return sum(row.count for row in rows)
