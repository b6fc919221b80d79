"""Dates as people and programs write them in sheets, in the languages of Europe, to days."""

import datetime
import functools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.rows import CellError, quote

_TIME = Expression(
    r"(?:T|,?\s+(?:(?:[-–]|klo|kl\.?|um|à|at|om|alle|ore|ora|às|a las|a les|o|v|в|о|στις)\s+)?)"
    r"\d{1,2}(?P<mark>[:.])\d{2}\S*(?:\s+[^\d\s]\S*){0,4}\Z"
)
"""A time of the day, with what programs write behind it: `10:22:33 AM GMT+1`, `da tarde WET`."""

_ISO = Expression(r"(\d{4})([-/]|\.\s?)(\d{1,2})\2(\d{1,2})\.?")
_NUMBERS = Expression(r"(\d{1,2})(\.\s?|[/-])(\d{1,2})\2(\d{4}|\d{2})\.?")
_DAY_MONTH = Expression(
    r"(\d{1,2})(?:\.|st|nd|rd|th|er|re|º|ª|°|-?го)?[\s-]*(?:de\s+|d['’]\s?|ta[’']\s+)?"
    r"([^\W\d_]+)\.?,?[\s-]*(?:de[l]?\s+)?(\d{4}|\d{2})\.?(?:\s?[^\W\d_]{1,4}\.?)?"
)
_MONTH_DAY = Expression(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_YEAR_MONTH_DAY = Expression(r"(\d{4})\.?\s?(?:gada|m\.)?\s*([^\W\d_]+)\s+(\d{1,2})\.?(?:\s?d\.?)?")
_YEAR_DAY_MONTH = Expression(r"(\d{4})\.?\s?gada\s+(\d{1,2})\.?\s+([^\W\d_]+)")
_OF_YEAR = Expression(r"(?<=\d)\s?(?:r|rok[ue]?|г|год[аиу]?|р|gada|god)\.?\Z")
"""Behind a date in figures, the word for a year: `11.09.2023 r.`, `08.01.2024 г.`"""

_PART_OF_DAY = Expression(
    r"(?:ca?\.?\s?|~\s?)?(\d{4})\s?\??|(\d{1,2})[./-](\d{4})|(\d{4})[./-](\d{1,2})"
    r"|([^\W\d_]+)\.?[\s-]*(?:de[l]?\s+|d['’]\s?)?(?:\d{4}|\d{2})|\d{4}\.?\s+([^\W\d_]+)\.?"
)
"""A year, or a month of one: `2019`, `ca. 2019`, `05/2021`, `2021-05`, `mars 2021`."""

_SERIAL = Expression(r"[3-5]\d{4}")
"""A day as spreadsheets count it, of which nobody knows whether from 1900 or 1904: `44927`."""

_YEARS = range(1900, 2200)
_PIVOT = 69
"""Two digits from here on are of the twentieth century (POSIX, strptime)."""

_LANGUAGES = (
    *("ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu"),
    *("it", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sr", "sr-Latn", "sv"),
    *("tr", "uk"),
)
_SHORTEST = 3
"""Letters from which on the beginning of a month's name is one."""


class NoWholeDayError(CellError):
    """A cell that speaks of a time and states no day of the calendar, so that none is asked for."""


class AmbiguousDayError(CellError):
    """A cell that may be one of two days."""

    def __init__(self, text: str, days: Sequence[datetime.date]) -> None:
        """`days` are those that it may be, the one with the day first before the other."""
        first, second = days[:2]
        super().__init__(f"{quote(text)} may be {first} or {second}; write it like one of them")
        self.days = (first, second)


class DayOrder(NamedTuple):
    """Whether dates of a column stand with the day or with the month first, by their separator.

    A separator is in one of the sets where some date can only be read so.
    """

    day_first: frozenset[str] = frozenset()
    month_first: frozenset[str] = frozenset()


UNDECIDED = DayOrder()
"""Of a column, or a single date, in which nothing says which comes first."""


def day_order(texts: Iterable[str]) -> DayOrder:
    """The order that the dates of a column have: `13/03/2021` decides that of `01/03/2021`.

    So does `01/03/2021 10.22.33`: who writes times with full stops writes the day first, in all
    conventions of CLDR.
    """
    day_first, month_first = set(), set()
    for text in texts:
        if match := _NUMBERS.fullmatch(_without_time(text)):
            if (time := _TIME.search(text.strip())) and time["mark"] == ".":
                day_first.add(match[2][0])
            first, separator, second = int(match[1]), match[2][0], int(match[3])
            if first <= _DECEMBER < second:
                month_first.add(separator)
            elif second <= _DECEMBER < first:
                day_first.add(separator)
    return DayOrder(frozenset(day_first), frozenset(month_first))


_DECEMBER = 12


def read_date(text: str, order: DayOrder = UNDECIDED) -> datetime.date:
    """The day that a cell states.

    In `01/03/2021` the order of the column decides, in `01.03.2021` and `01-03-2021` the day comes
    first unless the column says otherwise. Raises CellError with the reason; where a date can be
    read in two ways, it names both. It is a NoWholeDayError for a year, a month, `31/02/2021` and
    the number of a day in a spreadsheet.
    """
    try:
        days = _readings(_without_time(text), order)
    except ValueError:
        days = []
    if not days or days[0].year not in _YEARS:
        error = NoWholeDayError if _speaks_of_time(_without_time(text)) else CellError
        raise error(f"{quote(text)} is not a day; write it like 2021-03-01")
    if len(days) > 1:
        raise AmbiguousDayError(text, days)
    return days[0]


def read_ambiguous(text: str, order: DayOrder) -> str:
    """A date of figures that may be two days, with the day of an order in the form of ISO 8601.

    Any other text, and what stands behind the date, is as it was.
    """
    date = _TIME.sub("", text)
    match = _NUMBERS.fullmatch(date) if date[:1].isdecimal() else None
    if match is None:
        return text
    try:
        days = _readings(date, order)
    except ValueError:
        return text
    return f"{days[0]}{text[len(date) :]}" if len(days) == 1 else text


def is_day(text: str) -> bool:
    """Whether a text is a day as ISO 8601 writes it: `2021-03-01`."""
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def has_time(text: str) -> bool:
    """Whether a cell has a time of the day, as the stamps of programs have."""
    return _TIME.search(text.strip()) is not None


def _speaks_of_time(text: str) -> bool:
    """Whether a text has the form of a date, or is a part of one."""
    if _SERIAL.fullmatch(text) or any(form.fullmatch(text) for form in (_ISO, _NUMBERS)):
        return True
    worded = (_DAY_MONTH.fullmatch(text), _PART_OF_DAY.fullmatch(text))
    parts = [part for found in worded if found for part in found.groups() if part]
    return bool(parts) and all(map(_is_part_of_date, parts))


def _is_part_of_date(text: str) -> bool:
    if text.isdecimal():
        return int(text) in _YEARS or len(text) <= len("31")
    return bool(months_called(text))


def _without_time(text: str) -> str:
    return _OF_YEAR.sub("", _TIME.sub("", text.strip()))


def _readings(text: str, order: DayOrder) -> list[datetime.date]:
    """The days that a text may mean, one in most cases; ValueError for one such as 31/02/2021."""
    if match := _ISO.fullmatch(text):
        return [datetime.date(int(match[1]), int(match[3]), int(match[4]))]
    if match := _NUMBERS.fullmatch(text):
        first, second, year = int(match[1]), int(match[3]), _year(match[4])
        return _numbered(first, second, year, match[2][0], order)
    for pattern, (day, month, year) in (
        (_DAY_MONTH, (1, 2, 3)), (_MONTH_DAY, (2, 1, 3)), (_YEAR_MONTH_DAY, (3, 2, 1)),
        (_YEAR_DAY_MONTH, (2, 3, 1)),
    ):  # fmt: skip
        match = pattern.fullmatch(text)
        numbers = months_called(match[month]) if match else []
        if match and numbers:
            return [datetime.date(_year(match[year]), n, int(match[day])) for n in numbers]
    return []


def _numbered(
    first: int, second: int, year: int, separator: str, order: DayOrder
) -> list[datetime.date]:
    """The days of `01/03/2021`: both where neither the numbers nor the column decide."""
    is_day_first = separator in order.day_first
    is_month_first = separator in order.month_first
    if separator != "/" and not is_month_first:
        is_day_first = True
    if second > _DECEMBER:
        return [datetime.date(year, first, second)]
    if first > _DECEMBER or first == second or (is_day_first and not is_month_first):
        return [datetime.date(year, second, first)]
    if is_month_first and not is_day_first:
        return [datetime.date(year, first, second)]
    return [datetime.date(year, second, first), datetime.date(year, first, second)]


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) > len("21"):
        return year
    return 2000 + year if year < _PIVOT else 1900 + year


def months_called(name: str) -> list[int]:
    """The numbers of the months that a language calls so, in full, in short or by a beginning."""
    key = languages.name_key(name)
    if key in _months() or len(key) < _SHORTEST:
        return sorted(_months().get(key, ()))
    return sorted({n for month, ns in _months().items() if month.startswith(key) for n in ns})


@functools.cache
def _months() -> dict[str, set[int]]:
    """The numbers of months by their names; `listopad` is October in Croatian, not in Polish."""
    # The German abbreviation of DIN 1355 and its kin elsewhere, which CLDR lacks.
    months: dict[str, set[int]] = {"mrz": {3}}
    # Latvian says in which month: `2025. gada 4. jūlijā`.
    months |= {"maija": {5}, "junija": {6}, "julija": {7}}
    for language in _LANGUAGES:
        for names_of in (languages.month_names, languages.month_abbreviations):
            for number, names in enumerate(names_of(language), 1):
                for name in names:
                    months.setdefault(languages.name_key(name), set()).add(number)
    return months


def require_no_future(day: datetime.date) -> datetime.date:
    """A day on which somebody is said to have signed, as it is.

    Raises CellError for one that has not begun anywhere on earth.
    """
    latest = (datetime.datetime.now(datetime.UTC) + _FARTHEST_EAST).date()
    if day > latest:
        raise CellError(f"{day} is after today, and nobody has signed yet on that day")
    return day


_FARTHEST_EAST = datetime.timedelta(hours=14)
"""How far the clocks of Kiribati are ahead of UTC."""
