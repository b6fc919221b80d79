"""What `coalition import` prints: notes on the columns, a table of all rows, and the summary."""

import difflib
from collections import Counter
from collections.abc import Iterable

from coalition.campaign.changes import Change, Plan
from coalition.cli.output import lines, say, write
from coalition.cli.reports import is_terminal, plural
from coalition.cli.tables import Cell, Column, print_table
from coalition.commands.import_outcome import Import, Outcome, count_outcomes

_COLOURS = {
    "new": "green", "update": "cyan", "same": "dim", "doubtful": "yellow", "refused": "red",
}  # fmt: skip
_SCREENFUL = 20
"""How many rows a terminal shows at once."""


def print_notes(description: str, notes: tuple[str, ...]) -> None:
    """Print what a file was read as, and what was read of it."""
    say(f"read as {description}", err=True)
    for note in notes:
        say(f"  {note}", err=True)


def print_outcomes(outcomes: Iterable[Outcome]) -> None:
    """Print a table of what becomes of each row."""
    columns = (
        Column("row", to_right=True, whole=True),
        *(Column(heading, whole=True) for heading in ("what", "id")),
        *map(Column, ("name", "why")),
    )
    rows = []
    for outcome in outcomes:
        texts = (outcome.id or "", outcome.name, outcome.detail)
        # Row 0 is a person who is not in the file.
        status = Cell(outcome.status, _COLOURS[outcome.status])
        number = Cell(str(outcome.row or ""))
        rows.append((number, status, *(Cell(text) for text in texts)))
    print_table(columns, rows)


def print_diff(plan: Plan) -> None:
    """Print what changes in each file, as `diff -u` does."""
    for change in plan.changes:
        write(lines(_diff(change)))


def _diff(change: Change) -> Iterable[str]:
    after = (change.data or b"").decode("utf-8").splitlines()
    new_path = f"b/{change.path}"
    if change.new:
        head = ("--- /dev/null", f"+++ {new_path}", f"@@ -0,0 +1,{len(after)} @@")
        return (*head, *(f"+{line}" for line in after))
    before = (change.before or b"").decode("utf-8").splitlines()
    return difflib.unified_diff(before, after, f"a/{change.path}", new_path, lineterm="")


def print_left_out(outcomes: tuple[Outcome, ...]) -> None:
    """Repeat the rows left out, where the whole table is longer than a terminal."""
    if len(outcomes) > _SCREENFUL and is_terminal():
        print_outcomes(tuple(row for row in outcomes if row.status in ("doubtful", "refused")))


def print_unknown(outcomes: Iterable[Outcome]) -> None:
    """Print the tiers, kinds and letters that the campaign does not have, with their rows."""
    rows_by_label = Counter(label for outcome in outcomes for label in outcome.unknown)
    for (what, label), rows in rows_by_label.most_common():
        unknown = f"{what} {label}"
        say(f"  the campaign has no {unknown}: {plural(rows, 'row')}", err=True)
    if rows_by_label:
        say(
            "  hint: Say what is meant, as in --value 'NGO=association'; add it to "
            "data/campaign.yaml; or leave its column out with --map 'HEADER=-'.",
            err=True,
        )


def summary(result: Import, *, dry_run: bool) -> str:
    """How many rows became what, and how many files that changes."""
    counts = count_outcomes(result.outcomes)
    statuses = ", ".join(f"{number} {status}" for status, number in counts.items() if number)
    rows = plural(len(result.outcomes), "row")
    empty = f"; {result.empty} empty" if result.empty else ""
    verb = "would be written" if dry_run else "written"
    files = f"{plural(len(result.plan.changes), 'file')} {verb}"
    return f"{rows}: {statuses or 'nothing'}{empty}; {files}"
