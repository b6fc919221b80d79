"""Tables on standard output: folded to the width of a terminal, and whole in a pipe."""

import sys
import textwrap
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from coalition.cli.output import Shown, is_terminal, join, say, shown
from coalition.cli.safe_text import cell_width
from coalition.expressions import Expression

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

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

    alone: bool = False
    """Whether a cell for which there is no room stands on a line of its own rather than go on below
    itself, as the id of a row does.
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
    from rich.text import Text  # noqa: PLC0415

    console = Console()
    heading = tuple(Cell(column.heading, "bold") for column in columns)
    widths = _fit(columns, [heading, *rows], console.width)

    def cell_lines(cell: Cell, width: int) -> list[Text]:
        text = Text(_parted(cell.text, width), cell.style)
        return list(text.wrap(console, width, overflow="fold"))

    parts = list(map(cell_lines, heading, widths))
    height = max(map(len, parts))
    for line in zip(*([Text()] * (height - len(lines)) + lines for lines in parts), strict=True):
        _print_line(console, columns, line, widths)
    for row in rows:
        parts = list(map(cell_lines, row, widths))
        at = _alone(columns, row, widths, console.width)
        if at is not None:
            first = [lines[0] for lines in parts[:at]]
            parts = [*(lines[1:] for lines in parts[:at]), [], *parts[at + 1 :]]
            _print_line(console, columns, [*first, Text(row[at].text, row[at].style)], widths)
        for line in zip_longest(*parts, fillvalue=Text()):
            _print_line(console, columns, line, widths)


def _print_line(
    console: "Console", columns: Sequence[Column], cells: Sequence["Text"], widths: Sequence[int]
) -> None:
    """Print one line of a row; what is wider than its column is the last of it."""
    from rich.text import Text  # noqa: PLC0415

    line = Text()
    for number, (column, cell, width) in enumerate(zip(columns, cells, widths, strict=False)):
        space = " " * (width - cell.cell_len)
        line.append(_GAP if number else "")
        line.append_text(Text(space) + cell if column.to_right else cell + Text(space))
    line.rstrip()
    console.print(line, no_wrap=True, overflow="ignore", crop=False)


def _alone(
    columns: Sequence[Column], row: Sequence[Cell], widths: Sequence[int], width: int
) -> int | None:
    """Which cell of a row stands on a line of its own, if any does."""
    for at, (column, cell) in enumerate(zip(columns, row, strict=True)):
        if column.alone and cell_width(cell.text) > widths[at]:
            start = sum(widths[:at]) + len(_GAP) * at
            return at if start + cell_width(cell.text) <= width else None
    return None


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
    uncut = list(map(_uncut, columns, texts, longest))
    needed = uncut if sum(uncut) <= room else longest
    widths = _share(needed, [0] * len(columns), max(room, len(columns)), range(len(columns)))
    for at in (at for at, column in enumerate(columns) if column.alone):
        widths = _share(natural, widths, room, (at,))
        beyond = width - sum(widths[:at]) - len(_GAP) * at
        widths[at] = _width_of_parts(texts[at], widths[at], beyond)
    ids = [at for at, column in enumerate(columns) if column.whole and not column.alone]
    widths = _share(natural, widths, room, ids)
    for at in ids:
        widths[at] = _width_of_parts(texts[at], widths[at], 0)
    others = (at for at, column in enumerate(columns) if not column.whole)
    widths = _share(natural, widths, room, others)
    return [max(one, 1) for one in widths]


def _width_of_parts(texts: Iterable[str], width: int, beyond: int) -> int:
    """What texts need of a width once they are parted, without those that go beyond it alone."""
    inside = (text for text in texts if not width < cell_width(text) <= beyond)
    parts = (part for text in inside for part in _parted(text, width).splitlines())
    return max(map(cell_width, parts), default=0)


def _uncut(column: Column, texts: Sequence[str], longest: int) -> int:
    """The width in which no id of a column is parted, but for one that can stand alone."""
    if not column.whole or column.alone:
        return longest
    heading, *cells = texts
    words = (word for text in cells for word in text.split())
    return max(_longest_word(heading), *map(cell_width, words), 0)


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
