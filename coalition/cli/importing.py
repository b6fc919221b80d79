"""`coalition import`."""

import shlex
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

import click

from coalition.campaign.changes import write_plan
from coalition.cli.import_options import member_options, organisation_options
from coalition.cli.import_questions import ask_of_value, ask_what_it_is
from coalition.cli.import_remarks import print_remarks_of_agreed
from coalition.cli.import_report import (
    print_diff,
    print_how_to_decide,
    print_notes,
    print_suggestions,
    print_unknown,
    summary,
)
from coalition.cli.import_signatories import import_signatories
from coalition.cli.loudness import loudness, tell
from coalition.cli.options import (
    Day,
    PairValue,
    campaign_folder,
    chosen_folder,
    dry_run_option,
    root_of,
    say_once,
)
from coalition.cli.outcome_table import print_left_out, print_outcomes
from coalition.cli.output import confirm, is_terminal, say
from coalition.cli.progress import progress
from coalition.cli.prompts import is_interactive
from coalition.cli.reports import plural, report
from coalition.cli.seldom_collecting import collecting_seldom
from coalition.commands.import_members import plan_members_import
from coalition.commands.import_organisations import (
    plan_organisations_import,
)
from coalition.commands.import_outcome import (
    Conversation,
    Decision,
    Import,
    Outcome,
    count_outcomes,
)
from coalition.errors import CommandError
from coalition.files import note_reading
from coalition.findings import has_errors
from coalition.intake import (
    DATE_ORDERS,
    SEPARATORS,
    NoNamesError,
    NoNumbersError,
    UnknownLabel,
    UnreadableError,
)

_LARGEST = 100_000_000
"""Bytes of a file that is taken in; a device never ends."""


class ColumnOption(PairValue):
    """`HEADER=KEY`: the key of a record that a column holds."""

    name = "column"
    hint = "{} says no column; write it like 'Partner org=name'."

    def split(self, value: str) -> tuple[str, str]:
        """The header and the key."""
        header, equals, key = value.rpartition("=")
        if not equals or not header.strip() or not key.strip():
            raise ValueError(self.hint.format(value))
        return header.strip(), key.strip()


class MeaningOption(ColumnOption):
    """`TEXT=VALUE`: what a cell, a name or a label of a sheet means."""

    name = "meaning"
    hint = "{} does not say what is meant; write it like 'Supporter=friend'."


@click.command(
    epilog="Examples: coalition import partners.xlsx --tier partner --dry-run; "
    "coalition import meps.xml --as mep --only endorsers.txt"
)
@click.argument(
    "file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, allow_dash=True)
)
@click.option(
    "--as", "kind_of", type=click.Choice(("organisation", "mep", "signatory")),
    default="organisation", show_default=True,
    help="What the rows are: organisations, the European Parliament's lists, or people who signed.",
)  # fmt: skip
@click.option(
    "--map", "columns", metavar="HEADER=KEY", type=ColumnOption(), multiple=True,
    callback=say_once,
    help="What a column holds, such as 'Partner org=name'; KEY - leaves a column out.",
)  # fmt: skip
@click.option(
    "--value", "values", metavar="TEXT=VALUE", type=MeaningOption(), multiple=True,
    callback=say_once,
    help="Which tier, kind, letter or country a sheet means, such as 'NGO=association' or "
    "'UK & NI=GB', or what any other cell should say; - leaves it out.",
)  # fmt: skip
@click.option("--encoding", help="The encoding of a text, if it is not found out rightly.")
@click.option(
    "--dates", type=click.Choice(tuple(DATE_ORDERS)),
    help="What comes first in dates such as 1/3/2021, where the sheet does not tell.",
)  # fmt: skip
@click.option(
    "--separator",
    type=click.Choice(tuple(SEPARATORS)),
    help="What alone parts the names of a pasted list.",
)
@click.option("--tier", help="For rows that name none: an id of `tiers`.")
@click.option("--kind", help="For rows that name none: an id of `kinds`.")
@click.option("--country", help="For rows that name none.")
@click.option("--signed", metavar="LETTER", help="For rows that name none: a letter they signed.")
@click.option(
    "--joined", metavar="D", type=Day(), help="For rows that name none: their first day here."
)
@click.option("--source", help="For rows that name none: where the endorsement is recorded.")
@click.option(
    "--only", metavar="FILE|IDS", type=click.Path(),
    help="Of members of parliament only these: numbers, ids or names, after commas or in a file. "
    "`all` says that everybody is meant.",
)  # fmt: skip
@click.option(
    "--complete/--partial", default=None,
    help="Whether a list is of the whole Parliament, so that who is missing has left it.",
)  # fmt: skip
@click.option("--on", metavar="D", type=Day(), help="The day of a form or list; today if left out.")
@click.option(
    "--consent", metavar="HOW",
    help="Of signatories: how all of them agreed that their names are published.",
)  # fmt: skip
@click.option(
    "--list", "list_", metavar="NAME",
    help="Which list of several in JSON or YAML, or sheet of a workbook, is meant; of "
    "signatories: which one those are of who are counted only.",
)  # fmt: skip
@click.option(
    "--withdrawals-checked", metavar="N", type=click.IntRange(1),
    help="Of signatories: that you know of N withdrawals, and no name of the sheet is theirs.",
)  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Let rows win where records say something else.")
@click.option("--diff", is_flag=True, help="Show every change to a file, above the table.")
@click.option("--yes", is_flag=True, help="On a terminal: write without a last question.")
@dry_run_option
@campaign_folder
@loudness
@click.pass_context
def command(
    ctx: click.Context,
    /,
    folder: str | None,
    file: str,
    *,
    dry_run: bool,
    diff: bool,
    yes: bool,
    **options: Any,
) -> None:
    """Take organisations from sheets, JSON, YAML, Markdown, a web page, a form or a pasted list.

    FILE is known by its content; - is standard input.

    Each row is new, an update, the same as a record, doubtful or refused, and says why; more than
    200 that are new or the same, and of which nothing else is to be said, are counted only, unless
    --verbose lists each. On a
    terminal you decide what is doubtful and, having seen the table, whether it is written;
    elsewhere what is doubtful is left out, with exit status 1. A kind that the campaign does not
    have is asked about once, or left out with a word. Nothing is written unless all that is
    written is valid.

    With --as mep, FILE is a list of the European Parliament (XML, JSON or a sheet). People are
    known by their numbers there; who changed groups or is no longer listed has that recorded.

    With --as signatory --signed LETTER, rows are people who signed as nobody but themselves. Their
    names go into data/signatures/LETTER.csv, which is public if the repository is: only of whoever
    agreed to publication, in a column of the sheet or as --consent says. All others are counted.
    """
    root = root_of(ctx, folder)
    name = "standard input" if file == "-" else Path(file).name
    note_reading(name)
    data = _read(file, name)
    if options["kind_of"] == "signatory":
        import_signatories(ctx, root, name, data, {**options, "diff": diff, "dry_run": dry_run})
    for option in ("consent", "withdrawals_checked"):
        if options[option] is not None:
            name_of = option.replace("_", "-")
            raise click.UsageError(f"--{name_of} is for people: add --as signatory.")
    # A terminal from which a list was pasted can still answer; a pipe has nothing left.
    may_ask = is_interactive() and not dry_run
    try:
        with collecting_seldom():
            result = _plan_import(root, name, data, options, may_ask=may_ask)
    except CommandError as error:
        _refuse(ctx, error, file)
    plan = result.plan
    if diff:
        print_diff(plan)
    print_outcomes(result.outcomes)
    print_left_out(result.outcomes)
    print_remarks_of_agreed(result.to_read)
    print_unknown(result.outcomes, sys.argv[1:])
    print_suggestions(result, sys.argv[1:])
    if not may_ask and options["kind_of"] == "organisation":
        print_how_to_decide(result.outcomes)
    if may_ask and plan.changes and not yes:
        _ask_to_write(ctx, len(plan.changes))
    if not dry_run:
        plan = write_plan(root, plan, "import")
        report(plan.findings)
    tell(f"coalition import: {summary(result, dry_run=dry_run)}")
    counts = count_outcomes(result.outcomes)
    ctx.exit(int(bool(counts["doubtful"] or counts["refused"] or has_errors(plan.findings))))


def _ask_to_write(ctx: click.Context, number: int) -> None:
    """Go on if that is agreed to; else end with nothing written."""
    files = plural(number, "file")
    if not confirm(f"Write {files}?"):
        say(f"coalition import: nothing was written: {files} and all answers are gone", err=True)
        hint = "The same command reads and asks again; with --yes it writes without this question."
        say(f"  hint: {hint}", err=True)
        ctx.exit(1)


def _read(file: str, name: str) -> bytes:
    """The bytes of a file, or of what is pasted or piped."""
    if file == "-" and sys.stdin is None:
        raise click.UsageError("standard input is closed.")
    if file == "-" and is_terminal(sys.stdin):
        end = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"
        say(f"coalition import: paste the rows, then press {end} on an empty line", err=True)
    with click.open_file(file, "rb") as stream:
        data: bytes = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise click.UsageError(f"{name} is larger than {_LARGEST // 1_000_000} MB.")
    return data


def _refuse(ctx: click.Context, error: CommandError, file: str) -> NoReturn:
    """Say the whole command that would read a sheet, where it is known; raise any other error."""
    cause = error.__cause__
    arguments: list[str] = []
    if isinstance(cause, NoNamesError) and cause.of_parliament:
        _refuse_parliament(ctx, error, file)
    if isinstance(cause, NoNamesError) and cause.maps:
        is_out = all(text.endswith("=-") for text in cause.maps)
        hint = _TO_LEAVE_OUT if is_out else "If that is what they hold, say so:"
        told = (part for text in cause.maps for part in ("--map", text))
        arguments = [*sys.argv[1:], *told]
    elif isinstance(cause, NoNumbersError):
        hint = _BY_NUMBERS
        arguments = _of_the_parliament(ctx, file)
    elif isinstance(cause, UnreadableError) and cause.lists and not ctx.params["list_"]:
        hint = f"If {'the first' if len(cause.lists) > 1 else 'it'} is meant, say so:"
        arguments = [*sys.argv[1:], "--list", cause.lists[0]]
    elif isinstance(cause, UnreadableError) and cause.save_as and file in sys.argv:
        hint = "Then import that:"
        saved = _saved_as(Path(file), f".{cause.save_as}")
        arguments = [saved if one == file else one for one in sys.argv[1:]]
    if not arguments:
        raise error
    say(f"coalition: {error}", err=True)
    say(f"  hint: {hint}", err=True)
    say(f"    {shlex.join(('coalition', *arguments))}", err=True)
    if isinstance(cause, NoNamesError) and cause.may_be_lines and ctx.params["kind_of"] != "mep":
        say("  hint: If there is no header, and each line of a text is one name, say so:", err=True)
        command = ("coalition", *sys.argv[1:], "--separator", "newline")
        say(f"    {shlex.join(command)}", err=True)
    ctx.exit(2)


_TO_LEAVE_OUT = "If it says nothing of who may be listed, this leaves it out:"

_BY_NUMBERS = (
    "Members are known by their numbers at the Parliament. Save its own list, "
    "https://www.europarl.europa.eu/meps/en/full-list/xml, as meps.xml; of that this takes those "
    "whom your list names:"
)


def _of_the_parliament(ctx: click.Context, file: str) -> list[str]:
    """The arguments by which the Parliament's own list is read for those whom a file names."""
    chosen = chosen_folder(ctx, ctx.params["folder"])
    asked = "names.txt" if file == "-" else file
    arguments = [*(("-C", chosen) if chosen else ()), "import", "meps.xml", "--as", "mep"]
    arguments += ["--only", asked]
    for option in ("source", "signed"):
        if ctx.params[option] is not None:
            arguments += [f"--{option}", str(ctx.params[option])]
    if ctx.params["on"] is not None:
        arguments += ["--on", str(ctx.params["on"])]
    return [*arguments, "--dry-run"]


def _refuse_parliament(ctx: click.Context, error: CommandError, file: str) -> NoReturn:
    """Say how a list of members of the Parliament is imported, which has options of its own."""
    chosen = chosen_folder(ctx, ctx.params["folder"])
    folder = ("-C", chosen) if chosen else ()
    say(f"coalition: {error}", err=True)
    say("  hint: Members of the European Parliament are imported as such:", err=True)
    command = ("coalition", *folder, "import", file, "--as", "mep", "--dry-run")
    say(f"    {shlex.join(command)}", err=True)
    ctx.exit(2)


def _saved_as(file: Path, ending: str) -> str:
    """The name of a file saved in another form, which is another name."""
    stem = f"{file.stem}-list" if file.suffix.lower() == ending else file.stem
    return str(file.with_name(stem + ending))


def _plan_import(
    root: Path, name: str, data: bytes, options: dict[str, Any], *, may_ask: bool
) -> Import:
    """The planned import, with a progress bar that is paused while something else is printed."""
    with progress(f"reading {name}") as bar:

        def decide(outcome: Outcome) -> Decision:
            if not may_ask:
                return "skip"
            bar.pause()
            return ask_what_it_is(outcome)

        def show_notes(description: str, notes: tuple[str, ...]) -> None:
            bar.pause()
            print_notes(description, notes)

        def name_value(
            label: UnknownLabel, rows: tuple[int, ...], names: Mapping[int, str]
        ) -> str | None:
            if not may_ask:
                return None
            bar.pause()
            return ask_of_value(label, rows, names)

        if options["kind_of"] == "mep":
            members = member_options(options)
            return plan_members_import(root, name, data, members, decide, show_notes)
        organisations = organisation_options(options)
        conversation = Conversation(
            decide,
            name_value,
            show_notes,
            lambda rows, total: bar.update(f"row {rows}", rows, total),
        )
        return plan_organisations_import(root, name, data, organisations, conversation)
