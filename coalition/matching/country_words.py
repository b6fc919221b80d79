"""Countries in names, whatever the language, the case and the age of their own names."""

from functools import cache

from coalition.languages import country_codes, country_name
from coalition.languages.names_of_countries import ALSO_KNOWN
from coalition.matching.articles import without_articles
from coalition.matching.latin_words import all_words

LANGUAGES = (
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "uk", "ar", "ca", "cy", "eu", "gl",
    "he", "hy", "is", "ka", "lb", "mk", "nn", "ru", "tr",
)  # fmt: skip

_ADJECTIVES = frozenset({"america", "czech"})
"""Names of a country that are less than that: `Czech` may be anything, `America` is a continent."""

_IN_CASES = {
    "AL": "shqiperia shqiperise",
    "BG": "balgariia balgariya bylgariia",
    "BY": "belarusi",
    "CH": "helvetia svizra",
    "CY": "kyprou",
    "FI": "suomen",
    "GR": "ellados elladas ellas hellados",
    "HR": "hrvatske hrvatskoj",
    "IE": "eireann",
    "LT": "lietuvos lietuvoje",
    "LV": "latvijas latvija",
    "MK": "makedonije makedonija",
    "RO": "romaniei",
    "RS": "srbije srbiji",
    "RU": "rossii rossiyi",
    "SI": "slovenije sloveniji",
    "UA": "ukraini ukrainy ukrayiny ukraina",
}
"""Names of countries that stand behind others in the genitive, and older ones of states' own."""

_PHRASES = {
    "CZ": ("czech republic", "ceska republika", "ceske republiky", "tschechische republik"),
    "GB": ("great britain", "grande bretagne", "velka britanie", "gran bretana", "gran bretagna"),
    "MK": ("north macedonia", "severna makedonija", "severna makedonia"),
    "SK": ("slovak republic", "slovenska republika", "slovenskej republiky"),
    "US": ("united states of america",),
}
"""Names of several words that CLDR has in another form."""

GENITIVES = frozenset(
    ["suomen", "lietuvos", "latvijas", "eireann", "ukraini", "ukrainy", "romaniei", "rossii"]
)
"""Those of them with which what an organisation does may begin: `Suomen korjaajien verkosto`."""

_SHORTEST = 4
"""In letters, of a name of one word."""

Words = tuple[str, ...]


def with_codes(name: Words) -> Words:
    """The words of a name, of which each country's name became its code with a full stop behind.

    No word of a name holds one, so that none is taken for a country.
    """
    for first in _phrases().keys() & {*name}:
        for phrase, code in _phrases()[first]:
            name = _replaced(name, phrase, code)
    return tuple(_codes().get(word, word) for word in name)


def _replaced(name: Words, phrase: Words, code: str) -> Words:
    size = len(phrase)
    for at in range(len(name) - size + 1):
        if name[at : at + size] == phrase:
            return (*name[:at], code, *name[at + size :])
    return name


def countries_in(name: Words) -> frozenset[str]:
    """The countries that the words of a name mention."""
    return frozenset(word for word in name if word.endswith("."))


@cache
def _names() -> tuple[tuple[Words, str], ...]:
    """The words of every country's names in all languages, each with the country's code."""
    return tuple(
        (without_articles(all_words(name), ()), f"{code.lower()}.")
        for language in dict.fromkeys(("en", *LANGUAGES))
        for code in country_codes()
        if (name := country_name(code, language))
    )


@cache
def _codes() -> dict[str, str]:
    """Country codes, each with a full stop at its end, by the country's names of one word."""
    codes = {"uk": "gb.", "usa": "us."}
    for name, code in _names():
        if len(name) == 1 and len(name[0]) >= _SHORTEST:
            codes.setdefault(name[0], code)
    others = [(word, code) for word, code in ALSO_KNOWN.items() if len(word) >= _SHORTEST]
    others += [(word, code) for code, words in _IN_CASES.items() for word in words.split()]
    for word, code in others:
        if word not in _ADJECTIVES:
            codes.setdefault(word, f"{code.lower()}.")
    return codes


@cache
def _phrases() -> dict[str, list[tuple[Words, str]]]:
    """The names of several words with their codes, by their first words, the longest first."""
    others = [
        (tuple(phrase.split()), f"{code.lower()}.")
        for code, phrases in _PHRASES.items()
        for phrase in phrases
    ]
    found: dict[str, list[tuple[Words, str]]] = {}
    for name, code in sorted({*_names(), *others}, key=lambda named: (-len(named[0]), named)):
        if len(name) > 1:
            found.setdefault(name[0], []).append((name, code))
    return found
