"""What people of a sheet answer: who agreed to be named, who is counted only, who has withdrawn."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple, get_args

from coalition.intake.agreement.consent import Answer, first_answer, read_answer
from coalition.intake.agreement.limited_consent import limits_consent
from coalition.intake.agreement.listing_choices import read_choice
from coalition.intake.agreement.objecting_remarks import is_plainly_harmless
from coalition.intake.headers.machine_columns import is_of_account
from coalition.intake.membership.contact_cells import is_refusal, said_in_contact
from coalition.intake.membership.names_that_say_no import said_in_name
from coalition.intake.membership.open_remarks import is_of_everyday_business
from coalition.intake.membership.remarks_of_people import AgainstNaming, against_naming
from coalition.intake.rows import Row, quote
from coalition.intake.signing.held_back import Held, held_back
from coalition.intake.signing.signatory_columns import SignatoryColumns
from coalition.intake.values.cells import clean
from coalition.intake.words.leaving_out import refuses_a_name
from coalition.signatures import find_fault, fold_cell

Reason = Literal[
    "no", "empty", "unknown", "choice", "no question", "no name", "refusing name",
    "refusing remark", "waiting", Held,
]  # fmt: skip
"""Why somebody is not named: what their cell says, that the sheet asks nobody, that there is no
name, what stands as one, or what they write where nothing asks for it."""


_PLAINEST_FIRST: tuple[Literal["no", "choice", "empty", "unknown"], ...] = (
    "no", "choice", "empty", "unknown",
)  # fmt: skip


class ConsentTerms(NamedTuple):
    """By what a name may be published."""

    for_all: str | None
    """How all people of the sheet agreed, as somebody says."""

    values: Mapping[str, str]
    """What cells mean, as somebody says, by folded cell: `yes`, `no` (of comments, too: whether the
    name stays), a country, LEFT_OUT for none, and `person` of names like organisations'.

    `consent: maybe` is a cell of the column Consent."""

    languages: tuple[str, ...] = ()
    """The tags of the campaign's languages."""


class Answers:
    """What the rows of a sheet say for and against naming people."""

    def __init__(self, columns: SignatoryColumns, terms: ConsentTerms) -> None:
        """The columns, and by what a name may be published."""
        self._columns = columns
        self._terms = terms
        self._consents = columns.indices("consent")
        self._anonymous = columns.indices("anonymous")
        self._choices = tuple(one.at for one in columns.holding if one.kind == "choice")
        self._holding = tuple(one for one in columns.holding if one.kind != "choice")

    def reason(
        self, row: Row, name: str, role: Callable[[], str], day: date | None
    ) -> tuple[Reason | None, str]:
        """Why a person is not named, if so, and the cell that says it."""
        held = held_back(self._holding, row, day)
        against = self._against(row, role)
        said = self._said_in_name(row, name)
        if "withdrawn" in (held, against, said):
            return "withdrawn", ""
        if not name:
            return "no name", ""
        if said == "no" or refuses_a_name(name):
            return "refusing name", name
        held = held or said
        if held:
            return held, ""
        answers = list(self._answers(row))
        if not answers and not self._terms.for_all:
            return "no question", ""
        # Of several questions one that is not answered with yes is enough.
        for reason in _PLAINEST_FIRST:
            for answer, cell in answers:
                if answer == reason:
                    return reason, cell
        return against, ""

    def unread_remarks(self, row: Row) -> tuple[str, ...]:
        """What somebody writes where nothing asks for it, unless it is surely harmless."""
        cells = ((at, cell_of(row, at)) for at in self._columns.remarks if self._is_shown(at))
        return tuple(
            cell
            for at, cell in cells
            if not (
                self._told(at, cell) or is_plainly_harmless(cell) or is_of_everyday_business(cell)
            )
        )

    def consent(self) -> str:
        """How people agreed: what somebody said of all, or the question that they answered."""
        header = self._columns.header
        indices = (*self._consents, *self._anonymous, *self._choices)
        if self._terms.for_all or header is None or not indices:
            return self._terms.for_all or ""
        asked = clean(header.cells[indices[0]])
        question = quote(asked).lstrip("=+-@ ")
        return question if find_fault(question) is None else "a question of the form"

    def _answers(self, row: Row) -> Iterator[tuple[Answer | Literal["choice"], str]]:
        for at in self._consents:
            yield self._answer(at, cell_of(row, at)), cell_of(row, at)
        for at in self._anonymous:
            cell = cell_of(row, at)
            # Beside a plain question an empty cell of anonymity objects to nothing.
            if cell.strip() or not self._consents:
                yield _turned(self._answer(at, cell)), cell
        for at in self._choices:
            yield self._choice(at, cell_of(row, at)), cell_of(row, at)

    def _answer(self, at: int, cell: str) -> Answer:
        told = self._told(at, cell)
        if told in ("yes", "no"):
            return "yes" if told == "yes" else "no"
        if at in self._columns.ticked and cell.strip():
            return "yes"
        answer = read_answer(cell)
        if answer == "unknown" and at in self._consents and not limits_consent(cell):
            answer = _MEANT.get(read_choice(cell), answer)
        is_no = answer == "unknown" and first_answer(cell) == "no"
        return "no" if is_no else answer

    def _choice(self, at: int, cell: str) -> Answer | Literal["choice"]:
        told = self._told(at, cell)
        if told in ("yes", "no"):
            return "yes" if told == "yes" else "no"
        choice = read_choice(cell)
        return "yes" if choice == "named" else "unknown" if choice == "unknown" else "choice"

    def _said_in_name(self, row: Row, name: str) -> Literal["withdrawn", "minor", "no"] | None:
        """What the cells of a name say against it, unless somebody says that it is a person's."""
        if self._terms.values.get(told_key(name)) == "person":
            return None
        cells = (cell_of(row, at) for key in _NAMES for at in self._columns.indices(key))
        said = {found.kind for cell in (name, *cells) if (found := said_in_name(cell))}
        return next((kind for kind in ("withdrawn", "no", "minor") if kind in said), None)

    def _against(self, row: Row, role: Callable[[], str]) -> AgainstNaming | None:
        """What a row's remarks say against naming its person, unless somebody says otherwise."""
        found: set[AgainstNaming | None] = {"refusing remark"} if is_refusal(role()) else set()
        for at, cell in ((-1, role()), *((at, cell_of(row, at)) for at in self._columns.remarks)):
            told = self._told(at, cell)
            if told == "no":
                found.add("refusing remark")
            elif told != "yes":
                found.add(against_naming(self._header(at), cell))
        found |= {self._said_in_contact(row, at) for at in self._columns.private}
        found |= {self._said_in_contact(row, at) for at in self._columns.indices("place")}
        return next((kind for kind in get_args(AgainstNaming) if kind in found), None)

    def _said_in_contact(self, row: Row, at: int) -> AgainstNaming | None:
        """What a cell that is dropped says against naming, unless somebody says otherwise."""
        cell = cell_of(row, at)
        if not cell or self._told(at, cell) == "yes" or is_of_account(self._header(at)):
            return None
        said = said_in_contact(cell, of_contacts=at in self._columns.of_contacts)
        return "refusing remark" if said == "no" else said

    def _is_shown(self, at: int) -> bool:
        return at not in self._columns.of_machines

    def _header(self, at: int) -> str:
        header = self._columns.header
        return header.cells[at] if header is not None and at >= 0 else ""

    def _told(self, at: int, cell: str) -> str | None:
        """What somebody says that a cell means, of this column or of any."""
        told = self._terms.values
        return told.get(told_key(f"{self._header(at)}:{cell}")) or told.get(told_key(cell))


_NAMES = ("name", "given", "particle", "family")
_MEANT: Mapping[str, Answer] = {"named": "yes", "not named": "no"}
"""What a choice how to be listed answers to the question whether: `Yes, with my name`."""


def told_key(text: str) -> str:
    """What a cell is known by of which somebody says what it means; a header may stand before."""
    header, colon, cell = text.partition(":")
    return f"{fold_cell(header)}:{fold_cell(cell)}" if colon else fold_cell(text)


def cell_of(row: Row, index: int) -> str:
    """A cell of a row; nothing behind its end."""
    return row.cells[index] if index < len(row.cells) else ""


def _turned(answer: Answer) -> Answer:
    """What `stay anonymous` says of publication."""
    turned: dict[Answer, Answer] = {"yes": "no", "no": "yes"}
    return turned.get(answer, answer)
