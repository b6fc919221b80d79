"""A folder to read: as it is on the disk, or as it would be once planned changes were written."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from coalition.errors import CommandError
from coalition.expressions import Expression
from coalition.files.latest import note_reading
from coalition.findings import Code, Finding

_LONGEST_NAME = 255
"""Bytes of a file's name that every usual file system takes."""

_MIB = 1024 * 1024
_LARGEST = {".yaml": 8 * _MIB, ".md": 8 * _MIB}
"""Bytes of a file that is read, by its ending; parsers take far more time and memory than that."""

_LARGEST_OTHER = 64 * _MIB
"""The same for catalogs, which thousands of records fill, and for everything else."""

_UNSAFE = Expression(r"[\\:\x00-\x1f]")


class Refusal(NamedTuple):
    """Why a file that is there is not read."""

    reason: str
    """The predicate of a sentence about the file."""

    hint: str = "Put the file itself in its place."
    what: str = "the file"
    """The subject of that sentence."""


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
        self._obstacles: dict[str, str] = {}
        """What keeps files from being written into each folder that was asked about."""

    def with_planned(self, planned: Mapping[str, bytes | None]) -> "Folder":
        """The same folder with some more planned files."""
        return Folder(self.root, {**self.planned, **planned})

    def read(self, path: str) -> bytes | None:
        """A file's bytes, or None where there is no such file or it is one that `refusal` names.

        Raises OSError where the file is there and can't be read.
        """
        note_reading(path)
        if path in self.planned:
            return self.planned[path]
        if self.refusal(path):
            return None
        try:
            return (self.root / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None
        except OSError as error:
            # A record may name more than a file system takes.
            if error.errno == errno.ENAMETOOLONG:
                return None
            raise

    def refusal(self, path: str) -> Refusal | None:
        """Why what is there is not read as a file; None if it is read, or nothing is there.

        A campaign's files may come from strangers: a link could lead to somebody's secrets, which
        findings would show, and a pipe or a device would never end.
        """
        place = self.root / path
        try:
            status = place.lstat()
            if stat.S_ISLNK(status.st_mode):
                if not self.stays_inside(path):
                    return Refusal("is a link that leads out of the folder")
                if not place.exists():
                    return Refusal("is a link that leads nowhere")
                status = place.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, RuntimeError) as error:
            # For a link that leads to itself, `resolve` raises RuntimeError until Python 3.13.
            number = error.errno if isinstance(error, OSError) else errno.ELOOP
            if number == errno.ENAMETOOLONG:
                return None
            if number != errno.ELOOP:
                raise
            return Refusal("is a link that leads in a circle")
        parent = path.rpartition("/")[0]
        if parent not in self._inside:
            self._inside[parent] = self.stays_inside(parent)
        if not self._inside[parent]:
            return Refusal("lies behind a link that leads out of the folder")
        return _refusal_by_status(status, place)

    def is_no_folder(self, path: str) -> bool:
        """Whether something else stands where a folder should be."""
        place = self.root / path
        try:
            return os.path.lexists(place) and not place.is_dir()
        except (OSError, RuntimeError):
            return True  # a link that leads in a circle

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

    def below(self, folder: str) -> tuple[str, ...]:
        """All on the disk below a folder but folders and what is hidden: sorted paths.

        A link to a folder is not followed, and counts as a file. A folder behind a link that leads
        out of this one is taken for empty. Raises OSError for a folder that
        is there and can't be read.
        """
        if not self.stays_inside(folder):
            return ()
        found: list[str] = []
        for name, folders, files in os.walk(self.root / folder, onerror=_raise_unless_missing):
            place = Path(name)
            folders[:] = [name for name in folders if not name.startswith(".")]
            links = [name for name in folders if (place / name).is_symlink()]
            prefix = place.relative_to(self.root).as_posix()
            found += (f"{prefix}/{n}" for n in (*files, *links) if not n.startswith("."))
        return tuple(sorted(found))

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
        """What keeps a file from being written, as a sentence; an empty text where nothing does.

        Nothing is written through a link: a stranger's could lead to anything of the user's.
        """
        if not is_inside(path):
            return f"{path} lies outside the folder"
        if path.split("/", 1)[0].lower() == ".git":
            return f"{path} is Git's own"
        parent = path.rpartition("/")[0]
        if parent not in self._obstacles:
            self._obstacles[parent] = self._folder_obstacle(parent)
        if self._obstacles[parent]:
            return self._obstacles[parent]
        mode = self._mode(path)
        if mode is None or stat.S_ISREG(mode):
            return ""
        if stat.S_ISLNK(mode):
            return f"{path} is a link, and nothing is written through links"
        kind = "a folder" if stat.S_ISDIR(mode) else "a pipe, a socket or a device"
        return f"{path} is {kind}, where a file should be"

    def _folder_obstacle(self, folder: str) -> str:
        """What keeps files from being written into a folder; an empty text where nothing does."""
        steps = folder.split("/") if folder else []
        for number in range(1, len(steps) + 1):
            ancestor = "/".join(steps[:number])
            mode = self._mode(ancestor)
            if mode is None:
                return ""
            if stat.S_ISLNK(mode):
                return f"{ancestor} is a link, and nothing is written through links"
            if not stat.S_ISDIR(mode):
                return f"{ancestor} is a file, where a folder should be"
        return ""

    def _mode(self, path: str) -> int | None:
        """What kind of thing stands at a path, links as links; None for nothing."""
        try:
            return (self.root / path).lstat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            return None


def _raise_unless_missing(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        raise error


def _refusal_by_status(status: os.stat_result, place: Path) -> Refusal | None:
    """Why what stands there, links followed, is not read: it is no file, or too large a one."""
    if stat.S_ISDIR(status.st_mode):
        return Refusal("is a folder", "Move the folder elsewhere, or rename it.", "this")
    if not stat.S_ISREG(status.st_mode):
        return Refusal("is a pipe, a socket or a device")
    limit = _LARGEST.get(place.suffix, _LARGEST_OTHER)
    if status.st_size <= limit:
        return None
    size = f"{status.st_size // _MIB:,} MiB"
    return Refusal(f"has {size}, more than the {limit // _MIB} that it may,", "Split it up.")


def read_named(place: Path) -> bytes:
    """The bytes of a file that the user named, wherever it is.

    Raises CommandError where it is no ordinary file or too large, and OSError where it can't be
    read.
    """
    note_reading(place.as_posix())
    if refusal := _refusal_by_status(place.stat(), place):
        raise CommandError(f"{place.as_posix()} {refusal.reason} and is not read")
    return place.read_bytes()


def refused_file(code: Code, path: str, refusal: Refusal) -> Finding:
    """The finding for a file that is there and not read, given what `Folder.refusal` says."""
    return code.finding(path, f"{refusal.what} {refusal.reason} and is not read", refusal.hint)


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
