"""A folder's new files, complete in a staging folder before the first of them is put in place."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from coalition.files.replacing import delete_files, holds, remove_tree

STAGING = ".staging-"
"""What the names of staging folders begin with."""


class Staging:
    """Files that differ from those of a folder, laid down inside it where nobody looks.

    Several processes may lay down files at once, each its own.
    """

    def __init__(self, root: Path, staging: Path) -> None:
        """`root` is the folder that the files are for, `staging` where they lie until then."""
        self._root = root
        self._staging = staging

    def lay_down(self, path: str, data: bytes) -> bool:
        """Lay down what a file is to hold; False where it does already, and nothing is done."""
        if holds(self._root / path, data):
            return False
        self._staged(path).write_bytes(data)
        return True

    def settle(self, paths: Iterable[str], last: str) -> None:
        """Rename files that were laid down into their places, `last` after all others."""
        folders: set[Path] = set()
        for path in sorted(paths, key=lambda path: (path == last, path)):
            target = self._root / path
            if target.parent not in folders:
                target.parent.mkdir(parents=True, exist_ok=True)
                folders.add(target.parent)
            self._staged(path).replace(target)

    def _staged(self, path: str) -> Path:
        import hashlib  # noqa: PLC0415 - slow to load, and only builds have folders of files

        # All in one folder: making and removing one for each folder takes longer than the files.
        return self._staging / hashlib.sha256(path.encode()).hexdigest()


@contextmanager
def staging_in(root: Path) -> Iterator[Staging]:
    """Where files for a folder are laid down; what is left of them at the end is removed.

    The caller is in `lock_folder`, for what an interrupted run left is cleared first.
    """
    root.mkdir(parents=True, exist_ok=True)
    for leftover in _leftovers(root):
        remove_tree(leftover)
    staging = root / f"{STAGING}{os.urandom(4).hex()}"
    staging.mkdir()
    try:
        yield Staging(root, staging)
    finally:
        remove_tree(staging)


def replace_files(
    root: Path, files: Mapping[str, bytes], *, last: str, gone: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Bring a folder to the state of `files`, touching only what differs.

    Everything that differs is first complete in a staging folder inside `root`; then each file is
    renamed into place, `last` after all others, and the files of `gone` are deleted. Whoever
    reads meanwhile sees each file old or new, never in part. Returns the changed paths. The caller
    is in `lock_folder`.
    """
    with staging_in(root) as staging:
        changed = [path for path, data in files.items() if staging.lay_down(path, data)]
        staging.settle(changed, last)
    delete_files(root, gone)
    return tuple(sorted(changed))


def has_leftovers(root: Path) -> bool:
    """Whether a run in a folder goes on, or was killed and left files behind."""
    return any(True for _ in _leftovers(root))


def _leftovers(root: Path) -> Iterator[Path]:
    return root.glob(f"{STAGING}*")


def is_staging(path: str) -> bool:
    """Whether a path in a build folder belongs to an interrupted run."""
    return path.startswith(STAGING)
