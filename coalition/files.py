"""The only door to the disk: folders are read, files are replaced whole or not at all."""

import hashlib
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Finding

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

CAMPAIGN_FILE = "data/campaign.yaml"
_LARGEST = 8 * 1024 * 1024
_STAGING = ".staging-"
_LONGEST_NAME = 255
"""Bytes of a file's name that every usual file system takes."""

_CONTROL = Expression(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LEFTOVER = Expression(r"\..+\.[0-9a-f]{8}\.tmp")
_UNSAFE = Expression(r"[\\:\x00-\x1f]")


_NOTHING: Mapping[Path, bytes | None] = MappingProxyType({})
_PLANNED: ContextVar[Mapping[Path, bytes | None]] = ContextVar("planned", default=_NOTHING)
"""Files that are read as if they had been written, or, with None, deleted."""


@contextmanager
def as_if(root: Path, planned: Mapping[str, bytes | None]) -> Iterator[None]:
    """Read a campaign as if some files had been written or (None) deleted already.

    `read_file` and `list_files` answer so; nothing reaches the disk.
    """
    token = _PLANNED.set({root / path: data for path, data in planned.items()})
    try:
        yield
    finally:
        _PLANNED.reset(token)


def find_campaign(start: Path) -> Path | None:
    """The nearest folder from `start` upwards that holds data/campaign.yaml."""
    here = start.resolve()
    return next((folder for folder in (here, *here.parents) if is_campaign(folder)), None)


def is_campaign(folder: Path) -> bool:
    """Whether a folder holds data/campaign.yaml."""
    return (folder / CAMPAIGN_FILE).is_file()


def _names(root: Path, folder: str) -> list[str]:
    """What a folder holds; nothing where there is no such folder."""
    try:
        return [place.name for place in (root / folder).iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []


def list_files(root: Path, folder: str, suffix: str) -> tuple[str, ...]:
    """The files directly in a folder whose names end in `suffix`, as sorted paths from the root."""
    visible = (
        name
        for name in _with_planned(root / folder, _names(root, folder))
        if name.endswith(suffix) and not name.startswith(".")
    )
    return tuple(f"{folder}/{name}" for name in sorted(visible))


def _with_planned(folder: Path, names: Iterable[str]) -> Iterable[str]:
    planned = {place.name: data for place, data in _PLANNED.get().items() if place.parent == folder}
    if not planned:
        return names
    kept = {name for name in names if name not in planned}
    return kept | {name for name, data in planned.items() if data is not None}


def list_folders(root: Path, folder: str) -> tuple[str, ...]:
    """The names of the folders directly in a folder, sorted."""
    try:
        with os.scandir(root / folder) as entries:
            names = [e.name for e in entries if e.is_dir() and not e.name.startswith(".")]
    except (FileNotFoundError, NotADirectoryError):
        return ()
    return tuple(sorted(names))


def walk_files(root: Path) -> Iterator[str]:
    """Every file below a folder, as sorted paths from it; none for a folder that is not there."""
    found = [
        PurePosixPath(Path(place, name).relative_to(root)).as_posix()
        for place, _, names in os.walk(root)
        for name in names
    ]
    return iter(sorted(found))


def stays_inside(root: Path, path: str) -> bool:
    """Whether a file is below a folder once links are followed."""
    return (root / path).resolve().is_relative_to(root.resolve())


def is_linked(root: Path, path: str) -> bool:
    """Whether a link stands for a file, or for a folder on the way to it from the root."""
    return (root / path).resolve() != root.resolve() / path


def in_the_way(root: Path, path: str) -> str:
    """Why a file can't be written, as a sentence: what stands in its place, or leads elsewhere."""
    place = root / path
    if place.is_dir():
        return f"{path} is a folder, where a file should be"
    for folder in place.relative_to(root).parents:
        if (root / folder).exists() and not (root / folder).is_dir():
            return f"{folder} is a file, where a folder should be"
    return f"{path} is a link, or lies behind one" if is_linked(root, path) else ""


def read_file(root: Path, path: str) -> bytes | None:
    """A file's bytes, or None where there is no such file.

    Raises OSError where the file is there and can't be read.
    """
    planned = _PLANNED.get()
    if planned and root / path in planned:
        return planned[root / path]
    try:
        return (root / path).read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def decode(data: bytes, path: str) -> tuple[str | None, list[Finding]]:
    """The text of a YAML or Markdown file: UTF-8, a byte order mark dropped.

    None with a finding where it is too large, holds NUL, or is not UTF-8.
    """
    if len(data) > _LARGEST:
        message = f"the file is too large ({len(data) / 1024 / 1024:.0f} MiB)"
        return None, [codes.R001.finding(path, message, "Split it up.")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rsplit(b"\n", 1)[-1].decode("utf-8", "replace")) + 1
        message = f"the file is not UTF-8: byte 0x{data[error.start]:02x} fits no character"
        hint = "Save it with the encoding UTF-8."
        return None, [codes.R001.finding(path, message, hint, line=line, column=column)]
    if found := _CONTROL.search(text):
        line, column = place_of(text, found.start())
        hint = "Remove it, or restore the file from an earlier version."
        named = (
            "a NUL character"
            if found[0] == "\0"
            else f"the control character U+{ord(found[0]):04X}"
        )
        message = f"the file holds {named}"
        return None, [codes.R001.finding(path, message, hint, line=line, column=column)]
    return text, []


def place_of(text: str, offset: int) -> tuple[int, int]:
    """The line and column, both from 1, of an offset in a text."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def write_file(root: Path, path: str, data: bytes) -> bool:
    """Replace a file atomically; says whether anything changed. Equal bytes are left alone."""
    target = root / path
    if _same(target, data):
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        _write_through(temporary, data)
        _copy_mode(target, temporary)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return True


def delete_file(root: Path, path: str) -> None:
    """Delete a file; one that is gone already is no error."""
    (root / path).unlink(missing_ok=True)


def clear_leftovers(root: Path, folder: str) -> None:
    """Remove what an interrupted `write_file` left in a folder."""
    for name in _names(root, folder):
        if _LEFTOVER.fullmatch(name):
            (root / folder / name).unlink(missing_ok=True)


def _same(target: Path, data: bytes) -> bool:
    try:
        return target.stat().st_size == len(data) and target.read_bytes() == data
    except (FileNotFoundError, NotADirectoryError):
        return False


def _write_through(path: Path, data: bytes) -> None:
    """Write and reach the disk, so that a power cut after the rename finds the bytes there."""
    with path.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _copy_mode(source: Path, target: Path) -> None:
    if source.exists():
        target.chmod(source.stat().st_mode)


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other run of ours writes into a folder, and keep others waiting meanwhile.

    The lock is the system's: it ends with the process that holds it, however that ends. It leaves
    no file in the folder. Where a file system knows no locks, nobody waits.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        with _alone_on_windows(folder):
            yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def _alone_on_windows(folder: Path) -> Iterator[None]:
    """Windows locks files only: one in the user's own temporary folder stands for the folder."""
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    with Path(tempfile.gettempdir(), f"coalition-{name}.lock").open("ab") as stream:
        if sys.platform == "win32":
            with suppress(OSError):
                msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
        yield


def replace_files(
    root: Path, files: Mapping[str, bytes], *, last: str, gone: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Bring a folder to the state of `files`, touching only what differs.

    Everything that differs is first complete in a staging folder inside `root`; then each file is
    renamed into place, `last` after all others, and the files of `gone` are deleted. Whoever
    reads meanwhile sees each file old or new, never in part. Returns the changed paths. The caller
    is `alone_in` the folder, for what an interrupted run left in it is cleared first.
    """
    root.mkdir(parents=True, exist_ok=True)
    _clear_staging(root)
    changed = [path for path, data in files.items() if not _same(root / path, data)]
    staging = root / f"{_STAGING}{secrets.token_hex(4)}"
    try:
        for path in changed:
            _stage(staging, path, files[path])
        for path in sorted(changed, key=lambda path: (path == last, path)):
            _settle(staging, root, path)
    finally:
        _remove_tree(staging)
    _delete(root, gone)
    return tuple(sorted(changed))


def _stage(staging: Path, path: str, data: bytes) -> None:
    target = staging / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)


def _settle(staging: Path, root: Path, path: str) -> None:
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    (staging / path).replace(target)


def _delete(root: Path, paths: frozenset[str]) -> None:
    """Delete files and the folders that this leaves empty.

    Whoever wrote the list may not be whom we think: what is no file of this folder, perhaps behind
    a link that leads out of it, stays.
    """
    home = root.resolve()
    for path in sorted(filter(is_inside, paths)):
        target = root / path
        if not target.parent.resolve().is_relative_to(home) or target.is_dir():
            continue
        with suppress(NotADirectoryError):
            target.unlink(missing_ok=True)
        for folder in target.parents:
            if folder == root or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()


def _clear_staging(root: Path) -> None:
    """Remove what an interrupted run left."""
    for leftover in root.glob(f"{_STAGING}*"):
        _remove_tree(leftover)


def _remove_tree(folder: Path) -> None:
    """Remove a folder with everything in it; a link goes, and what it leads to stays."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.is_dir():
        shutil.rmtree(folder)


def is_staging(path: str) -> bool:
    """Whether a path in a build folder belongs to an interrupted run."""
    return path.startswith(_STAGING)


def is_inside(path: str) -> bool:
    """Whether a path that a file names stays below the folder it is meant for, on any system."""
    steps = path.split("/")
    return not any(
        step in ("", ".", "..") or _UNSAFE.search(step) or len(step.encode()) > _LONGEST_NAME
        for step in steps
    )
