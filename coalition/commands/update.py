"""The commands that write templates, catalogs and compendia."""

import datetime
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from coalition import files
from coalition.campaign.catalog_changes import (
    Target,
    catalog_changes,
    changes_of_sources,
    glossed,
    targets,
    template_change,
)
from coalition.campaign.catalog_headers import Occasion
from coalition.campaign.changes import Change, Written, write
from coalition.campaign.compendia import (
    Learnt,
    export_changes,
    exported,
    imported,
    load_learnt,
    read_compendia,
    without_gaps,
)
from coalition.campaign.editor_schemas import stale_schemas
from coalition.campaign.loading import load_catalogs
from coalition.campaign.snapshot import (
    Read,
    inspect,
    now,
    read_campaign,
    today,
    wanted_languages,
)
from coalition.campaign.translations import INTERFACE_FOLDER
from coalition.commands.language import with_language
from coalition.commands.review import catalogs_of, reviewed, unread
from coalition.findings import has_errors, in_order
from coalition.glossary import NO_TERMS, Terms
from coalition.merging.minor import SourceChange
from coalition.messages import INTERFACE, interface_template, with_terms


def extract(root: Path, stamp: datetime.datetime | None = None) -> Written:
    """Bring locales/*.pot to what records and letters say; nothing if those have errors."""
    found = read_campaign(root)
    if found.broken:
        return Written((), found.loaded.findings)
    changes = _template_changes(found, _occasion(found, stamp))
    return write(root, Written(changes, found.loaded.findings))


def _occasion(found: Read, stamp: datetime.datetime | None) -> Occasion:
    campaign, dataset = found.campaign, found.loaded.dataset
    terms = Terms(dataset.glossary, campaign.source_language) if dataset else NO_TERMS
    return Occasion(campaign.id, campaign.source_language, stamp or now(), terms)


def _template_changes(found: Read, occasion: Occasion) -> tuple[Change, ...]:
    explained = glossed(found.templates, found.campaign.source_language, found.catalogs)
    asked = (with_terms(one, occasion.terms) for one in explained)
    changes = (template_change(found.loaded.root, one, occasion) for one in asked)
    return tuple(change for change in changes if change is not None)


Agree = Callable[[Mapping[SourceChange, bool]], Collection[SourceChange]]
"""Shows somebody which source texts changed, and says of which the translations stay valid.

The value says whether a change is new, rather than fuzzy since an earlier update.
"""


def planned_update(
    root: Path,
    only: Iterable[str] = (),
    stamp: datetime.datetime | None = None,
    agree: Agree | None = None,
) -> Written:
    """What `update` would write; nothing is written.

    Catalogs with errors are left as they are and reported. Schemas for editors are brought to what
    records may name, where the campaign has them. `agree` is asked once about all changed
    texts whose translations no translator has decided on, if there are any. The translations that
    it names stay confirmed, unless something objects to the change; the others are fuzzy.
    """
    asked_for = tuple(only)
    found = read_campaign(root, frozenset(asked_for) or None)
    languages = wanted_languages(found, asked_for)
    if found.broken:
        return Written((), found.loaded.findings)
    occasion = _occasion(found, stamp)
    # A campaign may have an interface catalog of its own, with the phrases that it words anew.
    asked = (*found.templates, interface_template())
    learnt = load_learnt(root)
    concerned = targets(
        asked,
        languages,
        found.catalogs,
        learnt,
        occasion,
        only_existing=frozenset((INTERFACE,)),
    )
    minor = _agreed(concerned, agree) if agree else ()
    merged = catalog_changes(concerned, occasion, minor)
    dataset = found.loaded.dataset
    schemas = stale_schemas(root, dataset) if dataset else ()
    return Written(
        (*_template_changes(found, occasion), *merged.changes, *schemas),
        tuple(in_order((*found.loaded.findings, *learnt.findings, *merged.findings))),
    )


def _agreed(concerned: Iterable[Target], agree: Agree) -> tuple[SourceChange, ...]:
    changes = changes_of_sources(concerned)
    agreed = agree(changes) if changes else ()
    return tuple(change for change in agreed if change.objection is None)


def update(
    root: Path,
    only: Iterable[str] = (),
    stamp: datetime.datetime | None = None,
    agree: Agree | None = None,
) -> Written:
    """Extract, then merge into every PO file of the campaign's languages, or of `only` those.

    See `planned_update` for `agree`; without it, what changed becomes fuzzy.
    """
    return write(root, planned_update(root, only, stamp, agree))


def add_language(root: Path, language: str, stamp: datetime.datetime | None = None) -> Written:
    """List a language in campaign.yaml and make its catalogs, filled with what is known."""
    found = read_campaign(root)
    if found.broken:
        return Written((), found.loaded.findings)
    occasion = _occasion(found, stamp)
    listed = with_language(root, found.campaign, language)
    learnt = load_learnt(root)
    concerned = targets(found.templates, (language,), found.catalogs, learnt, occasion)
    merged = catalog_changes(concerned, occasion)
    changes = (*listed, *_template_changes(found, occasion), *merged.changes)
    findings = (*found.loaded.findings, *learnt.findings, *merged.findings)
    return write(root, Written(changes, findings))


def update_interface(languages: Iterable[str], stamp: datetime.datetime | None = None) -> Written:
    """Bring the package's own catalogs to the phrases of its interface."""
    occasion = Occasion("coalition", "en", stamp or now())
    template = interface_template()
    changed = template_change(INTERFACE_FOLDER, template, occasion)
    catalogs = load_catalogs(INTERFACE_FOLDER)
    concerned = targets((template,), languages, catalogs, Learnt((), ()), occasion)
    merged = catalog_changes(concerned, occasion)
    changes = (changed, *merged.changes) if changed else merged.changes
    return write(INTERFACE_FOLDER, Written(changes, merged.findings))


def review(
    root: Path, language: str, texts: Sequence[str], by: str, on: datetime.date | None = None
) -> Written:
    """Record that somebody has read a language's translations of some texts, on a day or today.

    Nothing is written if one of the catalogs, or a translation in it, has errors.
    """
    found = inspect(root)
    wanted_languages(found, (language,))
    chosen = catalogs_of(found.catalogs, language, texts)
    paths = {file.path for file in chosen}
    wrong = tuple(finding for finding in found.findings if finding.path in paths)
    if has_errors(wrong):
        return Written((), wrong)
    changes = (reviewed(file, by, on or today()) for file in chosen)
    return write(root, Written(tuple(change for change in changes if change), wrong))


def unreview(root: Path, language: str, texts: Sequence[str]) -> Written:
    """Make a language's translations of some texts drafts again."""
    found = read_campaign(root, frozenset((language,)))
    wanted_languages(found, (language,))
    chosen = catalogs_of(found.catalogs, language, texts)
    wrong = tuple(f for file in chosen if file.catalog is None for f in file.findings)
    changes = (unread(file) for file in chosen)
    return write(root, Written(tuple(change for change in changes if change), wrong))


def export_memory(root: Path, target: Path, only: Iterable[str] = ()) -> Written:
    """Write the campaign's confirmed translations into a folder, a PO compendium a language.

    Raises Refusal where that would lose translations which stand there.
    """
    found = read_campaign(root)
    languages = wanted_languages(found, only)
    learnt = load_learnt(root)
    texts = exported(languages, found.templates, found.catalogs, learnt, found.campaign.id)
    changes = export_changes(target, texts)
    for change in changes:
        files.write_file(target, change.path, change.data or b"")
    unreadable = (f for file in found.catalogs if file.catalog is None for f in file.findings)
    shown = (
        msgspec.structs.replace(change, path=(target / change.path).as_posix())
        for change in changes
    )
    return Written(tuple(shown), tuple(in_order((*unreadable, *learnt.findings))))


def planned_import(
    root: Path, compendia: Iterable[tuple[str, bytes]], stamp: datetime.datetime | None = None
) -> Written:
    """What taking PO files into the campaign's memory would write; nothing is written.

    They are given by path. What is empty in the campaign's catalogs is filled: the same text in the
    same place unmarked, the same text elsewhere and what is alike fuzzy.
    """
    found = read_campaign(root)
    if found.broken:
        return Written((), found.loaded.findings)
    known, new = load_learnt(root), read_compendia(compendia)
    languages = found.campaign.languages
    changes, left_out = imported(new, known, languages, found.campaign.id)
    findings = (*found.loaded.findings, *known.findings, *new.findings, *left_out)
    if has_errors(new.findings):
        return Written((), tuple(in_order(findings)))
    occasion = _occasion(found, stamp)
    both = Learnt((*known.compendia, *new.compendia), ())
    concerned = targets(
        found.templates,
        languages,
        found.catalogs,
        both,
        occasion,
        start=without_gaps,
    )
    filled = catalog_changes(concerned, occasion)
    return Written(
        (*changes, *_template_changes(found, occasion), *filled.changes),
        tuple(in_order((*findings, *filled.findings))),
    )
