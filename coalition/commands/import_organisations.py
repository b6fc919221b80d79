"""`coalition import`: the plan by which rows of a sheet add and change organisations."""

import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from coalition import intake, paths
from coalition.campaign.changes import check_changes
from coalition.campaign.snapshot import read_campaign
from coalition.commands.form_languages import in_source_language
from coalition.commands.import_organisation_plan import OrganisationsPlan
from coalition.commands.import_outcome import Conversation, Import, NameValue, finish_import
from coalition.commands.translated_labels import own_labels, translated_labels
from coalition.errors import CommandError
from coalition.matching import full_names
from coalition.model import Dataset, Organisation

_ASKED = frozenset({"name", "state", "answer", "remark", "country", "above"})
"""What somebody is asked about on a terminal, besides kinds."""


class OrganisationsImportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a file of organisations is read, and what its rows may change."""

    columns: Mapping[str, str] = {}
    """Keys of a record by header; `-` for a column that should not be read."""

    encoding: str | None = None
    dates: str | None = None
    """What comes first in dates of figures; one of `intake.DATE_ORDERS`."""

    separator: str | None = None
    """The only mark that separates the names of a pasted list; one of `intake.SEPARATORS`."""

    list: str = ""
    """Which list is meant, where JSON or YAML holds several, by the keys that lead to it."""

    defaults: Mapping[str, str] = {}
    """Cells for rows without them: `tier`, `kind`, `country`, `signed`, `source`."""

    overwrite: bool = False
    """Whether rows win where they contradict records."""

    on: datetime.date
    """The day of forms without a date of their own."""

    values: Mapping[str, str] = {}
    """Ids of tiers, kinds and letters, and countries, by what the sheet calls them."""


def plan_organisations_import(
    root: Path,
    name: str,
    data: bytes,
    options: OrganisationsImportOptions,
    conversation: Conversation,
) -> Import:
    """What becomes of every row of a file of organisations, given by its name and its bytes.

    Only valid records are planned; rows that would make others are refused. Raises CommandError
    where the file can't be read as a list or a table.
    """
    snapshot = read_campaign(root)
    snapshot.require_readable(paths.ORGANISATIONS)
    dataset = snapshot.dataset
    try:
        sheet = _read_sheet(data, options, dataset.campaign.source_language)
        said = options.values
        proposals = _propose(sheet, dataset, options, said)
        if _has_unknown_labels(proposals):
            said = {**translated_labels(snapshot), **said}
            proposals = _propose(sheet, dataset, options, said)
        conversation.show_notes(sheet.description, proposals.notes)
        asked: set[intake.UnknownLabel] = set()
        # What a row says otherwise is known once its name is that of an organisation.
        while answers := _ask_of_values(proposals, conversation.name_value, asked):
            above = {text: key for text, key in answers.items() if key == intake.COUNTRY_ABOVE}
            said = {**said, **{text: value for text, value in answers.items() if text not in above}}
            options = msgspec.structs.replace(options, columns={**options.columns, **above})
            proposals = _propose(sheet, dataset, options, said)
    except (intake.UnreadableError, intake.NoNamesError) as error:
        raise CommandError(f"{name}: {error}") from error
    plan = OrganisationsPlan(snapshot, conversation.decide, overwrite=options.overwrite)
    plan.expect(proposals.rows)
    outcomes = []
    for proposal in proposals.rows:
        outcomes.append(plan.take(proposal))
        conversation.show_progress(len(outcomes), len(proposals.rows))
    changes = plan.changes()
    findings = check_changes(snapshot, changes, plan.contents, thorough=False)
    finished = finish_import(sheet.empty, outcomes, changes, findings, Organisation)
    return msgspec.structs.replace(
        finished,
        without_tier=sum(map(plan.lacks_tier, finished.outcomes)),
        tiers=tuple(tier.id for tier in dataset.campaign.tiers),
        to_read=tuple(_to_read(proposals, finished)),
        suggested=proposals.suggested,
    )


def _read_sheet(
    data: bytes, options: OrganisationsImportOptions, source_language: str
) -> intake.Sheet:
    is_list = options.separator is not None
    sheet = intake.read_sheet(
        data, options.encoding, options.columns, is_list=is_list, chosen=options.list
    )
    if options.dates:
        sheet = intake.with_dates(sheet, intake.DATE_ORDERS[options.dates])
    forms = (in_source_language(form, source_language) for form in sheet.forms)
    return sheet._replace(forms=tuple(forms))


def _propose(
    sheet: intake.Sheet,
    dataset: Dataset,
    options: OrganisationsImportOptions,
    synonyms: Mapping[str, str],
) -> intake.Proposals:
    vocabulary = intake.make_vocabulary(
        tiers=own_labels(dataset, "tier"),
        kinds=own_labels(dataset, "kind"),
        letters=own_labels(dataset, "letter"),
        synonyms=synonyms,
        languages=dataset.campaign.languages,
    )
    records = dataset.organisations.items()
    ids = frozenset(id_ for own, record in records for id_ in (own, *record.former_ids))
    return intake.propose_organisations(
        sheet,
        vocabulary._replace(ids=ids),
        (name for record in dataset.organisations.values() for name in full_names(record)),
        mapping=options.columns,
        separator=options.separator,
        defaults=options.defaults,
        day=options.on,
    )


def _has_unknown_labels(proposals: intake.Proposals) -> bool:
    return any(label.what in ("kind", "tier") for row in proposals.rows for label in row.unknown)


def _ask_of_values(
    proposals: intake.Proposals, name_value: NameValue, asked: set[intake.UnknownLabel]
) -> dict[str, str]:
    """What somebody says of unknown kinds, states and countries, of unclear answers and the rest.

    Each is asked for once: those in `asked` are passed over, the others put there.
    """
    unknown = intake.group_unknown((row.row, row.unknown) for row in proposals.rows)
    names = {row.row: _name_of(row) for row in proposals.rows}
    named: dict[str, str | None] = {}
    for label, rows in unknown.items():
        is_open = label.what in _ASKED or (label.what == "kind" and label.ids)
        if is_open and label not in asked:
            asked.add(label)
            named[label.label] = name_value(label, rows, names)
    return {label: said for label, said in named.items() if said is not None}


def _to_read(proposals: intake.Proposals, finished: Import) -> Iterator[tuple[int, str, str]]:
    """The remarks to read of the rows that are taken, with row and name."""
    taken = {one.row for one in finished.outcomes if one.status in ("new", "update", "same")}
    for row in proposals.rows:
        if isinstance(row, intake.Proposal) and row.row in taken:
            yield from ((row.row, _name_of(row), remark) for remark in row.to_read)


def _name_of(row: intake.Proposal | intake.RefusedRow) -> str:
    return row.name if isinstance(row, intake.RefusedRow) else str(row.values["name"])
