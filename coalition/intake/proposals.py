"""A sheet, a pasted list or forms to proposed records, with notes on what was not read."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from coalition.intake.brackets import are_codes, read_brackets, without_acronym
from coalition.intake.cells import clean
from coalition.intake.columns import Columns, is_header, match_columns
from coalition.intake.days import day_order
from coalition.intake.forms import Form
from coalition.intake.known_headers import fold, is_list_header
from coalition.intake.merged_cells import remarks_on_merged
from coalition.intake.no_names import NoNamesError, refuse_people
from coalition.intake.no_organisations import is_total, total_reason
from coalition.intake.notes import (
    columns_note,
    heeded_notes,
    mended_notes,
    people_behind_notes,
    people_notes,
    private_notes,
    unknown_notes,
)
from coalition.intake.organisation_values import LABELS, Proposal, propose_organisation
from coalition.intake.pasted import split_names
from coalition.intake.pasted_names import PLACE_BEHIND, PastedName
from coalition.intake.people_behind import LEFT_OUT
from coalition.intake.private_cells import private_cells_note
from coalition.intake.refused_rows import (
    ALONE,
    MAY_BE_PERSON,
    MAY_HAVE_PLACE,
    names_alone,
    refuse,
    why_no_organisation,
    why_refused,
)
from coalition.intake.rows import RefusedRow, Row, Sheet, UnknownLabel, quote
from coalition.intake.separators import are_items
from coalition.intake.standing import (
    TOLD_ANSWERS,
    Standing,
    name_against,
    note_against,
    read_standing,
)
from coalition.intake.struck_out import struck_reason
from coalition.intake.suggested_columns import SuggestedColumn, suggest_columns
from coalition.intake.tags import doubts_by_tags
from coalition.intake.vocabulary import Vocabulary


class Proposals(NamedTuple):
    """What a file proposes."""

    rows: list[Proposal | RefusedRow]
    """One for each row, name or form, in their order."""

    notes: tuple[str, ...]
    """Which columns were read and which were not, for people."""

    suggested: tuple[SuggestedColumn, ...] = ()
    """What columns that were not read may hold."""


def propose_organisations(
    sheet: Sheet,
    vocabulary: Vocabulary,
    names: Iterable[str],
    *,
    mapping: Mapping[str, str],
    separator: str | None,
    defaults: Mapping[str, str],
    day: datetime.date,
) -> Proposals:
    """The records that a file proposes.

    `names` are those of existing organisations, which are never split in a pasted list.
    `mapping` gives keys of a record by header, `separator` is one of SEPARATORS, `defaults` are
    cells by key for rows without them, and `day` is that of forms without a date of their own.
    Raises NoNamesError where no column of a table holds names.
    """
    known = frozenset(names)
    vocabulary = vocabulary._replace(known=known)
    if sheet.forms:
        found = _propose_from_forms(sheet.forms, vocabulary, defaults, day)
    else:
        found = _propose(sheet, vocabulary, known, mapping, separator, defaults)
    taken = [row for row in found.rows if isinstance(row, Proposal)]
    private = private_cells_note(row.private for row in taken)
    behind = people_behind_notes(sum(LEFT_OUT in row.remarks for row in taken))
    mended = mended_notes(len(sheet.mended))
    return found._replace(notes=(*found.notes, *behind, *private, *mended))


def _propose(
    sheet: Sheet,
    vocabulary: Vocabulary,
    known: frozenset[str],
    mapping: Mapping[str, str],
    separator: str | None,
    defaults: Mapping[str, str],
) -> Proposals:
    if sheet.names:
        return _propose_from_list(sheet.names, sheet, vocabulary, defaults, known)
    if sheet.text is None:
        return _propose_from_table(sheet, vocabulary, mapping, defaults)
    if is_header(sheet.text.strip()):
        return Proposals([], ("a header without rows",))
    if _has_header(sheet, mapping) and not (are_items(sheet.text) and not mapping):
        return _propose_from_table(sheet, vocabulary, mapping, defaults)
    found = split_names(sheet.text, known, separator)
    return _propose_from_list(found, sheet, vocabulary, defaults, known)


def _has_header(sheet: Sheet, mapping: Mapping[str, str]) -> bool:
    """Whether the first line of a text in one column is the header of a table."""
    if not is_list_header(
        sheet.rows[0].cells[0], {fold(text): key for text, key in mapping.items()}
    ):
        return False
    try:
        return match_columns(sheet.rows[:1], mapping).header is not None
    except NoNamesError:
        return False


def _propose_from_table(
    sheet: Sheet,
    vocabulary: Vocabulary,
    mapping: Mapping[str, str],
    defaults: Mapping[str, str],
) -> Proposals:
    columns = _match_columns(sheet, mapping)
    first = columns.header.number if columns.header else 0
    below = [(row, _cells_by_key(row, columns)) for row in sheet.rows if row.number > first]
    standing = read_standing(columns, [row for row, _ in below], mapping, vocabulary)
    states = ({str(i): row.cells[i] for i in standing.states(row)} for row, _ in below)
    answers = ({"answer": cell} for row, _ in below for cell in standing.cells(row))
    _require_cells(vocabulary, chain((cells for _, cells in below), states, answers))
    # One date such as 03/13/2021 says what every 01/03/2021 of the sheet means.
    days = (cells.get(key, "") for _, cells in below for key in ("joined", "signed_on"))
    order = day_order(days)
    reasons = {
        row.number: _reason_against(row, cells, columns, vocabulary, standing)
        for row, cells in below
    }
    left = [row for row, _ in below if not reasons[row.number]]
    doubtful = doubts_by_tags(columns, left, mapping) | dict.fromkeys(_alone(columns, left), ALONE)
    merged = remarks_on_merged(columns, left)
    proposals: list[Proposal | RefusedRow] = []
    for row, cells in below:
        if reason := reasons[row.number]:
            proposals.append(refuse(row.number, cells.get("name", ""), reason))
            continue
        if state := standing.unknown_state(row):
            proposals.append(_refuse_state(row, cells, state))
            continue
        read = without_acronym(cells)
        proposal = propose_organisation(row.number, read.cells, vocabulary, defaults, order=order)
        remarks = (
            *read.remarks,
            *_unread_cells(row, columns, cells),
            *_mended(row, cells, sheet),
            *filter(None, (merged.get(row.number),)),
        )
        if isinstance(proposal, Proposal):
            proposal = proposal._replace(doubt=doubtful.get(row.number, ""))
        proposals.append(_with_remarks(proposal, remarks))
    unread = sum(row.number < first for row in sheet.rows)
    told = dict(zip(standing.headers(), standing.told(row for row, _ in below), strict=True))
    notes = tuple(_table_notes(columns, unread, told))
    return Proposals(proposals, notes, suggest_columns(sheet.rows, columns, vocabulary, defaults))


def _reason_against(
    row: Row,
    cells: Mapping[str, str],
    columns: Columns,
    vocabulary: Vocabulary,
    standing: Standing,
) -> str:
    """Why a row proposes nothing; what it says of itself decides whether it is of a person."""
    said = standing.reason_against(row)
    if said and standing.is_of_person(row):
        return said
    found = why_refused(row, cells, columns, vocabulary)
    is_open = found != MAY_BE_PERSON or not standing.is_of_organisation(row)
    return (found if is_open else "") or said


def _refuse_state(row: Row, cells: Mapping[str, str], state: UnknownLabel) -> RefusedRow:
    reason = f"whether {quote(state.label)} under {state.key} is a member's is for you to say"
    return RefusedRow(row.number, quote(cells.get("name", "")), reason, (state,))


def _alone(columns: Columns, rows: Iterable[Row]) -> frozenset[int]:
    named = next((index for index, key in columns.keys.items() if key == "name"), 0)
    return names_alone(rows, named)


def _match_columns(sheet: Sheet, mapping: Mapping[str, str]) -> Columns:
    try:
        return match_columns(sheet.rows, mapping)
    except NoNamesError as error:
        # Cells of JSON, XML and workbooks are no lines of a text that commas part by chance.
        error.may_be_lines = error.may_be_lines and sheet.description.startswith("CSV")
        raise


def _require_cells(vocabulary: Vocabulary, rows: Iterable[Mapping[str, str]]) -> None:
    """Raise CommandError where the user says what a cell means that is not there."""
    if vocabulary.cells or vocabulary.organisations:
        vocabulary.require_cells(
            {clean(text) for cells in rows for key, text in cells.items() if key not in LABELS}
        )


def _cells_by_key(row: Row, columns: Columns) -> dict[str, str]:
    cells: dict[str, str] = {}
    for index, key in columns.keys.items():
        if index < len(row.cells) and row.cells[index] and key not in TOLD_ANSWERS:
            cells.setdefault(key, row.cells[index])
    return cells


def _mended(row: Row, cells: Mapping[str, str], sheet: Sheet) -> Iterator[str]:
    """Remarks on cells that were mended."""
    for key, cell in cells.items():
        if before := sheet.mended.get((row.number, cell)):
            yield f"{key} mended, was {quote(before)}"


def _unread_cells(row: Row, columns: Columns, cells: Mapping[str, str]) -> Iterator[str]:
    """Remarks on cells that contradict an earlier column of the same key, which was read."""
    for index, key in columns.keys.items():
        if key in TOLD_ANSWERS:
            continue
        if index < len(row.cells) and row.cells[index] and row.cells[index] != cells[key]:
            yield f"not read: {row.cells[index][:60]}"


def _with_remarks(proposal: Proposal | RefusedRow, remarks: Iterable[str]) -> Proposal | RefusedRow:
    if isinstance(proposal, RefusedRow):
        return proposal
    return proposal._replace(remarks=(*proposal.remarks, *remarks))


def _table_notes(columns: Columns, above: int, heeded: Mapping[str, str]) -> Iterator[str]:
    if above:
        yield f"{above} row{'' if above == 1 else 's'} above the header not read"
    yield columns_note(columns.keys.values())
    yield from people_notes([header for header in columns.private if header not in heeded])
    if columns.repeated:
        yield f"read only where the first one is empty: {', '.join(columns.repeated)}"
    unread = {*columns.unknown, *columns.private}
    yield from heeded_notes(
        told for header, told in heeded.items() if header in unread or told != header
    )
    yield from unknown_notes(header for header in columns.unknown if header not in heeded)
    if columns.nameless:
        noun = "column" if len(columns.nameless) == 1 else "columns"
        yield f"without a header, not read: {noun} {', '.join(map(str, columns.nameless))}"


def _propose_from_forms(
    forms: tuple[Form, ...],
    vocabulary: Vocabulary,
    defaults: Mapping[str, str],
    day: datetime.date,
) -> Proposals:
    _require_cells(vocabulary, (form.cells for form in forms))
    proposals: list[Proposal | RefusedRow] = []
    for number, form in enumerate(forms, 1):
        problem = form.problem or ("" if form.agreed else "nobody has agreed to its being listed")
        problem = problem or why_no_organisation(form.cells, vocabulary)
        if problem:
            proposals.append(refuse(number, form.cells.get("name", ""), problem))
            continue
        source = f"issue form, {form.day or day}"
        # What the coordinator states wins over a form, which anybody may have sent.
        cells = {**form.cells, "source": source, **defaults}
        proposal = propose_organisation(number, cells, vocabulary)
        if isinstance(proposal, Proposal):
            proposal = proposal._replace(is_from_form=True)
        proposals.append(_with_remarks(proposal, form.remarks))
    return Proposals(proposals, tuple(_form_notes(forms)))


def _form_notes(forms: tuple[Form, ...]) -> Iterator[str]:
    yield from private_notes(dict.fromkeys(text for form in forms for text in form.private))
    yield from unknown_notes(dict.fromkeys(text for form in forms for text in form.unknown))


def _propose_from_list(
    names: tuple[PastedName, ...],
    sheet: Sheet,
    vocabulary: Vocabulary,
    defaults: Mapping[str, str],
    known: frozenset[str],
) -> Proposals:
    refuse_people(name.name for name in names if not name.reason and name.name not in known)
    _require_cells(
        vocabulary, ({"name": name.name, "website": name.website or ""} for name in names)
    )
    codes = are_codes((name.name, note) for name in names for note in name.notes)
    lines = {row.number: row.cells[0] for row in sheet.rows}
    proposals = []
    for name in names:
        proposal = _propose_name(name, vocabulary, defaults, known, codes=codes)
        proposals.append(_with_remarks(proposal, _mended_line(name, sheet, lines)))
    number = len([name for name in names if not name.reason])
    what = "a list" if sheet.names else "a pasted list"
    names_in = "1 name" if number == 1 else f"{number} names"
    return Proposals(proposals, (f"{names_in} in {what}",))


def _mended_line(name: PastedName, sheet: Sheet, lines: Mapping[int, str]) -> Iterator[str]:
    """A remark on a name whose line was mended; the line may hold people's data, too."""
    before = sheet.mended.get((name.line, lines.get(name.line, "")))
    if before is not None and name.name not in before:
        yield "its letters were read in a wrong encoding and are mended"


def _propose_name(
    name: PastedName,
    vocabulary: Vocabulary,
    defaults: Mapping[str, str],
    known: frozenset[str],
    *,
    codes: bool,
) -> Proposal | RefusedRow:
    if reason := name.reason or why_no_organisation(
        {"name": name.name, "website": name.website or ""}, vocabulary
    ):
        return refuse(name.line, name.name, reason)
    if PLACE_BEHIND in name.remarks and not vocabulary.is_organisation(name.name):
        return refuse(name.line, name.name, MAY_HAVE_PLACE)
    said = (struck_reason(name.name), *map(struck_reason, name.notes))
    said += (*map(note_against, name.notes), "" if name.name in known else name_against(name.name))
    if reason := next(filter(None, said), ""):
        return RefusedRow(name.line, name.name, reason)
    read = read_brackets(name.name, name.notes, codes=codes)
    website = {"website": name.website} if name.website else {}
    country = {"country": name.country} if name.country else {}
    cells = {**country, **read.cells, **website}
    if is_total(cells.values()):
        return RefusedRow(name.line, name.name, total_reason(name.name))
    proposal = propose_organisation(name.line, cells, vocabulary, defaults)
    return _with_remarks(proposal, (*read.remarks, *name.remarks))
