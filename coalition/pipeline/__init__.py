"""The whole way on one page: load, inspect, update, build. Every command is one call of this room.

Functions return what a command shows; they raise `OSError` where the disk fails, `Refusal` for what
is in no file (a language that the campaign does not have), and nothing else. Findings of a user's
files are returned, never raised.
"""

import datetime
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from coalition import exports, files
from coalition.findings import Finding, has_errors, in_order
from coalition.glossary import NO_TERMS, Terms
from coalition.localise import PSEUDO_LANGUAGES, Edition, Progress
from coalition.merge_driver import install as install_merge_driver
from coalition.merge_driver import merge_files
from coalition.merge_driver import uninstall as uninstall_merge_driver
from coalition.merging.minor import SourceChange
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
from coalition.pipeline.pseudo import with_pseudo
from coalition.pipeline.remembering import (
    Learnt,
    export_changes,
    exported,
    imported,
    load_learnt,
    read_compendia,
    without_gaps,
)
from coalition.pipeline.reviewing import catalogs_of, reviewed, unread
from coalition.pipeline.updating import (
    Occasion,
    Target,
    catalog_changes,
    changes_of_sources,
    targets,
    template_change,
)
from coalition.pipeline.updating import glossed as _glossed
from coalition.pipeline.writing import Change, Written, write
from coalition.refusals import Refusal

__all__ = [
    "BUILD",
    "PSEUDO_LANGUAGES",
    "Agree",
    "Built",
    "Change",
    "NotListed",
    "SourceChange",
    "Status",
    "Written",
    "add_language",
    "build",
    "check",
    "export_memory",
    "extract",
    "install_merge_driver",
    "merge_files",
    "planned_import",
    "planned_update",
    "review",
    "status",
    "uninstall_merge_driver",
    "unreview",
    "update",
    "update_interface",
    "verify",
    "write",
]


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
        command = f"coalition language add {language}"
        command = "coalition build --pseudo" if language in PSEUDO_LANGUAGES else command
        super().__init__(
            f"{language} is not a language of this campaign, which has {', '.join(listed)}; "
            f"`{command}` adds it"
        )


class Status(msgspec.Struct, frozen=True):
    """How far each translation has come."""

    languages: dict[str, dict[str, Progress]]
    findings: tuple[Finding, ...]


class _Read(msgspec.Struct, frozen=True, kw_only=True):
    """A campaign's files, read; records and letters are checked."""

    loaded: Loaded
    campaign: Campaign
    templates: tuple[Template, ...]
    catalogs: tuple[CatalogFile, ...]

    @property
    def broken(self) -> bool:
        """Whether records or letters have errors, so that nothing may be made from them."""
        return self.loaded.dataset is None or has_errors(self.loaded.findings)


class _Inspected(_Read, frozen=True, kw_only=True):
    """A campaign's files, read and checked, translations too."""

    answered: Answered
    findings: tuple[Finding, ...]


_NOBODY = Campaign(id="unreadable", title="", languages=())


def today() -> datetime.date:
    """The day in UTC, so that a build is the same wherever it runs."""
    return datetime.datetime.now(datetime.UTC).date()


def now() -> datetime.datetime:
    """The time in UTC, as catalogs are stamped."""
    return datetime.datetime.now(datetime.UTC)


def _read(root: Path, only: frozenset[str] | None = None) -> _Read:
    """Everything, or of the catalogs those of `only` some languages and of the source's."""
    loaded = load(root, today())
    dataset = loaded.dataset
    campaign = dataset.campaign if dataset else _NOBODY
    documents = {source.domain: source.document for source in loaded.sources}
    records = tuple(in_order(configured(loaded.findings, campaign.checks)))
    return _Read(
        loaded=msgspec.structs.replace(loaded, findings=records),
        campaign=campaign,
        templates=templates(dataset, documents) if dataset else (),
        catalogs=load_catalogs(root, only and only | {campaign.source_language}),
    )


def _inspect(root: Path, only: frozenset[str] | None = None) -> _Inspected:
    read = _read(root, only)
    catalogs = tuple(file for file in read.catalogs if only is None or file.language in only)
    found = answered(read.campaign, read.templates, catalogs, read.loaded.domains)
    return _Inspected(
        loaded=read.loaded,
        campaign=read.campaign,
        templates=read.templates,
        catalogs=catalogs,
        answered=found,
        findings=tuple(in_order((*read.loaded.findings, *found.findings))),
    )


def _with_pseudo(found: _Inspected, pseudo: Sequence[str]) -> _Inspected:
    """The same with some pseudo-languages among the campaign's, all texts answered in them."""
    dataset = found.loaded.dataset
    if dataset is None or not pseudo:
        return found
    added = with_pseudo(
        found.campaign, found.loaded.sources, found.templates, found.answered, pseudo
    )
    dataset = msgspec.structs.replace(dataset, campaign=added.campaign)
    return msgspec.structs.replace(
        found,
        loaded=msgspec.structs.replace(found.loaded, dataset=dataset),
        campaign=added.campaign,
        catalogs=(*found.catalogs, *added.catalogs),
        answered=added.answered,
    )


def _wanted(found: _Read, only: Iterable[str]) -> tuple[str, ...]:
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
    found = _read(root)
    if found.broken:
        return Written((), found.loaded.findings)
    changes = _template_changes(found, _occasion(found, stamp))
    return write(root, Written(changes, found.loaded.findings))


def _occasion(found: _Read, stamp: datetime.datetime | None) -> Occasion:
    campaign, dataset = found.campaign, found.loaded.dataset
    terms = Terms(dataset.glossary, campaign.source_language) if dataset else NO_TERMS
    return Occasion(campaign.id, campaign.source_language, stamp or now(), terms)


def _template_changes(found: _Read, occasion: Occasion) -> tuple[Change, ...]:
    explained = _glossed(found.templates, found.campaign.source_language, found.catalogs)
    asked = (with_terms(one, occasion.terms) for one in explained)
    changes = (template_change(found.loaded.root, one, occasion) for one in asked)
    return tuple(change for change in changes if change is not None)


Agree = Callable[[tuple[SourceChange, ...]], bool]
"""Shows somebody which source texts changed, and says whether their translations stay valid."""


def planned_update(
    root: Path,
    only: Iterable[str] = (),
    stamp: datetime.datetime | None = None,
    agree: Agree | None = None,
) -> Written:
    """What `update` would write; nothing is written.

    Catalogs with errors are left as they are and reported. `agree` is asked once about all texts
    that changed while they had a confirmed translation, if there are any: where it says yes, the
    translations of those to which nothing objects stay confirmed. The others become fuzzy.
    """
    asked_for = tuple(only)
    found = _read(root, frozenset(asked_for) or None)
    languages = _wanted(found, asked_for)
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
    return Written(
        (*_template_changes(found, occasion), *merged.changes),
        tuple(in_order((*found.loaded.findings, *learnt.findings, *merged.findings))),
    )


def _agreed(concerned: Iterable[Target], agree: Agree) -> tuple[SourceChange, ...]:
    changes = changes_of_sources(concerned)
    if not changes or not agree(changes):
        return ()
    return tuple(change for change in changes if change.objection is None)


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
    found = _read(root)
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
    found = _inspect(root)
    _wanted(found, (language,))
    chosen = catalogs_of(found.catalogs, language, texts)
    paths = {file.path for file in chosen}
    wrong = tuple(finding for finding in found.findings if finding.path in paths)
    if has_errors(wrong):
        return Written((), wrong)
    changes = (reviewed(file, by, on or today()) for file in chosen)
    return write(root, Written(tuple(change for change in changes if change), wrong))


def unreview(root: Path, language: str, texts: Sequence[str]) -> Written:
    """Make a language's translations of some texts drafts again."""
    found = _read(root, frozenset((language,)))
    _wanted(found, (language,))
    chosen = catalogs_of(found.catalogs, language, texts)
    wrong = tuple(f for file in chosen if file.catalog is None for f in file.findings)
    changes = (unread(file) for file in chosen)
    return write(root, Written(tuple(change for change in changes if change), wrong))


def export_memory(root: Path, target: Path, only: Iterable[str] = ()) -> Written:
    """Write the campaign's confirmed translations into a folder, a PO compendium a language.

    Raises Refusal where that would lose translations which stand there.
    """
    found = _read(root)
    languages = _wanted(found, only)
    learnt = load_learnt(root)
    texts = exported(languages, found.templates, found.catalogs, learnt, found.campaign.id)
    changes = export_changes(target, texts)
    for change in changes:
        files.write_file(target, change.path, change.data)
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
    found = _read(root)
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
    pseudo: Sequence[str] = (),
    as_of: datetime.date | None = None,
    jobs: int | None = None,
    folder: Path | None = None,
    tell: Progressed = lambda *_: None,
) -> Built:
    """Make the build folder. Errors in records or letters leave the last one untouched.

    `only` limits the languages; the others keep their files. `pseudo` are the PSEUDO_LANGUAGES to
    make besides; those of an earlier build go. `as_of` is the day that the
    directory answers for, else campaign.yaml's, else today in UTC. `tell` hears each language as it
    is done, with the number of all.
    """
    found = _with_pseudo(_inspect(root), pseudo)
    languages = _wanted(found, only)
    languages = tuple(dict.fromkeys((*languages, *pseudo)))
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
        unless = (*languages, *PSEUDO_LANGUAGES)
        made = with_other_languages(made, target, previous, unless)
    complete = {**made, exports.MANIFEST: exports.render_json(exports.manifest(edition, made))}
    before = (file.path for file in previous.files) if previous else ()
    gone = frozenset(path for path in before if path not in complete)
    return len(files.replace_files(target, complete, last=exports.MANIFEST, gone=gone))


def verify(folder: Path) -> tuple[Finding, ...]:
    """How a build folder differs from its manifest."""
    return tuple(in_order(exports.differences(folder)))
