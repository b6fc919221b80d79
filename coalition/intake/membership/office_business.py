"""Whether a remark is of nothing but an office's everyday business: `Logo folgt per Mail`.

All of its words must be known, in one language a clause, so that a word that nobody knows leaves it
open what the remark says.
"""

import functools
from collections.abc import Iterable
from typing import Final, Literal, NamedTuple, get_args

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.names.given_names import given_names
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import phrases_of_languages
from coalition.intake.words.office_business_words import NEGATIONS, OFFICE_BUSINESS
from coalition.intake.words.word_tables import read_words

Reading = Literal["business", "event", "names", "beside", "open"]
"""Of a clause: it is of business; an event or names and no more, which say something together; what
stands beside business, such as a day; or it has a word that is not known, or says too little."""

Sort = Literal[
    "things", "sites", "facts", "done", "reached", "events", "open", "building", "between", "name"
]

_ALL: Final = "xx"
_BEHIND: Final = frozenset({"tr"})
"""Languages in which `none` stands behind what there is none of."""

_LONGEST_ENDING: Final = 4
_LONGEST: Final = 12
"""Words of a clause."""

_WORD: Final = Expression(r"[^\W\d_]+")
_UNSURE: Final = Expression(
    r"[^\w\s.,:;!()\[\]/+&@#%€$£°'’`´\"“”„«»*–—✓✔✅🙂😀😊👍🎉🙏❤\ufe0f-]"
    r"|(?<![\d.,])0(?![\d.,])|[:=–—-]\s*$"
    r"|\b(?:19|20)\d\d\s*[-–—/]\s*(?:(?:19|20)\d\d|\d\d(?![\d.-]|/\d))"
)
"""A question mark, a cross, a nought, nothing behind a colon, the years of a time that is over."""


class _Lexicon(NamedTuple):
    """The words of a language by their sorts, and beginnings of words by theirs."""

    words: dict[str, Sort]
    beginnings: tuple[tuple[str, Sort], ...]

    def sort_of(self, word: str) -> Sort | None:
        """The sort of a folded word; None for one that is not known."""
        if found := self.words.get(word):
            return found
        for start, sort in self.beginnings:
            if word.startswith(start) and len(word) <= len(start) + _LONGEST_ENDING:
                return sort
        return None


def is_office_business(readings: Iterable[Reading]) -> bool:
    """Whether the clauses of a remark are of business together."""
    readings = set(readings)
    is_of_something = "business" in readings or {"event", "names"} <= readings
    return "open" not in readings and is_of_something


def sort_of(word: str, language: str) -> str | None:
    """The sort of a folded word in one language; None where it is none of business."""
    return _lexicons()[language].sort_of(word)


def leaves_open(remark: str) -> bool:
    """Whether a mark or number of a remark may turn its words round: `paid?`, `❌ newsletter`."""
    return _UNSURE.search(remark) is not None


@functools.lru_cache(maxsize=50_000)
def read_clause(clause: str) -> Reading:
    """What a clause of a remark is, in whatever language."""
    words = _WORD.findall(clause)
    if not 0 < len(words) <= _LONGEST:
        return "open"
    if _lacks_thing(clause):
        return "business"
    folded = [fold(word) for word in words]
    names = _names(words, folded)
    readings = {_read(folded, names, lexicon) for lexicon in _lexicons().values()}
    order: tuple[Reading, ...] = ("business", "event", "names", "beside")
    return next((reading for reading in order if reading in readings), "open")


def _read(words: list[str], names: frozenset[int], lexicon: _Lexicon) -> Reading:
    """The same in one language; `names` are the places of people's names."""
    sorts: set[Sort] = set()
    for at, word in enumerate(words):
        sort = lexicon.sort_of(word) or ("name" if at in names else None)
        if sort is None:
            return "open"
        sorts.add(sort)
    return _say_together(frozenset(sorts))


def _say_together(sorts: frozenset[Sort]) -> Reading:
    """What the sorts of words of a clause say together."""
    is_done = bool(sorts & {"done", "reached"})
    if sorts <= {"events", "between"}:
        return "event" if "events" in sorts else "beside"
    if sorts <= {"name", "between"}:
        return "names"
    # `Wants to leave the website` has words of wanting and a site, `meeting in May` is to come.
    if "sites" in sorts:
        is_business = "open" not in sorts
    elif "things" in sorts:
        is_business = "building" not in sorts
    else:
        is_business = not sorts & {"open", "building"} and (
            "facts" in sorts or (is_done and bool(sorts & {"events", "name"}))
        )
    is_over = is_done or "facts" in sorts or "events" not in sorts
    is_of_somebody = "reached" not in sorts or bool(sorts & {"things", "name"})
    return "business" if is_business and is_over and is_of_somebody else "open"


def _names(words: list[str], folded: list[str]) -> frozenset[int]:
    """Where given names stand, and the capitalised words behind them."""
    found = set()
    for at, word in enumerate(words):
        is_known = folded[at] in given_names() and folded[at] not in _all_months()
        if word[0].isupper() and not word.isupper() and (is_known or at - 1 in found):
            found.add(at)
    return frozenset(found)


def _lacks_thing(clause: str) -> bool:
    """Whether a clause says that somebody has none of a thing, and no more: `kein Logo`."""
    plain = fold(clause)
    for language, negations in _negations().items():
        lexicon = _lexicons()[language]
        for negation in negations:
            before, _, behind = f" {plain} ".partition(f" {negation} ")
            thing = before.strip() if language in _BEHIND else behind.strip()
            rest = behind if language in _BEHIND else before
            if not rest.strip() and lexicon.sort_of(thing) == "things":
                return True
    return False


@functools.cache
def _negations() -> dict[str, frozenset[str]]:
    return phrases_of_languages(NEGATIONS)


@functools.cache
def _lexicons() -> dict[str, _Lexicon]:
    """The words of each language, those of all languages and names of months among them."""
    sorted_words: dict[str, dict[str, Sort]] = {}
    for language, sort, text in read_words(OFFICE_BUSINESS):
        sorted_words.setdefault(language, {})[text] = _sort(sort)
    of_all = sorted_words.pop(_ALL)
    return {
        language: _lexicon({**_months(language), **of_all, **words})
        for language, words in sorted_words.items()
    }


def _lexicon(words: dict[str, Sort]) -> _Lexicon:
    whole = {fold(text): sort for text, sort in words.items() if not text.endswith("*")}
    starts = [(fold(text[:-1]), sort) for text, sort in words.items() if text.endswith("*")]
    # The longest first: `nov*` (new) is also how `novost*` (news) begins.
    return _Lexicon(whole, tuple(sorted(starts, key=lambda item: -len(item[0]))))


def _sort(text: str) -> Sort:
    return next(sort for sort in get_args(Sort) if sort == text)


@functools.cache
def _all_months() -> frozenset[str]:
    return frozenset(name for language in _lexicons() for name in _months(language))


def _months(language: str) -> dict[str, Sort]:
    names = (name for called in languages.month_names(language) for name in called)
    return {fold(name): "between" for name in names}
