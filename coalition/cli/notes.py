"""Notes below what a command says, folded on a terminal between words, never within an option."""

import textwrap

from coalition.cli.output import lines, shown, write
from coalition.cli.reports import terminal_width
from coalition.expressions import Expression

_OPTION = Expression(r"""--[a-z-]+(?: (?:'[^']*'|"'")+| [A-Z]+\b|=\S+)?""")
"""An option with its value, as a shell reads it: what is copied must be one line."""

_SPACE = "\x1f"
"""Stands for a space within an option while a sentence is folded; no shown text has it."""


def say_note(sentence: str) -> None:
    """Print a sentence of a note or a hint to standard error, two spaces in.

    A terminal gets it folded to its width, so that no word is broken; an option such as
    `--value 'a b=c'` stays on one line, however long it is. Elsewhere it is one line.
    """
    width = terminal_width()
    folded = [f"  {sentence}"] if width is None else _fold(shown(sentence), width)
    write(lines(folded), err=True)


def _fold(sentence: str, width: int) -> list[str]:
    kept = _OPTION.sub(lambda option: option[0].replace(" ", _SPACE), sentence)
    folded = textwrap.wrap(
        kept,
        width,
        initial_indent="  ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [part.replace(_SPACE, " ") for part in folded]
