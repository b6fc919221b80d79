"""What a cell says against its row: surely, or so that somebody has to say what it means."""

import functools
from typing import Literal, NamedTuple

from coalition.intake.agreement.consent import first_answer, is_tick, read_answer
from coalition.intake.agreement.labelled_answers import refuses_under
from coalition.intake.agreement.listing_choices import read_choice
from coalition.intake.agreement.objecting_remarks import asks_in_a_clause
from coalition.intake.agreement.refused_agreement import refuses
from coalition.intake.agreement.states import read_state
from coalition.intake.headers.no_names import quoted_map
from coalition.intake.headers.sorts_of_contacts import is_person_sort
from coalition.intake.membership.no_affiliation import is_own_capacity
from coalition.intake.membership.open_remarks import is_surely_harmless
from coalition.intake.membership.standing_columns import Column
from coalition.intake.membership.surely_against import says_no_in_a_cell, says_no_to_a_question
from coalition.intake.membership.waiting_remarks import notes_waiting
from coalition.intake.rows import quote
from coalition.intake.words.description_headers import is_description_header
from coalition.intake.words.withdrawing import is_filled, says_test, says_withdrawn

_OF_ANYTHING = frozenset({"remark", "text", "cell"})
"""Kinds of columns that ask for no answer."""


class Objection(NamedTuple):
    """What a cell says against its row."""

    reason: str
    asked: Literal["", "state", "answer", "remark"] = ""
    """What somebody may say of the cell; nothing where it is sure."""


def says_no_member(cell: str) -> bool:
    """Whether a state is that of whoever has left, or was never confirmed."""
    return read_state(cell) == "no member"


@functools.lru_cache(maxsize=50_000)
def objection(
    column: Column, cell: str, written: str, *, is_told: bool = False, name: str = ""
) -> Objection | None:
    """What a cell says against its row; `written` is the cell before somebody said its meaning.

    `is_told` says that somebody said that it means yes or no, `name` is that of the row.
    """
    said = f"it says {quote(written)} under {quote(column.header)}"
    match column.kind:
        case "sort":
            return _of_sort(column, cell, said)
        case "leaving":
            return Objection(said) if is_filled(cell) else None
        case "status":
            return _of_state(column, cell, written, said)
        case "open" | "country or answer":
            return _of_open(column, cell, said)
    if _stays_out(column, cell, is_told=is_told):
        return Objection(said)
    if column.kind == "cell" and not notes_waiting(written, is_remark=False):
        return None
    if column.kind == "remark" and (says_withdrawn(cell) or says_test(cell)):
        return Objection(said)
    if column.kind == "either answer" and cell.strip():
        return Objection(f"{said}, and a yes may mean either; {_either(column)}")
    if is_told:
        is_against = read_answer(cell) == ("yes" if column.kind == "turned answer" else "no")
        return Objection(said) if is_against else None
    if column.kind in ("remark", "text", "cell"):
        return _of_text(column, cell, said)
    if column.kind == "choice":
        return _of_choice(column, cell, said, name)
    return _of_answer(column, cell, said)


def _stays_out(column: Column, cell: str, *, is_told: bool = False) -> bool:
    """Whether a cell is a refusal, a withdrawal or a wish for secrecy, whatever it stands under."""
    if column.kind in ("answer", "choice"):
        return not is_told and says_no_to_a_question(cell)
    if column.kind not in _OF_ANYTHING:
        return False
    is_prose = is_description_header(column.header)
    is_no = not is_told and says_no_in_a_cell(cell, is_prose=is_prose)
    return is_no or refuses_under(column.header, cell)


def _of_sort(column: Column, cell: str, said: str) -> Objection | None:
    if is_person_sort(column.header, cell):
        return Objection(f"{said}, and is no organisation")
    return Objection(said) if says_no_in_a_cell(cell) else None


def _of_open(column: Column, cell: str, said: str) -> Objection | None:
    country, answer = (quoted_map(column.header, key) for key in ("country", "consent"))
    if column.kind == "country or answer":
        reason = f"{said}; where that is a country say {country}, where an answer {answer}"
        return Objection(reason) if cell.strip() else None
    reason = f"{said}, which may be about its being listed (then {answer})"
    if cell.strip() == "NO":
        reason = f"{said}, which may be Norway (then {country}), or no (then {answer})"
    return Objection(reason) if first_answer(cell) == "no" else None


def _of_text(column: Column, cell: str, said: str) -> Objection | None:
    if column.kind == "text" and says_withdrawn(cell):
        return Objection(f"{said}, which may mean that it has left", "answer")
    is_person = column.is_open and is_person_sort("", cell)
    if is_person or (column.kind != "cell" and is_own_capacity(cell)):
        return Objection(f"{said}, and is no organisation")
    if column.kind != "cell" and asks_in_a_clause(cell):
        return Objection(f"{said}, which may ask not to be named", "answer")
    if column.kind == "cell" or notes_waiting(cell, is_remark=column.kind == "remark"):
        return Objection(f"{said}, and nobody has said whether it has signed", "answer")
    if column.is_open and not is_surely_harmless(cell):
        return Objection(f"{said}, which may say that it is not to be listed", "remark")
    return None


def _of_state(column: Column, cell: str, written: str, said: str) -> Objection | None:
    state = read_state(cell)
    if state == "unknown" and says_no_to_a_question(cell):
        return Objection(said)
    if state == "unknown":
        reason = f"whether {quote(written)} under {column.header} is a member's is for you to say"
        return Objection(reason, "state")
    return Objection(said) if state == "no member" else None


def _of_choice(column: Column, cell: str, said: str, name: str) -> Objection | None:
    choice = read_choice(cell, name)
    if choice == "not named" or read_answer(cell) == "no":
        return Objection(said)
    if choice == "empty":
        return Objection(_nothing_answered(column))
    if choice == "named":
        return None
    return Objection(f"{said}, and nobody has said whether that means by its name", "answer")


def _of_answer(column: Column, cell: str, said: str) -> Objection | None:
    is_turned = column.kind == "turned answer"
    if not cell.strip():
        return None if is_turned else Objection(_nothing_answered(column))
    if is_turned:
        is_against = read_answer(cell) == "yes" or is_tick(cell)
        is_plain = read_answer(cell) in ("no", "empty")
    else:
        is_against = first_answer(cell) == "no" or refuses(cell)
        is_plain = read_answer(cell) == "yes"
    if is_against:
        return Objection(said)
    return None if is_plain else Objection(f"{said}, which is no plain yes or no", "answer")


def _either(column: Column) -> str:
    listed, unlisted = (quoted_map(column.header, key) for key in ("consent", "anonymous"))
    return f"where it means that somebody is listed say {listed}, else {unlisted}"


def _nothing_answered(column: Column) -> str:
    return f"nothing is answered under {quote(column.header)}"
