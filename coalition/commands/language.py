"""`coalition language add`: a language in campaign.yaml, and its catalogs."""

import datetime
from collections.abc import Iterator
from pathlib import Path

from coalition import paths
from coalition.campaign.catalog_changes import (
    catalog_changes,
    template_changes,
    update_context,
    update_targets,
)
from coalition.campaign.changes import Change, Plan
from coalition.campaign.compendia import read_memory
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.findings import in_order
from coalition.model import Campaign
from coalition.records import read_record
from coalition.refusals import Refusal
from coalition.yamltext import append_item


def plan_language(root: Path, language: str, stamp: datetime.datetime | None = None) -> Plan:
    """A language listed in campaign.yaml, and its catalogs, filled with what is known.

    Raises Refusal where campaign.yaml is written in a way that can't be added to.
    """
    snapshot = read_campaign(root)
    if snapshot.broken:
        return Plan((), snapshot.findings)
    context = update_context(snapshot, stamp)
    listed = tuple(_list_language(snapshot, language))
    memory = read_memory(snapshot.folder)
    catalogs = snapshot.catalogs()
    targets = update_targets(snapshot.templates, (language,), catalogs, memory, context)
    merged = catalog_changes(targets, context)
    changes = (*listed, *template_changes(snapshot, context), *merged.changes)
    findings = in_order((*snapshot.findings, *memory.findings, *merged.findings))
    return Plan(changes, tuple(findings))


def _list_language(snapshot: Snapshot, language: str) -> Iterator[Change]:
    """campaign.yaml with a language at the end of `languages`; nothing if it is listed."""
    languages = snapshot.campaign.languages
    if language in languages:
        return
    data = snapshot.folder.read(paths.CAMPAIGN) or b""
    text = append_item(data.decode(), ("languages",), language)
    # What was spliced is read again: `languages` may stand there as an alias or in braces.
    record = read_record(Campaign, text, paths.CAMPAIGN, stem=None).record
    if record is None or record.languages != (*languages, language):
        raise Refusal(
            f"{paths.CAMPAIGN} is written in a way that can't be added to; "
            f"write {language} into `languages` yourself"
        )
    yield Change(paths.CAMPAIGN, text.encode(), before=data, summary=f"{language} added")
