"""What cells of columns with private data say against a row, before they are dropped.

Somebody notes `declined` below `E-mail reply`, and who signed writes `please do not publish me`
where the form asks for an address.
"""

from collections.abc import Iterable, Sequence
from typing import Final, Literal

from coalition.contacts import holds_street_address
from coalition.expressions import Expression
from coalition.intake.agreement.consent import first_answer, read_answer
from coalition.intake.agreement.deletion_requests import asks_to_delete
from coalition.intake.agreement.labelled_answers import agreement_in
from coalition.intake.agreement.objecting_remarks import asks_not_to_be_named
from coalition.intake.agreement.states import NEGATIVE_WORDS
from coalition.intake.membership.notes_against import speaks_against
from coalition.intake.names.family_particles import is_particle
from coalition.intake.words.known_headers import fold
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.plain_no import is_plain_no
from coalition.intake.words.signs_of_answers import sign_against
from coalition.intake.words.withdrawing import says_withdrawn

_ADDRESS: Final = Expression(r"\S*(?:@|://|\d{3}|\bwww\.)\S*")
_WORD: Final = Expression(r"[^\W\d_]+")
_LONGEST: Final = 300
_FEWEST_LETTERS: Final = 3
"""Of a no in capitals: `Le` and `Nu` are names, too."""


def are_contacts(cells: Iterable[str]) -> bool:
    """Whether some cells have an address or a number, beside which a plain no is of that."""
    return any(_ADDRESS.search(cell[:_LONGEST]) for cell in cells)


def said_in_contact(cell: str, *, of_contacts: bool) -> Literal["withdrawn", "no"] | None:
    """What a cell of private data says against its row; None for addresses, numbers and names.

    `of_contacts` says that others of the column are addresses: there a plain no is of the address.
    """
    if holds_street_address(cell):
        return None
    if sign_against(cell):
        return "no"
    text = " ".join(_ADDRESS.sub(" ", cell[:_LONGEST]).split()).strip(" .,;:!-–—()<>\"'")
    words = _WORD.findall(text)
    if not words or (of_contacts and (is_nothing(text) or is_plain_no(text.rstrip("!")))):
        return None
    is_named = _may_be_name(words)
    is_short = is_named and len(text) < _FEWEST_LETTERS
    is_state = NEGATIVE_WORDS.issuperset(map(fold, words))
    if says_withdrawn(text) and (is_state or not is_named):
        return "withdrawn"
    if is_state or (read_answer(text) == "no" and not is_short):
        return "no"
    if is_named:
        # A name or a place; `Silva` begins like a word for deleting, and `Le, Anna` like a no.
        return None
    if asks_to_delete(text):
        return "withdrawn"
    is_no = first_answer(text) == "no" or speaks_against(text)
    is_no = is_no or asks_not_to_be_named(text) or agreement_in(text) == "no"
    return "no" if is_no else None


def _may_be_name(words: Sequence[str]) -> bool:
    """Whether words are a name or a place: all with capitals, but for particles."""
    small = [word for word in words if not word[0].isupper()]
    return len(small) < len(words) and all(map(is_particle, small))


def is_refusal(cell: str) -> bool:
    """Whether a cell of a role or a party has nothing but a word such as `declined` in its place.

    A plain no is none: whoever has no role writes so, too.
    """
    words = _WORD.findall(cell[:_LONGEST])
    if len(cell.strip()) < _FEWEST_LETTERS or not words or is_plain_no(cell.strip()):
        return False
    return read_answer(cell) == "no" or _REFUSED.issuperset(map(fold, words))


_REFUSED: Final = NEGATIVE_WORDS - {
    "left",
    "ex",
    "former",
    "ancien",
    "retire",
    "retirado",
    "retirada",
}
"""Without names of groups and what somebody was: `The Left`, `retirado`."""
