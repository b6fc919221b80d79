"""`coalition import`."""

import difflib
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from coalition import pipeline
from coalition.cli.options import Day, campaign_folder, dry_run_option, root_of
from coalition.cli.progress import progress
from coalition.cli.prompts import is_asked
from coalition.cli.reports import on_terminal, report
from coalition.cli.safe_text import safe
from coalition.cli.tables import new_table, plain, print_table
from coalition.expressions import Expression
from coalition.findings import has_errors
from coalition.intake import SEPARATORS
from coalition.intake.decoding import decoded

_COLOURS = {
    "new": "green", "update": "cyan", "same": "dim", "doubtful": "yellow", "refused": "red",
}  # fmt: skip
_UNKNOWN = Expression(r"the campaign has no ((?:tier|kind|letter) [^(]+) \(it has")
_SCREENFUL = 20
"""Rows that a terminal shows at once."""

_FIRST_PARLIAMENT = 1979
_CHOICES = {"s": "same", "o": "overwrite", "n": "new", "k": "skip"}


class ColumnOption(click.ParamType[tuple[str, str]]):
    """`HEADER=KEY`: what a column holds."""

    name = "column"

    def convert(
        self,
        value: str | tuple[str, str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[str, str]:
        """The header and the key."""
        if isinstance(value, tuple):
            return value
        header, equals, key = value.rpartition("=")
        if not equals or not header.strip() or not key.strip():
            self.fail(f"{value} says no column; write it like 'Partner org=name'.", param, ctx)
        return header.strip(), key.strip()


@click.command(
    epilog="Examples: coalition import partners.xlsx --tier partner --dry-run; "
    "coalition import meps.xml --as mep --only endorsers.txt"
)
@click.argument(
    "file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, allow_dash=True)
)
@click.option(
    "--as", "kind_of", type=click.Choice(("organisation", "mep")), default="organisation",
    show_default=True, help="What the rows are; mep reads the European Parliament's lists.",
)  # fmt: skip
@click.option(
    "--map", "columns", metavar="HEADER=KEY", type=ColumnOption(), multiple=True,
    help="What a column holds, such as 'Partner org=name'; KEY - leaves a column out.",
)  # fmt: skip
@click.option(
    "--value", "values", metavar="TEXT=ID", type=ColumnOption(), multiple=True,
    help="Which tier, kind or letter a sheet means, such as 'NGO=association'.",
)  # fmt: skip
@click.option("--encoding", help="The encoding of a text, if it is not found out rightly.")
@click.option(
    "--separator",
    type=click.Choice(tuple(SEPARATORS)),
    help="What alone parts the names of a pasted list.",
)
@click.option("--tier", help="For rows that name none: an id of `tiers`.")
@click.option("--kind", help="For rows that name none: an id of `kinds`.")
@click.option("--country", help="For rows that name none.")
@click.option("--signed", metavar="LETTER", help="For rows that name none: a letter they signed.")
@click.option("--source", help="For rows that name none: where the endorsement is recorded.")
@click.option(
    "--only", metavar="FILE|IDS",
    help="Of members of parliament only these: numbers, ids or names, after commas or in a file. "
    "`all` says that everybody is meant.",
)  # fmt: skip
@click.option(
    "--complete/--partial", default=None,
    help="Whether a list is of the whole Parliament, so that who is missing has left it.",
)  # fmt: skip
@click.option("--on", metavar="D", type=Day(), help="The day of a form or list; today if left out.")
@click.option("--overwrite", is_flag=True, help="Let rows win where records say something else.")
@dry_run_option
@campaign_folder
@click.pass_context
def command(
    ctx: click.Context, /, folder: str | None, file: str, dry_run: bool, **given: Any
) -> None:
    """Take organisations from CSV, XLSX, ODS, JSON, a form or a pasted list; - is standard input.

    Each row is new, an update, the same as a record, doubtful or refused, and says why. On a
    terminal you decide what is doubtful; elsewhere that is left out, with exit status 1. Nothing
    is written unless all that is written is valid.

    With --as mep, FILE is a list of the European Parliament (XML, JSON or a sheet). People are
    known by their numbers there; who changed groups or is no longer listed has that recorded.
    """
    root = root_of(ctx, folder)
    name = "standard input" if file == "-" else Path(file).name
    with click.open_file(file, "rb") as stream:
        data = stream.read()
    planned = _planned(root, name, data, given, asked=is_asked() and file != "-" and not dry_run)
    _print_table(planned.outcomes)
    written = planned.written
    if dry_run:
        _print_diff(written)
    else:
        written = pipeline.write(root, written)
        report(written.findings)
    _print_left_out(planned.outcomes)
    _print_unknown(planned.outcomes)
    click.echo(f"coalition import: {_summary(planned, dry_run=dry_run)}", err=True)
    counts = pipeline.counted_outcomes(planned.outcomes)
    ctx.exit(int(bool(counts["doubtful"] or counts["refused"] or has_errors(written.findings))))


def _planned(
    root: Path, name: str, data: bytes, given: dict[str, Any], *, asked: bool
) -> pipeline.Import:
    """What becomes of the file, with a bar on a terminal that is gone while somebody is asked."""
    with progress(f"reading {name}") as bar:

        def decide(outcome: pipeline.Outcome) -> pipeline.Decision:
            if not asked:
                return "skip"
            bar.pause()
            return _ask(outcome)

        def tell(found: str, notes: tuple[str, ...]) -> None:
            bar.pause()
            _print_notes(found, notes)

        if given["kind_of"] == "mep":
            members = _member_options(given)
            return pipeline.planned_members(root, name, data, members, decide, tell)
        return pipeline.planned_intake(
            *(root, name, data, _options(given), decide, tell),
            progressed=lambda done, total: bar.tell(f"row {done}", done, total),
        )


def _options(given: dict[str, Any]) -> pipeline.Options:
    for option in ("only", "complete"):
        if given[option] is not None:
            raise click.UsageError(f"--{option} is for lists of members: add --as mep.")
    keys = ("tier", "kind", "country", "signed", "source")
    return pipeline.Options(
        columns=dict(given["columns"]),
        encoding=given["encoding"],
        separator=given["separator"],
        defaults={key: given[key] for key in keys if given[key]},
        overwrite=given["overwrite"],
        on=given["on"] or pipeline.today(),
        values=dict(given["values"]),
    )


def _member_options(given: dict[str, Any]) -> pipeline.MemberOptions:
    if given["on"] is not None and given["on"].year < _FIRST_PARLIAMENT:
        raise click.UsageError(f"--on {given['on']} is before there was a Parliament.")
    for option in ("tier", "kind", "country", "separator"):
        if given[option] is not None:
            raise click.UsageError(f"--{option} is for organisations, not with --as mep.")
    for option in ("source", "signed"):
        if given[option] is not None and given["only"] is None:
            raise click.UsageError(f"--{option} needs --only: who of the list has done so?")
    return pipeline.MemberOptions(
        on=given["on"] or pipeline.today(),
        columns=dict(given["columns"]),
        encoding=given["encoding"],
        only=_named(given["only"]),
        complete=given["complete"],
        source=given["source"],
        signed=given["signed"],
        overwrite=given["overwrite"],
    )


def _is_path(only: str) -> bool:
    """Whether this names a file rather than people: it has an ending, or folders."""
    return "," not in only and bool(re.search(r"[/\\]|\.[A-Za-z0-9]{1,5}\Z", only))


def _named(only: str | None) -> tuple[str, ...]:
    """The people of a file, one on a line, or of a list with commas."""
    if only in (None, "all"):
        return ()
    if _is_path(only):
        try:
            text = decoded(Path(only).read_bytes()).text
        except (OSError, ValueError) as error:
            raise click.UsageError(f"--only {only} can't be read: {error}") from None
        lines = (line.partition("#")[0].strip() for line in text.splitlines())
    else:
        lines = (part.strip() for part in only.split(","))
    named = tuple(filter(None, lines))
    if not named:
        raise click.UsageError(f"--only {only} names nobody.")
    return named


def _ask(outcome: pipeline.Outcome) -> pipeline.Decision:
    click.echo(f"row {outcome.row}: {safe(outcome.name)}: {safe(outcome.detail)}", err=True)
    click.echo(
        f"  s: it is {safe(outcome.id or '')}, and the record is right\n"
        "  o: it is that, and the row is right: overwrite\n"
        "  n: it is another\n  k: leave it out",
        err=True,
    )
    answer: str = click.prompt(
        "  s, o, n or k",
        type=click.Choice(tuple(_CHOICES)),
        show_choices=False,
        err=True,
    )
    decision: Any = _CHOICES[answer]
    return decision  # type: ignore[no-any-return]


def _print_notes(found: str, notes: tuple[str, ...]) -> None:
    click.echo(f"read as {safe(found)}", err=True)
    for note in notes:
        click.echo(f"  {safe(note)}", err=True)


def _print_table(outcomes: tuple[pipeline.Outcome, ...]) -> None:
    table = new_table(("row", "what", "id", "name", "why"))
    table.columns[0].justify = "right"
    for one in outcomes:
        what = plain(one.status)
        what.stylize(_COLOURS[one.status])
        cells = (plain(safe(cell)) for cell in (one.id or "", one.name, one.detail))
        table.add_row(str(one.row or ""), what, *cells)
    print_table(table)


def _print_diff(written: pipeline.Written) -> None:
    for change in written.changes:
        click.echo("".join(f"{safe(line)}\n" for line in _diff(change)), nl=False)


def _diff(change: pipeline.Change) -> Iterable[str]:
    after = (change.data or b"").decode("utf-8").splitlines()
    now = f"b/{change.path}"
    if change.new:
        head = ("--- /dev/null", f"+++ {now}", f"@@ -0,0 +1,{len(after)} @@")
        return (*head, *(f"+{line}" for line in after))
    before = (change.before or b"").decode("utf-8").splitlines()
    return difflib.unified_diff(before, after, f"a/{change.path}", now, lineterm="")


def _print_left_out(outcomes: tuple[pipeline.Outcome, ...]) -> None:
    """What was left out of a long table, once more where it can be seen on a terminal."""
    left = tuple(one for one in outcomes if one.status in ("doubtful", "refused"))
    if len(outcomes) > _SCREENFUL and on_terminal():
        _print_table(left)


def _print_unknown(outcomes: Iterable[pipeline.Outcome]) -> None:
    """Which tiers, kinds and letters of a sheet the campaign does not have, each once."""
    unknown = Counter(found[1] for one in outcomes for found in _UNKNOWN.finditer(one.detail))
    for text, rows in unknown.most_common():
        click.echo(
            f"  the campaign has no {safe(text)}: {rows} row{'' if rows == 1 else 's'}", err=True
        )
    if unknown:
        click.echo(
            "  hint: Say what is meant, as in --value 'NGO=association'; add it to "
            "data/campaign.yaml; or leave its column out with --map 'HEADER=-'.",
            err=True,
        )


def _summary(planned: pipeline.Import, *, dry_run: bool) -> str:
    counts = pipeline.counted_outcomes(planned.outcomes)
    told = ", ".join(f"{number} {status}" for status, number in counts.items() if number)
    rows = len(planned.outcomes)
    empty = f"; {planned.empty} empty" if planned.empty else ""
    number = len(planned.written.changes)
    did = "would be written" if dry_run else "written"
    files = f"{number} file{'' if number == 1 else 's'} {did}"
    return f"{rows} row{'' if rows == 1 else 's'}: {told or 'nothing'}{empty}; {files}"
