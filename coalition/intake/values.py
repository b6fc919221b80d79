"""A row of a sheet to the keys of a record, or the reason for which it is refused."""

import datetime
import functools
import html
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from rapidfuzz.distance import OSA

from coalition import languages
from coalition.expressions import Expression
from coalition.invisible import DIRECTION_CONTROLS, EMPTY_BRAILLE, INVISIBLE
from coalition.model import ID_PATTERN

_HYPERLINK = Expression(
    r'=\s*HYPERLINK\(\s*"([^"]*)"\s*(?:[;,]\s*"((?:[^"]|"")*)")?\s*\)', re.IGNORECASE
)
_ERROR = Expression(r"#(N/?A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!)", re.IGNORECASE)
_TAG = Expression(
    r"</?(a|b|i|u|em|strong|p|br|div|span|img|script|style|font|h[1-6]|li|ul|ol|table|td|tr|iframe|"
    r"svg)\b[^>]*>",
    re.IGNORECASE,
)
_ENTITY = Expression(r"&(#\d+|#x[0-9a-f]+|[a-z]+\d*);", re.IGNORECASE)
_HIDDEN = Expression(f"[{INVISIBLE}{DIRECTION_CONTROLS}{EMPTY_BRAILLE}]")
"""Removed from cells. The joiners are not, for Persian and emoji need them; control characters
become spaces. A cell of nothing but Braille's empty pattern is empty."""

_SURROGATE = Expression("[\ud800-\udfff]")
_ADDRESS = Expression(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_PHONE = Expression(r"\+?[\d\s()/.–-]{6,}")
_LINK = Expression(r"(?i)(?:https?://|www\.)\S+")
_ISO = Expression(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?")
_IN_WORDS = Expression(r"(\d{1,2})\.?(?:st|nd|rd|th|er)?\s+([^\W\d_]+)\.?,?\s+(\d{4})")
_YEARS = range(1900, 2200)
_ID = Expression(ID_PATTERN)
_EUROPEAN = frozenset({"UK", "EL"})
"""Codes of countries that ISO 3166 does not have; other letters may be those of a language."""

_LONGEST_ID = 100
_LONG_NAME = 8
_CONTROL = Expression("[\x00-\x1f\x7f-\x9f\u00a0]")
_LIST = Expression(r"[;\n]")
_DAY_FIRST = Expression(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_MONTH_OR_DAY = Expression(r"(\d{1,2})/(\d{1,2})/\d{4}")
_DOMAIN = Expression(r"(?i)(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?")
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "none", "null", "?", "nan"})


class Known(NamedTuple):
    """What the records of a campaign may name, each by its id and by its label."""

    tiers: Mapping[str, str]
    """By `label_key` of its label or id the id."""

    kinds: Mapping[str, str]
    letters: Mapping[str, str]
    month_first: bool = False
    """Whether days such as 01/03/2021 stand beside others that have the month first."""


class Proposal(NamedTuple):
    """A record that a row proposes."""

    row: int
    values: dict[str, Any]
    """By key, as a record's file states them; `name` is always there."""

    id: str | None
    """The id that the row gives, if any."""

    remarks: tuple[str, ...] = ()
    """What is in the row and was not read, for people."""

    assumed: frozenset[str] = frozenset()
    """Keys of values that the row does not give itself."""

    asks: bool = False
    """Whether anybody may have sent it, so that what it would change in a record is asked about."""


class Refused(NamedTuple):
    """A row that proposes nothing."""

    row: int
    name: str
    reason: str


class _Bad(ValueError):  # noqa: N818 - a sentence for people
    pass


def proposal(
    row: int,
    cells: Mapping[str, str],
    known: Known,
    assumed: Mapping[str, str] = MappingProxyType({}),
) -> Proposal | Refused:
    """What a row says, its cells given by key; a cell without anything in it says nothing.

    `assumed` are cells for what it does not say.
    """
    values: dict[str, Any] = {}
    troubles: list[str] = []
    try:
        said = _said(cells)
    except _Bad as error:
        return Refused(row, _cleaned(cells.get("name", "")), str(error))
    lacking = {key: text for key, text in assumed.items() if key not in said}
    for key, text in (*lacking.items(), *said.items()):
        try:
            _take(values, key, text, known)
        except _Bad as error:
            troubles.append(str(error))
    if troubles:
        return Refused(row, _cleaned(cells.get("name", "")), "; ".join(troubles))
    remarks = tuple(_taken_for_nothing(cells))
    return Proposal(row, values, values.pop("id", None), remarks, frozenset(lacking))


def _taken_for_nothing(cells: Mapping[str, str]) -> Iterator[str]:
    if cells.get("country", "").strip() == "NA":
        yield "country NA is taken for nothing (for Namibia write its name)"


def _said(cells: Mapping[str, str]) -> dict[str, str]:
    """The cells that say something; a name that is a link gives its address, too."""
    for key, text in cells.items():
        if _SURROGATE.search(text):
            raise _Bad(f"the {key} holds half a character")
    links = {key: _linked(text, key) for key, text in cells.items()}
    said = {key: label for key, (label, _) in links.items() if label.casefold() not in _NOTHING}
    if "name" not in said:
        raise _Bad("the row has no name")
    url = links["name"][1]
    return {"website": url, **said} if url else said


def _linked(text: str, key: str) -> tuple[str, str]:
    """What a cell says, and the address of a link that it is; formulas say nothing."""
    if found := _HYPERLINK.fullmatch(text.strip()):
        url, label = found[1], (found[2] or "").replace('""', '"')
        return (url, url) if key == "website" else (label or url, url)
    if text.lstrip().startswith("=") and text.strip("= "):
        raise _Bad(f"the {key} is a formula: {text.strip()[:40]}")
    if _ERROR.fullmatch(text.strip()):
        raise _Bad(f"the {key} is an error of the spreadsheet: {text.strip()}")
    return text, ""


def _take(values: dict[str, Any], key: str, text: str, known: Known) -> None:
    """Put what a cell says where a record states it."""
    cleaned = _cleaned(text)
    if key.startswith("names/"):
        values.setdefault("names", {})[key.partition("/")[2]] = _name(cleaned)
    elif key in ("name", "short_name"):
        values[key] = _name(cleaned)
    elif key == "aliases":
        values[key] = [_name(_cleaned(one)) for one in _LIST.split(text) if one.strip()]
    elif key == "country":
        values[key] = country_of(cleaned)
    elif key == "website":
        values[key] = _website(text.strip())
    elif key == "joined":
        values[key] = _day(cleaned, month_first=known.month_first)
    elif key == "id":
        values[key] = _id(cleaned)
    elif key in ("tier", "kind"):
        values[key] = _one_of(cleaned, key, known.tiers if key == "tier" else known.kinds)
    elif key == "signed":
        letters = [one for one in re.split(r"[;,\n]", text) if one.strip()]
        values[key] = [{"letter": _one_of(one, "letter", known.letters)} for one in letters]
    else:
        values[key] = cleaned


def _cleaned(text: str) -> str:
    """A text on one line, composed, without characters that nobody sees."""
    if _ENTITY.search(text):
        text = html.unescape(text)
    return languages.compose(" ".join(_CONTROL.sub(" ", _HIDDEN.sub("", text)).split()))


def _name(text: str) -> str:
    if found := _TAG.search(text):
        raise _Bad(f"the name holds HTML: {found[0][:30]}")
    if "\ufffd" in text:
        raise _Bad("a letter of the name was lost (U+FFFD); name the file's --encoding")
    if not any(map(str.isalnum, text)):
        raise _Bad("the name holds no letter")
    if found := _ADDRESS.search(text):
        raise _Bad("the name holds an e-mail address" if found[0] != text else "an e-mail address")
    if _PHONE.fullmatch(text):
        raise _Bad("a telephone number, or no name at all")
    if _LINK.fullmatch(text):
        raise _Bad(f"{text[:60]} is a web address and no name")
    return text


def clean_name(text: str) -> str:
    """A name on one line, without what nobody sees. Raises ValueError with a sentence."""
    if _cleaned(text).casefold() in _NOTHING:
        raise _Bad("the row has no name")
    return _name(_cleaned(_linked(text, "name")[0]))


def _id(text: str) -> str:
    if not _ID.fullmatch(text) or len(text) > _LONGEST_ID:
        raise _Bad(
            f"{text[:60]} is no id: small letters, digits and single hyphens, at most {_LONGEST_ID}"
        )
    return text


def country_of(text: str) -> str:
    """The code of a country that somebody names. Raises ValueError with a sentence."""
    if text.casefold() in ("international", "europe", "eu", "european union", "union européenne"):
        return "international"
    if len(text) == 2 and not languages.is_country(text.upper()) and text.upper() not in _EUROPEAN:
        raise _Bad(f"{text} is no country")
    code = languages.nearest_country(text)
    if code is None:
        near = _misspelt_country(text)
        raise _Bad(f"{text} is no country" + (f"; perhaps {near}" if near else ""))
    return code


def _misspelt_country(text: str) -> str | None:
    """The country of whose name a text is a slip of the pen away, two slips in a long one."""
    allowed = 1 if len(text) < _LONG_NAME else 2
    distances = (
        (OSA.distance(text.casefold(), name.casefold(), score_cutoff=allowed), name)
        for name in _country_names()
    )
    slips, near = min(distances)
    return near if slips <= allowed else None


@functools.cache
def _country_names() -> tuple[str, ...]:
    """What countries are called in English and French."""
    codes = languages.country_codes()
    named = (languages.country_name(code, tag) for tag in ("en", "fr") for code in codes)
    return tuple(filter(None, named))


def _website(text: str) -> str:
    if _HIDDEN.search(text):
        raise _Bad(f"{_cleaned(text)[:60]} holds a sign that nobody sees")
    text = _cleaned(text)
    if re.match(r"(?i)https?://", text):
        return text
    if _DOMAIN.fullmatch(text):
        return f"https://{text}"
    raise _Bad(f"{text[:60]} is no web address")


def _day(text: str, *, month_first: bool) -> datetime.date:
    if month_first and (either := _MONTH_OR_DAY.fullmatch(text)) and int(either[2]) <= 12:
        raise _Bad(f"{text} may have the day or the month first; write it like 2021-03-01")
    try:
        found = _written_day(text)
    except ValueError:
        found = None
    if found is None or found.year not in _YEARS:
        raise _Bad(f"{text} is no day; write it like 2021-03-01")
    return found


def _written_day(text: str) -> datetime.date | None:
    """The day that a text means, the day before the month; ValueError where there is none."""
    if found := _ISO.fullmatch(text):
        return datetime.date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        return datetime.date(int(found[3]), int(found[2]), int(found[1]))
    if found := _IN_WORDS.fullmatch(text):
        month = _months().get(found[2].casefold())
        return datetime.date(int(found[3]), month, int(found[1])) if month else None
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
    """Whether a day can only be read with the month first: 03/13/2021."""
    found = _MONTH_OR_DAY.fullmatch(text.strip())
    return found is not None and int(found[1]) <= 12 < int(found[2])


def label_key(label: str) -> str:
    """A label without case, accents and the s of many plurals: `Members` is `member`."""
    return languages.romanise(label).casefold().replace("-", " ").rstrip("s")


def _one_of(text: str, what: str, known: Mapping[str, str]) -> str:
    found = known.get(label_key(_cleaned(text)))
    if found is None:
        there = ", ".join(sorted(set(known.values()))) or "none"
        raise _Bad(f"the campaign has no {what} {_cleaned(text)[:60]} (it has {there})")
    return found
