"""Countries: their ISO 3166-1 codes and their names in every language."""

import functools
from collections.abc import Callable, Collection

from coalition.languages.display_names import display_names
from coalition.languages.library import icu, likely
from coalition.languages.subtags import base
from coalition.languages.suggestions import language_by_name

_RESERVED = frozenset({"CQ", "DG", "EA", "IC"})
"""Codes that ICU lists although ISO 3166-1 only reserves them (Sark, Diego Garcia, …)."""

_KOSOVO = "XK"
"""User-assigned, and in use by the European institutions."""

_EUROPEAN_CODES = frozenset({"UK", "EL"})
"""Codes of the European Union for countries that have other ones in ISO 3166-1."""

_ALSO_KNOWN = {
    "america": "US",
    "burma": "MM",
    "cabo verde": "CV",
    "czech republic": "CZ",
    "east timor": "TL",
    "cs": "CZ",
    "el": "GR",
    "en": "GB",
    "england": "GB",
    "great britain": "GB",
    "holland": "NL",
    "hong kong": "HK",
    "ivory coast": "CI",
    "kos": "XK",
    "macau": "MO",
    "macedonia": "MK",
    "northern ireland": "GB",
    "palestine": "PS",
    "republic of ireland": "IE",
    "scotland": "GB",
    "shqiperia": "AL",
    "shqipëria": "AL",
    "swaziland": "SZ",
    "the netherlands": "NL",
    "turkey": "TR",
    "uk": "GB",
    "united states of america": "US",
    "usa": "US",
    "vatican": "VA",
    "wales": "GB",
    "xkx": "XK",
}
"""Names and codes that people write and CLDR lacks. `EL` is the European Union's code of Greece.

`CS` was Serbia and Montenegro until 2006; today it is a slip for Czechia, whose language is `cs`.
"""


_MANY = frozenset({"america", "congo"})
"""Names that people use of more than one country, whatever CLDR has."""


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
    name = display_names(base(tag)).regionDisplayName(code)
    return str(name) if name else None


def read_country(
    text: str,
    *,
    # `Europe` or `EU` in a sheet of organisations is `international` in a record; a list of
    # members of parliament has countries only.
    international: Collection[str] = ("international",),
    # Two letters in a sheet may be the code of a language (`cs`) rather than a slip for a country.
    language_codes: bool = True,
    # The Parliament's open data has an address whose last part is the code: …/country/DEU.
    address: bool = False,
    # What follows the error: on a command line how to write a country, in a sheet the likely name.
    hint: Callable[[str], str] = lambda _: "",
) -> str:
    """The code of the country that a text names, or `international`.

    Understands what `nearest_country` does. Raises ValueError with a sentence for anything else.
    """
    if text.strip().casefold() in international:
        return "international"
    is_code = is_country(text.upper()) or text.upper() in _EUROPEAN_CODES
    code = None
    if language_codes or len(text) != 2 or is_code:
        code = nearest_country(text.rpartition("/")[2] if address else text)
    if code is None:
        raise ValueError(f"{text} is not a country{hint(text)}")
    return code


def nearest_country(text: str) -> str | None:
    """The code of the country that was probably meant, or None.

    Understands codes in any case, alpha-3 codes (`DEU`), `UK` and `EL`, dissolved countries with
    one successor, names in any language of CLDR (`Deutschland`), and codes of languages (`cs`).
    """
    name = text.strip().casefold()
    if is_country(name.upper()):
        return name.upper()
    named = _codes_by_spelling().get(name, ())
    return _ALSO_KNOWN.get(name) or next(iter(named), None) or _country_by_code(name)


def sure_country(text: str) -> str | None:
    """The code of the country that a text surely names, or None.

    Understands less than `nearest_country`: of the names those that no two countries share, of the
    codes with three letters and those of the European Union those in capitals, and two small
    letters unless they are the code of a language that is spoken elsewhere (`sv` is Swedish and no
    slip for El Salvador).
    """
    name = text.strip()
    folded = name.casefold()
    if is_country(name):
        return name
    if len(name) == 2 and name not in _EUROPEAN_CODES:
        code = name.upper()
        return code if is_country(code) and _country_of_language(folded) in (None, code) else None
    if len(name) <= 3 and name.isascii() and not name.isupper():
        return None
    if folded in _MANY:
        return None
    codes = _codes_by_spelling().get(folded, ())
    known = _ALSO_KNOWN.get(folded)
    return known or (codes[0] if len(codes) == 1 else None)


@functools.cache
def _codes_by_spelling() -> dict[str, tuple[str, ...]]:
    """The countries of each alpha-3 code and of each name in any language, English first."""
    icu_ = icu()
    codes = country_codes()
    spellings: dict[str, tuple[str, ...]] = {
        icu_.Locale("", code).getISO3Country().casefold(): (code,) for code in codes
    }
    languages = sorted(name for name in icu_.Locale.getAvailableLocales() if "_" not in name)
    for language in ("en", *languages):
        for code in codes:
            if name := display_names(language).regionDisplayName(code):
                others = spellings.setdefault(str(name).casefold(), ())
                if code not in others:
                    spellings[str(name).casefold()] = (*others, code)
    return spellings


def _country_by_code(text: str) -> str | None:
    """The country that has taken over an old code, or that of a language's code or name."""
    icu_ = icu()
    if not text.isascii() or not text.isalnum():
        return None
    try:
        code = str(icu_.Region.getInstance(text.upper()).getRegionCode())
    except icu_.ICUError:
        return _country_of_language(language_by_name(text) or text)
    return code if is_country(code) else None


def _country_of_language(text: str) -> str | None:
    """The country where a language with an ISO 639-1 code is most spoken."""
    language = str(icu().Locale.createCanonical(text).getLanguage()) if text.isalpha() else ""
    country = likely(language).region if len(language) == 2 else ""
    return country if is_country(country) else None
