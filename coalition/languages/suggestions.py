"""The language that was probably meant by a country's code or a language's name."""

import functools

from coalition.languages.display_names import display_names
from coalition.languages.library import icu, likely


def language_of_country(code: str) -> str | None:
    """The language most spoken in a country by its alpha-2 code (`gr` -> `el`), or None.

    Source: CLDR's likely subtags.
    """
    if len(code) != 2:
        return None
    icu_ = icu()
    try:
        region = icu_.Region.getInstance(code.upper())
    except icu_.ICUError:
        return None
    return likely(f"und-{region.getRegionCode()}").language or None


def language_by_name(text: str) -> str | None:
    """The code of a language given by its English name or its name in itself, or None."""
    return _language_names().get(text.strip().casefold())


@functools.cache
def _language_names() -> dict[str, str]:
    icu_ = icu()
    english = display_names("en")
    names: dict[str, str] = {}
    for code in icu_.Locale.getISOLanguages():
        own = display_names(code).languageDisplayName(code)
        for name in (english.languageDisplayName(code), own):
            if name:
                names.setdefault(str(name).casefold(), str(code))
    return names
