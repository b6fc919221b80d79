"""What stands in the cell of a person's name and says no: `Ida Nowak - nein`, `Max Roth 🚫`.

What is doubtful counts as a no: who is held back can be asked, who is published cannot be hidden.
"""

import functools
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final, Literal, NamedTuple

from coalition.expressions import Expression
from coalition.intake.agreement.ages_in_words import ages_in_digits
from coalition.intake.agreement.consent import first_answer, read_answer
from coalition.intake.agreement.deletion_requests import asks_to_delete
from coalition.intake.agreement.labelled_answers import agreement_in
from coalition.intake.agreement.minors import says_to_be_minor
from coalition.intake.agreement.objecting_remarks import asks_not_to_be_named
from coalition.intake.agreement.refused_agreement import refuses
from coalition.intake.agreement.states import NEGATIVE_WORDS
from coalition.intake.membership.notes_against import speaks_against
from coalition.intake.names.likely_people import is_given_name
from coalition.intake.names.name_lists import family_names
from coalition.intake.words.known_headers import fold
from coalition.intake.words.private_words import is_private_word, speaks_of_privacy
from coalition.intake.words.signs_of_answers import sign_against
from coalition.intake.words.unsure_words import says_perhaps
from coalition.intake.words.withdrawing import says_withdrawn


class SaidInName(NamedTuple):
    """What a name's cell says against it."""

    kind: Literal["withdrawn", "minor", "no"]
    note: str
    """The part of the cell that says it."""


_PARTS: Final = Expression(r"\s[-–—]+\s*|[-–—]+\s|\s*[–—/;:|\n]\s*|,\s+")
_BRACKET: Final = Expression(r"[(\[{]([^()\[\]{}]*)[)\]}]?")
_MARKS: Final = " \t.!,;:*\"'"
_BORN: Final = Expression(r"(?<!\d)(20\d\d)(?!\d)")
_GROWN: Final = 18
_FEWEST_LETTERS: Final = 3
"""Letters of a plain no in capitals: `NO`, `Le` and `Nu` are names, too."""

_LONGEST: Final = 300
_TO_BE_CONFIRMED: Final = frozenset({"tbc", "tba", "tbd"})


@functools.lru_cache(maxsize=100_000)
def said_in_name(cell: str) -> SaidInName | None:
    """What the cell of a person's name says against naming them; None for what is but a name."""
    text = cell[:_LONGEST].strip()
    if sign := sign_against(text):
        return SaidInName("no", sign)
    found = [SaidInName(kind, note) for note in _notes(text) if (kind := _kind(note))]
    gone = (one for one in found if one.kind == "withdrawn")
    return next(gone, next(iter(found), None))


def _notes(text: str) -> Iterator[str]:
    """The parts of a cell that need not be of the name: in brackets, behind marks, in small."""
    yield from filter(None, (match[1].strip(_MARKS) for match in _BRACKET.finditer(text)))
    parts = [part.strip() for part in _PARTS.split(_BRACKET.sub(" ", text)) if part.strip(_MARKS)]
    if len(parts) > 1:
        yield from parts
    for part in parts:
        if tail := _tail(part):
            yield tail


def _tail(part: str) -> str:
    """What stands behind the words of a name: words in small letters, a question mark, `TBC`."""
    if part.endswith("?"):
        return "?"
    words = part.rstrip(_MARKS).split()
    start = next((at for at, word in _backwards(words) if not word[:1].islower()), -1) + 1
    if 0 < start < len(words):
        # `Eva Horn Nein danke`
        is_begun = start > 1 and _is_plainly_no(words[start - 1])
        return " ".join(words[start - is_begun :])
    last = words[-1] if len(words) > 1 else ""
    if start == 0:
        # All is in small letters: `jan kos nein`.
        return last if _is_plainly_no(last) else ""
    is_other = last.isupper() != words[-2].isupper() if last else False
    may_be_note = is_other or is_private_word(last)
    return last if len(words) > 2 and may_be_note and _is_plainly_no(last) else ""


def _backwards(words: list[str]) -> Iterator[tuple[int, str]]:
    return reversed(list(enumerate(words)))


def _is_plainly_no(word: str) -> bool:
    """Whether a word that may be part of a name is none, but a no, a perhaps or a private."""
    is_no = read_answer(word) == "no" and len(word.strip(_MARKS)) >= _FEWEST_LETTERS
    return is_no or is_private_word(word) or fold(word) in _TO_BE_CONFIRMED or says_perhaps(word)


def _kind(note: str) -> Literal["withdrawn", "minor", "no"] | None:
    """What a part says; None for parts of names, places, roles and the like."""
    if says_to_be_minor(ages_in_digits(fold(note))) or _is_born_lately(note):
        return "minor"
    bare = note.strip(_MARKS)
    if _is_no(bare):
        return "no"
    if _holds_name(bare):
        return None
    if asks_to_delete(bare) or says_withdrawn(bare):
        return "withdrawn"
    words = set(_WORD.findall(fold(bare)))
    if not words:
        return None
    is_against = (
        NEGATIVE_WORDS.issuperset(words)
        or speaks_against(bare)
        or asks_not_to_be_named(bare)
        or agreement_in(bare) == "no"
        or (bare[0].islower() and refuses(bare))
    )
    return "no" if is_against else None


_WORD: Final = Expression(r"[^\W\d_]+")


def _is_no(note: str) -> bool:
    """Whether a part is a no, a perhaps or a word for private, whatever its letters."""
    is_short_name = note[:1].isupper() and len(note) < _FEWEST_LETTERS
    is_no = read_answer(note) == "no" or first_answer(note) == "no"
    if (is_no and not is_short_name and note.casefold() not in _NAMES_TOO) or says_perhaps(note):
        return True
    return note.casefold() in _TO_BE_CONFIRMED or speaks_of_privacy(note)


_NAMES_TOO: Final = frozenset({"le", "jo", "ez", "n", "nu", "ni"})
"""Words for no that are particles of names, letters or names, too."""


def _holds_name(note: str) -> bool:
    """Whether a part has nothing but words with capitals, and one of them is a person's name."""
    words = _WORD.findall(note)
    if not words or not all(word[0].isupper() for word in words):
        return False
    return any(is_given_name(word) or fold(word) in family_names() for word in words)


def _is_born_lately(note: str) -> bool:
    """Whether a part has a year since which nobody has come of age: `b. 2013`."""
    today = datetime.now(UTC).date()
    return any(today.year - int(year) <= _GROWN <= today.year for year in _BORN.findall(note))


def without_note(cell: str, note: str) -> str:
    """A cell without the note that stands in it, and without the marks around that."""
    bare = re.sub(rf"[(\[{{]?\s*{re.escape(note)}[\s.!]*[)\]}}]?", " ", cell)
    return " ".join(bare.split()).strip(" -–—,;:/|!")
