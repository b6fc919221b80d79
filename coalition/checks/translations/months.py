"""Check of the months that dates name."""

import functools
import re
from collections.abc import Iterator

from coalition import languages
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem

_MONTH = Expression(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|avr|mai|juin|juil|aoû|déc|janv|"
    r"mär|okt|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\w*",
    re.IGNORECASE,
)
_DAY_AND_MONTH = Expression(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?P<a>[A-Z][a-z]{2,8})\b|\b(?P<b>[A-Z][a-z]{2,8}),? \d"
)


def names_month(text: str) -> bool:
    """Whether a text has a month by name, which other languages write as a number."""
    return _MONTH.search(text) is not None


def wrong_month(form: Form) -> Iterator[Problem[int]]:
    """The problem of a translation whose dates name another month than the English source."""
    if form.source_text.language != "en":
        return
    expected = form.source.find(english_months)
    if len(expected) != 1:
        return
    text = form.target.plain.lower()
    months = [
        (number, name)
        for number, names in enumerate(languages.month_names(form.language), 1)
        for name in names
        if name in text and _stands_alone(name).search(text)
    ]
    if months and not expected & {number for number, _ in months}:
        wrong = months[0][1]
        (month,) = expected
        forms = languages.month_names(form.language)[month - 1]
        # Of the forms of a month always the same, in digits where the translator wrote digits.
        right = min(forms, key=lambda name: (name[0].isdigit() != wrong[0].isdigit(), name))
        yield Problem(
            f"the month {wrong} is not that of the source", f"Write {right}.", text.find(wrong)
        )


@functools.lru_cache(maxsize=1024)
def _stands_alone(name: str) -> re.Pattern[str]:
    """A pattern of a month's name that is no part of another word, or of a greater number."""
    if name[-1] in languages.NUMBERED_MONTH:
        return re.compile(rf"(?<![\d〇零一二三四五六七八九十]){re.escape(name)}")
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")


def english_months(prose: Prose) -> frozenset[int]:
    """The months of the dates in an English text, from 1."""
    # English has one name for each month, so an index is the number of the month less one.
    names = [name for names in languages.month_names("en") for name in names]
    words = ((match["a"] or match["b"]).lower() for match in _DAY_AND_MONTH.finditer(prose.plain))
    return frozenset(names.index(word) + 1 for word in words if word in names)
