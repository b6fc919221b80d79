"""A text of figures alone, in the way in which another language writes them."""

import functools
import re
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.languages.formats import format_amount
from coalition.languages.library import conventions, icu
from coalition.languages.subtags import base

_SPACES = " \u00a0\u2009\u202f"
_SPACED = frozenset(_SPACES)
_APOSTROPHES = "'’"
_FIGURE = Expression(
    rf"(?P<before>%[{_SPACES}]?)?(?P<digits>[0-9](?:[0-9.,{_SPACES}{_APOSTROPHES}]*[0-9])?)"
    rf"(?P<after>[{_SPACES}]?%)?"
)
_UNITS = frozenset("%‰€$£¥₺₴")
"""What stands beside amounts, and beside no hour or version."""


class _Amount(NamedTuple):
    """A number as `format_amount` takes it."""

    number: str
    grouped: bool


def write_figures(text: str, source: str, target: str) -> str:
    """A text that holds no letters, written as the readers of another language write numbers.

    Its numbers are read by the conventions of the source language: English `1,090` is French
    `1 090`. What may be something else stays as it stands: a date, a telephone number, a version,
    two hours.
    """
    if base(source) == base(target):
        return text
    figures = list(_FIGURE.finditer(text))
    certain = len(figures) == 1 or not _UNITS.isdisjoint(text)

    def write(match: re.Match[str]) -> str:
        amount = _read(match["digits"], source)
        if amount is None or not (amount.grouped or certain) or _may_be_dialled(match):
            return match[0]
        number = format_amount(amount.number, target, grouped=amount.grouped)
        return _with_sign(match, number, target)

    return _FIGURE.sub(write, text)


def _read(digits: str, language: str) -> _Amount | None:
    """A number by the conventions of a language; None for what is none by them."""
    match = _pattern(base(language)).fullmatch(digits)
    if match is None:
        return None
    groups = match["grouped"] or match["whole"]
    whole = "".join(filter(str.isdigit, groups))
    if len(whole) > 1 and whole[0] == "0":
        return None
    number = f"{whole}.{match['decimals']}" if match["decimals"] else whole
    return _Amount(number, match["grouped"] is not None)


@functools.lru_cache(maxsize=256)
def _pattern(tag: str) -> re.Pattern[str]:
    symbols, kinds = icu().DecimalFormatSymbols(conventions(tag)), icu().DecimalFormatSymbols
    point = symbols.getSymbol(kinds.kDecimalSeparatorSymbol)
    group = symbols.getSymbol(kinds.kGroupingSeparatorSymbol)
    # People type the space or the apostrophe that their keyboard has.
    group = next((same for same in (_SPACES, _APOSTROPHES) if group in same), group)
    return re.compile(
        rf"(?:(?P<grouped>[0-9]{{1,3}}(?:[{re.escape(group)}][0-9]{{3}})+)|(?P<whole>[0-9]+))"
        rf"(?:{re.escape(point)}(?P<decimals>[0-9]+))?"
    )


def _may_be_dialled(match: re.Match[str]) -> bool:
    """Whether a plus sign and spaces make a number one of a telephone."""
    is_international = match.string[: match.start()].endswith("+")
    return is_international and not _SPACED.isdisjoint(match["digits"])


def _with_sign(match: re.Match[str], number: str, language: str) -> str:
    """A number with its sign of percent, if it has one, on the side that the language has it."""
    if bool(match["before"]) == bool(match["after"]):
        return f"{match['before'] or ''}{number}{match['after'] or ''}"
    before, after = _percent(base(language))
    return f"{before}{number}{after}"


@functools.lru_cache(maxsize=256)
def _percent(tag: str) -> tuple[str, str]:
    """What stands before and behind a percentage: French `\u00a0%` behind it."""
    percents = icu().NumberFormat.createPercentInstance(conventions(tag))
    return str(percents.getPositivePrefix()), str(percents.getPositiveSuffix())
