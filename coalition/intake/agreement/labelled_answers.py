"""Answers that stand beside what they answer: `Datenschutz: nein`, `(GDPR: no)`, `RODO – nie`.

Whoever does not agree that their data are processed is named nowhere, whatever the column.
"""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.agreement.consent import (
    Answer,
    read_answer,
    speaks_of_agreeing,
    speaks_of_reaching,
)
from coalition.intake.agreement.data_agreements import speaks_of_data
from coalition.intake.words.known_headers import fold
from coalition.intake.words.turned_questions import speaks_against

_PART = Expression(r"[;,\n()\[\]|]+")
_LABELLED = Expression(r"(.{2,80}?)\s*(?:[:=?]|\s[–—-]\s)\s*(\S.{0,20})|(.{2,80}?)\s+(\S{1,12})")
_MOST_WORDS: Final = 8
"""Of what is answered."""

_MOST_OF_DATA: Final = 3
"""Of the same, where it has a word for data and none for agreeing."""


@functools.lru_cache(maxsize=50_000)
def agreement_in(text: str) -> Answer | None:
    """What a text answers to a word for data protection or agreeing in it; None where nothing is.

    A no counts, whatever else is answered.
    """
    answers = {_answer(part.strip()) for part in _PART.split(text)} - {None}
    return next((answer for answer in ("no", "yes") if answer in answers), None)


def refuses_under(header: str, cell: str) -> bool:
    """Whether a cell says no below a header of data protection or agreeing, or does in itself."""
    is_no = read_answer(cell) == "no" and _is_of_agreement(header)
    return is_no or agreement_in(cell) == "no"


def _answer(part: str) -> Answer | None:
    match = _LABELLED.fullmatch(part)
    if match is None:
        return None
    answer = read_answer(match[2] or match[4])
    is_plain = answer in ("yes", "no")
    return answer if is_plain and _is_of_agreement(match[1] or match[3]) else None


@functools.lru_cache(maxsize=50_000)
def _is_of_agreement(label: str) -> bool:
    """Whether a label has a word for data protection or agreeing, and none for mails or against."""
    plain = fold(label.replace("_", " "))
    if not 0 < len(plain.split()) <= _MOST_WORDS or speaks_of_reaching(plain):
        return False
    # Whoever has not read a privacy notice may be named.
    is_of_data = speaks_of_data(plain) and len(plain.split()) <= _MOST_OF_DATA
    return (is_of_data or speaks_of_agreeing(plain)) and not speaks_against(label)
