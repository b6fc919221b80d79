"""Figures without words are written as the readers' language writes numbers."""

import pytest
from case_tables import each

from coalition.languages import write_figures

NBSP, NARROW = "\u00a0", "\u202f"


@each(
    ("text", "source", "target", "written"),
    [
        ("48", "en", "fr", "48"),
        ("1,090", "en", "fr", f"1{NARROW}090"),
        ("1,090", "en", "de", "1.090"),
        ("1,090", "en", "es", "1090"),
        ("1,090", "en", "sv", f"1{NBSP}090"),
        ("12,345,678.90", "en", "pl", f"12{NBSP}345{NBSP}678,90"),
        ("1090", "en", "de", "1090"),
        ("1.090", "de", "en", "1,090"),
        ("1 090", "fr", "en", "1,090"),
        (f"1{NARROW}090,5", "fr", "de", "1.090,5"),
        ("1'090.5", "de-CH", "de", "1.090,5"),
        ("62.5 %", "en", "fr", f"62,5{NBSP}%"),
        ("62.5%", "en", "tr", "%62,5"),
        ("%62,5", "tr", "en", "62.5%"),
        ("62.5%", "en", "hu", "62,5%"),
        ("48", "en", "fa", "۴۸"),
        ("−1.5", "en", "it", "−1,5"),
        ("€1,090", "en", "fr", f"€1{NARROW}090"),
        ("12.5–13.5 %", "en", "de", f"12,5–13,5{NBSP}%"),
        ("1,090–2,000", "en", "de", "1.090–2.000"),
    ],
)
def test_numbers_follow_the_readers_language(
    text: str, source: str, target: str, written: str
) -> None:
    assert write_figures(text, source, target) == written


@each(
    ("text", "source"),
    [
        ("–", "en"),
        ("2020–2021", "en"),
        ("31.12.2024", "en"),
        ("31.12.2024", "de"),
        ("2024-12-31", "en"),
        ("12/31/2024", "en"),
        ("1.5.2", "en"),
        ("1.5.2", "de"),
        ("+32 475 123 456", "fr"),
        ("+32 475 123", "fr"),
        ("0800 123 456", "fr"),
        ("0 800 123 456", "fr"),
        ("02 123 45 67", "fr"),
        ("12.30–14.00", "en"),
        ("1,09", "en"),
        ("1.090", "fr"),
    ],
)
@each("target", ["it", "bg", "ar"])
def test_what_may_be_no_number_stays(text: str, source: str, target: str) -> None:
    assert write_figures(text, source, target) == text


@pytest.mark.parametrize("text", ["1,090", "1090.5 %", "1.090"])
def test_a_text_in_the_readers_language_stays_as_it_was_written(text: str) -> None:
    assert write_figures(text, "en", "en") == text
