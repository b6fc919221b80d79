"""`--quiet` and `--verbose`, and what each says less or more."""

import time
from collections.abc import Callable
from typing import Any, TypeVar

import click

from coalition import stages
from coalition.cli.output import say

F = TypeVar("F", bound=Callable[..., Any])

_QUIET = "coalition.quiet"
_TIMES = "coalition.times"


class Times:
    """How long the stages of some work took, each by its name in the order of their ends."""

    def __init__(self) -> None:
        """Nothing was heard yet."""
        self._seconds: dict[str, float] = {}
        self._start = time.perf_counter()

    def hear(self, name: str, seconds: float) -> None:
        """Add a stage."""
        self._seconds[name] = self._seconds.get(name, 0.0) + seconds

    def tell(self) -> None:
        """Print what was heard since the beginning, and the rest of the time."""
        whole = time.perf_counter() - self._start
        rest = whole - sum(self._seconds.values())
        if self._seconds:
            self._seconds["everything else"] = rest
            self.tell_stages()

    def tell_stages(self) -> None:
        """Print what was heard and its sum, and forget it, for between two works is idle time."""
        heard, self._seconds = self._seconds, {}
        for name, seconds in (*heard.items(), ("in all", sum(heard.values()))):
            say(f"  {seconds:7.2f} s  {name}", err=True)


def loudness(function: F) -> F:
    """`--quiet` and `--verbose`, for commands that may work for long."""
    quiet = click.option(
        "-q",
        "--quiet",
        is_flag=True,
        expose_value=False,
        callback=_be_quiet,
        help="Print only what was asked for and what is wrong: no summary, no progress.",
    )
    verbose = click.option(
        "-v",
        "--verbose",
        is_flag=True,
        expose_value=False,
        callback=_be_verbose,
        help="Say how long each stage of the work took.",
    )
    return quiet(verbose(function))


def _be_quiet(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        if _TIMES in ctx.meta:
            raise click.UsageError("take --quiet or --verbose.")
        ctx.meta[_QUIET] = True


def _be_verbose(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if not value:
        return
    if _QUIET in ctx.meta:
        raise click.UsageError("take --quiet or --verbose.")
    times = ctx.meta[_TIMES] = Times()
    ctx.call_on_close(times.tell)
    ctx.call_on_close(stages.listen(times.hear))


def is_quiet() -> bool:
    """Whether the command that runs was asked to be quiet."""
    ctx = click.get_current_context(silent=True)
    return ctx is not None and _QUIET in ctx.meta


def times_of(ctx: click.Context) -> Times | None:
    """What a command was asked to tell of its stages, if anything."""
    times: Times | None = ctx.meta.get(_TIMES)
    return times


def tell(*parts: str) -> None:
    """Print a line about work that ended well to standard error, unless that is not wanted."""
    if not is_quiet():
        say(*parts, err=True)
