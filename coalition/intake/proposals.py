"""A sheet, a pasted list or forms to proposed records, with notes on what was not read."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from coalition.intake.forms import Form
from coalition.intake.headers.columns import is_header, match_columns
from coalition.intake.headers.no_names import NoNamesError
from coalition.intake.headers.notes import (
    mended_notes,
    people_behind_notes,
    private_notes,
    unknown_notes,
)
from coalition.intake.lists.pasted import split_names
from coalition.intake.lists.separators import are_items
from coalition.intake.membership.standing import doubt_of_form
from coalition.intake.names.people_behind import LEFT_OUT
from coalition.intake.names.spellings_of_known import KnownNames
from coalition.intake.organisations.list_proposals import propose_from_list
from coalition.intake.organisations.organisation_cells import require_cells
from coalition.intake.organisations.organisation_values import propose_organisation
from coalition.intake.organisations.refused_rows import (
    refuse,
    why_no_organisation,
)
from coalition.intake.organisations.table_proposals import propose_from_table
from coalition.intake.organisations.whole_names import whole_names_first
from coalition.intake.proposed import Proposal, Proposals, with_remarks
from coalition.intake.rows import RefusedRow, Sheet
from coalition.intake.values.private_cells import private_cells_note
from coalition.intake.values.vocabulary import Vocabulary
from coalition.intake.words.known_headers import fold, is_list_header


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
    known = KnownNames(names)
    vocabulary = vocabulary._replace(known=known)
    if sheet.forms:
        found = _propose_from_forms(sheet.forms, vocabulary, defaults, day)
    else:
        found = _propose(sheet, vocabulary, known, mapping, separator, defaults)
    taken = [row for row in found.rows if isinstance(row, Proposal)]
    private = private_cells_note(row.private for row in taken)
    behind = people_behind_notes(sum(LEFT_OUT in row.remarks for row in taken))
    mended = mended_notes(len(sheet.mended))
    rows = whole_names_first(found.rows, known)
    return found._replace(rows=rows, notes=(*found.notes, *behind, *private, *mended))


def _propose(
    sheet: Sheet,
    vocabulary: Vocabulary,
    known: frozenset[str],
    mapping: Mapping[str, str],
    separator: str | None,
    defaults: Mapping[str, str],
) -> Proposals:
    if sheet.names:
        return propose_from_list(sheet.names, sheet, vocabulary, defaults, known)
    if sheet.text is None:
        return propose_from_table(sheet, vocabulary, mapping, defaults)
    if is_header(sheet.text.strip()):
        return Proposals([], ("a header without rows",))
    if _has_header(sheet, mapping) and not (are_items(sheet.text) and not mapping):
        return propose_from_table(sheet, vocabulary, mapping, defaults)
    found = split_names(sheet.text, known, separator)
    return propose_from_list(found, sheet, vocabulary, defaults, known)


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


def _propose_from_forms(
    forms: tuple[Form, ...],
    vocabulary: Vocabulary,
    defaults: Mapping[str, str],
    day: datetime.date,
) -> Proposals:
    answers = ({"answer": text} for form in forms for text in form.objections)
    require_cells(vocabulary, chain((form.cells for form in forms), answers))
    proposals: list[Proposal | RefusedRow] = []
    for number, form in enumerate(forms, 1):
        problem = form.problem or ("" if form.agreed else "nobody has agreed to its being listed")
        problem = problem or why_no_organisation(form.cells, vocabulary)
        if problem:
            proposals.append(refuse(number, form.cells.get("name", ""), problem))
            continue
        if doubt := doubt_of_form(number, form, vocabulary):
            proposals.append(doubt)
            continue
        source = f"issue form, {form.day or day}"
        # What the coordinator states wins over a form, which anybody may have sent.
        cells = {**form.cells, "source": source, **defaults}
        proposal = propose_organisation(number, cells, vocabulary)
        if isinstance(proposal, Proposal):
            proposal = proposal._replace(is_from_form=True)
        proposals.append(with_remarks(proposal, form.remarks))
    return Proposals(proposals, tuple(_form_notes(forms)))


def _form_notes(forms: tuple[Form, ...]) -> Iterator[str]:
    yield from private_notes(dict.fromkeys(text for form in forms for text in form.private))
    yield from unknown_notes(dict.fromkeys(text for form in forms for text in form.unknown))
