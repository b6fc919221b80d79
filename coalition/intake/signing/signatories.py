"""Rows of a sheet of people who signed a letter: who agreed to be named, and who is counted only.

What could reach a person is read in memory alone, to tell two rows of one person apart from two
people, and goes no further.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Literal, NamedTuple

from coalition import codes
from coalition.contacts import (
    holds_account_name,
    holds_street_address,
    private_data,
    town_of,
)
from coalition.intake.headers.no_names import quoted_value
from coalition.intake.headers.surplus_cells import surplus_reason
from coalition.intake.lists.no_organisations import is_total
from coalition.intake.names.bodies_among_people import is_body
from coalition.intake.names.couples import is_of_two_people
from coalition.intake.names.likely_people import is_household
from coalition.intake.names.people_behind import place_without_people
from coalition.intake.rows import CellError, RefusedRow, Row, Sheet, quote
from coalition.intake.signing.lists_of_signatories import (
    below_refusals,
    is_list_of_people,
    read_list_lines,
)
from coalition.intake.signing.more_than_names import (
    holds_more_than_name,
    is_part_of_name,
    why_more_than_name,
)
from coalition.intake.signing.signatory_answers import (
    Answers,
    ConsentTerms,
    Reason,
    cell_of,
    told_key,
)
from coalition.intake.signing.signatory_columns import SignatoryColumns
from coalition.intake.signing.tested_forms import is_test_name
from coalition.intake.struck_out import struck_reason
from coalition.intake.values.cells import LEFT_OUT, clean, read_link
from coalition.intake.values.days import (
    AmbiguousDayError,
    DayOrder,
    day_order,
    read_date,
    require_no_future,
)
from coalition.intake.words.nothing import is_nothing
from coalition.languages import (
    abbreviations_in_list,
    countries_meant,
    read_country_or_international,
    require_unambiguous_code,
)
from coalition.model import Individual
from coalition.signatures import find_fault, identity

Cut = Literal["town kept", "place left out", "role left out", "role reaches", "place reaches"]
"""What became of a cell that may hold a street address, or that says how to reach somebody."""


_ANSWERS = ("yes", "no", "person")
"""What of somebody's words is no country, even where a cell of countries says the same."""


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

    people: int = 1
    """How many a row counts for that is not named: two for a couple."""

    remarks: tuple[str, ...] = ()
    """What whoever is named writes where nothing asks for it, and is not plainly harmless."""


def read_signatories(
    sheet: Sheet, columns: SignatoryColumns, terms: ConsentTerms, day: date | None
) -> Iterator[Signatory | RefusedRow]:
    """The people of a sheet, row by row; `day` is that of rows without one."""
    first = columns.header.number if columns.header else 0
    rows = [row for row in sheet.rows if row.number > first]
    reasons = below_refusals(rows)
    if is_list_of_people(rows):
        rows, listed = read_list_lines(rows)
        reasons |= listed
    reader = _Reader(columns, terms, day, rows)
    for row in rows:
        reason = reasons.get(row.number, "")
        is_told = terms.values.get(told_key(row.cells[0])) == "person" if reason else False
        yield RefusedRow(row.number, "", reason) if reason and not is_told else reader.read(row)


class _Reader:
    def __init__(
        self, columns: SignatoryColumns, terms: ConsentTerms, day: date | None, rows: Sequence[Row]
    ) -> None:
        self._columns = columns
        self._terms = terms
        self._day = day
        self._answers = Answers(columns, terms)
        keys = ("name", "given", "particle", "family", "day", "role", "place", "country")
        self._at = {key: columns.indices(key) for key in keys}
        at = self._at["day"]
        cells = (cell_of(row, at[0]) for row in rows) if at else ()
        countries = {cell_of(row, index) for row in rows for index in self._at["country"]}
        self._abbreviations = abbreviations_in_list(countries)
        """`SR` beside `ČR` is Slovakia."""

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
        if is_total(row.cells):
            return RefusedRow(row.number, quote(name), "a total, and nobody who signed")
        struck = next(filter(None, map(struck_reason, row.cells)), "")
        if reason := struck or surplus_reason(row, self._columns.header):
            return RefusedRow(row.number, quote(name), reason)
        try:
            self._require_no_test(name)
            self._require_no_address(name)
            day = self._read_day(row)
            role = partial(self._as_written, row, "role")
            refusal, answer = self._answers.reason(row, name, role, day)
            person = None if refusal else self._person(row, day)
        except CellError as error:
            return RefusedRow(row.number, quote(name), str(error))
        at = self._columns.mails
        mail = "" if at is None else cell_of(row, at).strip().casefold()
        same = self._same(row, name)
        cut = self._cut(row) if person else ()
        remarks = self._answers.unread_remarks(row) if person else ()
        people = 1 + (is_of_two_people(name) and not self._is_told(name))
        return Signatory(
            row.number, person, day, name, refusal, answer, mail, same, cut, people, remarks
        )

    def _require_no_address(self, name: str) -> None:
        """Raises CellError for an address behind the name of somebody of whom all agreed."""
        _, comma, behind = name.partition(",")
        if comma and self._terms.for_all and holds_street_address(behind):
            raise CellError(why_more_than_name(name))

    def _is_told(self, name: str) -> bool:
        """Whether somebody says that a name is of one person."""
        return self._terms.values.get(told_key(name)) == "person"

    def _require_no_test(self, name: str) -> None:
        """Raises CellError for a test of the form."""
        if not self._is_told(name) and is_test_name(name):
            raise CellError(
                "looks like a test of the form; if it is a person, say "
                + quoted_value(name, "person")
            )

    def _cut(self, row: Row) -> tuple[Cut, ...]:
        cells = (
            (key, cell_of(row, self._at[key][0])) for key in ("role", "place") if self._at[key]
        )
        return tuple(self._cuts[cell] for cell in cells if cell in self._cuts)

    def _same(self, row: Row, name: str) -> str:
        """The identity of a person in a row, who need not be named."""
        role, place = (self._as_written(row, key) for key in ("role", "place"))
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
        cell = cell_of(row, indices[0]) if indices else ""
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
        town = town_of(place_without_people(text)) if key == "place" else text
        if town != text:
            self._cuts[key, cell] = "town kept" if town else "place left out"
        return town or ""

    def _as_written(self, row: Row, key: str) -> str:
        """The same, whatever stands in the cell."""
        try:
            return self._text(row, key)
        except CellError:
            return " ".join(cell_of(row, self._at[key][0]).split())

    def _name(self, row: Row, text: Callable[[Row, str], str]) -> str:
        whole = text(row, "name")
        family = " ".join(filter(None, (text(row, "particle"), text(row, "family"))))
        parts = [text(row, "given"), family]
        if self._columns.family_first:
            parts.reverse()
        name = whole or " ".join(filter(None, parts))
        told = self._terms.values.get(told_key(name), "")
        return told if is_part_of_name(told, name) else name

    def _read_day(self, row: Row) -> date | None:
        text = self._text(row, "day")
        if not text:
            return self._day
        if text not in self._days:
            told = self._terms.values.get(told_key(text))
            if told == LEFT_OUT:
                return self._day
            self._days[text] = self._stated_day(text, told)
        return self._days[text]

    def _stated_day(self, text: str, told: str | None) -> date:
        """Raises CellError with what to say of a cell that states no day, or may state two."""
        try:
            return require_no_future(read_date(told or text, self._order))
        except CellError as error:
            order = ", which --dates day-first or month-first says of the whole sheet"
            raise CellError(
                f"{error}{order if isinstance(error, AmbiguousDayError) else ''}; "
                f"{quoted_value(text, '-')} takes the row without a day, and a day of ISO 8601 "
                "instead of the - with that"
            ) from None

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
        is_told = self._is_told(name)
        if not is_told and is_of_two_people(name):
            raise CellError(
                "looks like two people in one row; give each a row, or to take them as they stand, "
                f"say {quoted_value(name, 'person')}"
            )
        if not is_told and holds_more_than_name(name):
            raise CellError(why_more_than_name(name))
        if not is_told:
            self._require_person(row, name)
        return Individual(
            name=name,
            consent=self._answers.consent(),
            day=day,
            role=role or None,
            place=place or None,
            country=self._country(row),
        )

    def _require_person(self, row: Row, name: str) -> None:
        """Raises CellError for a name that is rather of a family, an organisation or a shop."""
        at = self._columns.mails
        if is_household(name):
            raise CellError(
                "looks like a family; give each a row, or to take it as it stands, say "
                + quoted_value(name, "person")
            )
        if is_body(name, "" if at is None else cell_of(row, at)):
            raise CellError(
                "looks like an organisation; if it is a person, say "
                f"{quoted_value(name, 'person')}, else add it with coalition add organisation"
            )

    def _country(self, row: Row) -> str | None:
        text = self._text(row, "country")
        if not text:
            return None
        if text not in self._countries:
            told = self._terms.values.get(told_key(text))
            told = None if told in _ANSWERS else told
            self._countries[text] = None if told == LEFT_OUT else self._read_country(text, told)
        return self._countries[text]

    def _read_country(self, text: str, told: str | None) -> str:
        told = told or self._abbreviations.get(text.upper()) or None
        try:
            if told is None:
                require_unambiguous_code(text, self._terms.languages)
            code = read_country_or_international(told or text)
        except ValueError as error:
            raise CellError(_with_country_told(str(error), text)) from None
        if code == "international":
            reason = f"{quote(told or text)} is no country of a person"
            raise CellError(_with_country_told(reason, text))
        return code


def _with_country_told(reason: str, text: str) -> str:
    """Why a country is not read, with what takes the row: the country that is meant, or none."""
    meant = countries_meant(text)
    if len(meant) == 1:
        told = quoted_value(text, meant[0])
        return f"{reason}; if so, say {told}, else another code, or - for none"
    return (
        f"{reason}; {quoted_value(text, '-')} takes the row without a country, and a code such as "
        "GB instead of the - with that"
    )


def _reaches_somebody(text: str) -> bool:
    fault = find_fault(text)
    is_private = private_data(text) not in ("", "a street address") or holds_account_name(text)
    return is_private or (fault is not None and fault.code == codes.R032)
