"""How far translations have come, as a heat map: languages down, texts across.

It is read by its signs and figures; colours only repeat them.
"""

import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from coalition.campaign.messages_left import MessageLeft
from coalition.cli.output import is_terminal, say
from coalition.cli.tables import Cell, Column, print_table
from coalition.commands.status import Status
from coalition.localise import Progress, text_of_domain

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
    """Print the map; on a terminal in parts below each other where it is too wide, and a legend."""
    if not status.languages:
        return
    made = _columns(status, signs())
    if not is_terminal(sys.stdout):
        _print_part(made)
        return
    width = shutil.get_terminal_size().columns
    for number, part in enumerate(_parts(made, width)):
        if number:
            say()
        _print_part(part)
    for line in textwrap.wrap(_legend(signs()), width):
        say(line.replace(_TOGETHER, " "))


class _MapColumn(NamedTuple):
    heading: str
    cells: tuple[Cell, ...]
    to_right: bool = False

    @property
    def width(self) -> int:
        """The least width, in which the heading is parted after hyphens and between words."""
        words = self.heading.replace("-", "- ").split()
        return max(len(text) for text in (*words, *(cell.text for cell in self.cells)))


def _columns(status: Status, shown: Signs) -> list[_MapColumn]:
    """The languages, each text, and what is left in numbers."""
    rows = status.languages.items()
    left = [[one for text in texts.values() for one in text] for texts in status.left.values()]
    texts = next(iter(status.languages.values()))
    return [
        _MapColumn("language", tuple(Cell(tag) for tag, _ in rows)),
        *(
            _MapColumn(text, tuple(_cell(status, tag, text, shown) for tag, _ in rows))
            for text in texts
        ),
        _MapColumn("messages left", tuple(_number(len(ones)) for ones in left), to_right=True),
        _MapColumn(
            "words left", tuple(_number(sum(one.words for one in ones)) for ones in left), True
        ),
    ]


def _parts(columns: Sequence[_MapColumn], room: int) -> Iterator[list[_MapColumn]]:
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


def _print_part(columns: Sequence[_MapColumn]) -> None:
    headings = [Column(one.heading, to_right=one.to_right, whole=True) for one in columns]
    print_table(headings, list(zip(*(one.cells for one in columns), strict=True)))


def _cell(status: Status, language: str, text: str, shown: Signs) -> Cell:
    state = status.languages[language][text]
    if text in unreadable_texts(status, language):
        return Cell("unreadable", "red")
    if state.review == "source":
        return Cell("source", "dim")
    marks = _marks(state, status.left[language][text], shown)
    percent = percent_of(state.translated, state.total)
    colour = "red" if "!" in marks else colour_of(percent)
    return Cell(f"{shade(percent, shown)}{percent}%{marks}", colour)


def percent_of(part: int, total: int) -> int:
    """How many hundredths of the messages are translated; all of none, 100 only for all."""
    return 100 * part // total if total else 100


def shade(percent: int, shown: Signs) -> str:
    """The sign for so many hundredths."""
    return shown.shades[0 if percent == 0 else 4 if percent == 100 else 1 + 3 * percent // 100]


def colour_of(percent: int) -> str:
    """The colour for so many hundredths, which only a terminal shows."""
    return "green" if percent == 100 else "yellow" if percent else "dim"


def _marks(state: Progress, left: Iterable[MessageLeft], shown: Signs) -> str:
    states = {one.state for one in left}
    marks: Mapping[str, bool] = {
        "!": "error" in states,
        "~": "to be confirmed" in states,
        shown.reviewed: state.review == "reviewed",
    }
    return "".join(mark for mark, holds in marks.items() if holds)


def unreadable_texts(status: Status, language: str) -> frozenset[str]:
    """The texts of which a language has a file that cannot be read."""
    files = status.unreadable.get(language, ())
    return frozenset(text_of_domain(file.domain) for file in files)


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
