"""`coalition status`."""

from pathlib import Path

import click

from coalition.campaign.outdated import last_changes, outdated_files
from coalition.campaign.status import Status
from coalition.campaign.trend import Moment, read_trend
from coalition.cli.options import campaign_folder, language_option, root_of
from coalition.cli.output import say, style, write
from coalition.cli.scope import report_for
from coalition.cli.status_json import status_json
from coalition.cli.status_list import print_list
from coalition.cli.status_map import print_map
from coalition.cli.status_next import print_next, print_next_of, print_outdated
from coalition.cli.status_trend import print_trend
from coalition.commands.status import read_status
from coalition.errors import CommandError
from coalition.findings import has_errors
from coalition.localise.notes import UnreadableFile


@click.command(epilog="Example: coalition status --language fr --format json")
@campaign_folder
@language_option
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="A table, or JSON for programs.",
)
@click.option(
    "--list", "listing", is_flag=True, help="Each message that is left, with its file and line."
)
@click.option("--trend", is_flag=True, help="Earlier days beside today, by Git's history.")
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    only: tuple[str, ...],
    form: str,
    *,
    listing: bool,
    trend: bool,
) -> None:
    """Show per language and text how much is translated, and what is left.

    A fuzzy translation is a suggestion that a translator has yet to confirm; it is not published.
    """
    if trend and listing and form == "text":
        raise click.UsageError("take --list or --trend; --format json has both.")
    root = root_of(ctx, folder)
    status = read_status(root, only)
    moments = _read_trend(root, status) if trend else None
    if form == "json":
        everything = (one for tag in status.languages for one in status.left_in(tag))
        write(status_json(status, moments, last_changes(root, everything), listing=listing))
    elif listing:
        print_list(status)
    elif moments is not None:
        print_trend(status, moments)
    else:
        _print_map(root, status, only)
    if form == "text":
        _tell_unreadable(status)
    report_for(status.findings, only)
    ctx.exit(int(has_errors(status.findings)))


def _read_trend(root: Path, status: Status) -> tuple[Moment, ...]:
    """What Git's history says, or nothing and a sentence why."""
    try:
        return read_trend(root, status.languages)
    except CommandError as error:
        say(f"coalition status: no earlier days: {error}", err=True)
        return ()


def _print_map(root: Path, status: Status, only: tuple[str, ...]) -> None:
    print_map(status)
    if only:
        for tag in status.languages:
            print_next_of(status, tag)
            left = status.left_in(tag)
            print_outdated(tag, outdated_files(left, last_changes(root, left)))
    else:
        print_next(status)


def _tell_unreadable(status: Status) -> None:
    for tag, files in status.unreadable.items():
        for file in files:
            say(style(f"{tag}: {_sentence(file)}", fg="red"), err=True)


def _sentence(file: UnreadableFile) -> str:
    if file.left == "nothing":
        return f"{file.name} is empty; restore it from the history"
    still = "; its translations are all still in the file" if file.left == "translations" else ""
    return f"{file.name} cannot be read (line {file.line}){still}"
