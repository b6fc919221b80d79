"""Check of numbers, percentages, dates and years, which every language writes in its own way."""

import re
from collections.abc import Iterator

from coalition.checks.translations.figures import (
    Figure,
    as_written,
    find_figures,
    means_always,
    only_digits,
)
from coalition.checks.translations.months import names_month, wrong_month
from coalition.checks.translations.pair import Form
from coalition.expressions import Expression
from coalition.findings import Problem

_MOST_PAIRS = 10_000
"""Figures that differ × figures that differ: where there are more, the text is another one."""

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
_PERCENT_WORDS = Expression(
    r"per ?cent|prosent|procent|protsen|proz\b|prozent|pour cent|por ?cien|per cento|por cento|"
    r"százalék|szazalek|проц|відсот|odsto|posto|la sut|τοις εκατό|faoin gc|fil-mija|yüzde|"
    r"המאה|אחוז|بالم|في الم|درصد|प्रतिशत|パーセント|百分|퍼센트|ร้อยละ|เปอร์เซ็นต์|տոկոս|pct",
    re.IGNORECASE,
)
_ROMAN = Expression(r"\b[IVXLC]+")
_ROMAN_VALUES = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
                 (4, "IV"), (1, "I"))  # fmt: skip
_TIME = Expression(
    r"\b(?P<hour>\d{1,2})(?:(?:[:.]|\s?h\s?)(?P<minutes>[0-5]\d))?\s?(?P<half>[ap]\.?\s?m\b)?",
    re.IGNORECASE,
)


def changed_numbers(form: Form) -> Iterator[Problem[int]]:
    """T201: numbers, percentages, dates and years are those of the source.

    Digits of other scripts are equal, and so are the separators of other languages. Small numbers
    may be words, and months may be numbers.

    Bad (de): "Since 2019, 98% were wrong" -> "Seit 2018 waren 98 % falsch"
    Good (de): "Since 2019, 98% were wrong" -> "Seit 2019 waren 98 % falsch"
    """
    expected, figures = form.source.find(find_figures), form.target.find(find_figures)
    if not expected and not figures:
        return
    yield from wrong_month(form)
    changed = {figure.digits for figure in expected} ^ {figure.digits for figure in figures}
    if changed:
        yield from _figure_problems(form, expected, figures, changed)
    else:
        yield from _missing_percent_signs(form, expected, figures)


def _figure_problems(
    form: Form, expected: tuple[Figure, ...], figures: tuple[Figure, ...], changed: set[str]
) -> Iterator[Problem[int]]:
    if _differ_in_grouping(expected, figures):
        return
    missing, added = _without_equivalents(
        form,
        [figure for figure in expected if figure.digits in changed],
        [
            figure
            for figure in figures
            if figure.digits in changed and not _is_in_code(form, figure)
        ],
    )
    for figure in added:
        hint = "Remove it, or write what the source says."
        if missing:
            hint = f"Write {as_written(form.source.text, missing.pop(0))}."
        number = as_written(form.text, figure)
        yield Problem(f"the number {number} is not in the source", hint, figure.at)
    for figure in missing:
        if figure.value > _SMALL:
            message = f"the number {as_written(form.source.text, figure)} is missing"
            yield Problem(message, "Write it as the source has it.", 0)


def _is_in_code(form: Form, figure: Figure) -> bool:
    """Whether a figure is part of a name such as `FFA500`."""
    before = form.target.plain[max(figure.at - 1, 0) : figure.at]
    return before.isascii() and before.isalpha()


def _differ_in_grouping(expected: tuple[Figure, ...], figures: tuple[Figure, ...]) -> bool:
    """Whether the same digits stand in the same order, only grouped otherwise."""
    return len(expected) != len(figures) and _all_digits(expected) == _all_digits(figures)


def _all_digits(figures: tuple[Figure, ...]) -> str:
    return only_digits("".join(figure.digits for figure in figures))


def _without_equivalents(
    form: Form, missing: list[Figure], added: list[Figure]
) -> tuple[list[Figure], list[Figure]]:
    """Missing and added figures without those that say the same in another way."""
    source, text = form.source.plain, form.target.plain
    times, other_clocks = _times(source)
    if times and any(figure.value in other_clocks for figure in added):
        missing = [figure for figure in missing if figure.value not in times]
    added = [figure for figure in added if figure.value not in other_clocks]
    romans = _roman_values(text)
    missing = [figure for figure in missing if figure.value not in romans]
    # Each figure stands for one other, so both leave their lists at once.
    pairs = len(missing) * len(added)
    for lost in tuple(missing) if pairs <= _MOST_PAIRS else ():
        for figure in added:
            if _is_same_number(form, lost, figure):
                missing.remove(lost)
                added.remove(figure)
                break
    romans = _roman_values(source)
    # What the source has in words may be figures in the translation.
    in_words = _WORDS.search(source) is not None
    may_be_small = not missing or names_month(source)
    added = [
        figure
        for figure in added
        if not (
            (in_words and (_is_large(text, figure) or len(figure.digits) < 4))
            or (figure.value <= _SMALL and may_be_small)
            or figure.value in romans
        )
    ]
    return missing, added


def _is_same_number(form: Form, lost: Figure, added: Figure) -> bool:
    """Whether two figures differ in how they are written only."""
    if _is_large(form.source.plain, lost) or _is_large(form.target.plain, added):
        short, long = sorted((lost.digits, added.digits), key=len)
        return long.rstrip("0") == short.rstrip("0") or long.startswith(short)
    if added.value - lost.value == _BUDDHIST.get(form.marks.language) or (
        form.marks.language == "fa" and 1900 < lost.value < 2100 and 1279 < added.value < 1480
    ):
        return True
    # A decade: the 1990s are the 90s.
    return len(lost.digits) == len("1990") and lost.digits[2:] == added.digits


_BUDDHIST = {"th": 543}
"""Years between the usual calendar's count and that of the common era."""


def _is_large(text: str, figure: Figure) -> bool:
    """Whether a word such as `million` follows."""
    return _MAGNITUDE.match(text, figure.end) is not None


def _times(source: str) -> tuple[frozenset[int], frozenset[int]]:
    """The figures of the times in a text, and all those that other clocks have for them."""
    times: set[int] = set()
    other_clocks: set[int] = {24, 7} if means_always(source) else set()
    for match in _TIME.finditer(source):
        if match["minutes"] or match["half"]:
            hour, minutes = int(match["hour"]), int(match["minutes"] or 0)
            times |= {hour, minutes, hour * 100 + minutes}
            for other_hour in (hour, hour % 12 + 12, hour % 12):
                other_clocks |= {other_hour, minutes, other_hour * 100 + minutes}
    return frozenset(times), frozenset(other_clocks)


def _roman_values(text: str) -> set[int]:
    return {_roman(match[0]) for match in _ROMAN.finditer(text)}


def _roman(numeral: str) -> int:
    """The value of a Roman numeral; -1 for letters that are none."""
    rest, value = numeral, 0
    for worth, letters in _ROMAN_VALUES:
        for _ in range(3 if len(letters) == 1 else 1):
            if rest.startswith(letters):
                rest, value = rest[len(letters) :], value + worth
    return -1 if rest else value


def _missing_percent_signs(
    form: Form, expected: tuple[Figure, ...], figures: tuple[Figure, ...]
) -> Iterator[Problem[int]]:
    shares = {figure.digits for figure in expected if figure.percent}
    if not shares or _PERCENT_WORDS.search(form.target.plain):
        return
    for figure in figures:
        if figure.digits in shares and not figure.percent:
            number = as_written(form.text, figure)
            yield Problem(f"{number} is a percentage in the source", "Write %, too.", figure.at)
