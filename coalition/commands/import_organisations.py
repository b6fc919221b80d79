"""`coalition import`: the plan by which rows of a sheet add and change organisations."""

import datetime
from collections.abc import Mapping
from pathlib import Path

import msgspec

from coalition import intake, paths
from coalition.campaign.changes import check_changes
from coalition.campaign.snapshot import read_campaign
from coalition.commands.import_organisation_plan import OrganisationsPlan
from coalition.commands.import_outcome import (
    Decide,
    Import,
    ShowNotes,
    ShowProgress,
    finish_import,
)
from coalition.errors import CommandError
from coalition.matching import full_names
from coalition.model import Dataset, Organisation


class OrganisationsImportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a file of organisations is read, and what its rows may change."""

    columns: Mapping[str, str] = {}
    """Keys of a record by header; `-` for a column that should not be read."""

    encoding: str | None = None
    separator: str | None = None
    """The only mark that separates the names of a pasted list; one of `intake.SEPARATORS`."""

    defaults: Mapping[str, str] = {}
    """Cells for rows without them: `tier`, `kind`, `country`, `signed`, `source`."""

    overwrite: bool = False
    """Whether rows win where they contradict records."""

    on: datetime.date
    """The day of forms without a date of their own."""

    values: Mapping[str, str] = {}
    """Ids of tiers, kinds and letters by what the sheet calls them."""


def plan_organisations_import(
    root: Path,
    name: str,
    data: bytes,
    options: OrganisationsImportOptions,
    decide: Decide,
    show_notes: ShowNotes = lambda *_: None,
    show_progress: ShowProgress = lambda *_: None,
) -> Import:
    """What becomes of every row of a file of organisations, given by its name and its bytes.

    `show_notes` is called once the columns are known, then `decide` for each doubtful row, and
    `show_progress` after each row. Only valid records are planned; rows that would make others
    are refused. Raises CommandError where the file can't be read as a list or a table.
    """
    snapshot = read_campaign(root)
    snapshot.require_readable(paths.ORGANISATIONS)
    try:
        sheet, proposals = _read_proposals(data, snapshot.dataset, options)
    except (intake.UnreadableError, intake.NoNamesError) as error:
        raise CommandError(f"{name}: {error}") from None
    show_notes(sheet.description, proposals.notes)
    plan = OrganisationsPlan(snapshot, decide, overwrite=options.overwrite)
    outcomes = []
    for proposal in proposals.rows:
        outcomes.append(plan.take(proposal))
        show_progress(len(outcomes), len(proposals.rows))
    changes = plan.changes()
    findings = check_changes(snapshot, changes, thorough=False)
    return finish_import(sheet.empty, outcomes, changes, findings, Organisation)


def _read_proposals(
    data: bytes, dataset: Dataset, options: OrganisationsImportOptions
) -> tuple[intake.Sheet, intake.Proposals]:
    is_list = options.separator is not None
    sheet = intake.read_sheet(data, options.encoding, options.columns, is_list=is_list)
    campaign = dataset.campaign
    vocabulary = intake.make_vocabulary(
        tiers={tier.id: tier.heading for tier in campaign.tiers},
        kinds={kind.id: kind.label for kind in campaign.kinds},
        letters={id_: letter.front.title for id_, letter in dataset.letters.items()},
        synonyms=options.values,
    )
    proposals = intake.propose_organisations(
        sheet,
        vocabulary,
        (name for record in dataset.organisations.values() for name in full_names(record)),
        mapping=options.columns,
        separator=options.separator,
        defaults=options.defaults,
        day=options.on,
    )
    return sheet, proposals
