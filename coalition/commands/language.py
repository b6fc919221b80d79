"""`coalition language add`: a language in campaign.yaml, and its catalogs."""

import datetime
from collections.abc import Iterator
from pathlib import Path

from coalition import paths
from coalition.campaign.catalog_changes import (
    catalog_changes,
    update_targets,
)
from coalition.campaign.changes import Change, Plan
from coalition.campaign.compendia import read_memory
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.campaign.template_changes import (
    read_templates,
    template_changes,
    update_context,
)
from coalition.errors import CommandError
from coalition.findings import in_order
from coalition.records.patch import with_language


def plan_language(root: Path, language: str, stamp: datetime.datetime | None = None) -> Plan:
    """A language listed in campaign.yaml, and its catalogs, filled with what is known.

    Raises CommandError where campaign.yaml is written in a way that can't be added to.
    """
    snapshot = read_campaign(root)
    if snapshot.broken:
        return Plan((), snapshot.findings)
    context = update_context(snapshot, stamp)
    listed = tuple(_list_language(snapshot, language))
    memory = read_memory(snapshot.folder)
    catalogs = snapshot.catalogs()
    templates = read_templates(snapshot)
    targets = update_targets(templates, (language,), catalogs, memory, context)
    merged = catalog_changes(targets, context)
    changes = (*listed, *template_changes(snapshot.folder, templates, context), *merged.changes)
    findings = in_order((*snapshot.findings, *memory.findings, *merged.findings))
    return Plan(changes, tuple(findings))


def _list_language(snapshot: Snapshot, language: str) -> Iterator[Change]:
    """campaign.yaml with a language at the end of `languages`; nothing if it is listed."""
    languages = snapshot.campaign.languages
    if language in languages:
        return
    data = snapshot.folder.read(paths.CAMPAIGN) or b""
    try:
        text = with_language(data.decode(), snapshot.campaign, language)
    except ValueError:
        raise CommandError(
            f"{paths.CAMPAIGN} is written in a way that can't be added to; "
            f"write {language} into `languages` yourself"
        ) from None
    yield Change(paths.CAMPAIGN, text.encode(), before=data, summary=f"{language} added")
