"""Letters that are heard alike in one language, and so are written for each other in it."""

from collections.abc import Iterator

from coalition.expressions import Expression

_SPELLINGS = {
    "PL": "ó/u rz/ż ch/h ą/om ę/en",
    "CZ SK": "y/i ý/í mě/mně",
    "ES": "v/b ll/y ge/je gi/ji h/ ce/se ci/si z/s _x_/_por_ _q_/_que_",
    "HU": "ly/j",
    "HR RS BA ME": "ć/č đ/dž ije/je",
    "PT": "ss/ç ch/x",
    "GR CY": "η/ι υ/ι ει/ι οι/ι ω/ο αι/ε",
    "UA": "и/і",
    "GB": "our/or",
    "IE": "our/or bh/b ch/c dh/d fh/f gh/g mh/m ph/p sh/s th/t",
    "IT": "_x_/_per_",
    "NL BE": "ij/ei ou/au",
    "DE AT CH": "ph/f",
}
"""Letters of words, and what is written for them, by the countries of the language.

A low line is a blank: `_x_` is a word.
"""

_MUTATION = Expression(
    r"\b(?:m(?=B)|g(?=C)|n(?=[DG])|bh(?=F)|b(?=P)|t(?=S)|d(?=T)|[hnt]-?(?=[AEIOUÁÉÍÓÚ]))"
)
"""What Irish writes before the first letter of a word behind some others: `na gCoillte`."""


def _by_country() -> dict[str, tuple[tuple[str, str], ...]]:
    found = {}
    for countries, spellings in _SPELLINGS.items():
        pairs = [spelling.replace("_", " ").partition("/") for spelling in spellings.split()]
        for country in countries.split():
            found[country] = tuple([(letters, heard) for letters, _, heard in pairs])
    return found


_IN_COUNTRY = _by_country()


def spelt_by_ear(name: str, country: str | None) -> Iterator[str]:
    """A name in small letters with each sound written in one way, if its country has such sounds.

    Two names that differ in such letters alone are equal then: `Podwórka` and `Podwurka`.
    """
    small = name.casefold()
    heard = _MUTATION.sub("", name).casefold() if country == "IE" else small
    for letters, sound in _IN_COUNTRY.get(country or "", ()):
        heard = heard.replace(letters, sound)
    if heard != small:
        yield heard
