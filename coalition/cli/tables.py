"""Tables on standard output: folded to the width of a terminal, and whole in a pipe."""

import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coalition.cli.output import Shown, join, say, shown
from coalition.cli.safe_text import cell_width


class Column(NamedTuple):
    """A column of a table."""

    heading: str
    to_right: bool = False
    """Whether cells are aligned to the right, as numbers are."""

    fold: bool = True
    """Whether long cells go on below themselves on a terminal, rather than being cut."""


class Cell(NamedTuple):
    """A cell of a table, which is text and no markup."""

    text: str
    style: str = ""
    """A colour or `dim`, which only a terminal shows."""


def print_table(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    """Print a table; one without rows is not printed."""
    cells = [tuple(cell._replace(text=shown(cell.text)) for cell in row) for row in rows]
    columns = [column._replace(heading=shown(column.heading)) for column in columns]
    if not cells:
        return
    if sys.stdout.isatty():
        _print_on_terminal(columns, cells)
    else:
        _print_whole(columns, cells)


def _print_on_terminal(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    from rich.console import Console  # noqa: PLC0415 - slow to load, and no pipe needs it
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(
            column.heading,
            justify="right" if column.to_right else "left",
            overflow="fold" if column.fold else "ellipsis",
        )
    for row in rows:
        texts = []
        for cell in row:
            text = Text(cell.text)
            text.stylize(cell.style)
            texts.append(text)
        table.add_row(*texts)
    Console().print(table)


def _print_whole(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    """Print a table for a pipe, which has no width: nothing is cut or laid out anew."""
    lines = [
        [column.heading for column in columns],
        *([cell.text for cell in row] for row in rows),
    ]
    widths = [max(map(cell_width, texts)) for texts in zip(*lines, strict=True)]
    to_right = [column.to_right for column in columns]
    for texts in lines:
        say(join(map(_pad, texts, widths, to_right), "  ").rstrip())


def _pad(text: str, width: int, to_right: bool) -> Shown:
    space = " " * (width - cell_width(text))
    return join((space, text) if to_right else (text, space))
