"""Rows of a sheet of people who signed a letter: who agreed to be named, and who is counted only.

What could reach a person is read in memory alone, to tell two rows of one person apart from two
people, and goes no further.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from coalition import codes
from coalition.contacts import holds_street_address, town_of
from coalition.intake.cells import LEFT_OUT, clean, read_link
from coalition.intake.consent import Answer, read_answer
from coalition.intake.days import DayOrder, day_order, read_date
from coalition.intake.held_back import Held, held_back
from coalition.intake.leaving_out import refuses_a_name
from coalition.intake.likely_people import called_like_organisation
from coalition.intake.nothing import is_nothing
from coalition.intake.objecting_remarks import is_plainly_harmless, objects_to_publication
from coalition.intake.rows import CellError, RefusedRow, Row, Sheet, quote
from coalition.intake.signatory_columns import SignatoryColumns
from coalition.languages import read_country_or_international, require_unambiguous_code
from coalition.model import Individual
from coalition.signatures import find_fault, fold_cell, identity

Reason = Literal[
    "no", "empty", "unknown", "no question", "no name", "refusing name", "refusing remark", Held
]  # fmt: skip
"""Why somebody is counted only: what their cell says, that the sheet asks nobody, that there is no
name, what stands as one, or what they write where nothing asks for it."""

Cut = Literal["town kept", "place left out", "role left out", "role reaches", "place reaches"]
"""What became of a cell that may hold a street address, or that says how to reach somebody."""


class Signatory(NamedTuple):
    """A person in a sheet."""

    row: int
    person: Individual | None
    """None for whoever is counted only."""

    day: date | None
    name: str
    """Also of those who are counted only, for messages; empty where there is none."""

    reason: Reason | None
    answer: str
    """The cell that is no plain yes, of those who are counted only."""

    mail: str
    """In memory alone."""

    identity: str
    """What would be the same in the table, as `signatures.identity` has it."""

    cut: tuple[Cut, ...] = ()
    """What of the row's cells is not taken, because it may be somebody's address."""

    remarks: tuple[str, ...] = ()
    """What whoever is named writes where nothing asks for it, and is not plainly harmless."""


class ConsentTerms(NamedTuple):
    """By what a name may be published."""

    for_all: str | None
    """How all people of the sheet agreed, as somebody says."""

    values: Mapping[str, str]
    """What cells mean, as somebody says, by folded cell: `yes`, `no` (of comments, too: whether the
    name stays), a country, LEFT_OUT for none, and `person` of names like organisations'."""

    languages: tuple[str, ...] = ()
    """The tags of the campaign's languages."""


def read_signatories(
    sheet: Sheet, columns: SignatoryColumns, terms: ConsentTerms, day: date | None
) -> Iterator[Signatory | RefusedRow]:
    """The people of a sheet, row by row; `day` is that of rows without one."""
    first = columns.header.number if columns.header else 0
    rows = [row for row in sheet.rows if row.number > first]
    reader = _Reader(columns, terms, day, rows)
    for row in rows:
        yield reader.read(row)


class _Reader:
    def __init__(
        self, columns: SignatoryColumns, terms: ConsentTerms, day: date | None, rows: Sequence[Row]
    ) -> None:
        self._columns = columns
        self._terms = terms
        self._day = day
        self._consents = columns.indices("consent")
        self._anonymous = columns.indices("anonymous")
        self._at = {key: columns.indices(key) for key in ("name", "given", "family", "day")}
        self._at |= {key: columns.indices(key) for key in ("role", "place", "country")}
        at = self._at["day"]
        cells = (_cell(row, at[0]) for row in rows) if at else ()
        self._order: DayOrder = day_order(cells)
        self._texts: dict[str, dict[str, str]] = {key: {} for key in self._at}
        """Clean cells by key, for many people name one place."""

        self._cuts: dict[tuple[str, str], Cut] = {}
        """What became of cells that may hold an address, by key and cell."""

        self._days: dict[str, date] = {}
        self._countries: dict[str, str | None] = {}

    def read(self, row: Row) -> Signatory | RefusedRow:
        """The person of a row, or why it is refused; of those counted only the day alone counts."""
        # Whatever stands in the cells of those who are not named, they count.
        name = self._name(row, self._as_written)
        try:
            day = self._read_day(row)
            reason, answer = self._reason(row, name, day)
            person = None if reason else self._person(row, day)
        except CellError as error:
            return RefusedRow(row.number, quote(name), str(error))
        mails = self._columns.mails
        mail = "" if mails is None else _cell(row, mails).strip().casefold()
        same = self._same(row, name)
        cut = self._cut(row) if person else ()
        remarks = self._unread_remarks(row) if person else ()
        return Signatory(row.number, person, day, name, reason, answer, mail, same, cut, remarks)

    def _unread_remarks(self, row: Row) -> tuple[str, ...]:
        cells = (_cell(row, index) for index in self._columns.remarks)
        told = self._terms.values
        return tuple(c for c in cells if fold_cell(c) not in told and not is_plainly_harmless(c))

    def _cut(self, row: Row) -> tuple[Cut, ...]:
        cells = ((key, _cell(row, self._at[key][0])) for key in ("role", "place") if self._at[key])
        return tuple(self._cuts[cell] for cell in cells if cell in self._cuts)

    def _same(self, row: Row, name: str) -> str:
        """The identity of a person in a row, who need not be named."""
        role, place = self._as_written(row, "role"), self._as_written(row, "place")
        try:
            country = self._country(row)
        except CellError:
            country = None
        person = Individual(
            name=name, consent="", role=role or None, place=place or None, country=country
        )
        return identity(person)

    def _text(self, row: Row, key: str) -> str:
        """A clean cell of a key, or nothing for a word for nothing."""
        indices = self._at[key]
        cell = _cell(row, indices[0]) if indices else ""
        texts = self._texts[key]
        if cell not in texts:
            text = clean(read_link(cell, key).label)
            texts[cell] = "" if is_nothing(text) else self._without_address(key, cell, text)
        return texts[cell]

    def _without_address(self, key: str, cell: str, text: str) -> str:
        """A text without how to reach somebody: of a place the town, where that is certain."""
        if key in ("role", "place") and _reaches_somebody(text):
            self._cuts[key, cell] = "role reaches" if key == "role" else "place reaches"
            return ""
        if key == "role" and holds_street_address(text):
            self._cuts[key, cell] = "role left out"
            return ""
        town = town_of(text) if key == "place" else text
        if town != text:
            self._cuts[key, cell] = "town kept" if town else "place left out"
        return town or ""

    def _as_written(self, row: Row, key: str) -> str:
        """The same, whatever stands in the cell."""
        try:
            return self._text(row, key)
        except CellError:
            return " ".join(_cell(row, self._at[key][0]).split())

    def _name(self, row: Row, text: Callable[[Row, str], str]) -> str:
        whole = text(row, "name")
        parts = [text(row, "given"), text(row, "family")]
        if self._columns.family_first:
            parts.reverse()
        return whole or " ".join(filter(None, parts))

    def _read_day(self, row: Row) -> date | None:
        text = self._text(row, "day")
        if not text:
            return self._day
        if text not in self._days:
            self._days[text] = read_date(text, self._order)
        return self._days[text]

    def _reason(self, row: Row, name: str, day: date | None) -> tuple[Reason | None, str]:
        """Why a person is counted only, if so, and the cell that says it."""
        if not name:
            return "no name", ""
        if refuses_a_name(name):
            return "refusing name", name
        if held := held_back(self._columns.holding, row, day):
            return held, ""
        answers = [
            *((self._answer(_cell(row, i)), _cell(row, i)) for i in self._consents),
            *((_turned(self._answer(cell)), cell) for cell in self._objections(row)),
        ]
        if not answers and not self._terms.for_all:
            return "no question", ""
        # Of several questions one that is not answered with yes is enough.
        for answer, cell in answers:
            if answer != "yes":
                return answer, cell
        remarks = (self._as_written(row, "role"), *(_cell(row, i) for i in self._columns.remarks))
        return ("refusing remark" if any(map(self._objects, remarks)) else None), ""

    def _objects(self, remark: str) -> bool:
        told = self._terms.values.get(fold_cell(remark))
        return told == "no" if told in ("yes", "no") else objects_to_publication(remark)

    def _objections(self, row: Row) -> list[str]:
        """The cells of anonymity; beside a plain question an empty one objects to nothing."""
        cells = [_cell(row, index) for index in self._anonymous]
        return [cell for cell in cells if cell.strip()] if self._consents else cells

    def _answer(self, cell: str) -> Answer:
        told = self._terms.values.get(fold_cell(cell))
        if told in ("yes", "no"):
            return "yes" if told == "yes" else "no"
        return read_answer(cell)

    def _person(self, row: Row, day: date | None) -> Individual:
        """Raises CellError for what a table of signatures may not hold."""
        name = self._name(row, self._text)
        role, place = self._text(row, "role"), self._text(row, "place")
        for key, text in (("name", name), ("role", role), ("place", place)):
            if fault := find_fault(text):
                raise CellError(f"the {key} {fault.message}")
        if not any(map(str.isalpha, name)):
            raise CellError("the name holds no letter")
        if holds_street_address(name):
            raise CellError("the name holds a street address")
        if called_like_organisation(name) and self._terms.values.get(fold_cell(name)) != "person":
            raise CellError(
                "looks like an organisation; if it is a person, say "
                f"--value '{quote(name)}=person', else add it with coalition add organisation"
            )
        return Individual(
            name=name,
            consent=self._consent(),
            day=day,
            role=role or None,
            place=place or None,
            country=self._country(row),
        )

    def _country(self, row: Row) -> str | None:
        text = self._text(row, "country")
        if not text:
            return None
        if text not in self._countries:
            told = self._terms.values.get(fold_cell(text), text)
            self._countries[text] = None if told == LEFT_OUT else self._read_country(text, told)
        return self._countries[text]

    def _read_country(self, text: str, told: str) -> str:
        try:
            if fold_cell(text) not in self._terms.values:
                require_unambiguous_code(text, self._terms.languages)
            code = read_country_or_international(told)
        except ValueError as error:
            raise CellError(str(error)) from None
        if code == "international":
            raise CellError(f"{quote(told)} is no country of a person")
        return code

    def _consent(self) -> str:
        """How people agreed: what somebody said of all, or the question that they answered."""
        header = self._columns.header
        indices = (*self._consents, *self._anonymous)
        if self._terms.for_all or header is None or not indices:
            return self._terms.for_all or ""
        asked = clean(header.cells[indices[0]])
        question = quote(asked).lstrip("=+-@ ")
        return question if find_fault(question) is None else "a question of the form"


def _reaches_somebody(text: str) -> bool:
    fault = find_fault(text)
    return fault is not None and fault.code == codes.R032


def _cell(row: Row, index: int) -> str:
    return row.cells[index] if index < len(row.cells) else ""


def _turned(answer: Answer) -> Answer:
    """What `stay anonymous` says of publication."""
    turned: dict[Answer, Answer] = {"yes": "no", "no": "yes"}
    return turned.get(answer, answer)
