"""`coalition language add`: languages in campaign.yaml, and their catalogs."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from coalition import paths
from coalition.campaign.catalog_changes import (
    catalog_changes,
    update_targets,
)
from coalition.campaign.changes import Change, Plan
from coalition.campaign.compendia import Compendia, Compendium, read_memory
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.campaign.template_changes import (
    read_templates,
    template_changes,
    update_context,
)
from coalition.commands.example import (
    EXAMPLE,
    example_entries,
    example_language,
    has_place,
    shipped_examples,
)
from coalition.errors import CommandError
from coalition.findings import in_order
from coalition.records.patch import with_language


def plan_languages(
    root: Path, languages: Iterable[str], stamp: datetime.datetime | None = None
) -> Plan:
    """Languages listed in campaign.yaml, and their catalogs, filled with what is known.

    Known is what catalogs and the campaign's memory hold, and the translations of what `init`
    wrote: as suggestions where a text that is not the example's has the same words. Raises
    CommandError where campaign.yaml is written in a way that can't be added to.
    """
    snapshot = read_campaign(root)
    if snapshot.broken:
        return Plan((), snapshot.findings)
    added = tuple(dict.fromkeys(languages))
    context = update_context(snapshot, stamp)
    listed = tuple(list_languages(snapshot, added))
    memory = read_memory(snapshot.folder)
    # What translators wrote is asked first.
    known = (*memory.compendia, *_example(snapshot, added))
    catalogs = snapshot.catalogs()
    templates = read_templates(snapshot)
    targets = update_targets(templates, added, catalogs, Compendia(known), context)
    merged = catalog_changes(targets, context)
    changes = (*listed, *template_changes(templates, context), *merged.changes)
    findings = in_order((*snapshot.findings, *memory.findings, *merged.findings))
    return Plan(changes, tuple(findings))


def _example(snapshot: Snapshot, languages: Iterable[str]) -> Iterator[Compendium]:
    """The translations of what `init` wrote, of the texts that still stand in their places.

    Others would only become suggestions for texts that have nothing to do with the example.
    """
    examples = shipped_examples()
    source = example_language(snapshot.campaign.source_language, examples)
    present = {entry.key for template in snapshot.templates for entry in template.entries}
    for language in languages:
        entries = example_entries(language, source, examples)
        still_there = tuple(entry for entry in entries if entry.key in present)
        placed = tuple(entry for entry in still_there if has_place(entry))
        yield Compendium("", b"", language, source, placed)
        of_letters = tuple(entry for entry in still_there if not has_place(entry))
        yield Compendium("", b"", language, source, of_letters, EXAMPLE)


def list_languages(snapshot: Snapshot, added: Sequence[str]) -> Iterator[Change]:
    """campaign.yaml with languages at the end of `languages`; nothing if all are listed."""
    campaign = snapshot.campaign
    new = [language for language in added if language not in campaign.languages]
    if not new:
        return
    data = snapshot.folder.read(paths.CAMPAIGN) or b""
    text = data.decode()
    try:
        for language in new:
            text = with_language(text, campaign, language)
            languages = (*campaign.languages, language)
            campaign = msgspec.structs.replace(campaign, languages=languages)
    except ValueError:
        raise CommandError(
            f"{paths.CAMPAIGN} is written in a way that can't be added to; "
            f"write {', '.join(new)} into `languages` yourself"
        ) from None
    yield Change(paths.CAMPAIGN, text.encode(), data, f"{', '.join(new)} added")
