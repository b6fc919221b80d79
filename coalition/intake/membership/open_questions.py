"""Questions of forms that no table knows, answered from a small menu: what they ask decides.

`On whose behalf do you sign?` is answered by `the chair` and `the board`, and whether a row may be
listed depends on it: whoever sends the sheet has to say.
"""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.agreement.consent import are_answers, what_is_asked
from coalition.intake.headers.machine_columns import are_machine_values, is_machine_column
from coalition.intake.membership.no_affiliation import is_own_capacity
from coalition.intake.membership.open_remarks import is_of_a_matter
from coalition.intake.values.cells import names_country
from coalition.intake.words.known_headers import fold, speaks_of_organisation
from coalition.intake.words.questions import is_question

_HEARING: Final = Expression(
    r"\b(?:hear|heard|find us|found us|learn|learned|know about|erfahren|aufmerksam|entendu|connu|"
    r"conocio|conociste|enter[oó]|sentit|conosciut|coneg\w*|dowied\w*|dozv\w*|hort|hort talas|"
    r"kuuli\w*|kuulsi\w*|gehoord|soube|conheceu|aflat|izvedel\w*|saznal\w*|ertesul\w*|suzinoj\w*|"
    r"uzzina\w*|duydu\w*|diznal\w*|nauchi\w*|mathate|newslet\w*|logo|attend\w*|event|meeting)\b"
)
"""How somebody came to know of a campaign, and what else is no question of listing."""

_MOST_ANSWERS = 5
_LONGEST_ANSWER = 8
"""Words."""


def is_open_question(header: str, cells: list[str]) -> bool:
    """Whether a header asks what nobody knows, and the filled cells answer it from a menu."""
    if not is_question(header) or is_machine_column(header, cells) or is_of_a_matter(header):
        return False
    if what_is_asked(header) == "something else" or _HEARING.search(fold(header)):
        return False
    return _is_menu(cells) and not are_answers(cells) and not _are_understood(cells)


def _is_menu(cells: list[str]) -> bool:
    """Whether few short texts come back, none of which is a number, a day or a country."""
    kinds = {fold(cell) for cell in cells}
    if not len(kinds) <= _MOST_ANSWERS or len(kinds) == len(cells):
        return False
    is_short = all(len(cell.split()) <= _LONGEST_ANSWER for cell in kinds)
    return is_short and not are_machine_values(cells) and not all(map(names_country, cells))


def _are_understood(cells: list[str]) -> bool:
    """Whether some sign for nobody but themselves, and all others for an organisation."""
    others = [cell for cell in cells if not is_own_capacity(cell)]
    return len(others) < len(cells) and all(map(speaks_of_organisation, others))
