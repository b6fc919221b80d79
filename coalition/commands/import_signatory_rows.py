"""The people of a letter's table, with those whom the rows of a sheet add or count."""

import datetime
from collections import Counter
from collections.abc import Iterable

import msgspec

from coalition.commands.import_outcome import Outcome, Status
from coalition.intake import RefusedRow
from coalition.intake.signing.signatories import Cut, Signatory
from coalition.model import Individual, Signatures
from coalition.signatures import fold_cell, identity

_Person = tuple[str, str]
"""What the rows of one person have in common: e-mail address and name, or else all that is read."""


class SignatoryRows:
    """Takes the rows of a sheet.

    Two rows of one e-mail address and one name are one person. So are rows without an address that
    say the same of a name, a role, a place and a country; all others are of two people. Whoever
    agrees in one row and not in another is counted only.
    """

    def __init__(
        self,
        there: Signatures,
        rows: Iterable[Signatory | RefusedRow],
        withdrawn_by: datetime.date | None = None,
    ) -> None:
        """The table as it stands, and the rows in their order.

        Who signed by `withdrawn_by`, the last day on which somebody withdrew, is not taken.
        """
        self._withdrawn_by = withdrawn_by
        self.possible_returns: list[tuple[int, str]] = []
        """Row and name of those who are not taken because it may be them who withdrew."""

        self.withdrawn = 0
        """How many rows say that they have withdrawn, and stand in no table."""

        self.people: list[Individual] = []
        """New people, each once."""

        self.dated: list[tuple[int, Individual]] = []
        """Row and person of those who stand in the table without a day, and get it from there."""

        self.new_rows: list[int] = []
        """The row of each new person."""

        self.cuts: dict[Cut, list[int]] = {}
        """Rows of new people of whose cells something is not taken, by what that is."""

        self.remarks: list[tuple[int, str, str]] = []
        """Row, name and comment of new people whose comment is for somebody to read."""

        self.numbers: Counter[datetime.date | None] = Counter()
        """How many are counted only, by day."""

        self.unnamed: Counter[str] = Counter()
        """The same by the reason."""

        self.unnamed_rows: dict[str, list[int]] = {}
        """Their rows by the reason."""

        self.answers: Counter[str] = Counter()
        """The cells that are neither yes nor no."""

        self.outcomes: list[Outcome] = []
        """The rows that are left out."""

        self.rows = self.there = 0
        self._in_table = {identity(person) for person in there.people}
        self._undated = {identity(person): person for person in there.people if not person.day}
        self._days = {(fold_cell(person.name), person.day) for person in there.people if person.day}
        self._by_person: dict[_Person, Signatory] = {}
        """The first row of each person."""

        self._by_identity: dict[str, Signatory] = {}
        """The first row of those who would have the same row in the table."""

        taken = tuple(rows)
        signatories = [row for row in taken if isinstance(row, Signatory)]
        self._gone = {_person(row) for row in signatories if row.reason == "withdrawn"}
        self._refusing = {_person(row) for row in signatories if row.person is None}
        self._agreeing = {
            row.identity for row in signatories if row.person and _person(row) not in self._refusing
        }
        for row in taken:
            self._take(row)

    def _take(self, row: Signatory | RefusedRow) -> None:
        self.rows += 1
        if isinstance(row, RefusedRow):
            # The name may be of somebody who agreed to nothing.
            self.outcomes.append(Outcome(row.row, "", "refused", None, row.reason))
            return
        if row.name and _person(row) in self._gone:
            self._leave_withdrawn(row)
            return
        first = self._by_person.setdefault(_person(row), row) if row.name else row
        if first is not row:
            what = "e-mail address and name" if row.mail else "name, role, place and country"
            self._leave_out(row, "same", f"row {first.row} has the same {what}: counted once")
        elif row.person is None or _person(row) in self._refusing:
            self._count(row)
        else:
            self._name(row, row.person)

    def _name(self, row: Signatory, person: Individual) -> None:
        twin = self._by_identity.setdefault(row.identity, row)
        if twin is not row:
            detail = (
                f"row {twin.row} has another e-mail address, and the same name, role, place and "
                "country: two people need something that tells them apart"
            )
            self._leave_out(row, "doubtful", detail)
        elif row.identity in self._in_table:
            self._find_again(row, person)
        elif (fold_cell(person.name), person.day) in self._days:
            detail = (
                "the table has this name on the same day, with another role, place or country: "
                "`coalition withdraw` that row first, or add another person of the name by hand"
            )
            self._leave_out(row, "doubtful", detail)
        elif self._may_be_who_withdrew(row):
            self.possible_returns.append((row.row, row.name))
            detail = "signed before somebody withdrew, and may be who did"
            self._leave_out(row, "doubtful", detail)
        else:
            self.people.append(person)
            self.new_rows.append(row.row)
            self.remarks += [(row.row, row.name, remark) for remark in row.remarks]
            for cut in row.cut:
                self.cuts.setdefault(cut, []).append(row.row)

    def _find_again(self, row: Signatory, person: Individual) -> None:
        """Somebody of the table, who may have no day there and one in the sheet."""
        before = self._undated.get(row.identity)
        if before and person.day:
            self.dated.append((row.row, msgspec.structs.replace(before, day=person.day)))
        else:
            self.there += 1

    def people_after(self, there: Signatures) -> tuple[Individual, ...]:
        """Everybody of the table as it will be."""
        days = {identity(person): person for _, person in self.dated}
        return (*(days.get(identity(person), person) for person in there.people), *self.people)

    def _may_be_who_withdrew(self, row: Signatory) -> bool:
        return (
            self._withdrawn_by is not None and (row.day or datetime.date.min) <= self._withdrawn_by
        )

    def _leave_withdrawn(self, row: Signatory) -> None:
        """Neither name nor count who has withdrawn by another column of the sheet."""
        if row.identity not in self._in_table:
            self.withdrawn += 1
            return
        detail = (
            "stands in the table by name, and has withdrawn: `coalition withdraw` takes the row out"
        )
        self.outcomes.append(Outcome(row.row, row.name, "doubtful", None, detail))

    def _count(self, row: Signatory) -> None:
        if row.identity in self._in_table and row.identity not in self._agreeing:
            detail = (
                "stands in the table by name, and does not agree here: `coalition withdraw` takes "
                "the row out"
            )
            self._leave_out(row, "doubtful", detail)
            return
        reason = row.reason or "contradiction"
        self.numbers[row.day] += row.people
        self.unnamed[reason] += 1
        self.unnamed_rows.setdefault(reason, []).append(row.row)
        if reason == "unknown":
            self.answers[row.answer] += 1

    def _leave_out(self, row: Signatory, status: Status, detail: str) -> None:
        name = row.name if row.person is not None and _person(row) not in self._refusing else ""
        self.outcomes.append(Outcome(row.row, name, status, None, detail))


def _person(row: Signatory) -> _Person:
    return (row.mail, fold_cell(row.name)) if row.mail else ("", row.identity)
