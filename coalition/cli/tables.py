"""Tables on standard output: as wide as the terminal, and whole in a pipe."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

_WIDE = 10_000
"""Cells of a line where there is no terminal: a pipe has no width, and nothing is cut for it."""


def new_table(columns: Sequence[str] = ()) -> "Table":
    """A table without lines; long cells of its columns go on below themselves."""
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
    from rich.console import Console  # noqa: PLC0415 - only when it is printed

    if table.row_count:
        Console(width=None if sys.stdout.isatty() else _WIDE).print(table)
