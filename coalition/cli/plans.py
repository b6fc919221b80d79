"""How the commands that write catalogs end."""

from pathlib import Path
from typing import NoReturn

import click

from coalition import pipeline
from coalition.cli.reports import report
from coalition.findings import has_errors
from coalition.pipeline import Written


def carry_out(
    ctx: click.Context, name: str, root: Path, planned: Written, *, dry_run: bool
) -> NoReturn:
    """Write what was planned, or with `dry_run` only say it; then as `finish`."""
    if dry_run:
        finish(ctx, name, planned, "would change")
    finish(ctx, name, pipeline.write(root, planned))


def finish(ctx: click.Context, name: str, written: Written, did: str = "changed") -> NoReturn:
    """Print the changed files, then the findings; exit with 1 if one of them is an error."""
    for change in written.changes:
        mark = "deleted" if change.deleted else "new" if change.new else "changed"
        click.echo(f"{mark:<8} {change.path}: {change.summary}")
    report(written.findings)
    number = len(written.changes)
    files = f"{number} file{'' if number == 1 else 's'} {did}" if number else "nothing to change"
    click.echo(f"coalition {name}: {files}", err=True)
    ctx.exit(int(has_errors(written.findings)))
