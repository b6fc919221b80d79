"""Which files and folders stand below a folder, and whether they are still the same."""

import hashlib
import os
import stat
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

_COARSEST_CLOCK = 2_000_000_000
"""Nanoseconds between two times that some file system tells apart: FAT counts in two seconds."""

_LARGEST = 64 * 1024 * 1024
"""Bytes of a file; no reader takes a larger one, and one of a hundred gigabytes would be read."""

_TICK = 50_000_000
"""Nanoseconds within which two changes of a file may get the same time on a usual file system."""


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """How a file looked from outside, and the SHA-256 of what it held."""

    size: int
    modified: int
    """Nanoseconds since the epoch, as the file system has it."""

    changed: int
    """The same for its name, rights and owner: whoever sets `modified` back changes this."""

    inode: int
    digest: str = ""

    @property
    def latest(self) -> int:
        """The later of both times."""
        return max(self.modified, self.changed)


_FOLDER = Stamp(0, 0, 0, 0, "folder")
"""Of a folder only that it is there counts: its times follow from its files."""


class Inventory(msgspec.Struct, frozen=True):
    """Files and folders by their paths from a folder, as they were at one moment."""

    taken: int
    """Nanoseconds since the epoch, before the first file was looked at."""

    stamps: dict[str, Stamp]
    """Paths of folders end in a slash."""


def take_inventory(root: Path, folders: Iterable[str], paths: Iterable[str]) -> Inventory | None:
    """Everything below some folders and some single files, without digests.

    None where something stands there that is no ordinary file, for what a link or a pipe leads to
    changes without a trace here, or a file that nobody would read.
    """
    taken = time.time_ns()
    stamps: dict[str, Stamp] = {}
    # As text: for hundreds of files `Path` takes longer than the disk.
    home = os.fspath(root)
    try:
        paths = tuple(paths)
        for folder in (*folders, *_parents(paths)):
            if os.path.islink(f"{home}/{folder}"):  # noqa: PTH114
                return None
        for folder in folders:
            for path, status in _below(home, folder):
                stamps[path] = _stamp(status) if status else _FOLDER
        for path in paths:
            if (found := _status(f"{home}/{path}")) is not None:
                stamps[path] = _stamp(found)
    except (OSError, _OddFileError):
        return None
    return Inventory(taken, stamps)


def _parents(paths: Iterable[str]) -> set[str]:
    """Every folder on the way to some files."""
    parents: set[str] = set()
    for path in paths:
        parent = path.rpartition("/")[0]
        while parent and parent not in parents:
            parents.add(parent)
            parent = parent.rpartition("/")[0]
    return parents


class _OddFileError(Exception):
    """Something is neither a folder nor an ordinary file of a usual size."""


def _below(root: str, folder: str) -> Iterator[tuple[str, os.stat_result | None]]:
    """All paths, with what the disk says of files, and None for folders, which end in a slash."""
    try:
        entries = list(os.scandir(f"{root}/{folder}"))
    except FileNotFoundError:
        return
    for entry in entries:
        path = f"{folder}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            yield f"{path}/", None
            yield from _below(root, path)
        else:
            yield path, _ordinary(entry.stat(follow_symlinks=False))


def _status(place: str) -> os.stat_result | None:
    try:
        return _ordinary(os.lstat(place))
    except FileNotFoundError:
        return None


def _ordinary(status: os.stat_result) -> os.stat_result:
    if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
        raise _OddFileError
    return status


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def with_digests(inventory: Inventory, digests: Mapping[str, str]) -> Inventory:
    """The same with the digests of what the files hold."""
    stamps = inventory.stamps.items()
    return Inventory(
        inventory.taken,
        {path: msgspec.structs.replace(stamp, digest=digests[path]) for path, stamp in stamps},
    )


def digests_of(root: Path, inventory: Inventory) -> dict[str, str]:
    """The SHA-256 of what the files of an inventory hold now. Raises OSError for a lost one."""
    return {
        path: stamp.digest if stamp == _FOLDER else _digest(root / path)
        for path, stamp in inventory.stamps.items()
    }


def has_stood_still(before: Inventory, now: Inventory) -> bool:
    """Whether no file changed between two inventories, nor just before the first."""
    youngest = max((stamp.latest for stamp in before.stamps.values()), default=0)
    return now.stamps == before.stamps and youngest < before.taken - _TICK


def is_settled(inventory: Inventory) -> bool:
    """Whether all files are so old that their stamps alone tell whether they were changed since."""
    settled = inventory.taken - _COARSEST_CLOCK
    return all(stamp.latest < settled for stamp in inventory.stamps.values())


def is_same(root: Path, now: Inventory, before: Inventory) -> bool:
    """Whether the files of two inventories are the same; those that may differ are read.

    As Git does it: a file whose stamp is the same, and that is older than the earlier inventory,
    was not touched. A younger one may have been written twice within one tick of the clock.
    """
    if now.stamps.keys() != before.stamps.keys():
        return False
    settled = before.taken - _COARSEST_CLOCK
    return all(
        _is_untouched(stamp, before.stamps[path], settled)
        or (stamp.size == before.stamps[path].size and _has(root / path, before.stamps[path]))
        for path, stamp in now.stamps.items()
    )


def _is_untouched(now: Stamp, before: Stamp, settled: int) -> bool:
    return (
        now.modified == before.modified
        and now.changed == before.changed
        and now.inode == before.inode
        and now.size == before.size
        and now.latest < settled
    )


def _has(place: Path, stamp: Stamp) -> bool:
    try:
        return _digest(place) == stamp.digest
    except OSError:
        return False


def _digest(place: Path) -> str:
    with place.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
