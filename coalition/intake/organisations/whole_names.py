"""Names that are asked about and whose first part is what another row or record is called.

What stands behind that part tells both apart, so that all of it is the likelier name: of
`Friends of the Street – Swiss section` beside `Friends of the Street`.
"""

from collections.abc import Container, Iterable

from coalition.intake.proposed import Proposal
from coalition.intake.rows import RefusedRow, UnknownLabel
from coalition.intake.values.vocabulary import ORGANISATION


def whole_names_first(
    rows: Iterable[Proposal | RefusedRow], known: Container[str]
) -> list[Proposal | RefusedRow]:
    """The rows of a file, with all of a name proposed first where a part is another's name.

    `known` are the names of organisations that there are.
    """
    rows = list(rows)
    named = [row.values["name"] for row in rows if isinstance(row, Proposal)]
    asked = [
        label.ids[0] for row in rows for label in _asked(row) if ORGANISATION not in label.ids[:1]
    ]
    others = {*named, *(name for name in asked if name != ORGANISATION and asked.count(name) > 1)}
    return [_with_whole_names(row, known, others) for row in rows]


def _asked(row: Proposal | RefusedRow) -> Iterable[UnknownLabel]:
    """The questions about a row's name that propose a part of it."""
    refused = row.doubt if isinstance(row, Proposal) else row
    return (one for one in (refused.unknown if refused else ()) if one.what == "name" and one.ids)


def _with_whole_names(
    row: Proposal | RefusedRow, known: Container[str], others: Container[str]
) -> Proposal | RefusedRow:
    if isinstance(row, RefusedRow):
        unknown = tuple(_whole_first(label, known, others) for label in row.unknown)
        return row._replace(unknown=unknown)
    if row.doubt is None:
        return row
    doubt = _with_whole_names(row.doubt, known, others)
    return row._replace(doubt=doubt) if isinstance(doubt, RefusedRow) else row


def _whole_first(
    label: UnknownLabel, known: Container[str], others: Container[str]
) -> UnknownLabel:
    is_taken = bool(label.ids) and (label.ids[0] in known or label.ids[0] in others)
    if label.what != "name" or not is_taken or ORGANISATION not in label.ids:
        return label
    rest = label.label.removeprefix(label.ids[0]).strip(" ,;:|/()[]-–—")
    if not rest[:1].isupper() or any(map(str.isdigit, rest)):
        # `Oak Society – unclear` is what somebody noted, and no other organisation.
        return label
    parts = (name for name in label.ids if name != ORGANISATION)
    return label._replace(ids=(ORGANISATION, *parts))
