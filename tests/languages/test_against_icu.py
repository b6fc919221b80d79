"""Thirty languages as ICU has them, asked past our own code, and as `golden` holds them to be read.

`pytest --golden` rewrites the golden files; whoever speaks the language should look through them.
"""

import datetime as dt
from pathlib import Path

import icu
import pytest
from case_tables import each
from test_order import FILED

from coalition.languages import (
    country_name,
    direction,
    format_date,
    format_number,
    index_headings,
    join_list,
    language_name,
    plural_category,
    quotation_marks,
    sort_key,
)

GOLDEN = Path(__file__).parent / "golden"
UNION = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
NEIGHBOURS = "ar ca nb sr tr uk"
LANGUAGES = sorted([*UNION.split(), *NEIGHBOURS.split()])
AS_WRITTEN_IN = {"en": "en-001", "pt": "pt-PT"}
"""Europe's English and Portuguese; CLDR's `en` and `pt` are of the United States and Brazil."""

MEMBERS = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
AROUND = (
    "AD AL AM AZ BA BY CH DZ EG GB GE IL IS JO LB LI LY MA MC MD ME MK NO PS RS RU SM SY TN TR UA "
    "VA XK"
)
COUNTRIES = (*MEMBERS.split(), *AROUND.split())
NUMBERS = (*range(201), 1_000, 1_000_000)
DAYS = [dt.date(2026, month, day) for month in range(1, 13) for day in (2, 28)]
TRICKY = {
    "es": [
        "Amnistía Internacional Italia",  # y before I
        "Instituto Iberia hielo",  # y before hie
        "Padres Hijos",
        "Ecologistas Greenpeace Oxfam Irídia",
        "AEDH Derechos EDRi FITUG IFEX",
    ],
    "ar": ["أصدقاء جمعية", "Access Now", "جمعية Oxfam منظمة", "أ ب ج د", "أ ب ج د ه"],
    "el": ["Ένωση Άλφα", "Α Β Γ", "Α Β Γ Δ", "EDRi Ένωση Όραμα Access Ήλιος"],
}
PLAIN = ["Ada Bea", "Ada Bea Cleo", "Ada Bea Cleo Dora", "Ida Otto Emil Ada Uwe"]


def locale(tag: str) -> icu.Locale:
    return icu.Locale.forLanguageTag(AS_WRITTEN_IN.get(tag, tag))


def lists(tag: str) -> list[list[str]]:
    return [text.split() for text in (*PLAIN, *TRICKY.get(tag, ()))]


def names(tag: str) -> list[str]:
    own = [word for word in FILED.get(tag, "").split() if not word.startswith("[")]
    return [*own, "Zebra", "EDRi", "Ωμέγα", "Яна", "أحمد", "3D", "Article 9", "Article 19", "élan"]


@each("tag", LANGUAGES)
def test_names_sort_as_icu_sorts_them(tag: str) -> None:
    collator = icu.Collator.createInstance(locale(tag))
    collator.setAttribute(icu.UCollAttribute.NUMERIC_COLLATION, icu.UCollAttributeValue.ON)
    assert sorted(names(tag), key=sort_key(tag)) == sorted(names(tag), key=collator.getSortKey)


@each("tag", LANGUAGES)
def test_lists_read_as_icu_writes_them(tag: str) -> None:
    formatter = icu.ListFormatter.createInstance(locale(tag))
    assert [join_list(one, tag) for one in lists(tag)] == [formatter.format(o) for o in lists(tag)]


@each("tag", LANGUAGES)
def test_countries_are_called_what_icu_calls_them(tag: str) -> None:
    called = icu.LocaleDisplayNames.createInstance(locale(tag)).regionDisplayName
    assert {c: country_name(c, tag) for c in COUNTRIES} == {c: called(c) for c in COUNTRIES}


@each("tag", LANGUAGES)
def test_numbers_have_icus_plural_categories(tag: str) -> None:
    rules = icu.PluralRules.forLocale(locale(tag))
    assert {n: plural_category(n, tag) for n in NUMBERS} == {n: rules.select(n) for n in NUMBERS}


@each("tag", LANGUAGES)
def test_text_runs_as_icu_has_it_run(tag: str) -> None:
    layout = icu.ResourceBundle("", locale(tag)).get("layout").get("characters").getString()
    assert {"rtl": "right-to-left", "ltr": "left-to-right"}[direction(tag)] == layout


@each("tag", LANGUAGES)
def test_days_are_written_as_icu_writes_them(tag: str) -> None:
    formatter = icu.DateFormat.createDateInstance(icu.DateFormat.LONG, locale(tag))
    formatter.setTimeZone(icu.TimeZone.getGMT())
    seconds = {day: (day - dt.date(1970, 1, 1)).days * 86_400.0 for day in DAYS}
    assert {d: format_date(d, tag) for d in DAYS} == {
        d: formatter.format(at) for d, at in seconds.items()
    }


@each("tag", LANGUAGES)
def test_numbers_are_written_as_icu_writes_them(tag: str) -> None:
    formatter = icu.NumberFormat.createInstance(locale(tag))
    # ICU's older interface knows nothing of languages that part only five digits and more.
    numbers = (0, 7, 56_789, 1_000_000)
    assert [format_number(n, tag) for n in numbers] == [formatter.format(n) for n in numbers]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_readers_see_is_what_was_looked_through(tag: str, rewriting: bool) -> None:
    place = GOLDEN / f"{tag}.txt"
    text = sheet(tag)
    if rewriting:
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(text.encode())
    assert text == place.read_text(encoding="utf-8")


def sheet(tag: str) -> str:
    """All that is golden of a language, for somebody to read."""
    filed = sorted(names(tag), key=sort_key(tag))
    headings = index_headings(filed, tag)
    a, b, c, d = quotation_marks(tag)
    countries = sorted(
        ((country_name(code, tag) or "", code) for code in COUNTRIES),
        key=lambda pair: sort_key(tag)(pair[0]),
    )
    categories: dict[str, list[int]] = {}
    for n in NUMBERS:
        categories.setdefault(plural_category(n, tag), []).append(n)
    parts = {
        "language": [language_name(tag, tag), direction(tag)],
        "order": [f"{h}  {name}" for h, name in zip(headings, filed, strict=True)],
        "lists": [join_list(one, tag) for one in lists(tag)],
        "quotation": [f"{a}one {c}two{d}{b}"],
        "numbers": [format_number(n, tag) for n in (7, 1_234, 56_789, 1_000_000)],
        "plurals": [f"{name}: {runs(found)}" for name, found in sorted(categories.items())],
        "days": [format_date(dt.date(2026, month, 1), tag) for month in range(1, 13)],
        "countries": [f"{code}  {name}" for name, code in countries],
    }
    return "\n".join(f"# {name}\n" + "\n".join(lines) + "\n" for name, lines in parts.items())


def runs(numbers: list[int]) -> str:
    """`0, 2–4, 22–24`."""
    found: list[list[int]] = []
    for n in numbers:
        if found and found[-1][-1] == n - 1:
            found[-1].append(n)
        else:
            found.append([n])
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in found)
