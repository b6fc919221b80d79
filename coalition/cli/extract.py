"""`coalition extract`."""

import click

from coalition import pipeline
from coalition.cli.options import campaign_folder, root_of
from coalition.cli.plans import finish


@click.command(epilog="Example: coalition extract")
@campaign_folder
@click.pass_context
def command(ctx: click.Context, folder: str | None) -> None:
    """Bring the templates locales/*.pot to what records and letters say.

    Prints the files that changed. `coalition update` does this too.
    """
    finish(ctx, "extract", pipeline.extract(root_of(ctx, folder)))
