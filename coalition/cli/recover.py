"""`coalition recover`."""

from pathlib import Path
from typing import get_args

import click

from coalition import paths
from coalition.cli.options import campaign_folder, chosen_folder, dry_run_option
from coalition.cli.output import choose, say
from coalition.cli.plans import finish
from coalition.cli.prompts import is_interactive
from coalition.cli.reports import plural
from coalition.commands.recover import Way, plan_recovery, recover
from coalition.files import JOURNAL, find_upwards


@click.command(epilog="Example: coalition recover --finish")
@campaign_folder
@click.option("--finish", "way", flag_value="finish", help="Change the files that are left.")
@click.option("--undo", "way", flag_value="undo", help="Put back what was.")
@dry_run_option
@click.pass_context
def command(ctx: click.Context, folder: str | None, way: Way | None, *, dry_run: bool) -> None:
    """Finish or undo what a command began that was killed in its midst.

    A command that changes several files lays down the new ones and the old ones first, so that
    either way is open. Until you choose one, other commands leave the campaign alone. A file that
    you saved since is never touched.
    """
    root = _root(ctx, folder)
    way = way or _ask(root)
    if dry_run:
        finish(ctx, "recover", plan_recovery(root, way), "would change")
    finish(ctx, "recover", recover(root, way))


def _ask(root: Path) -> Way:
    """Which way, asked on a terminal, after saying what is unfinished."""
    if not is_interactive():
        raise click.UsageError(f"say which: --{' or --'.join(get_args(Way))}.")
    for way in get_args(Way):
        number = len(plan_recovery(root, way).changes)
        say(f"  {way}: changes {plural(number, 'file')}", err=True)
    ways: tuple[Way, ...] = get_args(Way)
    return choose(f"Which ({', '.join(ways)})", ways)


def _root(ctx: click.Context, folder: str | None) -> Path:
    """The campaign's folder; a run that was killed may have left it without campaign.yaml."""
    chosen = chosen_folder(ctx, folder)
    if chosen is not None:
        return Path(chosen).resolve()
    root = find_upwards(Path(), JOURNAL) or find_upwards(Path(), paths.CAMPAIGN)
    if root is None:
        raise click.UsageError("no campaign here; name its folder with -C DIR.")
    return root
