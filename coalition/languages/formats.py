"""Lists, numbers, dates, plurals and quotation marks as a language writes them."""

import datetime as dt
import functools
from collections.abc import Sequence
from typing import Any

from coalition.languages.library import conventions, icu
from coalition.languages.lineage import parents
from coalition.languages.subtags import base

_UNIX_EPOCH = dt.date(1970, 1, 1).toordinal()
_SECONDS_OF_A_DAY = 86_400.0
_BEFORE_ALL_TIME = -1e15
"""In seconds from 1970: no date of Python's is so long ago."""

_ROUND = 10**9
"""Plural rules look at the last six digits and at whether there are more; ICU's door for whole
numbers is 31 bits wide."""


def join_list(items: Sequence[str], tag: str) -> str:
    """The items as one list of all of them: `A, B and C`; nothing for none, one item as it is.

    ICU sees to the sounds at which `y` becomes `e` in Spanish and to the hyphen that Hebrew puts
    before foreign script. A language without data of its own has commas only.
    """
    return str(_list_format(base(tag)).format(list(items)))


@functools.lru_cache(maxsize=256)
def _list_format(tag: str) -> Any:
    return icu().ListFormatter.createInstance(conventions(tag))


@functools.lru_cache(maxsize=4096)
def plural_category(n: int, tag: str) -> str:
    """CLDR's plural category of a number of things: zero, one, two, few, many or other."""
    size = abs(n)
    size = size if size < _ROUND else _ROUND + size % _ROUND
    return str(_plural_rules(base(tag)).select(size))


@functools.lru_cache(maxsize=256)
def _plural_rules(tag: str) -> Any:
    return icu().PluralRules.forLocale(conventions(tag))


def format_number(n: int, tag: str) -> str:
    """A whole number with the language's digits and separators: German `1.234`, Polish `1234`."""
    return str(_number_format(base(tag)).formatDecimal(str(n).encode()))


@functools.lru_cache(maxsize=256)
def _number_format(tag: str) -> Any:
    return icu().NumberFormatter.withLocale(conventions(tag))


def format_date(date: dt.date, tag: str) -> str:
    """A date in the language's long form: `1. März 2021`; in ISO 8601 where CLDR has no months.

    The calendar is the one that CLDR holds usual: Buddhist in Thai, Persian in Persian. The first
    day of a month is an ordinal where the language asks for it: French `1er mars 2021`.
    """
    formatter = _date_format(base(tag))
    if formatter is None:
        return date.isoformat()
    text = str(formatter.format((date.toordinal() - _UNIX_EPOCH) * _SECONDS_OF_A_DAY))
    first = _first_of_month(base(tag))
    return first + text.removeprefix("1") if first and text.startswith("1 ") else text


_FIRST_OF_MONTH = {"fr": "1er", "it": "1º", "pt-BR": "1º"}
"""CLDR's patterns have cardinal numbers alone. Sources: Lexique des règles typographiques en usage
à l'Imprimerie nationale; Manuale interistituzionale di convenzioni redazionali of the European
Union; Manual de redação da Presidência da República."""


@functools.lru_cache(maxsize=256)
def _first_of_month(tag: str) -> str | None:
    return next(
        (_FIRST_OF_MONTH[one] for one in (tag, *parents(tag)) if one in _FIRST_OF_MONTH), None
    )


@functools.lru_cache(maxsize=256)
def _date_format(tag: str) -> Any:
    """ICU's long date format in UTC, or None where its months are root's `M01` to `M12`."""
    icu_ = icu()
    if _months(conventions(tag)) == _months(icu_.Locale.getRoot()):
        return None
    formatter = icu_.DateFormat.createDateInstance(icu_.DateFormat.LONG, conventions(tag))
    formatter.setTimeZone(icu_.TimeZone.getGMT())
    if formatter.getCalendar().getType() == "gregorian":
        calendar = icu_.GregorianCalendar(icu_.TimeZone.getGMT(), conventions(tag))
        # Otherwise days before October 1582 would be told in the Julian calendar.
        calendar.setGregorianChange(_BEFORE_ALL_TIME)
        formatter.setCalendar(calendar)
    return formatter


def _months(of_locale: Any) -> list[str]:
    return list(icu().DateFormatSymbols(of_locale).getMonths())


@functools.lru_cache(maxsize=256)
def month_names(tag: str) -> tuple[frozenset[str], ...]:
    """For January to December every full name that a language writes, in small letters.

    Both as in a date (Polish `maja`) and alone (`maj`); empty sets where CLDR has no names.
    """
    of = icu().DateFormatSymbols
    symbols = of(conventions(base(tag)))
    forms = [symbols.getMonths(context, of.WIDE) for context in (of.FORMAT, of.STANDALONE)]
    root = set(_months(icu().Locale.getRoot()))
    return tuple(
        frozenset(name.lower() for name in names if name not in root and len(name) > 2)
        for names in zip(*forms, strict=True)
    )


@functools.lru_cache(maxsize=256)
def quotation_marks(tag: str) -> tuple[str, str, str, str]:
    """Opening and closing quotation mark, then the pair for a quotation within a quotation."""
    icu_ = icu()
    kind = icu_.ULocaleDataDelimiterType
    mark = icu_.LocaleData(conventions(base(tag)).getName()).getDelimiter
    return (
        str(mark(kind.QUOTATION_START)),
        str(mark(kind.QUOTATION_END)),
        str(mark(kind.ALT_QUOTATION_START)),
        str(mark(kind.ALT_QUOTATION_END)),
    )
