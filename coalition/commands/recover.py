"""`coalition recover`: what a killed run began is finished, or undone."""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from coalition import files
from coalition.campaign.changes import Change, Plan
from coalition.codes import C033
from coalition.errors import CommandError
from coalition.findings import Finding, in_order

Way = Literal["finish", "undo"]


def plan_recovery(root: Path, way: Way) -> Plan:
    """The files that finishing or undoing would change, and those that were saved since.

    Raises CommandError where nothing is unfinished, or an undo was begun that can only be undone.
    """
    return _plan(_read(root), way)


def recover(root: Path, way: Way) -> Plan:
    """Finish or undo what a killed run began; returns what was changed.

    A file that was saved since is left alone, and reported. Raises CommandError where nothing is
    unfinished, and OSError where the disk fails; it can be run again then.
    """
    with files.lock_folder(root):
        unfinished = _read(root)
        plan = _plan(unfinished, way)
        left = files.recover(root, _replacements(unfinished, way))
    changes = tuple(change for change in plan.changes if change.path not in left)
    findings = (*plan.findings, *map(_saved_since, left))
    return Plan(changes, tuple(in_order(findings)))


def _read(root: Path) -> files.Unfinished:
    unfinished = files.read_unfinished(root)
    if unfinished is None:
        raise CommandError("nothing is unfinished here")
    return unfinished


def _replacements(unfinished: files.Unfinished, way: Way) -> tuple[files.Replacement, ...]:
    if way == "finish" and unfinished.undone:
        raise CommandError(
            f"what {unfinished.undone[0]} was to become is not in {files.JOURNAL_FOLDER}/, "
            "because an undo was begun or somebody deleted it; "
            "`coalition recover --undo` puts back what was"
        )
    return unfinished.to_finish if way == "finish" else unfinished.to_undo


def _plan(unfinished: files.Unfinished, way: Way) -> Plan:
    summary = f"{unfinished.command} finished" if way == "finish" else "as it was before"
    return Plan(
        tuple(_changes(_replacements(unfinished, way), summary)),
        tuple(map(_saved_since, unfinished.saved_since)),
    )


def _changes(replacements: Iterable[files.Replacement], summary: str) -> Iterable[Change]:
    for path, data, before in replacements:
        yield Change(path, data, before, summary)


def _saved_since(path: str) -> Finding:
    message = "somebody saved the file after the command was killed"
    return C033.finding(path, message, "See what it holds; nothing was written over it.")
