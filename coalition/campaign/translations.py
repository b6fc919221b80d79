"""Catalogs and templates to the translations that may be published, and why others may not."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from coalition import files, interface
from coalition.campaign.loading import CatalogFile, catalog_path, line_of
from coalition.campaign.translation_checks import Judge
from coalition.catalogs import Catalog, Entry, Key, PluralRule, parse_catalog, parse_plural_forms
from coalition.checks import Levels, Pair, forms_of_language
from coalition.findings import Finding
from coalition.localise import Progress, fallback_chain, progress, text_of_domain
from coalition.messages import INTERFACE, Template, interface_template
from coalition.model import Campaign

INTERFACE_FOLDER = Path(next(iter(interface.__path__)))
"""Where our own strings ship with their catalogs, laid out like a campaign's."""


class Answered(msgspec.Struct, frozen=True):
    """What a build may show, and what was found on the way."""

    answers: dict[tuple[str, str], dict[Key, Entry]]
    """For each language and domain the publishable translations."""

    plurals: dict[str, PluralRule]
    """For each language with an interface catalog."""

    findings: tuple[Finding, ...]


def answered(
    campaign: Campaign,
    templates: Iterable[Template],
    catalogs: Iterable[CatalogFile],
    present: frozenset[str],
    judge: Judge,
) -> Answered:
    """Check every translation; those with an error count as missing.

    `present` are the domains whose texts are there, readable or not: a catalog is without its text
    only when that is gone.
    """
    by_domain = {template.domain: template for template in (*templates, interface_template())}
    levels = Levels(campaign.checks)
    answers = {}
    findings: list[Finding] = []
    asked_together: dict[str, list[Pair]] = {}
    for file in catalogs:
        template = by_domain.get(file.domain)
        findings += levels.applied(_of_file(file, template, present), file.language)
        if template is None or file.catalog is None or is_own_source(file, template):
            continue
        verdict = judge.verdict(file, file.catalog, template, plural_rule(file.catalog))
        answers[file.language, file.domain] = verdict.good
        findings += verdict.findings
        asked_together.setdefault(file.language, []).extend(verdict.pairs)
    for language, pairs in asked_together.items():
        findings += judge.together(language, pairs)
    asked = dict.fromkeys(
        tag for language in campaign.languages for tag in fallback_chain(campaign, language).tags
    )
    own = {
        file.language: rule
        for file in catalogs
        if file.domain == INTERFACE and file.catalog and (rule := plural_rule(file.catalog))
    }
    plurals = _lay_interface_under(answers, asked, own)
    return Answered(answers, plurals, tuple(findings))


def _of_file(
    file: CatalogFile, template: Template | None, present: frozenset[str]
) -> Iterator[Finding]:
    """What is to be said of a catalog as a file."""
    yield from file.findings
    if file.catalog is not None:
        line = line_of(file.data, b'"Plural-Forms:')
        yield from forms_of_language(file.catalog, file.language, file.path, line)
    if template is None and file.domain not in present:
        yield _orphan(file)
    if template is not None and is_own_source(file, template):
        yield _unused(file)


def is_own_source(file: CatalogFile, template: Template) -> bool:
    """Whether a catalog translates a text into its own language, as only an interface's may."""
    return file.language == template.language and template.domain != INTERFACE


def _unused(file: CatalogFile) -> Finding:
    """C036: a text needs no translation into the language in which it was written."""
    return Finding(
        path=file.path,
        code="C036",
        severity="warning",
        message=f"the text is written in {file.language}, so nothing in this file is shown",
        hint="Delete it once its translations are not needed.",
    )


def _orphan(file: CatalogFile) -> Finding:
    """C030: a catalog belongs to a text; its own is gone, renamed or misspelt."""
    hint = "Rename it if its text was renamed; else delete it once its translations are not needed."
    return Finding(
        path=file.path,
        code="C030",
        severity="warning",
        message=f"no text has the domain {file.domain}",
        hint=hint,
    )


def plural_rule(catalog: Catalog) -> PluralRule | None:
    """How a catalog chooses among plural forms; None where it does not say so soundly."""
    try:
        return parse_plural_forms(catalog.field("Plural-Forms") or "")
    except ValueError:
        return None


def _lay_interface_under(
    answers: dict[tuple[str, str], dict[Key, Entry]],
    tags: Iterable[str],
    own: Mapping[str, PluralRule],
) -> dict[str, PluralRule]:
    """Put our own interface catalogs under those of the campaign, message by message.

    `own` are the plural rules of the campaign's; ours holds where there are both.
    """
    plurals = {}
    for language in tags:
        catalog = shipped_interface(language)
        rule = plural_rule(catalog) if catalog else own.get(language)
        if rule is None:
            continue
        plurals[language] = rule
        entries = catalog.entries if catalog else ()
        ours = {entry.key: entry for entry in entries if entry.translated}
        theirs = answers.get((language, INTERFACE), {})
        fitting = {key: _in_forms(entry, own.get(language), rule) for key, entry in theirs.items()}
        answers[language, INTERFACE] = {**ours, **fitting}
    return plurals


def _in_forms(entry: Entry, theirs: PluralRule | None, ours: PluralRule) -> Entry:
    """A campaign's phrase with its plural forms in the number and order of ours."""
    if entry.msgid_plural is None or theirs is None:
        return entry
    first: dict[int, int] = {}
    for number in (*range(1, 1001), 0):
        first.setdefault(ours.index(number), number)
    forms = tuple(
        entry.msgstr[theirs.index(first[form])] if form in first else entry.msgstr[-1]
        for form in range(ours.count)
    )
    return msgspec.structs.replace(entry, msgstr=forms)


def shipped_interface(language: str) -> Catalog | None:
    """The interface catalog that ships with this package, or None where there is none."""
    path = catalog_path(language, INTERFACE)
    data = files.read_file(INTERFACE_FOLDER, path)
    return parse_catalog(data, path)[0] if data else None


def progress_of(
    campaign: Campaign,
    templates: Iterable[Template],
    found: Answered,
    catalog_files: Iterable[CatalogFile],
) -> dict[str, dict[str, Progress]]:
    """For each language of the campaign and each text, how far its translation has come.

    Translations with errors do not count.
    """
    catalogs = {(file.language, file.domain): file.catalog for file in catalog_files}
    return {
        language: {
            text_of_domain(template.domain): progress(
                template,
                language,
                catalogs.get((language, template.domain)),
                found.answers.get((language, template.domain), {}),
            )
            for template in templates
        }
        for language in campaign.languages
    }
