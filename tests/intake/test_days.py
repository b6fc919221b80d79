"""Days as people and programs write them."""

import datetime

import pytest
from case_tables import each

from coalition.intake.formats.date_order import DATE_ORDERS, with_dates
from coalition.intake.rows import CellError, Row, make_sheet
from coalition.intake.values.days import UNDECIDED, day_order, read_date

FIRST_OF_MARCH = """2021-03-01|2021/3/1|2021.03.01|2021-03-01T12:00:00Z|2021-03-01 18:30|1.3.2021|
01.03.2021|1. 3. 2021|01-03-2021|01-Mar-21|1-Mar-2021|March 1, 2021|Mar 1, 2021|March 1st, 2021|1 March 2021|
1st March 2021|1er mars 2021|1 mars 2021|1. März 2021|1. Mrz. 2021|1 marca 2021|1. března 2021|
1 de marzo de 2021|1 de março de 2021|1º marzo 2021|1 maart 2021|1 mrt 2021|1. marts 2021|1. mars 2021|
1. maaliskuuta 2021|1. märts 2021|1 martie 2021|1 март 2021|1 март 2021 г.|1 березня 2021|1 Μαρτίου 2021|
1. ožujka 2021.|1. marec 2021|1. marca 2021|2021. március 1.|2021 m. kovo 1 d.|1 Mart 2021|
1 Márta 2021|1 ta’ Marzu 2021|1 mart 2021|1 mars 2021 12:30|1.3.21""".replace("\n", "").split("|")


@each("text", FIRST_OF_MARCH)
def test_a_day_is_read_in_the_languages_of_europe(text: str) -> None:
    assert read_date(text) == datetime.date(2021, 3, 1)


@each(
    ("text", "column", "day"),
    [
        ("3/1/2021 12:00:00", ["3/13/2021 9:15:00"], "2021-03-01"),
        ("3/1/2021 12:00:00", ["13/3/2021 9:15:00"], "2021-01-03"),
        ("3/1/2021 1:00 PM", ["3/13/2021 9:15:00"], "2021-03-01"),
        ("1/3/21", ["13/3/21"], "2021-03-01"),
        ("03-01-2021", ["03-13-2021"], "2021-03-01"),
        ("3/3/2021", [], "2021-03-03"),
        ("13/3/2021", [], "2021-03-13"),
        ("3/13/2021", [], "2021-03-13"),
        ("1.3.85", [], "1985-03-01"),
        # Times with full stops stand behind days that come first.
        ("01/03/2021 10.22.33", [], "2021-03-01"),
        ("01/03/2021", ["02/03/2021 9.15"], "2021-03-01"),
        ("2021/03/01 10:22:33 da manhã WET", [], "2021-03-01"),
        ("2021/03/01 10:22:33 a. m. CET", [], "2021-03-01"),
        ("2021/03/01 10:22:33 π.μ. EET", [], "2021-03-01"),
        ("2021/03/01 10:22:33 vorm. MEZ", [], "2021-03-01"),
        ("2021/03/01 10:22:33 AM GMT+1", [], "2021-03-01"),
    ],
)
def test_the_column_says_whether_the_day_comes_first(text: str, column: list, day: str) -> None:
    assert read_date(text, day_order([text, *column])).isoformat() == day


@each(
    ("text", "column", "sentence"),
    [
        ("01/03/2021", [], "01/03/2021 may be 2021-03-01 or 2021-01-03; write it like one of them"),
        (
            "01/03/2021",
            ["13/03/2021", "03/13/2021"],
            "01/03/2021 may be 2021-03-01 or 2021-01-03; write it like one of them",
        ),
        (
            "1. listopada 2021",
            [],
            "1. listopada 2021 may be 2021-10-01 or 2021-11-01; write it like one of them",
        ),
        ("31/02/2021", [], "31/02/2021 is not a day; write it like 2021-03-01"),
        ("March 2021", [], "March 2021 is not a day; write it like 2021-03-01"),
        ("44256", [], "44256 is not a day; write it like 2021-03-01"),
        ("soon", [], "soon is not a day; write it like 2021-03-01"),
    ],
)
def test_what_is_no_day_or_two_is_refused(text: str, column: list, sentence: str) -> None:
    with pytest.raises(CellError) as raised:
        read_date(text, day_order(column) if column else UNDECIDED)
    assert str(raised.value) == sentence


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("11.09.2023 r.", "2023-09-11"),
        ("08.01.2024 г.", "2024-01-08"),
        ("2024. gada 5. februāris", "2024-02-05"),
        ("2024. gada 1. marts", "2024-03-01"),
        ("2025. gada 4. jūlijā", "2025-07-04"),
        ("2025. gada 19. jūnijā", "2025-06-19"),
        ("15/01/2024 - 10:12", "2024-01-15"),
    ],
)
def test_the_word_for_a_year_and_the_time_of_a_form_may_stand_beside_a_date(text, day):
    assert str(read_date(text)) == day


def test_a_hungarian_day_may_have_blanks():
    assert read_date("2026. 09. 01.") == datetime.date(2026, 9, 1)


@each(
    ("cell", "order", "read"),
    [
        ("01/03/2021", "day-first", "2021-03-01"),
        ("01/03/2021", "month-first", "2021-01-03"),
        ("01.03.2021", "month-first", "2021-01-03"),
        ("1/3/21 10:22", "day-first", "2021-03-01 10:22"),
        # What can be read in one way only, and what is no date.
        ("13/03/2021", "month-first", "2021-03-13"),
        ("31/02/2021", "day-first", "31/02/2021"),
        ("1/3/2021 and later", "day-first", "1/3/2021 and later"),
        ("1. listopada 2021", "day-first", "1. listopada 2021"),
        ("Oak 01/03/2021", "day-first", "Oak 01/03/2021"),
    ],
)
def test_somebody_says_what_comes_first(cell: str, order: str, read: str) -> None:
    sheet = make_sheet([Row(1, ("Oak", cell))], "CSV", None)
    assert with_dates(sheet, DATE_ORDERS[order]).rows[0].cells == ("Oak", read)
