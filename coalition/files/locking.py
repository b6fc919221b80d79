"""One run of the program at a time in a folder."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from coalition.stages import wait_for

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def lock_folder(folder: Path) -> Iterator[None]:
    """Wait until no other run of ours writes into a folder, and keep others waiting meanwhile.

    The lock is the system's: it ends with the process that holds it, however that ends. It leaves
    no file in the folder. Where a file system knows no locks, nobody waits.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        with _lock_on_windows(folder):
            yield
        return
    with _held(folder) as handle:
        with suppress(OSError):
            try:
                _try_lock(handle)
            except BlockingIOError:
                wait_for(f"another run that writes into {folder}")
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@contextmanager
def lock_at_once(folder: Path) -> Iterator[bool]:
    """The lock of `lock_folder` for whoever doesn't wait.

    Says whether the file system knows locks. Raises BlockingIOError where another run has it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        if _is_locked_on_windows(folder):
            raise BlockingIOError
        with _lock_on_windows(folder):
            yield True
        return
    with _held(folder) as handle:
        yield _try_lock(handle)


@contextmanager
def _held(folder: Path) -> Iterator[int]:
    """A handle of a folder, which no process that is forked meanwhile keeps open.

    A lock ends when the last handle of it is closed, and workers may outlive a run that is killed.
    """
    handle = os.open(folder, os.O_RDONLY)
    _HANDLES.add(handle)
    try:
        yield handle
    finally:
        _HANDLES.discard(handle)
        os.close(handle)


_HANDLES: set[int] = set()


def _let_go() -> None:
    while _HANDLES:
        os.close(_HANDLES.pop())


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_let_go)


def is_locked(folder: Path) -> bool:
    """Whether a run of ours holds the lock of a folder just now."""
    if sys.platform == "win32":
        return _is_locked_on_windows(folder)
    try:
        handle = os.open(folder, os.O_RDONLY)
    except FileNotFoundError:
        return False
    try:
        _try_lock(handle)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def _try_lock(handle: int) -> bool:
    """Take a lock; False where the file system knows none. Raises BlockingIOError."""
    if sys.platform != "win32":
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            return False
    return True


@contextmanager
def _lock_on_windows(folder: Path) -> Iterator[None]:
    """Windows locks files only: one in the user's own temporary folder stands for the folder."""
    with _windows_lock_file(folder).open("ab") as stream:
        if sys.platform == "win32":
            with suppress(OSError):
                msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
        yield


def _is_locked_on_windows(folder: Path) -> bool:
    with _windows_lock_file(folder).open("ab") as stream:
        if sys.platform == "win32":
            try:
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                return True
            msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)
    return False


def _windows_lock_file(folder: Path) -> Path:
    import hashlib  # noqa: PLC0415 - slow to load, and needed on Windows only
    import tempfile  # noqa: PLC0415 - likewise

    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return Path(tempfile.gettempdir(), f"coalition-{name}.lock")
