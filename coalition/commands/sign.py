"""`coalition sign`: signatures of organisations and people under a letter."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from coalition.campaign.changes import Change, Plan, UnwritableError, checked_plan
from coalition.campaign.ids import UnknownIdError, find_record
from coalition.campaign.names import find_named
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.commands.listing import (
    Filters,
    fitting_organisations,
    fitting_people,
    known_filters,
)
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.model import Organisation, Person
from coalition.records.patch import with_items


def plan_signatures(
    root: Path | Snapshot, letter: str, names: Iterable[str], on: datetime.date | None
) -> Plan:
    """The files of organisations and people with a signature under a letter.

    `names` are ids, or names in any language. Who has signed already stays as they are. Raises
    UnknownIdError for a letter that there is not, and CommandError for a name that is nobody's or
    several have, and for who has withdrawn.
    """
    snapshot = root if isinstance(root, Snapshot) else read_campaign(root)
    dataset = snapshot.dataset
    if letter not in dataset.letters:
        raise UnknownIdError(letter, dataset.letters)
    signature = {"letter": letter} | ({"on": on} if on else {})
    changes = []
    for id_ in dict.fromkeys(find_named(dataset, name) for name in names):
        record, path = find_record(dataset, id_)
        if record.withdrawn is not None:
            raise CommandError(
                f"{id_} withdrew on {record.withdrawn}, and signs nothing; only if they came back, "
                f"take `withdrawn` out of {path} first"
            )
        if all(signed.letter != letter for signed in record.signed):
            changes.append(_sign(snapshot.folder, path, record, signature))
    return checked_plan(snapshot, changes)


def find_signatories(snapshot: Snapshot, filters: Filters) -> Sequence[Organisation | Person]:
    """The organisations that fit some filters, by id; with a role or a group the people who do.

    Raises CommandError where nobody does, or no record could.
    """
    filters = known_filters(snapshot, filters)
    of_people = bool(filters.role or filters.group)
    if of_people and (filters.tier or filters.kind):
        raise CommandError("tiers and kinds are of organisations, roles and groups of people")
    day = snapshot.day()
    fitting: Sequence[Organisation | Person] = (
        tuple(fitting_people(snapshot.dataset, filters, day))
        if of_people
        else tuple(fitting_organisations(snapshot.dataset, filters, day))
    )
    if not fitting:
        who, what = ("person", "list people") if of_people else ("organisation", "list")
        raise CommandError(f"no {who} fits; `coalition {what}` with the same options shows who")
    return fitting


def _sign(
    folder: Folder, path: str, record: Organisation | Person, signature: Mapping[str, object]
) -> Change:
    before = folder.read(path) or b""
    text = before.decode("utf-8")
    try:
        text = with_items(text, record, "signed", [signature])
    except ValueError as error:
        raise UnwritableError(path, "signed", str(error)) from error
    return Change(path, text.encode(), before, f"signed {signature['letter']}")
