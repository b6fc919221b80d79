"""Remarks of which nobody knows whether they keep a row from being listed: they are asked about.

People note beside a name that it waits, has left or is a private person, in more words than any
table has. So whatever stands in a column of free text that only some rows fill is a question,
unless it is surely harmless.
"""

import functools
from collections.abc import Iterable
from typing import Final

from coalition.contacts.mail_and_telephone import mail_addresses
from coalition.expressions import Expression
from coalition.intake.agreement.consent import read_answer, what_is_asked
from coalition.intake.agreement.labelled_answers import agreement_in
from coalition.intake.agreement.logo_questions import is_about_logo_alone
from coalition.intake.headers.full_names import is_full_name_header
from coalition.intake.headers.machine_columns import are_machine_values, is_machine_column
from coalition.intake.membership.office_business import is_office_business, leaves_open, read_clause
from coalition.intake.values.cells import names_country
from coalition.intake.words.description_headers import is_description_header
from coalition.intake.words.harmless_words import HARMLESS_REMARKS, HEADERS_OF_MATTERS
from coalition.intake.words.known_headers import fold, key_of, role_of
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.office_headers import is_of_office
from coalition.intake.words.remark_headers import is_remark
from coalition.intake.words.signatory_words import signatory_keys

_MOST_FILLED: Final = 0.6
"""Of a column whose header is unknown: what more rows fill describes them."""

_CLAUSE: Final = Expression(r"[.;:!?\n,()/–—|]+|\s-\s")
_NUMBERS: Final = Expression(r"[\d.,:/+-]+")
_ADDRESS: Final = Expression(
    r"(?i)(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?|/?(?:[\w.-]+/)*[\w.-]+\.[a-z]{3,4}"
)
_BRACKET: Final = Expression(r"[(\[][^()\[\]]*[)\]]")


def may_hold_remarks(header: str, cells: Iterable[str]) -> bool:
    """Whether a column that nobody knows holds what somebody noted of some of its rows.

    One whose header is a word for notes does, however many rows are filled.
    """
    cells = list(cells)
    if is_machine_column(header, cells):
        return False
    if is_remark(header):
        return True
    if is_of_a_matter(header) or is_about_logo_alone(header):
        return False
    if role_of(header) or is_full_name_header(header):
        return False
    if what_is_asked(header) == "something else":
        return False
    filled = [cell for cell in cells if cell.strip() and not is_nothing(cell.strip())]
    return 0 < len(filled) <= _MOST_FILLED * len(cells)


def is_of_a_matter(header: str) -> bool:
    """Whether a header is of roles, towns, topics, sizes …, which say nothing of listing."""
    if signatory_keys(header) or is_of_office(header):
        return True
    plain = fold(_BRACKET.sub(" ", header.replace("_", " ")))
    if plain in folded_phrases(HEADERS_OF_MATTERS) or is_description_header(header):
        return True
    return key_of(plain, {}) == "description"


@functools.lru_cache(maxsize=50_000)
def is_surely_harmless(remark: str) -> bool:
    """Whether all of a remark is known to say nothing against listing whoever it is of."""
    text = _without_addresses(remark)
    if is_nothing(text) or not any(map(str.isalpha, text)):
        return True
    if is_of_everyday_business(remark) or "yes" in (read_answer(text), agreement_in(text)):
        return True
    return are_machine_values([text]) or names_country(text)


@functools.lru_cache(maxsize=50_000)
def is_of_everyday_business(remark: str) -> bool:
    """Whether a remark has nothing but thanks, business of an office and the like."""
    if leaves_open(remark):
        return False
    clauses = (
        " ".join(_NUMBERS.sub(" ", clause).split())
        for clause in _CLAUSE.split(_without_addresses(remark))
    )
    return is_office_business(
        "business" if _is_harmless(clause) else read_clause(clause)
        for clause in clauses
        if any(map(str.isalpha, clause))
    )


def _without_addresses(remark: str) -> str:
    text = remark.strip()
    for address in mail_addresses(text):
        text = text.replace(address, " ")
    return _ADDRESS.sub(" ", text)


def _is_harmless(clause: str) -> bool:
    return fold(clause) in folded_phrases(HARMLESS_REMARKS)
