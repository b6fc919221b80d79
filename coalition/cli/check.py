"""`coalition check`."""

from pathlib import Path

import click

from coalition.cli.github import in_repository
from coalition.cli.loudness import loudness, tell
from coalition.cli.options import (
    cache_option,
    campaign_folder,
    dry_run_option,
    language_option,
    root_of,
)
from coalition.cli.output import say, style, write
from coalition.cli.progress import progress
from coalition.cli.reports import (
    FORMATS,
    count_findings,
    plural,
    point_to_explain,
    report,
    shows_progress,
    terminal_width,
)
from coalition.commands.checked import check_if_changed
from coalition.findings import Finding, Lines, has_errors


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
    help="First mend what is safe to mend, such as spaces, quotation marks and a country's name "
    "in place of its code, and say so.",
)
@dry_run_option
@cache_option
@loudness
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    only: tuple[str, ...],
    form: str,
    *,
    fix: bool,
    dry_run: bool,
    use_cache: bool,
) -> None:
    """Find what is wrong in records, letters and translations, all at once.

    Findings go to standard output. The exit status is 1 if one of them is an error. With --language
    they are those of a language alone, save errors that keep the campaign from being read.

    With --fix, spaces, quotation marks, accents and invisible characters are put right first, and
    values of records that have one answer only: `Denmark` becomes `DK`, `www.example.org` becomes
    `https://www.example.org`, `2021-3-1` becomes `2021-03-01`. A PO file whose text is gone is
    deleted where no translator's work would go with it. Words never change, and what is misspelt is
    left to you. What was mended is listed on standard error, and a catalog that changed is a draft
    again. Add --dry-run to see it only.
    """
    if dry_run and not fix:
        raise click.UsageError("--dry-run belongs to --fix: without it, check writes nothing.")
    root = root_of(ctx, folder)
    if fix:
        _fix(root, only, dry_run=dry_run)
    with progress(f"checking {root.name}"):
        findings = check_if_changed(root, only, remember=use_cache)
    lines = _source_lines(root, findings)
    if form in ("github", "sarif"):
        findings, lines = in_repository(root, findings, lines)
    write(FORMATS[form](findings, lines, terminal_width()))
    more = ""
    if form == "text" and shows_progress():
        more = f"{_point_to_fix(root, findings)}{point_to_explain(findings)}"
    tell(f"coalition check: {count_findings(findings)}{more}")
    ctx.exit(int(has_errors(findings)))


def _source_lines(root: Path, findings: tuple[Finding, ...]) -> Lines:
    if not findings:
        return {}
    from coalition.campaign.source_lines import source_lines  # noqa: PLC0415 - most checks end well

    return source_lines(root, findings)


def _point_to_fix(root: Path, findings: tuple[Finding, ...]) -> str:
    """The command that mends some of the findings, if there is one."""
    if not findings:
        return ""
    from coalition.commands.check import count_repairs  # noqa: PLC0415 - most checks end well

    number = count_repairs(root, findings)
    return f"; `coalition check --fix` mends {plural(number, 'value')}" if number else ""


def _fix(root: Path, only: tuple[str, ...], *, dry_run: bool) -> None:
    """Fix what is safe to fix, and list the fixes."""
    from coalition.campaign.changes import write_plan  # noqa: PLC0415 - a check writes nothing
    from coalition.commands.check import plan_fixes  # noqa: PLC0415

    fix_plan = plan_fixes(root, only)
    written = fix_plan.plan if dry_run else write_plan(root, fix_plan.plan, "check --fix")
    paths = {change.path for change in written.changes}
    # A file that changed since it was read is not written, so its fixes are not listed.
    fixes = [fix for fix in fix_plan.fixes if fix.path in paths]
    for fix in fixes:
        label = style("would mend" if dry_run else "mended", fg="green")
        place = style(f"{fix.path}:{fix.line}:", bold=True)
        say(place, f" {fix.code} ", label, f": {fix.message}", err=True)
    if written.findings:
        report(written.findings)
    places = plural(len(fixes), "place") if fixes else "nothing"
    files = f" in {plural(len(paths), 'file')}" if paths else ""
    tell(f"coalition check: {places} {'to mend' if dry_run else 'mended'}{files}")
