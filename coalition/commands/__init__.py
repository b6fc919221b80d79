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
from coalition.campaign.catalog_fixes import Mended, planned_mends
from coalition.campaign.changes import Change, Written, write
from coalition.campaign.editor_schemas import SCHEMAS, planned_schemas, schema
from coalition.campaign.pseudo import with_pseudo
from coalition.campaign.record_checks import RecordPlaces
from coalition.campaign.snapshot import (
    Fallbacks,
    Inspected,
    NotListed,
    edition_of,
    inspect,
    today,
    wanted_languages,
)
from coalition.campaign.source_lines import Lines, source_lines
from coalition.campaign.translations import progress_of
from coalition.checks import Levels
from coalition.checks.rules import Rule, explain
from coalition.commands.add import (
    Addition,
    Known,
    Resemblance,
    country_code,
    known,
    planned_organisation,
    planned_person,
    planned_signatures,
    planned_withdrawal,
    slug,
)
from coalition.commands.build import (
    BUILD,
    Job,
    Progressed,
    artifacts,
    default_jobs,
    logo_files,
    publishable,
    with_other_languages,
)
from coalition.commands.check import surveyed
from coalition.commands.import_members import MembersImportOptions, plan_members_import
from coalition.commands.import_organisations import (
    OrganisationsImportOptions,
    plan_organisations_import,
)
from coalition.commands.import_outcome import Decision, Import, Outcome, count_outcomes
from coalition.commands.init import NewCampaign, Start, planned_campaign
from coalition.commands.listing import Wanted
from coalition.commands.listing import organisations as _organisations
from coalition.commands.listing import people as _people
from coalition.commands.rename import planned_renaming
from coalition.commands.show import NotThere, Presented, presented
from coalition.commands.update import (
    Agree,
    add_language,
    export_memory,
    extract,
    planned_import,
    planned_update,
    review,
    unreview,
    update,
    update_interface,
)
from coalition.findings import Finding, in_order
from coalition.localise import PSEUDO_LANGUAGES, Edition, Progress
from coalition.merge_driver import install as install_merge_driver
from coalition.merge_driver import merge_files
from coalition.merge_driver import uninstall as uninstall_merge_driver
from coalition.merging.minor import SourceChange
from coalition.views import OrganisationView, PersonView

__all__ = [
    "BUILD",
    "PSEUDO_LANGUAGES",
    "SCHEMAS",
    "Addition",
    "Agree",
    "Built",
    "Change",
    "Decision",
    "Fallbacks",
    "Import",
    "Known",
    "Lines",
    "Listing",
    "MembersImportOptions",
    "Mended",
    "NewCampaign",
    "NotListed",
    "NotThere",
    "OrganisationsImportOptions",
    "Outcome",
    "Presented",
    "Resemblance",
    "Rule",
    "Shown",
    "SourceChange",
    "Start",
    "Status",
    "Wanted",
    "Written",
    "add_language",
    "build",
    "check",
    "count_outcomes",
    "country_code",
    "explain",
    "export_memory",
    "extract",
    "install_merge_driver",
    "known",
    "listing",
    "merge_files",
    "plan_members_import",
    "plan_organisations_import",
    "planned_campaign",
    "planned_import",
    "planned_mends",
    "planned_organisation",
    "planned_person",
    "planned_renaming",
    "planned_schemas",
    "planned_signatures",
    "planned_update",
    "planned_withdrawal",
    "review",
    "schema",
    "show",
    "slug",
    "source_lines",
    "status",
    "today",
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


class Shown(msgspec.Struct, frozen=True):
    """What an id stands for, for the readers of some languages."""

    presented: tuple[Presented, ...]
    findings: tuple[Finding, ...]
    """Not empty where nothing could be shown."""


class Listing(msgspec.Struct, frozen=True):
    """The records that fit some wishes, in one language."""

    language: str
    organisations: tuple[OrganisationView, ...]
    people: tuple[PersonView, ...]
    findings: tuple[Finding, ...]
    """Not empty where nothing could be listed."""


class Status(msgspec.Struct, frozen=True):
    """How far each translation has come."""

    languages: dict[str, dict[str, Progress]]
    findings: tuple[Finding, ...]


def _with_pseudo(found: Inspected, pseudo: Sequence[str]) -> Inspected:
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


def check(root: Path, only: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Everything wrong in records, letters and translations; `only` limits the languages."""
    languages = tuple(only)
    found = inspect(root, frozenset(languages) or None, thorough=True)
    wanted = wanted_languages(found, languages)
    if found.broken:
        return found.findings
    levels = Levels(found.campaign.checks)
    edition = edition_of(found)
    between = levels.applied(surveyed(edition, found.templates, wanted, RecordPlaces(root)))
    return tuple(in_order((*found.findings, *between)))


def status(root: Path, only: Iterable[str] = ()) -> Status:
    """Per language and text: how much is translated, fuzzy and missing, and the review state."""
    found = inspect(root)
    wanted = wanted_languages(found, only)
    if found.broken:
        return Status({}, found.loaded.findings)
    progress = progress_of(found.campaign, found.templates, found.answered, found.catalogs)
    return Status({tag: progress[tag] for tag in wanted}, found.findings)


def build(  # noqa: PLR0913 - what a build may be told, each by its name
    root: Path,
    *,
    only: Sequence[str] = (),
    pseudo: Sequence[str] = (),
    as_of: datetime.date | None = None,
    jobs: int | None = None,
    folder: Path | None = None,
    fallbacks: Fallbacks | None = None,
    tell: Progressed = lambda *_: None,
) -> Built:
    """Make the build folder. Errors in records or letters leave the last one untouched.

    `only` limits the languages; the others keep their files. `pseudo` are the PSEUDO_LANGUAGES to
    make besides; those of an earlier build go. `as_of` is the day that the
    directory answers for, else campaign.yaml's, else today in UTC. `fallbacks` stand in place of
    the campaign's rules. `tell` hears each language as it is done, with the number of all.
    """
    found = _with_pseudo(inspect(root, fallbacks=fallbacks), pseudo)
    wanted_languages(found, fallbacks or ())
    languages = wanted_languages(found, only)
    languages = tuple(dict.fromkeys((*languages, *pseudo)))
    target = folder or root / BUILD
    dataset = found.loaded.dataset
    if found.broken or dataset is None:
        return Built(target, (), 0, 0, found.loaded.findings, None)
    edition = edition_of(found, as_of)
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


def show(
    root: Path,
    id_: str,
    *,
    only: Sequence[str] = (),
    as_of: datetime.date | None = None,
    fallbacks: Fallbacks | None = None,
) -> Shown:
    """What readers see of an organisation, person, group, letter or page.

    In the languages of `only`, or else in the campaign's own. `fallbacks` stand in place of the
    campaign's rules. Raises NotThere for an id that nothing has.
    """
    found = inspect(root, fallbacks=fallbacks)
    if found.broken:
        return Shown((), found.loaded.findings)
    wanted_languages(found, fallbacks or ())
    languages = wanted_languages(found, only or (found.campaign.source_language,))
    edition = edition_of(found, as_of)
    return Shown(tuple(one for tag in languages for one in presented(edition, id_, tag)), ())


def listing(
    root: Path,
    wanted: Wanted,
    *,
    language: str | None = None,
    as_of: datetime.date | None = None,
) -> Listing:
    """The records that fit some wishes, as readers of a language would see them.

    In the campaign's own language if none is named.
    """
    found = inspect(root)
    tag = language or found.campaign.source_language
    if found.broken:
        return Listing(tag, (), (), found.loaded.findings)
    wanted_languages(found, (tag,))
    edition = edition_of(found, as_of)
    return Listing(tag, _organisations(edition, tag, wanted), _people(edition, tag, wanted), ())


def verify(folder: Path) -> tuple[Finding, ...]:
    """How a build folder differs from its manifest."""
    return tuple(in_order(exports.differences(folder)))
