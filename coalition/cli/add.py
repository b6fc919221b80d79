"""`coalition add organisation` and `coalition add person`."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn

import click

from coalition.campaign.changes import Plan
from coalition.campaign.ids import slug
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.cli.add_questions import GENDERS, ask_organisation, ask_person
from coalition.cli.options import (
    Country,
    Day,
    LanguageTag,
    LanguageValue,
    campaign_folder,
    dry_run_option,
    root_of,
    say_once,
)
from coalition.cli.output import Shown, confirm, lines, say, write
from coalition.cli.plans import carry_out
from coalition.cli.prompts import is_interactive
from coalition.cli.reports import report
from coalition.cli.web_address import Website
from coalition.commands.add import (
    Addition,
    find_withdrawn,
    plan_organisation,
    plan_person,
)
from coalition.commands.add_group import MeantGroup, find_group
from coalition.commands.translated_labels import What, id_called
from coalition.findings import has_errors

_SOURCE = "Where the endorsement is recorded: an address, or a form and a day; no person's name."


@click.group()
def command() -> None:
    """Add an organisation or a person."""


@command.command(
    epilog='Example: coalition add organisation --name "Bits of Freedom" --country Netherlands '
    "--tier partner --source https://example.org/letter"
)
@click.option("--name", help="The official name.")
@click.option("--id", "id_", metavar="ID", help="The file's name; made from the name if left out.")
@click.option(
    "--name-in", "names", metavar="L=NAME", type=LanguageValue(), multiple=True,
    callback=say_once,
    help="An official name in another language; may be given several times.",
)  # fmt: skip
@click.option("--short-name", help="An acronym or short form.")
@click.option("--alias", "aliases", multiple=True, help="What else it is called.")
@click.option("--country", type=Country(), help="A code or name in any language, or international.")
@click.option("--website", metavar="URL", type=Website(), help="Its website.")
@click.option("--kind", help="An id of `kinds` in campaign.yaml, or a label.")
@click.option("--tier", help="An id of `tiers` in campaign.yaml, or a heading.")
@click.option("--description", help="What it is, in a sentence; translators get it.")
@click.option("--joined", metavar="D", type=Day(), help="Since when it stands in the directory.")
@click.option("--signed", "signed", metavar="LETTER", multiple=True, help="A letter it signed.")
@click.option("--source", help=_SOURCE)
@click.option("--distinct-from", metavar="ID", multiple=True, help="One it looks like and is not.")
@dry_run_option
@campaign_folder
@click.pass_context
def organisation(ctx: click.Context, /, folder: str | None, dry_run: bool, **options: Any) -> None:
    """Add an organisation.

    On a terminal, what is left out is asked for; the Tab key completes countries, tiers and kinds,
    and Ctrl-C ends everything with nothing written. One that looks like another is asked about, or
    refused where nobody can answer.
    """
    root = root_of(ctx, folder)
    snapshot = read_campaign(root)
    if is_interactive() and options["name"] is None:
        ask_organisation(options, snapshot)
    values = _organisation_values(snapshot, options)
    id_ = options["id_"] or slug(values["name"])
    addition = plan_organisation(snapshot, id_, values)
    addition = _confirm_distinct(ctx, snapshot, id_, values, addition)
    if "tier" not in values and not has_errors(addition.plan.findings):
        say("  it has no tier, so it is not in the directory", err=True)
    _finish(ctx, root, addition.plan, dry_run=dry_run)


def _organisation_values(snapshot: Snapshot, options: dict[str, Any]) -> dict[str, Any]:
    """The record's keys as its file states them."""
    if not options["name"]:
        raise click.UsageError("an organisation needs --name.")
    values = {key: options[key] for key in _PLAIN_KEYS if options[key]}
    values |= {key: list(options[key]) for key in ("aliases", "distinct_from") if options[key]}
    if options["names"]:
        values["names"] = dict(options["names"])
    values |= _called(snapshot, values)
    if options["signed"]:
        values["signed"] = _signatures(snapshot, options["signed"])
    return values


def _called(snapshot: Snapshot, values: Mapping[str, Any]) -> dict[str, str]:
    """The ids of what is named by its label or heading."""
    kinds: tuple[What, ...] = ("tier", "kind", "role")
    return {what: id_called(snapshot, what, values[what]) for what in kinds if what in values}


def _signatures(snapshot: Snapshot, letters: Iterable[str]) -> list[dict[str, str]]:
    return [{"letter": id_called(snapshot, "letter", letter)} for letter in letters]


_PLAIN_KEYS = (
    "name", "short_name", "country", "website", "kind", "tier", "description", "joined", "source",
)  # fmt: skip


def _confirm_distinct(
    ctx: click.Context,
    snapshot: Snapshot,
    id_: str,
    values: dict[str, Any],
    addition: Addition,
) -> Addition:
    """The addition, confirmed to be distinct from the organisations it looks like; else exit 1."""
    if not addition.resembling:
        return addition
    for resemblance in addition.resembling:
        say(f"{values['name']} looks like {resemblance}", err=True)
    ids = [resemblance.id for resemblance in addition.resembling]
    if not (is_interactive() and confirm("Is it another organisation?")):
        options = " ".join(f"--distinct-from {other}" for other in ids)
        say(f"  hint: If it is another, say so with {options}.", err=True)
        say("coalition add: nothing was written", err=True)
        ctx.exit(1)
    distinct = [*values.get("distinct_from", ()), *ids]
    return plan_organisation(snapshot, id_, {**values, "distinct_from": distinct})


@command.command(
    epilog='Example: coalition add person --name "Ada Example" --role mep --country Germany '
    "--group greens-efa"
)
@click.option("--name", help="The person's name.")
@click.option("--id", "id_", metavar="ID", help="The file's name; made from the name if left out.")
@click.option("--family-name", help="By which lists are sorted.")
@click.option("--title", help="An office or title; translators get it.")
@click.option("--role", help="mep, or an id of `roles` in campaign.yaml.")
@click.option(
    "--gender",
    type=click.Choice(GENDERS),
    help="Grammatical, only for agreement.",
)
@click.option("--country", type=Country(), help="A code or name in any language.")
@click.option(
    "--group",
    metavar="ID",
    help="The political group, by id or name, such as greens-efa. One of the European Parliament "
    "that has no file yet gets one.",
)
@click.option("--party", help="The national party; needs --group.")
@click.option("--ep-id", type=int, help="The number of the European Parliament.")
@click.option("--email", help="A public office address.")
@click.option(
    "--language",
    "languages",
    metavar="L",
    type=LanguageTag(),
    multiple=True,
    help="In which the person reads letters, the preferred one first; may be given several times.",
)
@click.option("--endorsed", metavar="D", type=Day(), help="The day of the endorsement.")
@click.option("--signed", "signed", metavar="LETTER", multiple=True, help="A letter they signed.")
@click.option("--source", help=_SOURCE)
@dry_run_option
@campaign_folder
@click.pass_context
def person(ctx: click.Context, /, folder: str | None, dry_run: bool, **options: Any) -> None:
    """Add a person: a member of parliament who endorses the campaign, or somebody to write to.

    On a terminal, what is left out is asked for. With --source or --endorsed the person is one who
    endorses the campaign and stands in the directory.
    """
    root = root_of(ctx, folder)
    snapshot = read_campaign(root)
    if is_interactive() and options["name"] is None:
        ask_person(options, snapshot)
    group = _find_group(options, snapshot)
    values = _person_values(snapshot, options)
    id_ = options["id_"] or slug(values["name"])
    if options["id_"] is None:
        _require_no_withdrawn(ctx, snapshot, values["name"])
    addition = plan_person(snapshot, id_, values, group.added if group else ())
    _finish(ctx, root, addition.plan, dry_run=dry_run)


def _require_no_withdrawn(ctx: click.Context, snapshot: Snapshot, name: str) -> None:
    """End the command where somebody of much the same name has withdrawn."""
    if gone := find_withdrawn(snapshot, name):
        say(f"{name} looks like {gone.id}, who withdrew on {gone.withdrawn}", err=True)
        say("  hint: If it is somebody else, say so with another --id.", err=True)
        say("coalition add: nothing was written", err=True)
        ctx.exit(1)


def _find_group(options: dict[str, Any], snapshot: Snapshot) -> MeantGroup | None:
    """The group that was named, by whose id it is named from here on."""
    name = options["group"]
    if not name:
        return None
    group = find_group(snapshot, name, options["endorsed"] or snapshot.day())
    if group.id != name:
        say(f"  {name} is the political group {group.id}", err=True)
    if group.added:
        say(f"  {group.id} had no file; it is added as the European Parliament knows it", err=True)
    options["group"] = group.id
    return group


def _person_values(snapshot: Snapshot, options: dict[str, Any]) -> dict[str, Any]:
    if not options["name"]:
        raise click.UsageError("a person needs --name.")
    if options["party"] and not options["group"]:
        raise click.UsageError("--party needs --group.")
    plain = ("name", "family_name", "title", "role", "gender", "country", "ep_id", "email")
    values = {key: options[key] for key in plain if options[key]}
    values |= _called(snapshot, values)
    if options["languages"]:
        values["languages"] = list(options["languages"])
    if options["group"]:
        party = {"party": options["party"]} if options["party"] else {}
        values["memberships"] = [{"group": options["group"], **party}]
    endorsed = {"on": options["endorsed"], "source": options["source"]}
    if any(endorsed.values()):
        values["endorsed"] = {key: value for key, value in endorsed.items() if value}
    if options["signed"]:
        values["signed"] = _signatures(snapshot, options["signed"])
    return values


def _finish(ctx: click.Context, root: Path, written: Plan, *, dry_run: bool) -> NoReturn:
    """Print the record and write it, or print the errors in it."""
    if has_errors(written.findings):
        report(written.findings)
        say("coalition add: nothing was written", err=True)
        ctx.exit(1)
    for change in written.changes:
        if len(written.changes) > 1:
            say(f"{change.path}:")
        write(_indented(change.data or b""))
    carry_out(ctx, "add", root, written, dry_run=dry_run)


def _indented(data: bytes) -> Shown:
    """The lines of a file, indented."""
    return lines(f"  {text}" for text in data.decode("utf-8").splitlines())
