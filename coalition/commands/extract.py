"""`coalition extract`: the templates of records and letters."""

import datetime
from pathlib import Path

from coalition.campaign.changes import Plan
from coalition.campaign.snapshot import read_campaign
from coalition.campaign.template_changes import (
    read_templates,
    template_changes,
    update_context,
)


def plan_templates(root: Path, stamp: datetime.datetime | None = None) -> Plan:
    """The files locales/*.pot brought to what records and letters say; none if those have errors.

    `stamp` is the time that new templates bear, else now.
    """
    snapshot = read_campaign(root)
    if snapshot.broken:
        return Plan((), snapshot.findings)
    templates = read_templates(snapshot)
    changes = template_changes(templates, update_context(snapshot, stamp))
    return Plan(changes, snapshot.findings)
