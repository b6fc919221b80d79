"""Countries by flags, by abbreviated names, and by names that grammar has changed."""

import functools
from collections import defaultdict
from collections.abc import Iterator

from coalition.expressions import Expression
from coalition.languages.countries import is_country
from coalition.languages.country_names import (
    european_names,
    name_key,
    names_with_words,
    without_form_of_state,
)
from coalition.languages.international import INTERNATIONAL

_FLAG = Expression("[\U0001f1e6-\U0001f1ff]{2}")
_PART_OF_BRITAIN = Expression("\U0001f3f4\U000e0067\U000e0062[\U000e0061-\U000e007a]{3}\U000e007f")
_GLOBES = frozenset("🌍🌎🌏🌐")
_SEVERAL_STATES = frozenset({"EU", "UN"})
_FIRST_LETTER = 0x1F1E6
_VARIANT = "\ufe0f"

_TOKEN = Expression(r"[^\W\d_]+\.?")
_FEWEST = 4
"""Letters of a name that is one abbreviated word; `Mal.` may be many."""

_FEWEST_IN_ALL = 5
_LONGEST_ENDING = 2
"""Letters by which a name differs that stands in another case: `Latvijas`, `Latvija`."""

_LONGEST_OF_NAME = 4
_COUNTRY = "orszag"
"""The Hungarian word, which formal names leave out: `Spanyol Királyság`."""


def country_of_flag(text: str) -> str | None:
    """The country of a flag, or `international` of a globe and of those of unions."""
    flag = text.strip().replace(_VARIANT, "")
    if _PART_OF_BRITAIN.fullmatch(flag):
        return "GB"
    if flag in _GLOBES:
        return INTERNATIONAL
    if not _FLAG.fullmatch(flag):
        return None
    code = "".join(chr(ord(sign) - _FIRST_LETTER + ord("A")) for sign in flag)
    return INTERNATIONAL if code in _SEVERAL_STATES else code if is_country(code) else None


def country_by_loose_name(text: str) -> str | None:
    """The country of a name with abbreviated words, or of a formal one in another case.

    `Deutschl.`, `Slov. republika`, `N. Macedonia`; `Latvijas Republika`, `Suomen tasavalta`. None
    where more than one country may be meant.
    """
    return country_by_abbreviation(text, _FEWEST) or _by_declined_name(text)


def country_by_abbreviation(text: str, fewest: int = 1) -> str | None:
    """The one country whose name's words begin as those of a text, which have full stops.

    `fewest` letters must stand before the full stop of a single word.
    """
    tokens = _TOKEN.findall(text)
    if not any(token.endswith(".") for token in tokens) or "".join(tokens) != _letters(text):
        return None
    if len(tokens) == 1 and len(tokens[0]) <= fewest:
        return None
    keys = [(name_key(token), token.endswith(".")) for token in tokens]
    if sum(len(key) for key, _ in keys) < fewest:
        return None
    found = {
        code
        for words, code in _names_by_number().get(len(keys), ())
        if all(
            word.startswith(key) if is_short else word == key
            for word, (key, is_short) in zip(words, keys, strict=True)
        )
    }
    return found.pop() if len(found) == 1 else None


def _letters(text: str) -> str:
    """A text without what may stand between its words."""
    return "".join(sign for sign in text if not (sign.isspace() or sign in "-–’'"))


@functools.cache
def _names_by_number() -> dict[int, list[tuple[tuple[str, ...], str]]]:
    """The words of names with their countries, by how many there are."""
    by_number: dict[int, dict[tuple[str, ...], str]] = defaultdict(dict)
    for words, code in names_with_words():
        by_number[len(words)][words] = code
    return {number: [*names.items()] for number, names in by_number.items()}


def _by_declined_name(text: str) -> str | None:
    key = without_form_of_state(text)
    if len(key) < _FEWEST_IN_ALL:
        return None
    found = set(_declined(key))
    return found.pop() if len(found) == 1 else None


def _declined(key: str) -> Iterator[str]:
    shared = max(_FEWEST, len(key) - _LONGEST_ENDING)
    for name, code in _names_by_beginning().get(key[:_FEWEST], ()):
        if name[:shared] == key[:shared]:
            rest = len(name) - _common(name, key)
            if rest <= _LONGEST_OF_NAME or name == key + _COUNTRY:
                yield code


@functools.cache
def _names_by_beginning() -> dict[str, list[tuple[str, str]]]:
    """The names of countries and their codes, by their first letters."""
    by_beginning: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, code in european_names().items():
        by_beginning[name[:_FEWEST]].append((name, code))
    return by_beginning


def _common(first: str, second: str) -> int:
    pairs = zip(first, second, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(first), len(second)))
