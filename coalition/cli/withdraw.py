"""`coalition withdraw`."""

import datetime

import click

from coalition.campaign.snapshot import today
from coalition.cli.options import Day, campaign_folder, dry_run_option, root_of
from coalition.cli.plans import carry_out
from coalition.commands.withdraw import plan_withdrawal


@click.command(epilog='Example: coalition withdraw "Bits of Freedom" --on 2021-03-01')
@click.argument("name", metavar="NAME")
@click.option("--on", metavar="D", type=Day(), help="The day of the withdrawal; today if left out.")
@click.option("--reason", help="Why, as a comment in the file, which is public.")
@dry_run_option
@campaign_folder
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    name: str,
    on: datetime.date | None,
    reason: str | None,
    dry_run: bool,
) -> None:
    """Take an organisation or a person out of everything that is published, for every day.

    NAME is an id or a name: the official one in any language, the short one or an alias, whatever
    the accents and capitals.

    An organisation's file stays and says so. Of a person's file only the day stays, and nothing
    else about them. Whoever leaves but stood behind the campaign until then has `left` instead.
    """
    root = root_of(ctx, folder)
    planned = plan_withdrawal(root, name, on or today(), reason)
    carry_out(ctx, "withdraw", root, planned, dry_run=dry_run)
