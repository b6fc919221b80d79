"""`coalition rename`."""

import click

from coalition.cli.completing import EVERYTHING, complete_ids
from coalition.cli.options import campaign_folder, dry_run_option, root_of
from coalition.cli.plans import carry_out
from coalition.commands.rename import plan_renaming


@click.command(epilog="Example: coalition rename edri european-digital-rights")
@click.argument("id_", metavar="ID", shell_complete=complete_ids(*EVERYTHING))
@click.argument("new", metavar="NEW-ID")
@dry_run_option
@campaign_folder
@click.pass_context
def command(ctx: click.Context, folder: str | None, id_: str, new: str, dry_run: bool) -> None:
    """Give a record, letter or page another id: its file is renamed, and all that names it follows.

    Translations go along. Web addresses that hold the old id change with the next build.
    """
    root = root_of(ctx, folder)
    carry_out(ctx, "rename", root, plan_renaming(root, id_, new), dry_run=dry_run)
