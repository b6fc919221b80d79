"""`coalition update`."""

import sys
from difflib import SequenceMatcher

import click

from coalition import pipeline
from coalition.cli.options import campaign_folder, dry_run_option, language_option, root_of
from coalition.cli.showing import printable
from coalition.cli.writing import carry_out
from coalition.pipeline import SourceChange
from coalition.refusals import Refusal


@click.command(epilog="Example: coalition update --language de --language pl")
@campaign_folder
@language_option
@click.option(
    "--minor",
    is_flag=True,
    help="The changed texts kept their meaning (a typo was mended): show them, and keep their "
    "translations valid.",
)
@click.option("--yes", is_flag=True, help="With --minor: don't ask.")
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

    With --minor, translations of texts whose change is one of words only stay as they are. Where
    a field, a number or an address changed they become fuzzy all the same, and that is said.
    """
    asking = _Asking(yes=yes, dry_run=dry_run)
    planned = pipeline.planned_update(root_of(ctx, folder), only, agree=asking if minor else None)
    if asking.refused:
        click.echo("coalition update: nothing was written", err=True)
        ctx.exit(1)
    carry_out(ctx, "update", root_of(ctx, folder), planned, dry_run=dry_run)


class _Asking:
    """Shows somebody the texts that changed and asks whether their meaning stayed."""

    def __init__(self, *, yes: bool, dry_run: bool) -> None:
        self._answered = yes or dry_run
        self.refused = False

    def __call__(self, changes: tuple[SourceChange, ...]) -> bool:
        """Whether the translations of the changes stay valid.

        Raises Refusal where there is nobody to ask.
        """
        small = [change for change in changes if change.objection is None]
        for change in changes:
            click.echo(_shown(change), err=True)
        if not small or self._answered:
            return True
        if not sys.stdin.isatty():
            raise Refusal("there is no terminal to ask on; add --yes once you have read the list")
        texts = "this text" if len(small) == 1 else f"these {len(small)} texts"
        agreed = click.confirm(f"Do the translations of {texts} stay valid?", err=True)
        self.refused = not agreed
        return agreed


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
