"""What takes time, named in plain words, for those who ask to hear of it."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

Heard = Callable[[str, float], None]
"""Takes the name of a stage that ended, and its seconds without those of stages within it."""

_listeners: list[Heard] = []
_waiting: list[Callable[[str], None]] = []


class _Within(threading.local):
    """For each stage that is going on in a thread, the seconds of those within it."""

    def __init__(self) -> None:
        self.seconds: list[float] = []


_within = _Within()


@contextmanager
def stage(name: str) -> Iterator[None]:
    """A stretch of work; it may be told of a function, too, as a decorator."""
    if not _listeners:
        yield
        return
    start = time.perf_counter()
    _within.seconds.append(0.0)
    try:
        yield
    finally:
        whole = time.perf_counter() - start
        own = whole - _within.seconds.pop()
        if _within.seconds:
            _within.seconds[-1] += whole
        for heard in tuple(_listeners):
            heard(name, own)


def each(name: str, items: Iterable[T]) -> Iterator[T]:
    """The items, where it is what makes them that takes time."""
    iterator = iter(items)
    end = object()
    while True:
        with stage(name):
            item = next(iterator, end)
        if item is end:
            return
        yield item  # type: ignore[misc]  # it is no `end`


def wait_for(what: str) -> None:
    """Tell whoever listens that the work stands still until something else ends."""
    for told in tuple(_waiting):
        told(what)


def on_waiting(told: Callable[[str], None]) -> Callable[[], None]:
    """Have `told` told of every wait from now on; calling what is returned ends that."""
    _waiting.append(told)
    return lambda: _waiting.remove(told)


def listen(heard: Heard) -> Callable[[], None]:
    """Have `heard` told of every stage from now on; calling what is returned ends that."""
    _listeners.append(heard)
    return lambda: _listeners.remove(heard)
