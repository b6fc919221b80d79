"""Spans of days, as records write them: inclusive ends, open where a day is not known."""

import datetime


def is_within(day: datetime.date, first: datetime.date | None, last: datetime.date | None) -> bool:
    """Whether a day is in the span from `first` to `last`, both included; None leaves it open."""
    return (first is None or first <= day) and (last is None or day <= last)
