"""The end of the commands that change files: write a plan, print what changed, exit."""

from collections.abc import Collection
from pathlib import Path
from typing import NoReturn

import click

from coalition.campaign.changes import Plan, write_plan
from coalition.cli.loudness import tell
from coalition.cli.output import say
from coalition.cli.reports import plural
from coalition.cli.scope import report_for, stops_all
from coalition.findings import has_errors


def carry_out(
    ctx: click.Context,
    name: str,
    root: Path,
    plan: Plan,
    *,
    dry_run: bool,
    note: str = "",
    only: Collection[str] = (),
) -> NoReturn:
    """Write the planned files, or with `dry_run` only print them; then end as `finish` does."""
    if dry_run:
        finish(ctx, name, plan, "would change", note, only)
    finish(ctx, name, write_plan(root, plan, name), note=note, only=only)


def finish(
    ctx: click.Context,
    name: str,
    written: Plan,
    verb: str = "changed",
    note: str = "",
    only: Collection[str] = (),
) -> NoReturn:
    """Print the changed files, then the findings; exit with 1 if one of them is an error.

    `note` is what else the last line says; `only` are the languages that the user named, if any.
    """
    for change in written.changes:
        mark = "deleted" if change.deleted else "new" if change.new else "changed"
        say(f"{mark:<8} {change.path}: {change.summary}")
    report_for(written.findings, only)
    number = len(written.changes)
    if number:
        files = f"{plural(number, 'file')} {verb}"
    elif stopping := sum(map(stops_all, written.findings)):
        # What there is to change is not known.
        files = f"stopped by {plural(stopping, 'error')}, and nothing is changed"
    else:
        files = "nothing to change"
    tell(f"coalition {name}: {files}{note and f'; {note}'}")
    ctx.exit(int(has_errors(written.findings)))
