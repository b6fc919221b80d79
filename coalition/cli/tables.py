"""Tables on standard output: folded to the width of a terminal, and whole in a pipe."""

import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coalition.cli.output import Shown, is_terminal, join, say, shown
from coalition.cli.safe_text import cell_width
from coalition.expressions import Expression

_GAP = "  "
"""What stands between two columns."""

_WORD = Expression(r"[^\s-]+-*|-+")
_LONG_WORD = 24


class Column(NamedTuple):
    """A column of a table."""

    heading: str
    to_right: bool = False
    """Whether cells are aligned to the right, as numbers are."""

    whole: bool = False
    """Whether cells are ids or figures, which people copy: on a terminal other columns are narrowed
    first, and where their words don't fit either, long ids go on below themselves after a hyphen.
    """


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
    if is_terminal(sys.stdout):
        _print_on_terminal(columns, cells)
    else:
        _print_whole(columns, cells)


def _print_on_terminal(columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> None:
    from rich.console import Console  # noqa: PLC0415 - slow to load, and no pipe needs it
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console()
    table = Table(box=None, pad_edge=False, header_style="bold")
    lines = [tuple(Cell(column.heading) for column in columns), *rows]
    widths = _fit(columns, lines, console.width)
    for column, width in zip(columns, widths, strict=True):
        table.add_column(
            _parted(column.heading, width),
            justify="right" if column.to_right else "left",
            overflow="fold",
            width=width,
        )
    for row in rows:
        texts = []
        for cell, width in zip(row, widths, strict=True):
            text = Text(_parted(cell.text, width))
            text.stylize(cell.style)
            texts.append(text)
        table.add_row(*texts)
    console.print(table)


def _parted(text: str, width: int) -> str:
    """A text on several lines where its column is narrower, parted after words and hyphens."""
    # Wide characters and those of scripts without spaces are parted where the table is drawn.
    if cell_width(text) <= width or cell_width(text) != len(text):
        return text
    return "\n".join(textwrap.wrap(text, max(width, 1)))


def _fit(columns: Sequence[Column], lines: Sequence[Sequence[Cell]], width: int) -> list[int]:
    """The width of each column in a terminal: as wide as its cells if there is room for all.

    Otherwise each is as wide as its longest word, ids get what they need of the rest, and the other
    columns share what is left, the narrower ones first.
    """
    texts = [[line[at].text for line in lines] for at in range(len(columns))]
    natural = [max(map(cell_width, column)) for column in texts]
    room = width - len(_GAP) * (len(columns) - 1)
    longest = [max(map(_longest_word, column)) for column in texts]
    widths = _share(longest, [0] * len(columns), max(room, len(columns)), range(len(columns)))
    ids, others = (
        [at for at, column in enumerate(columns) if column.whole is whole]
        for whole in (True, False)
    )
    widths = _share(natural, widths, room, ids)
    for at in ids:
        parts = (_parted(text, widths[at]).splitlines() for text in texts[at])
        widths[at] = max((cell_width(part) for lines in parts for part in lines), default=0)
    widths = _share(natural, widths, room, others)
    return [max(one, 1) for one in widths]


def _share(
    wanted: Sequence[int], widths: Sequence[int], room: int, which: Iterable[int]
) -> list[int]:
    """Widths with what is left of the room given to some columns, those that want least first."""
    widths = list(widths)
    left = room - sum(widths)
    waiting = sorted(which, key=lambda at: wanted[at] - widths[at])
    for number, at in enumerate(waiting):
        more = max(min(wanted[at] - widths[at], left // (len(waiting) - number)), 0)
        widths[at] += more
        left -= more
    return widths


def _longest_word(text: str) -> int:
    words = _WORD.findall(text)
    # A name in a script without spaces is one word, and can be folded anywhere.
    return min(max(map(cell_width, words), default=0), _LONG_WORD)


def _print_whole(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    """Print a table for a pipe, which has no width: nothing is cut or laid out anew."""
    lines = [
        [column.heading for column in columns],
        *([cell.text for cell in row] for row in rows),
    ]
    widths = [max(map(cell_width, texts)) for texts in zip(*lines, strict=True)]
    to_right = [column.to_right for column in columns]
    for texts in lines:
        say(join(map(_pad, texts, widths, to_right), _GAP).rstrip())


def _pad(text: str, width: int, to_right: bool) -> Shown:
    space = " " * (width - cell_width(text))
    return join((space, text) if to_right else (text, space))
