"""`coalition extract`."""

import click

from coalition.cli.options import campaign_folder, dry_run_option, root_of
from coalition.cli.plans import carry_out
from coalition.commands.extract import plan_templates


@click.command(epilog="Example: coalition extract")
@dry_run_option
@campaign_folder
@click.pass_context
def command(ctx: click.Context, folder: str | None, *, dry_run: bool) -> None:
    """Bring the templates locales/*.pot to what records and letters say.

    Prints the files that changed. `coalition update` does this too.
    """
    root = root_of(ctx, folder)
    carry_out(ctx, "extract", root, plan_templates(root), dry_run=dry_run)
