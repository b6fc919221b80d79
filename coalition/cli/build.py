"""`coalition build`."""

import datetime
import itertools
from pathlib import Path

import click

from coalition.cli.loudness import loudness, tell
from coalition.cli.options import (
    Day,
    cache_option,
    campaign_folder,
    fallback_option,
    language_option,
    root_of,
)
from coalition.cli.output import say
from coalition.cli.progress import progress
from coalition.cli.reports import plural
from coalition.cli.scope import report_for
from coalition.commands.built import Built, Progressed, Settings, build_if_changed
from coalition.findings import has_errors
from coalition.languages import is_pseudo


@click.command(epilog="Example: coalition build --as-of 2021-06-30")
@campaign_folder
@language_option
@fallback_option
@click.option(
    "--as-of",
    metavar="D",
    type=Day(),
    help="The day that the directory answers for; else campaign.yaml's, else today in UTC.",
)
@click.option(
    "--pseudo",
    is_flag=True,
    help="Add en-XA, accented and longer, and ar-XB, right to left, to test layouts with.",
)
@click.option(
    "--review",
    is_flag=True,
    help="Make build-review/ instead: pages for translators that show, in place, what still needs "
    "them; build/ stays as it is. Example: coalition build --review --language pl",
)
@click.option("--strict", is_flag=True, help="Exit with 1 for errors in translations too.")
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    help="How many processes may work at once; as many as there are processors by default.",
)
@cache_option
@loudness
@click.pass_context
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    ctx: click.Context,
    folder: str | None,
    only: tuple[str, ...],
    fallbacks: tuple[tuple[str, tuple[str, ...]], ...],
    as_of: datetime.date | None,
    pseudo: bool,
    review: bool,
    strict: bool,
    jobs: int | None,
    use_cache: bool,
) -> None:
    """Make the build folder: JSON, pages and letters in every language.

    Errors in records or letters stop the build and leave the last one as it is. A translation
    with an error counts as missing; the build goes on and says so.
    """
    if review and pseudo:
        raise click.UsageError("--review has nothing to show of --pseudo; leave out one of them.")
    root = root_of(ctx, folder)
    settings = Settings(only, pseudo, as_of, dict(fallbacks))
    numbers = itertools.count(1)
    with progress(f"building {root.name}") as bar:

        def progressed(language: str, total: int) -> None:
            bar.update(f"built {language}", next(numbers), total)

        if review:
            built = _build_review(root, settings, progressed)
        else:
            built = build_if_changed(
                root, settings, jobs=jobs, remember=use_cache, progressed=progressed
            )
    report_for(built.findings, only)
    if built.as_of is None:
        say("coalition build: nothing was built; the last build is as it was", err=True)
        ctx.exit(1)
    if built.unbuilt:
        missing = ", ".join(built.unbuilt)
        tell(f"  the pages lead to {missing}, not built yet; `coalition build` makes all")
    tell(f"coalition build: {_summary(built, root)}")
    ctx.exit(int(strict and has_errors(built.findings)))


def _build_review(root: Path, settings: Settings, progressed: Progressed) -> Built:
    from coalition.commands.review_build import build_review  # noqa: PLC0415 - a build needs less

    return build_review(
        root,
        only=settings.only,
        as_of=settings.as_of,
        fallbacks=settings.fallbacks,
        progressed=progressed,
    )


def _summary(built: Built, root: Path) -> str:
    pseudo = ", ".join(filter(is_pseudo, built.languages))
    number = sum(not is_pseudo(tag) for tag in built.languages)
    changed = f"{built.changed} changed" if built.changed else "none changed"
    place = built.folder.relative_to(root) if built.folder.is_relative_to(root) else built.folder
    languages = f"{plural(number, 'language')}{pseudo and f' and {pseudo}'}"
    return f"{place}/ holds {built.files} files in {languages} as of {built.as_of} ({changed})"
