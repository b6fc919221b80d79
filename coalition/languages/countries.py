"""Countries: their ISO 3166-1 codes and their names in every language."""

import functools

from coalition.languages.display_names import display_names, short_display_names
from coalition.languages.library import icu
from coalition.languages.subtags import base

_RESERVED = frozenset({"CQ", "DG", "EA", "IC"})
"""Codes that ICU lists although ISO 3166-1 only reserves them (Sark, Diego Garcia, …)."""

_KOSOVO = "XK"
"""User-assigned, and in use by the European institutions."""

_SHORT_NAMES = frozenset({"HK", "MO"})
"""Places whose usual names are CLDR's short ones: `Hong Kong`, not `Hong Kong SAR China`."""


@functools.cache
def country_codes() -> tuple[str, ...]:
    """All ISO 3166-1 alpha-2 codes and XK (Kosovo), in order."""
    codes = set(icu().Locale.getISOCountries()) - _RESERVED
    return tuple(sorted(codes | {_KOSOVO}))


def is_country(code: str) -> bool:
    """Whether a text is a country's alpha-2 code in capitals."""
    return code in _codes()


@functools.cache
def _codes() -> frozenset[str]:
    return frozenset(country_codes())


@functools.lru_cache(maxsize=16384)
def country_name(code: str, tag: str) -> str | None:
    """A country's name in a language, in the form in which it stands alone.

    None where CLDR has no name in this language or its parent locales, and for what is no
    country: never another language's name, never the code.
    """
    if not is_country(code):
        return None
    names = short_display_names if code in _SHORT_NAMES else display_names
    name = names(base(tag)).regionDisplayName(code)
    return str(name) if name else None
