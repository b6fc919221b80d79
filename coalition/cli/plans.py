"""The end of the commands that change files: write a plan, print what changed, exit."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from coalition.cli.loudness import tell
from coalition.cli.output import say
from coalition.cli.reports import plural
from coalition.cli.scope import report_for, stops_all
from coalition.findings import Finding, has_errors

if TYPE_CHECKING:
    # It takes long to load, and often there is nothing to write.
    from coalition.campaign.changes import Change, Plan


def carry_out(
    ctx: click.Context,
    name: str,
    root: Path,
    plan: "Plan",
    *,
    dry_run: bool,
    note: str = "",
    only: Collection[str] = (),
) -> NoReturn:
    """Write the planned files, or with `dry_run` only print them; then end as `finish` does."""
    from coalition.campaign.changes import write_plan  # noqa: PLC0415

    if dry_run:
        finish(ctx, name, plan, "would change", note, only)
    finish(ctx, name, write_plan(root, plan, name), note=note, only=only)


def finish(
    ctx: click.Context,
    name: str,
    written: "Plan",
    verb: str = "changed",
    note: str = "",
    only: Collection[str] = (),
) -> NoReturn:
    """Print the changed files, then the findings; exit with 1 if one of them is an error.

    `note` is what else the last line says; `only` are the languages that the user named, if any.
    """
    _finish(ctx, name, written.changes, written.findings, verb, note, only)


def finish_unchanged(
    ctx: click.Context,
    name: str,
    findings: Sequence[Finding],
    note: str = "",
    only: Collection[str] = (),
) -> NoReturn:
    """End as `finish` does where there was nothing to change."""
    _finish(ctx, name, (), findings, "", note, only)


def _finish(
    ctx: click.Context,
    name: str,
    changes: "Sequence[Change]",
    findings: Sequence[Finding],
    verb: str,
    note: str,
    only: Collection[str],
) -> NoReturn:
    for change in changes:
        mark = "deleted" if change.deleted else "new" if change.new else "changed"
        say(f"{mark:<8} {change.path}: {change.summary}")
    report_for(findings, only)
    number = len(changes)
    if number:
        files = f"{plural(number, 'file')} {verb}"
    elif stopping := sum(map(stops_all, findings)):
        # What there is to change is not known.
        files = f"stopped by {plural(stopping, 'error')}, and nothing is changed"
    else:
        files = "nothing to change"
    tell(f"coalition {name}: {files}{note and f'; {note}'}")
    ctx.exit(int(has_errors(findings)))
