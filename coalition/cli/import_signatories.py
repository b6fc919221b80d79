"""`coalition import --as signatory`: what is asked for, and a table of counts."""

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from coalition import git
from coalition.campaign.changes import Plan, write_plan
from coalition.cli.import_answers import print_value_hints
from coalition.cli.import_remarks import print_no_hint, print_remarks_to_read
from coalition.cli.import_report import print_diff, print_notes
from coalition.cli.import_withdrawals import may_return, print_left_returns
from coalition.cli.loudness import tell
from coalition.cli.outcome_table import print_outcomes
from coalition.cli.output import say
from coalition.cli.reports import plural, report
from coalition.cli.tables import Cell, Column, print_table
from coalition.commands.import_outcome import count_outcomes
from coalition.commands.import_signatories import (
    SignatoriesImport,
    SignatoriesImportOptions,
    plan_signatories_import,
)
from coalition.commands.import_unnamed import OpenListError
from coalition.findings import has_errors

_REASONS = {
    "no": "counted only: they say no",
    "empty": "counted only: they say nothing",
    "unknown": "counted only: what they say is no plain yes",
    "contradiction": "counted only: they agree in one row and not in another",
    "no question": "counted only: nothing says that they agree to be named",
    "no name": "counted only: the row has no name",
    "refusing remark": "counted only: they write that they are not to be named, or are minors",
    "minor": "counted only: they are minors, or do not say that they are of age",
    "state": "counted only: the row says that they have withdrawn, or are not confirmed",
    "choice": "counted only: they have not chosen to be listed by name",
    "data": "counted only: they do not agree that their data are processed",
    "unsent": "counted only: the form was not sent, or not confirmed",
    "waiting": "counted only: a remark says that their signature waits for something",
    "refusing name": "counted only: the name says that it is none, or none to publish",
}
_REACHING = "a telephone number, an @, a web address or a name in a network"
_CUTS = {
    "town kept": "of their place only the town is written, for the rest may be an address",
    "place left out": "their place is left out, for it may be an address whose town is not certain",
    "role left out": "their role is left out, for it holds a street address",
    "role reaches": "their role is left out, for it holds " + _REACHING,
    "place reaches": "their place is left out, for it holds " + _REACHING,
}
_MOST_ROWS = 10
"""Of how many rows the numbers are listed."""

_MOST_ANSWERS = 5
"""How many cells that are no plain yes are listed."""

_OTHERS = ("tier", "kind", "country", "joined", "source", "only", "complete", "separator")
"""Options of other imports."""


def import_signatories(
    ctx: click.Context, root: Path, name: str, data: bytes, options: dict[str, Any]
) -> None:
    """Take people into a letter's table, print what becomes of them, and end the command."""
    for option in _OTHERS:
        if options[option] is not None:
            raise click.UsageError(f"--{option} is not for --as signatory.")
    if options["overwrite"]:
        raise click.UsageError("--overwrite is not for --as signatory: a person has one row.")
    if not options["signed"]:
        raise click.UsageError("--as signatory needs --signed LETTER: what have they signed?")
    try:
        result = plan_signatories_import(
            root, name, data, _options(options), print_notes, may_return(options)
        )
    except OpenListError as error:
        _refuse_open_list(ctx, error)
        return
    if options["diff"]:
        print_diff(result.plan)
    _print_counts(result)
    if options["dry_run"]:
        _print_people(result)
    _print_remarks(result)
    if result.outcomes:
        print_outcomes(result.outcomes)
    plan = result.plan
    if not options["dry_run"]:
        plan = write_plan(root, plan, "import")
        report(plan.findings)
    _print_hints(result)
    if result.people:
        _say_where_kept(root, plan)
    tell(f"coalition import: {_summary(result, plan, dry_run=options['dry_run'])}")
    statuses = count_outcomes(result.outcomes)
    left_out = statuses["doubtful"] or statuses["refused"]
    ctx.exit(int(bool(left_out or has_errors(plan.findings))))


def _say_where_kept(root: Path, plan: Plan) -> None:
    """Of a table that is new in a repository: that whoever reads that reads the names."""
    for change in plan.changes:
        if change.new and git.takes(root, change.path):
            say(
                f"  {change.path} is a new file of this Git repository: once committed, whoever "
                "can read the repository reads the names, and its history keeps them",
                err=True,
            )
            say(
                "  hint: If the repository is or will be public, keep the table in a private one: "
                "the manual for coordinators says how, below People who sign a letter.",
                err=True,
            )


def _options(options: dict[str, Any]) -> SignatoriesImportOptions:
    return SignatoriesImportOptions(
        letter=options["signed"],
        columns=dict(options["columns"]),
        values=dict(options["values"]),
        encoding=options["encoding"],
        dates=options["dates"],
        consent=options["consent"],
        list=options["list_"],
        on=options["on"],
        withdrawals_checked=options["withdrawals_checked"],
    )


def _refuse_open_list(ctx: click.Context, error: OpenListError) -> None:
    """Say the whole commands by which the list can be named."""
    say(f"coalition: {error}:", err=True)
    for list_ in error.lists:
        command = shlex.join(("coalition", *sys.argv[1:], "--list", list_))
        say(f"    {command}", err=True)
    ctx.exit(2)


def _print_counts(result: SignatoriesImport) -> None:
    """A table of how many rows become what; its numbers add up to all rows."""
    statuses = count_outcomes(result.outcomes)
    numbers = {
        "named: new": len(result.people),
        "named: there already": result.there,
        "named: updated, for the table had no day of them": len(result.dated),
        **{
            _REASONS[reason] + _listed(result.unnamed_rows[reason]): number
            for reason, number in result.unnamed.items()
        },
        "left out: the row says that they have withdrawn": result.withdrawn,
        "left out: a person of a row above": statuses["same"],
        "left out: doubtful, see below": statuses["doubtful"],
        "left out: refused, see below": statuses["refused"],
    }
    rows = [(Cell(str(number)), Cell(what)) for what, number in numbers.items() if number]
    columns = (Column("rows", to_right=True, whole=True), Column("what becomes of them"))
    print_table(columns, rows)


def _listed(rows: Sequence[int]) -> str:
    """The numbers of rows in a bracket, the first ones of many."""
    more = f" and {len(rows) - _MOST_ROWS} more" if len(rows) > _MOST_ROWS else ""
    noun = "row" if len(rows) == 1 else "rows"
    return f" ({noun} {', '.join(map(str, rows[:_MOST_ROWS]))}{more})"


def _print_people(result: SignatoriesImport) -> None:
    """A table of the names that would be written, with all that is written beside them."""
    columns = (Column("row", to_right=True, whole=True), *map(Column, _OF_A_PERSON))
    rows = []
    for row, person in sorted((*result.people, *result.dated), key=lambda entry: entry[0]):
        texts = (person.name, person.role, person.place, person.country, person.day)
        rows.append((Cell(str(row)), *(Cell(str(text or "")) for text in texts)))
    if rows:
        print_table(columns, rows)


def _print_remarks(result: SignatoriesImport) -> None:
    """One block: a table of the comments beside names that are published, and what to do."""
    if not result.remarks:
        return
    number = len({row for row, _, _ in result.remarks})
    are = "person is named who writes" if number == 1 else "people are named who write"
    say(f"  {number} {are} something beside it: read it", err=True)
    print_remarks_to_read(result.remarks, ("named", "comment"))
    hint = "If a comment says not to name somebody, say so and they are counted only"
    print_no_hint([remark for _, _, remark in result.remarks], hint)


_OF_A_PERSON = ("name", "role", "place", "country", "day")


def _print_cuts(result: SignatoriesImport) -> None:
    for cut, rows in result.cuts.items():
        listed = ", ".join(map(str, rows[:_MOST_ROWS]))
        more = f" and {len(rows) - _MOST_ROWS} more" if len(rows) > _MOST_ROWS else ""
        say(f"  {plural(len(rows), 'row')} ({listed}{more}): {_CUTS[cut]}", err=True)


def _print_possible_returns(result: SignatoriesImport) -> None:
    """Say that a list that was imported before may bring back who withdrew: nobody else knows."""
    there = result.there + len(result.dated)
    if not (there and result.people) or result.withdrawals:
        return
    number = len(result.people)
    are = "1 name is" if number == 1 else f"{number} names are"
    kept = "of who withdrew nothing is kept"
    say(f"  {are} new beside {there} there already; {kept}", err=True)
    hint = "If one of them withdrew, delete the person from the sheet; --dry-run lists them"
    say(f"  hint: {hint}.", err=True)


def _print_hints(result: SignatoriesImport) -> None:
    _print_cuts(result)
    _print_possible_returns(result)
    print_left_returns(result)
    total = sum(result.numbers.values())
    if total or result.total_before:
        before = f", where {result.total_before} were" if result.total_before else ""
        say(f"  the list {result.list} counts {total}{before}", err=True)
    if result.unnamed.get("no question"):
        hint = (
            "Nobody is named: say which column asks with --map 'HEADER=consent', or how all agreed"
        )
        say(f"  hint: {hint} with --consent 'sign-up form, question 4'.", err=True)
    if result.unnamed.get("refusing remark"):
        hint = (
            "Ask those whose remarks hold their names back; if a column only says what people "
            "think of the letter, leave it out"
        )
        say(f"  hint: {hint}: --map 'HEADER=-'.", err=True)
    if waiting := result.unnamed.get("waiting"):
        are = "remark speaks" if waiting == 1 else "remarks speak"
        hint = "If one is about something else, say so"
        say(f"  {waiting} {are} of waiting; hint: {hint}: --value 'TEXT=yes'.", err=True)
    if result.answers:
        cells = sorted(result.answers.items(), key=lambda item: (-item[1], item[0]))
        listed = ", ".join(f"{cell[:60]} ({number})" for cell, number in cells[:_MOST_ANSWERS])
        more = f" and {len(cells) - _MOST_ANSWERS} more" if len(cells) > _MOST_ANSWERS else ""
        say(f"  neither yes nor no: {listed}{more}", err=True)
        print_value_hints([cell for cell, _ in cells])


def _summary(result: SignatoriesImport, plan: Plan, *, dry_run: bool) -> str:
    rows, empty = plural(result.rows, "row"), f"; {result.empty} empty" if result.empty else ""
    counted = sum(result.unnamed.values())
    left_out = len(result.outcomes) + result.withdrawn
    numbers = (
        f"{len(result.people) + len(result.dated) + result.there} named, {counted} counted only, "
        f"{left_out} left out"
    )
    files = f"{plural(len(plan.changes), 'file')} {'would be written' if dry_run else 'written'}"
    return f"{rows}: {numbers}{empty}; {files}"
