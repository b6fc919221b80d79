"""How far translations have come since earlier days, languages down, days across."""

from collections.abc import Sequence

from coalition.campaign.status import Status
from coalition.campaign.trend import Moment
from coalition.cli.status_map import MapColumn, heat_cell, print_columns, signs
from coalition.cli.tables import Cell

_NOT_THERE = Cell("-", "dim")


def print_trend(status: Status, moments: Sequence[Moment]) -> None:
    """Print each language's hundredths at the end of some days, and now."""
    if not status.languages:
        return
    shown, tags = signs(), tuple(status.languages)
    print_columns(
        [
            MapColumn("language", tuple(map(Cell, tags))),
            *(
                MapColumn(
                    moment.day.isoformat(),
                    tuple(
                        heat_cell(moment.languages[tag], shown)
                        if tag in moment.languages
                        else _NOT_THERE
                        for tag in tags
                    ),
                )
                for moment in moments
            ),
            MapColumn("now", tuple(heat_cell(status.percent_now(tag), shown) for tag in tags)),
        ]
    )
