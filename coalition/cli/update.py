"""`coalition update`."""

import sys
from collections.abc import Mapping
from difflib import SequenceMatcher

import click

from coalition import pipeline
from coalition.cli.options import campaign_folder, dry_run_option, language_option, root_of
from coalition.cli.plans import carry_out
from coalition.cli.safe_text import printable
from coalition.pipeline import SourceChange
from coalition.refusals import Refusal


@click.command(epilog="Example: coalition update --language de --language pl")
@campaign_folder
@language_option
@click.option(
    "--minor",
    is_flag=True,
    help="Texts kept their meaning (a typo was mended): show them, and keep their translations "
    "valid.",
)
@click.option(
    "--yes", is_flag=True, help="With --minor: don't ask; take all that changed just now."
)
@dry_run_option
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    only: tuple[str, ...],
    *,
    minor: bool,
    yes: bool,
    dry_run: bool,
) -> None:
    """Bring every PO file to what records and letters say, losing no translation.

    A text that changed keeps its translation as a fuzzy suggestion, with the previous text above
    it. Texts that went are kept as obsolete entries and come back when the text does. Prints the
    files that changed.

    With --minor you are shown each text that changed, also in an earlier update if nobody has
    looked at its translations since, and asked whether they stay valid. Where a field, a number or
    an address changed they become fuzzy all the same, and that is said.
    """
    agree = _all_new if yes or dry_run else _asked_for
    planned = pipeline.planned_update(root_of(ctx, folder), only, agree=agree if minor else None)
    carry_out(ctx, "update", root_of(ctx, folder), planned, dry_run=dry_run)


def _all_new(changes: Mapping[SourceChange, bool]) -> list[SourceChange]:
    """Every change that this update finds, once it has been shown."""
    new = [change for change, is_new in changes.items() if is_new]
    for change in new:
        click.echo(_shown(change), err=True)
    return new


def _asked_for(changes: Mapping[SourceChange, bool]) -> list[SourceChange]:
    """The changes to which somebody at a terminal says yes.

    Raises Refusal where nobody is there.
    """
    if not sys.stdin.isatty():
        _all_new(changes)
        raise Refusal("there is no terminal to ask on; add --yes once you have read the list")
    return [change for change, is_new in changes.items() if _agreed_to(change, is_new=is_new)]


def _agreed_to(change: SourceChange, *, is_new: bool) -> bool:
    click.echo(_shown(change) + ("" if is_new else "\n  (fuzzy since an earlier update)"), err=True)
    return change.objection is None and click.confirm("  Do its translations stay valid?", err=True)


def _shown(change: SourceChange) -> str:
    """A change with what went in red and what came in green."""
    old, new = (printable(key.msgid) for key in (change.before, change.after))
    place = f"{change.domain}, {change.after.msgctxt}" if change.after.msgctxt else change.domain
    head = click.style(place, bold=True)
    if change.objection:
        becomes = click.style("becomes fuzzy", fg="yellow")
        head += f": {becomes}, because {change.objection}"
    before, after = _marked(old, new)
    return f"{head}\n  - {before}\n  + {after}"


def _marked(old: str, new: str) -> tuple[str, str]:
    """Two texts, where they differ word by word coloured."""
    one, other = old.split(" "), new.split(" ")
    before: list[str] = []
    after: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        went, came = " ".join(one[a:b]), " ".join(other[c:d])
        before += [went if tag == "equal" else click.style(went, fg="red")] if went else []
        after += [came if tag == "equal" else click.style(came, fg="green")] if came else []
    return " ".join(before), " ".join(after)
