"""A row of a sheet to the keys of a record, or the reason for which it is refused."""

import datetime
import html
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from coalition import languages

_HYPERLINK = re.compile(
    r'=\s*HYPERLINK\(\s*"([^"]*)"\s*(?:[;,]\s*"((?:[^"]|"")*)")?\s*\)', re.IGNORECASE
)
_ERROR = re.compile(r"#(N/?A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!)", re.IGNORECASE)
_TAG = re.compile(
    r"</?(a|b|i|u|em|strong|p|br|div|span|img|script|style|font|h[1-6]|li|ul|ol|table|td|tr|iframe|"
    r"svg)\b[^>]*>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(#\d+|#x[0-9a-f]+|[a-z]+\d*);", re.IGNORECASE)
_HIDDEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u00a0]")
_LIST = re.compile(r"\s*[;\n]\s*")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_DOMAIN = re.compile(r"(?i)(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?")
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "none", "null", "?", "nan"})


class Known(NamedTuple):
    """What the records of a campaign may name, each by its id and by its label."""

    tiers: Mapping[str, str]
    """By folded label or id the id."""

    kinds: Mapping[str, str]
    letters: Mapping[str, str]


class Proposal(NamedTuple):
    """A record that a row proposes."""

    row: int
    values: dict[str, Any]
    """By key, as a record's file states them; `name` is always there."""

    id: str | None
    """The id that the row gives, if any."""


class Refused(NamedTuple):
    """A row that proposes nothing."""

    row: int
    name: str
    reason: str


class _Bad(Exception):  # noqa: N818 - a sentence for people
    pass


def proposal(row: int, cells: Mapping[str, str], known: Known) -> Proposal | Refused:
    """What a row says, its cells given by key; a cell without anything in it says nothing."""
    values: dict[str, Any] = {}
    try:
        for key, text in _said(cells).items():
            _take(values, key, text, known)
    except _Bad as error:
        return Refused(row, _cleaned(cells.get("name", "")), str(error))
    return Proposal(row, values, values.pop("id", None))


def _said(cells: Mapping[str, str]) -> dict[str, str]:
    """The cells that say something; a name that is a link gives its address, too."""
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
        values[key] = _country(cleaned)
    elif key == "website":
        values[key] = _website(cleaned)
    elif key == "joined":
        values[key] = _day(cleaned)
    elif key in ("tier", "kind"):
        values[key] = _one_of(cleaned, key, known.tiers if key == "tier" else known.kinds)
    elif key == "signed":
        letters = [one for one in re.split(r"\s*[;,\n]\s*", text) if one.strip()]
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
    return text


def _country(text: str) -> str:
    if text.casefold() in ("international", "europe", "eu", "european union", "union européenne"):
        return "international"
    code = languages.nearest_country(text)
    if code is None:
        raise _Bad(f"{text} is no country")
    return code


def _website(text: str) -> str:
    if re.match(r"(?i)https?://", text):
        return text
    if _DOMAIN.fullmatch(text):
        return f"https://{text}"
    raise _Bad(f"{text[:60]} is no web address")


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        pass
    if found := _DAY_FIRST.fullmatch(text):
        try:
            return datetime.date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            pass
    raise _Bad(f"{text} is no day; write it like 2021-03-01")


def _one_of(text: str, what: str, known: Mapping[str, str]) -> str:
    found = known.get(_cleaned(text).casefold())
    if found is None:
        there = ", ".join(sorted(set(known.values()))) or "none"
        raise _Bad(f"the campaign has no {what} {text.strip()} (it has {there})")
    return found
