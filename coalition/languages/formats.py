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
"""In seconds from 1970, earlier than any date of Python's."""

_ROUND = 10**9
"""Plural rules look at the last six digits and at whether there are more; ICU takes whole numbers
of 31 bits only."""


def join_list(items: Sequence[str], tag: str) -> str:
    """The items as one list: `A, B and C`; empty for no item, a single item as it is.

    ICU knows the sounds at which `y` becomes `e` in Spanish, and the hyphen that Hebrew puts
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


def browser_plural_category(n: int, tag: str) -> str:
    """What `new Intl.PluralRules(tag).select(n)` answers: to browsers `pt` is as in Brazil."""
    return str(_browser_plural_rules(tag).select(n))


@functools.lru_cache(maxsize=256)
def _browser_plural_rules(tag: str) -> Any:
    return icu().PluralRules.forLocale(icu().Locale.forLanguageTag(tag))


@functools.lru_cache(maxsize=256)
def plural_category_count(tag: str) -> int:
    """How many of CLDR's plural categories a language has, that of fractions among them."""
    return len(list(_plural_rules(base(tag)).getKeywords()))


@functools.lru_cache(maxsize=256)
def _plural_rules(tag: str) -> Any:
    return icu().PluralRules.forLocale(conventions(tag))


def format_number(n: int, tag: str) -> str:
    """A whole number with the language's digits and separators: German `1.234`, Polish `1234`."""
    return str(_number_format(base(tag)).formatDecimal(str(n).encode()))


@functools.lru_cache(maxsize=256)
def _number_format(tag: str) -> Any:
    return icu().NumberFormatter.withLocale(conventions(tag))


def format_percent(n: int, tag: str) -> str:
    """A whole percentage as the language writes it: English `87%`, French `87 %`, Turkish `%87`."""
    return str(_percent_format(base(tag)).format(n / 100))


@functools.lru_cache(maxsize=256)
def _percent_format(tag: str) -> Any:
    return icu().NumberFormat.createPercentInstance(conventions(tag))


def format_amount(number: str, tag: str, digits: str = "", *, grouped: bool) -> str:
    """A number of digits and at most one point, as a language writes it: German `1.250,50`.

    All decimals stay. `digits` is `latn` or `native` where it should not be the language's usual
    system, and without `grouped` thousands are not set apart.
    """
    decimals = len(number.partition(".")[2])
    formatter = _amount_format(base(tag), digits, decimals, grouped=grouped)
    return str(formatter.formatDecimal(number.encode()))


@functools.lru_cache(maxsize=256)
def _amount_format(tag: str, digits: str, decimals: int, *, grouped: bool) -> Any:
    icu_ = icu()
    where = conventions(tag)
    if digits:
        where = icu_.Locale.forLanguageTag(f"{where.toLanguageTag()}-u-nu-{digits}")
    strategy = icu_.UNumberGroupingStrategy
    return (
        icu_.NumberFormatter.withLocale(where)
        .precision(icu_.Precision.fixedFraction(decimals))
        .grouping(strategy.AUTO if grouped else strategy.OFF)
    )


@functools.lru_cache(maxsize=256)
def number_signs(tag: str) -> tuple[str, str]:
    """The signs before decimals and between thousands that a language has with digits 0 to 9.

    Source: CLDR.
    """
    icu_ = icu()
    where = conventions(base(tag)).toLanguageTag()
    symbols = icu_.DecimalFormatSymbols(icu_.Locale.forLanguageTag(f"{where}-u-nu-latn"))
    kinds = icu_.DecimalFormatSymbols
    signs = (kinds.kDecimalSeparatorSymbol, kinds.kGroupingSeparatorSymbol)
    decimal, thousands = (str(symbols.getSymbol(sign)) for sign in signs)
    return decimal, thousands


@functools.lru_cache(maxsize=256)
def spell_number(number: int, tag: str) -> str:
    """A whole number in words, as it is counted: German 20 is `zwanzig`; empty where unknown.

    Source: the spell-out rules of CLDR.
    """
    where, icu_ = conventions(base(tag)), icu()
    rules = icu_.RuleBasedNumberFormat(icu_.URBNFRuleSetTag.SPELLOUT, where)
    # ICU counts in another language where it has no rules.
    counted = rules.getLocale(icu_.ULocDataLocaleType.VALID_LOCALE).getLanguage()
    is_own = counted == where.getLanguage()
    return str(rules.format(number)).replace("\u00ad", "") if is_own else ""


def format_date(date: dt.date, tag: str) -> str:
    """A date in the language's long form: `1. März 2021`; in ISO 8601 where CLDR has no months.

    The calendar is the usual one by CLDR: Buddhist in Thai, Persian in Persian. The first day of
    a month is an ordinal where the language writes it so: French `1er mars 2021`.
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
    ordinals = (_FIRST_OF_MONTH.get(language) for language in (tag, *parents(tag)))
    return next(filter(None, ordinals), None)


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
        # Otherwise days before October 1582 would be dates of the Julian calendar.
        calendar.setGregorianChange(_BEFORE_ALL_TIME)
        formatter.setCalendar(calendar)
    return formatter


def _months(locale: Any) -> list[str]:
    return list(icu().DateFormatSymbols(locale).getMonths())


NUMBERED_MONTH = "月월"
"""How a month's name ends in Chinese, Japanese and Korean, which number their months."""


@functools.lru_cache(maxsize=256)
def month_names(tag: str) -> tuple[frozenset[str], ...]:
    """For January to December the full names that a language writes, in small letters.

    Both as in a date (Polish `maja`) and alone (`maj`), in Chinese with digits and with its own
    numerals; empty sets where CLDR has no names. Of names of fewer than three characters only those
    are named that hold the word for a month, as `5月` and `5월`: others are part of many words.
    """
    kinds = icu().DateFormatSymbols
    symbols = kinds(conventions(base(tag)))
    contexts = (kinds.FORMAT, kinds.STANDALONE)
    forms = [symbols.getMonths(context, kinds.WIDE) for context in contexts]
    root = set(_months(icu().Locale.getRoot()))
    return tuple(
        frozenset(
            one.lower()
            for name in names
            if name not in root and (len(name) > 2 or name[-1] in NUMBERED_MONTH)
            for one in (name, *([f"{number}月"] if name[-1] == "月" else []))
        )
        for number, names in enumerate(zip(*forms, strict=True), 1)
    )


@functools.lru_cache(maxsize=256)
def month_abbreviations(tag: str) -> tuple[frozenset[str], ...]:
    """For January to December the short names that a language writes, without full stops."""
    icu_ = icu()
    symbols = icu_.DateFormatSymbols(conventions(base(tag)))
    kind = icu_.DateFormatSymbols
    forms = [
        symbols.getMonths(context, kind.ABBREVIATED) for context in (kind.FORMAT, kind.STANDALONE)
    ]
    return tuple(
        frozenset(name.lower().strip(".") for name in names if not any(map(str.isdigit, name)))
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
