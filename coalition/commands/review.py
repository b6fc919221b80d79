"""`coalition review`: a native speaker has read translations, or they are drafts again."""

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.changes import Change, Plan
from coalition.campaign.review_notes import findings_by_message
from coalition.campaign.snapshot import read_campaign
from coalition.catalogs import as_draft, as_reviewed, render_catalog
from coalition.errors import CommandError
from coalition.findings import Finding, has_errors, in_order
from coalition.localise import text_of_domain


class ReviewPlan(NamedTuple):
    """The catalogs that should be marked as read, or why they are not."""

    plan: Plan
    refusal: str = ""
    """What keeps them from it, such as `2 passages have errors`; empty where nothing does."""


def plan_review(
    root: Path, language: str, texts: Sequence[str], by: str, on: datetime.date | None = None
) -> ReviewPlan:
    """A language's translations of some texts marked as read, on a day or today.

    Nothing is planned if one of the catalogs, or a translation in it, has errors. The plan's
    findings are the warnings that are open in them. Raises
    CommandError for a text of which the language has no catalog, and UnknownLanguageError.
    """
    snapshot = read_campaign(root, thorough=True)
    snapshot.languages((language,))
    files = _find_catalogs(snapshot.catalogs((language,)), language, texts)
    paths = {file.path for file in files}
    translations = snapshot.translations((language,))
    findings = tuple(
        in_order(
            finding
            for finding in (*snapshot.findings, *translations.findings)
            if finding.path in paths
        )
    )
    if has_errors(findings):
        return ReviewPlan(Plan((), findings), _what_has_errors(files, findings))
    changes = (_mark_reviewed(file, by, on or snapshot.today) for file in files)
    return ReviewPlan(Plan(tuple(change for change in changes if change), findings))


def plan_draft(root: Path, language: str, texts: Sequence[str]) -> Plan:
    """A language's translations of some texts as drafts again."""
    snapshot = read_campaign(root)
    snapshot.languages((language,))
    files = _find_catalogs(snapshot.catalogs((language,)), language, texts)
    unreadable = (f for file in files if file.catalog is None for f in file.findings)
    changes = (_mark_draft(file) for file in files)
    return Plan(tuple(change for change in changes if change), tuple(in_order(unreadable)))


def _what_has_errors(files: Iterable[CatalogFile], findings: Sequence[Finding]) -> str:
    """How many files have errors, or else how many passages."""
    errors = [finding for finding in findings if finding.severity == "error"]
    broken = {finding.path for finding in errors if not finding.code.startswith("T")}
    passages = sum(
        len(findings_by_message((f for f in errors if f.path == file.path), file.data))
        for file in files
        if file.catalog is not None
    )
    number, what = (len(broken), "file") if broken else (passages, "passage")
    return f"{number} {what}{' has' if number == 1 else 's have'} errors"


def _find_catalogs(
    catalogs: Iterable[CatalogFile], language: str, texts: Iterable[str]
) -> tuple[CatalogFile, ...]:
    """The catalogs of a language that the user names by domain or by text."""
    by_domain = {file.domain: file for file in catalogs}
    by_name = {text_of_domain(domain): file for domain, file in by_domain.items()} | by_domain
    names = tuple(dict.fromkeys(texts))
    for name in names:
        if name not in by_name:
            have = ", ".join(sorted(by_domain)) or "none"
            raise CommandError(f"{language} has no catalog of {name}; it has: {have}")
    return tuple(dict.fromkeys(by_name[name] for name in names))


def _mark_reviewed(file: CatalogFile, by: str, on: datetime.date) -> Change | None:
    """The catalog as one that a native speaker has read; None if it says so already."""
    if file.catalog is None:
        return None
    data = render_catalog(as_reviewed(file.catalog, by, on)).encode()
    return _change(file, data, f"reviewed by {by}{_what_is_left(file)}")


def _mark_draft(file: CatalogFile) -> Change | None:
    """The catalog as a draft; None if it is one."""
    if file.catalog is None:
        return None
    return _change(file, render_catalog(as_draft(file.catalog)).encode(), "draft")


def _change(file: CatalogFile, data: bytes, summary: str) -> Change | None:
    return Change(file.path, data, file.data, summary) if data != file.data else None


def _what_is_left(file: CatalogFile) -> str:
    """How much is not translated yet; a review holds until it is."""
    entries = file.catalog.entries if file.catalog else ()
    left = sum(not entry.obsolete and not entry.translated for entry in entries)
    return f"; a draft again once the last {left} are translated" if left else ""
