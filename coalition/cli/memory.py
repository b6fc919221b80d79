"""`coalition memory`: translations that outlive a campaign."""

from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from coalition.campaign.changes import Plan, write_plan
from coalition.cli.options import campaign_folder, dry_run_option, language_option, root_of
from coalition.cli.plans import carry_out, finish
from coalition.commands.memory import plan_export, plan_import
from coalition.errors import CommandError
from coalition.files import Folder, read_named


@click.group(epilog="Example: coalition memory export ../translations")
def command() -> None:
    """Take translations from one campaign to the next, as PO compendia."""


@command.command(epilog="Example: coalition memory export ../translations --language fr")
@click.argument("target", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@campaign_folder
@language_option
@dry_run_option
@click.pass_context
def export(
    ctx: click.Context, target: Path, folder: str | None, only: tuple[str, ...], *, dry_run: bool
) -> None:
    """Write every confirmed translation into DIR, a PO file for each pair of languages.

    The files are ordinary PO files, which other tools read as compendia, too.
    """
    plan = plan_export(root_of(ctx, folder), target, only)
    if dry_run:
        finish(ctx, "memory export", _below(target, plan), "would change")
    finish(ctx, "memory export", _below(target, write_plan(target, plan, "memory export")))


def _below(target: Path, plan: Plan) -> Plan:
    """The plan with paths that say in which folder its files stand."""
    changes = (
        msgspec.structs.replace(change, path=(target / change.path).as_posix())
        for change in plan.changes
    )
    return msgspec.structs.replace(plan, changes=tuple(changes))


@command.command("import", epilog="Example: coalition memory import --own ../translations")
@click.argument(
    "sources",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
)
@click.option(
    "--own", is_flag=True,
    help="They are your own campaign's: the same text in the same place needs nobody's look.",
)  # fmt: skip
@campaign_folder
@dry_run_option
@click.pass_context
def import_(
    ctx: click.Context, sources: tuple[Path, ...], folder: str | None, *, own: bool, dry_run: bool
) -> None:
    """Take in PO files, or folders of them, and fill what is empty in this campaign.

    All that comes in is a suggestion (fuzzy) until a translator confirms it, for somebody else
    wrote it. With --own the same text in the same place comes in confirmed. The translations are
    kept in data/memory/ and offered again by `coalition update` and `coalition language add`.
    """
    root = root_of(ctx, folder)
    planned = plan_import(root, _po_files(sources), own=own)
    carry_out(ctx, "memory import", root, planned, dry_run=dry_run)


def _po_files(sources: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    """The path and the bytes of each PO file that was named, or that a named folder holds.

    What a link in a folder brings in from elsewhere nobody has named.
    """
    for source in sources:
        if not source.is_dir():
            yield source.as_posix(), read_named(source)
            continue
        folder = Folder(source)
        for path in (path for path in folder.walk() if path.endswith(".po")):
            if refusal := folder.refusal(path):
                raise CommandError(f"{source / path} {refusal.reason} and is not read")
            yield (source / path).as_posix(), folder.read(path) or b""
