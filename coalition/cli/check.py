"""`coalition check`."""

import click

from coalition import pipeline
from coalition.cli.github import in_repository
from coalition.cli.options import campaign_folder, language_option, root_of
from coalition.cli.showing import FORMATS, counted, more_to_read, terminal_width
from coalition.findings import has_errors


@click.command(epilog="Example: coalition check --language pl --format github")
@campaign_folder
@language_option
@click.option(
    "--format",
    "form",
    type=click.Choice(tuple(FORMATS)),
    default="text",
    show_default=True,
    help="How findings are printed.",
)
@click.pass_context
def command(ctx: click.Context, folder: str | None, only: tuple[str, ...], form: str) -> None:
    """Find what is wrong in records, letters and translations, all at once.

    Findings go to standard output. The exit status is 1 if one of them is an error.
    """
    root = root_of(ctx, folder)
    findings = pipeline.check(root, only)
    lines = pipeline.source_lines(root, findings)
    if form in ("github", "sarif"):
        findings, lines = in_repository(root, findings, lines)
    click.echo(FORMATS[form](findings, lines, terminal_width()), nl=False)
    more = more_to_read(findings) if form == "text" else ""
    click.echo(f"coalition check: {counted(findings)}{more}", err=True)
    ctx.exit(int(has_errors(findings)))
