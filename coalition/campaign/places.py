"""Where a campaign is published, as campaign.yaml says, without reading the rest of it."""

from collections.abc import Mapping
from pathlib import Path

from coalition import files, paths
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.model import Campaign
from coalition.records import read_record


def read_places(root: Path) -> Mapping[str, str]:
    """The addresses under `publish_to`, by their names.

    Raises CommandError where campaign.yaml has errors: a place may be meant that nobody can read.
    """
    data = Folder(root).read(paths.CAMPAIGN) or b""
    text, _ = files.decode(data, paths.CAMPAIGN)
    campaign = read_record(Campaign, text or "", paths.CAMPAIGN).record
    if campaign is None:
        raise CommandError(f"{paths.CAMPAIGN} has errors; `coalition check` shows them")
    return campaign.publish_to
