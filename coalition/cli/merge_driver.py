"""`coalition merge-driver`: Git merges PO files message by message."""

from collections.abc import Iterator
from pathlib import Path

import click

from coalition import merge_driver
from coalition.cli.options import campaign_folder, dry_run_option, root_of
from coalition.cli.output import lines, say, write
from coalition.merge_driver import (
    CONFLICT_STATUS,
    ConflictPolicy,
    Outcome,
    Versions,
    attributes,
)


@click.group(epilog="Example: coalition merge-driver install")
def command() -> None:
    """Let Git merge PO files message by message, without conflicts.

    Two branches that translated different messages of one file merge by themselves, and dates in
    headers never conflict. Hosted merge buttons don't run it: docs/translators.md has a recipe.
    """


@command.command(epilog="Example: coalition merge-driver install --conflict")
@campaign_folder
@click.option(
    "--conflict",
    is_flag=True,
    help="Let Git stop where both sides translated a message differently.",
)
@dry_run_option
@click.pass_context
def install(ctx: click.Context, folder: str | None, conflict: bool, dry_run: bool) -> None:
    """Set up .gitattributes in the campaign's folder, and this clone's settings.

    Commit .gitattributes, and run this once in every clone. Where both sides translated a message
    differently, one fuzzy entry keeps both, with --conflict as without.
    """
    policy = ConflictPolicy.CONFLICT if conflict else ConflictPolicy.FUZZY
    action = merge_driver.plan if dry_run else merge_driver.install
    changes = action(root_of(ctx, folder), policy)
    for change in changes:
        say(f"{'new' if change.new else 'changed':<8} {change.place}")
        # Of settings the name says enough: the command that Git calls fills three lines.
        values = change.value.splitlines() if change.place.endswith(attributes.PATH) else ()
        write(lines(f"         {value}" for value in values))
    if not changes:
        result = "everything is set up already"
    elif dry_run:
        result = "nothing was written"
    else:
        result = "set up; now commit .gitattributes"
    say(f"coalition merge-driver install: {result}", err=True)


@command.command(epilog="Example: coalition merge-driver uninstall")
@campaign_folder
@click.pass_context
def uninstall(ctx: click.Context, folder: str | None) -> None:
    """Remove this clone's settings; Git then merges line by line again.

    The lines in .gitattributes stay: other clones need them, and without settings they do nothing.
    """
    removed = merge_driver.uninstall(root_of(ctx, folder))
    result = "removed from this clone" if removed else "nothing to remove"
    say(f"coalition merge-driver uninstall: {result}", err=True)


_VERSION = click.Path(exists=True, dir_okay=False, path_type=Path)


@command.command(epilog="Example: coalition merge-driver run -- %O %A %B %L %P")
@click.argument("base", type=_VERSION)
@click.argument("ours", type=_VERSION)
@click.argument("theirs", type=_VERSION)
@click.argument("marker_size", type=click.IntRange(min=1))
@click.argument("path", type=click.Path())
@click.option("--conflict", is_flag=True, help="Two translations of a message are a conflict.")
@click.pass_context
def run(
    ctx: click.Context,
    base: Path,
    ours: Path,
    theirs: Path,
    marker_size: int,
    path: str,
    conflict: bool,
) -> None:
    """Merge three versions of a file into OURS; Git calls this.

    Exit status: 0 merged, 3 a conflict; after any other, OURS is as it was.
    """
    outcome = merge_driver.merge_files(Versions(base, ours, theirs), path, marker_size)
    for sentence in _sentences(outcome):
        say(f"{path}: {sentence}", err=True)
    decided = not (outcome.unreadable or outcome.plural_forms or (conflict and outcome.conflicts))
    ctx.exit(0 if decided else CONFLICT_STATUS)


def _sentences(outcome: Outcome) -> Iterator[str]:
    """What is printed about a merge."""
    for version in outcome.unreadable:
        result = "merged line by line" if outcome.lines_merged else "not merged, and left as ours"
        yield f"{result}, for a version can't be read ({version})"
    if outcome.plural_forms is not None:
        theirs = outcome.plural_forms[1]
        yield f"both sides changed Plural-Forms; ours is kept, theirs is {theirs}"
    if outcome.conflicts:
        yield _two_translations(len(outcome.conflicts))


def _two_translations(number: int) -> str:
    if number == 1:
        return "1 message has two translations; it is fuzzy now"
    return f"{number} messages have two translations; they are fuzzy now"
