"""The numbers that one side has in words, and the other may have in figures."""

import re
from collections import Counter
from collections.abc import Iterator

from coalition import languages
from coalition.checks.translations.figures import Figure
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression

_UNITS = {
    1: "one first once un une premier première ein eine eins erste",
    2: "two second twice double both pair deux deuxième zwei zweite beide",
    3: "three third trois troisième drei dritte",
    4: "four fourth quatre quatrième vier vierte",
    5: "five fifth cinq cinquième fünf fünfte",
    6: "six sixth sixième sechs sechste",
    7: "seven seventh sept septième sieben siebte",
    8: "eight eighth huit huitième acht achte",
    9: "nine ninth neuf neuvième neun neunte",
    10: "ten tenth dix dixième zehn zehnte",
    11: "eleven eleventh onze elf",
    12: "twelve twelfth douze zwölf",
    13: "thirteen thirteenth treize dreizehn", 14: "fourteen fourteenth quatorze vierzehn",
    15: "fifteen fifteenth quinze fünfzehn", 16: "sixteen sixteenth seize sechzehn",
    17: "seventeen seventeenth siebzehn", 18: "eighteen eighteenth achtzehn",
    19: "nineteen nineteenth neunzehn",
    20: "twenty twentieth vingt zwanzig", 30: "thirty thirtieth trente dreißig",
    40: "forty fortieth quarante vierzig", 50: "fifty fiftieth cinquante fünfzig",
    60: "sixty soixante sechzig", 70: "seventy siebzig", 80: "eighty achtzig",
    90: "ninety neunzig",
}  # fmt: skip
_VALUES = {word: value for value, words in _UNITS.items() for word in words.split()}

_VAGUE = Expression(
    r"(?:hundreds?|thousands?|million|billion|half|halves|quarters?|thirds?|dozens?|decades?|"
    r"century|centuries|cents?|mille|moitié|siècles?|hundert|tausend|hälfte|viertel|drittel|"
    r"vingts|\w+und\w+[zß]ig)\Z"
)
"""Words for which a figure may stand that they do not name: 50 % for half, 200 for two hundred."""

VAGUE = -1
"""Stands for each of those among the numbers of a text."""

_WORD = Expression(r"[^\W\d_]+")


def spelt_numbers(prose: Prose) -> Counter[int]:
    """How often each number stands in a text in words; VAGUE for those that name no figure."""
    return Counter(_numbers_of(_WORD.findall(prose.plain.lower())))


def _numbers_of(words: list[str]) -> Iterator[int]:
    before = 0
    for word in words:
        value = _VALUES.get(word, 0)
        if before >= 10 and 0 < value < before:
            # Twenty-five, dix-sept; it may as well be two numbers, so that each is one of its own.
            yield before + value
        if value:
            yield value
        if _VAGUE.match(word):
            yield VAGUE
        before = value


_DECADE = Expression(r"\b(?P<hundreds>\d\d)(?P<tens>\d0)['’]?s\b")
_APOSTROPHE = Expression(r"['’ʼ]")
_WORTH_SPELLING = range(13, 100)
"""Smaller numbers are asked of nobody; a hundred may be another word: Turkish `yüz` is a face."""


def is_spelt(form: Form, figure: Figure) -> bool:
    """Whether a figure of the source is in words in the translation, a decade's tens for it."""
    decade = _DECADE.match(form.source.plain, figure.at)
    digits = decade["tens"] if decade else figure.digits
    if not digits.isdecimal() or figure.value > 9999 or int(digits) not in _WORTH_SPELLING:
        return False
    words = _APOSTROPHE.sub("", languages.spell_number(int(digits), form.language))
    # Long words lose their end, which is inflected: `devedeset` stands in `devedesetih`.
    stem = words[:-2] if len(words) > len("vingt") else words
    text = _APOSTROPHE.sub("", form.target.plain.casefold())
    return bool(stem) and re.search(rf"\b{re.escape(stem)}", text) is not None


def centuries(prose: Prose) -> frozenset[int]:
    """The centuries of the decades of a text: 20 for the 1990s."""
    return frozenset(int(match["hundreds"]) + 1 for match in _DECADE.finditer(prose.plain))
