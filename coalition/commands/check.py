"""`coalition check`: everything wrong in a campaign's files, and what can safely be put right."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from coalition import paths
from coalition.campaign.catalog_fixes import FixedFile, fix_catalog
from coalition.campaign.changes import Change, Plan
from coalition.campaign.compendia import read_memory
from coalition.campaign.left_catalog_fixes import remove_left_catalogs
from coalition.campaign.pending_updates import pending_updates
from coalition.campaign.record_checks import PlaceFinder
from coalition.campaign.record_fixes import fix_records
from coalition.campaign.record_repairs import repair_records
from coalition.campaign.remembered_checks import KeptAnswers
from coalition.campaign.shared_checks import answer_in_processes
from coalition.campaign.shared_records import read_in_processes
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.campaign.translation_checks import TranslationChecker
from coalition.campaign.union_merge_fixes import fix_union_merges
from coalition.checks.coverage import CAMPAIGN_CHECKS, TEXT_CHECKS, Coverage
from coalition.checks.levels import Levels
from coalition.checks.limits import LIMIT_CHECKS
from coalition.checks.mailto_links import MAIL_CHECKS, TRANSLATED_MAIL_CHECKS, TranslatedMail
from coalition.files import Folder
from coalition.findings import Finding, Fix, in_order, run_checks
from coalition.languages import render_posix
from coalition.localise import (
    Edition,
    Source,
    every_outgoing,
    letter_view,
    text_as_written,
    text_of_domain,
)
from coalition.messages import interface_template
from coalition.views import OutgoingView
from coalition.yamltext import KeyPlace


def check_campaign(
    root: Path, only: Iterable[str] = (), *, remember: bool = False, jobs: int | None = None
) -> tuple[Finding, ...]:
    """Everything wrong in records, letters and translations.

    With `only`, what is wrong in some languages: in their catalogs, and in what is written in them.
    Errors that keep everything from being read are always among it. With `remember` catalogs that
    are as they were are not checked again. `jobs` processes work at once, by default as many as
    there are processors. Raises UnknownLanguageError for a language that the campaign lacks.
    """
    named = tuple(only)
    answers = KeptAnswers(root if remember else None, thorough=True)
    read_in_processes(Folder(root), answers.records, jobs)
    snapshot = read_campaign(root, thorough=True, answers=answers)
    languages = snapshot.languages(named)
    answer_in_processes(snapshot, answers, languages, jobs)
    translations = snapshot.translations(named or None)
    answers.keep()
    levels = Levels(snapshot.campaign.checks)
    memory = levels.apply(read_memory(snapshot.folder).findings)
    findings = in_order((*snapshot.findings, *translations.findings, *memory))
    if snapshot.broken:
        return tuple(_of_languages(findings, snapshot, named, broken=True))
    edition = snapshot.edition_with(translations, languages)
    between = levels.apply(_check_whole(snapshot, edition))
    pending = levels.apply(pending_updates(snapshot.folder, snapshot.templates))
    return tuple(in_order(_of_languages((*findings, *between, *pending), snapshot, named)))


def _of_languages(
    findings: Iterable[Finding], snapshot: Snapshot, only: tuple[str, ...], *, broken: bool = False
) -> Iterator[Finding]:
    """The findings in files of some languages; of records and letters those in their own language.

    Where the campaign is `broken`, errors in them stay: they keep every language from being shown.
    """
    if not only:
        yield from findings
        return
    names = tuple(render_posix(tag) for tag in only)
    catalogs = tuple(f"{paths.LOCALES}/{name}/" for name in names)
    compendia = tuple(f"{paths.MEMORY}/{name}{end}" for name in names for end in (".", "-"))
    written = {
        path: template.language
        for template in snapshot.templates
        for entry in template.entries
        for path in entry.references
    }
    for finding in findings:
        language = written.get(finding.path, snapshot.campaign.source_language)
        in_text = not finding.path.startswith((f"{paths.LOCALES}/", f"{paths.MEMORY}/"))
        fatal = broken and finding.severity == "error"
        if finding.path.startswith((*catalogs, *compendia)) or (
            in_text and (language in only or fatal)
        ):
            yield finding


def _check_whole(snapshot: Snapshot, edition: Edition) -> Iterator[Finding]:
    """Checks that need the whole campaign: limits, publishing rules, length of mailto links."""
    locate = PlaceFinder(snapshot.folder)
    for template in snapshot.templates:
        yield from run_checks(
            LIMIT_CHECKS, template, lambda at: (at.path, *locate(at.path, KeyPlace(at.keys)))
        )
    yield from _check_coverage(snapshot, edition)
    yield from _check_mails(edition)


def _check_coverage(snapshot: Snapshot, edition: Edition) -> Iterator[Finding]:
    coverage = Coverage(snapshot.campaign, edition.progress)
    domains = {text_of_domain(template.domain): template.domain for template in snapshot.templates}
    yield from run_checks(
        TEXT_CHECKS, coverage, lambda at: (paths.catalog(at.language, domains[at.text]), 1, 1)
    )
    yield from run_checks(CAMPAIGN_CHECKS, coverage, lambda _: (paths.CAMPAIGN, 1, 1))


def _check_mails(edition: Edition) -> Iterator[Finding]:
    """What is wrong in e-mails to send, in the languages in which they go out."""
    for source in edition.sources:
        if source.letter.front.kind == "email":
            outgoing: dict[str, OutgoingView] = {}
            for language in edition.progress:
                if edition.publishes(source.letter.id, language):
                    view = letter_view(edition, language, source)
                    mails = reversed(every_outgoing(view))
                    outgoing |= {mail.sent.language.code: mail for mail in mails}
            written = text_as_written(edition, source)
            for language, mail in outgoing.items():
                yield from _check_mail(mail, source, language, written)


def _check_mail(
    mail: OutgoingView, source: Source, language: str, written: str
) -> Iterator[Finding]:
    """The findings of what goes out in a language; `written` is the text in its own."""
    if language == source.language:
        path = paths.letter(source.letter.id)
    else:
        path = paths.catalog(language, source.domain)
        translated = TranslatedMail(mail, written, source.letter.front.short)
        yield from run_checks(TRANSLATED_MAIL_CHECKS, translated, lambda _: (path, 1, 1))
    yield from run_checks(MAIL_CHECKS, mail, lambda _: (path, 1, 1))


class FixPlan(msgspec.Struct, frozen=True):
    """The files that should be written, and what is put right in them."""

    plan: Plan
    fixes: tuple[Fix, ...]


def plan_fixes(root: Path, only: Iterable[str] = ()) -> FixPlan:
    """What `check --fix` would put right; `only` limits the languages of catalogs."""
    named = tuple(only)
    snapshot = read_campaign(root)
    repaired = tuple(repair_records(snapshot.folder, snapshot.loaded.findings))
    if repaired:
        # Once their values are right, more can be seen in records, and in translations at all.
        planned = {file.change.path: file.change.data for file in repaired}
        snapshot = read_campaign(snapshot.folder.with_planned(planned))
    fixed = (*repaired, *_fix_readable(snapshot, snapshot.languages(named)))
    fixes = [fix for file in fixed for fix in file.fixes]
    fixes.sort(key=lambda fix: (fix.path, fix.line))
    return FixPlan(Plan(tuple(_one_change_a_file(fixed)), ()), tuple(fixes))


def count_repairs(root: Path, findings: Iterable[Finding]) -> int:
    """How many values of the records that have findings `plan_fixes` would put right."""
    return sum(len(file.fixes) for file in repair_records(Folder(root), findings))


def _fix_readable(snapshot: Snapshot, languages: Iterable[str]) -> Iterator[FixedFile]:
    """What is put right in records and catalogs, where all records can be read."""
    if snapshot.broken:
        return
    yield from fix_records(snapshot)
    yield from fix_union_merges(snapshot.folder)
    yield from remove_left_catalogs(snapshot, languages)
    checker = TranslationChecker(snapshot.campaign, snapshot.dataset, thorough=True)
    templates = {t.domain: t for t in (*snapshot.templates, interface_template())}
    for file in snapshot.catalogs(languages):
        fixed = None
        if file.domain in templates:
            fixed = fix_catalog(file, templates[file.domain], checker)
        if fixed is not None:
            yield fixed


def _one_change_a_file(fixed: Iterable[FixedFile]) -> Iterator[Change]:
    """The changes of files that were put right twice, from what stands on the disk."""
    changes: dict[str, Change] = {}
    for file in fixed:
        change = file.change
        before = changes.get(change.path, change).before
        changes[change.path] = msgspec.structs.replace(change, before=before)
    yield from changes.values()
