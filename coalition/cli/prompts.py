"""Questions on a terminal, with completion where Python has readline."""

import sys
from collections.abc import Callable, Sequence
from typing import Any

import click

from coalition.cli.output import is_terminal, read_line, say, shown


def is_interactive() -> bool:
    """Whether questions can be asked: standard input and standard error are a terminal."""
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


def ask(
    question: str,
    *,
    choices: Sequence[str] = (),
    parse: Callable[[str], Any] = str,
    required: bool = False,
) -> Any:
    """The parsed answer, or None for an empty one; the question is repeated until it parses.

    `choices` are completed by the Tab key. `parse` raises ValueError with a sentence to print.
    Ctrl-C and Ctrl-D end the command with nothing written.
    """
    with _Completion(choices):
        while True:
            answer = _line(f"{question}: ").strip()
            if not answer and not required:
                return None
            try:
                if answer:
                    return parse(answer)
                say("  an answer is needed here", err=True)
            except ValueError as error:
                say(f"  {error}", err=True)


def _line(question: str) -> str:
    """The next line of standard input."""
    try:
        return read_line(question)
    except (EOFError, KeyboardInterrupt):
        # The cursor is still behind the question.
        say(err=True)
        raise click.Abort from None


class _Completion:
    """A context in which the Tab key completes these words."""

    def __init__(self, words: Sequence[str]) -> None:
        # What can't be shown as it is would be shown by readline.
        self._words = sorted(word for word in words if shown(word) == word)

    def __enter__(self) -> None:
        try:
            import readline  # noqa: PLC0415 - Windows has none, and only questions need it
        except ImportError:
            return
        # Without delimiters the whole line is completed: names of countries have spaces in them.
        readline.set_completer_delims("")
        readline.set_completer(self._complete)
        readline.parse_and_bind("tab: complete")

    def __exit__(self, *_: object) -> None:
        readline = sys.modules.get("readline")
        if readline is not None:
            readline.set_completer(None)

    def _complete(self, text: str, state: int) -> str | None:
        folded = text.casefold()
        matches = [word for word in self._words if word.casefold().startswith(folded)]
        return matches[state] if state < len(matches) else None
