"""`coalition list`."""

import datetime
from collections.abc import Sequence
from typing import Any

import click

from coalition.cli.options import (
    Day,
    LanguageTag,
    campaign_folder,
    record_filters,
    root_of,
)
from coalition.cli.output import csv_text, json_text, lines, say, shown_text, write
from coalition.cli.reports import report
from coalition.cli.tables import Cell, Column, print_table
from coalition.commands.listing import Filters, list_records
from coalition.views import OrganisationView, PersonView, Value


@click.command(epilog="Example: coalition list --tier partner --country France --language pl")
@click.argument(
    "what", type=click.Choice(("organisations", "people")), default="organisations", required=False
)
@click.option("-l", "--language", metavar="L", type=LanguageTag(), help="As readers of L see them.")
@record_filters
@click.option("--withdrawn", is_flag=True, help="Those who have withdrawn, instead of the others.")
@click.option("--as-of", metavar="D", type=Day(), help="The day to look from; as for a build.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "ids", "json", "csv")),
    default="text",
    show_default=True,
    help="A table, ids for other commands, the JSON that sites receive, or a sheet of "
    "organisations that `coalition import` takes back.",
)
@campaign_folder
@click.pass_context
def command(
    ctx: click.Context,
    /,
    folder: str | None,
    what: str,
    language: str | None,
    as_of: datetime.date | None,
    form: str,
    **options: Any,
) -> None:
    """List organisations or people, in the order of a language.

    All records are listed, in the directory or not; the last line says how many are in it. Several
    filters must all fit; of one that is given several times, either value.
    """
    if form == "csv" and what == "people":
        raise click.UsageError("--format csv is for organisations; for people take json.")
    filters = Filters(**options)
    listing = list_records(root_of(ctx, folder), filters, language=language, as_of=as_of)
    report(listing.findings)
    views = listing.organisations if what == "organisations" else listing.people
    if form == "json":
        write(json_text({what: views}))
    elif form == "csv":
        from coalition.commands.organisation_sheet import organisation_sheet  # noqa: PLC0415 - it loads the import

        write(csv_text(organisation_sheet(listing.records)))
    elif form == "ids":
        write(lines(view.id for view in views))
    else:
        _print_table(views)
        singular = {"organisations": "organisation", "people": "person"}[what]
        number = f"{len(views)} {singular if len(views) == 1 else what}"
        listed = sum((what, view.id) in listing.in_directory for view in views)
        outside = "" if listed == len(views) else f", {listed or 'none'} of them in the directory"
        say(f"coalition list: {number}{outside}", err=True)
    if listing.findings:
        say("coalition list: files with errors are not listed", err=True)
        ctx.exit(1)


def _print_table(views: Sequence[OrganisationView | PersonView]) -> None:
    columns = (
        Column("id", whole=True, alone=True),
        *map(Column, ("name", "country")),
        *(Column(heading, whole=True) for heading in ("tier or group", "signed")),
    )
    print_table(columns, [tuple(Cell(shown_text(text)) for text in _row(view)) for view in views])


def _row(view: OrganisationView | PersonView) -> tuple[str, ...]:
    country = _text(view.country.name if view.country else None)
    if isinstance(view, OrganisationView):
        return view.id, view.name.value, country, view.tier, ", ".join(view.signed)
    return view.id, view.name.value, country, _text(view.group.short if view.group else None), ""


def _text(value: Value | None) -> str:
    return value.value if value else ""
