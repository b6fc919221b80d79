"""`coalition language add`."""

from collections.abc import Iterable
from itertools import chain

import click

from coalition.cli.options import LanguageTags, campaign_folder, dry_run_option, root_of
from coalition.cli.plans import carry_out
from coalition.commands.language import plan_languages
from coalition.commands.language_move import plan_move


def _only_one(languages: Iterable[str]) -> tuple[str]:
    named = tuple(dict.fromkeys(languages))
    if len(named) != 1:
        raise click.UsageError("--from is for one language at a time.")
    return (named[0],)


@click.group()
def command() -> None:
    """Add languages."""


@command.command(epilog="Example: coalition language add pl el pt-BR")
@click.argument("languages", metavar="L...", nargs=-1, required=True, type=LanguageTags())
@click.option(
    "--from",
    "found",
    metavar="FOLDER",
    help="Of one language: move its PO files from a folder of locales/ that has another name, such "
    "as de_DE.",
)
@dry_run_option
@campaign_folder
@click.pass_context
def add(
    ctx: click.Context,
    folder: str | None,
    languages: tuple[tuple[str, ...], ...],
    found: str | None,
    *,
    dry_run: bool,
) -> None:
    """Add languages: list them in data/campaign.yaml and make their PO files.

    Write them with blanks or commas between them. What their catalogs already know of the same
    texts is filled in, and so are the texts that `coalition init` wrote, where they still stand.
    """
    root = root_of(ctx, folder)
    if found is not None:
        (language,) = _only_one(chain.from_iterable(languages))
        planned = plan_move(root, language, found.removeprefix("locales/").rstrip("/"))
        note = "coalition update brings them to today's texts"
        carry_out(ctx, "language add", root, planned, dry_run=dry_run, note=note)
    planned = plan_languages(root, chain.from_iterable(languages))
    carry_out(ctx, "language add", root, planned, dry_run=dry_run)
