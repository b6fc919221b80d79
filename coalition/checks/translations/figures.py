"""The figures of a text, whatever digits and separators they are written with."""

import sys
import unicodedata
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression

_DIGIT = Expression(r"\d")
_OTHER_DIGIT = Expression(r"[^\D0-9]")
_NOT_DIGIT = Expression(r"\D")
_SPACES = " \u00a0\u202f\u2009"
_GROUPED = rf"\d{{1,3}}(?:[.,'’٬\u066b\u066c{_SPACES}]\d{{2,3}})+(?!\d)"
_NUMBER = Expression(rf"{_GROUPED}(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)*")
_SEPARATOR = Expression(r"\D")
_DECIMAL_SEPARATORS = frozenset(".,٫")
_DATE = Expression(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_EVERY_DAY = Expression(r"\b24\s?/\s?7\b|\b24/24\b|\b7/7\b")
_PERCENT_SIGNS = frozenset("%٪％")
_SIGN_BEFORE = Expression(rf"(?<!\d)(?<!\d[{_SPACES}])[%٪％][{_SPACES}]?\Z")


class Figure(NamedTuple):
    """A number in a text."""

    digits: str
    """Without separators: how they are written differs from language to language."""

    at: int
    percent: bool
    end: int

    @property
    def shortest(self) -> str:
        """The digits without zeros at the end of decimals: 98.50 is 98.5."""
        return self.digits.rstrip("0") if "." in self.digits else self.digits

    @property
    def value(self) -> int:
        """The figure as a whole number; hours and minutes together."""
        # int() raises ValueError for a string of thousands of digits.
        return int(only_digits(self.digits)[:9])


@cache
def _ascii_digits() -> dict[int, str]:
    """The digits of every script as those of ASCII."""
    # Made at the first text that needs it: few do, and all of Unicode is searched.
    digits = (code for code in range(0x80, sys.maxunicode) if chr(code).isdecimal())
    return {code: str(unicodedata.decimal(chr(code))) for code in digits}


def only_digits(text: str) -> str:
    """The digits of a text, without everything between them."""
    return _NOT_DIGIT.sub("", text)


def means_always(text: str) -> bool:
    """Whether a text has a phrase such as `24/7`."""
    return _EVERY_DAY.search(text) is not None


def find_figures(prose: Prose) -> tuple[Figure, ...]:
    """The figures of a text in order; a date such as 31.12.2024 gives three."""
    plain = prose.plain
    if not _DIGIT.search(plain):
        return ()
    if not plain.isascii() and _OTHER_DIGIT.search(plain):
        plain = plain.translate(_ascii_digits())
    if "24" in plain:
        # As many spaces, so that the offsets of what follows stay.
        plain = _EVERY_DAY.sub(lambda match: " " * len(match[0]), plain)
    figures: list[Figure] = []
    for number in _NUMBER.finditer(plain):
        date = _DATE.fullmatch(number[0]) if number[0].count(".") > 1 else None
        spans = [date.span(part) for part in (1, 2, 3)] if date else [(0, len(number[0]))]
        for span in spans:
            start, end = (number.start() + offset for offset in span)
            percent = _is_percent(plain, start, end)
            figures.append(Figure(_normalise(plain[start:end]), start, percent, end))
    return tuple(figures)


class Amount(NamedTuple):
    """A number whose separators can be told apart: those of thousands from that of decimals."""

    whole: str
    decimals: str
    grouped: bool
    """Whether the thousands are set apart."""


def read_amount(number: str) -> Amount | None:
    """A number as it is written in any language; None for one of other parts, such as `2.0.1`.

    One separator before three digits groups them, and so do several of one sort. What stands last
    and differs from those before it is the sign of decimals: `1,250.50`, `1 250,50`, `1.250,50`.
    """
    groups, signs = _SEPARATOR.split(number), _SEPARATOR.findall(number)
    decimals = ""
    if signs and signs[-1] in _DECIMAL_SEPARATORS and signs[-1] not in signs[:-1]:
        is_fraction = len(signs) > 1 or len(groups[-1]) != _GROUP or groups[0] == "0"
        decimals = groups.pop() if is_fraction else ""
    if not _are_thousands(groups, signs[: len(groups) - 1]):
        return None
    return Amount("".join(groups), decimals, len(groups) > 1)


_GROUP = 3


def _are_thousands(groups: list[str], signs: list[str]) -> bool:
    """Whether groups are thousands, all set apart by one sign; in India two digits are one, too."""
    within = all(len(group) in (_GROUP - 1, _GROUP) for group in groups[1:-1])
    return len(groups) == 1 or (len(set(signs)) == 1 and len(groups[-1]) == _GROUP and within)


def _normalise(number: str) -> str:
    """The digits of a number, with a point before decimals and minutes.

    Zeros before a number, as in dates, say nothing.
    """
    amount = read_amount(number)
    if amount is None or not amount.decimals.strip("0"):
        number = amount.whole if amount else only_digits(number)
        return number.lstrip("0") or "0"
    return f"{amount.whole.lstrip('0') or '0'}.{amount.decimals}"


def _is_percent(text: str, start: int, end: int) -> bool:
    after = text[end : end + 2].lstrip(_SPACES)
    # Turkish and Basque write the sign before the number.
    before = _SIGN_BEFORE.search(text, max(start - 4, 0), start)
    return after[:1] in _PERCENT_SIGNS or before is not None


def digits_system(prose: Prose) -> Literal["latn", "native", ""]:
    """The digits that a text is written with, as a tag has them (`nu`); empty where it has none."""
    if _OTHER_DIGIT.search(prose.plain):
        return "native"
    return "latn" if _DIGIT.search(prose.plain) else ""


@lru_cache(maxsize=4)
def in_ascii_digits(text: str) -> str:
    """A text with the digits of ASCII for those of any script."""
    # One text may have thousands of figures to tell of.
    return text.translate(_ascii_digits())


def as_written(text: str, figure: Figure) -> str:
    """The figure as it stands in its text, separators included."""
    match = _NUMBER.match(in_ascii_digits(text), figure.at)
    end = match.end() if match else figure.at + len(figure.digits)
    return text[figure.at : end]
