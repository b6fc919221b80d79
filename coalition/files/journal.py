"""Several files change as one: what a run began that was killed can be finished, or undone.

Before the first file is changed, all new files and the old ones lie complete in a folder beside
them, with a journal that names them. While that folder is there, the change is unfinished.
"""

import errno
import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition.errors import CommandError
from coalition.files.folder import Folder
from coalition.files.replacing import delete_file, remove_tree, replace_file, write_file
from coalition.jsontext import read_json

JOURNAL_FOLDER = ".coalition-unfinished"
JOURNAL = f"{JOURNAL_FOLDER}/journal.json"
_REMEDY = f"look at {JOURNAL_FOLDER}/ and delete it"


class Replacement(NamedTuple):
    """A file that is to become something else."""

    path: str
    data: bytes | None
    """None where the file is to be deleted."""

    before: bytes | None
    """What was read; None where there was no file."""


class _Step(msgspec.Struct, frozen=True):
    """What one file was and is to be, as digests; None where there is no file."""

    path: str
    before: str | None
    after: str | None


class _Journal(msgspec.Struct, frozen=True):
    folder: tuple[int, int]
    """Device and number of the folder. A journal that came with somebody's branch is not ours."""

    command: str
    steps: tuple[_Step, ...]


class Unfinished(NamedTuple):
    """A change of several files that a run began and did not end."""

    command: str
    total: int
    """How many files it was to change."""

    to_finish: tuple[Replacement, ...]
    """What completes the change."""

    to_undo: tuple[Replacement, ...]
    """What puts back what was."""

    saved_since: tuple[str, ...]
    """Files that are neither as they were nor as they were to be; they are left alone."""

    undone: tuple[str, ...] = ()
    """Files that an undo, killed itself, has put back; then only an undo completes it."""

    @property
    def settled(self) -> bool:
        """Whether everything was changed, so that nothing is left to decide."""
        return not (self.to_finish or self.saved_since or self.undone)


def replace_together(
    root: Path, command: str, replacements: Sequence[Replacement]
) -> tuple[frozenset[str], tuple[str, ...]]:
    """Change several files; returns those that are changed, and those that had been saved since.

    A file that was saved after it was read is left alone. Where files are deleted, they have moved,
    and a move is whole or not at all: then everything is left as it was. The same holds where the
    disk fails. Raises OSError then. The caller is in `lock_folder`.
    """
    clear_journal(root)
    if len(replacements) == 1:
        (only,) = replacements
        made = _carry_out(root, only)
        return frozenset({only.path} if made else ()), () if made else (only.path,)
    ordered = sorted(replacements, key=lambda replacement: replacement.data is None)
    try:
        _prepare(root, command, ordered)
    except OSError:
        clear_journal(root)
        raise
    try:
        left = tuple(_settle_all(root, ordered))
    except OSError:
        _undo(root)
        raise
    changed = frozenset(replacement.path for replacement in ordered) - set(left)
    if left and ordered[-1].data is None:
        _undo(root)
        changed = frozenset()
    clear_journal(root)
    return changed, left


def _prepare(root: Path, command: str, ordered: Sequence[Replacement]) -> None:
    """Lay down all that is needed to finish or undo; the journal comes last and makes it valid."""
    for number, replacement in enumerate(ordered):
        _keep_old(root, number, replacement)
        if replacement.data is not None:
            _lay_down(root, number, replacement.path, replacement.data)
    steps = tuple(_Step(r.path, _digest(r.before), _digest(r.data)) for r in ordered)
    journal = _Journal(_identity(root), command, steps)
    write_file(root, JOURNAL, msgspec.json.format(msgspec.json.encode(journal)))


def _lay_down(root: Path, number: int, path: str, data: bytes) -> None:
    """Write what a file is to become. An OSError names the file that the user knows."""
    try:
        write_file(root, _new(number), data, like=path)
    except OSError as error:
        error.filename = path
        raise


def _keep_old(root: Path, number: int, replacement: Replacement) -> None:
    """Keep a file as it is: by a second name of it, which takes no time, else by a copy."""
    if replacement.before is None:
        return
    kept = root / _old(number)
    kept.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(root / replacement.path, kept)
    except FileNotFoundError:
        return  # deleted since; the comparison before the change tells of it
    except OSError:
        shutil.copy2(root / replacement.path, kept)


def _settle_all(root: Path, ordered: Sequence[Replacement]) -> list[str]:
    """Put each file in its place, or delete it; returns those that had been saved since."""
    left: list[str] = []
    for number, replacement in enumerate(ordered):
        if replacement.data is None and left:
            break  # a move that is undone anyway
        if not _settle(root, number, replacement):
            left.append(replacement.path)
    return left


def _settle(root: Path, number: int, replacement: Replacement) -> bool:
    if replacement.data is None:
        return delete_file(root, replacement.path, replacement.before)
    target = root / replacement.path
    target.parent.mkdir(parents=True, exist_ok=True)
    # The new bytes are on the disk already, so that nearly no time is left for somebody to save.
    current = Folder(root).read(replacement.path)
    if current != replacement.before:
        return current == replacement.data
    try:
        (root / _new(number)).replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            error.filename = replacement.path
            raise
        # The file's folder lies on another disk than the campaign's.
        return _carry_out(root, replacement)
    return True


def read_unfinished(root: Path) -> Unfinished | None:
    """The change that a run began in this folder and did not end, if there is one.

    Raises CommandError where the journal is not of this folder or can't be read.
    """
    folder = Folder(root)
    data = folder.read(JOURNAL)
    if data is None:
        return None
    journal = _parse(root, data)
    to_finish, to_undo, saved, undone = [], [], [], []
    for number, step in enumerate(journal.steps):
        current = folder.read(step.path)
        if _digest(current) == step.after:
            old = _kept(folder, _old(number), step.before)
            to_undo.append(Replacement(step.path, old, current))
        elif _digest(current) == step.before and step.after and not folder.has(_new(number)):
            _require_absent(folder, _new(number))
            undone.append(step.path)
        elif _digest(current) == step.before:
            new = _kept(folder, _new(number), step.after)
            to_finish.append(Replacement(step.path, new, current))
        else:
            saved.append(step.path)
    # What moved is put back before its new place goes.
    undo = sorted(to_undo, key=lambda replacement: replacement.data is None)
    total = len(journal.steps)
    return Unfinished(
        journal.command, total, tuple(to_finish), tuple(undo), tuple(saved), tuple(undone)
    )


def _require_absent(folder: Folder, path: str) -> None:
    """Raise CommandError where something lies that is no file; an undo leaves nothing there."""
    if refusal := folder.refusal(path):
        raise CommandError(f"{path} {refusal.reason}; {_REMEDY}")


def _kept(folder: Folder, path: str, digest: str | None) -> bytes | None:
    """The bytes that were laid down for a file; None where it is to be deleted."""
    data = folder.read(path) if digest else None
    if _digest(data) != digest:
        raise CommandError(f"{path} is not what was laid down there; {_REMEDY}")
    return data


def _parse(root: Path, data: bytes) -> _Journal:
    journal = read_json(data, _Journal)
    if journal is None:
        raise CommandError(f"{JOURNAL} can't be read; {_REMEDY}")
    if journal.folder != _identity(root):
        raise CommandError(f"{JOURNAL} was not written in this folder; {_REMEDY}")
    folder = Folder(root)
    for step in journal.steps:
        if obstacle := folder.obstacle(step.path):
            raise CommandError(f"{obstacle}; {_REMEDY}")
    return journal


def require_writable(folder: Folder, paths: Iterable[str]) -> None:
    """Raise CommandError where something keeps one of some files from being written."""
    for path in paths:
        if obstacle := folder.obstacle(path):
            raise CommandError(f"{obstacle}; nothing was written")


def recover(root: Path, replacements: Sequence[Replacement]) -> tuple[str, ...]:
    """Finish or undo an unfinished change, and forget it; returns the files left alone.

    Killed in its midst, it can be run again. Raises OSError where the disk fails. The caller is in
    `lock_folder`.
    """
    left = [replacement.path for replacement in replacements if not _carry_out(root, replacement)]
    clear_journal(root)
    return tuple(left)


def _carry_out(root: Path, replacement: Replacement) -> bool:
    path, data, before = replacement
    if data is None:
        return delete_file(root, path, before)
    return replace_file(root, path, data, before)


def _undo(root: Path) -> None:
    unfinished = read_unfinished(root)
    if unfinished is not None:
        recover(root, unfinished.to_undo)


def clear_journal(root: Path) -> None:
    """Forget an unfinished change: its journal first, for without that the rest means nothing."""
    (root / JOURNAL).unlink(missing_ok=True)
    remove_tree(root / JOURNAL_FOLDER)


def _identity(root: Path) -> tuple[int, int]:
    status = root.stat()
    return status.st_dev, status.st_ino


def _digest(data: bytes | None) -> str | None:
    import hashlib  # noqa: PLC0415 - slow to load, and few commands change several files

    return None if data is None else hashlib.sha256(data).hexdigest()


def _new(number: int) -> str:
    return f"{JOURNAL_FOLDER}/new/{number}"


def _old(number: int) -> str:
    return f"{JOURNAL_FOLDER}/old/{number}"
