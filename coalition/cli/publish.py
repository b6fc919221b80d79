"""`coalition publish`."""

import datetime
import itertools
import shlex
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from coalition.cli.loudness import loudness
from coalition.cli.options import Day, campaign_folder, dry_run_option, root_of
from coalition.cli.output import confirm, say
from coalition.cli.progress import progress
from coalition.cli.prompts import is_interactive
from coalition.cli.publish_report import tell, weight
from coalition.cli.reports import report
from coalition.commands.publish import (
    RELEASES,
    Terms,
    publication_of_build,
    publish,
    resolve_target,
)
from coalition.commands.publish_examples import invented_addresses
from coalition.commands.publish_releases import (
    WithdrawnSinceError,
    list_releases,
    purge_releases,
    roll_back,
)
from coalition.commands.publish_standing import Standing
from coalition.expressions import Expression
from coalition.findings import has_errors
from coalition.paths import BUILD
from coalition.publishing.opening import is_loopback
from coalition.publishing.planning import Publication
from coalition.targets import Address

_SPAN = Expression(r"(\d{1,5})\s*([smhdw]?)")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks", "": "days"}


class Span(click.ParamType[datetime.timedelta]):
    """A stretch of time, such as `1d` or `12h`."""

    name = "span"

    def convert(
        self,
        value: str | datetime.timedelta,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> datetime.timedelta:
        """The stretch of time."""
        if isinstance(value, datetime.timedelta):
            return value
        match = _SPAN.fullmatch(value.strip())
        if match is None:
            self.fail(f"{value} is no stretch of time; write it like 1d, 12h or 0.", param, ctx)
        return datetime.timedelta(**{_UNITS[match[2]]: int(match[1])})


@click.command(
    epilog="Examples: coalition publish file:///var/www/site; coalition publish live --dry-run"
)
@click.argument("target", metavar="[TARGET]", required=False)
@campaign_folder
@dry_run_option
@click.option("--list", "listing", is_flag=True, help="List the releases that can come back.")
@click.option("--rollback", is_flag=True, help="Publish what was public before.")
@click.option("--release", metavar="ID", help="Publish an earlier release again.")
@click.option(
    "--purge",
    metavar="ID",
    multiple=True,
    help="Forget a release with all that only it holds; may be given several times.",
)
@click.option(
    "--keep",
    metavar="N",
    type=click.IntRange(min=1),
    default=RELEASES,
    show_default=True,
    help="How many releases stay.",
)
@click.option(
    "--grace",
    metavar="TIME",
    type=Span(),
    default="1d",
    show_default=True,
    help="How long files stay that the build lacks, for visitors and caches; 0 deletes at once.",
)
@click.option("--no-build", is_flag=True, help="Take build/ as it is, if it is whole.")
@click.option("--as-of", metavar="D", type=Day(), help="Build the directory of this day.")
@click.option("--no-warnings", is_flag=True, help="Publish nothing if `coalition check` warns.")
@click.option(
    "--allow-examples",
    is_flag=True,
    help="Publish addresses that are invented, such as join@campaign.example.",
)
@click.option(
    "--beside", is_flag=True, help="Publish into a place that holds files of others, beside them."
)
@click.option(
    "--at-once",
    is_flag=True,
    help="Where a folder is to be and nothing stands yet: make a link that switches at once.",
)
@loudness
@click.pass_context
def command(ctx: click.Context, /, target: str | None, folder: str | None, **options: Any) -> None:
    """Build, and bring the build to where the public reads it, with no page broken meanwhile.

    TARGET is an address, or a name that campaign.yaml has under `publish_to`: a folder
    (file:///var/www/site), a branch (git+https://example.org/site.git#gh-pages) or an object store
    (s3://bucket/folder). Without TARGET the only place of `publish_to` is meant.

    What pages load comes first, then pages and data, v1/index.json last. Interrupted anywhere, the
    next run completes. Passwords and keys come from the environment, never from a file here.

    A release in which somebody stands who has withdrawn since is not brought back.
    """
    ways = [name for name in ("listing", "rollback", "release", "purge") if options[name]]
    if len(ways) > 1:
        raise click.UsageError("--list, --rollback, --release and --purge exclude each other.")
    root = root_of(ctx, folder)
    address = resolve_target(root, target)
    if options["listing"]:
        _list(address)
    elif options["purge"]:
        _purge(address, options["purge"], dry_run=options["dry_run"])
    elif options["rollback"] or options["release"]:
        _roll_back(ctx, root, address, options)
    else:
        _publish(ctx, root, address, options)


def _terms(options: dict[str, Any]) -> Terms:
    return Terms(
        grace=options["grace"],
        keep=options["keep"],
        beside=options["beside"],
        linked=options["at_once"],
        dry_run=options["dry_run"],
    )


def _publish(ctx: click.Context, root: Path, address: Address, options: dict[str, Any]) -> None:
    """Build or verify, then publish; a trial run shows what it would do though that is refused."""
    standing = Standing(root)
    refusals = tuple(_refusals(root, address, standing, options))
    if refusals and not options["dry_run"]:
        say(f"coalition publish: nothing was published, {refusals[0]}", err=True)
        ctx.exit(1)
    if options["no_build"]:
        _verify(ctx, root)
        publication = publication_of_build(root / BUILD)
        standing.require_nobody_withdrawn(publication)
        _bring(address, publication, standing, options)
    elif options["dry_run"]:
        with tempfile.TemporaryDirectory(prefix="coalition-") as place:
            _build(ctx, root, options["as_of"], Path(place, BUILD))
            _bring(address, publication_of_build(Path(place, BUILD)), standing, options)
    else:
        _build(ctx, root, options["as_of"])
        _bring(address, publication_of_build(root / BUILD), standing, options)
    for why in refusals:
        say(f"coalition publish: without --dry-run this would be refused, {why}", err=True)
    ctx.exit(int(bool(refusals)))


def _refusals(
    root: Path, address: Address, standing: Standing, options: dict[str, Any]
) -> Iterator[str]:
    """Why a campaign is not published as it stands, after the findings that are the reason."""
    if options["no_warnings"] and _warns(root):
        yield "because `coalition check` warns"
    if options["allow_examples"] or is_loopback(address) or standing.snapshot.broken:
        return
    if findings := invented_addresses(standing.snapshot, options["as_of"]):
        report(findings)
        yield "for addresses are invented; write the real ones, or say --allow-examples"


def _bring(
    address: Address, publication: Publication, standing: Standing, options: dict[str, Any]
) -> None:
    with progress(f"publishing to {address.text}") as bar:
        published = publish(address, publication, _terms(options), standing.gone, bar.update)
    tell(published, dry_run=options["dry_run"])


def _warns(root: Path) -> bool:
    from coalition.commands.check import check_campaign  # noqa: PLC0415 - only where it is asked

    findings = check_campaign(root)
    report(findings)
    return bool(findings)


def _verify(ctx: click.Context, root: Path) -> None:
    from coalition.commands.verify import verify_build  # noqa: PLC0415 - only where it is asked

    findings = verify_build(root / BUILD)
    if has_errors(findings):
        report(findings)
        say("coalition publish: nothing was published; `coalition build` makes it whole", err=True)
        ctx.exit(1)


def _build(
    ctx: click.Context, root: Path, as_of: datetime.date | None, folder: Path | None = None
) -> None:
    """Build into `build/`, or a folder that is named."""
    from coalition.commands.build import build_campaign  # noqa: PLC0415 - roll-back needs less

    numbers = itertools.count(1)
    with progress(f"building {root.name}") as bar:
        built = build_campaign(
            root,
            as_of=as_of,
            folder=folder,
            progressed=lambda language, total: bar.update(
                f"built {language}", next(numbers), total
            ),
        )
    report(built.findings)
    if built.as_of is None:
        say("coalition publish: nothing was built, and nothing published", err=True)
        ctx.exit(1)


def _roll_back(ctx: click.Context, root: Path, address: Address, options: dict[str, Any]) -> None:
    try:
        with progress(f"publishing to {address.text}") as bar:
            published = roll_back(root, address, options["release"], _terms(options), bar.update)
    except WithdrawnSinceError as error:
        _refuse(error, address)
        day = error.day
        if day is None:
            ctx.exit(1)
        question = f"Build the directory of {day} anew, without them, and publish that?"
        if options["dry_run"] or not is_interactive() or not confirm(question):
            ctx.exit(1)
        _publish(ctx, root, address, {**options, "as_of": day, "no_build": False})
        return
    tell(published, dry_run=options["dry_run"])


def _refuse(error: WithdrawnSinceError, address: Address) -> None:
    for gone in error.gone:
        say(f"{gone.name} {gone.why}", err=True)
    if error.day is None:
        what = (
            "nothing of it can be brought back without them, for a build of its day is what "
            "records and letters say now"
        )
    else:
        anew = f"coalition publish {shlex.quote(address.text)} --as-of {error.day}"
        what = f"`{anew}` publishes the directory of its day without them"
    say(f"coalition publish: {error}, so nothing was published; {what}", err=True)


def _list(address: Address) -> None:
    """The releases, the newest first, with an asterisk at the one that is public."""
    state = list_releases(address)
    for release in state.releases:
        mark = "*" if release.id == state.current else " "
        time = release.published.strftime("%Y-%m-%d %H:%M")
        size = f"{release.files} files, {weight(release.size)}"
        say(f"{mark} {release.id}  {time} UTC  as of {release.as_of}  {size}")


def _purge(address: Address, names: Iterable[str], *, dry_run: bool) -> None:
    purged = purge_releases(address, names, dry_run=dry_run)
    verb = "would be forgotten" if dry_run else "is forgotten"
    for release in purged:
        say(f"coalition publish: release {release} {verb}, with all that only it held", err=True)
