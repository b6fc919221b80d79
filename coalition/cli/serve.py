"""`coalition serve`."""

import webbrowser

import click

from coalition.cli.loudness import loudness, times_of
from coalition.cli.options import LanguageTag, campaign_folder, root_of
from coalition.cli.output import say
from coalition.commands.serve import serve_campaign


@click.command(epilog="Example: coalition serve fr")
@campaign_folder
@click.argument("language", metavar="[LANGUAGE]", type=LanguageTag(), required=False)
@click.option(
    "--port",
    metavar="N",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Where to show it; the next one where that is taken, and any with 0.",
)
@click.option("--no-open", is_flag=True, help="Open no browser; say the address only.")
@loudness
@click.pass_context
def command(
    ctx: click.Context, folder: str | None, language: str | None, port: int, no_open: bool
) -> None:
    """Show the pages in a browser, and bring them up to date whenever a file is saved.

    What is wrong stands below each page, with file and line, until it is mended. Only this machine
    can see the pages; nothing is written, and the build folder stays as it is. LANGUAGE is the one
    to begin with, such as fr. Ctrl-C ends it.
    """
    times = times_of(ctx)

    def started(address: str) -> None:
        say(f"coalition serve: {address} follows what is saved; Ctrl-C ends it", err=True)
        if not no_open:
            webbrowser.open(address)

    def told() -> None:
        if times is not None:
            times.tell_stages()

    serve_campaign(root_of(ctx, folder), language, port, started, told)
