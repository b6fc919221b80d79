"""The whole way on one page: load, inspect, update, build. Every command is one call of this room.

Functions return what a command shows; they raise `OSError` where the disk fails, `Refusal` for what
is in no file (a language that the campaign does not have), and nothing else. Findings of a user's
files are returned, never raised.
"""

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from coalition import exports, files
from coalition.findings import Finding, has_errors, in_order
from coalition.glossary import NO_TERMS, Terms
from coalition.localise import Edition, Progress
from coalition.messages import INTERFACE, Template, interface_template, templates, with_terms
from coalition.model import Campaign
from coalition.pipeline.answering import (
    INTERFACE_FOLDER,
    Answered,
    answered,
    configured,
    progress_of,
)
from coalition.pipeline.building import (
    BUILD,
    Job,
    Progressed,
    artifacts,
    default_jobs,
    logo_files,
    publishable,
    with_other_languages,
)
from coalition.pipeline.listing import with_language
from coalition.pipeline.loading import (
    CatalogFile,
    Loaded,
    load,
    load_catalogs,
)
from coalition.pipeline.updating import Change, Occasion, catalog_changes, template_change
from coalition.pipeline.updating import glossed as _glossed
from coalition.refusals import Refusal

__all__ = [
    "BUILD",
    "Built",
    "Change",
    "NotListed",
    "Status",
    "Written",
    "add_language",
    "build",
    "check",
    "extract",
    "status",
    "update",
    "update_interface",
    "verify",
]


class Written(msgspec.Struct, frozen=True):
    """What a command wrote, and what was found."""

    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]


class Built(msgspec.Struct, frozen=True):
    """What a build did."""

    folder: Path
    languages: tuple[str, ...]
    files: int
    changed: int
    findings: tuple[Finding, ...]
    as_of: datetime.date | None
    """None where nothing was built."""


class NotListed(Refusal):
    """A language that was asked for and is not one of the campaign's."""

    def __init__(self, language: str, listed: Sequence[str]) -> None:
        """The language, and those that there are."""
        super().__init__(
            f"{language} is not a language of this campaign, which has {', '.join(listed)}; "
            f"`coalition language add {language}` adds it"
        )


class Status(msgspec.Struct, frozen=True):
    """How far each translation has come."""

    languages: dict[str, dict[str, Progress]]
    findings: tuple[Finding, ...]


class _Inspected(msgspec.Struct, frozen=True):
    """A campaign's files, read and checked."""

    loaded: Loaded
    campaign: Campaign
    templates: tuple[Template, ...]
    catalogs: tuple[CatalogFile, ...]
    answered: Answered
    findings: tuple[Finding, ...]

    @property
    def broken(self) -> bool:
        """Whether records or letters have errors, so that nothing may be made from them."""
        return self.loaded.dataset is None or has_errors(self.loaded.findings)


_NOBODY = Campaign(id="unreadable", title="", languages=())


def today() -> datetime.date:
    """The day in UTC, so that a build is the same wherever it runs."""
    return datetime.datetime.now(datetime.UTC).date()


def now() -> datetime.datetime:
    """The time in UTC, as catalogs are stamped."""
    return datetime.datetime.now(datetime.UTC)


def _inspect(root: Path, only: frozenset[str] | None = None) -> _Inspected:
    loaded = load(root, today())
    dataset = loaded.dataset
    campaign = dataset.campaign if dataset else _NOBODY
    documents = {source.domain: source.document for source in loaded.sources}
    asked = templates(dataset, documents) if dataset else ()
    catalogs = load_catalogs(root, only)
    found = answered(campaign, asked, catalogs, loaded.domains)
    records = tuple(in_order(configured(loaded.findings, campaign.checks)))
    return _Inspected(
        loaded=msgspec.structs.replace(loaded, findings=records),
        campaign=campaign,
        templates=asked,
        catalogs=catalogs,
        answered=found,
        findings=tuple(in_order((*records, *found.findings))),
    )


def _wanted(found: _Inspected, only: Iterable[str]) -> tuple[str, ...]:
    """The languages that are asked for, each once; all of the campaign's if none is named.

    Raises NotListed for one that the campaign, if it can be read, does not have.
    """
    wanted = tuple(dict.fromkeys(only))
    listed = found.campaign.languages
    if found.loaded.dataset is not None:
        for language in wanted:
            if language not in listed:
                raise NotListed(language, listed)
    return wanted or listed


def check(root: Path, only: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Everything wrong in records, letters and translations; `only` limits the languages."""
    languages = tuple(only)
    found = _inspect(root, frozenset(languages) or None)
    _wanted(found, languages)
    return found.findings


def extract(root: Path, stamp: datetime.datetime | None = None) -> Written:
    """Bring locales/*.pot to what records and letters say; nothing if those have errors."""
    found = _inspect(root)
    if found.broken:
        return Written((), found.loaded.findings)
    changes = _template_changes(found, _occasion(found, stamp))
    return _write(root, changes, found.loaded.findings)


def _occasion(found: _Inspected, stamp: datetime.datetime | None) -> Occasion:
    campaign, dataset = found.campaign, found.loaded.dataset
    terms = Terms(dataset.glossary, campaign.source_language) if dataset else NO_TERMS
    return Occasion(campaign.id, campaign.source_language, stamp or now(), terms)


def _template_changes(found: _Inspected, occasion: Occasion) -> list[Change]:
    explained = _glossed(found.templates, found.campaign.source_language, found.catalogs)
    asked = (with_terms(one, occasion.terms) for one in explained)
    changes = (template_change(found.loaded.root, one, occasion) for one in asked)
    return [change for change in changes if change is not None]


def _write(root: Path, changes: Iterable[Change], findings: Iterable[Finding]) -> Written:
    written = tuple(changes)
    for change in written:
        files.write_file(root, change.path, change.data)
    return Written(written, tuple(in_order(findings)))


def update(root: Path, only: Iterable[str] = (), stamp: datetime.datetime | None = None) -> Written:
    """Extract, then merge into every PO file of the campaign's languages, or of `only` those.

    Catalogs with errors stay as they are and are reported; the others are written.
    """
    found = _inspect(root)
    languages = _wanted(found, only)
    if found.broken:
        return Written((), found.loaded.findings)
    occasion = _occasion(found, stamp)
    changes = _template_changes(found, occasion)
    # A campaign may have an interface catalog of its own, with the phrases that it words anew.
    asked = (*found.templates, interface_template())
    merged = catalog_changes(
        asked, languages, found.catalogs, occasion, only_existing=frozenset((INTERFACE,))
    )
    return _write(root, (*changes, *merged.changes), (*found.loaded.findings, *merged.findings))


def add_language(root: Path, language: str, stamp: datetime.datetime | None = None) -> Written:
    """List a language in campaign.yaml and make its catalogs, filled with what is known."""
    found = _inspect(root)
    if found.broken:
        return Written((), found.loaded.findings)
    occasion = _occasion(found, stamp)
    listed = with_language(root, found.campaign, language)
    merged = catalog_changes(found.templates, (language,), found.catalogs, occasion)
    changes = (*listed, *_template_changes(found, occasion), *merged.changes)
    return _write(root, changes, (*found.loaded.findings, *merged.findings))


def update_interface(languages: Iterable[str], stamp: datetime.datetime | None = None) -> Written:
    """Bring the package's own catalogs to the phrases of its interface."""
    occasion = Occasion("coalition", "en", stamp or now())
    template = interface_template()
    changed = template_change(INTERFACE_FOLDER, template, occasion)
    catalogs = load_catalogs(INTERFACE_FOLDER)
    merged = catalog_changes((template,), languages, catalogs, occasion)
    changes = (changed, *merged.changes) if changed else merged.changes
    return _write(INTERFACE_FOLDER, changes, merged.findings)


def status(root: Path, only: Iterable[str] = ()) -> Status:
    """Per language and text: how much is translated, fuzzy and missing, and the review state."""
    found = _inspect(root)
    wanted = _wanted(found, only)
    if found.broken:
        return Status({}, found.loaded.findings)
    progress = progress_of(found.campaign, found.templates, found.answered, found.catalogs)
    return Status({tag: progress[tag] for tag in wanted}, found.findings)


def build(
    root: Path,
    *,
    only: Sequence[str] = (),
    as_of: datetime.date | None = None,
    jobs: int | None = None,
    folder: Path | None = None,
    tell: Progressed = lambda *_: None,
) -> Built:
    """Make the build folder. Errors in records or letters leave the last one untouched.

    `only` limits the languages; the others keep their files. `as_of` is the day that the
    directory answers for, else campaign.yaml's, else today in UTC. `tell` hears each language as it
    is done, with the number of all.
    """
    found = _inspect(root)
    languages = _wanted(found, only)
    target = folder or root / BUILD
    dataset = found.loaded.dataset
    if found.broken or dataset is None:
        return Built(target, (), 0, 0, found.loaded.findings, None)
    progress = progress_of(found.campaign, found.templates, found.answered, found.catalogs)
    edition = Edition(
        dataset=dataset,
        sources=found.loaded.sources,
        answers=found.answered.answers,
        plurals=found.answered.plurals,
        progress=progress,
        as_of=as_of or found.campaign.as_of or today(),
    )
    catalogs = publishable(found.campaign.languages, found.catalogs, found.answered.answers)
    job = Job(edition, catalogs)
    made = artifacts(job, languages, logo_files(root, dataset), jobs or default_jobs(), tell)
    with files.alone_in(target):
        changed = _replace(target, edition, made, languages)
    return Built(target, languages, len(made) + 1, changed, found.findings, edition.as_of)


def _replace(
    target: Path, edition: Edition, made: dict[str, bytes], languages: Sequence[str]
) -> int:
    """Put a build in the place of the previous one; says how many files changed."""
    previous = exports.read_manifest(target)
    if len(languages) < len(edition.dataset.campaign.languages):
        made = with_other_languages(made, target, previous, languages)
    complete = {**made, exports.MANIFEST: exports.render_json(exports.manifest(edition, made))}
    before = (file.path for file in previous.files) if previous else ()
    gone = frozenset(path for path in before if path not in complete)
    return len(files.replace_files(target, complete, last=exports.MANIFEST, gone=gone))


def verify(folder: Path) -> tuple[Finding, ...]:
    """How a build folder differs from its manifest."""
    return tuple(in_order(exports.differences(folder)))
