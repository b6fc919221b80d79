"""Tables on standard output: folded to the width of a terminal, and whole in a pipe."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from coalition.cli.safe_text import cell_width

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text


def new_table(columns: Sequence[str] = ()) -> "Table":
    """A table without lines between cells; long cells of its columns are folded."""
    from rich.table import Table  # noqa: PLC0415 - only when it is printed

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def plain(text: str) -> "Text":
    """A cell that is text and no markup."""
    from rich.text import Text  # noqa: PLC0415 - only when it is printed

    return Text(text)


def print_table(table: "Table") -> None:
    """Print a table; one without rows is not printed."""
    if not table.row_count:
        return
    if not sys.stdout.isatty():
        _print_whole(table)
        return
    from rich.console import Console  # noqa: PLC0415 - only when it is printed

    Console().print(table)


def _print_whole(table: "Table") -> None:
    """Print a table for a pipe, which has no width: nothing is cut or laid out anew."""
    columns = [[_text(cell) for cell in (column.header, *column.cells)] for column in table.columns]
    widths = [max(map(cell_width, column)) for column in columns]
    right = [column.justify == "right" for column in table.columns]
    for row in zip(*columns, strict=True):
        padded = map(_pad, row, widths, right)
        click.echo("  ".join(padded).rstrip())


def _pad(cell: str, width: int, to_right: bool) -> str:
    space = " " * (width - cell_width(cell))
    return space + cell if to_right else cell + space


def _text(cell: object) -> str:
    """A cell without its colours."""
    from rich.text import Text  # noqa: PLC0415 - only when it is printed

    return cell.plain if isinstance(cell, Text) else Text.from_markup(str(cell)).plain
