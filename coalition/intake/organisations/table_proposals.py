"""The rows of a table to proposed records, with notes on columns that were not read."""

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain

from coalition.intake.formats.survey_headers import without_other_choice
from coalition.intake.headers.columns import Columns, match_columns
from coalition.intake.headers.full_names import with_full_name
from coalition.intake.headers.headerless import has_no_header, headerless_error, with_numbers
from coalition.intake.headers.merged_cells import (
    fill_countries,
    merged_countries,
    open_country,
    without_above,
)
from coalition.intake.headers.no_names import NoNamesError
from coalition.intake.headers.notes import (
    columns_note,
    heeded_notes,
    people_notes,
    unknown_notes,
)
from coalition.intake.headers.sending_days import SendingDays, find_sending_days
from coalition.intake.headers.suggested_columns import suggest_columns
from coalition.intake.headers.tags import doubts_by_tags
from coalition.intake.membership.sections_of_others import reasons_of_sections
from coalition.intake.membership.standing import (
    TOLD_ANSWERS,
    Standing,
    read_standing,
)
from coalition.intake.meps.member_columns import is_ep_group
from coalition.intake.names.likely_people import is_surely_named
from coalition.intake.organisations.organisation_cells import require_cells
from coalition.intake.organisations.organisation_values import propose_organisation
from coalition.intake.organisations.refused_rows import (
    ALONE,
    MAY_BE_PERSON,
    is_question,
    names_alone,
    refuse,
    why_refused,
)
from coalition.intake.organisations.unread_headers import require_read
from coalition.intake.proposed import Proposal, Proposals, with_remarks
from coalition.intake.rows import RefusedRow, Row, Sheet, quote
from coalition.intake.values.brackets import Brackets, without_acronym
from coalition.intake.values.cells import clean
from coalition.intake.values.days import day_order
from coalition.intake.values.vocabulary import Vocabulary
from coalition.intake.words.known_headers import fold


def propose_from_table(
    sheet: Sheet,
    vocabulary: Vocabulary,
    mapping: Mapping[str, str],
    defaults: Mapping[str, str],
) -> Proposals:
    """What the rows of a table propose; as for `propose_organisations`."""
    sheet = sheet._replace(rows=with_numbers(sheet.rows, mapping))
    columns = _match_columns(sheet, without_above(mapping), vocabulary)
    first = columns.header.number if columns.header else 0
    rows = fill_countries([row for row in sheet.rows if row.number > first], columns, mapping)
    standing = read_standing(columns, rows, mapping, vocabulary)
    require_read(columns, rows, mapping, standing.heeded())
    if standing.sorts:
        columns = _without_sort(columns, standing.sorts.at)
    rows = [without_other_choice(row, columns.keys) for row in rows]
    below = [(row, _cells_by_key(row, columns)) for row in rows]
    answers = ({"answer": cell} for row, _ in below for cell in standing.cells(row))
    require_cells(vocabulary, chain((cells for _, cells in below), answers))
    below, vocabulary = _as_told(below, vocabulary)
    vocabulary = vocabulary.among(cells.get("country", "") for _, cells in below)
    # One date such as 03/13/2021 says what every 01/03/2021 of the sheet means.
    days = (cells.get(key, "") for _, cells in below for key in ("joined", "signed_on"))
    order = day_order(days)
    reasons = {
        row.number: _reason_against(row, cells, columns, vocabulary, standing)
        for row, cells in below
    } | _sections(sheet, columns, vocabulary.known)
    left = [row for row, _ in below if not reasons[row.number]]
    sent = find_sending_days(columns, left, defaults) if standing.asks() else None
    doubtful = doubts_by_tags(columns, left, mapping) | dict.fromkeys(_alone(columns, left), ALONE)
    merged = merged_countries(columns, _with_open(below, reasons))
    proposals: list[Proposal | RefusedRow] = []
    for row, cells in below:
        if reason := reasons[row.number]:
            proposals.append(refuse(row.number, cells.get("name", ""), reason))
            continue
        if doubt := standing.doubt(row):
            proposals.append(doubt)
            continue
        is_known = vocabulary.is_organisation(clean(cells.get("name", "")))
        read = Brackets(cells)
        if not is_known:
            full = with_full_name(cells, row, columns.header)
            read = full if full.remarks else without_acronym(cells)
        given = {**_day_of(row, sent), **defaults}
        proposal = propose_organisation(row.number, read.cells, vocabulary, given, order=order)
        remarks = (
            *read.remarks,
            *_unread_cells(row, columns, cells),
            *_mended(row, cells, sheet),
        )
        proposal = _with_doubt(proposal, doubtful.get(row.number, ""), is_known=is_known)
        if isinstance(proposal, Proposal) and (above := merged.get(row.number)):
            remark, label = open_country(columns, above)
            proposal = proposal._replace(unknown=(*proposal.unknown, label))
            remarks = (*remarks, remark)
        proposals.append(with_remarks(_with_remarks_to_read(proposal, row, standing), remarks))
    unread = sum(row.number < first for row in sheet.rows)
    told = standing.told(rows)
    if sent:
        columns = _without_unknown(columns, {sent.header})
    notes = (*_table_notes(columns, unread, told), *([sent.note()] if sent else []))
    given = {**defaults, **({sent.key: ""} if sent else {})}
    # Days of leaving look like days of joining.
    open_columns = _without_unknown(columns, standing.of_leaving())
    return Proposals(proposals, notes, suggest_columns(sheet.rows, open_columns, vocabulary, given))


def _sections(sheet: Sheet, columns: Columns, known: frozenset[str]) -> dict[int, str]:
    """Why rows are none of members', by the headings among them."""
    if columns.header is None:
        return {}
    is_wide = sum(map(bool, columns.header.cells)) > 1
    below = (row for row in sheet.rows if row.number > columns.header.number)
    return reasons_of_sections(below, is_wide=is_wide, known=known)


def _with_doubt(
    proposal: Proposal | RefusedRow, reason: str, *, is_known: bool
) -> Proposal | RefusedRow:
    """A proposal with the reason, if any, for which it is refused where it would be new."""
    if not reason or isinstance(proposal, RefusedRow) or (reason == ALONE and is_known):
        return proposal
    return proposal._replace(doubt=refuse(proposal.row, proposal.values["name"], reason))


def _with_remarks_to_read(
    proposal: Proposal | RefusedRow, row: Row, standing: Standing
) -> Proposal | RefusedRow:
    """A proposal with what somebody should read before the organisation is listed."""
    if isinstance(proposal, RefusedRow):
        return proposal
    return proposal._replace(to_read=standing.to_read(row))


def _without_unknown(columns: Columns, headers: Container[str]) -> Columns:
    unknown = tuple(header for header in columns.unknown if header not in headers)
    return columns._replace(unknown=unknown)


def _as_told(
    below: list[tuple[Row, dict[str, str]]], vocabulary: Vocabulary
) -> tuple[list[tuple[Row, dict[str, str]]], Vocabulary]:
    """The rows with their names as somebody says that they are meant, which are organisations'."""
    rows = []
    for row, cells in below:
        said = vocabulary.renamed(clean(cells.get("name", "")))
        rows.append((row, cells if said is None else {**cells, "name": said}))
        vocabulary = vocabulary if said is None else vocabulary.with_organisation(said)
    return rows, vocabulary


def _with_open(
    below: Iterable[tuple[Row, Mapping[str, str]]], reasons: Mapping[int, str]
) -> list[Row]:
    """The rows against which nothing speaks, with those of which the name is asked about."""
    rows = (row for row, _ in below)
    return [row for row in rows if not reasons[row.number] or is_question(reasons[row.number])]


def _day_of(row: Row, sent: SendingDays | None) -> dict[str, str]:
    """The day on which a row's form was sent: a default, for a record may know a better one."""
    return {sent.key: sent.days[row.number]} if sent and row.number in sent.days else {}


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
    if is_question(found):
        return said or found
    is_open = found != MAY_BE_PERSON or not _is_said_to_be_none(row, cells, standing)
    return (found if is_open else "") or said


def _is_said_to_be_none(row: Row, cells: Mapping[str, str], standing: Standing) -> bool:
    """Whether a row says that its name, which may be a person's, is an organisation's.

    Where no row is of a person, people may have written what they lead: what has a given name,
    initials or an office stays open.
    """
    if standing.is_of_organisation(row):
        return True
    is_likely = standing.is_likely_of_organisation(row)
    return is_likely and not is_surely_named(clean(cells.get("name", "")))


def _without_sort(columns: Columns, at: int) -> Columns:
    """The columns without the one of sorts: to be an organisation is no kind of one."""
    is_kind = columns.keys.get(at) == "kind"
    keys = {index: key for index, key in columns.keys.items() if not (is_kind and index == at)}
    return columns._replace(keys=keys)


def _alone(columns: Columns, rows: Iterable[Row]) -> frozenset[int]:
    named = next((index for index, key in columns.keys.items() if key == "name"), 0)
    return names_alone(rows, named)


def _match_columns(sheet: Sheet, mapping: Mapping[str, str], vocabulary: Vocabulary) -> Columns:
    told = frozenset(map(fold, mapping))
    if has_no_header(sheet.rows) and any(fold(cell) in told for cell in sheet.rows[0].cells):
        raise headerless_error(sheet.rows)
    try:
        return match_columns(sheet.rows, mapping, vocabulary.known, vocabulary.ids)
    except NoNamesError as error:
        if not mapping and has_no_header(sheet.rows):
            raise headerless_error(sheet.rows) from error
        # Cells of JSON, XML and workbooks are no lines of a text that commas part by chance.
        error.of_parliament = _have_ep_groups(sheet.rows)
        error.may_be_lines = error.may_be_lines and sheet.description.startswith("CSV")
        raise


def _have_ep_groups(rows: Iterable[Row]) -> bool:
    """Whether most rows below the first have a political group of the European Parliament."""
    below = [any(map(is_ep_group, filter(None, row.cells))) for row in rows][1:]
    return sum(below) * 2 > len(below)


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
