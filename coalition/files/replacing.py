"""Files are replaced whole or not at all, one by one."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from coalition.expressions import Expression
from coalition.files.folder import Folder, is_inside, names_in

_LEFTOVER = Expression(r"\..+\.[0-9a-f]{8}\.tmp")


def write_file(root: Path, path: str, data: bytes, *, like: str = "") -> bool:
    """Replace a file atomically; says whether anything changed. Equal bytes are left alone.

    The file has the rights of the one that stood there, or of the file `like`.
    """
    target = root / path
    if holds(target, data):
        return False
    with _temporary(target, data, root / like if like else target) as temporary:
        temporary.replace(target)
    return True


def replace_file(root: Path, path: str, data: bytes, before: bytes | None) -> bool:
    """Replace a file atomically, unless it has changed since it was read.

    `before` is what was read, None where there was no file. Says whether the file holds `data` now.
    It is compared once the new bytes have reached the disk, which takes far longer than the rename
    that follows: what is saved meanwhile is not written over.
    """
    target = root / path
    if holds(target, data):
        return True
    with _temporary(target, data, target) as temporary:
        unchanged = Folder(root).read(path) == before
        if unchanged:
            temporary.replace(target)
    return unchanged


def delete_file(root: Path, path: str, before: bytes | None) -> bool:
    """Delete a file, unless it has changed since it was read; says whether it is gone."""
    current = Folder(root).read(path)
    if current is not None and current != before:
        return False
    (root / path).unlink(missing_ok=True)
    return True


@contextmanager
def _temporary(target: Path, data: bytes, like: Path) -> Iterator[Path]:
    """A file beside another that holds what this should become; it is gone afterwards."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")
    try:
        _write_through(temporary, data)
        _copy_mode(like, temporary)
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def clear_leftovers(root: Path, folder: str) -> None:
    """Remove what an interrupted `write_file` left in a folder."""
    for name in names_in(root / folder):
        if _LEFTOVER.fullmatch(name):
            (root / folder / name).unlink(missing_ok=True)


def holds(target: Path, data: bytes) -> bool:
    """Whether a file holds just these bytes."""
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


def place_file(root: Path, path: str, data: bytes, staging: Path) -> None:
    """Replace a file atomically, by way of a folder on the same disk that nobody is served."""
    target = root / path
    temporary = staging / f"{os.urandom(8).hex()}.tmp"
    try:
        staging.mkdir(parents=True, exist_ok=True)
        _write_through(temporary, data)
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.replace(target)
    except OSError as error:
        error.filename = path
        raise
    finally:
        temporary.unlink(missing_ok=True)


def link_file(source: Path, target: Path) -> None:
    """Give a file a second name, or where the file system knows none, make a copy.

    What stands at the second name stays. Files of ours are replaced and never written in place, so
    that the second name keeps what the file is now.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        return
    try:
        os.link(source, target)
    except OSError:
        temporary = target.with_name(f"{target.name}.{os.urandom(4).hex()}.tmp")
        shutil.copy2(source, temporary)
        temporary.replace(target)


def link_tree(source: Path, target: Path) -> None:
    """A second folder with the same files, which share their bytes until one is replaced."""
    shutil.copytree(
        source,
        target,
        symlinks=True,
        copy_function=lambda old, new: link_file(Path(old), Path(new)),
    )


def delete_files(root: Path, paths: Iterable[str]) -> None:
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


def remove_tree(folder: Path) -> None:
    """Remove a folder with everything in it; a link goes, and what it leads to stays."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.is_dir():
        shutil.rmtree(folder)
