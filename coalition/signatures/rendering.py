"""A table of signatures as the text of its file."""

import csv
import io
from collections.abc import Iterator, Sequence
from heapq import merge

from coalition.model import Individual, Signatures, Unnamed, Withdrawals
from coalition.signatures.order import in_order

HEADER = ("day", "name", "role", "place", "country", "consent", "list", "count")
"""The columns, always all of them and in this order."""

WITHDRAWN = "(withdrawn)"
"""In the place of a list's name, which it can't be: how many have withdrawn."""


def render_signatures(signatures: Signatures) -> str:
    """The text of data/signatures/<letter>.csv: sorted by day, then name, a row a line.

    `parse_signatures(render_signatures(x))` gives `in_order(x)` back, without findings, for
    signatures whose cells are as the file may hold them.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(_rows(in_order(signatures)))
    return stream.getvalue()


def _rows(signatures: Signatures) -> Iterator[Sequence[str]]:
    """All kinds of rows by day; of a day those of people come last."""
    return merge(
        (_withdrawn_row(row) for row in signatures.withdrawals),
        (_unnamed_row(row) for row in signatures.unnamed),
        (_person_row(person) for person in signatures.people),
        key=lambda row: row[0],
    )


def _person_row(person: Individual) -> Sequence[str]:
    day = person.day.isoformat() if person.day else ""
    optional = (person.role or "", person.place or "", person.country or "")
    return (day, person.name, *optional, person.consent, "", "")


def _withdrawn_row(row: Withdrawals) -> Sequence[str]:
    return (row.day.isoformat(), "", "", "", "", "", WITHDRAWN, str(row.count))


def _unnamed_row(row: Unnamed) -> Sequence[str]:
    day = row.day.isoformat() if row.day else ""
    return (day, "", "", "", "", "", row.list, str(row.count))
