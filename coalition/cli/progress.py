"""The progress of long work: a bar on a terminal, nothing in a pipe."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from coalition.cli.output import shown
from coalition.cli.reports import shows_progress


class Bar(NamedTuple):
    """Two functions: one moves the bar, the other hides it while a question is asked."""

    update: Callable[[str, int, int], None]
    """Takes a description, how much is done, and of how much."""

    pause: Callable[[], None]
    """The next update shows the bar again."""


@contextmanager
def progress(doing: str) -> Iterator[Bar]:
    """A bar that disappears when the work is done."""
    if not shows_progress():
        yield Bar(lambda *_: None, lambda: None)
        return
    from rich.console import Console  # noqa: PLC0415 - only when it is seen
    from rich.markup import escape  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(escape(shown(doing)), total=None)

        def update(description: str, completed: int, total: int) -> None:
            bar.start()
            text = escape(shown(description))
            bar.update(task, completed=completed, total=total, description=text)

        yield Bar(update, bar.stop)
