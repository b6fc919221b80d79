"""Planned changes of files: checked before they are written, each file whole, none lost."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

import msgspec

from coalition import files, paths
from coalition.campaign.loading import FileContents, load
from coalition.campaign.record_checks import check_records, check_settings
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.unfinished import require_finished
from coalition.catalogs import Key
from coalition.checks.levels import Levels
from coalition.codes import C033
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.findings import Finding, has_errors, in_order
from coalition.stages import stage


class Gaps(msgspec.Struct, frozen=True):
    """What readers of a translation saw before a change and see no more."""

    domain: str
    language: str
    suggested: tuple[Key, ...]
    """The messages whose translation is a suggestion now, which is not shown until confirmed."""

    missing: tuple[Key, ...]
    """The messages that have no translation, where there were none before."""

    complete: bool
    """Whether readers saw the whole text translated before."""


class Change(msgspec.Struct, frozen=True):
    """A file that should be written, and what became of its messages."""

    path: str
    data: bytes | None
    """None where the file should be deleted."""

    before: bytes | None
    """What stood there when it was read; None where there was no file."""

    summary: str
    """For the person who ran the command, such as `12 translated, 1 fuzzy, 3 missing`."""

    gaps: Gaps | None = None
    """What readers of a catalog's language see no more."""

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
    snapshot: Snapshot,
    changes: Iterable[Change],
    contents: Mapping[str, FileContents] = MappingProxyType({}),
    *,
    thorough: bool = True,
) -> tuple[Finding, ...]:
    """What would be wrong in some files once they were written; only errors unless `thorough`.

    `contents` are what planned files hold, by path, where that has been read already. Organisations
    that look alike are not reported; those who plan a new one ask about that.
    """
    planned = {change.path: change.data for change in changes}
    if not planned:
        return ()
    folder = snapshot.folder.with_planned(planned)
    loaded = load(folder, snapshot.today, snapshot.loaded, contents)
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


@stage("writing files")
def write_plan(root: Path, plan: Plan, command: str = "") -> Plan:
    """Write the planned files, each atomically; returns what was written.

    A file that changed on the disk after it was read is left as it is, and reported; where a plan
    deletes files, nothing is written then. Runs of ours in a folder wait for each other. One that
    is killed can be finished or undone: `command` is what the user is told then, such as
    `check --fix`. Raises CommandError where something stands in the way of a file, UnfinishedError
    where another run was killed, and OSError where the disk fails; nothing is written then.
    """
    if not plan.changes:
        return Plan((), tuple(in_order(plan.findings)))
    files.require_writable(Folder(root), (change.path for change in plan.changes))
    with files.lock_folder(root):
        require_finished(root)
        for name in {change.path.rpartition("/")[0] for change in plan.changes}:
            files.clear_leftovers(root, name)
        replacements = [files.Replacement(c.path, c.data, c.before) for c in plan.changes]
        changed, left = files.replace_together(root, command, replacements)
    written = tuple(change for change in plan.changes if change.path in changed)
    findings = (*plan.findings, *map(_saved_meanwhile, left))
    return Plan(written, tuple(in_order(findings)))


def _saved_meanwhile(path: str) -> Finding:
    """C033: what was read is no more what stands there."""
    message = "somebody saved the file while the command was running"
    return C033.finding(path, message, "Run the command again; nothing was written over it.")


class UnwritableError(CommandError):
    """A file that is written in a way that can't be changed without touching the rest of it."""

    def __init__(self, path: str, key: str, reason: str) -> None:
        """The file, the key that should be in it, and why it can't."""
        super().__init__(f"{path}: {reason}; write `{key}` into it yourself")
