"""Lists, plurals, numbers, dates, quotation marks and directions as a reader expects them."""

import datetime as dt

from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.languages import (
    format_date,
    format_number,
    isolate,
    join_list,
    plural_category,
    quotation_marks,
    spell_number,
    text_direction,
)


@each(
    ("tag", "items", "sentence"),
    [
        ("en", "A B", "A and B"),
        ("en", "A B C", "A, B and C"),
        ("en-US", "A B C", "A, B, and C"),
        ("en-GB", "A B C", "A, B and C"),
        ("de", "A B", "A und B"),
        ("de", "A B C D E", "A, B, C, D und E"),
        ("de-x-informal", "A B", "A und B"),
        ("fr", "A B C", "A, B et C"),
        ("cs", "A B", "A a\u00a0B"),
        ("cs", "A B C D", "A, B, C a\u00a0D"),
        ("sv", "A B C", "A, B och C"),
        ("pl", "A B C", "A, B i C"),
        ("hu", "A B", "A és B"),
        ("hu", "A B C", "A, B és C"),
        ("el", "A B C", "A, B και C"),
        ("it", "A B C", "A, B e C"),
        ("nb", "A B C", "A, B og C"),
        ("no", "A B C", "A, B og C"),
        ("sr-Latn", "A B C", "A, B i C"),
        ("ga", "A B C", "A, B agus C"),
        ("mt", "A B C", "A, B, u C"),
        ("es", "Pedro Juan", "Pedro y Juan"),
        ("es", "Pedro Inés", "Pedro e Inés"),
        ("es", "padres hijos", "padres e hijos"),
        ("es", "agua hielo", "agua y hielo"),
        ("es", "madera hierro", "madera y hierro"),
        ("es", "EDRi FITUG IFEX", "EDRi, FITUG e IFEX"),
        ("es", "A B Hispasec", "A, B e Hispasec"),
        ("he", "אבא אמא", "אבא ואמא"),
        ("he", "אבא אמא בן", "אבא, אמא ובן"),
        ("he", "A B C", "A, B ו-C"),
        ("ar", "أ ب", "أ وب"),
        ("ar", "أ ب ج", "أ وب وج"),
        ("fuf", "A B C", "A, B, C"),
    ],
)
def test_names_become_one_list(tag: str, items: str, sentence: str) -> None:
    assert join_list(items.split(), tag) == sentence


@given(
    st.sampled_from(["de", "es", "he", "ar", "ja", "fuf"]), st.text(st.characters(codec="utf-8"))
)
def test_a_list_of_none_is_empty_and_a_list_of_one_is_the_item(tag: str, item: str) -> None:
    assert join_list([], tag) == ""
    assert join_list([item], tag) == item


def test_braces_and_numbers_in_names_are_only_text() -> None:
    assert join_list(["{0}", "{1}", "'{2}'"], "de") == "{0}, {1} und '{2}'"


@each(
    ("tag", "categories"),
    [
        ("en", {"one": [1], "other": [0, 2, 11, 101]}),
        ("de-x-informal", {"one": [1], "other": [0, 2]}),
        ("fr", {"one": [0, 1], "other": [2, 17], "many": [1_000_000]}),
        ("cs", {"one": [1], "few": [2, 3, 4], "other": [0, 5, 22, 101]}),
        ("pl", {"one": [1], "few": [2, 4, 22, 104], "many": [0, 5, 12, 21, 112]}),
        ("sl", {"one": [1, 101], "two": [2, 102], "few": [3, 4, 104], "other": [0, 5, 11]}),
        ("lt", {"one": [1, 21, 101], "few": [2, 9, 22], "other": [0, 10, 11, 20]}),
        ("lv", {"zero": [0, 10, 11, 20], "one": [1, 21], "other": [2, 22]}),
        ("ga", {"one": [1], "two": [2], "few": [3, 6], "many": [7, 10], "other": [0, 11]}),
        (
            "mt",
            {"one": [1], "two": [2], "few": [0, 3, 10, 103], "many": [11, 19], "other": [20, 100]},
        ),
        (
            "ar",
            {
                "zero": [0],
                "one": [1],
                "two": [2],
                "few": [3, 10, 103],
                "many": [11, 99, 111],
                "other": [100, 102, 200],
            },
        ),
        ("ja", {"other": [0, 1, 2]}),
        ("fuf", {"other": [0, 1, 2]}),
    ],
)
def test_a_number_has_its_plural_category(tag: str, categories: dict[str, list[int]]) -> None:
    for category, numbers in categories.items():
        assert {n: plural_category(n, tag) for n in numbers} == dict.fromkeys(numbers, category)


@given(st.integers(), st.sampled_from(["pl", "fr", "ar", "lt"]))
def test_huge_and_negative_numbers_have_the_category_of_their_last_digits(n: int, tag: str) -> None:
    assert plural_category(n, tag) == plural_category(-n, tag)
    assert plural_category(abs(n) + 10**30, tag) == plural_category(abs(n) % 10**6 + 10**12, tag)


@each(
    ("tag", "n", "text"),
    [
        ("en", 1_234, "1,234"),
        ("de", 1_234, "1.234"),
        ("es", 1_234, "1234"),
        ("es", 12_345, "12.345"),
        ("pl", 1_234, "1234"),
        ("fr", 1_234_567, "1\u202f234\u202f567"),
        ("cs", 1_234_567, "1\u00a0234\u00a0567"),
        ("de-CH", 1_234, "1’234"),
        ("en-IN", 1_234_567, "12,34,567"),
        ("fa", 1_234, "۱٬۲۳۴"),
        ("de", -5, "-5"),
        ("de", 10**21, "1.000.000.000.000.000.000.000"),
    ],
)
def test_a_number_has_the_languages_separators(tag: str, n: int, text: str) -> None:
    assert format_number(n, tag) == text


@each(
    ("tag", "text"),
    [
        ("en", "1 March 2021"),
        ("en-US", "March 1, 2021"),
        ("en-GB", "1 March 2021"),
        ("de", "1. März 2021"),
        ("de-AT-x-informal", "1. März 2021"),
        ("cs", "1. března 2021"),
        ("fr", "1er mars 2021"),
        ("fr-CA", "1er mars 2021"),
        ("it", "1º marzo 2021"),
        ("pt", "1 de março de 2021"),
        ("pt-BR", "1º de março de 2021"),
        ("pt-AO", "1 de março de 2021"),
        ("es", "1 de marzo de 2021"),
        ("pl", "1 marca 2021"),
        ("hu", "2021. március 1."),
        ("lt", "2021 m. kovo 1 d."),
        ("lv", "2021. gada 1. marts"),
        ("hr", "1. ožujka 2021."),
        ("sr-Latn", "1. mart 2021."),
        ("bg", "1 март 2021\u202fг."),
        ("el", "1 Μαρτίου 2021"),
        ("fi", "1. maaliskuuta 2021"),
        ("ga", "1 Márta 2021"),
        ("mt", "1 ta’ Marzu 2021"),
        ("he", "1 במרץ 2021"),
        ("ar", "1 مارس 2021"),
        ("ja", "2021年3月1日"),
        ("se", "2021 njukčamánnu 1"),
        ("th", "1 มีนาคม 2564"),
        ("fuf", "2021-03-01"),
    ],
)
def test_a_date_is_written_out(tag: str, text: str) -> None:
    assert format_date(dt.date(2021, 3, 1), tag) == text


@given(st.dates())
def test_every_date_is_told_in_todays_calendar(date: dt.date) -> None:
    assert format_date(date, "en-GB").startswith(f"{date.day} ")
    assert format_date(date, "en-GB").endswith(f" {date.year}")


@each(
    ("tag", "marks"),
    [
        ("en", "“”‘’"),
        ("de", "„“‚‘"),
        ("de-x-informal", "„“‚‘"),
        ("de-CH", "„“‚‘"),
        ("fr", "«»«»"),
        ("sv", "””’’"),
        ("pl", "„”«»"),
        ("hu", "„”»«"),
        ("nb", "«»‘’"),
    ],
)
def test_a_language_has_its_quotation_marks(tag: str, marks: str) -> None:
    assert quotation_marks(tag) == tuple(marks)


@each(
    ("text", "expected"),
    [
        ("abc", "ltr"),
        ("אבג", "rtl"),
        ("أحمد", "rtl"),
        ("12 – אבג abc", "rtl"),
        ("(1) abc אבג", "ltr"),
        ("日本", "ltr"),
        ("\u2068EDRi\u2069 ו-\u2068noyb\u2069", "rtl"),
        ("\u2067אבג \u2066abc\u2069 אבג\u2069 abc", "ltr"),
        ("\u2068abc", None),
        ("", None),
        ("2021-03-01", None),
    ],
)
def test_a_text_runs_the_way_of_its_first_strong_character(text: str, expected: str | None) -> None:
    assert text_direction(text) == expected


def test_only_a_text_that_runs_the_other_way_is_isolated() -> None:
    assert isolate("EDRi", "rtl") == "\u2068EDRi\u2069"
    assert isolate("אבג", "ltr") == "\u2068אבג\u2069"
    assert isolate("EDRi", "ltr") == "EDRi"
    assert isolate("אבג", "rtl") == "אבג"
    assert isolate("2021", "rtl") == "2021"
    assert isolate("", "rtl") == ""


@each(
    ("tag", "number", "words"),
    [
        ("de", 20, "zwanzig"),
        ("fi", 90, "yhdeksänkymmentä"),
        ("nb", 90, "nitti"),
        ("sr", 90, "деведесет"),
        ("sr-Latn", 90, "devedeset"),
        ("eu", 20, ""),
    ],
)
def test_a_number_is_spelt_as_it_is_counted(tag: str, number: int, words: str) -> None:
    assert spell_number(number, tag) == words
