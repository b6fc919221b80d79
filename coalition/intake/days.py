"""Dates as people write them in sheets, in English and French, to days."""

import datetime
import functools

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.rows import CellError, quote

_ISO = Expression(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?")
_IN_WORDS = Expression(r"(\d{1,2})\.?(?:st|nd|rd|th|er)?\s+([^\W\d_]+)\.?,?\s+(\d{4})")
_DAY_FIRST = Expression(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_MONTH_OR_DAY_FIRST = Expression(r"(\d{1,2})/(\d{1,2})/\d{4}")
_YEARS = range(1900, 2200)


def read_date(text: str, *, month_first: bool) -> datetime.date:
    """The day that a cell states, the day before the month in `01/03/2021`.

    `month_first` says that other cells of the column have the month first; then a date that can
    be read either way is refused. Raises CellError with the reason.
    """
    if month_first and (either := _MONTH_OR_DAY_FIRST.fullmatch(text)) and int(either[2]) <= 12:
        raise CellError(
            f"{quote(text)} may have the day or the month first; write it like 2021-03-01"
        )
    try:
        day = _parse_date(text)
    except ValueError:
        day = None
    if day is None or day.year not in _YEARS:
        raise CellError(f"{quote(text)} is not a day; write it like 2021-03-01")
    return day


def _parse_date(text: str) -> datetime.date | None:
    """The day in one of the known notations, or None; ValueError for one such as 31/02/2021."""
    if match := _ISO.fullmatch(text):
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(text):
        return datetime.date(int(match[3]), int(match[2]), int(match[1]))
    if match := _IN_WORDS.fullmatch(text):
        month = _months().get(match[2].casefold())
        return datetime.date(int(match[3]), month, int(match[1])) if month else None
    return None


@functools.cache
def _months() -> dict[str, int]:
    """The number of each month by its name in English and French."""
    return {
        name.casefold().strip("."): number
        for language in ("en", "fr")
        for number, names in enumerate(languages.month_names(language), 1)
        for name in names
    }


def is_month_first(text: str) -> bool:
    """Whether a date can only be read with the month first: 03/13/2021."""
    match = _MONTH_OR_DAY_FIRST.fullmatch(text.strip())
    return match is not None and int(match[1]) <= 12 < int(match[2])
