"""How the commands that write catalogs end."""

import click

from coalition.cli.showing import report
from coalition.findings import has_errors
from coalition.pipeline import Written


def finish(ctx: click.Context, name: str, written: Written) -> None:
    """Print the changed files, then the findings; exit with 1 if one of them is an error."""
    for change in written.changes:
        mark = "new" if change.new else "changed"
        click.echo(f"{mark:<8} {change.path}: {change.summary}")
    report(written.findings)
    number = len(written.changes)
    files = f"{number} file{'' if number == 1 else 's'} changed" if number else "nothing to change"
    click.echo(f"coalition {name}: {files}", err=True)
    ctx.exit(int(has_errors(written.findings)))
