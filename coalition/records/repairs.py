"""A malformed value put right, where it has exactly one answer; a misspelt word has none."""

import datetime
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from msgspec import inspect

from coalition import languages
from coalition.expressions import Expression
from coalition.records.shapes import Type
from coalition.records.text_formats import FORMATS
from coalition.websites import is_public_host
from coalition.yamltext import KeyPath

Right = str | int | datetime.date
"""A text, a yes or no, a number or a day."""

_UNSEEN = "\u200b\u2060\ufeff"
"""What comes in with a pasted text and stands around it: spaces without width."""

_HOST_AND_PAGE = Expression(r"((?:[\w-]+\.)+[\w-]+)(?:/\S*)?")
_YEAR_FIRST = Expression(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?")
_YEAR_LAST = Expression(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_LOGOS = "data/logos/"
_YES = frozenset({"true", "yes", "on"})
_NO = frozenset({"false", "no", "off"})


class Fault(NamedTuple):
    """A malformed value of a record, which may have one answer."""

    keys: KeyPath
    code: str
    message: str
    right: Callable[[str], Right | None]
    """The value that is meant by what is written, or None."""


class Repair(NamedTuple):
    """A value of a record that can be put right."""

    keys: KeyPath
    code: str
    message: str
    """What is wrong with it: a lower-case fact."""

    value: Right


def right_text(kind: str, text: str) -> str | None:
    """The text that is meant by a malformed one of a kind, such as `url`; None for a doubtful one.

    Law: the result is well-formed.
    """
    stripped = without_spaces(text)
    well_formed = FORMATS[kind]
    for candidate in (stripped, *_CANDIDATES[kind](stripped)):
        if candidate != text and well_formed("", candidate) is None:
            return candidate
    return None


def without_spaces(text: str) -> str:
    """The text without the spaces around it, those without width among them."""
    while (stripped := text.strip().strip(_UNSEEN)) != text:
        text = stripped
    return text


def _urls(text: str) -> Iterator[str]:
    """An address whose scheme was left out, if its host is one that anybody can have."""
    match = _HOST_AND_PAGE.fullmatch(text)
    if match and is_public_host(match[1]):
        yield f"https://{text}"


def _emails(text: str) -> Iterator[str]:
    address = text.removeprefix("<").removesuffix(">")
    yield address[7:] if address[:7].lower() == "mailto:" else address


def _countries(text: str) -> Iterator[str]:
    yield from filter(None, (languages.sure_country(text),))
    if text.casefold() == "international":
        yield "international"


def _assets(text: str) -> Iterator[str]:
    yield text.removeprefix("./").removeprefix(_LOGOS)


_CANDIDATES: dict[str, Callable[[str], Iterable[str]]] = {
    "url": _urls,
    "email": _emails,
    "country": _countries,
    "language": lambda _: (),
    "asset": _assets,
}


def right_id(pattern: str, text: str) -> str | None:
    """The id that is meant by one with spaces around it."""
    stripped = without_spaces(text)
    return stripped if re.fullmatch(pattern, stripped) else None


def right_scalar(shape: Type, text: str) -> Right | None:
    """The day, number, yes or no, or choice that is meant by a text; None for a doubtful one."""
    text = without_spaces(text)
    match shape:
        case inspect.DateType():
            return right_day(text)
        case inspect.BoolType():
            folded = text.casefold()
            return True if folded in _YES else False if folded in _NO else None
        case inspect.IntType(ge=low, le=high) if text.isascii() and text.isdecimal():
            # Python converts no number of thousands of digits, and no record needs one.
            number = int(text[:20])
            return number if (low or 0) <= number <= (number if high is None else high) else None
        case inspect.LiteralType(values=choices):
            alike = [word for word in choices if str(word).casefold() == text.casefold()]
            return alike[0] if len(alike) == 1 else None
    return None


def right_day(text: str) -> datetime.date | None:
    """The day that is meant; None where day and month could be each other, or there is none.

    With the year in front the month follows it. With the year behind, a number above 12 is no
    month, and two equal numbers are no question. Midnight is what spreadsheets add to a day.
    """
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(match[1], match[2], match[3])
    if match := _YEAR_LAST.fullmatch(text):
        first, second, year = match[1], match[3], match[4]
        either = {_day(year, second, first), _day(year, first, second)} - {None}
        return either.pop() if len(either) == 1 else None
    return None


def _day(year: str, month: str, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None
