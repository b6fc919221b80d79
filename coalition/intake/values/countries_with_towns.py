"""A country with a town or a region beside it, in a cell of countries: `Berlin, Germany`."""

from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.values.federal_states import AMERICAN_STATES
from coalition.intake.words.territories import is_territory

_PARTED = Expression(
    r"(?P<first>[^,/()\[\]–—|]+?)\s*(?:[,/|]|\s[-–—]\s|[(\[](?=[^()\[\]]+[)\]]$))\s*"
    r"(?P<last>[^,/()\[\]–—|]+?)[)\]]?"
)
_MOST_WORDS = 4
_CODE = 2
_SHORT = 5
_ALSO_STATES = frozenset({"GE"})
"""Countries that are called as a state of America is: `Atlanta, Georgia`."""


class CountryWithTown(NamedTuple):
    """The code of a country, or `international`, and what stands beside it."""

    code: str
    beside: str


def country_with_town(text: str) -> CountryWithTown | None:
    """The country of a text with a town before or behind it; None where that is not sure.

    `Berlin, Germany`, `Germany (Berlin)`, `Vienna, AT`. A region is left alone whose state may be
    another one, and so is `Lebanon, PA`.
    """
    match = _PARTED.fullmatch(text.strip())
    if match is None:
        return None
    first, last = match["first"].strip(), match["last"].strip()
    found = [(last, first)]
    # Of `Malta, Narnia` nobody knows what the second is.
    if text.rstrip().endswith((")", "]")):
        found.append((first, last))
    sure = [
        CountryWithTown(code, beside)
        for country, beside in found
        if (code := _code(country, is_last=country == last)) and _is_town(beside, code)
    ]
    return sure[0] if len(sure) == 1 else None


def _code(text: str, *, is_last: bool) -> str:
    """The code of a country that nobody doubts; two letters stand behind a town alone."""
    if len(text) <= _CODE + 1 and not (is_last and text.isupper() and text not in AMERICAN_STATES):
        return ""
    code = languages.known_country(text) or ""
    return "" if code in _ALSO_STATES else code


def _is_town(text: str, code: str) -> bool:
    words = text.split()
    is_short = 0 < len(words) <= _MOST_WORDS and words[0][:1].isupper() and not text.isupper()
    if not is_short or any(map(str.isdigit, text)):
        return False
    if languages.known_country_or_international(text):
        return False
    # Short names of towns are like those of countries by chance: `Nice`, `Bern`.
    meant = languages.countries_meant(text) if len(text) > _SHORT else ()
    return meant == (code,) or not (meant or is_territory(text))
