"""`coalition import --as signatory`: people of a sheet who signed a letter, into its table.

A name is written only of whoever agreed to that; all others are counted, and nothing of them is
kept.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from coalition import intake, paths
from coalition.campaign.changes import Change, Plan, check_changes
from coalition.campaign.ids import UnknownIdError, slug
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.commands.import_outcome import Outcome, ShowNotes
from coalition.commands.import_signatory_rows import SignatoryRows
from coalition.commands.import_unnamed import Numbers, choose_list, numbers_by_list, with_list
from coalition.errors import CommandError
from coalition.findings import has_errors
from coalition.intake.agreement.consent import what_is_asked, without_offered_answers
from coalition.intake.agreement.refused_agreement import refuses
from coalition.intake.headers.no_names import quoted_map
from coalition.intake.rows import RefusedRow
from coalition.intake.signing.more_than_names import is_part_of_name
from coalition.intake.signing.signatories import Cut, Signatory, read_signatories
from coalition.intake.signing.signatory_answers import ConsentTerms, told_key
from coalition.intake.signing.signatory_columns import SignatoryColumns, match_signatory_columns
from coalition.intake.values.days import is_day
from coalition.intake.words.private_words import hides
from coalition.intake.words.turned_questions import asks_to_be_left_out
from coalition.languages import known_country
from coalition.model import Individual, Signatures, Withdrawals
from coalition.records import check_stem
from coalition.signatures import counted, find_fault, render_signatures, withdrawals_of

MayReturn = Callable[[Withdrawals, Sequence[tuple[int, str]]], bool]
"""Is given the withdrawals from a table, and row and name of those who may be among them; says
whether all of these are others."""


class SignatoriesImportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a sheet of people is read, and what may be written of it."""

    letter: str
    """The id of the letter that they signed."""

    columns: Mapping[str, str] = {}
    """What columns hold, by header; `-` for a column that should not be read."""

    values: Mapping[str, str] = {}
    """What cells mean: `yes`, `no`, a country's code or `-` for none, by cell."""

    encoding: str | None = None
    dates: str | None = None
    """What comes first in dates of figures; one of `intake.DATE_ORDERS`."""

    consent: str | None = None
    """How all people of the sheet agreed that their names are published."""

    list: str | None = None
    """The name of the list, by which those who are counted only are known as a whole."""

    on: datetime.date | None = None
    """The day of rows without one."""

    withdrawals_checked: int | None = None
    """Of how many withdrawals somebody has seen that no name of the sheet is theirs."""


class SignatoriesImport(msgspec.Struct, frozen=True):
    """A planned import of people."""

    rows: int
    empty: int
    people: tuple[tuple[int, Individual], ...]
    """New people, each with the row."""

    cuts: Mapping[Cut, Sequence[int]]
    """Rows of new people of whose cells something is not taken, by what that is."""

    remarks: Sequence[tuple[int, str, str]]
    """Row, name and comment of new people whose comment is for somebody to read."""

    there: int
    """Rows whose people stand in the table already."""

    dated: tuple[tuple[int, Individual], ...]
    """Those who stand in the table without a day and get it, each with the row."""

    withdrawn: int
    """Rows that say themselves that their people have withdrawn."""

    withdrawals: Withdrawals | None
    """How many have withdrawn from the table, and when the last one did."""

    possible_returns: int
    """Rows left out because their people signed by then, and may be who withdrew."""

    unnamed: Mapping[str, int]
    """How many are counted only, by the reason."""

    unnamed_rows: Mapping[str, Sequence[int]]
    """Their rows by the reason."""

    answers: Mapping[str, int]
    """The cells that are neither yes nor no, with how many rows have each."""

    list: str
    numbers: Numbers
    total_before: int
    """How many people of the list were counted only until now."""

    outcomes: tuple[Outcome, ...]
    """The rows that are left out."""

    plan: Plan


def plan_signatories_import(
    root: Path,
    name: str,
    data: bytes,
    options: SignatoriesImportOptions,
    show_notes: ShowNotes = lambda *_: None,
    may_return: MayReturn = lambda *_: False,
) -> SignatoriesImport:
    """What becomes of every person of a sheet, given by its name and its bytes.

    `may_return` is asked about those who signed before somebody withdrew from the table.

    Raises UnknownIdError for a letter that there is not, OpenListError where people could be
    counted twice, and CommandError where the file can't be read or it is open whether people
    agreed.
    """
    snapshot = read_campaign(root)
    snapshot.require_readable(paths.SIGNATURES)
    _check_options(snapshot, options)
    sheet, columns = _read_sheet(name, data, options)
    show_notes(sheet.description, tuple(_notes(sheet, columns)))
    _require_clear_consent(columns, options)
    values = {told_key(cell): meaning for cell, meaning in options.values.items()}
    terms = ConsentTerms(options.consent, values, snapshot.campaign.languages)
    there = snapshot.dataset.signatures.get(options.letter, Signatures())
    withdrawals = withdrawals_of(there)
    rows = _take_rows(
        there, tuple(read_signatories(sheet, columns, terms, options.on)), options, may_return
    )
    lists = numbers_by_list(there.unnamed)
    list_ = choose_list(lists, rows.numbers, options.list, slug(Path(name).stem) or "list")
    after = Signatures(
        people=rows.people_after(there),
        unnamed=with_list(there.unnamed, list_, rows.numbers),
        withdrawals=there.withdrawals,
    )
    return SignatoriesImport(
        rows=rows.rows,
        empty=sheet.empty,
        people=tuple(zip(rows.new_rows, rows.people, strict=True)),
        cuts=rows.cuts,
        remarks=rows.remarks,
        there=rows.there,
        dated=tuple(rows.dated),
        withdrawn=rows.withdrawn,
        withdrawals=withdrawals,
        possible_returns=len(rows.possible_returns),
        unnamed=rows.unnamed,
        unnamed_rows=rows.unnamed_rows,
        answers=rows.answers,
        list=list_,
        numbers=rows.numbers,
        total_before=sum(lists.get(list_, {}).values()),
        outcomes=tuple(rows.outcomes),
        plan=_plan(snapshot, options.letter, there, after, len(rows.dated)),
    )


def _take_rows(
    there: Signatures,
    rows: Sequence[Signatory | RefusedRow],
    options: SignatoriesImportOptions,
    may_return: MayReturn,
) -> SignatoryRows:
    """The rows without those who may have withdrawn, unless somebody says that none of them has."""
    withdrawals = withdrawals_of(there)
    if withdrawals is None or withdrawals.count == options.withdrawals_checked:
        return SignatoryRows(there, rows)
    taken = SignatoryRows(there, rows, withdrawals.day)
    if taken.possible_returns and may_return(withdrawals, taken.possible_returns):
        return SignatoryRows(there, rows)
    return taken


def _read_sheet(
    name: str, data: bytes, options: SignatoriesImportOptions
) -> tuple[intake.Sheet, SignatoryColumns]:
    try:
        sheet = intake.read_sheet(data, options.encoding, options.columns)
        if options.dates:
            sheet = intake.with_dates(sheet, intake.DATE_ORDERS[options.dates])
        return sheet, match_signatory_columns(sheet.rows, options.columns)
    except (intake.UnreadableError, intake.NoNamesError) as error:
        raise CommandError(f"{name}: {error}") from None


def _check_options(snapshot: Snapshot, options: SignatoriesImportOptions) -> None:
    if options.letter not in snapshot.dataset.letters:
        raise UnknownIdError(options.letter, snapshot.dataset.letters)
    if options.consent is not None and (fault := find_fault(options.consent)):
        raise CommandError(f"--consent {fault.message}; it is written beside each name")
    if options.list is not None and check_stem(options.list, "form"):
        raise CommandError("--list is a name of small letters, digits and single hyphens")
    for cell, meaning in options.values.items():
        known = ("yes", "no", "person", intake.LEFT_OUT)
        is_value = meaning in known or bool(known_country(meaning)) or is_day(meaning)
        if not is_value and not is_part_of_name(meaning, cell):
            raise CommandError(
                f"--value '{cell}={meaning}': a cell means yes or no, a country, a day "
                "such as 2021-03-01, or - for none; a name means person"
            )


def _require_clear_consent(columns: SignatoryColumns, options: SignatoriesImportOptions) -> None:
    """Raise CommandError where a column may, or may not, be about publication."""
    choices = (one.at for one in columns.holding if one.kind == "choice")
    asked = (*columns.indices("consent"), *columns.indices("anonymous"), *choices)
    headers = [columns.header.cells[index] for index in asked] if columns.header else []
    if asked and options.consent is not None:
        raise CommandError(
            f"the sheet asks each person ({', '.join(headers)}): leave out --consent, or that "
            f"column with --map '{headers[0]}=-'"
        )
    open_ones = columns.open
    if open_ones and options.consent is not None:
        raise CommandError(
            f"--consent says that all agreed, and somebody may not have in {', '.join(open_ones)}; "
            f"say --map '{open_ones[0]}=-' if that column is about something else, or leave out "
            "--consent"
        )
    unclear = columns.open or (() if asked else columns.doubtful)
    if unclear and options.consent is None:
        listing = ", ".join(unclear)
        maps = " ".join(quoted_map(header, _likely_meaning(header)) for header in unclear)
        raise CommandError(
            f"it is open whether these columns ask for consent to publication: {listing}. Read "
            f"them, and say what each asks, perhaps {maps}: consent where a yes publishes the "
            "name, anonymous where a yes means no name, - where it is about something else"
        )


def _likely_meaning(header: str) -> str:
    """What a column most likely asks; whoever copies it is told to read the header first."""
    if what_is_asked(header) == "something else":
        return intake.LEFT_OUT
    bare = without_offered_answers(header)
    is_turned = asks_to_be_left_out(bare) or refuses(bare) or hides(bare)
    return "anonymous" if is_turned else "consent"


def _notes(sheet: intake.Sheet, columns: SignatoryColumns) -> Iterable[str]:
    yield intake.columns_note(columns.keys.values())
    header = columns.header
    if header is not None and columns.private:
        filled = {
            header.cells[index]: sum(
                index < len(row.cells) and bool(row.cells[index])
                for row in sheet.rows
                if row.number > header.number
            )
            for index in columns.private
        }
        cells = ", ".join(f"{title} ({number})" for title, number in filled.items())
        yield f"private data, dropped (filled cells): {cells}"
    if header is not None and columns.holding:
        yield from intake.heeded_notes(header.cells[one.at] for one in columns.holding)
    if not_read := (*columns.unknown, *columns.doubtful):
        yield f"not read: {', '.join(not_read)} (say what they hold with --map)"


def _plan(
    snapshot: Snapshot, letter: str, before: Signatures, after: Signatures, dated: int
) -> Plan:
    """The change of the letter's table, in which so many people get a day."""
    path = paths.signatures(letter)
    data = render_signatures(after).encode()
    old = snapshot.folder.read(path)
    if data == old or not (after.people or after.unnamed or old):
        return Plan((), ())
    people = len(after.people) - len(before.people)
    total = counted(after.unnamed)
    days = f"; {dated} with a day now" if dated else ""
    summary = f"{people} names more{days}; {total} counted only"
    changes = [Change(path, data, old, summary)]
    findings = check_changes(snapshot, changes)
    return Plan(() if has_errors(findings) else tuple(changes), findings)
