"""The consonants of Hebrew names, which Latin letters write with vowels and Hebrew ones without."""

from collections.abc import Iterable
from itertools import islice, product

from coalition.expressions import Expression

_HEBREW = Expression(r"[\u05d0-\u05ea]")
_LATIN_WORDS = Expression(
    r"(?i:^(?:ha-?)?(?:amut|agud|irgun|merkaz|keren|te?nua|mo'?atz|igud|histadr|hitahd|kvutz|mifleg|"
    r"yozm|me?achon|va'?ad|brit ha|lig|reshet|forum ha)|\bha-[^\W\d_])|\bHa[A-Z]"
)
"""A word such as association at the beginning, or the article before another word."""

_COUNTRY = "IL"
_OF_LETTERS = str.maketrans("בגדזטכךלמםנןסףפצץקרשת", "bgdztkklmmnnsppcckrst", "אהועי'\"״׳")
_MARKS = Expression("[\u0591-\u05c7]")
_LATIN_DIGRAPHS = {"sh": "s", "th": "t", "ph": "p", "ts": "c", "tz": "c", "zh": "z", "sch": "s"}
_DIGRAPH = Expression("sch|sh|th|ph|ts|tz|zh")
_LATIN_LETTERS = str.maketrans("fq", "pk", "aeiouyw'’`-‘")
_OPEN = {"v": ("b", ""), "ch": ("x", "k", ""), "kh": ("x", "k", ""), "h": ("", "x")}
"""What Latin letters may stand for: v for bet or vav, ch for chet or kaf; he is not written."""

_OPEN_LETTERS = Expression("(ch|kh|v|h)")
_TWICE = Expression(r"(\w)\1")
_FEWEST = 6
"""Consonants; shorter names have theirs in common with others by chance."""

_FEWEST_IN_WORDS = 4
"""The same of a name of several words, of which all have the same consonants."""

_MOST = 64
"""Ways to read a name in Latin letters."""


def is_hebrew(name: str) -> bool:
    """Whether a name is written in Hebrew letters."""
    return _HEBREW.search(name) is not None


def hebrew_skeletons(name: str, country: str | None) -> frozenset[str]:
    """The consonants of a Hebrew name's words, in each way to read it where it is in Latin letters.

    None for other names: of those in Latin letters without a country or a Hebrew word. The letter
    he, which many leave out, does not count, nor does chet in one of the ways, and neither do long
    vowels and doubled letters: `mt ps rst` of `Amutat Hofesh HaReshet`.
    """
    if is_hebrew(name):
        letters = _MARKS.sub("", name).translate(_OF_LETTERS)
        return _plain((letters.replace("ח", "x"), letters.replace("ח", "")))
    if name.isascii() and (country == _COUNTRY or _LATIN_WORDS.search(name)):
        single = _DIGRAPH.sub(lambda match: _LATIN_DIGRAPHS[match[0]], name.lower())
        parts = _OPEN_LETTERS.split(single.translate(_LATIN_LETTERS))
        readings = product(*(_OPEN.get(part, (part,)) for part in parts))
        return _plain(map("".join, islice(readings, _MOST)))
    return frozenset()


def _plain(readings: Iterable[str]) -> frozenset[str]:
    found = (" ".join(_TWICE.sub(r"\1", word) for word in one.split()) for one in readings)
    return frozenset(
        f"he {one}"
        for one in found
        if len(one.replace(" ", "")) >= (_FEWEST_IN_WORDS if " " in one else _FEWEST)
    )
