"""Spans of days."""

import datetime

from case_tables import each

from coalition.dates import is_within

FIRST, LAST = datetime.date(2021, 3, 1), datetime.date(2021, 3, 31)


@each(
    ("day", "first", "last", "within"),
    [
        ("2021-02-28", FIRST, LAST, False),
        ("2021-03-01", FIRST, LAST, True),
        ("2021-03-31", FIRST, LAST, True),
        ("2021-04-01", FIRST, LAST, False),
        ("2021-02-28", None, LAST, True),
        ("2021-04-01", None, LAST, False),
        ("2021-02-28", FIRST, None, False),
        ("2021-04-01", FIRST, None, True),
        ("2021-04-01", None, None, True),
        ("2021-03-15", LAST, FIRST, False),
    ],
)
def test_both_ends_belong_to_a_span_and_a_missing_one_leaves_it_open(day, first, last, within):
    assert is_within(datetime.date.fromisoformat(day), first, last) is within
