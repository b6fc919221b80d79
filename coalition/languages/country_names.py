"""Countries by the names that CLDR, ISO 3166-1, states and people write, in every language."""

import functools
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator

from coalition.expressions import Expression
from coalition.languages.countries import country_codes, is_country
from coalition.languages.display_names import display_names, short_display_names
from coalition.languages.folding import nfc
from coalition.languages.formal_names import FORMAL_NAMES
from coalition.languages.known_codes import country_of_code
from coalition.languages.library import icu
from coalition.languages.names_of_countries import ALSO_KNOWN, FORMS_OF_STATE, LINKS

_LETTERS = str.maketrans({
    "ı": "i", "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th",
})  # fmt: skip
_WORD = Expression(r"[^\W_]+")
_ENDS_IN_BRACKETS = Expression(r"([^()\[\]]+)[(\[]([^()\[\]]+)[)\]]?")
_BETWEEN_NAMES = Expression(r"[/|,;()\[\]]|\s[-–—]\s")
_LOST = Expression("[?\ufffd]+")
_MOST_LOST = 3
_FEWEST_LEFT = 5
"""Letters that are left of a name which lost some."""

_SHORT = 4
"""Letters up to which names in languages of other continents are left out: `Pole`, `Male`."""

EUROPEAN = frozenset({
    "ar", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga",
    "gl", "hr", "hu", "is", "it", "lt", "lv", "mk", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro",
    "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk",
})  # fmt: skip

_AMBIGUOUS = frozenset({"конго", "nigeri"})
"""Names by which people mean one country or another, though CLDR has but one of them."""

_NO_FORM_DECIDES = frozenset({"CD", "CG", "CN", "KP", "KR", "TW"})
"""Countries told apart by the form of their state, so that it is never left out for them."""


def name_key(text: str) -> str:
    """A name's letters alone: no capitals, accents, spaces, hyphens, apostrophes and stars."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.lower().replace("&", "and")))
    # Twice, for a letter may be decomposed into one with an accent, and `İ` into two.
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS)).casefold()
    return "".join(
        letter
        for letter in plain.replace("&", "and")
        if not "\u0300" <= letter <= "\u036f" and unicodedata.category(letter)[0] in "LNM"
    )


def country_by_name(text: str) -> str | None:
    """The country of a name in any language, or None where there is none or several have it.

    Understands what is inverted (`Netherlands, The`; `Moldova (the Republic of)`), formal names
    (`Republika Hrvatska`) and several names of one country (`Belgique / België`).
    """
    names = (text, *_inverted(text))
    for key in map(name_key, names):
        if code := _by_key(key):
            return code
    for name in names:
        if code := european_names().get(_key_without(_links(), name)):
            return code
    for words in map(without_form_of_state, names):
        code = european_names().get(words)
        if code and code not in _NO_FORM_DECIDES:
            return code
    return _by_each_name(text)


def country_with_lost_letters(text: str) -> str | None:
    """The country of a name with question marks for its accented letters: `?sterreich`.

    None where it is not the name of exactly one country in a language of Europe.
    """
    parts = [name_key(part) for part in _LOST.split(text.strip())]
    if not 2 <= len(parts) <= _MOST_LOST or len("".join(parts)) < _FEWEST_LEFT:
        return None
    # `Portugal?` has all its letters, and somebody was not sure.
    if country_by_name(text.strip().rstrip("?")):
        return None
    pattern = re.compile(".".join(map(re.escape, parts)))
    found = {code for key, code in european_names().items() if pattern.fullmatch(key)}
    return found.pop() if len(found) == 1 else None


def _by_key(key: str) -> str | None:
    if not key or (key.isascii() and len(key) < _SHORT):
        return _also_known().get(key)
    return english_names().get(key) or _names_of_all_languages().get(key)


def _inverted(text: str) -> Iterator[str]:
    """`Republic of Korea` of `Korea, Republic of` and of `Korea (Republic of)`."""
    first, comma, last = text.partition(",")
    if comma:
        yield f"{last} {first}"
    elif match := _ENDS_IN_BRACKETS.fullmatch(text.strip()):
        yield f"{match[2]} {match[1]}"


def without_form_of_state(text: str) -> str:
    """The key of a name without words such as `Republic of the`; empty where there are none."""
    short = _key_without(_links() | _forms_of_state(), text)
    return short if short != name_key(text) else ""


def _key_without(left_out: frozenset[str], text: str) -> str:
    words = (name_key(word) for word in _WORD.findall(nfc(text)))
    return "".join(word for word in words if word not in left_out)


def _by_each_name(text: str) -> str | None:
    """The country of `Suomi / Finland` and `Germany (DE)`, if all parts name the same one."""
    parts = list(filter(None, map(str.strip, _BETWEEN_NAMES.split(text))))
    if len(parts) < 2 or all(len(part) <= len("DE") for part in parts):
        return None
    codes = {_of_part(part) for part in parts}
    return codes.pop() if len(codes) == 1 else None


def _of_part(text: str) -> str | None:
    """The country of a name or code among several."""
    if text.isupper() and (code := country_of_code(text)):
        return code
    words = without_form_of_state(text)
    return _by_key(name_key(text)) or (european_names().get(words) if words else None)


@functools.cache
def english_names() -> dict[str, str]:
    """The codes of countries by the keys of their English names, and of other names they have."""
    return {**dict(_names(["en"])), **_also_known()}


@functools.cache
def _also_known() -> dict[str, str]:
    return {name_key(name): code for name, code in (ALSO_KNOWN | FORMAL_NAMES).items()}


@functools.cache
def _links() -> frozenset[str]:
    return frozenset(map(name_key, LINKS))


@functools.cache
def _forms_of_state() -> frozenset[str]:
    return frozenset(map(name_key, FORMS_OF_STATE))


@functools.cache
def european_names() -> dict[str, str]:
    """The codes of countries by the keys of their names without articles and prepositions."""
    names = (named for language in sorted(EUROPEAN) for named in _usual_names(language))
    keys = (
        (_key_without(_links(), name), code) for name, code in names if code not in _NO_FORM_DECIDES
    )
    long = ((key, code) for key, code in keys if len(key) >= _SHORT or not key.isascii())
    return {**_unambiguous(long), **english_names()}


@functools.cache
def _names_of_all_languages() -> dict[str, str]:
    languages = {name for name in icu().Locale.getAvailableLocales() if "_" not in name}
    return _unambiguous(_names(sorted(languages)))


def _unambiguous(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Names without those by which languages mean different countries, such as `Kongo`."""
    codes: dict[str, str] = {}
    ambiguous = set(_AMBIGUOUS)
    for key, code in names:
        if codes.setdefault(key, code) != code:
            ambiguous.add(key)
    return {key: code for key, code in codes.items() if key not in ambiguous}


def _names(languages: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The keys of the names that CLDR has in languages, each with its country's code."""
    for language in languages:
        is_european = language in EUROPEAN
        named = [*_usual_names(language), *(_other_names(language) if is_european else ())]
        for name, code in named:
            key = name_key(name)
            if len(key) > _SHORT or not key.isascii() or (is_european and len(key) == _SHORT):
                yield key, code


def _usual_names(language: str) -> Iterator[tuple[str, str]]:
    names = display_names(language)
    for code in country_codes():
        if name := names.regionDisplayName(code):
            yield str(name), code


def _other_names(language: str) -> Iterator[tuple[str, str]]:
    """CLDR's short names (`Hong Kong`) and its variants (`Czech Republic`)."""
    names = short_display_names(language)
    for code in country_codes():
        if name := names.regionDisplayName(code):
            yield str(name), code
    yield from _variants(language)


def names_with_words() -> Iterator[tuple[tuple[str, ...], str]]:
    """The words of the names that languages of Europe and states have, each with its country."""
    for language in sorted(EUROPEAN):
        for name, code in (*_usual_names(language), *_other_names(language)):
            yield _words_of(name), code
    for name, code in FORMAL_NAMES.items():
        yield _words_of(name), code


def _words_of(name: str) -> tuple[str, ...]:
    return tuple(map(name_key, _WORD.findall(nfc(name))))


def _variants(language: str) -> Iterator[tuple[str, str]]:
    icu_ = icu()
    order = "l" if sys.byteorder == "little" else "b"
    package = f"icudt{str(icu_.ICU_VERSION).partition('.')[0]}{order}-region"
    try:
        table = icu_.ResourceBundle(package, icu_.Locale(language)).get("Countries%variant")
    except icu_.ICUError:
        return
    for index in range(table.getSize()):
        entry = table.get(index)
        if is_country(str(entry.getKey())):
            yield str(entry.getString()), str(entry.getKey())
