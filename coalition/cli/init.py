"""`coalition init`."""

import shlex
from pathlib import Path
from typing import Any

import click

from coalition import paths
from coalition.campaign.changes import write_plan
from coalition.cli.init_place import new_campaign, settle_place, title_of
from coalition.cli.options import LanguageTag, LanguageTags, chosen_folder, dry_run_option
from coalition.cli.output import say
from coalition.cli.prompts import ask, is_interactive
from coalition.cli.reports import plural, report
from coalition.commands import init_requirement
from coalition.commands.init import plan_campaign
from coalition.files import Folder
from coalition.findings import has_errors


class _Requirement(click.ParamType[str]):
    """Where the program comes from."""

    name = "address"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The line for requirements.txt."""
        try:
            return init_requirement.render_requirement(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.command(epilog="Example: coalition init open-streets --languages en,fr,pt-BR")
@click.argument("directory", metavar="[DIR]", default="", type=click.Path(file_okay=False))
@click.option("--title", help="What the campaign is called; made from the folder's name.")
@click.option("--id", "id_", metavar="ID", help="Its id; made from the title if left out.")
@click.option(
    "--languages", "tags", metavar="L,L", type=LanguageTags(), help="Such as en,fr,pt-BR."
)
@click.option(
    "--source-language",
    "source",
    metavar="L",
    type=LanguageTag(),
    help="The language in which you write records and letters; the first one if left out.",
)
@click.option("--url", help="The campaign's website.")
@click.option(
    "--forge",
    type=click.Choice(("github", "gitlab", "none")),
    help="Where the repository is kept: for CI and the form by which organisations join. GitHub, "
    "unless the folder has files for GitLab.",
)
@click.option(
    "--program",
    metavar="ADDRESS",
    type=_Requirement(),
    help="Where the program comes from, for CI and everybody else: git+https://…@COMMIT, or an "
    "archive or wheel by https: or file:. In a campaign that is there, it is written into its "
    "requirements.txt.",
)
@click.option(
    "--yes",
    is_flag=True,
    help="Don't ask whether this folder is meant; let a campaign begin inside another one.",
)
@dry_run_option
@click.pass_context
def command(
    ctx: click.Context, /, directory: str, *, yes: bool, dry_run: bool, **options: Any
) -> None:
    """Begin a new campaign in DIR, or in this folder.

    It has two invented organisations, an open letter and an e-mail to send, in the languages that
    you name, a README for coordinators, CI, a form by which organisations join, and settings for
    editors. It builds at once. No file that is there is changed; in a campaign that is there, what
    it lacks of these files is added.

    Without DIR you are asked first where this folder is not empty, is a campaign, or lies inside
    one or inside a Git repository; where nobody can answer, nothing is written.
    """
    named = chosen_folder(ctx, directory) or ""
    root = _resolve(named)
    if not yes:
        settle_place(root, options, is_named=Path(named) != Path(), dry_run=dry_run)
    if is_interactive() and options["title"] is None and not Folder(root).has(paths.CAMPAIGN):
        options["title"] = ask(f"Title [{title_of(root)}]")
        source = options["source"] or "en"
        options["tags"] = options["tags"] or ask(
            f"Languages, the one you write in first [{source}]", parse=_tags
        )
        if options["program"] is None and init_requirement.known_requirement() is None:
            question = f"Where the program comes from, like {init_requirement.EXAMPLE} [later]"
            options["program"] = ask(question, parse=init_requirement.render_requirement)
    start = plan_campaign(root, new_campaign(root, options))
    written = start.plan
    if has_errors(written.findings):
        report(written.findings)
        say("coalition init: nothing was written", err=True)
        ctx.exit(1)
    if not dry_run:
        written = write_plan(root, written, "init")
    for change in written.changes:
        mark = "new" if change.new else "changed"
        say(f"{mark:<8} {change.path}: {change.summary}")
    for path in start.kept:
        ignored = "; see that it leaves out /build/" if path == ".gitignore" else ""
        say(f"kept     {path}: there already{ignored}")
    if start.was_there and (options["tags"] or options["title"]):
        say("  the campaign was there already; its title and languages stay", err=True)
    if start.in_english:
        language = options["source"] or options["tags"][0]
        say(f"  there is no example in {language}: its letter is in English and says so", err=True)
        say("  write the headings of your tiers and kinds into data/campaign.yaml", err=True)
    number = len(written.changes)
    verb = "would be written" if dry_run else "written"
    say(f"coalition init: {plural(number, 'file')} {verb}", err=True)
    if number and not dry_run:
        say(f"next: {_next(root)}", err=True)
    if start.program_unknown:
        say(f"missing: {init_requirement.MISSING}", err=True)
    ctx.exit(int(has_errors(written.findings)))


def _tags(text: str) -> tuple[str, ...]:
    try:
        return LanguageTags().convert(text, None, None)
    except click.BadParameter as error:
        raise ValueError(error.message) from None


def _resolve(directory: str) -> Path:
    """The absolute path of a folder. Raises click.UsageError for links that lead in a circle."""
    try:
        return Path(directory).resolve()
    except (OSError, RuntimeError):
        raise click.UsageError(f"{directory} leads nowhere.") from None


def _next(root: Path) -> str:
    here = root == Path.cwd()
    build = "coalition build" if here else f"coalition -C {shlex.quote(str(root))} build"
    return f"{build}, and open build/index.html in a browser"
