"""Whether a row of a table says itself that it belongs to no list of members that is published.

Forms ask whether an organisation may be named, systems of members have a status, and lists of
contacts say which of them are people.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from coalition.intake.agreement.asked_to_be_listed import asks_to_be_listed
from coalition.intake.agreement.consent import are_answers, first_answer, read_answer, what_is_asked
from coalition.intake.agreement.logo_questions import is_about_logo_alone
from coalition.intake.forms import Form
from coalition.intake.headers.columns import Columns
from coalition.intake.headers.machine_columns import is_of_account
from coalition.intake.headers.no_names import quoted_map, quoted_value
from coalition.intake.headers.option_columns import option_headers
from coalition.intake.headers.sorts_of_contacts import (
    SortColumn,
    find_sort_column,
    rows_of_organisation_contacts,
    rows_of_organisations,
)
from coalition.intake.membership.no_affiliation import is_own_capacity
from coalition.intake.membership.open_remarks import may_hold_remarks
from coalition.intake.membership.standing_answers import Objection, objection
from coalition.intake.membership.standing_columns import (
    Column,
    Kind,
    are_states,
    kind_instead_of_countries,
    kind_of,
)
from coalition.intake.membership.surely_against import says_no_in_a_cell
from coalition.intake.membership.waiting_remarks import notes_waiting
from coalition.intake.rows import RefusedRow, Row, UnknownLabel, quote
from coalition.intake.values.cells import LEFT_OUT, clean
from coalition.intake.values.vocabulary import Vocabulary, answer_key
from coalition.intake.words.description_headers import is_description_header
from coalition.intake.words.known_headers import fold, is_private, key_of, name_weight, role_of
from coalition.intake.words.plain_no import is_plain_no
from coalition.intake.words.questions import is_question
from coalition.intake.words.remark_headers import is_remark

_ASKS = frozenset({"answer", "turned answer", "either answer", "choice"})
"""Kinds of columns that ask whether an organisation agrees, or how it is named."""

_TOLD = frozenset({
    "answer", "turned answer", "either answer", "choice", "remark", "text", "status",
})  # fmt: skip
"""Kinds of columns of whose cells somebody may say what they mean."""

_OF_CELLS = frozenset({"status", "leaving", "remark", "text", "cell"})
"""Kinds of columns of which a cell that says no can be left out by itself."""

_OF_PEOPLE = frozenset({"person", "given", "family", "name"})
"""Roles of columns in which a list of people has their names."""

_OF_SIGNING = frozenset({"joined", "signed_on", "signed"})
"""Keys of days and letters; a column such as `Adesione` may have answers in their place."""

_LONGEST_COPIED = 200
"""Characters of a cell that somebody copies into a command."""

_LONGEST_ANSWER = 5
"""Letters of a yes or no in itself, such as `hayır`; `declined` is a state."""

_MEANINGS = {"state": ("member", "declined"), "remark": (LEFT_OUT, "no")}
"""What somebody may say of a state or remark: what takes its row, and what refuses it."""

_MOST_VALUES = 8
"""Of a column, in the sentence about it."""

_STATED = frozenset({
    "status", "sort", "answer", "turned answer", "either answer", "choice", "open", "leaving",
    "country or answer",
})  # fmt: skip
"""Kinds of columns that are told as heeded; remarks are only where they say something."""


TOLD_ANSWERS: Mapping[str, Kind] = {"consent": "answer", "anonymous": "turned answer"}
"""What somebody may say of a column that asks whether an organisation is listed."""


class Standing(NamedTuple):
    """The columns by which rows say that they are none of a list's members."""

    columns: tuple[Column, ...]
    vocabulary: Vocabulary
    sorts: SortColumn | None = None
    """The column that tells rows of people from those of organisations, if there is one."""

    answers: Mapping[str, str] = MappingProxyType({})
    """What cells of answers mean, `yes` or `no`, as somebody says, by `answer_key`."""

    named: int = 0
    """The column of names."""

    of_organisations: frozenset[int] = frozenset()
    """The numbers of rows that say that they are of organisations, others of people or none."""

    of_contacts: frozenset[int] = frozenset()
    """The numbers of those that say so in a program's column of contacts."""

    def heeded(self) -> frozenset[str]:
        """The headers of all columns but those of any text."""
        return frozenset(
            column.header for column in self.columns if column.kind not in ("text", "cell")
        )

    def of_leaving(self) -> frozenset[str]:
        """The headers of columns that say who has left."""
        return frozenset(column.header for column in self.columns if column.kind == "leaving")

    def asks(self) -> bool:
        """Whether a column asks whether an organisation agrees, or may be named."""
        return any(
            column.kind in _ASKS or (column.kind == "open" and is_question(column.header))
            for column in self.columns
        )

    def cells(self, row: Row) -> tuple[str, ...]:
        """The cells of a row of which somebody may say what they mean, with headers, too."""
        asked = [(one.header, _cell(row, one)) for one in self.columns if one.kind in _TOLD]
        asked += [
            (one.header, cell)
            for one in self.columns
            if one.kind in ("cell", "sort")
            and (notes_waiting(cell := _cell(row, one), is_remark=False) or says_no_in_a_cell(cell))
        ]
        return tuple(text for header, cell in asked for text in (cell, f"{header}:{cell}"))

    def is_of_person(self, row: Row) -> bool:
        """Whether a row says itself that it is of a person."""
        return self.sorts is not None and row.number in self.sorts.people

    def is_of_organisation(self, row: Row) -> bool:
        """Whether a row says itself that it is of an organisation, as programs tell contacts."""
        is_told = self.sorts is not None and row.number in self.sorts.organisations
        return is_told or row.number in self.of_contacts

    def is_likely_of_organisation(self, row: Row) -> bool:
        """Whether a row says so in a column of sorts, also where no row is of a person."""
        return row.number in self.of_organisations

    def told(self, rows: Iterable[Row]) -> Mapping[str, str]:
        """Headers with the values by which rows are refused and those not understood, by header."""
        rows = tuple(rows)
        told = {column.header: self._told(column, rows) for column in self.columns}
        stated = {column.header for column in self.columns if column.kind in _STATED}
        return {header: text for header, text in told.items() if header in stated or text != header}

    def _told(self, column: Column, rows: tuple[Row, ...]) -> str:
        cells = {quote(_cell(row, column)): self._objection(column, row) for row in rows}
        heeded = [cell for cell, found in cells.items() if cell and found and not found.asked]
        unknown = [cell for cell, found in cells.items() if cell and found and found.asked]
        parts = [", ".join(heeded[:_MOST_VALUES]) + (", …" if len(heeded) > _MOST_VALUES else "")]
        if unknown:
            cut = ", …" if len(unknown) > _MOST_VALUES else ""
            parts.append(f"not understood: {', '.join(unknown[:_MOST_VALUES])}{cut}")
        listed = "; ".join(filter(None, parts))
        return f"{column.header} ({listed})" if listed else column.header

    def reason_against(self, row: Row) -> str:
        """What a row surely says against its being published; nothing where it says nothing."""
        for column, found in self._objections(row):
            if not found.asked:
                return f"{found.reason}; {_leaving(column, clean(_cell(row, column)))}"
        return ""

    def doubt(self, row: Row) -> RefusedRow | None:
        """A row with a cell of which somebody has to say what it means; None for other rows."""
        for column, found in self._objections(row):
            if found.asked:
                cell = clean(_cell(row, column))
                name = quote(self._name(row))
                if len(cell) > _LONGEST_COPIED:
                    return RefusedRow(row.number, name, f"{found.reason}; {_leaving(column, cell)}")
                means = ("no", "yes") if column.kind == "turned answer" else ("yes", "no")
                means = _MEANINGS.get(found.asked, means)
                label = UnknownLabel(found.asked, cell, means, column.header)
                return RefusedRow(row.number, name, found.reason, (label,))
        return None

    def to_read(self, row: Row) -> tuple[str, ...]:
        """The remarks of a row that nobody understands, where it has agreed to be listed itself."""
        if not self._has_agreed(row):
            return ()
        found = ((one, self._objection(one, row)) for one in self.columns)
        return tuple(clean(_cell(row, one)) for one, said in found if said and _is_unread(said))

    def _has_agreed(self, row: Row) -> bool:
        """Whether a row has a plain yes to a question whether the organisation may be listed."""
        asking = [column for column in self.columns if column.is_own_word]
        cells = ((column, _cell(row, column)) for column in asking)
        return any(
            read_answer(self._told_answer(column, cell) or self._meant(cell)) == "yes"
            for column, cell in cells
        )

    def _objections(self, row: Row) -> Iterator[tuple[Column, Objection]]:
        if not any(row.cells):
            return
        has_agreed = self._has_agreed(row)
        for column in self.columns:
            found = self._objection(column, row)
            if found and not (has_agreed and _is_unread(found)):
                yield column, found

    def _objection(self, column: Column, row: Row) -> Objection | None:
        cell = _cell(row, column)
        if column.kind in ("status", "cell") and self.vocabulary.knows(clean(cell)):
            return None
        if is_description_header(column.header) and is_plain_no(clean(cell)):
            return None
        told = self._told_answer(column, cell) if self.answers else None
        meant = told or self._meant(cell)
        name = self._name(row) if column.kind == "choice" else ""
        return objection(column, meant, cell, is_told=told is not None, name=name)

    def _told_answer(self, column: Column, cell: str) -> str | None:
        told = self.answers.get(answer_key(f"{column.header}:{cell}"))
        return told or self.answers.get(answer_key(cell))

    def _name(self, row: Row) -> str:
        return row.cells[self.named] if self.named < len(row.cells) else ""

    def _meant(self, cell: str) -> str:
        """What a cell says, in the words of whoever says what it means."""
        said = self.vocabulary.cells.get(clean(cell), cell)
        return "" if said == LEFT_OUT else said


def doubt_of_form(number: int, form: Form, vocabulary: Vocabulary) -> RefusedRow | None:
    """A form with a text that may ask not to be named; None for others, and where it is told."""
    said = {answer_key(cell): meaning for cell, meaning in vocabulary.answers.items()}
    for text in map(clean, form.objections):
        if said.get(answer_key(text)) != "yes":
            reason = f"it says {quote(text)}, which may ask not to be named"
            label = UnknownLabel("answer", text, ("yes", "no"), "its boxes and answers")
            return RefusedRow(number, quote(form.cells.get("name", "")), reason, (label,))
    return None


def _is_unread(found: Objection) -> bool:
    """Whether a remark is held against a row only because nobody understands it."""
    return found.asked == "remark"


def _leaving(column: Column, cell: str) -> str:
    """How a row with a cell is taken all the same.

    That is by that cell alone where somebody can say so, and not by leaving out a question to
    which others said no.
    """
    # A bare no or yes stands in columns of all kinds, too.
    is_bare = len(cell) <= _LONGEST_ANSWER and read_answer(cell) != "unknown"
    if column.kind in _OF_CELLS and not is_bare and len(cell) <= _LONGEST_COPIED:
        return f"to take it all the same: {quoted_value(cell, LEFT_OUT)}"
    if not column.header:
        return "give the column a header, and leave it out with --map to take it all the same"
    leave = quoted_map(column.header, LEFT_OUT)
    if column.kind in _ASKS or (column.kind == "text" and is_bare):
        return (
            "if it has agreed all the same, mend the sheet; if the question is about something "
            f"else, leave it out: {leave}"
        )
    return f"to take it all the same leave the column out: {leave}"


def _cell(row: Row, column: Column) -> str:
    return row.cells[column.at] if column.at < len(row.cells) else ""


def read_standing(
    columns: Columns, rows: Iterable[Row], mapping: Mapping[str, str], vocabulary: Vocabulary
) -> Standing:
    """The columns of answers, of states and of sorts.

    Those that somebody has named are none, but for a `consent` and an `anonymous`, which are
    answers whatever they hold.
    """
    if columns.header is None:
        return Standing((), vocabulary)
    rows = tuple(rows)
    told = {fold(header) for header in mapping}
    named = next((i for i, key in columns.keys.items() if key == "name"), 0)
    # In a list of people their organisations stand in a column of their own.
    is_beside = name_weight(columns.header.cells[named]) > 1 and any(
        role_of(header) in _OF_PEOPLE for i, header in enumerate(columns.header.cells) if i != named
    )
    deciding = find_sort_column(columns.header, rows, told)
    options = option_headers(columns.header.cells)
    found = []
    for index, header in enumerate(columns.header.cells):
        key = columns.keys.get(index)
        if key is not None and key in TOLD_ANSWERS:
            is_told = key == "consent"
            found.append(Column(index, header, TOLD_ANSWERS[key], is_own_word=is_told))
            continue
        if not header or fold(header) in told or key == "name" or is_of_account(header):
            continue
        if key not in (None, "kind", "country", "tier"):
            found.append(Column(index, header, "cell"))
            continue
        cells = [row.cells[index] for row in rows if index < len(row.cells)]
        kind = _kind_beside(key, header, cells)
        kind = None if kind == "open" and header in options else kind
        if kind in (None, "open") and is_description_header(header) and not is_remark(header):
            found.append(Column(index, header, "cell"))
            continue
        kind = kind or ("remark" if is_remark(header) else None)
        if kind is None:
            is_any_text = not is_private(header) or any(map(is_own_capacity, cells))
            kind = "text" if key is None and is_any_text else "cell"
        decides = deciding is not None and deciding.at == index
        if kind and (decides or not (kind == "sort" and is_beside)):
            is_text = kind in ("remark", "text") and not is_description_header(header)
            is_open = is_text and may_hold_remarks(header, cells)
            is_own_word = kind == "answer" and asks_to_be_listed(header)
            found.append(Column(index, header, kind, is_open, is_own_word))
    said = {answer_key(cell): meaning for cell, meaning in vocabulary.answers.items()}
    heeded = tuple(_without_logos(found, columns.header, rows))
    organisations = rows_of_organisations(columns.header, rows)
    contacts = rows_of_organisation_contacts(columns.header, rows)
    return Standing(heeded, vocabulary, deciding, said, named, organisations, contacts)


def _without_logos(columns: Sequence[Column], header: Row, rows: Iterable[Row]) -> Iterator[Column]:
    """The columns without those about a logo alone, but for the only one that asks for a yes."""
    rows = tuple(rows)
    logos = [column for column in columns if is_about_logo_alone(column.header)]
    asked = any(
        _asks_for_yes(title, [row.cells[at] for row in rows if at < len(row.cells)])
        for at, title in enumerate(header.cells)
        if title and not is_about_logo_alone(title)
    )
    return (one for one in columns if one not in logos or (one.kind in _ASKS and not asked))


def _asks_for_yes(header: str, cells: list[str]) -> bool:
    """Whether a column is of yes and no to a question, and not to that of a newsletter."""
    asks = what_is_asked(header)
    is_asking = is_question(header) or asks is not None
    return is_asking and asks != "something else" and are_answers(cells)


def _kind_beside(key: str | None, header: str, cells: list[str]) -> Kind | None:
    """What a column says of its rows, be its header that of a part of a record."""
    if key == "country":
        return kind_instead_of_countries(header, cells)
    answers = {first_answer(cell) for cell in cells}
    if key is None and key_of(header, {}) in _OF_SIGNING and answers & {"yes", "no"}:
        return "answer"
    return kind_of(header, cells) if key in (None, "kind") or are_states(cells) else None
