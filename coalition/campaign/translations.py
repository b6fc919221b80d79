"""A campaign's catalogs to the translations that may be published, and why others may not."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from coalition.campaign.catalog_files import CatalogFile, plural_rule
from coalition.campaign.interface import lay_under
from coalition.campaign.left_catalogs import left_catalog_finding
from coalition.campaign.source_history import SourceHistory
from coalition.catalogs import Entry, Key, PluralRule, edited_suggestions
from coalition.checks.catalogs import CATALOG_CHECKS, LanguageCatalog
from coalition.checks.levels import Levels
from coalition.codes import C036, C038, C039
from coalition.findings import Finding, run_checks
from coalition.localise import Progress, fallback_chain, progress, text_of_domain
from coalition.messages import INTERFACE, Template, interface_template
from coalition.model import Campaign
from coalition.stages import stage

if TYPE_CHECKING:
    from coalition.campaign.translation_checks import TranslationChecker
    from coalition.checks.translations import Pair


class Translations(msgspec.Struct, frozen=True):
    """What a build may show, and what is wrong with the rest."""

    publishable: dict[tuple[str, str], dict[Key, Entry]]
    """For each language and domain the translations without errors."""

    plurals: dict[str, PluralRule]
    """For each language with an interface catalog."""

    findings: tuple[Finding, ...]


@stage("checking translations")
def check_translations(
    campaign: Campaign,
    templates: Iterable[Template],
    history: SourceHistory,
    catalogs: Iterable[CatalogFile],
    present: frozenset[str],
    make_checker: Callable[[], "TranslationChecker"],
    languages: Iterable[str],
) -> Translations:
    """Check every translation; those with an error count as missing.

    `present` are the domains whose texts are there, readable or not: a catalog is without its text
    only when that is gone. `history` is what the catalogs were made of; `languages` are those to
    which our own phrases are added, and to those that stand in for them. `make_checker` is called
    only where there is something to check.
    """
    by_domain = {template.domain: template for template in (*templates, interface_template())}
    levels = Levels(campaign.checks)
    publishable = {}
    findings: list[Finding] = []
    pairs_of: dict[str, list[Pair]] = {}
    checker = cache(make_checker)
    own_rules = {}
    read = tuple(catalogs)
    for file in read:
        template = by_domain.get(file.domain)
        findings += levels.apply(_check_file(file, template), file.language)
        if template is None and file.domain not in present:
            left = left_catalog_finding(file, by_domain.values(), read)
            findings += levels.apply((left,), file.language)
        if template is None or file.catalog is None or is_in_source_language(file, template):
            continue
        if file.domain == INTERFACE and (rule := plural_rule(file.catalog)):
            own_rules[file.language] = rule
        overwritten = history.overwritten(file, template)
        told = (_overwritten(file, entry, template) for entry in overwritten)
        findings += levels.apply(told, file.language)
        edited = (_edited(file, entry) for entry in edited_suggestions(file.catalog))
        findings += levels.apply(edited, file.language)
        result = checker().check_catalog(file, file.catalog, template)
        publishable[file.language, file.domain] = result.publishable
        findings += result.findings
        pairs_of.setdefault(file.language, []).extend(result.pairs)
    for language, pairs in pairs_of.items():
        findings += checker().check_language(language, pairs)
    tags = dict.fromkeys(
        tag for language in languages for tag in fallback_chain(campaign, language).tags
    )
    plurals = lay_under(publishable, tags, own_rules)
    return Translations(publishable, plurals, tuple(findings))


def _check_file(file: CatalogFile, template: Template | None) -> Iterator[Finding]:
    """What is wrong with a catalog as a file."""
    of_source = _lines_of_faulty_sources(file, template)
    yield from (one for one in file.findings if one.code != "C008" or one.line not in of_source)
    if file.catalog is not None:
        line = file.line_of('"Plural-Forms:')
        catalog = LanguageCatalog(file.catalog, file.language)
        yield from run_checks(CATALOG_CHECKS, catalog, lambda _: (file.path, line, 1))
    if template is not None and is_in_source_language(file, template):
        yield _unused(file)


def _lines_of_faulty_sources(file: CatalogFile, template: Template | None) -> frozenset[int]:
    """The lines of msgids that hold what their sources hold.

    A control character of a source is reported once, in its own file (L060, R130).
    """
    if template is None or file.catalog is None or all(one.code != "C008" for one in file.findings):
        return frozenset()
    sources = {entry.key for entry in template.entries}
    return frozenset(
        line
        for entry in file.catalog.entries
        if entry.key in sources
        # A text of several lines stands below an empty one.
        for line in range(entry.line, entry.line + entry.msgid.count("\n") + 1)
    )


def is_in_source_language(file: CatalogFile, template: Template) -> bool:
    """Whether a catalog translates a text into its own language, as only an interface's may."""
    return file.language == template.language and template.domain != INTERFACE


def _unused(file: CatalogFile) -> Finding:
    """C036: a text needs no translation into the language in which it was written."""
    message = f"the text is written in {file.language}, so nothing in this file is shown"
    return C036.finding(file.path, message, "Delete it once its translations are not needed.")


def _edited(file: CatalogFile, entry: Entry) -> Finding:
    """C039: a suggestion that somebody has worked on is either finished or theirs to go on with."""
    message = "this suggestion was edited and is still fuzzy, so nobody is shown it"
    hint = "If it is finished, remove the word fuzzy and the lines that begin with #|."
    return C039.finding(file.path, message, hint, line=entry.line)


def _overwritten(file: CatalogFile, entry: Entry, template: Template) -> Finding:
    """C038: what a translator writes over a msgid is no translation, and no message is there."""
    if own := [one.msgctxt for one in template.entries if one.msgid == entry.msgid]:
        return _other_context(file, entry, own)
    if entry.begun:
        message = "this msgid is in no template, so its msgstr is shown nowhere"
        hint = "Write the msgid as it was; `coalition update` does so, and keeps both texts."
    else:
        message = "this msgid is in no template, and its msgstr is empty"
        hint = "If you wrote the translation there, put it into msgstr; msgid stays as it was."
    return C038.finding(file.path, message, hint, line=entry.line)


def _other_context(file: CatalogFile, entry: Entry, own: Sequence[str | None]) -> Finding:
    """C038 where the msgid is as it was, and the line above it is not."""
    message = "this msgctxt is in no template, so the msgstr below it is shown nowhere"
    right = f'msgctxt "{own[0]}"' if own[0] and len(own) == 1 else "the msgctxt as it was"
    hint = f"Write {right}; the msgid below it is right."
    # The line of an entry is that of its msgid.
    line = entry.line - 1 if entry.msgctxt else entry.line
    return C038.finding(file.path, message, hint, line=line)


def translation_progress(
    languages: Iterable[str],
    templates: Iterable[Template],
    translations: Translations,
    catalog_files: Iterable[CatalogFile],
) -> dict[str, dict[str, Progress]]:
    """For each language and each text, how far its translation has come.

    Translations with errors do not count.
    """
    catalogs = {(file.language, file.domain): file.catalog for file in catalog_files}
    return {
        language: {
            text_of_domain(template.domain): progress(
                template,
                language,
                catalogs.get((language, template.domain)),
                translations.publishable.get((language, template.domain), {}),
            )
            for template in templates
        }
        for language in languages
    }
