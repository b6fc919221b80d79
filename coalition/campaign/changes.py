"""Planned changes of files: checked before they are written, each file whole, none lost."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from coalition import files, paths
from coalition.campaign.loading import load
from coalition.campaign.record_checks import check_records, check_settings
from coalition.campaign.snapshot import Snapshot
from coalition.checks.levels import Levels
from coalition.codes import C033
from coalition.errors import CommandError
from coalition.findings import Finding, has_errors, in_order


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


class Plan(msgspec.Struct, frozen=True):
    """The files that a command would write, and what is wrong in them or in what they are made of.

    What `write_plan` returns is the part of it that was written.
    """

    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]


def check_changes(
    snapshot: Snapshot, changes: Iterable[Change], *, thorough: bool = True
) -> tuple[Finding, ...]:
    """What would be wrong in some files once they were written; only errors unless `thorough`.

    Organisations that look alike are not reported; those who plan a new one ask about that.
    """
    planned = {change.path: change.data for change in changes}
    if not planned:
        return ()
    folder = snapshot.folder.with_planned(planned)
    loaded = load(folder, snapshot.today, snapshot.loaded)
    campaign = loaded.dataset.campaign if loaded.dataset else snapshot.campaign
    levels = Levels(campaign.checks)
    findings = list(levels.apply(loaded.findings))
    if paths.CAMPAIGN in planned:
        findings += levels.apply(check_settings(folder, campaign))
    if loaded.dataset is not None:
        findings += check_records(
            folder, loaded.dataset, snapshot.today, thorough=thorough, only=planned.keys()
        )
    return tuple(in_order(finding for finding in findings if finding.path in planned))


def checked_plan(snapshot: Snapshot, changes: Iterable[Change]) -> Plan:
    """A plan of changes with what would be wrong in them; empty where that is an error."""
    planned = tuple(changes)
    findings = check_changes(snapshot, planned)
    return Plan(() if has_errors(findings) else planned, findings)


def write_plan(root: Path, plan: Plan, lock: str = paths.LOCALES) -> Plan:
    """Write the planned files, each atomically; returns what was written.

    A file that changed on the disk after it was read is left as it is, and reported; then nothing
    is deleted either, for what is deleted was to be written elsewhere. Runs of ours that lock the
    same folder wait for each other. Raises CommandError where a path leads out of the folder, and
    OSError where the disk fails.
    """
    if not plan.changes:
        return Plan((), tuple(in_order(plan.findings)))
    for change in plan.changes:
        if not files.is_inside(change.path):
            raise CommandError(f"{change.path} lies outside the folder; nothing was written")
    with files.lock_folder(root / lock):
        for name in {change.path.rpartition("/")[0] for change in plan.changes}:
            files.clear_leftovers(root, name)
        written, left = _carry_out(root, plan.changes)
    findings = (*plan.findings, *map(_saved_meanwhile, left))
    return Plan(written, tuple(in_order(findings)))


def _carry_out(root: Path, changes: Iterable[Change]) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """Write and delete files; returns the changes made, and the files that had changed."""
    done = set()
    left: list[str] = []
    # What is deleted was written elsewhere first.
    for change in sorted(changes, key=lambda change: change.deleted):
        if change.data is not None:
            made = files.replace_file(root, change.path, change.data, change.before)
        elif left:
            continue
        else:
            made = files.delete_file(root, change.path, change.before)
        if made:
            done.add(change.path)
        else:
            left.append(change.path)
    return tuple(change for change in changes if change.path in done), tuple(left)


def _saved_meanwhile(path: str) -> Finding:
    """C033: what was read is no more what stands there."""
    message = "somebody saved the file while the command was running"
    return C033.finding(path, message, "Run the command again; nothing was written over it.")


class UnwritableError(CommandError):
    """A file that is written in a way that can't be changed without touching the rest of it."""

    def __init__(self, path: str, key: str, reason: str) -> None:
        """The file, the key that should be in it, and why it can't."""
        super().__init__(f"{path}: {reason}; write `{key}` into it yourself")
