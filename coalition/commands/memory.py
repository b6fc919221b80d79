"""`coalition memory`: translations out of a campaign, and those of others into it."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from coalition import paths
from coalition.campaign.catalog_changes import (
    catalog_changes,
    update_targets,
)
from coalition.campaign.changes import Change, Plan
from coalition.campaign.compendia import (
    Compendia,
    Compendium,
    compendium_name,
    in_usual_forms,
    parse_compendia,
    read_memory,
    render_compendium,
)
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.campaign.template_changes import (
    read_templates,
    template_changes,
    update_context,
)
from coalition.catalogs import SOURCE_LANGUAGE, Catalog, Entry, parse_catalog
from coalition.codes import C035
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.findings import Finding, in_order
from coalition.memory import as_suggestions, compendium
from coalition.merging import lost_translations


def plan_export(root: Path, target: Path, only: Iterable[str] = ()) -> Plan:
    """A campaign's confirmed translations in a folder, a PO compendium a language.

    The paths of the plan are relative to `target`; `only` limits the languages. Raises CommandError
    where that would lose translations which stand there, and UnknownLanguageError.
    """
    snapshot = read_campaign(root)
    languages = snapshot.languages(only)
    memory = read_memory(snapshot.folder)
    texts = _render_compendia(snapshot, languages, memory)
    catalogs = snapshot.catalogs()
    unreadable = (f for file in catalogs if file.catalog is None for f in file.findings)
    return Plan(
        _export_changes(Folder(target), texts), tuple(in_order((*unreadable, *memory.findings)))
    )


def _render_compendia(
    snapshot: Snapshot, languages: Iterable[str], memory: Compendia
) -> dict[str, bytes]:
    """A compendium for each language and each language of sources, by file name."""
    sources = {template.domain: template.language for template in snapshot.templates}
    texts = {}
    for language in languages:
        by_source: dict[str, list[tuple[Entry, ...]]] = {}
        for file in snapshot.catalogs((language,)):
            if file.catalog:
                # A catalog whose text went says itself what it was translated from.
                stated = file.catalog.field(SOURCE_LANGUAGE) or snapshot.campaign.source_language
                entries = in_usual_forms(file.catalog, language)
                by_source.setdefault(sources.get(file.domain, stated), []).append(entries)
        for source, known, _ in memory.of(language):
            by_source.setdefault(source, []).append(known)
        for source, entries_of in by_source.items():
            if all_entries := compendium(entries_of):
                name = compendium_name(language, source)
                texts[name] = render_compendium(snapshot.campaign.id, language, source, all_entries)
    return texts


def _export_changes(target: Folder, texts: Mapping[str, bytes]) -> tuple[Change, ...]:
    """The compendia that differ from what stands in a folder."""
    changes = []
    for name, data in texts.items():
        before = target.read(name)
        old = parse_catalog(before, name)[0] if before else None
        new = parse_catalog(data, name)[0]
        if before and (old is None or new is None or lost_translations(old, new)):
            raise CommandError(
                f"{target.root / name} holds translations that this campaign does not know; "
                "choose another folder"
            )
        if data != before:
            number = len(new.entries) if new else 0
            changes.append(Change(name, data, before, f"{number} translations"))
    return tuple(changes)


def plan_import(
    root: Path,
    contents: Iterable[tuple[str, bytes]],
    stamp: datetime.datetime | None = None,
    *,
    own: bool = False,
) -> Plan:
    """PO files, given by path, taken into the campaign's memory and its catalogs.

    What is empty in the campaign's catalogs is filled, and all of it is fuzzy, for somebody else
    wrote it. Where the translations are the campaign's `own`, the same text in the same place is
    unmarked. A file with errors is reported and left out; the others are taken.
    """
    snapshot = read_campaign(root)
    if snapshot.broken:
        return Plan((), snapshot.findings)
    memory, new = read_memory(snapshot.folder), _trusted(parse_compendia(contents), own=own)
    languages = snapshot.campaign.languages
    changes, left_out = _add_to_memory(memory, new, languages, snapshot.campaign.id)
    findings = (*snapshot.findings, *memory.findings, *new.findings, *left_out)
    if not new.compendia:
        return Plan((), tuple(in_order(findings)))
    context = update_context(snapshot, stamp)
    templates = read_templates(snapshot)
    known_now = {one.language for one in new.compendia}
    targets = update_targets(
        templates,
        tuple(tag for tag in languages if tag in known_now),
        snapshot.catalogs(),
        Compendia((*memory.compendia, *new.compendia)),
        context,
        start=_without_gaps,
    )
    filled = catalog_changes(targets, context)
    return Plan(
        (*changes, *template_changes(templates, context), *filled.changes),
        tuple(in_order((*findings, *filled.findings))),
    )


def _trusted(new: Compendia, *, own: bool) -> Compendia:
    """What comes in, without what its own translators have not confirmed."""
    keep = as_suggestions if not own else _without_suggestions
    compendia = tuple(
        msgspec.structs.replace(one, entries=keep(one.entries)) for one in new.compendia
    )
    return Compendia(compendia, new.findings)


def _without_suggestions(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if not entry.fuzzy)


def _add_to_memory(
    memory: Compendia, new: Compendia, languages: Iterable[str], campaign: str
) -> tuple[tuple[Change, ...], tuple[Finding, ...]]:
    """The campaign's compendia with what is new, and what was left out.

    What a language has already goes before what comes in.
    """
    listed = frozenset(languages)
    left_out = tuple(
        _not_listed([added for added in new.compendia if added.language not in listed])
    )
    by_pair: dict[tuple[str, str], list[Compendium]] = {}
    for added in new.compendia:
        if added.language in listed:
            by_pair.setdefault((added.language, added.source_language), []).append(added)
    before = {(own.language, own.source_language): own for own in memory.compendia}
    changes = (_grow(pair, before.get(pair), added, campaign) for pair, added in by_pair.items())
    return tuple(change for change in changes if change), left_out


def _grow(
    pair: tuple[str, str], before: Compendium | None, added: list[Compendium], campaign: str
) -> Change | None:
    """One compendium of the campaign with what came in, or None where that is nothing new."""
    merged = ((before,) if before else ()) + tuple(added)
    parts = tuple(part.entries for part in merged)
    entries = compendium(parts, parts)
    data = render_compendium(campaign, *pair, entries)
    path = before.path if before else f"{paths.MEMORY}/{compendium_name(*pair)}"
    old = before.data if before else None
    number = len(entries) - (len(before.entries) if before else 0)
    what = "suggestions" if all(entry.fuzzy for part in added for entry in part.entries) else ""
    summary = f"{number} new {what or 'translations'}"
    return Change(path, data, old, summary) if data != old else None


def _not_listed(left_out: Sequence[Compendium]) -> Iterator[Finding]:
    """C035: a compendium is in a language of the campaign; one finding for all that are not."""
    languages = list(dict.fromkeys(compendium.language for compendium in left_out))
    if not languages:
        return
    message = f"{languages[0]} is not a language of this campaign; nothing was taken"
    if len(languages) > 1:
        names = ", ".join(languages)
        number = len(languages)
        message = f"{number} languages are not of this campaign; nothing was taken of {names}"
    hint = f"Run `coalition language add {' '.join(languages[:3])}` first."
    if len(languages) > 1:
        hint = f"For those that you want, run `coalition language add {languages[0]} …` first."
    yield C035.finding(left_out[0].path, message, hint)


def _without_gaps(catalog: Catalog) -> Catalog:
    """The catalog as if its untranslated messages were new.

    Merging then offers what is alike for an untranslated message, which for one that translators
    have seen untranslated it would not.
    """
    entries = tuple(
        entry for entry in catalog.entries if any(entry.msgstr) or entry.translator_comments
    )
    return msgspec.structs.replace(catalog, entries=entries)
