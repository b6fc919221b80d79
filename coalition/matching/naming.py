"""Names in plain Latin letters, and what in them tells nobody apart.

Legal forms and articles are left out, and a country is the same in every language.
"""

import re
from collections.abc import Iterator
from functools import cache

from coalition.languages import country_codes, country_name, romanise

_LEGAL_FORMS = frozenset({
    "ev", "e", "v", "asbl", "aisbl", "vzw", "ivzw", "ry", "rf", "ngo", "gmbh", "ggmbh", "mbh",
    "ug", "ag", "ltd", "limited", "inc", "llc", "sarl", "sas", "scop", "cic", "nv", "bv", "oy",
    "ab", "as",
    "aps", "sro", "zs", "ops", "spzoo", "srl", "spa", "ets", "odv", "onlus", "kft", "nonprofit",
    "ong",
})  # fmt: skip
_ARTICLES = frozenset({
    "the", "a", "an", "le", "la", "les", "l", "der", "die", "das", "de", "het", "el", "los", "las",
    "il", "lo", "gli", "i", "o", "os", "and", "und", "et", "y", "of", "du", "des",
})  # fmt: skip
_SILENT = _ARTICLES | {
    "for", "on", "in", "to", "at", "against", "with", "fur", "gegen", "im", "pour", "en", "contre",
    "voor", "tegen", "van", "para", "por", "per", "dla", "na", "za", "po", "pro", "pentru", "si",
    "gia", "kai", "tis", "tou", "ton", "w", "z", "s",
}  # fmt: skip
"""Words that acronyms pass over."""

KINDS = frozenset({
    "foundation", "association", "stichting", "vereniging", "stiftung", "verein", "fondation",
    "fundacja", "stowarzyszenie", "fundacion", "asociacion", "fondazione", "associazione",
    "fundacao", "associacao", "fundatia", "asociatia", "fondacia", "fondatsiya", "sdruzenie",
    "alapitvany", "egyesulet", "nadace", "nadacia", "spolek", "sdruzeni", "zdruzenie", "udruga",
    "drustvo", "zaveza", "forening", "foreningen", "yhdistys", "biedriba", "asociacija", "idryma",
    "syllogos", "fondas",
})  # fmt: skip
"""Words for associations and foundations, which some lists add to a name or leave out."""

_LANGUAGES = (
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "uk",
)  # fmt: skip
_WORD = re.compile(r"[a-z0-9]+")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
_DOMAIN = re.compile(r"(?<=[a-z0-9])\.(?:org|net|eu|com|info)$")
_SPELT_OUT = re.compile(r"(?<=[^aeiouq])(?:ue|oe|ae)(?=[^aeiou\W])|^(?:ue|oe|ae)(?=[^aeiou\W])")
_IN_BRACKETS = re.compile(r"(?P<name>.+\S)\s*\(\s*(?P<acronym>[^\W\d_]+)\s*\)\s*")
_BEFORE = re.compile(
    r"(?P<acronym>[^\W\d_]+)\s+[-–—|]\s+(?P<name>.+)|(?P<short>[^\W\d_]+):\s+(?P<long>.+)"
)
_AFTER = re.compile(r"(?P<name>.+\S)\s+[-–—|]\s+(?P<acronym>[^\W\d_]+)")
_SHORTEST_COUNTRY = 4


def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, without its legal form and articles.

    Of a name that has nothing else, all its words.
    """
    every = _every_word(name)
    telling = tuple(word for word in every if word not in _LEGAL_FORMS | _ARTICLES)
    return tuple(_countries().get(word, word) for word in telling or every)


def _every_word(name: str) -> tuple[str, ...]:
    latin = _DOTTED.sub(lambda found: found[0].replace(".", ""), romanise(name))
    latin = _DOMAIN.sub("", latin.strip()).replace("'", " ")
    return tuple(_SPELT_OUT.sub(_plain, word) for word in _WORD.findall(latin))


def _plain(found: re.Match[str]) -> str:
    """The vowel of which two letters are the spelling without a diaeresis: `ue` is `ü`."""
    return found[0][0]


@cache
def _countries() -> dict[str, str]:
    """The code of each country that has a name of one word in some language, by that word."""
    known: dict[str, str] = {}
    for language in ("en", *_LANGUAGES):
        for code in country_codes():
            found = _every_word(country_name(code, language) or "")
            if len(found) == 1 and len(found[0]) >= _SHORTEST_COUNTRY:
                known.setdefault(found[0], f"{code.lower()}.")
    return known


def countries(name: tuple[str, ...]) -> frozenset[str]:
    """The countries that the words of a name mention."""
    return frozenset(word for word in name if word.endswith("."))


def spellings(name: str) -> Iterator[str]:
    """A name, and where its acronym is written beside it, each of the two."""
    yield name
    for pattern in (_IN_BRACKETS, _BEFORE, _AFTER):
        if found := pattern.fullmatch(name):
            parts = {key: value for key, value in found.groupdict().items() if value}
            acronym = parts.get("acronym") or parts["short"]
            long = parts.get("name") or parts["long"]
            if is_acronym(acronym) and _abbreviates(acronym, long):
                yield from (long, acronym)


def is_acronym(name: str) -> bool:
    """Whether a name is short and in capitals, but for one letter."""
    return 3 <= len(name) <= 8 and name.isalpha() and sum(map(str.isupper, name)) >= len(name) - 1


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym stand in a name in this order, from its beginning on."""
    left = iter("".join(_every_word(name)))
    letters = "".join(_every_word(acronym))
    initial = {word[0] for word in _every_word(name)[:2]}
    return bool(letters) and letters[0] in initial and all(letter in left for letter in letters)


def initials(name: str) -> str:
    """The initials of a name's words, without those that acronyms pass over."""
    every = (word for word in _every_word(name) if word not in _LEGAL_FORMS | _SILENT)
    return "".join(word[0] for word in every)
