"""A folder that a web server shows: each file is replaced whole, or all of them at once."""

import hashlib
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from coalition import files
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.publishing.target import (
    BLOBS,
    KEPT,
    LOCK,
    Target,
    Upload,
    blob,
    lock_text,
    locked_since,
)

_STAGING = f"{KEPT}/staging"
_LOCKED_BY_FILE = "this file system knows no locks, so a file with the day kept others out"


class FolderTarget:
    """A folder that is the root of a site. Whoever made it holds its lock."""

    workers = 1
    switches = False
    history = False
    note = ""
    extra: Mapping[str, bytes] = {}

    def __init__(self, root: Path) -> None:
        """The folder, which exists."""
        self._root = root

    def files(self) -> Mapping[str, str]:
        """Every file, with its hash for a fingerprint; what we keep is not read."""
        listed = {}
        for path in Folder(self._root).walk():
            if path.startswith(f"{BLOBS}/"):
                listed[path] = path.rpartition("/")[2]
            elif not path.startswith(f"{_STAGING}/") and path != LOCK:
                listed[path] = self.fingerprint(path) or ""
        return listed

    def fingerprint(self, path: str) -> str | None:
        """The hash of a file."""
        data = self.read(path)
        return None if data is None else hashlib.sha256(data).hexdigest()

    def read(self, path: str) -> bytes | None:
        """A file's bytes; links that lead out of the folder are not followed."""
        return Folder(self._root).read(path)

    def read_kept(self, sha256: str, path: str, release: str) -> bytes | None:  # noqa: ARG002
        """The bytes that were kept under their hash."""
        return self.read(blob(sha256))

    def write(self, upload: Upload, before: str | None) -> str:  # noqa: ARG002 - the lock is ours
        """Replace a file; raises CommandError where a link or a folder stands in its place."""
        _require_free(self._root, upload.path)
        files.place_file(self._root, upload.path, upload.data, self._root / _STAGING)
        return hashlib.sha256(upload.data).hexdigest()

    def keep(self, path: str, sha256: str) -> None:
        """Give the file a second name, which it keeps when it is replaced.

        Raises CommandError where a link or a folder stands in the place of either.
        """
        _require_free(self._root, path, blob(sha256))
        files.link_file(self._root / path, self._root / blob(sha256))

    def delete(self, paths: Collection[str]) -> None:
        """Delete files and the folders that this leaves empty.

        Raises CommandError, and deletes none, where a link or a folder stands in a file's place.
        """
        _require_free(self._root, *paths)
        files.delete_files(self._root, paths)

    def commit(self, message: str) -> None:
        """Everything is public already."""

    def forget_earlier(self) -> None:
        """There is one state only."""


def _require_free(root: Path, *paths: str) -> None:
    """Raise CommandError where something stands in the way of a file of ours.

    It is looked at anew each time: a link could lead to anything of the user's.
    """
    folder = Folder(root)
    for path in paths:
        if obstacle := folder.obstacle(path):
            raise CommandError(f"{obstacle}; publishing has stopped before it")


class LinkedFolderTarget(FolderTarget):
    """A link to one of several folders: a new one is filled, and the link then leads to it."""

    switches = True

    def __init__(self, link: Path, tree: Path) -> None:
        """The link, and the folder to fill."""
        super().__init__(tree)
        self._link = link
        self._earlier: Path | None = link.resolve() if link.is_symlink() else None

    def commit(self, message: str) -> None:  # noqa: ARG002 - nobody reads it here
        """Lead the link to the new folder, in one step of the file system."""
        files.remove_tree(self._root / _STAGING)
        temporary = self._link.with_name(f".{self._link.name}.{os.urandom(4).hex()}.tmp")
        try:
            # Relative, so that the site may be moved with what lies beside it.
            temporary.symlink_to(Path(self._root.parent.name, self._root.name))
            temporary.replace(self._link)
        finally:
            temporary.unlink(missing_ok=True)
        # A visitor may be on the way into the folder that was public until now.
        self._remove_all_but({self._root, self._earlier})

    def forget_earlier(self) -> None:
        """Remove every folder but the public one."""
        self._remove_all_but({self._root})

    def _remove_all_but(self, kept: Collection[Path | None]) -> None:
        for tree in self._root.parent.iterdir():
            if tree not in kept:
                files.remove_tree(tree)


def trees_of(link: Path) -> Path:
    """Beside a link, the folder of the folders to which it leads."""
    return link.with_name(f".{link.name}.trees")


def is_linked(place: Path) -> bool:
    """Whether a link of ours stands at a place."""
    return place.is_symlink() and place.readlink().parent == Path(trees_of(place).name)


@contextmanager
def open_folder(place: Path, *, linked: bool, writing: bool) -> Iterator[Target]:
    """A folder, held until the context ends.

    `linked` makes a link that switches at once where nothing stands yet. Nobody waits: raises
    CommandError where another run is at work, and where something stands in the way.
    """
    if is_linked(place) or linked:
        yield from _open_linked(place, writing=writing)
        return
    if place.exists() and not place.is_dir():
        raise CommandError(f"{place} is no folder")
    root = place.resolve()
    if not writing:
        yield FolderTarget(root)
        return
    # What is kept for a while only is removed by a path as well.
    _require_free(root, LOCK, f"{_STAGING}/file")
    with _hold(root, root / LOCK) as note:
        target = FolderTarget(root)
        target.note = note
        try:
            yield target
        finally:
            files.remove_tree(root / _STAGING)


def _open_linked(link: Path, *, writing: bool) -> Iterator[Target]:
    if not is_linked(link) and (link.is_symlink() or link.exists()):
        raise CommandError(f"{link} is there already; a link is made only where nothing stands")
    trees = trees_of(link)
    if not writing:
        yield FolderTarget(link.resolve())
        return
    with _hold(trees, trees.with_name(f".{link.name}.lock")) as note:
        current = link.resolve() if link.is_symlink() else None
        tree = trees.resolve() / os.urandom(6).hex()
        try:
            files.link_tree(current, tree) if current else tree.mkdir()
            _require_free(tree, f"{_STAGING}/file")
            target = LinkedFolderTarget(link, tree)
            target.note = note
            yield target
        finally:
            if not link.is_symlink() or link.resolve() != tree.resolve():
                files.remove_tree(tree)


@contextmanager
def _hold(folder: Path, lock: Path) -> Iterator[str]:
    """Keep other runs out; where the file system knows no locks, by a file, as is said then."""
    with ExitStack() as held:
        try:
            locked = held.enter_context(files.lock_at_once(folder))
        except BlockingIOError:
            raise CommandError(
                f"another publish is at work in {folder}; nothing was changed. Wait until it ends"
            ) from None
        if not locked:
            held.enter_context(_hold_by_file(lock))
        yield "" if locked else _LOCKED_BY_FILE


@contextmanager
def _hold_by_file(lock: Path) -> Iterator[None]:
    lock.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
    except FileExistsError:
        raise CommandError(locked_since(lock.read_bytes(), str(lock.parent))) from None
    try:
        os.write(handle, lock_text())
        os.close(handle)
        yield
    finally:
        lock.unlink(missing_ok=True)
