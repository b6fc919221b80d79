"""What is said where the program fails for a reason that nobody foresaw."""

import os
import traceback
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from types import TracebackType

import click

from coalition.cli.output import Shown, lines
from coalition.files import latest_read

DEBUG = "COALITION_DEBUG"
"""The environment variable that has the traceback shown."""

_PACKAGE = Path(__file__).parents[1]


def describe(error: BaseException) -> Shown:
    """The lines for an exception: the command, where it failed, the last file, where to report it.

    The exception's own words are left out, because they may quote the file. With COALITION_DEBUG
    set, the traceback, which has them, comes first.
    """
    said = [*_traceback(error), f"coalition: {_sentence(error)}"]
    if path := latest_read():
        said.append(f"  the file that was read last: {path}")
    said.append(f"  hint: {_hint()}")
    return lines(said)


def _traceback(error: BaseException) -> Iterator[str]:
    if os.environ.get(DEBUG):
        for part in traceback.format_exception(error):
            yield from part.splitlines()


def _sentence(error: BaseException) -> str:
    steps = [step for step, _ in traceback.walk_tb(error.__traceback__)]
    own = [step for step in steps if Path(step.f_code.co_filename).is_relative_to(_PACKAGE)]
    command = _command(error.__traceback__)
    kind = type(error).__name__
    if not own:
        return f"`{command}` failed for a reason that nobody foresaw: {kind}"
    place = Path(own[-1].f_code.co_filename).relative_to(_PACKAGE.parent).as_posix()
    line = own[-1].f_lineno
    return f"`{command}` failed for a reason that nobody foresaw: {kind} in {place}, line {line}"


def _command(steps: TracebackType | None) -> str:
    """The command that failed, such as `coalition memory import`, by click's innermost context."""
    named = (
        value.command_path
        for step, _ in traceback.walk_tb(steps)
        for value in step.f_locals.values()
        if isinstance(value, click.Context)
    )
    return max(named, key=len, default="coalition")


def _hint() -> str:
    more = f"{DEBUG}=1 in the environment shows more."
    address = _where_to_report()
    to = f" at {address}" if address else " to those from whom you have the program"
    return f"This is a fault of the program. Report these lines{to}; {more}"


def _where_to_report() -> str:
    """The address that the package's metadata names for this, if any."""
    try:
        urls = metadata.metadata("coalition").get_all("Project-URL") or []
    except metadata.PackageNotFoundError:
        return ""
    by_label = {label.strip().casefold(): url.strip() for label, _, url in map(_split, urls)}
    labels = ("issues", "bug tracker", "tracker", "repository", "source", "homepage")
    return next((by_label[label] for label in labels if label in by_label), "")


def _split(entry: str) -> tuple[str, str, str]:
    return entry.partition(",")
