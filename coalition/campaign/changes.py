"""Files that should be written, and writing them: each whole, and none over somebody's work."""

from pathlib import Path

import msgspec

from coalition import files
from coalition.findings import Finding, in_order

LOCALES = "locales"


class Change(msgspec.Struct, frozen=True):
    """A file that should be written, and what became of its messages."""

    path: str
    data: bytes | None
    """None where the file should be deleted."""

    before: bytes | None
    """What stood there when it was read; None where there was no file."""

    summary: str
    """For the person who ran the command, such as `12 translated, 1 fuzzy, 3 missing`."""

    @property
    def deleted(self) -> bool:
        """Whether the file should be deleted."""
        return self.data is None

    @property
    def new(self) -> bool:
        """Whether there was no such file."""
        return self.before is None


class Written(msgspec.Struct, frozen=True):
    """What a command wrote or would write, and what was found."""

    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]


def write(root: Path, planned: Written) -> Written:
    """Write the planned files, each atomically.

    A file that somebody saved after it was read is left as they saved it, and reported. Runs of
    ours in one campaign wait for each other. Raises OSError where the disk fails.
    """
    with files.alone_in(root / LOCALES):
        folders = {change.path.rpartition("/")[0] for change in planned.changes}
        for folder in folders:
            files.clear_leftovers(root, folder)
        # Another run of ours may have made the same of a file meanwhile.
        stale = {
            change.path
            for change in planned.changes
            if files.read_file(root, change.path) not in (change.before, change.data)
        }
        changes = tuple(change for change in planned.changes if change.path not in stale)
        # What is deleted was written elsewhere first.
        for change in sorted(changes, key=lambda change: change.data is None):
            if change.data is None:
                files.delete_file(root, change.path)
            else:
                files.write_file(root, change.path, change.data)
    found = (*planned.findings, *(_saved_meanwhile(path) for path in stale))
    return Written(changes, tuple(in_order(found)))


def _saved_meanwhile(path: str) -> Finding:
    """C033: what was read is no more what stands there."""
    return Finding(
        path=path,
        code="C033",
        message="somebody saved the file while the command was running",
        hint="Run the command again; nothing was written over it.",
    )
