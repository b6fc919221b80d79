"""The table of what becomes of each row of an import; of many that are alike it counts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import click

from coalition.cli.loudness import times_of
from coalition.cli.reports import shows_progress
from coalition.cli.tables import Cell, Column, print_table
from coalition.commands.import_outcome import Outcome, Status

_COLOURS = {
    "new": "green", "update": "cyan", "same": "dim", "doubtful": "yellow", "refused": "red",
}  # fmt: skip

_SCREENFUL = 20
"""How many rows a terminal shows at once."""

_MOST_ALIKE: Final = 200
"""How many rows of which there is nothing to say are listed before they are only counted."""

_COLUMNS = (
    Column("row", to_right=True, whole=True),
    Column("what", whole=True),
    Column("id", whole=True, alone=True),
    *map(Column, ("name", "why")),
)


def print_outcomes(outcomes: Iterable[Outcome]) -> None:
    """Print a table of what becomes of each row.

    Where many are new, or the same as their records, and nothing is to be said of them, these are
    a line of it, unless the command is asked to be verbose.
    """
    outcomes = tuple(outcomes)
    counted = {} if _is_verbose() else _many_alike(outcomes)
    rows = [_row(outcome) for outcome in outcomes if _alike(outcome) not in counted]
    rows += [
        (
            *(Cell(f"{number:,} rows"), Cell(status, _COLOURS[status]), Cell(""), Cell("")),
            Cell("nothing else to say of them; --verbose lists each"),
        )
        for status, number in counted.items()
    ]
    print_table(_COLUMNS, rows)


def print_left_out(outcomes: Sequence[Outcome]) -> None:
    """Repeat the rows left out, where the whole table is longer than a terminal."""
    shown = len(outcomes) - sum(({} if _is_verbose() else _many_alike(outcomes)).values())
    if shown > _SCREENFUL and shows_progress():
        print_outcomes(row for row in outcomes if row.status in ("doubtful", "refused"))


def _row(outcome: Outcome) -> tuple[Cell, ...]:
    texts = (outcome.id or "", outcome.name, outcome.detail)
    # Row 0 is a person who is not in the file.
    number = Cell(str(outcome.row or ""))
    return (number, Cell(outcome.status, _COLOURS[outcome.status]), *map(Cell, texts))


def _many_alike(outcomes: Iterable[Outcome]) -> dict[Status, int]:
    """How many rows of which nothing is to be said are new or the same, where they are many."""
    numbers = Counter(status for outcome in outcomes if (status := _alike(outcome)))
    return {status: number for status, number in numbers.items() if number > _MOST_ALIKE}


def _alike(outcome: Outcome) -> Status | None:
    """`new` or `same` of a row of which nothing else is to be said; None for other rows."""
    if outcome.unknown:
        return None
    # Of a new record its keys are told, and remarks behind a semicolon.
    is_plain = {"new": "; " not in outcome.detail, "same": not outcome.detail}
    return outcome.status if is_plain.get(outcome.status) else None


def _is_verbose() -> bool:
    ctx = click.get_current_context(silent=True)
    return ctx is not None and times_of(ctx) is not None
