"""`coalition sign`."""

import datetime
from collections.abc import Sequence
from typing import Any

import click

from coalition import paths
from coalition.campaign.snapshot import read_campaign
from coalition.cli.completing import SIGNATORIES, complete_ids
from coalition.cli.options import (
    Day,
    campaign_folder,
    dry_run_option,
    record_filters,
    root_of,
)
from coalition.cli.output import confirm, say
from coalition.cli.plans import carry_out
from coalition.cli.prompts import is_interactive
from coalition.commands.listing import Filters
from coalition.commands.sign import find_signatories, plan_signatures
from coalition.commands.translated_labels import id_called
from coalition.errors import CommandError
from coalition.model import Organisation, Person


@click.command(
    epilog='Example: coalition sign open-letter "Bits of Freedom" edri --on 2021-03-01; or: '
    "coalition sign open-letter --tier partner --country France"
)
@click.argument("letter", metavar="LETTER", shell_complete=complete_ids(paths.LETTERS))
@click.argument("names", metavar="[NAME...]", nargs=-1, shell_complete=complete_ids(*SIGNATORIES))
@record_filters
@click.option("--on", metavar="D", type=Day(), help="The day of the signature, if it is known.")
@click.option("--yes", is_flag=True, help="With filters: don't ask.")
@dry_run_option
@campaign_folder
@click.pass_context
def command(
    ctx: click.Context,
    /,
    folder: str | None,
    letter: str,
    names: tuple[str, ...],
    on: datetime.date | None,
    *,
    yes: bool,
    dry_run: bool,
    **options: Any,
) -> None:
    """Record that organisations or people signed a letter.

    LETTER is its title, or the name of its file without the ending. NAME is an id or a name: the
    official one in any language, the short one or an alias, whatever the accents and capitals. Who
    has signed already stays as they are; nothing else of any file changes.

    Filters stand for all organisations that fit all of them, as in `coalition list`; with --role or
    --group for people, as in `coalition list people`. One that is given several times stands for
    either. They are shown first, and on a terminal you
    are asked.
    """
    snapshot = read_campaign(root_of(ctx, folder))
    letter = id_called(snapshot, "letter", letter)
    fitting: Sequence[Organisation | Person] = ()
    if any(options.values()):
        filters = Filters(**options)
        fitting = find_signatories(snapshot, filters)
    elif not names:
        raise click.UsageError("say who signed, by id or name, or with filters such as --tier.")
    ids = (*names, *(record.id for record in fitting))
    planned = plan_signatures(snapshot, letter, ids, on)
    new = [one for one in fitting if all(signed.letter != letter for signed in one.signed)]
    if new:
        _show(new, len(fitting))
        if not (yes or dry_run):
            _ask(letter, len(new))
    carry_out(ctx, "sign", snapshot.folder.root, planned, dry_run=dry_run)


def _show(new: Sequence[Organisation | Person], fitting: int) -> None:
    for record in new:
        say(f"  {record.id}: {record.name}", err=True)
    if len(new) < fitting:
        number = fitting - len(new)
        say(f"  {number} more {'has' if number == 1 else 'have'} signed already", err=True)


def _ask(letter: str, number: int) -> None:
    """Go on if that is agreed to; raises CommandError where there is nobody to ask."""
    if not is_interactive():
        raise CommandError("there is no terminal to ask on; add --yes once you have read the list")
    question = f"Record that {'it' if number == 1 else f'these {number}'} signed {letter}?"
    if not confirm(question):
        raise click.Abort
