"""The one door to the terminal: whatever a command prints is said here.

A text is shown by its characters' numbers where they would command a terminal (`safe_text`),
unless it is `Shown`, which only this module makes. What is forgotten is therefore escaped, our own
colours included, and never sent as it came. A test sees to it that nothing else prints.
"""

import csv
import io
import sys
import warnings
from collections.abc import Iterable, Sequence
from typing import Any, TextIO, TypeVar

import click

from coalition.cli.safe_text import escape, escape_json, escape_text

Choice = TypeVar("Choice", bound=str)

SEVERITY_COLOURS = {"error": "red", "warning": "magenta"}
"""Both can be read on light and on dark ground."""


class Shown(str):
    """Text that may be sent to a terminal as it is: escaped, with our own colours and lines."""

    __slots__ = ()

    def rstrip(self, characters: str | None = None, /) -> "Shown":
        """Without the spaces at its end."""
        return Shown(super().rstrip(characters))


def shown(text: str) -> Shown:
    """A name, path or message on one line, escaped unless it has been."""
    return text if isinstance(text, Shown) else Shown(escape(text))


def shown_text(text: str) -> Shown:
    """A text for readers on one line, with the unseen characters that its language needs."""
    return text if isinstance(text, Shown) else Shown(escape_text(text))


def style(text: str, *, fg: str | None = None, bold: bool = False, dim: bool = False) -> Shown:
    """A text in a colour, bold or dim, which only a terminal shows."""
    how: dict[str, Any] = {"fg": fg, "bold": bold or None, "dim": dim or None}
    return Shown(click.style(shown(text), **how))


def join(parts: Iterable[str], between: str = "") -> Shown:
    """Parts in a row, each escaped unless it has been."""
    return Shown(shown(between).join(map(shown, parts)))


def line(*parts: str) -> Shown:
    """A line with its end."""
    return Shown(f"{join(parts)}\n")


def lines(texts: Iterable[str]) -> Shown:
    """Each text as a line."""
    return join(map(line, texts))


def json_text(value: dict[str, Any]) -> Shown:
    """A value as JSON, indented like the JSON of a build, that commands no terminal."""
    from coalition.jsontext import render_json  # noqa: PLC0415 - slow to load

    return shown_json(render_json(value))


def shown_json(data: bytes) -> Shown:
    """The lines of JSON, with escapes in its strings for what would command a terminal."""
    return Shown(escape_json(data.decode()))


def csv_text(rows: Iterable[Sequence[str]]) -> Shown:
    """Rows as CSV, each cell on one line, with the unseen characters that languages need."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(map(shown_text, row) for row in rows)
    return Shown(text.getvalue())


def say(*parts: str, err: bool = False) -> None:
    """Print a line to standard output, or with `err` to standard error."""
    write(line(*parts), err=err)


def write(text: Shown, *, err: bool = False) -> None:
    """Print lines that were made here."""
    click.echo(shown(text), nl=False, err=err)


def write_file(data: bytes) -> None:
    """Print a file: into a pipe its bytes as they are, on a terminal its lines as text."""
    if is_terminal(sys.stdout):
        write(lines(data.decode("utf-8", "replace").splitlines()))
    else:
        click.echo(data, nl=False)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a standard stream is a terminal; one that was closed, as by `>&-`, is None."""
    return stream is not None and stream.isatty()


class _YesOrNo(click.ParamType[bool]):
    """An answer to a question that Enter alone denies."""

    name = "answer"

    def convert(
        self, value: str | bool, param: click.Parameter | None, ctx: click.Context | None
    ) -> bool:
        """Whether it is yes."""
        answer = "no" if value is False else str(value).strip().casefold()
        if answer not in ("y", "yes", "n", "no"):
            self.fail(
                "answer y for yes or n for no; Enter alone means no, Ctrl-C ends.", param, ctx
            )
        return answer.startswith("y")


def confirm(question: str) -> bool:
    """The answer to a question on the terminal, which is no where only Enter is pressed."""
    answer: bool = click.prompt(
        f"{shown(question)} [y/N]", default=False, show_default=False, type=_YesOrNo(), err=True
    )
    return answer


def choose(question: str, choices: Sequence[Choice]) -> Choice:
    """The answer to a question on the terminal, which is one of the choices."""
    answer: Choice = click.prompt(
        shown(question), type=click.Choice(choices), show_choices=False, err=True
    )
    return answer


def read_line(question: str) -> str:
    """The next line of standard input. Raises EOFError and KeyboardInterrupt."""
    # Completion by readline needs that Python itself prints the question to standard output.
    if is_terminal(sys.stdout):
        return input(shown(question))
    write(shown(question), err=True)
    return input()


def show_refusal(error: click.ClickException) -> None:
    """Print what is wrong with the arguments, as click says it."""
    text = io.StringIO()
    error.show(text)
    # What an argument holds is in the sentence; the lines above it, or all of a help, are ours.
    sentence = f"Error: {error.format_message()}\n"
    usage, found, _ = text.getvalue().rpartition(sentence)
    ours = usage if found else text.getvalue()
    write(lines(ours.splitlines()), err=True)
    if found:
        say(sentence.removesuffix("\n"), err=True)


def _show_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,  # noqa: ARG001 - Python's signature
    line: str | None = None,  # noqa: ARG001
) -> None:
    say(f"{filename}:{lineno}: {category.__name__}: {message}", err=True)


def show_warnings() -> None:
    """Let warnings of Python and of libraries, which may quote a file, go through here too."""
    warnings.showwarning = _show_warning
