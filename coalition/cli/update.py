"""`coalition update`."""

import click

from coalition import pipeline
from coalition.cli.options import campaign_folder, language_option, root_of
from coalition.cli.writing import finish


@click.command(epilog="Example: coalition update --language de --language pl")
@campaign_folder
@language_option
@click.pass_context
def command(ctx: click.Context, folder: str | None, only: tuple[str, ...]) -> None:
    """Bring every PO file to what records and letters say, losing no translation.

    A title or description that changed keeps its translation as a fuzzy suggestion. Paragraphs and
    texts that went are kept as obsolete entries and come back when the text does. Prints the files
    that changed.
    """
    finish(ctx, "update", pipeline.update(root_of(ctx, folder), only))
