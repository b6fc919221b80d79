"""Hearing of every change below a campaign's folders."""

import threading
from collections.abc import Callable
from pathlib import Path

from watchfiles import watch

from coalition.campaign.following import FOLDERS

_STEP = 10
"""Milliseconds of quiet after which changes are told: an editor may write a file in two goes."""

_LONGEST = 50
"""Milliseconds after which they are told though there is no quiet."""

_LOOK = 500
"""Milliseconds between two looks whether a folder was made or removed."""


def watch_campaign(root: Path, changed: Callable[[], None], stop: threading.Event) -> None:
    """Call `changed` after each change below data/ or locales/, until `stop` is set."""
    while not stop.is_set():
        there = _there(root)
        if not there:
            stop.wait(_LOOK / 1000)
            continue
        for changes in watch(
            *there,
            watch_filter=None,
            step=_STEP,
            debounce=_LONGEST,
            rust_timeout=_LOOK,
            yield_on_timeout=True,
            stop_event=stop,
            raise_interrupt=False,
        ):
            if changes:
                changed()
            if _there(root) != there:
                changed()
                break


def _there(root: Path) -> tuple[Path, ...]:
    return tuple(root / name for name in FOLDERS if (root / name).is_dir())
