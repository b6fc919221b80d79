"""What `coalition init` makes of a folder: its title, and whether it is the one that was meant."""

import shlex
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import click

from coalition.campaign.ids import slug
from coalition.cli.output import confirm, say
from coalition.cli.prompts import is_interactive
from coalition.commands.init import NewCampaign, plan_campaign
from coalition.commands.init_place import (
    Doubt,
    additions,
    doubt_place,
    doubt_unnamed_place,
    in_short,
)
from coalition.errors import CommandError

_WIDTH = 78
"""Columns of a terminal that are surely there."""

_SHOWN = 8
"""What would be added, of which the rest is counted."""


def settle_place(root: Path, options: dict[str, Any], *, is_named: bool, dry_run: bool) -> None:
    """Go on where the folder is surely meant, or somebody says that it is.

    Raises CommandError where nobody is asked, and click.Abort where it is not meant. A dry run only
    says what is doubtful.
    """
    changes = () if is_named else plan_campaign(root, new_campaign(root, options)).plan.changes
    doubt = doubt_place(root) if is_named else doubt_unnamed_place(root, changes)
    if doubt is None:
        return
    if dry_run:
        say(f"  {root} {doubt.reason}", err=True)
    elif is_named or not is_interactive():
        raise CommandError(_refusal(root, doubt))
    elif not _ask(root, doubt, additions(root, changes)):
        raise click.Abort


def _ask(root: Path, doubt: Doubt, new: Sequence[str]) -> bool:
    say(f"{root} {doubt.reason}.", err=True)
    added = f"This adds {in_short(new, _SHOWN)}; no file that is there changes."
    for line in textwrap.wrap(added, _WIDTH, break_long_words=False, break_on_hyphens=False):
        say(line, err=True)
    verb = "Add them to" if doubt.kind == "campaign" else "Begin a campaign in"
    return confirm(f"{verb} {root}?")


def _refusal(root: Path, doubt: Doubt) -> str:
    """The sentence for a folder in which nothing is begun, with the command that does."""
    yes = " --yes" if doubt.kind == "inside a campaign" else ""
    command = f"coalition init {shlex.quote(str(root))}{yes}"
    return f"{root} {doubt.reason}; nothing was written. If it is meant: {command}"


def title_of(root: Path) -> str:
    """A title made from the name of the campaign's folder."""
    name = root.name.encode("utf-8", "replace").decode().replace("-", " ").replace("_", " ")
    printable = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(printable.split()).capitalize() or "Campaign"


def new_campaign(root: Path, options: dict[str, Any]) -> NewCampaign:
    """The campaign that options describe, with what they leave out made from the folder's name."""
    title = " ".join((options["title"] or "").split()) or title_of(root)
    tags: tuple[str, ...] = options["tags"] or (options["source"] or "en",)
    source = options["source"] or tags[0]
    return NewCampaign(
        id=options["id_"] or slug(title) or "campaign",
        title=title,
        source_language=source,
        languages=tags if source in tags else (source, *tags),
        url=options["url"],
        forge=options["forge"] or _forge(root),
        requirement=options["program"],
    )


def _forge(root: Path) -> Literal["github", "gitlab"]:
    return "gitlab" if (root / ".gitlab-ci.yml").exists() else "github"
