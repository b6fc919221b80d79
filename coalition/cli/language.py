"""`coalition language add`."""

import click

from coalition import pipeline
from coalition.cli.options import LanguageTag, campaign_folder, root_of
from coalition.cli.plans import finish


@click.group()
def command() -> None:
    """Add languages."""


@command.command(epilog="Example: coalition language add pt-BR")
@click.argument("language", metavar="L", type=LanguageTag())
@campaign_folder
@click.pass_context
def add(ctx: click.Context, folder: str | None, language: str) -> None:
    """Add a language: list it in data/campaign.yaml and make its PO files.

    What the language's catalogs already know of the same texts is filled in.
    """
    finish(ctx, "language add", pipeline.add_language(root_of(ctx, folder), language))
