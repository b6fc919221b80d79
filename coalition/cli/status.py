"""`coalition status`."""

import click

from coalition.cli.options import campaign_folder, language_option, root_of
from coalition.cli.output import Shown, json_text, say, style, write
from coalition.cli.scope import report_for
from coalition.cli.tables import Cell, Column, print_table
from coalition.commands.status import Status, read_status
from coalition.findings import has_errors
from coalition.localise import Progress, text_of_domain
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
@click.pass_context
def command(ctx: click.Context, folder: str | None, only: tuple[str, ...], form: str) -> None:
    """Show per language and text how much is translated, fuzzy and missing.

    A fuzzy translation is a suggestion that a translator has yet to confirm; it is not published.
    """
    status = read_status(root_of(ctx, folder), only)
    if form == "json":
        write(_as_json(status))
    else:
        _print_table(status)
        for tag, files in status.unreadable.items():
            for file in files:
                say(style(f"{tag}: {_sentence(file)}", fg="red"), err=True)
    report_for(status.findings, only)
    ctx.exit(int(has_errors(status.findings)))


def _as_json(status: Status) -> Shown:
    languages = [
        {
            "code": tag,
            "texts": [
                {
                    "text": text,
                    "total": state.total,
                    "translated": state.translated,
                    "fuzzy": state.fuzzy,
                    "missing": state.missing,
                    "words": state.words,
                    "words_translated": state.words_translated,
                    "review": state.review,
                    "readable": text not in _unreadable(status, tag),
                }
                for text, state in texts.items()
            ],
        }
        for tag, texts in status.languages.items()
    ]
    return json_text({"languages": languages})


def _print_table(status: Status) -> None:
    texts = next(iter(status.languages.values()), {})
    headings = (*texts, "words left", "reviewed")
    columns = (
        Column("language", whole=True),
        *(Column(heading, to_right=True, whole=True) for heading in headings),
    )
    rows = [
        (
            Cell(tag),
            *(_cell(state, text in _unreadable(status, tag)) for text, state in states.items()),
            Cell(str(_words_left(states))),
            Cell(_review(states)),
        )
        for tag, states in status.languages.items()
    ]
    print_table(columns, rows)


def _unreadable(status: Status, language: str) -> frozenset[str]:
    """The texts of which a language has a file that cannot be read."""
    files = status.unreadable.get(language, ())
    return frozenset(text_of_domain(file.domain) for file in files)


def _sentence(file: UnreadableFile) -> str:
    if file.left == "nothing":
        return f"{file.name} is empty; restore it from the history"
    still = "; its translations are all still in the file" if file.left == "translations" else ""
    return f"{file.name} cannot be read (line {file.line}){still}"


def _cell(state: Progress, unreadable: bool) -> Cell:
    if unreadable:
        return Cell("unreadable", "red")
    if state.review == "source":
        return Cell("source", "dim")
    percent = 100 * state.translated // state.total if state.total else 100
    colour = "green" if state.complete else "yellow" if state.translated else "dim"
    fuzzy = f" ~{state.fuzzy}" if state.fuzzy else ""
    return Cell(f"{percent}%{fuzzy}", colour)


def _words_left(states: dict[str, Progress]) -> int:
    return sum(state.words - state.words_translated for state in states.values())


def _review(states: dict[str, Progress]) -> str:
    translated = [state for state in states.values() if state.review != "source"]
    reviewed = sum(state.review == "reviewed" for state in translated)
    return f"{reviewed} of {len(translated)}"
