"""`coalition sign`: signatures of organisations and people under a letter."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

from coalition.campaign.changes import Change, Plan, UnwritableError, checked_plan
from coalition.campaign.ids import UnknownIdError, find_record
from coalition.campaign.snapshot import read_campaign
from coalition.files import Folder
from coalition.model import Organisation, Person
from coalition.records import keys_of
from coalition.yamltext import append_entry, with_key


def plan_signatures(root: Path, letter: str, ids: Sequence[str], on: datetime.date | None) -> Plan:
    """The files of organisations and people with a signature under a letter.

    Who has signed already stays as they are. Raises UnknownIdError for a letter or an id that
    there is not.
    """
    snapshot = read_campaign(root)
    dataset = snapshot.dataset
    if letter not in dataset.letters:
        raise UnknownIdError(letter, dataset.letters)
    signature = {"letter": letter} | ({"on": on} if on else {})
    changes = []
    for id_ in dict.fromkeys(ids):
        record, path = find_record(dataset, id_)
        if all(signed.letter != letter for signed in record.signed):
            changes.append(_sign(snapshot.folder, path, record, signature))
    return checked_plan(snapshot, changes)


def _sign(
    folder: Folder, path: str, record: Organisation | Person, signature: Mapping[str, object]
) -> Change:
    before = folder.read(path) or b""
    text = before.decode("utf-8")
    try:
        if record.signed:
            text = append_entry(text, ("signed",), signature)
        else:
            text = with_key(text, "signed", [signature], keys_of(type(record)))
    except ValueError as error:
        raise UnwritableError(path, "signed", str(error)) from error
    return Change(path, text.encode(), before, f"signed {signature['letter']}")
