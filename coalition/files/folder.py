"""A folder to read: as it is on the disk, or as it would be once planned changes were written."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from coalition.expressions import Expression
from coalition.findings import Code, Finding

_LONGEST_NAME = 255
"""Bytes of a file's name that every usual file system takes."""

_LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is read at all, whatever it holds."""

_UNSAFE = Expression(r"[\\:\x00-\x1f]")


class Folder:
    """A folder whose files are read by paths from its root, with forward slashes.

    `planned` are files that are read as if they had been written or, with None, deleted; nothing of
    them reaches the disk.
    """

    def __init__(self, root: Path, planned: Mapping[str, bytes | None] | None = None) -> None:
        """The folder, which need not exist."""
        self.root = root
        self.planned: Mapping[str, bytes | None] = planned or {}
        self._inside: dict[str, bool] = {}
        """Whether each folder that was asked about is in this one once links are followed."""

    def with_planned(self, planned: Mapping[str, bytes | None]) -> "Folder":
        """The same folder with some more planned files."""
        return Folder(self.root, {**self.planned, **planned})

    def read(self, path: str) -> bytes | None:
        """A file's bytes, or None where there is no such file or it is one that `refusal` names.

        Raises OSError where the file is there and can't be read.
        """
        if path in self.planned:
            return self.planned[path]
        if self.refusal(path):
            return None
        try:
            return (self.root / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None

    def refusal(self, path: str) -> str:
        """Why a file that is there is not read, as the end of a sentence; empty if it is read.

        A campaign's files may come from strangers: a link could lead to somebody's secrets, which
        findings would show, and a pipe or a device would never end.
        """
        place = self.root / path
        try:
            status = place.lstat()
            if stat.S_ISLNK(status.st_mode):
                if not self.stays_inside(path):
                    return "is a link that leads out of the folder"
                status = place.stat()
        except (FileNotFoundError, NotADirectoryError):
            return ""
        except (OSError, RuntimeError) as error:
            # For a link that leads to itself, `resolve` raises RuntimeError until Python 3.13.
            if isinstance(error, OSError) and error.errno != errno.ELOOP:
                raise
            return "is a link that leads in a circle"
        parent = path.rpartition("/")[0]
        if parent not in self._inside:
            self._inside[parent] = self.stays_inside(parent)
        if not self._inside[parent]:
            return "lies behind a link that leads out of the folder"
        if stat.S_ISDIR(status.st_mode):
            return ""
        if not stat.S_ISREG(status.st_mode):
            return "is a pipe, a socket or a device"
        return "is too large" if status.st_size > _LARGEST else ""

    def has(self, path: str) -> bool:
        """Whether there is a file of this path."""
        if path in self.planned:
            return self.planned[path] is not None
        return (self.root / path).is_file()

    def list(self, folder: str, suffix: str) -> tuple[str, ...]:
        """The files directly in a folder whose names end in `suffix`: sorted paths."""
        visible = (
            name
            for name in self._names(folder)
            if name.endswith(suffix) and not name.startswith(".")
        )
        return tuple(f"{folder}/{name}" for name in sorted(visible))

    def _names(self, folder: str) -> Iterable[str]:
        names = names_in(self.root / folder)
        planned = {
            name: data
            for path, data in self.planned.items()
            for parent, _, name in [path.rpartition("/")]
            if parent == folder
        }
        if not planned:
            return names
        return {name for name in names if name not in planned} | {
            name for name, data in planned.items() if data is not None
        }

    def subfolders(self, folder: str) -> tuple[str, ...]:
        """The names of the folders directly in a folder, sorted."""
        try:
            with os.scandir(self.root / folder) as entries:
                names = [e.name for e in entries if e.is_dir() and not e.name.startswith(".")]
        except (FileNotFoundError, NotADirectoryError):
            return ()
        return tuple(sorted(names))

    def walk(self) -> Iterator[str]:
        """Every file on the disk below the folder: sorted paths; none where it does not exist."""
        paths = [
            PurePosixPath(Path(place, name).relative_to(self.root)).as_posix()
            for place, _, names in os.walk(self.root)
            for name in names
        ]
        return iter(sorted(paths))

    def stays_inside(self, path: str) -> bool:
        """Whether a file is below the folder once links are followed."""
        return (self.root / path).resolve().is_relative_to(self.root.resolve())

    def is_linked(self, path: str) -> bool:
        """Whether a link stands for a file, or for a folder on the way to it from the root."""
        try:
            return (self.root / path).resolve() != self.root.resolve() / path
        except (OSError, RuntimeError):
            return True  # it leads in a circle

    def obstacle(self, path: str) -> str:
        """What keeps a file from being written, as a sentence; an empty text where nothing does."""
        place = self.root / path
        if place.is_dir():
            return f"{path} is a folder, where a file should be"
        for folder in place.relative_to(self.root).parents:
            if (self.root / folder).exists() and not (self.root / folder).is_dir():
                return f"{folder} is a file, where a folder should be"
        return f"{path} is a link, or lies behind one" if self.is_linked(path) else ""


def refused_file(code: Code, path: str, refusal: str) -> Finding:
    """The finding for a file that is there and not read, given what `Folder.refusal` says."""
    hint = "Put the file itself in its place."
    return code.finding(path, f"the file {refusal} and is not read", hint)


def find_upwards(start: Path, path: str) -> Path | None:
    """The nearest folder from `start` upwards that holds a file of this path."""
    here = start.resolve()
    return next((folder for folder in (here, *here.parents) if Folder(folder).has(path)), None)


def names_in(folder: Path) -> list[str]:
    """What a folder holds; nothing where there is no such folder."""
    try:
        return [place.name for place in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []


def is_inside(path: str) -> bool:
    """Whether a path that a file names stays below the folder it is meant for, on any system."""
    steps = path.split("/")
    return not any(
        step in ("", ".", "..") or _UNSAFE.search(step) or len(step.encode()) > _LONGEST_NAME
        for step in steps
    )
