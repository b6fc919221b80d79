"""`coalition language add`."""

from itertools import chain

import click

from coalition.cli.options import LanguageTags, campaign_folder, dry_run_option, root_of
from coalition.cli.plans import carry_out
from coalition.commands.language import plan_languages


@click.group()
def command() -> None:
    """Add languages."""


@command.command(epilog="Example: coalition language add pl el pt-BR")
@click.argument("languages", metavar="L...", nargs=-1, required=True, type=LanguageTags())
@dry_run_option
@campaign_folder
@click.pass_context
def add(
    ctx: click.Context, folder: str | None, languages: tuple[tuple[str, ...], ...], *, dry_run: bool
) -> None:
    """Add languages: list them in data/campaign.yaml and make their PO files.

    Write them with blanks or commas between them. What their catalogs already know of the same
    texts is filled in, and so are the texts that `coalition init` wrote, where they still stand.
    """
    root = root_of(ctx, folder)
    planned = plan_languages(root, chain.from_iterable(languages))
    carry_out(ctx, "language add", root, planned, dry_run=dry_run)
