"""`coalition verify`."""

from pathlib import Path

import click

from coalition.cli.options import campaign_folder, root_of
from coalition.cli.output import say, write
from coalition.cli.reports import as_text, count_findings
from coalition.commands.verify import verify_build
from coalition.findings import has_errors
from coalition.paths import BUILD


@click.command(epilog="Example: coalition verify public/coalition")
@click.argument("build", metavar="[DIR]", required=False, type=click.Path())
@campaign_folder
@click.pass_context
def command(ctx: click.Context, build: str | None, folder: str | None) -> None:
    """Compare a build folder with its manifest; without DIR, the campaign's own build/.

    Findings go to standard output: files that are missing or changed are errors, files that the
    manifest does not know are warnings.
    """
    place = Path(build) if build else root_of(ctx, folder) / BUILD
    findings = verify_build(place)
    write(as_text(findings))
    say(f"coalition verify: {count_findings(findings)}", err=True)
    ctx.exit(int(has_errors(findings)))
