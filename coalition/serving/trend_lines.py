"""How far languages have come over some days, as points of a line."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from coalition.campaign.status import Status
from coalition.campaign.trend import Moment


class Point(NamedTuple):
    """A day's hundredths, with where they stand in a chart."""

    day: datetime.date
    percent: int
    across: float
    """From 0, the first day, to 100, the last."""


class Lines(NamedTuple):
    """A line for each language that has a history, and one for all of them."""

    by_language: dict[str, tuple[Point, ...]]
    together: tuple[Point, ...]
    """The mean of the languages that had files on a day, rounded down."""


NO_LINES = Lines({}, ())


def trend_lines(status: Status, moments: Sequence[Moment], today: datetime.date) -> Lines:
    """The lines from earlier days to now; none where there is no earlier day."""
    if not moments or not status.languages:
        return NO_LINES
    now = Moment(today, {tag: status.percent_now(tag) for tag in status.languages})
    # What was committed today is older than what the files say.
    days = [*(moment for moment in moments if moment.day < today), now]
    if len(days) == 1:
        return NO_LINES
    means = [(moment.day, _mean(moment)) for moment in days if moment.languages]
    by_language = {
        tag: _points([(one.day, one.languages[tag]) for one in days if tag in one.languages], days)
        for tag in status.languages
    }
    return Lines(by_language, _points(means, days))


def _mean(moment: Moment) -> int:
    return sum(moment.languages.values()) // len(moment.languages)


def _points(
    values: Sequence[tuple[datetime.date, int]], days: Sequence[Moment]
) -> tuple[Point, ...]:
    first, span = days[0].day, (days[-1].day - days[0].day).days
    return tuple(Point(day, one, 100 * (day - first).days / span) for day, one in values)
