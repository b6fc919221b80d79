"""Letters that are heard alike in one language, and so are written for each other in it."""

from collections.abc import Iterator

_SPELLINGS = {
    "PL": "ó/u rz/ż ch/h ą/om ę/en",
    "CZ SK": "y/i ý/í mě/mně",
    "ES": "v/b ll/y ge/je gi/ji h/ ce/se ci/si z/s",
    "HU": "ly/j",
    "HR RS BA ME": "ć/č đ/dž ije/je",
    "PT": "ss/ç ch/x",
    "GR CY": "η/ι υ/ι ει/ι οι/ι ω/ο αι/ε",
    "UA": "и/і",
    "GB IE": "our/or",
    "NL BE": "ij/ei ou/au",
    "DE AT CH": "ph/f",
}
"""Letters of words, and what is written for them, by the countries of the language."""


def _by_country() -> dict[str, tuple[tuple[str, str], ...]]:
    found = {}
    for countries, spellings in _SPELLINGS.items():
        pairs = [spelling.partition("/") for spelling in spellings.split()]
        for country in countries.split():
            found[country] = tuple([(letters, heard) for letters, _, heard in pairs])
    return found


_IN_COUNTRY = _by_country()


def spelt_by_ear(name: str, country: str | None) -> Iterator[str]:
    """A name in small letters with each sound written in one way, if its country has such sounds.

    Two names that differ in such letters alone are equal then: `Podwórka` and `Podwurka`.
    """
    small = name.casefold()
    heard = small
    for letters, sound in _IN_COUNTRY.get(country or "", ()):
        heard = heard.replace(letters, sound)
    if heard != small:
        yield heard
