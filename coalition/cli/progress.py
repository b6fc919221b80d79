"""How far long work has come: a bar on a terminal, nothing in a pipe."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from coalition.cli.reports import on_terminal


class Bar(NamedTuple):
    """What moves a bar, and what takes it away while somebody is asked."""

    tell: Callable[[str, int, int], None]
    """Says what is being done, how much of it, and of how much."""

    pause: Callable[[], None]


@contextmanager
def progress(doing: str) -> Iterator[Bar]:
    """A bar that is gone once the work is done."""
    if not on_terminal():
        yield Bar(lambda *_: None, lambda: None)
        return
    from rich.console import Console  # noqa: PLC0415 - only when it is seen
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=None)

        def tell(what: str, done: int, total: int) -> None:
            bar.start()
            bar.update(task, completed=done, total=total, description=what)

        yield Bar(tell, bar.stop)
