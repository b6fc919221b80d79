"""`coalition sign`."""

import datetime

import click

from coalition.cli.options import Day, campaign_folder, dry_run_option, root_of
from coalition.cli.plans import carry_out
from coalition.commands.sign import plan_signatures


@click.command(epilog="Example: coalition sign open-letter bits-of-freedom --on 2021-03-01")
@click.argument("letter", metavar="LETTER")
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.option("--on", metavar="D", type=Day(), help="The day of the signature, if it is known.")
@dry_run_option
@campaign_folder
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    letter: str,
    ids: tuple[str, ...],
    on: datetime.date | None,
    dry_run: bool,
) -> None:
    """Record that organisations or people signed a letter.

    LETTER and ID are the names of their files without the ending. Who has signed already stays as
    they are; nothing else of any file changes.
    """
    root = root_of(ctx, folder)
    planned = plan_signatures(root, letter, ids, on)
    carry_out(ctx, "sign", root, planned, dry_run=dry_run)
