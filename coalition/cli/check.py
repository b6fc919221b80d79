"""`coalition check`."""

from pathlib import Path

import click

from coalition import pipeline
from coalition.cli.github import in_repository
from coalition.cli.options import campaign_folder, dry_run_option, language_option, root_of
from coalition.cli.reports import FORMATS, counted, more_to_read, report, terminal_width
from coalition.cli.safe_text import printable
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
@click.option(
    "--fix",
    is_flag=True,
    help="First mend what is safe to mend, such as spaces and quotation marks, and say so.",
)
@dry_run_option
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    only: tuple[str, ...],
    form: str,
    *,
    fix: bool,
    dry_run: bool,
) -> None:
    """Find what is wrong in records, letters and translations, all at once.

    Findings go to standard output. The exit status is 1 if one of them is an error.

    With --fix, spaces, quotation marks, accents and invisible characters are put right first; words
    never change. What was mended is listed on standard error, and a catalog that changed is a draft
    again. Add --dry-run to see it only.
    """
    if dry_run and not fix:
        raise click.UsageError("--dry-run belongs to --fix: without it, check writes nothing.")
    root = root_of(ctx, folder)
    if fix:
        _mend(root, only, dry_run=dry_run)
    findings = pipeline.check(root, only)
    lines = pipeline.source_lines(root, findings)
    if form in ("github", "sarif"):
        findings, lines = in_repository(root, findings, lines)
    click.echo(FORMATS[form](findings, lines, terminal_width()), nl=False)
    more = more_to_read(findings) if form == "text" else ""
    click.echo(f"coalition check: {counted(findings)}{more}", err=True)
    ctx.exit(int(has_errors(findings)))


def _mend(root: Path, only: tuple[str, ...], *, dry_run: bool) -> None:
    """Put right what is safe, and list it."""
    found = pipeline.planned_mends(root, only)
    written = found.planned if dry_run else pipeline.write(root, found.planned)
    paths = {change.path for change in written.changes}
    mends = [mend for mend in found.mends if mend.path in paths]
    for mend in mends:
        done = click.style("would mend" if dry_run else "mended", fg="green")
        place = click.style(f"{mend.path}:{mend.line}:", bold=True)
        click.echo(f"{place} {mend.code} {done}: {printable(mend.message)}", err=True)
    if written.findings:
        report(written.findings)
    number = len(mends)
    places = "nothing" if not mends else f"{number} place{'' if number == 1 else 's'}"
    files = f" in {len(paths)} file{'' if len(paths) == 1 else 's'}" if paths else ""
    click.echo(f"coalition check: {places} {'to mend' if dry_run else 'mended'}{files}", err=True)
