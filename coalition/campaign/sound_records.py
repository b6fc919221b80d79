"""What can be shown of a campaign of which some files have errors."""

import datetime
from collections.abc import Iterable

import msgspec

from coalition import paths
from coalition.campaign.snapshot import Snapshot
from coalition.localise import Edition
from coalition.model import Organisation, Person


def sound_edition(
    snapshot: Snapshot, as_of: datetime.date | None, languages: Iterable[str]
) -> Edition:
    """What some languages show of the organisations and people whose files have no errors.

    Raises CommandError where campaign.yaml has errors.
    """
    edition = snapshot.edition(as_of, languages)
    wrong = {finding.path for finding in snapshot.findings if finding.severity == "error"}
    dataset = edition.dataset
    sound = msgspec.structs.replace(
        dataset,
        organisations={
            id_: record
            for id_, record in dataset.organisations.items()
            if paths.record(Organisation, id_) not in wrong
        },
        people={
            id_: record
            for id_, record in dataset.people.items()
            if paths.record(Person, id_) not in wrong
        },
    )
    return msgspec.structs.replace(edition, dataset=sound)
