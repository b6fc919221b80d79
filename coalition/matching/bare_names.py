"""What is left of a name without legal forms, countries, places and kinds of bodies.

Far less than tells two organisations apart: for those that have withdrawn, whom a list brings back
under any such name.
"""

import zoneinfo
from collections.abc import Iterator
from functools import cache
from itertools import permutations

from coalition.expressions import Expression
from coalition.languages import country_codes, country_name
from coalition.matching.country_words import LANGUAGES
from coalition.matching.latin_words import all_words
from coalition.matching.naming import core, words

_FORMS = frozenset({
    "ac", "sa", "sl", "slu", "sll", "scp", "sc", "sca", "sapi", "srl", "plc", "llp", "lp", "lda",
    "ltda", "ae", "oe", "ike", "tov", "kg", "ohg", "gbr", "se", "corp", "inc", "llc", "co", "sp",
    "zoo", "spzoo", "spolsro", "sro", "as", "zrt", "nyrt", "bt", "asd", "aps", "onlus", "odv",
    "ets", "snc", "sas", "sasu", "eurl", "sci", "gie", "aisbl", "asbl", "vzw", "fup", "ao", "ooo",
    "ad", "dd", "pl", "up", "dac", "pty", "ipss", "iap", "ab",
})  # fmt: skip
"""Legal forms of any country, also such as may be a part of a name."""

_CITIES = frozenset({
    "wien", "graz", "linz", "koln", "munchen", "hamburg", "frankfurt", "stuttgart", "leipzig",
    "bremen", "hannover", "bern", "geneve", "genf", "basel", "roma", "milano", "torino", "napoli",
    "firenze", "bologna", "lisboa", "porto", "praha", "brno", "warszawa", "krakow", "gdansk",
    "wroclaw", "bruxelles", "brussel", "antwerpen", "gent", "liege", "rotterdam", "utrecht",
    "kobenhavn", "arhus", "goteborg", "malmo", "bergen", "turku", "tampere", "tartu", "bucuresti",
    "cluj", "beograd", "novi sad", "athina", "thessaloniki", "sofiia", "kyiv", "kiiv", "lviv",
    "barcelona", "valencia", "sevilla", "bilbao", "lyon", "lille", "marseille", "toulouse",
    "manchester", "birmingham", "leeds", "glasgow", "edinburgh", "cardiff", "cork", "galway",
})  # fmt: skip
"""Cities as those who live there call them, which no time zone is called after."""

_OTHER_PHRASES = {
    ("great", "britain"),
    ("northern", "ie."),
    ("asociacion", "civil"),
    ("sociedad", "limitada"),
    ("sociedad", "anonima"),
}
"""Places and legal forms of several words that no table has."""

_CONTINENT = frozenset({"eu", "europe", "europa", "europ", "evropa", "eurooppa", "avrupa"})
_AROUND_CITIES = ("Europe", "America", "Asia", "Africa", "Australia")
_ADDED = Expression(r"\s*[(\[][^()\[\]]*[)\]]\s*|\s*,\s.*\Z|\s[-–—|]\s.*\Z")
"""A place or an office beside a name: in brackets, or behind a comma or a dash."""

_FEWEST_WORDS = 2
"""Of a name without its kind: `Oak Foundation` and `Oak Network` have too little in common."""

_MOST_ORDERED = 4
"""Words whose every order may be written as one: `TREEFRIENDS`."""

_SHORTEST_ALIKE = 10
"""Letters of a name which another one with a letter more, less or changed may be."""

Words = tuple[str, ...]


def bare_names(name: Words) -> Iterator[Words]:
    """What is left of a name's words, with and without the kind of body where enough is left."""
    rest = _without_places(name)
    if rest:
        yield rest
    less = core(rest)
    if len(less) >= _FEWEST_WORDS and less != rest:
        yield less


def without_addition(name: str) -> Words:
    """The words of a name without what stands in brackets, or behind a comma or a dash."""
    return words(_ADDED.sub(" ", name).strip() or name)


def joined(name: Words) -> frozenset[str]:
    """A bare name without spaces, in its own order and sorted."""
    return frozenset({"".join(name), "".join(sorted(name))})


def joined_in_any_order(name: Words) -> frozenset[str]:
    """A bare name without spaces in every order; in two where it has many words."""
    if len(name) > _MOST_ORDERED:
        return joined(name)
    return frozenset(map("".join, permutations(name)))


def nearly(key: str) -> frozenset[str]:
    """Texts of which two keys that differ by one letter share one; none for short ones.

    Figures tell names apart: `Budget 2024` and `Budget 2025`.
    """
    if len(key) < _SHORTEST_ALIKE or any(map(str.isdigit, key)):
        return frozenset()
    return frozenset({key, *(key[:at] + key[at + 1 :] for at in range(len(key)))})


def _without_places(name: Words) -> Words:
    for first in _places_by_first().keys() & {*name}:
        for place in _places_by_first()[first]:
            name = _without(name, place)
    rest = (word for word in name if not word.endswith(".") and word not in _FORMS | _CONTINENT)
    return tuple(word for word in rest if len(word) > 1 or word.isdigit())


def _without(name: Words, place: Words) -> Words:
    size = len(place)
    for at in range(len(name) - size + 1):
        if name[at : at + size] == place:
            return name[:at] + name[at + size :]
    return name


@cache
def _places_by_first() -> dict[str, list[Words]]:
    """Countries of several words and cities, by their first words, the longest first."""
    zones = (zone.split("/") for zone in zoneinfo.available_timezones())
    cities = (zone[1] for zone in zones if len(zone) == 2 and zone[0] in _AROUND_CITIES)
    places = {all_words(city.replace("_", " ")) for city in cities}
    countries = {
        words(country_name(code, language) or "")
        for language in ("en", *LANGUAGES)
        for code in country_codes()
    }
    places |= {name for name in countries if len(name) > 1}
    places |= _OTHER_PHRASES | {all_words(city) for city in _CITIES}
    by_first: dict[str, list[Words]] = {}
    for place in sorted(filter(None, places), key=lambda place: (-len(place), place)):
        by_first.setdefault(place[0], []).append(place)
    return by_first
