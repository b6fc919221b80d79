"""Templates into every catalog: what `update` and others plan of the PO files."""

import codecs
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from coalition import paths
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.catalog_headers import (
    UpdateContext,
    with_header,
    with_source,
)
from coalition.campaign.changes import Change, Gaps, Plan
from coalition.campaign.compendia import Compendia
from coalition.campaign.interface import shown_without_campaign
from coalition.campaign.source_history import SourceHistory
from coalition.campaign.template_changes import Templates
from coalition.catalogs import (
    SOURCE_LANGUAGE,
    Catalog,
    Entry,
    Key,
    catalog_header,
    charset_of,
    parse_plural_forms,
    plural_forms,
    render_settled,
    settle,
)
from coalition.errors import CommandError
from coalition.findings import Finding
from coalition.memory import Source, TranslationMemory
from coalition.merging import lost_translations
from coalition.merging.merge import merge
from coalition.merging.minor import SourceChange, confirm_changes, source_changes
from coalition.merging.overwritten import Restored, restore_overwritten
from coalition.messages import (
    DIRECTORY,
    INTERFACE,
    Template,
    doubtful_messages,
    with_room,
    with_terms,
)
from coalition.stages import stage


class TranslationsLostError(CommandError):
    """A merge that would lose translations: a fault of ours, stopped before anything is written."""

    def __init__(self, path: str, number: int) -> None:
        """The file, and how many texts would go."""
        super().__init__(f"{path}: {number} translations would be lost; nothing was written")


class Target(NamedTuple):
    """A PO file that an update concerns, with what to merge into it."""

    template: Template
    language: str
    file: CatalogFile | None
    """None where it is to be made."""

    memory: TranslationMemory
    left_by: tuple[str, ...]
    """The domains of texts that went, of which this one is known to be the same."""

    start: Callable[[Catalog], Catalog]
    """What the merge makes of the file's catalog before it begins."""

    restored: Restored
    """The file's catalog, with what was written over our texts put where it belongs."""

    @property
    def path(self) -> str:
        """Where the file stands or will stand."""
        return paths.catalog(self.language, self.template.domain)


@stage("looking for what is known already")
def update_targets(
    templates: Templates,
    languages: Iterable[str],
    catalogs: Iterable[CatalogFile],
    compendia: Compendia,
    context: UpdateContext,
    only_existing: frozenset[str] = frozenset(),
    start: Callable[[Catalog], Catalog] = lambda catalog: catalog,
) -> tuple[Target, ...]:
    """Every PO file of some languages, those that are missing too.

    Of the domains `only_existing` the missing ones are left out. `compendia` are translations of
    other campaigns.
    """
    files = {(file.language, file.domain): file for file in catalogs}
    targets = []
    for language in languages:
        left = tuple(_left(language, files, templates.plain, context.source_language))
        others = tuple(compendia.of(language))
        memory = TranslationMemory((*_own(language, files, templates.plain), *left), others)
        named_before = [source for source in (*left, *others) if source.text]
        # A catalog in the campaign's own language would only be shown its own translations.
        in_source = language == context.source_language
        for template in templates.plain if in_source else templates.explained:
            file = files.get((language, template.domain))
            optional = template.domain in only_existing
            if (template.language != language or optional) and (file or not optional):
                noted = with_room(with_terms(template, context.terms, language), language)
                restored = _restored(file, noted, language, templates.history)
                known = () if file else tuple(_same_texts(template, named_before))
                targets.append(Target(noted, language, file, memory, known, start, restored))
    return tuple(targets)


def _restored(
    file: CatalogFile | None, template: Template, language: str, history: SourceHistory
) -> Restored:
    if file is None or file.catalog is None:
        return Restored(Catalog())
    if not doubtful_messages(file.catalog, template):
        return Restored(file.catalog)
    sources = history.sources(file, template)
    return restore_overwritten(file.catalog, sources, _plural_count(file.catalog, language))


def _own(
    language: str, files: Mapping[tuple[str, str], CatalogFile], templates: Iterable[Template]
) -> Iterator[Source]:
    """What a language's catalogs know."""
    for template in templates:
        file = files.get((language, template.domain))
        if file is not None and file.catalog is not None:
            text = "" if template.domain in (DIRECTORY, INTERFACE) else template.domain
            yield Source(template.language, file.catalog.entries, text)


def _left(
    language: str,
    files: Mapping[tuple[str, str], CatalogFile],
    templates: Iterable[Template],
    source_language: str,
) -> Iterator[Source]:
    """What a letter that was renamed by hand, joined into another or deleted left behind."""
    known = {template.domain for template in templates}
    for (tag, domain), file in files.items():
        if tag == language and domain not in known and file.catalog is not None:
            source = file.catalog.field(SOURCE_LANGUAGE) or source_language
            yield Source(source, file.catalog.entries, domain)


def _same_texts(template: Template, sources: Iterable[Source]) -> Iterator[str]:
    """Which texts a new one was before it had its name: it has their title and most messages."""
    keys = {entry.key for entry in template.entries}
    titles = {key for key in keys if key.msgctxt == "title"}
    for source in sources:
        if source.source_language != template.language:
            continue
        shared = keys & {entry.key for entry in source.entries if not entry.obsolete}
        if titles and titles <= shared and len(shared) * 2 > len(keys):
            yield source.text


@stage("bringing PO files to their texts")
def catalog_changes(
    targets: Iterable[Target], context: UpdateContext, minor: Iterable[SourceChange] = ()
) -> Plan:
    """The PO files brought to their templates' messages.

    A file with errors is left as it is and reported. Translations are confirmed where the change of
    their source is one of the `minor` ones. Raises TranslationsLostError where a merge would not
    keep every translation.
    """
    minor_changes = tuple(minor)
    changes: list[Change] = []
    findings: list[Finding] = []
    for target in targets:
        if target.file is not None and not target.file.sound:
            findings += target.file.findings
            continue
        change = _catalog_change(target, context, minor_changes)
        changes += [change] if change else []
    return Plan(tuple(changes), tuple(findings))


def changed_sources(targets: Iterable[Target]) -> dict[SourceChange, bool]:
    """The changed source texts of which translators have yet to decide, each once.

    The value says whether the change is new in some file, rather than fuzzy in all since an
    earlier update.
    """
    changes: dict[SourceChange, bool] = {}
    for target in targets:
        if target.file is None or target.file.catalog is None or not target.file.sound:
            continue
        fuzzy = {entry.key for entry in target.file.catalog.entries if entry.fuzzy}
        merged = merged_catalog(target, target.restored.catalog)
        for change in source_changes(target.template.domain, merged):
            changes[change] = changes.get(change, False) or change.after not in fuzzy
    return changes


def merged_catalog(target: Target, old: Catalog) -> Catalog:
    """A catalog of a target's file, or an empty one, brought to its template's messages."""
    forms = _plural_count(old, target.language)
    shown = shown_without_campaign(target.template, target.language)
    start = target.start(old)
    return settle(merge(target.template, start, target.memory, forms, shown, target.left_by))


def _catalog_change(
    target: Target, context: UpdateContext, minor: tuple[SourceChange, ...]
) -> Change | None:
    template, file = target.template, target.file
    old = (file.catalog if file else None) or Catalog(
        header=catalog_header(context.campaign, context.stamp, target.language, template.language)
    )
    of_domain = [change for change in minor if change.domain == template.domain]
    restored = target.restored
    merged = confirm_changes(merged_catalog(target, restored.catalog if file else old), of_domain)
    if lost := lost_translations(old, merged, restored.written):
        raise TranslationsLostError(target.path, len(lost))
    merged = with_source(with_header(old, merged, context, of_domain), template)
    data = render_settled(merged).encode()
    if file is not None and data == file.data:
        return None
    summary = _summary(template, merged) + _told(restored) + (_converted(file) if file else "")
    before = file.data if file else None
    return Change(target.path, data, before, summary, _gaps(target, old, merged))


def _gaps(target: Target, old: Catalog, merged: Catalog) -> Gaps | None:
    """What readers see no more after a merge, errors in translations apart."""
    before = [entry for entry in old.entries if not entry.obsolete]
    shown = {entry.key for entry in before if entry.translated}
    complete = bool(before) and len(shown) == len(before) and not _has_only_own(target, old)
    under = shown_without_campaign(target.template, target.language)
    live = (entry for entry in merged.entries if not entry.obsolete and entry.key not in under)
    left = [entry for entry in live if not entry.translated]
    suggested = tuple(
        entry.key
        for entry in left
        if entry.fuzzy and (complete or {entry.key, _previous_key(entry)} & shown)
    )
    missing = tuple(entry.key for entry in left if complete and not entry.fuzzy)
    if not (suggested or missing):
        return None
    return Gaps(target.template.domain, target.language, suggested, missing, complete)


def _has_only_own(target: Target, old: Catalog) -> bool:
    """Whether an interface catalog holds what a campaign wrote there, and no other phrase yet."""
    return target.template.domain == INTERFACE and not old.field("POT-Creation-Date")


def _previous_key(entry: Entry) -> Key:
    return Key(entry.previous_msgctxt, entry.previous_msgid or "")


def _plural_count(catalog: Catalog, language: str) -> int:
    """The number of plural forms: the file's own where it says so, else the language's."""
    stated = catalog.field("Plural-Forms") or plural_forms(language)
    try:
        return parse_plural_forms(stated).count
    except ValueError:
        # What msginit leaves where it knows no language: `nplurals=INTEGER; plural=EXPRESSION;`.
        return parse_plural_forms(plural_forms(language)).count


def _told(restored: Restored) -> str:
    """What was put where it belongs, which is said this once."""
    told = ""
    if number := restored.suggested:
        stood, are = ("text", "is a suggestion") if number == 1 else ("texts", "are suggestions")
        told += f"; {number} {stood} written over a msgid {are} now"
    if number := restored.homeless:
        stood, are = ("text", "is") if number == 1 else ("texts", "are")
        told += f"; {number} {stood} written over a msgid {are} kept at the end (#~)"
    if number := restored.notes:
        stood, are = ("note", "is a comment") if number == 1 else ("notes", "are comments")
        told += f"; {number} {stood} after #. {are} (#) now"
    return told


def _converted(file: CatalogFile) -> str:
    """What is another about a file's bytes once it was written, which is said this once."""
    charset = charset_of(file.data)
    before = [] if charset == "UTF-8" else [f"in {charset}"]
    if file.data.startswith(codecs.BOM_UTF8):
        before.append("with a byte order mark")
    if b"\r" in file.data:
        before.append("with CRLF line ends" if b"\r\n" in file.data else "with CR line ends")
    return f"; now UTF-8 with LF line ends, before {' and '.join(before)}" if before else ""


def _summary(template: Template, catalog: Catalog) -> str:
    total = len(template.entries)
    done = sum(entry.translated for entry in catalog.entries)
    fuzzy = sum(entry.fuzzy and not entry.obsolete for entry in catalog.entries)
    counts = (("translated", done), ("fuzzy", fuzzy), ("missing", total - done - fuzzy))
    return ", ".join(f"{number} {name}" for name, number in counts if number) or "no messages"
