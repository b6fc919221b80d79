"""One cell of a sheet to a value of a record; CellError says why it is none."""

import functools
import html
import re
from collections.abc import Collection, Mapping
from typing import Final, Literal, NamedTuple

from coalition import languages
from coalition.contacts import (
    holds_bank_account,
    holds_chat_name,
    holds_postal_address,
    spelt_mail_addresses,
)
from coalition.expressions import Expression
from coalition.intake.rows import CellError, UnknownLabel, quote
from coalition.intake.values.countries_with_towns import country_with_town
from coalition.intake.values.single_misreadings import require_no_misread_letters
from coalition.intake.values.telephone_numbers import holds_telephone_number
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.territories import is_territory
from coalition.invisible import DIRECTION_CONTROLS, EMPTY_BRAILLE, INVISIBLE
from coalition.model import ID_PATTERN, LONGEST_VALUE
from coalition.mojibake import garbled

_HYPERLINK = Expression(
    r'=\s*HYPERLINK\(\s*"([^"]*)"\s*+(?:[;,]\s*"((?:[^"]|"")*)")?\s*\)', re.IGNORECASE
)
_SPREADSHEET_ERROR = Expression(r"#(N/?A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!)", re.IGNORECASE)
_TAG = Expression(
    r"</?(a|b|i|u|em|strong|p|br|div|span|img|script|style|font|h[1-6]|li|ul|ol|table|td|tr|iframe|"
    r"svg)\b[^>]*>",
    re.IGNORECASE,
)
_ENTITY = Expression(r"&(#\d+|#x[0-9a-f]+|[a-z]+\d*);", re.IGNORECASE)
_INVISIBLE = Expression(f"[{INVISIBLE}{DIRECTION_CONTROLS}{EMPTY_BRAILLE}]")
"""Removed from cells. The joiners are not, for Persian and emoji need them; control characters
become spaces. A cell of nothing but Braille's empty pattern is empty."""

_PICTURE = Expression(r"(?i)\S+\.(?:png|jpe?g|svg|gif|webp|pdf)")
_LOST = Expression(
    r"(?!\S*[/=])[^\W\d_]*(?:[^\W\d_]\?+[^\W\dA-Z_]|[A-Z]\?+[A-Z])\w*|(?<!\S)\?[^\W\d_]\w+"
)
"""A word with a question mark in place of a letter; in an address it may be right."""

_CONTROL = Expression("[\x00-\x1f\x7f-\x9f\u00a0]")
_EMAIL = Expression(r"(?<![^\s@<>])[^\s@<>]++@[^\s@<>]+\.[^\s@<>]+")
_PHONE = Expression(r"\+?[\d\s()/.–-]{6,}")
_BOX = Expression(r"(?:[-*+•]\s*)?\\?\[\s*[xX✓✔]?\s*\\?\]")
"""To tick, as forms have it."""

_LINK = Expression(r"(?i)(?:https?://|www\.)\S+")
_BETWEEN_COUNTRIES = Expression(
    r"\s*[,;/&+|\n]\s*|\s+(?:and|und|et|y|e|en|og|och|ja|i|a|és|și|ve|in|ir|un|agus|u|і|та|и|και|و)\s+"
)
_CODES = Expression(r"[A-Z]{2}(?:\s*[/,;]\s*[A-Z]{2})+")
_ID = Expression(ID_PATTERN)
_LONGEST_ID = 100
_LONGEST_LABEL = 60

LEFT_OUT = "-"
"""In place of a key or an id: what a column or a cell holds should not be read."""


class Link(NamedTuple):
    """A cell's label, and the address that it links to; empty where it is no link."""

    label: str
    url: str


_QUOTATION: Final = {'"': '"', "“": "”", "„": "“", "«": "»", "»": "«", "”": "”"}
"""Marks that open a quotation in the languages of Europe, and what closes it."""

_OF_CSV: Final = Expression(r'"(?:[^"]|"")*+"')
_ANY_QUOTATION: Final = Expression('["“”„«»]')


def read_link(text: str, key: str) -> Link:
    """The label and address of a cell that may be a `=HYPERLINK(…)` formula.

    Raises CellError for any other formula and for an error of the spreadsheet, such as `#REF!`.
    """
    if match := _HYPERLINK.fullmatch(text.strip()):
        url, label = match[1], (match[2] or "").replace('""', '"')
        return Link(url, url) if key == "website" else Link(label or url, url)
    # A formula without a value, as programs write them, or an attack: `=cmd|' /C calc'!A0`.
    if text.lstrip().startswith("=") and text.strip("= "):
        raise CellError(f"the {key} is a formula: {text.strip()[:40]}")
    if is_spreadsheet_error(text.strip()):
        raise CellError(f"the {key} is an error of the spreadsheet: {quote(text)}")
    return Link(text, "")


def is_spreadsheet_error(text: str) -> bool:
    """Whether a cell is what a spreadsheet shows for a mistake, such as `#REF!`."""
    return _SPREADSHEET_ERROR.fullmatch(text) is not None


def escape_entities(text: str) -> str:
    """A text that `clean` makes of itself again, where it holds what looks like an entity."""
    return text.replace("&", "&amp;") if _ENTITY.search(text) else text


@functools.lru_cache(maxsize=50_000)
def clean(text: str) -> str:
    """A text on one line in composed characters (NFC), without invisible characters."""
    # Exports of websites have `&amp;` for `&`.
    if _ENTITY.search(text):
        text = html.unescape(text)
    return languages.compose(" ".join(_CONTROL.sub(" ", _INVISIBLE.sub("", text)).split()))


def has_unseen_sign(text: str) -> bool:
    """Whether a text holds a sign that nobody sees, and that `clean` takes out."""
    return _INVISIBLE.search(text) is not None


def without_quotation_marks(name: str) -> str:
    """A name without a pair of quotation marks around all of it, which no name has of its own.

    Within them programs that write CSV have doubled those of the name.
    """
    if '""' in name and _OF_CSV.fullmatch(name):
        return name[1:-1].replace('""', '"')
    closing = _QUOTATION.get(name[:1])
    inside = name[1:-1].strip()
    is_whole = closing is not None and len(name) > 2 and name.endswith(closing)
    return inside if is_whole and inside and not _ANY_QUOTATION.search(inside) else name


def check_length(text: str, what: str) -> str:
    """A text as it is. Raises CellError where it is too long for anything but prose."""
    if len(text) > LONGEST_VALUE:
        raise CellError(f"the {what} has {len(text)} characters, more than {LONGEST_VALUE}")
    return text


def _check_letters(text: str) -> None:
    """Raises CellError for a name of which letters were lost."""
    if "\ufffd" in text:
        raise CellError("a letter of the name was lost (U+FFFD); write it as it is meant")
    if match := _LOST.search(text):
        raise CellError(
            f"a letter of the name was lost, there is a question mark in {match[0]}; write it as "
            "it is meant"
        )
    if garbled(text):
        raise CellError(
            "the name was once read in a wrong encoding, and what was meant is not certain; name "
            "the file's --encoding, or write it anew"
        )
    require_no_misread_letters(text)


def _check_other_means(text: str) -> None:
    """Raises CellError for a name with other means to reach somebody than mail and telephone."""
    for holds, what in (
        (holds_bank_account, "a bank account"),
        (holds_chat_name, "a name in a chat"),
        (holds_postal_address, "a street address"),
    ):
        if holds(text):
            raise CellError(f"the name holds {what}")


def check_name(text: str) -> str:
    """A clean text as it is. Raises CellError where it can't be a name."""
    check_length(text, "name")
    # Behind the last `>` no tag ends, so that none has to be looked for.
    if match := _TAG.search(text, 0, text.rfind(">") + 1):
        raise CellError(f"the name holds HTML: {match[0][:30]}")
    _check_letters(text)
    if _BOX.match(text):
        raise CellError("a box to tick and no name; if it is one, write it without the box")
    if not any(map(str.isalnum, text)):
        raise CellError("the name holds no letter")
    if match := _EMAIL.search(text):
        whole = match[0] == text
        raise CellError("an e-mail address" if whole else "the name holds an e-mail address")
    if any(spelt_mail_addresses(text)):
        raise CellError("the name holds an e-mail address")
    if _PICTURE.fullmatch(text):
        raise CellError(f"{quote(text)} is a file's name")
    if _PHONE.fullmatch(text):
        raise CellError("a telephone number, or no name at all")
    if holds_telephone_number(text):
        raise CellError("the name holds a telephone number")
    _check_other_means(text)
    if _LINK.fullmatch(text):
        raise CellError(f"{quote(text)} is a web address and no name")
    return text


def read_name(text: str) -> str:
    """The name in a cell that may be a link. Raises CellError where there is none."""
    label = clean(read_link(text, "name").label)
    if is_nothing(label):
        raise CellError(no_name(label))
    return check_name(label)


def no_name(text: str) -> str:
    """Why a row with nothing for a name is refused; `text` is a clean one."""
    if any(map(str.isalnum, text)):
        return f"{text} is a word for nothing and no name"
    return "the row has no name" if len(text) < len("--") else "the name holds no letter"


def check_id(text: str) -> str:
    """A clean text as it is. Raises CellError where it is no id of a record."""
    if not _ID.fullmatch(text) or len(text) > _LONGEST_ID:
        form = f"small letters, digits and single hyphens, at most {_LONGEST_ID}"
        raise CellError(f"{quote(text)} is not an id: {form}")
    return text


class SeveralCountriesError(CellError):
    """A cell that names several countries, where a record has one."""


def read_country(text: str, tags: Collection[str] | None = ()) -> str:
    """The code of a country, or `international`. Raises CellError with the reason.

    `tags` are the languages in which a code may be another country's short name; None is all. For
    several countries it is a SeveralCountriesError.
    """
    try:
        languages.require_unambiguous_code(text, tags)
        return languages.read_country_or_international(text)
    except ValueError as error:
        if code := languages.country_with_lost_letters(text):
            return code
        if found := country_with_town(text):
            return found.code
        if _are_countries(text):
            label = UnknownLabel("countries", text[:_LONGEST_LABEL], key="country")
            raise SeveralCountriesError(f"{quote(text)} are several countries", label) from None
        if text.casefold() == "false":
            raise _lost_norway(text) from None
        reason = str(error).replace(text, quote(text), 1)
        likely = (LEFT_OUT,) if is_territory(text) and not languages.countries_meant(text) else ()
        raise CellError(reason, UnknownLabel("country", text[:_LONGEST_LABEL], likely)) from None


def names_country(text: str) -> bool:
    """Whether a cell is a country, or `international`."""
    try:
        return bool(read_country(text))
    except CellError:
        return False


def _lost_norway(text: str) -> CellError:
    """The error of `NO` that a program has read as YAML 1.1 does, or of an answer."""
    reason = (
        f"{text} is no country; a program that reads YAML makes false of NO, the code of Norway"
    )
    return CellError(reason, UnknownLabel("country", text, ("NO",)))


def _are_countries(text: str) -> bool:
    """Whether a text is a list of countries by their names, or by their codes: `DE/AT`."""
    parts = list(filter(None, _BETWEEN_COUNTRIES.split(text)))
    are_codes = _CODES.fullmatch(text) is not None
    are_names = all(len(part) > len("DE") for part in parts)
    is_list = len(parts) > 1 and (are_codes or are_names)
    return is_list and all(map(languages.known_country, parts))


def label_key(label: str) -> str:
    """A label without case, accents and the s of many plurals: `Members` is `member`."""
    return languages.romanise(label).casefold().replace("-", " ").rstrip("s")


def read_label(
    text: str, what: Literal["tier", "kind", "letter"], ids: Mapping[str, str]
) -> str | None:
    """The id of the tier, kind or letter that a cell names; None for one to leave out.

    `ids` has the campaign's ids by what they may be called, and by the `label_key` of that, and
    LEFT_OUT for what should not be read. Raises CellError with the label for another one.
    """
    label = clean(text)
    id_ = ids.get(label) or ids.get(label_key(label))
    if id_ is None:
        there = tuple(sorted({*ids.values()} - {LEFT_OUT}))
        unknown = UnknownLabel(what, label[:_LONGEST_LABEL], there)
        listing = ", ".join(there) or "none"
        message = f"the campaign has no {what} {unknown.label} (it has {listing})"
        raise CellError(message, unknown)
    return None if id_ == LEFT_OUT else id_
