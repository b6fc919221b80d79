"""The progress of long work: a bar on a terminal, nothing in a pipe."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from coalition.cli.loudness import is_quiet
from coalition.cli.output import shown
from coalition.cli.reports import shows_progress
from coalition.stages import stage

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE = 0.5
"""Seconds of work before a bar appears: what is done sooner needs none."""


class Bar(NamedTuple):
    """Two functions: one moves the bar, the other hides it while a question is asked."""

    update: Callable[[str, int, int], None]
    """Takes a description, how much is done, and of how much."""

    pause: Callable[[], None]
    """The next update shows the bar again."""


@contextmanager
def progress(doing: str) -> Iterator[Bar]:
    """A bar that appears where the work takes a while, and disappears when it is done."""
    with stage(f"the rest of {doing}"):
        if is_quiet() or not shows_progress():
            yield Bar(lambda *_: None, lambda: None)
            return
        bar = _LateBar(doing)
        try:
            yield Bar(bar.update, bar.pause)
        finally:
            bar.pause()


class _LateBar:
    """A bar that is shown from another thread once the work has taken a while."""

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._done: tuple[int, int | None] = (0, None)
        self._lock = threading.Lock()
        self._bar: Progress | None = None
        self._wait()

    def _wait(self) -> None:
        self._timer = threading.Timer(_PATIENCE, self._show)
        self._timer.daemon = True
        self._timer.start()

    def _show(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - only when it is seen
        from rich.markup import escape  # noqa: PLC0415
        from rich.progress import Progress  # noqa: PLC0415

        with self._lock:
            if threading.current_thread() is not self._timer:
                return
            self._bar = Progress(console=Console(stderr=True), transient=True)
            completed, total = self._done
            self._bar.add_task(escape(shown(self._doing)), total=total, completed=completed)
            self._bar.start()

    def update(self, description: str, completed: int, total: int) -> None:
        from rich.markup import escape  # noqa: PLC0415 - only on a terminal

        with self._lock:
            self._doing, self._done = description, (completed, total)
            if self._bar is not None:
                text = escape(shown(description))
                task = self._bar.task_ids[0]
                self._bar.update(task, completed=completed, total=total, description=text)
            elif not self._timer.is_alive():
                self._wait()

    def pause(self) -> None:
        with self._lock:
            self._timer.cancel()
            # What waits for the lock to show the bar is not to do so any more.
            self._timer = threading.Timer(_PATIENCE, self._show)
            if self._bar is not None:
                self._bar.stop()
                self._bar = None
