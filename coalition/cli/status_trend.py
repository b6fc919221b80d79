"""How far translations have come since earlier days, languages down, days across."""

from collections.abc import Sequence

import msgspec

from coalition.campaign.trend import Moment
from coalition.cli.status_map import MapColumn, heat_cell, percent_of, print_columns, signs
from coalition.cli.tables import Cell
from coalition.commands.status import Status

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
            MapColumn("now", tuple(heat_cell(percent_now(status, tag), shown) for tag in tags)),
        ]
    )


def percent_now(status: Status, language: str) -> int:
    """How many hundredths of what asks for a translation have one, counted as in the history.

    There nobody checked translations, so that those with an error count.
    """
    states = [
        msgspec.structs.replace(
            state, translated=state.translated + _errors(status, language, text)
        )
        for text, state in status.languages[language].items()
        if state.review != "source"
    ]
    return percent_of(states)


def _errors(status: Status, language: str, text: str) -> int:
    return sum(one.state == "error" for one in status.left[language][text])
