"""Python's search for what nothing refers to any more, done seldom where nearly all stays."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_SELDOM: Final = (20_000, 10, 100)
"""After how many new objects; each time that goes through all of them is one of a thousand."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Look for garbage seldom meanwhile; never would leave more of it than what is made."""
    before = gc.get_threshold()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
