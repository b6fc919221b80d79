"""`coalition schema`."""

import click

from coalition.campaign.editor_schemas import SCHEMAS
from coalition.cli.options import campaign_folder, dry_run_option, root_of
from coalition.cli.output import shown_json, write
from coalition.cli.plans import carry_out
from coalition.commands.schema import plan_schemas, read_schema


@click.command(epilog="Example: coalition schema")
@click.argument("name", required=False, type=click.Choice(tuple(SCHEMAS)))
@dry_run_option
@campaign_folder
@click.pass_context
def command(ctx: click.Context, folder: str | None, name: str | None, *, dry_run: bool) -> None:
    """Write JSON Schemas of every kind of file into data/schema/, or print the one of NAME.

    With them editors complete keys, countries, tiers, kinds, groups and letters, say what each key
    is for, and mark what is wrong while you write. New records name theirs in their first line.
    `coalition update` keeps the schemas of a campaign that has them up to date.
    """
    root = root_of(ctx, folder)
    if name is not None:
        write(shown_json(read_schema(root, name)))
        return
    carry_out(ctx, "schema", root, plan_schemas(root), dry_run=dry_run)
