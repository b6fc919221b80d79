"""`coalition language add`."""

import click

from coalition.cli.options import LanguageTag, campaign_folder, dry_run_option, root_of
from coalition.cli.plans import carry_out
from coalition.commands.language import plan_language


@click.group()
def command() -> None:
    """Add languages."""


@command.command(epilog="Example: coalition language add pt-BR")
@click.argument("language", metavar="L", type=LanguageTag())
@dry_run_option
@campaign_folder
@click.pass_context
def add(ctx: click.Context, folder: str | None, language: str, *, dry_run: bool) -> None:
    """Add a language: list it in data/campaign.yaml and make its PO files.

    What the language's catalogs already know of the same texts is filled in.
    """
    root = root_of(ctx, folder)
    carry_out(ctx, "language add", root, plan_language(root, language), dry_run=dry_run)
