"""Check of numbers, percentages, dates and years, which every language writes in its own way."""

import re
from collections.abc import Iterator

from coalition import languages
from coalition.checks.translations.figures import (
    Figure,
    as_written,
    digits_system,
    find_figures,
    in_ascii_digits,
    means_always,
    only_digits,
    read_amount,
)
from coalition.checks.translations.magnitudes import has_other_unit, is_in_words, is_large
from coalition.checks.translations.months import english_months, names_month, wrong_month
from coalition.checks.translations.number_words import VAGUE, centuries, is_spelt, spelt_numbers
from coalition.checks.translations.pair import Form
from coalition.expressions import Expression
from coalition.findings import Problem

_MOST_PAIRS = 10_000
"""Figures that differ × figures that differ: where there are more, the text is another one."""

_SMALL = 12
"""Numbers up to here are often written as words, and months are numbers in some languages."""

_PERCENT_WORDS = Expression(
    r"per ?cent|pro[ct]\b|pros\.|prots\b|odst\.|perc\.|prosent|procent|protsen|"
    r"proz\b|prozent|pour cent|por ?cien|per cento|por cento|"
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


_BEGINNING = Expression(
    r"\b(?P<hour>\d{1,2})\s?(?:[-–—]|to|and|till|until)\s?(?=\d{1,2}(?::\d\d)?\s?[ap]\.?\s?m\b)"
)
"""The first hour of *from 2 to 4 p.m.*, whose half of the day is said later."""


def changed_numbers(form: Form) -> Iterator[Problem[int]]:
    """T201: numbers, percentages, dates and years are those of the source.

    Digits of other scripts are equal, and so are the separators of other languages. Numbers below
    a hundred may be words, and so may the nineties of the 1990s; months may be numbers.

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
            hint = f"Write {_as_reader_writes(form, missing.pop(0))}."
        number = as_written(form.text, figure)
        yield Problem(f"the number {number} is not in the source", hint, figure.at)
    for figure in missing:
        if figure.value > _SMALL:
            message = f"the number {as_written(form.source.text, figure)} is missing"
            yield Problem(message, f"Write {_as_reader_writes(form, figure)}.", 0)


def _as_reader_writes(form: Form, figure: Figure) -> str:
    """A figure of the source with the separators of the translation's language."""
    number = as_written(form.source.text, figure)
    amount = read_amount(in_ascii_digits(number))
    # Zeros before a number, as in dates and telephone numbers, are nothing that ICU writes.
    if amount is None or (amount.whole[0] == "0" and amount.whole != "0"):
        return number
    number = f"{amount.whole}.{amount.decimals}" if amount.decimals else amount.whole
    system = form.target.find(digits_system)
    return languages.format_amount(number, form.language, system, grouped=amount.grouped)


def _is_in_code(form: Form, figure: Figure) -> bool:
    """Whether a figure is part of a name such as `FFA500`."""
    before = form.target.plain[max(figure.at - 1, 0) : figure.at]
    return before.isascii() and before.isalpha()


def _without_regrouped(
    form: Form, missing: list[Figure], added: list[Figure]
) -> tuple[list[Figure], list[Figure]]:
    """Missing and added figures without those of the same digits, only grouped otherwise."""
    lost, found = _runs(form.source.plain, missing), _runs(form.target.plain, added)
    # One figure on each side with the same digits is a point that has moved.
    same = {
        key
        for key in lost.keys() & found.keys()
        if len(lost[key]) + len(found[key]) > len((lost, found))
    }
    regrouped = ({figure for key in same for figure in runs[key]} for runs in (lost, found))
    in_source, in_target = regrouped
    return (
        [figure for figure in missing if figure not in in_source],
        [figure for figure in added if figure not in in_target],
    )


def _runs(text: str, figures: list[Figure]) -> dict[str, list[Figure]]:
    """Figures with nothing but a sign or two between them, by their digits together."""
    runs: list[list[Figure]] = []
    for figure in figures:
        if runs and _BESIDE.fullmatch(text, runs[-1][-1].end, figure.at):
            runs[-1].append(figure)
        else:
            runs.append([figure])
    return {_joined_digits(text, run): run for run in runs}


_BESIDE = Expression(r"[^\w,;]{1,3}|[万萬만] ?")


def _joined_digits(text: str, run: list[Figure]) -> str:
    """The digits of figures side by side; 7万500 is 70500."""
    digits = ""
    for figure in run:
        own = only_digits(text[figure.at : figure.end])
        of_ten_thousand = text[max(figure.at - 2, 0) : figure.at].strip()[-1:] in tuple("万萬만")
        digits += own.zfill(4) if of_ten_thousand else own
    return in_ascii_digits(digits).lstrip("0")


def _without_equivalents(
    form: Form, missing: list[Figure], added: list[Figure]
) -> tuple[list[Figure], list[Figure]]:
    """Missing and added figures without those that say the same in another way."""
    source, text = form.source.plain, form.target.plain
    missing, added = _without_regrouped(form, missing, added)
    times, other_clocks = _times(source)
    if times and any(figure.value in other_clocks for figure in added):
        missing = [figure for figure in missing if figure.value not in times]
    added = [figure for figure in added if figure.value not in other_clocks]
    romans = _roman_values(text)
    missing = [
        figure for figure in missing if figure.value not in romans and not is_spelt(form, figure)
    ]
    # Each figure stands for one other, so both leave their lists at once.
    pairs = len(missing) * len(added)
    for lost in tuple(missing) if pairs <= _MOST_PAIRS else ():
        for figure in added:
            if _is_same_number(form, lost, figure):
                missing.remove(lost)
                added.remove(figure)
                break
    romans = _roman_values(source)
    known = romans | form.source.find(centuries)
    added = [figure for figure in added if figure.value not in known]
    added = _without_spelt(form, added)
    may_be_small = not missing or names_month(source)
    return missing, [one for one in added if not (one.value <= _SMALL and may_be_small)]


def _without_spelt(form: Form, added: list[Figure]) -> list[Figure]:
    """Added figures without those that the source has in words."""
    spelt = form.source.find(spelt_numbers)
    vague = spelt[VAGUE]
    left = []
    for figure in added:
        is_vague = is_large(form.target.plain, figure) or len(figure.digits) < 4
        if figure.value in spelt:
            continue
        if vague and is_vague:
            vague -= 1
        else:
            left.append(figure)
    return left


def _is_same_number(form: Form, lost: Figure, added: Figure) -> bool:
    """Whether two figures differ in how they are written only."""
    source, target = form.source.plain, form.target.plain
    if is_in_words(source, lost, added) or is_in_words(target, added, lost):
        return True
    if is_large(source, lost) or is_large(target, added):
        counts_otherwise = has_other_unit(target, added)
        written = only_digits if counts_otherwise else str
        short, long = sorted(map(written, (lost.digits, added.digits)), key=len)
        return long.rstrip("0") == short.rstrip("0") or long.startswith(short)
    if added.value - lost.value == _BUDDHIST.get(form.marks.language) or (
        form.marks.language == "fa" and 1900 < lost.value < 2100 and 1279 < added.value < 1480
    ):
        return True
    if lost.shortest == added.shortest or _is_day_and_month(form, lost, added):
        return True
    # A decade: the 1990s are the 90s.
    is_decade = lost.end - lost.at == len("1990") and 1000 < lost.value < 2100
    return is_decade and lost.value % 10 == 0 and lost.digits[2:] == added.digits


def _is_day_and_month(form: Form, lost: Figure, added: Figure) -> bool:
    """Whether a figure is a date such as `1.5.`, and the source has its day, and the month by name.

    Finns, Czechs and others write a full stop behind each.
    """
    day, _, month = added.digits.partition(".")
    if day != lost.digits or form.target.plain[added.end : added.end + 1] != ".":
        return False
    named = form.source.find(english_months)
    return int(month or 0) in named if named else names_month(form.source.plain)


_BUDDHIST = {"th": 543}
"""Years between the usual calendar's count and that of the common era."""


def _times(source: str) -> tuple[frozenset[int], frozenset[int]]:
    """The figures of the times in a text, and all those that other clocks have for them."""
    times: set[int] = set()
    other_clocks: set[int] = {24, 7} if means_always(source) else set()
    moments = [
        (int(match["hour"]), int(match["minutes"] or 0))
        for match in _TIME.finditer(source)
        if match["minutes"] or match["half"]
    ]
    moments += [(int(match["hour"]), 0) for match in _BEGINNING.finditer(source)]
    for hour, minutes in moments:
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
