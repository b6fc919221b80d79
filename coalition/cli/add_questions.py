"""What `coalition add` asks on a terminal."""

from collections.abc import Callable, Iterable
from typing import Any

import click

from coalition.campaign.ids import path_of_id, slug
from coalition.campaign.snapshot import Snapshot
from coalition.cli.options import country_code
from coalition.cli.output import confirm, say
from coalition.cli.prompts import ask
from coalition.cli.web_address import web_address
from coalition.commands.add import find_resembling, list_choices
from coalition.commands.add_group import find_group
from coalition.commands.translated_labels import What, id_called
from coalition.errors import CommandError
from coalition.records import check_stem

Question = tuple[str, str, tuple[str, ...], Callable[[str], str], bool]
"""A key, its question, the words to complete, a parser, and whether an answer is required."""


GENDERS = ("feminine", "masculine", "neutral")


def ask_organisation(options: dict[str, Any], snapshot: Snapshot) -> None:
    """Ask for the options of an organisation that were left out, and fill them in."""
    choices = list_choices(snapshot)
    _begin(options, (("name", "Name", (), str, True),))
    _settle(options, snapshot)
    _ask_free_id(options, snapshot)
    _ask_missing(options, (("website", "Website", (), web_address, False),))
    _settle(options, snapshot)
    questions = (
        ("country", "Country (code, name or international)", choices.countries,
         country_code, False),
        ("tier", f"Tier ({', '.join(choices.tiers) or 'none defined'})", choices.tiers,
         _called_one_of(snapshot, "tier", choices.tiers), False),
        ("kind", f"Kind ({', '.join(choices.kinds) or 'none defined'})", choices.kinds,
         _called_one_of(snapshot, "kind", choices.kinds), False),
        ("source", "Source (address, or form and day)", (), str, False),
    )  # fmt: skip
    _ask_missing(options, questions)


def _settle(options: dict[str, Any], snapshot: Snapshot) -> None:
    """Say at once which organisations the new one looks like; end if it is one of them."""
    given = {key: options[key] for key in ("name", "website") if options[key]}
    distinct = tuple(options["distinct_from"])
    resembling = find_resembling(snapshot, {**given, "distinct_from": list(distinct)})
    for resemblance in resembling:
        say(f"  {given['name']} looks like {resemblance}", err=True)
    if resembling and not confirm("  Is it another organisation?"):
        say("coalition add: nothing was written", err=True)
        raise click.exceptions.Exit(1)
    options["distinct_from"] = (*distinct, *(resemblance.id for resemblance in resembling))


def _ask_free_id(options: dict[str, Any], snapshot: Snapshot) -> None:
    """Ask for an id where that of the name is taken."""

    def parse(id_: str) -> str:
        if problem := check_stem(id_, "access-now"):
            raise ValueError(problem.message)
        if taken := path_of_id(snapshot.folder, id_):
            raise ValueError(f"{taken} has the id {id_} already")
        return id_

    try:
        parse(options["id_"] or slug(options["name"]))
    except ValueError as error:
        say(f"  {error}", err=True)
        options["id_"] = ask("Id, by which its file is named", parse=parse, required=True)


def _begin(options: dict[str, Any], questions: Iterable[Question]) -> None:
    say("Empty answers leave a key out; Ctrl-C ends with nothing written.", err=True)
    _ask_missing(options, questions)


def _ask_missing(options: dict[str, Any], questions: Iterable[Question]) -> None:
    for key, question, choices, parse, required in questions:
        if not options[key]:
            options[key] = ask(question, choices=choices, parse=parse, required=required)


def _one_of(choices: tuple[str, ...]) -> Callable[[str], str]:
    """A parser that accepts only one of these."""

    def parse(text: str) -> str:
        if text not in choices:
            raise ValueError(f"{text} is none of {', '.join(choices) or 'them'}")
        return text

    return parse


def _called_one_of(
    snapshot: Snapshot, what: What, choices: tuple[str, ...]
) -> Callable[[str], str]:
    """A parser that accepts one of these by its id, label or heading."""
    parse = _one_of(choices)
    return lambda text: parse(id_called(snapshot, what, text))


def ask_person(options: dict[str, Any], snapshot: Snapshot) -> None:
    """Ask for the options of a person that were left out, and fill them in."""
    choices = list_choices(snapshot)
    roles = choices.roles
    gender = f"Grammatical gender ({', '.join(GENDERS)})"
    questions = (
        ("name", "Name", (), str, True),
        ("family_name", "Family name", (), str, False),
        (
            "role",
            f"Role ({', '.join(roles)})",
            roles,
            _called_one_of(snapshot, "role", roles),
            False,
        ),
        ("gender", gender, GENDERS, _one_of(GENDERS), False),
        ("country", "Country (code or name)", choices.countries, country_code, False),
        ("group", "Political group (id or name)", choices.groups, _group_of(snapshot), False),
        ("source", "Source of the endorsement (empty for none)", (), str, False),
    )
    _begin(options, questions)


def _group_of(snapshot: Snapshot) -> Callable[[str], str]:
    """A parser that accepts only what names a political group."""

    def parse(text: str) -> str:
        try:
            find_group(snapshot, text, snapshot.day())
        except CommandError as error:
            raise ValueError(str(error)) from None
        return text

    return parse
