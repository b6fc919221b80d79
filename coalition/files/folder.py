"""A folder to read: as it is on the disk, or as it would be once planned changes were written."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from coalition.expressions import Expression

_LONGEST_NAME = 255
"""Bytes of a file's name that every usual file system takes."""

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

    def with_planned(self, planned: Mapping[str, bytes | None]) -> "Folder":
        """The same folder with some more planned files."""
        return Folder(self.root, {**self.planned, **planned})

    def read(self, path: str) -> bytes | None:
        """A file's bytes, or None where there is no such file.

        Raises OSError where the file is there and can't be read.
        """
        if path in self.planned:
            return self.planned[path]
        try:
            return (self.root / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None

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
        return (self.root / path).resolve() != self.root.resolve() / path

    def obstacle(self, path: str) -> str:
        """What keeps a file from being written, as a sentence; an empty text where nothing does."""
        place = self.root / path
        if place.is_dir():
            return f"{path} is a folder, where a file should be"
        for folder in place.relative_to(self.root).parents:
            if (self.root / folder).exists() and not (self.root / folder).is_dir():
                return f"{folder} is a file, where a folder should be"
        return f"{path} is a link, or lies behind one" if self.is_linked(path) else ""


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
