"""`coalition withdraw`."""

from typing import Any

import click

from coalition.campaign.snapshot import today
from coalition.cli.options import Day, campaign_folder, dry_run_option, root_of
from coalition.cli.output import say
from coalition.cli.plans import carry_out
from coalition.commands.withdraw import plan_withdrawal
from coalition.commands.withdraw_individual import (
    is_individual,
    plan_individual_withdrawal,
)

_STAYS = (
    "delete the person from your own sheet, too: the next import of it would bring the row back; "
    "earlier commits still hold it"
)


@click.command(
    epilog='Examples: coalition withdraw "Bits of Freedom" --on 2021-03-01; '
    'coalition withdraw "Ida Nowak" --letter open-letter'
)
@click.argument("name", metavar="NAME")
@click.option("--on", metavar="D", type=Day(), help="The day of the withdrawal; today if left out.")
@click.option("--reason", help="Why, as a comment in the file, which is public.")
@click.option("--letter", help="Of individuals: the letter that the person signed.")
@click.option(
    "--line", type=click.IntRange(2), help="Of individuals: the line, where several have a name."
)
@dry_run_option
@campaign_folder
@click.pass_context
def command(ctx: click.Context, /, folder: str | None, dry_run: bool, **options: Any) -> None:
    """Take an organisation or a person out of everything that is published, for every day.

    NAME is an id or a name: the official one in any language, the short one or an alias, whatever
    the accents and capitals.

    An organisation's file stays and says so. Of a person's file only the day stays, and nothing
    else about them. Whoever leaves but stood behind the campaign until then has `left` instead.

    Individuals under a letter are named by their name, as it stands there: their row goes, and
    nothing of it stays in the file.
    """
    root = root_of(ctx, folder)
    name, letter, line = options["name"], options["letter"], options["line"]
    on, reason = options["on"], options["reason"]
    if letter is None and line is None and not is_individual(root, name):
        planned = plan_withdrawal(root, name, on or today(), reason)
        carry_out(ctx, "withdraw", root, planned, dry_run=dry_run)
    planned = plan_individual_withdrawal(root, name, letter, line)
    if on is not None or reason is not None:
        raise click.UsageError("of an individual nothing stays: leave out --on and --reason.")
    if not dry_run:
        say(f"coalition withdraw: {_STAYS}", err=True)
    carry_out(ctx, "withdraw", root, planned, dry_run=dry_run)
