"""`coalition withdraw`."""

import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from coalition import paths
from coalition.campaign.places import read_places
from coalition.campaign.snapshot import today
from coalition.cli.completing import SIGNATORIES, complete_ids
from coalition.cli.options import Day, campaign_folder, dry_run_option, root_of
from coalition.cli.output import say
from coalition.cli.plans import carry_out
from coalition.commands.withdraw import plan_withdrawal
from coalition.commands.withdraw_individual import (
    is_individual,
    plan_individual_withdrawal,
)
from coalition.git import history

if TYPE_CHECKING:
    from coalition.commands.withdraw_published import Holding

_STAYS = (
    "delete the person from your own sheet, too: nothing is kept by which the next import would "
    "know them, so it asks about everybody who signed by today"
)
_IN_HISTORY = "; earlier commits still hold the row"


@click.command(
    epilog='Examples: coalition withdraw "Bits of Freedom" --on 2021-03-01; '
    'coalition withdraw "Ida Nowak" --letter open-letter'
)
@click.argument("name", metavar="NAME", shell_complete=complete_ids(*SIGNATORIES))
@click.option("--on", metavar="D", type=Day(), help="The day of the withdrawal; today if left out.")
@click.option("--reason", help="Why, as a comment in the file, which is public.")
@click.option(
    "--letter",
    shell_complete=complete_ids(paths.LETTERS),
    help="Of individuals: the letter that the person signed.",
)
@click.option(
    "--line", type=click.IntRange(2), help="Of individuals: the line, where several have a name."
)
@click.option(
    "--everywhere",
    is_flag=True,
    help="Look for the name in all places of `publish_to`, those behind a network among them.",
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
    nothing of it stays in the file, which only counts withdrawals and has the day of the last one.

    What was published stays public until the next `coalition publish`; which releases hold the name
    is said of places that need no network, and with --everywhere of the others, too.
    """
    root = root_of(ctx, folder)
    name, letter, line = options["name"], options["letter"], options["line"]
    on, reason = options["on"], options["reason"]
    if letter is None and line is None and not is_individual(root, name):
        planned = plan_withdrawal(root, name, on or today(), reason)
        ids = [paths.stem(change.path) for change in planned.changes]
        _say_where_published(root, ids, None, everywhere=options["everywhere"])
        carry_out(ctx, "withdraw", root, planned, dry_run=dry_run)
    planned = plan_individual_withdrawal(root, name, letter, line)
    signed = paths.stem(planned.changes[0].path) if planned.changes else letter
    if on is not None or reason is not None:
        raise click.UsageError("of an individual nothing stays: leave out --on and --reason.")
    if not dry_run:
        is_kept = any(history.is_kept(root, change.path) for change in planned.changes)
        say(f"coalition withdraw: {_STAYS}{_IN_HISTORY if is_kept else ''}", err=True)
    _say_where_published(root, [name], signed, everywhere=options["everywhere"])
    carry_out(ctx, "withdraw", root, planned, dry_run=dry_run)


def _say_where_published(
    root: Path, names: Iterable[str], letter: str | None, *, everywhere: bool
) -> None:
    """The releases that still hold somebody, and how they are forgotten."""
    if not read_places(root):
        return
    from coalition.commands.withdraw_published import (  # noqa: PLC0415 - where a build is public
        Holding,
        find_holding,
    )

    for name in names:
        told = set[str]()
        for found in find_holding(root, name, letter, everywhere=everywhere):
            if isinstance(found, Holding):
                # One command begins a branch anew, whatever the number of its releases.
                if found.forgets or found.target not in told:
                    say(f"  {_way_out(found, name)}", err=True)
                told.add(found.target)
            else:
                say(f"  {found.target} was not looked through: {found.why}", err=True)


def _way_out(found: "Holding", name: str) -> str:
    target = shlex.quote(found.target)
    forget = f"`coalition publish {target} --purge {found.release}` forgets it"
    if not found.forgets:
        return _way_out_of_branch(found, name, f"coalition publish {target}")
    if not found.public:
        return f"release {found.release} at {found.target} holds {name}: {forget}"
    return (
        f"release {found.release} is public at {found.target} and shows {name}: `coalition publish "
        f"{target}` takes the name off, then {forget}"
    )


def _way_out_of_branch(found: "Holding", name: str, publish: str) -> str:
    """Nothing of a branch can be forgotten, save by beginning it anew."""
    repository, branch = shlex.quote(found.address.location), shlex.quote(found.address.branch)
    begin = f"`git push {repository} --delete {branch}`, then `{publish}`"
    if not found.public:
        return f"the history of the branch at {found.target} holds {name}: {begin}, begins it anew"
    return (
        f"release {found.release} is public at {found.target} and shows {name}: `{publish}` takes "
        f"the name off, and Git's history keeps it: {begin}, begins the branch anew"
    )
