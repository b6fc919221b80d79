"""Messages into templates, and templates into every catalog: what `extract` and `update` write."""

import codecs
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition.catalogs import (
    Catalog,
    parse_catalog,
    parse_plural_forms,
    plural_forms,
    render_settled,
    settled,
)
from coalition.files import read_file
from coalition.findings import Finding, has_errors
from coalition.memory import TranslationMemory
from coalition.merging import lost_translations
from coalition.merging.merge import merge
from coalition.merging.minor import SourceChange, confirm_changes, source_changes
from coalition.messages import Template, with_terms, with_translations
from coalition.pipeline.headers import (
    Occasion,
    new_catalog,
    of_one_source,
    same_entries,
    template_header,
    with_header,
    with_source,
)
from coalition.pipeline.loading import CatalogFile, catalog_path, template_path
from coalition.pipeline.remembering import Learnt
from coalition.pipeline.writing import Change, Written
from coalition.refusals import Refusal


def glossed(
    templates: Iterable[Template], language: str, catalogs: Iterable[CatalogFile]
) -> tuple[Template, ...]:
    """The templates, those of another source language with their translations into `language`."""
    answers = {
        file.domain: {entry.key: entry for entry in file.catalog.entries if entry.translated}
        for file in catalogs
        if file.language == language and file.catalog is not None
    }
    return tuple(
        template
        if template.language == language
        else with_translations(template, answers.get(template.domain, {}), language)
        for template in templates
    )


def template_change(root: Path, template: Template, occasion: Occasion) -> Change | None:
    """The .pot file as it should be, or None where it is so already.

    Its date moves only when its messages do.
    """
    path = template_path(template.domain)
    old = read_file(root, path)
    before = parse_catalog(old, path)[0] if old else None
    catalog = settled(Catalog(header=template_header(template, occasion), entries=template.entries))
    if before is not None and same_entries(before, catalog) and of_one_source(before, catalog):
        catalog = msgspec.structs.replace(catalog, header=before.header)
    data = render_settled(catalog).encode()
    if data == old:
        return None
    return Change(path, data, old, _counted(len(template.entries), "message"))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


class TranslationsLost(Refusal):
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
    start: Callable[[Catalog], Catalog]
    """What the merge makes of the file's catalog before it begins."""

    @property
    def path(self) -> str:
        """Where the file stands or will stand."""
        return catalog_path(self.language, self.template.domain)

    @property
    def readable(self) -> bool:
        """Whether the file may be written: it was read whole, and nothing is wrong with it."""
        return self.file is None or not (
            self.file.catalog is None or has_errors(self.file.findings)
        )


def targets(
    templates: Iterable[Template],
    languages: Iterable[str],
    catalogs: Iterable[CatalogFile],
    learnt: Learnt,
    occasion: Occasion,
    only_existing: frozenset[str] = frozenset(),
    start: Callable[[Catalog], Catalog] = lambda catalog: catalog,
) -> tuple[Target, ...]:
    """Every PO file of some languages, those that are missing too.

    Of the domains `only_existing` the missing ones are left out. `learnt` are translations of
    other campaigns.
    """
    files = {(file.language, file.domain): file for file in catalogs}
    plain = tuple(templates)
    explained = glossed(plain, occasion.source_language, files.values())
    found = []
    for language in languages:
        memory = _memory(language, files, plain, learnt)
        # A catalog in the campaign's own language would only be shown its own translations.
        for template in plain if language == occasion.source_language else explained:
            file = files.get((language, template.domain))
            by_choice = template.domain in only_existing
            if (template.language != language or by_choice) and (file or not by_choice):
                noted = with_terms(template, occasion.terms, language)
                found.append(Target(noted, language, file, memory, start))
    return tuple(found)


def _memory(
    language: str,
    files: Mapping[tuple[str, str], CatalogFile],
    templates: Iterable[Template],
    learnt: Learnt,
) -> TranslationMemory:
    found = ((template, files.get((language, template.domain))) for template in templates)
    own = (
        (template.language, file.catalog.entries)
        for template, file in found
        if file is not None and file.catalog is not None
    )
    return TranslationMemory((*own, *learnt.of(language)))


def catalog_changes(
    found: Iterable[Target], occasion: Occasion, minor: Iterable[SourceChange] = ()
) -> Written:
    """The PO files brought to their templates' messages.

    A file with errors is left as it is and reported. Translations are confirmed where the change of
    their source is one of the `minor` ones. Raises TranslationsLost where a merge would not keep
    every translation.
    """
    known = tuple(minor)
    changes: list[Change] = []
    findings: list[Finding] = []
    for target in found:
        if target.file is not None and not target.readable:
            findings += target.file.findings
            continue
        change = _catalog_change(target, occasion, known)
        changes += [change] if change else []
    return Written(tuple(changes), tuple(findings))


def changes_of_sources(found: Iterable[Target]) -> dict[SourceChange, bool]:
    """The changed source texts of which translators have yet to decide, each once.

    The value says whether the change is new in some file, rather than fuzzy in all since an
    earlier update.
    """
    changes: dict[SourceChange, bool] = {}
    for target in found:
        if target.file is None or target.file.catalog is None or not target.readable:
            continue
        fuzzy = {entry.key for entry in target.file.catalog.entries if entry.fuzzy}
        for change in source_changes(target.template.domain, _merged(target, target.file.catalog)):
            changes[change] = changes.get(change, False) or change.after not in fuzzy
    return changes


def _merged(target: Target, old: Catalog) -> Catalog:
    forms = _forms(old, target.language)
    return settled(merge(target.template, target.start(old), target.memory, forms))


def _catalog_change(
    target: Target, occasion: Occasion, minor: tuple[SourceChange, ...]
) -> Change | None:
    template, file = target.template, target.file
    old = (
        file.catalog if file and file.catalog else new_catalog(template, target.language, occasion)
    )
    agreed = [change for change in minor if change.domain == template.domain]
    merged = confirm_changes(_merged(target, old), agreed)
    if lost := lost_translations(old, merged):
        raise TranslationsLost(target.path, len(lost))
    merged = with_source(with_header(old, merged, occasion, agreed), template)
    data = render_settled(merged).encode()
    if file is not None and data == file.data:
        return None
    state = _state(template, merged) + (_converted(file) if file else "")
    return Change(target.path, data, file.data if file else None, state)


def _forms(catalog: Catalog, language: str) -> int:
    """The number of plural forms: the file's own where it says so, else the language's."""
    said = catalog.field("Plural-Forms") or plural_forms(language)
    try:
        return parse_plural_forms(said).count
    except ValueError:
        # What msginit leaves where it knows no language: `nplurals=INTEGER; plural=EXPRESSION;`.
        return parse_plural_forms(plural_forms(language)).count


def _converted(file: CatalogFile) -> str:
    """What is another about a file's bytes once it was written, which is said this once."""
    before = [f.message.removeprefix("the file is ") for f in file.findings if f.code == "C002"]
    if file.data.startswith(codecs.BOM_UTF8):
        before.append("with a byte order mark")
    if b"\r" in file.data:
        before.append("with CR line ends")
    return f"; now UTF-8 with LF line ends, before {' and '.join(before)}" if before else ""


def _state(template: Template, catalog: Catalog) -> str:
    total = len(template.entries)
    done = sum(entry.translated for entry in catalog.entries)
    fuzzy = sum(entry.fuzzy and not entry.obsolete for entry in catalog.entries)
    counts = (("translated", done), ("fuzzy", fuzzy), ("missing", total - done - fuzzy))
    return ", ".join(f"{number} {name}" for name, number in counts if number) or "no messages"
