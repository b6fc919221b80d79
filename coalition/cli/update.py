"""`coalition update`."""

import gc
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coalition.cli.loudness import loudness
from coalition.cli.options import (
    cache_option,
    campaign_folder,
    dry_run_option,
    language_option,
    root_of,
)
from coalition.cli.plans import carry_out, finish_unchanged
from coalition.cli.progress import Bar, progress
from coalition.cli.prompts import is_interactive
from coalition.cli.reports import plural
from coalition.commands.updated import last_update
from coalition.findings import Finding
from coalition.stages import stage

if TYPE_CHECKING:
    # What it takes to update takes longer to load than to see that there is nothing to do.
    from coalition.campaign.changes import Plan
    from coalition.commands.update import ChooseMinor
    from coalition.merging.minor import SourceChange


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
@cache_option
@loudness
@click.pass_context
def command(
    ctx: click.Context,
    folder: str | None,
    only: tuple[str, ...],
    *,
    minor: bool,
    yes: bool,
    dry_run: bool,
    use_cache: bool,
) -> None:
    """Bring every PO file to what records and letters say, losing no translation.

    A text that changed keeps its translation as a fuzzy suggestion, with the previous text above
    it. Texts that went are kept as obsolete entries and come back when the text does. Prints the
    files that changed.

    With --minor you are shown each text that changed, also in an earlier update if nobody has
    looked at its translations since, and asked whether they stay valid. Where a field, a number or
    an address changed they become fuzzy all the same, and that is said.

    Where a translation was complete and would not be any more, that is said first; on a terminal
    you are asked as with --minor.
    """
    root = root_of(ctx, folder)
    # Whoever asks for --minor is also shown what is fuzzy since an earlier update.
    memory = last_update(root, only) if use_cache and not minor else None
    if memory is not None and (findings := memory.recall()) is not None:
        finish_unchanged(ctx, "update", findings, _left_as_they_are(findings), only)
    with _without_collecting():
        planned, told = _plan(
            root, only, minor=minor, yes=yes, dry_run=dry_run, remember=use_cache and not dry_run
        )
    if memory is not None and not (planned.changes or dry_run):
        memory.keep(planned.findings)
    notes = filter(None, (_left_as_they_are(planned.findings), told))
    carry_out(ctx, "update", root, planned, dry_run=dry_run, note="; ".join(notes), only=only)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Don't look for what nothing refers to any more: all catalogs stay until the command ends."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _plan(
    root: Path, only: tuple[str, ...], *, minor: bool, yes: bool, dry_run: bool, remember: bool
) -> "tuple[Plan, str]":
    """What is to be written, agreed to where somebody is asked, and what readers see no more."""
    with stage("loading what it takes to update"):
        from coalition.cli import changed_texts  # noqa: PLC0415 - most is up to date
        from coalition.cli.gaps import gaps_of, sum_up, tell_gaps  # noqa: PLC0415
        from coalition.commands.update import plan_update  # noqa: PLC0415

    agree = changed_texts.all_new if yes or dry_run else changed_texts.ask_each
    with progress("looking for what is new") as bar:
        choose = _paused(bar, agree) if minor else None
        planned = plan_update(root, only, choose_minor=choose, remember=remember)
    gaps = gaps_of(planned.changes)
    tell_gaps(gaps, keeps=not minor)
    opened = any(gap.suggested and gap.complete for gap in gaps)
    if opened and not (minor or dry_run) and is_interactive():
        ask = changed_texts.ask_about_new
        planned = plan_update(root, only, choose_minor=ask, remember=remember)
        gaps = gaps_of(planned.changes)
    return planned, sum_up(gaps)


def _paused(bar: Bar, choose: "ChooseMinor") -> "ChooseMinor":
    """The same choice, asked without a bar in its way."""

    def paused(changes: "Mapping[SourceChange, bool]") -> "Collection[SourceChange]":
        bar.pause()
        return choose(changes)

    return paused


def _left_as_they_are(findings: Iterable[Finding]) -> str:
    """How many PO files an update does not touch, because they have errors."""
    errors = (finding for finding in findings if finding.severity == "error")
    number = len({finding.path for finding in errors if finding.path.endswith(".po")})
    if not number:
        return ""
    return f"{plural(number, 'file')} with errors left as {'it is' if number == 1 else 'they are'}"
