"""Messages into templates, and templates into every catalog: what `extract` and `update` write."""

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from coalition.catalogs import (
    Catalog,
    Entry,
    Key,
    parse_catalog,
    parse_plural_forms,
    plural_forms,
    render_catalog,
    settled,
)
from coalition.files import read_file
from coalition.findings import Finding, has_errors
from coalition.glossary import NO_TERMS, Terms
from coalition.languages import render_posix
from coalition.memory import Memory
from coalition.merging import lost_translations, merge
from coalition.messages import Template, explained_in, with_terms
from coalition.pipeline.loading import CatalogFile, catalog_path, template_path
from coalition.refusals import Refusal

_STAMP = "POT-Creation-Date"
_REVIEW = "X-Review-State"
_SOURCE = "X-Source-Language"


class Change(msgspec.Struct, frozen=True):
    """A file that should be written, and what became of its messages."""

    path: str
    data: bytes
    new: bool
    summary: str
    """For the person who ran the command, such as `12 translated, 1 fuzzy, 3 missing`."""


class Update(msgspec.Struct, frozen=True):
    """What an update would write, and what stood in its way."""

    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]


class Occasion(msgspec.Struct, frozen=True):
    """When and for which campaign files are written."""

    campaign: str
    source_language: str
    """The campaign's: the one that translators of any text are assumed to know."""

    now: datetime.datetime
    terms: Terms = NO_TERMS
    """The campaign's, shown above the texts that hold them."""

    @property
    def stamp(self) -> str:
        """The time as PO headers write it."""
        return self.now.strftime("%Y-%m-%d %H:%M%z")


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
        else explained_in(template, answers.get(template.domain, {}), language)
        for template in templates
    )


def template_change(root: Path, template: Template, occasion: Occasion) -> Change | None:
    """The .pot file as it should be, or None where it is so already.

    Its date moves only when its messages do.
    """
    path = template_path(template.domain)
    old = read_file(root, path)
    before = parse_catalog(old, path)[0] if old else None
    catalog = Catalog(header=_template_header(template, occasion), entries=template.entries)
    if before is not None and _same_entries(before, catalog) and _of_one_source(before, catalog):
        catalog = msgspec.structs.replace(catalog, header=before.header)
    data = render_catalog(catalog).encode()
    if data == old:
        return None
    return Change(path, data, old is None, _counted(len(template.entries), "message"))


def _same_entries(one: Catalog, other: Catalog) -> bool:
    """Whether two catalogs say the same below their headers, wherever it stands in the file."""
    return _without_lines(settled(one).entries) == _without_lines(settled(other).entries)


def _of_one_source(one: Catalog, other: Catalog) -> bool:
    return one.field(_SOURCE) == other.field(_SOURCE)


def _without_lines(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(msgspec.structs.replace(entry, line=0) for entry in entries)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _template_header(template: Template, occasion: Occasion) -> tuple[tuple[str, str], ...]:
    return (
        ("Project-Id-Version", occasion.campaign),
        ("Report-Msgid-Bugs-To", ""),
        (_STAMP, occasion.stamp),
        ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE"),
        ("Last-Translator", "FULL NAME <EMAIL@ADDRESS>"),
        ("Language-Team", "LANGUAGE <LL@li.org>"),
        ("Language", ""),
        *_ENCODING,
        *_source_field(template),
    )


_ENCODING = (
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
)


def _source_field(template: Template) -> tuple[tuple[str, str], ...]:
    """The language of the msgids, as Poedit and the Translate Toolkit know it; none for English."""
    return () if template.language == "en" else ((_SOURCE, render_posix(template.language)),)


def new_catalog(template: Template, language: str, occasion: Occasion) -> Catalog:
    """An empty catalog for a language, with the header that translators' tools expect."""
    return Catalog(
        header=(
            ("Project-Id-Version", occasion.campaign),
            ("Report-Msgid-Bugs-To", ""),
            (_STAMP, occasion.stamp),
            ("PO-Revision-Date", occasion.stamp),
            ("Last-Translator", ""),
            ("Language-Team", ""),
            ("Language", render_posix(language)),
            *_ENCODING,
            ("Plural-Forms", plural_forms(language)),
            *_source_field(template),
            (_REVIEW, "draft"),
        )
    )


class TranslationsLost(Refusal):
    """A merge that would lose translations: a fault of ours, stopped before anything is written."""

    def __init__(self, path: str, number: int) -> None:
        """The file, and how many texts would go."""
        super().__init__(f"{path}: {number} translations would be lost; nothing was written")


def catalog_changes(
    templates: Iterable[Template],
    languages: Iterable[str],
    catalogs: Iterable[CatalogFile],
    occasion: Occasion,
    only_existing: frozenset[str] = frozenset(),
) -> Update:
    """Every PO file of some languages, brought to the templates' messages.

    Missing files are made, but not those of the domains `only_existing`. A file with errors is left
    as it is and reported. Raises TranslationsLost where a merge would not keep every translation.
    """
    files = {(file.language, file.domain): file for file in catalogs}
    changes: list[Change] = []
    findings: list[Finding] = []
    plain = tuple(templates)
    explained = glossed(plain, occasion.source_language, files.values())
    for language in languages:
        memory = _memory(language, files, plain)
        # A catalog in the campaign's own language would only be shown its own translations.
        for template in plain if language == occasion.source_language else explained:
            if template.language == language and template.domain not in only_existing:
                continue
            file = files.get((language, template.domain))
            if file is None and template.domain in only_existing:
                continue
            if file is not None and (file.catalog is None or has_errors(file.findings)):
                findings += file.findings
                continue
            noted = with_terms(template, occasion.terms, language)
            change = _catalog_change(noted, language, file, memory, occasion)
            changes += [change] if change else []
    return Update(tuple(changes), tuple(findings))


def _memory(
    language: str,
    files: Mapping[tuple[str, str], CatalogFile],
    templates: Iterable[Template],
) -> Memory:
    found = ((template, files.get((language, template.domain))) for template in templates)
    return Memory(
        (template.language, file.catalog.entries)
        for template, file in found
        if file is not None and file.catalog is not None
    )


def _catalog_change(
    template: Template,
    language: str,
    file: CatalogFile | None,
    memory: Memory,
    occasion: Occasion,
) -> Change | None:
    old = file.catalog if file and file.catalog else new_catalog(template, language, occasion)
    merged = merge(template, old, memory, _forms(old, language))
    if lost := lost_translations(old, merged):
        raise TranslationsLost(catalog_path(language, template.domain), len(lost))
    merged = _with_source(_with_header(old, merged, occasion), template)
    data = render_catalog(merged).encode()
    if file is not None and data == file.data:
        return None
    path = catalog_path(language, template.domain)
    return Change(path, data, file is None, _state(template, merged))


def _forms(catalog: Catalog, language: str) -> int:
    """The number of plural forms: the file's own where it says so, else the language's."""
    said = catalog.field("Plural-Forms") or plural_forms(language)
    try:
        return parse_plural_forms(said).count
    except ValueError:
        # What msginit leaves where it knows no language: `nplurals=INTEGER; plural=EXPRESSION;`.
        return parse_plural_forms(plural_forms(language)).count


def _with_header(old: Catalog, new: Catalog, occasion: Occasion) -> Catalog:
    """The header moves with the messages: the template's date, and `draft` for new texts."""
    if _same_entries(old, new):
        return new
    values = {_STAMP: occasion.stamp}
    if not _answers(new) <= _answers(old) and old.field(_REVIEW) is not None:
        values[_REVIEW] = "draft"
    header = tuple((name, values.get(name, value)) for name, value in new.header)
    return msgspec.structs.replace(new, header=header)


def _with_source(catalog: Catalog, template: Template) -> Catalog:
    """The header with the language of the msgids, which may have changed with the text's own.

    A file that does not name it means English, and what it says so far stays where it stands.
    """
    wanted = render_posix(template.language)
    if (catalog.field(_SOURCE) or "en") == wanted:
        return catalog
    if catalog.field(_SOURCE) is None:
        header = (*catalog.header, (_SOURCE, wanted))
    else:
        header = tuple(
            (name, wanted if name.lower() == _SOURCE.lower() else value)
            for name, value in catalog.header
        )
    return msgspec.structs.replace(catalog, header=header)


def _answers(catalog: Catalog) -> set[tuple[Key, tuple[str, ...]]]:
    """The messages that have a translation, each with it; those without need no review."""
    return {
        (entry.key, entry.msgstr)
        for entry in catalog.entries
        if not entry.obsolete and any(entry.msgstr)
    }


def _state(template: Template, catalog: Catalog) -> str:
    total = len(template.entries)
    done = sum(entry.translated for entry in catalog.entries)
    fuzzy = sum(entry.fuzzy and not entry.obsolete for entry in catalog.entries)
    return f"{done} translated, {fuzzy} fuzzy, {total - done - fuzzy} missing"
