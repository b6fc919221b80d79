"""`coalition add organisation` and `coalition add person`."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn

import click

from coalition import pipeline
from coalition.cli.options import (
    Country,
    Day,
    LanguageValue,
    campaign_folder,
    dry_run_option,
    root_of,
)
from coalition.cli.plans import carry_out
from coalition.cli.prompts import ask, is_asked
from coalition.cli.reports import report
from coalition.cli.safe_text import safe
from coalition.findings import has_errors

_SOURCE = "Where the endorsement is recorded: an address, or a form and a day; no person's name."


Question = tuple[str, str, tuple[str, ...], Callable[[str], str], bool]
"""The key, what is asked, what completes it, how it is read, and whether it must be answered."""


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
    help="An official name in another language; may be given several times.",
)  # fmt: skip
@click.option("--short-name", help="An acronym or short form.")
@click.option("--alias", "aliases", multiple=True, help="What else it is called.")
@click.option("--country", type=Country(), help="A code or name in any language, or international.")
@click.option("--website", metavar="URL", help="Its website.")
@click.option("--kind", help="An id of `kinds` in campaign.yaml.")
@click.option("--tier", help="An id of `tiers` in campaign.yaml.")
@click.option("--description", help="What it is, in a sentence; translators get it.")
@click.option("--joined", metavar="D", type=Day(), help="Since when it stands in the directory.")
@click.option("--signed", "signed", metavar="LETTER", multiple=True, help="A letter it signed.")
@click.option("--source", help=_SOURCE)
@click.option("--distinct-from", metavar="ID", multiple=True, help="One it looks like and is not.")
@dry_run_option
@campaign_folder
@click.pass_context
def organisation(ctx: click.Context, /, folder: str | None, dry_run: bool, **given: Any) -> None:
    """Add an organisation.

    On a terminal, what is left out is asked for; the Tab key completes countries, tiers and kinds,
    and Ctrl-C ends everything with nothing written. One that looks like another is asked about, or
    refused where nobody can answer.
    """
    root = root_of(ctx, folder)
    if is_asked() and given["name"] is None:
        _ask_organisation(given, pipeline.known(root))
    values = _organisation(given)
    id_ = given["id_"] or pipeline.slug(values["name"])
    addition = pipeline.planned_organisation(root, id_, values)
    addition = _distinct(ctx, root, id_, values, addition)
    if "tier" not in values and not has_errors(addition.written.findings):
        click.echo("  it has no tier, so it is not in the directory", err=True)
    _finish(ctx, root, addition.written, dry_run=dry_run)


def _organisation(given: dict[str, Any]) -> dict[str, Any]:
    """The record's keys as its file states them."""
    if not given["name"]:
        raise click.UsageError("an organisation needs --name.")
    values = {key: given[key] for key in _PLAIN if given[key]}
    values |= {key: list(given[key]) for key in ("aliases", "distinct_from") if given[key]}
    if given["names"]:
        values["names"] = dict(given["names"])
    if given["signed"]:
        values["signed"] = [{"letter": letter} for letter in given["signed"]]
    if "website" in values:
        values["website"] = _website(values["website"])
    return values


_PLAIN = (
    "name", "short_name", "country", "website", "kind", "tier", "description", "joined", "source",
)  # fmt: skip


def _ask_organisation(given: dict[str, Any], known: pipeline.Known) -> None:
    """Fill in what was left out, question by question."""
    questions = (
        ("name", "Name", (), str, True),
        ("country", "Country (code, name or international)", known.countries, pipeline.country_code,
         False),
        ("website", "Website", (), _website, False),
        ("tier", f"Tier ({', '.join(known.tiers) or 'none defined'})", known.tiers,
         _one_of(known.tiers), False),
        ("kind", f"Kind ({', '.join(known.kinds) or 'none defined'})", known.kinds,
         _one_of(known.kinds), False),
        ("source", "Source (address, or form and day)", (), str, False),
    )  # fmt: skip
    _ask_each(given, questions)


def _ask_each(given: dict[str, Any], questions: Iterable[Question]) -> None:
    click.echo("Empty answers leave a key out; Ctrl-C ends with nothing written.", err=True)
    for key, question, choices, parse, required in questions:
        if not given[key]:
            given[key] = ask(question, choices=choices, parse=parse, required=required)


def _website(text: str) -> str:
    return text if "://" in text else f"https://{text}"


def _one_of(known: tuple[str, ...]) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in known:
            raise ValueError(f"{text} is none of {', '.join(known) or 'them'}")
        return text

    return parse


def _distinct(
    ctx: click.Context,
    root: Path,
    id_: str,
    values: dict[str, Any],
    addition: pipeline.Addition,
) -> pipeline.Addition:
    """The addition once it is clear that it is none of the organisations it looks like."""
    if not addition.resembling:
        return addition
    for one in addition.resembling:
        click.echo(f"{safe(values['name'])} looks like {safe(str(one))}", err=True)
    ids = [one.id for one in addition.resembling]
    if not (is_asked() and click.confirm("Is it another organisation?", err=True)):
        options = " ".join(f"--distinct-from {one}" for one in ids)
        click.echo(f"  hint: If it is another, say so with {options}.", err=True)
        click.echo("coalition add: nothing was written", err=True)
        ctx.exit(1)
    distinct = [*values.get("distinct_from", ()), *ids]
    return pipeline.planned_organisation(root, id_, {**values, "distinct_from": distinct})


@command.command(
    epilog='Example: coalition add person --name "Ada Example" --role mep --country Germany'
)
@click.option("--name", help="The person's name.")
@click.option("--id", "id_", metavar="ID", help="The file's name; made from the name if left out.")
@click.option("--family-name", help="By which lists are sorted.")
@click.option("--title", help="An office or title; translators get it.")
@click.option("--role", help="mep, or an id of `roles` in campaign.yaml.")
@click.option(
    "--gender",
    type=click.Choice(("feminine", "masculine", "neutral")),
    help="Grammatical, only for agreement.",
)
@click.option("--country", type=Country(), help="A code or name in any language.")
@click.option("--group", metavar="ID", help="The political group, by the id of its file.")
@click.option("--party", help="The national party; needs --group.")
@click.option("--ep-id", type=int, help="The number of the European Parliament.")
@click.option("--email", help="A public office address.")
@click.option("--endorsed", metavar="D", type=Day(), help="The day of the endorsement.")
@click.option("--signed", "signed", metavar="LETTER", multiple=True, help="A letter they signed.")
@click.option("--source", help=_SOURCE)
@dry_run_option
@campaign_folder
@click.pass_context
def person(ctx: click.Context, /, folder: str | None, dry_run: bool, **given: Any) -> None:
    """Add a person: a member of parliament who endorses the campaign, or somebody to write to.

    On a terminal, what is left out is asked for. With --source or --endorsed the person is one who
    endorses the campaign and stands in the directory.
    """
    root = root_of(ctx, folder)
    if is_asked() and given["name"] is None:
        _ask_person(given, pipeline.known(root))
    values = _person(given)
    id_ = given["id_"] or pipeline.slug(values["name"])
    _finish(ctx, root, pipeline.planned_person(root, id_, values).written, dry_run=dry_run)


def _person(given: dict[str, Any]) -> dict[str, Any]:
    if not given["name"]:
        raise click.UsageError("a person needs --name.")
    if given["party"] and not given["group"]:
        raise click.UsageError("--party needs --group.")
    plain = ("name", "family_name", "title", "role", "gender", "country", "ep_id", "email")
    values = {key: given[key] for key in plain if given[key]}
    if given["group"]:
        party = {"party": given["party"]} if given["party"] else {}
        values["memberships"] = [{"group": given["group"], **party}]
    endorsed = {"on": given["endorsed"], "source": given["source"]}
    if any(endorsed.values()):
        values["endorsed"] = {key: value for key, value in endorsed.items() if value}
    if given["signed"]:
        values["signed"] = [{"letter": letter} for letter in given["signed"]]
    return values


def _ask_person(given: dict[str, Any], known: pipeline.Known) -> None:
    genders = ("feminine", "masculine", "neutral")
    questions = (
        ("name", "Name", (), str, True),
        ("family_name", "Family name", (), str, False),
        ("role", f"Role ({', '.join(known.roles)})", known.roles, _one_of(known.roles), False),
        ("gender", f"Grammatical gender ({', '.join(genders)})", genders, _one_of(genders), False),
        ("country", "Country (code or name)", known.countries, pipeline.country_code, False),
        ("group", "Political group (id)", known.groups, _one_of(known.groups), False),
        ("source", "Source of the endorsement (empty for none)", (), str, False),
    )
    _ask_each(given, questions)


def _finish(
    ctx: click.Context, root: Path, written: pipeline.Written, *, dry_run: bool
) -> NoReturn:
    """Show the record and write it, or say why not."""
    if has_errors(written.findings):
        report(written.findings)
        click.echo("coalition add: nothing was written", err=True)
        ctx.exit(1)
    for change in written.changes:
        click.echo(safe_lines(change.data or b""), nl=False)
    carry_out(ctx, "add", root, written, dry_run=dry_run)


def safe_lines(data: bytes) -> str:
    """A file's text for a terminal, line by line."""
    return "".join(f"  {safe(line)}\n" for line in data.decode("utf-8").splitlines())
