"""How far translations have come, as a heat map: languages down, texts across.

It is read by its signs and figures; colours only repeat them.
"""

import sys
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from coalition.campaign.messages_left import MessageLeft
from coalition.campaign.status import Status, percent_of
from coalition.cli.output import say
from coalition.cli.reports import terminal_width
from coalition.cli.tables import Cell, Column, print_table
from coalition.localise import Progress

_GAP = 2
_TOGETHER = "\0"


class Signs(NamedTuple):
    """What a terminal or pipe can show, by its charset."""

    shades: str
    """From nothing to everything, a sign each for none, under a third, under two, less than all."""

    reviewed: str


_SIGNS = Signs("·░▒▓█", "✓")
_IN_ASCII = Signs(".-=+#", "*")


def signs() -> Signs:
    """The signs that standard output can show."""
    try:
        "".join(_SIGNS).encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return _IN_ASCII
    return _SIGNS


def print_map(status: Status) -> None:
    """Print the map, and on a terminal what its signs mean."""
    if not status.languages:
        return
    print_columns(_columns(status, signs()))
    width = terminal_width()
    for line in textwrap.wrap(_legend(signs()), width) if width else ():
        say(line.replace(_TOGETHER, " "))


def print_columns(columns: Sequence["MapColumn"]) -> None:
    """Print columns as a table, on a terminal in parts below each other where it is too wide."""
    width = terminal_width()
    for number, part in enumerate(_parts(columns, width) if width else (columns,)):
        if number:
            say()
        _print_part(part)


class MapColumn(NamedTuple):
    """A column of a map: its heading, and a cell for each language."""

    heading: str
    cells: tuple[Cell, ...]
    to_right: bool = False

    @property
    def width(self) -> int:
        """The least width, in which the heading is parted after hyphens and between words."""
        words = self.heading.replace("-", "- ").split()
        return max(len(text) for text in (*words, *(cell.text for cell in self.cells)))


def _columns(status: Status, shown: Signs) -> list[MapColumn]:
    """The languages, each text, and what is left in numbers."""
    rows = status.languages.items()
    left = [status.left_in(tag) for tag in status.left]
    texts = next(iter(status.languages.values()))
    return [
        MapColumn("language", tuple(Cell(tag) for tag, _ in rows)),
        *(
            MapColumn(text, tuple(_cell(status, tag, text, shown) for tag, _ in rows))
            for text in texts
        ),
        MapColumn("messages left", tuple(_number(len(ones)) for ones in left), to_right=True),
        MapColumn(
            "words left", tuple(_number(sum(one.words for one in ones)) for ones in left), True
        ),
    ]


def _parts(columns: Sequence[MapColumn], room: int) -> Iterator[list[MapColumn]]:
    """Columns that have room beside each other, the first of them in every part."""
    first, *others = columns
    part, width = [first], first.width
    for column in others:
        if len(part) > 1 and width + _GAP + column.width > room:
            yield part
            part, width = [first], first.width
        part.append(column)
        width += _GAP + column.width
    yield part


def _print_part(columns: Sequence[MapColumn]) -> None:
    headings = [Column(one.heading, to_right=one.to_right, whole=True) for one in columns]
    print_table(headings, list(zip(*(one.cells for one in columns), strict=True)))


def _cell(status: Status, language: str, text: str, shown: Signs) -> Cell:
    state = status.languages[language][text]
    if text in status.unreadable_texts(language):
        return Cell("unreadable", "red")
    if state.review == "source":
        return Cell("source", "dim")
    marks = _marks(state, status.left[language][text], shown)
    return heat_cell(percent_of((state,)), shown, marks)


def heat_cell(percent: int, shown: Signs, marks: str = "") -> Cell:
    """A cell for so many hundredths, with what is said of them behind."""
    colour = "green" if percent == 100 else "yellow" if percent else "dim"
    return Cell(f"{shade(percent, shown)}{percent}%{marks}", "red" if "!" in marks else colour)


def shade(percent: int, shown: Signs) -> str:
    """The sign for so many hundredths."""
    return shown.shades[0 if percent == 0 else 4 if percent == 100 else 1 + 3 * percent // 100]


def _marks(state: Progress, left: Iterable[MessageLeft], shown: Signs) -> str:
    states = {one.state for one in left}
    marks: Mapping[str, bool] = {
        "!": "error" in states,
        "~": "to be confirmed" in states,
        shown.reviewed: state.review == "reviewed",
    }
    return "".join(mark for mark, holds in marks.items() if holds)


def _number(number: int) -> Cell:
    return Cell(str(number), "" if number else "dim")


def _legend(shown: Signs) -> str:
    """What the signs mean, in pieces that stay on a line."""
    none, full = shown.shades[0], shown.shades[-1]
    pieces = (
        f"{none} nothing to {full} all translated",
        "~ suggestions to confirm",
        "! errors",
        f"{shown.reviewed} reviewed",
    )
    return "; ".join(piece.replace(" ", _TOGETHER) for piece in pieces)
