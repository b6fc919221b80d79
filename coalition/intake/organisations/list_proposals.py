"""The names of a list, which have no columns, to proposed records."""

from collections.abc import Iterator, Mapping

from coalition.intake.headers.no_names import refuse_people
from coalition.intake.lists.menu_lines import menu_reason
from coalition.intake.lists.no_organisations import is_total, total_reason
from coalition.intake.membership.notes_against import name_against, note_against
from coalition.intake.names.short_names_beside import Beside, split_beside
from coalition.intake.organisations.organisation_cells import require_cells
from coalition.intake.organisations.organisation_values import propose_organisation
from coalition.intake.organisations.refused_rows import (
    MAY_BE_TWO,
    MAY_HAVE_PLACE,
    may_be_two,
    refuse,
    why_no_organisation,
    why_open_in_list,
)
from coalition.intake.pasted_names import BEHIND_WORDS, PLACE_BEHIND, PastedName
from coalition.intake.proposed import Proposal, Proposals, with_remarks
from coalition.intake.rows import RefusedRow, Sheet
from coalition.intake.struck_out import struck_reason
from coalition.intake.values.brackets import (
    are_codes,
    are_mostly_codes,
    read_brackets,
    split_brackets,
)
from coalition.intake.values.cells import clean
from coalition.intake.values.vocabulary import Vocabulary
from coalition.intake.words.territories import territory_behind


def propose_from_list(
    names: tuple[PastedName, ...],
    sheet: Sheet,
    vocabulary: Vocabulary,
    defaults: Mapping[str, str],
    known: frozenset[str],
) -> Proposals:
    """What the names of a list propose; `known` are those of organisations that there are."""
    refuse_people((name.name for name in names if not name.reason), known)
    require_cells(
        vocabulary,
        (
            {"name": text, "website": name.website or ""}
            for name in names
            for text in (name.name, _whole(name))
        ),
    )
    vocabulary = vocabulary.among(text for name in names for text in (name.country, *name.notes))
    brackets = [(name.name, note) for name in names for note in name.notes]
    codes, mostly_codes = are_codes(brackets), are_mostly_codes(brackets)
    lines = {row.number: row.cells[0] for row in sheet.rows}
    proposals = []
    for name in names:
        is_item = name.is_item or bool(sheet.names)
        name = name._replace(is_item=is_item)  # noqa: PLW2901 - the same name
        proposal = _propose_name(
            name, vocabulary, defaults, known, codes=codes, mostly_codes=mostly_codes
        )
        proposals.append(with_remarks(proposal, _mended_line(name, sheet, lines)))
    number = len([name for name in names if not name.reason])
    what = "a list" if sheet.names else "a pasted list"
    names_in = "1 name" if number == 1 else f"{number} names"
    return Proposals(proposals, (f"{names_in} in {what}",))


def _mended_line(name: PastedName, sheet: Sheet, lines: Mapping[int, str]) -> Iterator[str]:
    """A remark on a name whose line was mended; the line may hold people's data, too."""
    before = sheet.mended.get((name.line, lines.get(name.line, "")))
    if before is not None and name.name not in before:
        yield "its letters were read in a wrong encoding and are mended"


def _whole(name: PastedName) -> str:
    """A name with what stands in brackets behind it."""
    return clean(" ".join((name.name, *(f"({note})" for note in name.notes))))


def _as_told(name: PastedName, vocabulary: Vocabulary) -> tuple[PastedName, Vocabulary]:
    """A name as somebody says that it is meant, which is then that of an organisation."""
    whole = _whole(name)
    called = whole if whole in vocabulary.organisations else vocabulary.renamed(whole)
    notes: tuple[str, ...]
    if called is not None:
        # What is kept as it stands has its brackets in its name.
        said, notes = (called, ()) if called == whole else split_brackets(called)
    elif (called := vocabulary.renamed(clean(name.name))) is not None:
        said, notes = split_brackets(called)
        notes += name.notes
    else:
        is_told = name.reason == BEHIND_WORDS and name.name in vocabulary.organisations
        return name._replace(reason="") if is_told else name, vocabulary
    remarks = tuple(remark for remark in name.remarks if remark != PLACE_BEHIND)
    name = name._replace(name=said, notes=notes, reason="", remarks=remarks)
    return name, vocabulary.with_organisation(said)


def _propose_name(
    name: PastedName,
    vocabulary: Vocabulary,
    defaults: Mapping[str, str],
    known: frozenset[str],
    *,
    codes: bool,
    mostly_codes: bool,
) -> Proposal | RefusedRow:
    name, vocabulary = _as_told(name, vocabulary)
    if not vocabulary.is_organisation(name.name) and (reason := menu_reason(name.name)):
        return RefusedRow(name.line, name.name, reason)
    said = (struck_reason(name.name), *map(struck_reason, name.notes))
    said += (*map(note_against, name.notes), "" if name.name in known else name_against(name.name))
    if not name.reason and (reason := next(filter(None, said), "")):
        return RefusedRow(name.line, name.name, reason)
    if reason := name.reason or why_no_organisation(
        {"name": name.name, "website": name.website or ""}, vocabulary
    ):
        return refuse(name.line, name.name, reason)
    is_known = name.name in known or vocabulary.is_organisation(name.name)
    beside = Beside(name.name) if is_known else split_beside(name.name)
    is_parted = beside.name != name.name
    without_place = "" if is_known or is_parted else territory_behind(name.name)
    if without_place or (PLACE_BEHIND in name.remarks and not (is_known or is_parted)):
        before = without_place or name.name.partition(", ")[0]
        called = before if before != name.name else ""
        return refuse(name.line, name.name, MAY_HAVE_PLACE, called)
    if may_be_two(name.name, vocabulary):
        return refuse(name.line, name.name, MAY_BE_TWO)
    is_taken = is_known or is_parted
    if not is_taken and (
        reason := why_open_in_list(_whole(name), vocabulary, among_items=name.is_item)
    ):
        return refuse(name.line, _whole(name), reason)
    read = read_brackets(
        beside.name,
        name.notes,
        codes=codes,
        mostly_codes=mostly_codes,
        short_name=beside.short_name,
    )
    website = {"website": name.website} if name.website else {}
    country = {"country": name.country} if name.country else {}
    cells = {**country, **read.cells, **website}
    if is_total(text for key, text in cells.items() if key != "country" or not name.country):
        return RefusedRow(name.line, name.name, total_reason(name.name))
    proposal = propose_organisation(name.line, cells, vocabulary, defaults)
    remarks = (remark for remark in name.remarks if remark != PLACE_BEHIND or not is_parted)
    return with_remarks(proposal, (*beside.remarks, *read.remarks, *remarks))
