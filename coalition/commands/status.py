"""`coalition status`: how far each translation has come."""

from collections.abc import Iterable
from pathlib import Path

from coalition.campaign.snapshot import read_campaign
from coalition.campaign.status import Status, status_of


def read_status(root: Path, only: Iterable[str] = ()) -> Status:
    """Per language and text: how much is translated, fuzzy and missing, and the review state.

    `only` limits the languages. Raises UnknownLanguageError for one that the campaign lacks.
    """
    snapshot = read_campaign(root)
    languages = snapshot.languages(only)
    if snapshot.broken:
        return Status({}, {}, {}, {}, {}, snapshot.findings)
    return status_of(snapshot, snapshot.translations(), languages)
