"""The text of a table of signatures to people, counts and everything that is wrong in it."""

import csv
import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from coalition import codes, languages
from coalition.expressions import Expression
from coalition.findings import Code, Finding, Problem, bounded
from coalition.model import ID_PATTERN, Individual, Signatures, Unnamed, Withdrawals
from coalition.signatures.cells import find_fault
from coalition.signatures.order import identity
from coalition.signatures.rendering import HEADER, WITHDRAWN

_ID = Expression(ID_PATTERN)
_LONGEST_LIST = 100
_DAY = Expression(r"\d{4}-\d{2}-\d{2}")
_COUNT = Expression(r"[1-9]\d{0,8}")
_IMPORT = "Take people in with `coalition import FILE --as signatory --signed LETTER`."
_HEADER_HINT = f"Write {','.join(HEADER)}. {_IMPORT}"
_FREE = (1, 2, 3, 5)
"""The columns of which people write the text: name, role, place and consent."""

_Place = tuple[int, int]
"""Line and column, from 1."""


class Reading(NamedTuple):
    """What a table holds."""

    signatures: Signatures | None
    """None where something is wrong."""

    findings: tuple[Finding, ...]
    lines: tuple[int, ...] = ()
    """The line of each person."""


class _Row(NamedTuple):
    line: int
    text: str
    """The whole line, in which columns are looked for once something is wrong."""

    cells: tuple[str, ...]

    def problem(self, column: int, message: str, hint: str, code: Code) -> Problem[_Place]:
        """What is wrong in a column, counted from 0."""
        place = (self.line, _column(self.text, column))
        return Problem(f"{HEADER[column]} {message}", hint, place, code)


def parse_signatures(text: str, path: str) -> Reading:
    """The people and counts of data/signatures/<letter>.csv; see `render_signatures`.

    The rows may stand in any order; empty lines and spaces around cells are nothing.
    """
    table = _Table()
    problems = tuple(bounded(table.read(text)))
    findings = tuple(problem.finding(path, *problem.at) for problem in problems)
    if findings:
        return Reading(None, findings)
    signatures = Signatures(
        people=tuple(table.people),
        unnamed=tuple(table.unnamed),
        withdrawals=tuple(table.withdrawals),
    )
    return Reading(signatures, (), tuple(table.lines))


class _Table:
    """The rows that were read so far."""

    def __init__(self) -> None:
        self.people: list[Individual] = []
        self.lines: list[int] = []
        self.unnamed: list[Unnamed] = []
        self.withdrawals: list[Withdrawals] = []
        self._days: dict[str, datetime.date | None] = {"": None}
        self._countries: dict[str, str | None] = {"": None}
        self._sound = {""}
        """Texts of cells without a fault, for many people name one place."""

        self._first: dict[object, int] = {}
        """The line on which each person, and each list of each day, stands first."""

    def read(self, text: str) -> Iterator[Problem[_Place]]:
        """Take every row; what is wrong comes in the order of the lines."""
        lines = text.split("\n")
        header = tuple(cell.strip() for cell in lines[0].split(","))
        if header != HEADER:
            message = "the first line is not the header of a table of signatures"
            yield Problem(message, _HEADER_HINT, (1, 1), codes.R030)
            return
        for number, line in enumerate(lines[1:], 2):
            if line.strip():
                yield from self._line(number, line)

    def _line(self, number: int, line: str) -> Iterator[Problem[_Place]]:
        cells = _cells(line)
        if cells is None:
            message = "a quotation mark is never closed, or stands within a cell"
            hint = "Write one row a line, and a mark within a quoted cell twice."
            yield Problem(message, hint, (number, 1), codes.R030)
        elif len(cells) != len(HEADER):
            message = f"the row has {len(cells)} cells, and the header {len(HEADER)}"
            hint = "Put a cell that holds a comma into quotation marks, or add what is missing."
            yield Problem(message, hint, (number, 1), codes.R030)
        else:
            yield from self._row(_Row(number, line, cells))

    def _row(self, row: _Row) -> Iterator[Problem[_Place]]:
        problems = [*self._check_day(row), *self._check_country(row), *self._check_free(row)]
        is_person = bool(row.cells[1])
        problems += _check_person(row) if is_person else _check_unnamed(row)
        if not problems:
            problems += self._take_person(row) if is_person else self._take_unnamed(row)
        yield from problems

    def _check_day(self, row: _Row) -> Iterator[Problem[_Place]]:
        day = row.cells[0]
        if day in self._days:
            return
        try:
            self._days[day] = datetime.date.fromisoformat(day) if _DAY.fullmatch(day) else None
        except ValueError:
            self._days[day] = None
        if self._days[day] is None:
            del self._days[day]
            yield row.problem(0, f"is no day: {day[:40]}", "Write it like 2021-03-01.", codes.R031)

    def _check_country(self, row: _Row) -> Iterator[Problem[_Place]]:
        country = row.cells[4]
        if country in self._countries:
            return
        if languages.is_country(country):
            self._countries[country] = country
            return
        meant = languages.known_country(country[:100])
        hint = f"Write {meant}." if meant else "Write the two-letter code, such as FR."
        yield row.problem(4, f"is not a country code: {country[:40]}", hint, codes.R031)

    def _check_free(self, row: _Row) -> Iterator[Problem[_Place]]:
        for column in _FREE:
            text = row.cells[column]
            if text in self._sound:
                continue
            if fault := find_fault(text):
                yield row.problem(column, fault.message, fault.hint, fault.code)
            else:
                self._sound.add(text)

    def _take_person(self, row: _Row) -> Iterator[Problem[_Place]]:
        day, name, role, place, country, consent, _, _ = row.cells
        person = Individual(
            name=name,
            consent=consent,
            day=self._days[day],
            role=role or None,
            place=place or None,
            country=self._countries[country],
        )
        first = self._first.setdefault(identity(person), row.line)
        if first != row.line:
            message = f"is in line {first}, too, with the same role, place and country"
            hint = "Delete one of the two; if they are two people, give one a role or a place."
            yield row.problem(1, message, hint, codes.R034)
        self.people.append(person)
        self.lines.append(row.line)

    def _take_unnamed(self, row: _Row) -> Iterator[Problem[_Place]]:
        day, list_, count = row.cells[0], row.cells[6], int(row.cells[7])
        last = self._days[day]
        if list_ == WITHDRAWN and last is not None:
            self.withdrawals.append(Withdrawals(count=count, day=last))
            return
        first = self._first.setdefault((day, list_), row.line)
        if first != row.line:
            message = f"{list_} is counted in line {first}, too, for the same day"
            hint = "Keep the line whose number is right; another import of the list writes it anew."
            yield row.problem(6, message, hint, codes.R034)
        self.unnamed.append(Unnamed(list=list_, count=count, day=self._days[day]))


def _cells(line: str) -> tuple[str, ...] | None:
    """The cells of a line without spaces around them; None where it can't be divided."""
    if '"' not in line:
        return tuple(map(str.strip, line.split(",")))
    try:
        rows = list(csv.reader([line.rstrip("\r")], strict=True))
    except csv.Error:
        return None
    return tuple(map(str.strip, rows[0]))


def _check_person(row: _Row) -> Iterator[Problem[_Place]]:
    _, name, *_, consent, list_, count = row.cells
    if not any(map(str.isalpha, name)):
        yield row.problem(1, f"holds no letter: {name[:40]}", "Write the name.", codes.R031)
    if not consent:
        message = "is empty, and a name stands in the row"
        hint = "Write how the person agreed that the name is published, or delete the row."
        yield row.problem(5, message, hint, codes.R035)
    if list_ or count:
        column = 6 if list_ else 7
        hint = "Leave it empty where a name stands in the row."
        yield row.problem(column, "is of people who are counted only", hint, codes.R031)


def _check_unnamed(row: _Row) -> Iterator[Problem[_Place]]:
    """What is wrong in a row without a name, which holds nothing but a list and a number."""
    _, _, role, place, country, consent, list_, count = row.cells
    for column, cell in ((2, role), (3, place), (4, country), (5, consent)):
        if cell:
            hint = "Leave it empty, or write the name of a person who agreed to that."
            yield row.problem(column, "stands in a row without a name", hint, codes.R031)
    if list_ == WITHDRAWN and not row.cells[0]:
        hint = "Write the day on which somebody last withdrew."
        yield row.problem(0, "is empty, and the row says how many have withdrawn", hint, codes.R031)
    if list_ != WITHDRAWN and (not _ID.fullmatch(list_) or len(list_) > _LONGEST_LIST):
        hint = "Write a name for the list, in small letters, digits and single hyphens."
        what = f"is no name of a list: {list_[:40]}" if list_ else "is empty, and so is the name"
        yield row.problem(6, what, hint, codes.R031)
    if not _COUNT.fullmatch(count):
        hint = "Write how many people it counts, or delete the row."
        yield row.problem(7, f"is no number from 1 on: {count[:40]}", hint, codes.R031)


def _column(line: str, cell: int) -> int:
    """The column, from 1, at which a cell of a line begins."""
    starts = [0]
    is_quoted = False
    for match in re.finditer('[",]', line):
        if match[0] == '"':
            is_quoted = not is_quoted
        elif not is_quoted:
            starts.append(match.end())
    return starts[min(cell, len(starts) - 1)] + 1
