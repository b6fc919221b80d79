"""`coalition verify`."""

from pathlib import Path

import click

from coalition.cli.options import campaign_folder, root_of
from coalition.cli.output import say, write
from coalition.cli.reports import as_text, count_findings
from coalition.commands.verify import verify_build, verify_site
from coalition.findings import has_errors
from coalition.paths import BUILD


@click.command(epilog="Example: coalition verify https://example.org/site/")
@click.argument("build", metavar="[DIR|URL]", required=False, type=click.Path())
@campaign_folder
@click.pass_context
def command(ctx: click.Context, build: str | None, folder: str | None) -> None:
    """Compare a build folder, or what the public gets, with its manifest.

    Without DIR or URL it is the campaign's own build/. Findings go to standard output: files that
    are missing or changed, or that a cache hands out of another build, are errors. Files that the
    manifest does not know, wrong types and wrong times to keep are warnings.
    """
    if build and "://" in build:
        findings = verify_site(build)
    else:
        findings = verify_build(Path(build) if build else root_of(ctx, folder) / BUILD)
    write(as_text(findings))
    say(f"coalition verify: {count_findings(findings)}", err=True)
    ctx.exit(int(has_errors(findings)))
