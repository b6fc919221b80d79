"""Countries that somebody may have meant by what names none for sure."""

import functools
import unicodedata
from typing import Final

from coalition.languages.countries import country_codes, country_name, is_country
from coalition.languages.country_names import EUROPEAN
from coalition.languages.display_names import display_names
from coalition.languages.known_codes import UNSURE
from coalition.languages.library import icu, likely
from coalition.languages.loose_country_names import country_by_abbreviation
from coalition.languages.parts_of_states import likely_state
from coalition.languages.suggestions import language_by_name

_BY_LANGUAGE = {
    "da": ("DK",),
    "de": ("DE", "AT", "CH"),
    "el": ("GR", "CY"),
    "en": ("GB", "IE", "US"),
    "es": ("ES",),
    "fr": ("FR", "BE", "CH"),
    "it": ("IT", "CH"),
    "la": ("VA",),
    "nl": ("NL", "BE"),
    "pt": ("PT", "BR"),
    "ro": ("RO", "MD"),
    "sq": ("AL", "XK"),
    "sv": ("SE", "FI"),
    "tr": ("TR", "CY"),
}
"""Countries in which several, or others than where CLDR has most speakers, speak a language."""

_AMBIGUOUS: Final = """
CG CD congo|le congo|il congo|el congo|kongo|kongas|kongu|конго|κονγκο|الكونغو
KR KP korea|corea|coree|la coree|coreia|coreea|koreja|kore|an choire|корея|кореја|κορεα|كوريا
NE NG nigeri
VG VI virgin islands|iles vierges|jungferninseln
"""
"""Names that people use of more than one country, whatever CLDR has, without their accents.

`Guinea`, `Ireland`, `Georgia` and `Samoa` are none of them: they are how one state calls itself.
"""

_LONG_NAME = 8
"""Letters from which on the name of a country may be misspelt twice."""


def ambiguous_countries(text: str) -> tuple[str, ...]:
    """The codes of the countries of which a name is used alike; none for most texts."""
    letters = unicodedata.normalize("NFD", text.strip().casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _ambiguous().get(unicodedata.normalize("NFC", plain), ())


@functools.cache
def _ambiguous() -> dict[str, tuple[str, ...]]:
    lines = (line.split(" ", maxsplit=2) for line in _AMBIGUOUS.strip().splitlines())
    return {name: (first, second) for first, second, names in lines for name in names.split("|")}


def likely_countries(text: str) -> tuple[str, ...]:
    """The codes of the countries that were perhaps meant, the likeliest first; none for most texts.

    Understands codes and names of languages (`cs`, `English`), signs of cars (`D`), dissolved
    countries with one successor, parts of states (`Québec`), and names with a letter or two wrong.
    Numbers are left alone, for 380 is Italy in ISO 3166-1 and Ukraine on the telephone.
    """
    name = text.strip().casefold()
    if codes := ambiguous_countries(text):
        return codes
    if state := likely_state(text):
        return (state,)
    return (
        UNSURE.get(name.upper())
        or countries_of_language(name)
        or _by_old_code(name)
        or _abbreviated(text)
        or _misspelt(name)
    )


def countries_of_language(name: str) -> tuple[str, ...]:
    """Where a language of Europe is spoken that is given by its code (ISO 639) or by its name."""
    if not name.isalpha():
        return ()
    code = language_by_name(name) or _languages_of_europe().get(name) or ""
    if not code and name.isascii() and len(name) in (2, 3):
        code = name
    language = str(icu().Locale.createCanonical(code).getLanguage()) if code else ""
    if language in _BY_LANGUAGE:
        return _BY_LANGUAGE[language]
    country = likely(language).region if language in EUROPEAN else ""
    return (country,) if is_country(country) else ()


@functools.cache
def _languages_of_europe() -> dict[str, str]:
    """The codes of Europe's languages by what each of them calls them: `inglés`, `dänisch`."""
    return {
        str(name).casefold(): code
        for names in map(display_names, sorted(EUROPEAN))
        for code in sorted(EUROPEAN)
        if (name := names.languageDisplayName(code))
    }


def _abbreviated(text: str) -> tuple[str, ...]:
    """The one country whose name begins as a text with a full stop: `Lux.`."""
    code = country_by_abbreviation(text.strip())
    return (code,) if code else ()


def _by_old_code(name: str) -> tuple[str, ...]:
    """The country that has taken over an old code of ISO 3166-1, such as `DD`."""
    if not name.isascii() or not name.isalpha():
        return ()
    try:
        code = str(icu().Region.getInstance(name.upper()).getRegionCode())
    except icu().ICUError:
        return ()
    return (code,) if is_country(code) else ()


def _misspelt(name: str) -> tuple[str, ...]:
    """The country whose name differs in one letter, or in two in a long one."""
    # Few commands need it.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    allowed = 1 if len(name) < _LONG_NAME else 2
    distances = (
        (OSA.distance(name, known, score_cutoff=allowed), number, code)
        for number, (known, code) in enumerate(_names())
    )
    distance, _, code = min(distances)
    return (code,) if distance <= allowed else ()


@functools.cache
def _names() -> tuple[tuple[str, str], ...]:
    """The names of countries in English and French, in small letters."""
    return tuple(
        (name.casefold(), code)
        for tag in ("en", "fr")
        for code in country_codes()
        if (name := country_name(code, tag))
    )
