"""`coalition withdraw`: a record that is shown no more, on any day."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from coalition.campaign.changes import Change, Plan, UnwritableError, checked_plan
from coalition.campaign.ids import find_record
from coalition.campaign.names import find_named
from coalition.campaign.snapshot import read_campaign
from coalition.errors import CommandError
from coalition.expressions import Expression
from coalition.model import Organisation, Person
from coalition.records.patch import with_value
from coalition.yamltext import render_mapping

_MAIL_ADDRESS = Expression(r"\S@\S+\.\S")


def plan_withdrawal(root: Path, name: str, on: datetime.date, reason: str | None) -> Plan:
    """A record that is shown no more, on any day.

    `name` is an id, or a name in any language. An organisation's file says so and stays; of a
    person's the date alone stays. The reason is a comment. Raises CommandError for a name that is
    nobody's or several have, where the record is withdrawn already, or where the reason holds a
    mail address.
    """
    snapshot = read_campaign(root)
    id_ = find_named(snapshot.dataset, name)
    record, path = find_record(snapshot.dataset, id_)
    if record.withdrawn is not None:
        raise CommandError(f"{id_} is withdrawn already, on {record.withdrawn}")
    if reason and _MAIL_ADDRESS.search(reason):
        raise CommandError("the reason holds a mail address, which everybody would read; reword it")
    before = snapshot.folder.read(path) or b""
    comment = [f"# Withdrawn: {' '.join(reason.split())}"] if reason else []
    if isinstance(record, Person):
        text = "".join(f"{line}\n" for line in comment) + render_mapping({"withdrawn": on})
    else:
        text = _withdraw(path, before.decode("utf-8"), record, on, comment)
    return checked_plan(snapshot, (Change(path, text.encode(), before, f"withdrawn on {on}"),))


def _withdraw(
    path: str, text: str, record: Organisation, on: datetime.date, comment: Sequence[str]
) -> str:
    try:
        return with_value(text, record, "withdrawn", on, comment)
    except ValueError as error:
        raise UnwritableError(path, "withdrawn", str(error)) from error
