"""Short names of countries whose meaning the other countries of a list decide.

`SR` is Suriname's code in ISO 3166-1, and every Slovak's Slovenská republika; `D` stands on cars.
"""

from collections.abc import Collection, Iterable
from typing import Final

from coalition.languages.countries import country_name
from coalition.languages.country_reading import known_country
from coalition.languages.known_codes import UNSURE
from coalition.languages.likely_countries import likely_countries

_MEANT: Final = {
    "SR": {"sk": "SK", "cs": "SK"},
    "CR": {"cs": "CZ", "sk": "CZ"},
    "LR": {"lv": "LV", "lt": "LT"},
    "TC": {"tr": "TR"},
    "CG": {"hr": "ME", "sr": "ME"},
    "BH": {"hr": "BA", "sr": "BA"},
}
"""The country that is meant, by language: Slovenská republika, Česká republika without its accent,
Latvijas Republika and Lietuvos Respublika, Türkiye Cumhuriyeti, Crna Gora, Bosna i Hercegovina."""

_LONG_SIGNS: Final = frozenset({"FL"})
"""Signs of cars of two letters that are no code of ISO 3166-1: Fürstentum Liechtenstein."""

_NEIGHBOURS: Final = {
    "SR": ("CZ", "SK"),
    "CR": ("CZ", "SK"),
    "LR": ("LV", "LT"),
    "TC": ("TR",),
    "CG": ("BA", "HR", "ME", "RS"),
    "BH": ("BA", "HR", "ME", "RS"),
}
"""Countries beside which a list may mean the short name."""

_IN_OWN_WORDS: Final = {
    "SR": "ČR Česko Českárepublika",
    "CR": "Slovensko Slovenskárepublika",
    "CG": "BiH Bosna BosnaiHercegovina БиХ Hrvatska Srbija Србија",
    "BH": "Hrvatska Srbija Србија CrnaGora ЦрнаГора",
}
"""What neighbours are called by those who write the short name: beside these nothing else is meant,
where one country is."""


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


def countries_abbreviated(text: str) -> tuple[str, ...]:
    """What a code may be: what languages call so for short, then the country of ISO 3166-1.

    Nothing for codes that are no short names.
    """
    code = text.strip().upper()
    meant = _MEANT.get(code, {})
    return (*dict.fromkeys(meant.values()), code) if meant else ()


def countries_meant(text: str) -> tuple[str, ...]:
    """What may be meant by a text that is no country for sure: by a code, or by what is like it."""
    return countries_abbreviated(text) or likely_countries(text)


def abbreviations_in_list(texts: Iterable[str]) -> dict[str, str]:
    """What codes among the countries of a list are: another country, or nothing where it is open.

    `SR` beside `ČR` is Slovakia. Beside `CZ` it may be so, unless `SK` is there, too. `D` beside
    `A` is Germany. Others mean what ISO 3166-1 says and are left out.
    """
    texts = {text.strip() for text in texts}
    found = {code: _meant_among(code, texts) for text in texts if (code := text.upper()) in _MEANT}
    return {code: meant for code, meant in found.items() if meant is not None} | _on_cars(texts)


def _on_cars(texts: set[str]) -> dict[str, str]:
    """The countries of signs of cars of one letter, where a list has several and no other letter.

    One alone may be a slip, and of `A`, `B` and `Category C` all are something else.
    """
    letters = {text for text in texts if len(text) == 1 and text.isalpha()}
    others = texts - letters - _LONG_SIGNS - {""}
    are_countries = sum(map(bool, map(known_country, others))) * 2 >= len(others)
    are_signs = len(letters) > 1 and are_countries and letters <= UNSURE.keys()
    return {sign: UNSURE[sign][0] for sign in letters | (_LONG_SIGNS & texts)} if are_signs else {}


def _meant_among(code: str, texts: Collection[str]) -> str | None:
    others = {text for text in texts if text.upper() != code}
    countries = {*_MEANT[code].values()}
    if countries <= others:
        return None
    # Its accent is what tells ČR from Costa Rica.
    own = _IN_OWN_WORDS.get(code, "").casefold().split()
    if not {text.casefold().replace(" ", "") for text in others}.isdisjoint(own):
        return next(iter(countries))
    return "" if any(known_country(text) in _NEIGHBOURS[code] for text in others) else None
