"""Columns by which a row of somebody who signed says that no name is published, whoever agreed.

Minors can't agree alone; others have withdrawn, were never confirmed, or are spam.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Literal, NamedTuple

from coalition.expressions import Expression
from coalition.intake.agreement.ages_in_words import ages_in_digits
from coalition.intake.agreement.consent import first_answer, is_tick, read_answer
from coalition.intake.agreement.data_agreements import asks_to_process_data
from coalition.intake.agreement.listing_choices import are_choices, asks_how_to_list
from coalition.intake.agreement.minors import speaks_of_minors
from coalition.intake.agreement.refused_agreement import refuses
from coalition.intake.membership.standing_answers import says_no_member
from coalition.intake.membership.standing_columns import are_flags, is_status_header
from coalition.intake.rows import Row
from coalition.intake.words.known_headers import fold
from coalition.intake.words.listing_headers import says_whether_listed
from coalition.intake.words.private_words import hides, shows
from coalition.intake.words.sending_headers import is_of_sending
from coalition.intake.words.withdrawing import (
    asks_who_withdrew,
    is_filled,
    is_put_away,
    says_withdrawn,
)

Held = Literal["minor", "state", "withdrawn", "data", "unsent"]
_Kind = Literal[
    "age", "birth", "adult", "minor", "status", "confirmed", "gone", "left", "choice", "data",
    "sent",
]  # fmt: skip

_GROWN = 18
_OLDEST = 130
_AGE = Expression(
    r"(?:your |ihr |dein |votre |tu |su )?(?:age|alter|edad|eta|idade|edat|vek|wiek|kor|eletkor|"
    r"ika|vanus|amzius|vecums|starost|godine|yas|yasi|yasiniz|vik|v\"zrast|vozrast|ilikia|"
    r"varsta|leeftijd|alder|aois|alsn|alʿmr|ghomor|age group|altersgruppe|"
    r"tranche d'age|age range|age \(years\))"
)
_BIRTH = Expression(
    r"\b(?:geburt\w*|geb|birth\w*|born|naissance|nacimiento|nascita|nascimento|naixement|narozeni|"
    r"naroden\w*|urodzeni\w*|geboorte\w*|geboren|jahrgang|fodsel\w*|fodelse\w*|syntyma\w*|"
    r"sunni\w*|roden[jd]a|rodjenja|rojstva|rozhd\w*|razd\w*|nasteri\w*|dzims\w*|dzimsanas|"
    r"gimim\w*|szulet\w*|dogum|genn[iy]s\w*|narodzen\w*|breithe|twelid|almylad|date of birth|"
    r"dateofbirth|birthdate|birthday|d\.?o\.?b)\b"
)
_ADULT = Expression(
    r"\b(?:volljahrig\w*|vollj|adult|of age|legal age|majeure?|mayor de edad|major d'edat|"
    r"maggiorenn\w*|maior de idade|pelnoletni\w*|zletil\w*|plnolet\w*|punoljet\w*|punolet\w*|"
    r"polnolet\w*|nagykoru\w*|taysi-?ikai\w*|taisealine|myndig|meerderjarig\w*|pilnamet\w*|"
    r"pilngadig\w*|resit|povnolitn\w*|p\"lnolet\w*|enilik\w*)\b|(?<!^)\b1[5-8]\b|^1[5-8] ?\+"
)
_YOUNGER = Expression(
    r"(?<!\bau )(?<!\bal )(?<!pelo )(?<!not )(?<!nicht )\b(?:under|below|younger|less than|unter|"
    r"junger|moins|menos|menor|meno di|sotto|ponizej|onder|jonger|alatt|ispod|mlad\w*|alti|"
    r"(?:pod|sub|alle|alla)(?= \d))\b|<"
)
"""Words of an age below eighteen; `au moins` and `al menos` are words of one above."""

_GONE = Expression(
    r"(?:is |marked (?:as )?)?(?:spam|deleted|geloscht|supprime|borrado|banned|blocked|bounced)"
)
_SENT = Expression(
    r"submitdate|double ?opt ?in|doi|opt ?in confirmed|confirm time|confirmed at|confirmed on|"
    r"date confirmed|email confirmed|e ?mail confirmed|e ?mail bestatigt|bestatigt am"
)
"""Headers of days on which somebody sent a form, or confirmed it; without one nobody has."""

_STARTED = Expression(r"\b(?:19|20)\d\d\b")
_SHORT_YEAR = Expression(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?(\d\d)")
_DIGITS = Expression(r"\d+")
_DAY = Expression(r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\b|\d{1,2}\.?\s+\w+\.?\s+\d{4}\b")


class HoldingColumn(NamedTuple):
    """A column that may hold a name back."""

    at: int
    kind: _Kind


def certain_kind(header: str, cells: Iterable[str]) -> _Kind | None:
    """What surely says something against naming somebody, whatever question it seems to be.

    `Withdrawn on` has nothing but days; other cells may answer a question that is turned round.
    """
    cells = list(cells)
    filled = (cell.strip() for cell in cells if is_filled(cell))
    if asks_who_withdrew(header) and all(map(_DAY.match, filled)):
        return "left"
    if asks_to_process_data(header) and any(map(str.strip, cells)):
        return "data"
    return "choice" if asks_how_to_list(header) else None


def says_whether_sent(header: str, cells: Iterable[str]) -> bool:
    """Whether a column has the day on which a form was sent or confirmed, of some rows at least."""
    plain = fold(header.replace("_", " ").replace("-", " "))
    cells = list(cells)
    filled = [cell.strip() for cell in cells if cell.strip()]
    # A time stamp that every row has holds nobody back.
    is_open = len(filled) < len(cells) and is_of_sending(header)
    if not is_open and _SENT.fullmatch(plain) is None:
        return False
    return bool(filled) and all(map(_DAY.match, filled))


def holding_kind(header: str, cells: Iterable[str]) -> _Kind | None:
    """What a column says against naming somebody; None for one that says nothing of it."""
    plain = " ".join(fold(header.replace("_", " ")).strip(" ?!.:*").split())
    if _AGE.fullmatch(plain):
        return "age"
    if _BIRTH.search(plain):
        return "birth"
    if (
        plain == "minor"
        or speaks_of_minors(plain)
        or (_ADULT.search(plain) and _YOUNGER.search(plain))
    ):
        return "minor"
    if _ADULT.search(plain):
        return "adult"
    if is_status_header(header):
        return "status"
    if asks_who_withdrew(header) or _GONE.fullmatch(plain):
        return "gone"
    cells = list(cells)
    if (hides(header) or is_put_away(header)) and are_flags(cells):
        return "gone"
    if are_choices(cells):
        return "choice"
    answers = {read_answer(cell) for cell in cells}
    if shows(header) and any(map(str.strip, cells)) and are_flags(cells):
        return "confirmed"
    return "confirmed" if says_whether_listed(header) and answers & {"yes", "no"} else None


def may_hide(header: str, cells: Iterable[str]) -> bool:
    """Whether a column called like one of showing or hiding has something but yes, no and days.

    Then it is for people to say what it asks.
    """
    cells = list(cells)
    return (hides(header) or shows(header)) and not are_flags(cells)


def held_back(columns: Iterable[HoldingColumn], row: Row, day: date | None) -> Held | None:
    """Why whoever a row is of is not named; `day` is that on which they signed, if it is known.

    Who has withdrawn has, whatever else the row says.
    """
    signed = day or datetime.now(UTC).date()
    cells = ((one.kind, row.cells[one.at] if one.at < len(row.cells) else "") for one in columns)
    found = [held for kind, cell in cells if (held := _held(kind, cell, signed))]
    return "withdrawn" if "withdrawn" in found else next(iter(found), None)


def _held(kind: _Kind, cell: str, day: date) -> Held | None:
    left: Held
    is_yes = read_answer(cell) == "yes" or is_tick(cell)
    match kind:
        case "age":
            return "minor" if _is_young(cell, day) else None
        case "birth":
            return "minor" if _is_born_lately(cell, day) else None
        case "adult":
            return None if is_yes or _is_grown(cell) else "minor"
        case "minor":
            return "minor" if is_yes or _says_so(cell) else None
        case "status":
            left = "withdrawn" if says_withdrawn(cell) else "state"
            return left if says_no_member(cell) else None
        case "left":
            return "withdrawn" if is_filled(cell) else None
        case "gone":
            return "state" if is_yes or _says_so(cell) else None
        case "choice":
            return None
        case "data":
            return None if is_yes or _is_agreed(cell) else "data"
        case "sent":
            return None if cell.strip() else "unsent"
    is_no = first_answer(cell) in ("no", "empty") or refuses(cell)
    return "state" if is_no else None


def _is_agreed(cell: str) -> bool:
    return is_filled(cell) and first_answer(cell) != "no" and not refuses(cell)


def _says_so(cell: str) -> bool:
    return is_filled(cell) and first_answer(cell) != "no"


def _is_grown(cell: str) -> bool:
    """Whether `Are you over 18?` is answered with an age, or in words."""
    plain = fold(cell)
    found = _DIGITS.search(plain)
    is_denied = _YOUNGER.search(plain) or speaks_of_minors(plain) or refuses(cell)
    is_old = int(found[0]) >= _GROWN if found else _ADULT.search(plain) is not None
    return first_answer(cell) != "no" and not is_denied and is_old


def _is_young(cell: str, day: date) -> bool:
    plain = ages_in_digits(fold(cell))
    found = _DIGITS.search(plain)
    if speaks_of_minors(plain) or found is None:
        return speaks_of_minors(plain)
    age = int(found[0][:4])
    if age > _OLDEST:
        return _is_born_lately(cell, day)
    return age < _GROWN or (age == _GROWN and _YOUNGER.search(plain) is not None)


def _is_born_lately(cell: str, day: date) -> bool:
    """Whether somebody may be younger than eighteen; the year decides, or a day that is certain."""
    short = _SHORT_YEAR.fullmatch(cell.strip())
    years = [int(year) for year in _STARTED.findall(cell)]
    if short:
        century = 2000 if int(short[1]) <= day.year % 100 else 1900
        years = [century + int(short[1])]
    if not years:
        return False
    if years[0] + _GROWN != day.year:
        return years[0] + _GROWN > day.year
    try:
        born = date.fromisoformat(cell.strip()[:10])
    except ValueError:
        return True
    return (born.month, born.day) > (day.month, day.day)
