"""Which columns of a table say whether its rows belong to a list that is published."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from coalition.expressions import Expression
from coalition.intake.agreement.consent import (
    are_answers,
    first_answer,
    is_tick,
    what_is_asked,
    without_offered_answers,
)
from coalition.intake.agreement.listing_choices import are_choices, asks_how_to_list
from coalition.intake.agreement.logo_questions import is_about_logo_alone
from coalition.intake.agreement.matters_of_forms import is_of_another_matter
from coalition.intake.agreement.refused_agreement import refuses
from coalition.intake.agreement.states import read_state
from coalition.intake.headers.machine_columns import is_machine_column
from coalition.intake.headers.sorts_of_contacts import is_sort_header
from coalition.intake.values.days import has_time
from coalition.intake.words.known_headers import fold, is_private
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.listing_headers import says_whether_listed
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.office_headers import is_of_office
from coalition.intake.words.remark_headers import is_remark
from coalition.intake.words.turned_questions import asks_to_be_left_out, may_mean_either
from coalition.intake.words.withdrawing import asks_who_withdrew, is_put_away

Kind = Literal[
    "answer", "turned answer", "either answer", "choice", "open", "status", "sort", "leaving",
    "remark", "text", "cell", "country or answer",
]  # fmt: skip
"""What a column is: answers to a question, to one that is turned round, or may be; a choice how to
be listed; yes and no to something; states; sorts of contacts; days of leaving; what somebody noted
of a row; any text, in which somebody may write that a name stays out; what a record holds, in
place of which somebody may note that it waits; or `NO` and `SI`, which may be countries."""

_STATUS = Expression(
    r"(?:.*\b)?(?:status|statut|statusz|statuss|statusas|estado|estat|stato|stav|stan|tila|staat|"
    r"allapot|olek|staatus|busena|durum\w*|stadas|stare|katastasi|statusi|stage|response type|"
    r"\w*status|alhalt|sytuacja|situation|situacion|situacao|situazione|standing|decision|"
    r"membership|stand|bearbeitungsstand|sachstand|phase|pipeline|list name|bucket name|"
    r"fortschritt|avancement|etapa|fase|faza|vaihe)"
)
_STATUS_HEADERS = """
ar الحالة|حالة|حالة العضوية|الوضع|وضع العضوية|وضع العضو
fa وضعیت|وضعیت عضویت
ga stádas|stádas ballraíochta|stádas an bhaill|staid bhallraíochta|seasamh
he סטטוס|מצב|סטטוס חברות|מעמד
mt stejtus|stat tas-sħubija|status tas-sħubija|qagħda|qagħda tas-sħubija
"""
"""The same where plain Latin letters say little."""
_SUPPORTING = Expression(
    r"\b(?:endors\w*|authori[sz]\w*|support\w*|unterstutz\w*|befugt|bevollmachtigt\w*|soutien\w*|"
    r"souten\w*|habilit\w*|apoya\w*|autorizad\w*|sostien\w*|sosten\w*|popier\w*|upowazn\w*|"
    r"ondersteun\w*|bevoegd|podporuj\w*|opravn\w*|podpira\w*|podrzava\w*|tamogat\w*|stott\w*|"
    r"stod\w*|tuke\w*|toeta\w*|sustin\w*|palaik\w*|atbalst\w*|destekl\w*|pidtrym\w*)\b"
)
"""What is asked of whoever signs a letter."""

_VAGUE_STATUS = Expression(
    r"estado|estat|stato|stan|staat|stare|tila|olek|situa\w*|sytuacja|standing|decision|membership|"
    r"stand|phase|pipeline|list name|bucket name|fortschritt|avancement|etapa|fase|faza|vaihe|"
    r".*\b(?:estado|estat|stato)"
)
"""Headers that are of other things, too, such as states of a federation or kinds of members."""

_SITE = Expression(
    r"\b(?:web\w*|website\w*|home ?page\w*|site|sitio|sito|online|strone?|stron\w*|stran\w*|"
    r"hjemmeside\w*|nettside\w*|nettsted\w*|verkkosiv\w*|sivust\w*|kodule\w*|veebi\w*|honlap\w*|"
    r"svetain\w*|tinklalap\w*|vietn\w*|majaslap\w*|istoselid\w*|istotop\w*|s[ae][ij]t\w*|ueb\w*|"
    r"internet\w*|hemsida\w*|pagina|suiomh\w*|al?mwq\w*|mwq\w*|sit|siti?u\w*|stranic\w*|mrezn\w*)\b"
)
"""A website, in plain Latin letters."""

_NUMBER = Expression(r"[\d\s.,:/-]+")
"""A number or a day."""

_MOST_TOTALS = 2
"""Rows below a table that count."""

_TIME_OF_DAY = Expression(r"\b\d{1,2}:\d{2}")
_QUESTION_MARKS = ("?", "؟", ";", "\u037e")


class Column(NamedTuple):
    """A column that may speak against its rows."""

    at: int
    header: str
    kind: Kind
    is_open: bool = False
    """Whether its texts may be remarks against listing, so that unknown ones are asked about."""

    is_own_word: bool = False
    """Whether a yes in it is the organisation's own word that it may be listed."""


def kind_of(header: str, cells: list[str]) -> Kind | None:
    """What a column says of its rows, by its header and its cells; None for a text or nothing."""
    plain = _plain(header)
    if is_sort_header(header):
        return "sort"
    if is_put_away(header) and are_flags(cells):
        return "leaving"
    if is_status_header(header):
        states = {read_state(cell) for cell in cells}
        is_plain = not _VAGUE_STATUS.fullmatch(plain) or states & {"member", "no member"}
        return "status" if is_plain else None
    if asks_how_to_list(header) or are_choices(cells):
        return "choice" if any(map(str.strip, cells)) else None
    # `Consent withdrawn on` has days and nothing, and is no question.
    if asks_who_withdrew(header) and not _are_replies(cells):
        return None if _are_ends_of_visits(cells) else "leaving"
    return _kind_of_answers(header, plain, cells) or (
        "leaving" if asks_who_withdrew(header) else _open_kind(header, cells)
    )


def kind_instead_of_countries(header: str, cells: list[str]) -> Kind | None:
    """What a column of countries by its header (`Stato`) is instead; None where it has countries.

    `NO` is Norway below `Country`, and `SI` and `NO` below `Stato` may be either.
    """
    states = {read_state(cell) for cell in cells}
    if "unknown" in states or "no member" not in states:
        return None
    if not are_answers(cells):
        return kind_of(header, cells)
    is_code = any(cell.strip().isupper() for cell in cells) or are_truths(cells)
    is_vague = _VAGUE_STATUS.fullmatch(_plain(header)) is not None
    return "country or answer" if is_vague or not is_code else None


def are_truths(cells: Iterable[str]) -> bool:
    """Whether cells are what programs make of `NO` that take it for no."""
    return {cell.strip().casefold() for cell in cells if cell.strip()} <= {"false"}


def are_states(cells: Iterable[str]) -> bool:
    """Whether a column of tiers by its header has states of members instead."""
    states = {read_state(cell) for cell in cells}
    return "unknown" not in states and "no member" in states


def is_status_header(header: str) -> bool:
    """Whether a column holds states such as `active` and `withdrawn`."""
    plain = _plain(header)
    return _STATUS.fullmatch(plain) is not None or plain in folded_phrases(_STATUS_HEADERS)


def _plain(header: str) -> str:
    return fold(header.replace("_", " ").replace(":", " "))


def _kind_of_answers(header: str, plain: str, cells: list[str]) -> Kind | None:
    """Whether a column asks for consent: one unclear cell makes it no other column."""
    asks = what_is_asked(header)
    is_open = asks is None and (
        _SUPPORTING.search(plain) or says_whether_listed(header) or _asks_about_site(header, plain)
    )
    if asks not in ("publication", "consent") and not is_open:
        return None
    header = without_offered_answers(header)
    is_turned = asks_to_be_left_out(header) or refuses(header)
    if not any(map(str.strip, cells)):
        is_asked = asks is not None or says_whether_listed(header)
        return "answer" if cells and is_asked and _asks_for_yes(header) else None
    if not _are_replies(cells) and not (asks == "publication" and any(map(str.strip, cells))):
        is_question = asks is not None and _is_question(header)
        return "answer" if is_question and not is_turned and any(map(str.strip, cells)) else None
    if may_mean_either(header):
        return "either answer"
    return "turned answer" if is_turned else "answer"


def _asks_for_yes(header: str) -> bool:
    """Whether nobody is listed without a yes below a header of publication or agreeing."""
    is_no = asks_to_be_left_out(header) or refuses(header) or may_mean_either(header)
    return not (is_no or is_about_logo_alone(header) or is_machine_column(header, ()))


def _asks_about_site(header: str, plain: str) -> bool:
    """Whether a question speaks of a website, on which somebody may be listed."""
    return _is_question(header) and _SITE.search(plain) is not None


def _is_question(header: str) -> bool:
    return header.rstrip().endswith(_QUESTION_MARKS)


def _are_ends_of_visits(cells: list[str]) -> bool:
    """Whether every row has a time of day, as a form writes when somebody had filled it in."""
    times = {match[0] for cell in cells if (match := _TIME_OF_DAY.search(cell))}
    return all(map(has_time, cells)) and not times <= {"00:00", "0:00"}


def are_flags(cells: list[str]) -> bool:
    """Whether all filled cells are yes, no, ticks or days, as programs and people mark what is."""
    filled = [cell for cell in cells if cell.strip() and not is_nothing(cell.strip())]
    return all(
        first_answer(cell) in ("yes", "no") or is_tick(cell) or cell.strip()[0].isdigit()
        for cell in filled
    )


def _are_replies(cells: list[str]) -> bool:
    """Whether some cells say yes or no; numbers do only where all of them are 0 and 1."""
    if are_answers(cells):
        return True
    filled = [cell for cell in cells if cell.strip() and not _NUMBER.fullmatch(cell.strip())]
    return any(first_answer(cell) in ("yes", "no") or refuses(cell) for cell in filled) or (
        bool(filled) and all(is_tick(cell) for cell in filled)
    )


def _open_kind(header: str, cells: list[str]) -> Kind | None:
    """Whether a column says no of some rows, and its header does not tell to what."""
    if what_is_asked(header) == "something else" or is_private(header):
        return None
    if is_of_office(header) or is_about_logo_alone(header) or is_of_another_matter(header):
        return None
    filled = [cell for cell in cells if cell.strip()]
    worded = [cell for cell in filled if not _NUMBER.fullmatch(cell.strip())]
    if is_remark(header) or not worded or not are_answers(worded):
        return None
    # Beside answers one or two numbers are those of a row of totals.
    if len(filled) - len(worded) > _MOST_TOTALS:
        return None
    return "open" if any(first_answer(cell) == "no" for cell in filled) else None
