"""Codes of ISO 3166-1 that a language uses as the short form of its own country's name.

`SR` is Suriname's code, and every Slovak's Slovenská republika.
"""

from collections.abc import Collection
from typing import Final

from coalition.languages.countries import country_name

_MEANT: Final = {
    "SR": {"sk": "SK", "cs": "SK"},
    "CR": {"cs": "CZ", "sk": "CZ"},
    "LR": {"lv": "LV", "lt": "LT"},
    "TC": {"tr": "TR"},
}
"""The country that is meant, by language: Slovenská republika, Česká republika without its accent,
Latvijas Republika and Lietuvos Respublika, Türkiye Cumhuriyeti."""


def require_unambiguous_code(text: str, tags: Collection[str] | None = None) -> None:
    """Raise ValueError where a code is also what one of the languages `tags` calls its country.

    None stands for every language. The sentence names the countries, by whose names it can be said.
    """
    code = text.strip().upper()
    spoken = None if tags is None else {tag.partition("-")[0] for tag in tags}
    meant = {
        country: None
        for language, country in _MEANT.get(code, {}).items()
        if spoken is None or language in spoken
    }
    if meant:
        names = " or ".join(country_name(one, "en") or one for one in (*meant, code))
        raise ValueError(f"{text.strip()} may be {names}")
