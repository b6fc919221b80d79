"""Figures: numbers, percentages, dates and years say the same in every language."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from coalition import languages
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem


@cache
def _ascii_digits() -> dict[int, str]:
    """The digits of every script as those of ASCII; few texts need them, so they are late."""
    digits = (code for code in range(0x80, sys.maxunicode) if chr(code).isdecimal())
    return {code: str(unicodedata.decimal(chr(code))) for code in digits}


_SPACES = " \u00a0\u202f\u2009"
_GROUPED = rf"\d{{1,3}}(?:[.,'’٬\u066b\u066c{_SPACES}]\d{{2,3}})+(?!\d)"
_NUMBER = Expression(rf"{_GROUPED}(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)*")
_DATE = Expression(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_NOT_DIGIT = Expression(r"\D")
_DECIMAL = Expression(r"(\d+)[.,٫\u066b](\d{1,2}|\d{4,})")
_SMALL = 12
"""Numbers up to here are often written as words, and months are numbers in some languages."""

_MAGNITUDE = Expression(
    r"[\s\u00a0\u202f-]*(?:k\b|m\b|bn\b|thousand|million|billion|mille|millier|milli|mil\b|mill|"
    r"miliard|miljard|miljon|miljoen|mrd|mio|tausend|duizend|tusen|tusind|tuhat|tuhan|tys|tis[ií]c|"
    r"tūkst|tūkstoš|hiljad|tisu[ćč]|mii\b|mije|ezer|elf|míle|míl|хил|тис|тыс|мил|хиљад|χιλι|"
    r"εκατομ|أل[اف]|آلاف|ملي|הזר|אלפ|אלף|מילי|هزار|میلی|hazar|bin\b|हज़ार|हजार|लाख|करोड़|"
    r"[千万萬億亿천만억]|พัน|หมื่น|แสน|ล้าน|հազար|միլիոն)",
    re.IGNORECASE,
)
_WORDS = Expression(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|million|billion|half|quarter|"
    r"third|"
    r"dozens?|decades?|century|first|second|once|twice|double|both|pair|"
    r"un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|"
    r"premi\w+|moitié|siècle|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|zehn)\b",
    re.IGNORECASE,
)
_PERCENT_SIGNS = frozenset("%٪％")
_PERCENT_WORDS = Expression(
    r"per ?cent|prosent|procent|protsen|proz\b|prozent|pour cent|por ?cien|per cento|por cento|"
    r"százalék|szazalek|проц|відсот|odsto|posto|la sut|τοις εκατό|faoin gc|fil-mija|yüzde|"
    r"המאה|אחוז|بالم|في الم|درصد|प्रतिशत|パーセント|百分|퍼센트|ร้อยละ|เปอร์เซ็นต์|տոկոս|pct",
    re.IGNORECASE,
)
_ROMAN = Expression(r"\b[IVXLC]+")
_ROMAN_VALUES = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
                 (4, "IV"), (1, "I"))  # fmt: skip
_EVERY_DAY = Expression(r"\b24\s?/\s?7\b|\b24/24\b|\b7/7\b")
_TIME = Expression(
    r"\b(?P<hour>\d{1,2})(?:(?:[:.]|\s?h\s?)(?P<minutes>[0-5]\d))?\s?(?P<half>[ap]\.?\s?m\b)?",
    re.IGNORECASE,
)


class _Figure(NamedTuple):
    digits: str
    """Without separators: how they are written differs from language to language."""

    at: int
    percent: bool
    end: int


def changed_numbers(form: Form) -> Iterator[Problem[int]]:
    """T201: numbers, percentages, dates and years are those of the source.

    Digits of other scripts are equal, and so are the separators of other languages. Small numbers
    may be words, and months may be numbers.

    Bad (de): "Since 2019, 98% were wrong" -> "Seit 2018 waren 98 % falsch"
    Good (de): "Since 2019, 98% were wrong" -> "Seit 2019 waren 98 % falsch"
    """
    wanted, found = form.source.find(_figures), form.target.find(_figures)
    if not wanted and not found:
        return
    yield from _other_month(form)
    gone = {one.digits for one in wanted} - {one.digits for one in found}
    new = {one.digits for one in found} - {one.digits for one in wanted}
    if gone or new:
        yield from _changed(form, wanted, found, gone | new)
    else:
        yield from _percent_lost(form, wanted, found)


def _figures(prose: Prose) -> tuple[_Figure, ...]:
    plain = prose.plain
    if not _DIGIT.search(plain):
        return ()
    if not plain.isascii() and _OTHER_DIGIT.search(plain):
        plain = plain.translate(_ascii_digits())
    if "24" in plain:
        plain = _EVERY_DAY.sub(lambda found: " " * len(found[0]), plain)
    found: list[_Figure] = []
    for one in _NUMBER.finditer(plain):
        date = _DATE.fullmatch(one[0]) if one[0].count(".") > 1 else None
        spans = [date.span(part) for part in (1, 2, 3)] if date else [(0, len(one[0]))]
        for start, end in ((one.start() + a, one.start() + b) for a, b in spans):
            percent = _is_percent(plain, start, end)
            found.append(_Figure(_normal(plain[start:end]), start, percent, end))
    return tuple(found)


_DIGIT = Expression(r"\d")
_OTHER_DIGIT = Expression(r"[^\D0-9]")


def _normal(number: str) -> str:
    """The digits of a number, with a point before decimals and minutes.

    Separators before three digits group them. Zeros before a number, as in dates, say nothing.
    """
    if found := _DECIMAL.fullmatch(number):
        whole = found[1].lstrip("0") or "0"
        return f"{whole}.{found[2]}" if found[2].strip("0") else whole
    return _NOT_DIGIT.sub("", number).lstrip("0") or "0"


def _is_percent(text: str, start: int, end: int) -> bool:
    after = text[end : end + 2].lstrip(_SPACES)
    before = text[max(start - 1, 0) : start]
    return after[:1] in _PERCENT_SIGNS or before in _PERCENT_SIGNS


def _changed(
    form: Form, wanted: tuple[_Figure, ...], found: tuple[_Figure, ...], changed: set[str]
) -> Iterator[Problem[int]]:
    if _split_alike(wanted, found):
        return
    gone = [one for one in wanted if one.digits in changed]
    new = [one for one in found if one.digits in changed and not _in_a_code(form, one)]
    gone, new = _without_equals(form, gone, new)
    for one in new:
        hint = "Remove it, or write what the source says."
        if gone:
            hint = f"Write {_as_written(form.source.text, gone.pop(0))}."
        number = _as_written(form.text, one)
        yield Problem(f"the number {number} is not in the source", hint, one.at)
    for one in gone:
        if _value(one) > _SMALL:
            message = f"the number {_as_written(form.source.text, one)} is missing"
            yield Problem(message, "Write it as the source has it.", 0)


def _in_a_code(form: Form, one: _Figure) -> bool:
    """Whether a figure is part of a name such as `FFA500`."""
    before = form.target.plain[max(one.at - 1, 0) : one.at]
    return before.isascii() and before.isalpha()


def _split_alike(wanted: tuple[_Figure, ...], found: tuple[_Figure, ...]) -> bool:
    """Whether the same digits stand in the same order, only grouped otherwise."""
    one, other = (
        _NOT_DIGIT.sub("", "".join(figure.digits for figure in some)) for some in (wanted, found)
    )
    return len(wanted) != len(found) and one == other


def _without_equals(
    form: Form, gone: list[_Figure], new: list[_Figure]
) -> tuple[list[_Figure], list[_Figure]]:
    """Figures without those that say the same in another way."""
    source, text = form.source.plain, form.target.plain
    romans = {_roman(found[0]) for found in _ROMAN.finditer(text)}
    own, other = _said_of_times(source)
    if own and any(_value(one) in other for one in new):
        gone = [one for one in gone if _value(one) not in own]
    new = [one for one in new if _value(one) not in other]
    gone = [one for one in gone if _value(one) not in romans]
    for lost in tuple(gone):
        for one in tuple(new):
            if _same(form, lost, one):
                gone.remove(lost)
                new.remove(one)
                break
    worded = _WORDS.search(source) is not None
    romans = {_roman(found[0]) for found in _ROMAN.finditer(source)}
    new = [
        one
        for one in new
        if not (
            (worded and (_is_large(text, one) or len(one.digits) < 4))
            or (_value(one) <= _SMALL and (not gone or _month_expected(form)))
            or _value(one) in romans
        )
    ]
    return gone, new


def _month_expected(form: Form) -> bool:
    """Whether the source has a month by name, which other languages write as a number."""
    return _MONTH.search(form.source.plain) is not None


_MONTH = Expression(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|avr|mai|juin|juil|aoû|déc|janv|"
    r"mär|okt|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\w*",
    re.IGNORECASE,
)


def _other_month(form: Form) -> Iterator[Problem[int]]:
    """A date with a figure in both texts, whose month is another."""
    wanted = form.source.find(_english_months) if form.source_text.language == "en" else frozenset()
    if len(wanted) != 1:
        return
    text = form.target.plain.lower()
    named = [
        (number, name)
        for number, names in enumerate(languages.month_names(form.language), 1)
        for name in names
        if name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    ]
    if named and not wanted & {number for number, _ in named}:
        shown = named[0][1]
        (month,) = wanted
        own = min(languages.month_names(form.language)[month - 1], default="")
        yield Problem(
            f"the month {shown} is not that of the source", f"Write {own}.", text.find(shown)
        )


_DAY_AND_MONTH = Expression(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?P<a>[A-Z][a-z]{2,8})\b|\b(?P<b>[A-Z][a-z]{2,8}),? \d"
)


def _english_months(prose: Prose) -> frozenset[int]:
    """The months of the dates in an English text."""
    names = [name for names in languages.month_names("en") for name in sorted(names)]
    found = (one["a"] or one["b"] for one in _DAY_AND_MONTH.finditer(prose.plain))
    return frozenset(names.index(one.lower()) + 1 for one in found if one.lower() in names)


def _value(one: _Figure) -> int:
    """The figure as a whole number; hours and minutes together."""
    return int(_NOT_DIGIT.sub("", one.digits)[:9])


def _same(form: Form, lost: _Figure, new: _Figure) -> bool:
    """Whether two figures differ in how they are written only."""
    if _is_large(form.source.plain, lost) or _is_large(form.target.plain, new):
        short, long = sorted((lost.digits, new.digits), key=len)
        return long.rstrip("0") == short.rstrip("0") or long.startswith(short)
    if _value(new) - _value(lost) == _BUDDHIST.get(form.marks.language) or (
        form.marks.language == "fa" and 1900 < _value(lost) < 2100 and 1279 < _value(new) < 1480
    ):
        return True
    # A decade: the 1990s are the 90s.
    return len(lost.digits) == len("1990") and lost.digits[2:] == new.digits


_BUDDHIST = {"th": 543}
"""Years between the usual calendar's count and that of the common era."""


def _is_large(text: str, one: _Figure) -> bool:
    """Whether a word such as `million` follows."""
    return _MAGNITUDE.match(text, one.end) is not None


def _said_of_times(source: str) -> tuple[frozenset[int], frozenset[int]]:
    """The figures of a text's times, and all those with which other clocks say them."""
    own: set[int] = set()
    other: set[int] = {24, 7} if _EVERY_DAY.search(source) else set()
    for found in _TIME.finditer(source):
        if found["minutes"] or found["half"]:
            hour, minutes = int(found["hour"]), int(found["minutes"] or 0)
            own |= {hour, minutes, hour * 100 + minutes}
            for one in (hour, hour % 12 + 12, hour % 12):
                other |= {one, minutes, one * 100 + minutes}
    return frozenset(own), frozenset(other)


def _roman(numeral: str) -> int:
    """The value of a Roman numeral; -1 for letters that are none."""
    rest, value = numeral, 0
    for worth, letters in _ROMAN_VALUES:
        for _ in range(3 if len(letters) == 1 else 1):
            if rest.startswith(letters):
                rest, value = rest[len(letters) :], value + worth
    return -1 if rest else value


def _as_written(text: str, one: _Figure) -> str:
    """The figure as people wrote it."""
    found = _NUMBER.match(text.translate(_ascii_digits()), one.at)
    end = found.end() if found else one.at + len(one.digits)
    return text[one.at : end]


def _percent_lost(
    form: Form, wanted: tuple[_Figure, ...], found: tuple[_Figure, ...]
) -> Iterator[Problem[int]]:
    shares = {one.digits for one in wanted if one.percent}
    if not shares or _PERCENT_WORDS.search(form.target.plain):
        return
    for one in found:
        if one.digits in shares and not one.percent:
            number = _as_written(form.text, one)
            yield Problem(f"{number} is a percentage in the source", "Write %, too.", one.at)
