"""Which file was read last, to be told where the program fails for a reason nobody foresaw."""

from contextvars import ContextVar

_latest: ContextVar[str] = ContextVar("latest", default="")


def note_reading(path: str) -> None:
    """Remember a file, by its path as the user knows it, that is about to be read."""
    _latest.set(path)


def latest_read() -> str:
    """The path of the file that was read last; empty before any was."""
    return _latest.get()
