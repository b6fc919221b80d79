"""The numbers that a source has in words, which a translation may have in figures."""

from collections import Counter
from collections.abc import Iterator

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
