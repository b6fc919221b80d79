"""`coalition update`: templates, and every PO file brought to them."""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from coalition.campaign.catalog_changes import (
    Target,
    catalog_changes,
    changed_sources,
    update_targets,
)
from coalition.campaign.changes import Change, Plan
from coalition.campaign.compendia import read_memory
from coalition.campaign.editor_schemas import stale_schemas
from coalition.campaign.remembered_checks import KeptAnswers
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.campaign.template_changes import (
    read_templates,
    template_changes,
    update_context,
)
from coalition.findings import in_order
from coalition.merging.minor import SourceChange
from coalition.messages import INTERFACE, interface_template

ChooseMinor = Callable[[Mapping[SourceChange, bool]], Collection[SourceChange]]
"""Shows the user which source texts changed, and returns those whose translations stay valid.

The value says whether a change is new, rather than fuzzy since an earlier update.
"""


def plan_update(
    root: Path | Snapshot,
    only: Iterable[str] = (),
    stamp: datetime.datetime | None = None,
    choose_minor: ChooseMinor | None = None,
    *,
    remember: bool = False,
) -> Plan:
    """Templates and catalogs brought to what records and letters say; `only` limits the languages.

    Catalogs with errors are left as they are and reported. Schemas for editors are brought to what
    records may name, where the campaign has them. `choose_minor` is called once with all changed
    texts whose translations no translator has decided on, if there are any. The translations of
    those that it returns stay confirmed, unless something objects to the change; the others become
    fuzzy. With `remember` catalogs that are as they were are neither parsed nor checked again.
    Raises UnknownLanguageError.
    """
    named = tuple(only)
    if isinstance(root, Snapshot):
        return _plan(root, named, stamp, choose_minor)
    answers = KeptAnswers(root, thorough=False) if remember else None
    snapshot = read_campaign(root, answers=answers)
    plan = _plan(snapshot, named, stamp, choose_minor)
    if answers is not None and _most_stay(answers.news.parsed, plan.changes):
        answers.keep()
    return plan


def _most_stay(parsed: Mapping[str, object], changes: Iterable[Change]) -> bool:
    """Whether most of the files that were parsed are not about to be written, and parsed anew."""
    return 2 * len(parsed.keys() - {change.path for change in changes}) > len(parsed)


def _plan(
    snapshot: Snapshot,
    named: tuple[str, ...],
    stamp: datetime.datetime | None,
    choose_minor: ChooseMinor | None,
) -> Plan:
    languages = snapshot.languages(named)
    if snapshot.broken:
        return Plan((), snapshot.findings)
    context = update_context(snapshot, stamp)
    # A campaign may have an interface catalog of its own, with the phrases that it words anew.
    templates = read_templates(snapshot, interface_template())
    memory = read_memory(snapshot.folder)
    source = snapshot.campaign.source_language
    # An empty catalog would hide the one that stands in a folder of another name.
    hidden = {stray.meant for stray in snapshot.stray_folders if stray.hides}
    targets = update_targets(
        templates,
        tuple(tag for tag in languages if tag not in hidden),
        snapshot.catalogs((*named, source) if named else None),
        memory,
        context,
        only_existing=frozenset((INTERFACE,)),
    )
    minor = _choose(targets, choose_minor) if choose_minor else ()
    merged = catalog_changes(targets, context, minor)
    changes = _without_hidden(snapshot, targets, merged.changes)
    schemas = stale_schemas(snapshot.folder, snapshot.dataset)
    return Plan(
        (*template_changes(templates, context), *changes, *schemas),
        tuple(in_order((*snapshot.findings, *memory.findings, *merged.findings))),
    )


def _without_hidden(
    snapshot: Snapshot, targets: Iterable[Target], changes: Iterable[Change]
) -> Iterator[Change]:
    """The changes; what errors hide from readers was not complete before them."""
    by_path = {target.path: target for target in targets}
    for change in changes:
        if change.gaps and change.gaps.complete and _hides(snapshot, by_path[change.path]):
            gaps = msgspec.structs.replace(change.gaps, complete=False, missing=())
            # Readers see no less than before where a new passage adds to what they never saw.
            yield msgspec.structs.replace(change, gaps=gaps if gaps.suggested else None)
        else:
            yield change


def _hides(snapshot: Snapshot, target: Target) -> bool:
    """Whether an error hides a translation of a file as it was."""
    file, template = target.file, target.template
    if file is None or file.catalog is None:
        return False
    result = snapshot.checker().check_catalog(file, file.catalog, template)
    return any(pair.source.key not in result.publishable for pair in result.pairs)


def _choose(targets: Iterable[Target], choose_minor: ChooseMinor) -> tuple[SourceChange, ...]:
    changes = changed_sources(targets)
    chosen = choose_minor(changes) if changes else ()
    return tuple(change for change in chosen if change.objection is None)
