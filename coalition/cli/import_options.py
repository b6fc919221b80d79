"""What the options of `coalition import` ask for, by what the rows are."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from coalition.campaign.snapshot import today
from coalition.commands.import_members import MembersImportOptions
from coalition.commands.import_organisations import (
    OrganisationsImportOptions,
)
from coalition.errors import CommandError
from coalition.files import read_named
from coalition.intake import AskedMembers, read_asked_members
from coalition.intake.values.decoding import decode

_FIRST_PARLIAMENT = 1979
"""The year of the first elections to the European Parliament."""


def organisation_options(options: dict[str, Any]) -> OrganisationsImportOptions:
    """How organisations are read. Raises UsageError for options of other rows."""
    for option in ("only", "complete"):
        if options[option] is not None:
            raise click.UsageError(f"--{option} is for lists of members: add --as mep.")
    keys = ("tier", "kind", "country", "signed", "joined", "source")
    return OrganisationsImportOptions(
        columns=dict(options["columns"]),
        encoding=options["encoding"],
        dates=options["dates"],
        separator=options["separator"],
        list=options["list_"] or "",
        defaults={key: str(options[key]) for key in keys if options[key]},
        overwrite=options["overwrite"],
        on=options["on"] or today(),
        values=dict(options["values"]),
    )


def member_options(options: dict[str, Any]) -> MembersImportOptions:
    """How members of parliament are read. Raises UsageError for options of other rows."""
    if options["on"] is not None and options["on"].year < _FIRST_PARLIAMENT:
        raise click.UsageError(f"--on {options['on']} is before there was a Parliament.")
    for option in ("tier", "kind", "country", "joined", "separator"):
        if options[option] is not None:
            raise click.UsageError(f"--{option} is for organisations, not with --as mep.")
    if options["list_"] is not None:
        raise click.UsageError("--list is for organisations and signatories, not with --as mep.")
    for option in ("source", "signed"):
        if options[option] is not None and options["only"] is None:
            raise click.UsageError(f"--{option} needs --only: who of the list has done so?")
    asked = _read_only(options["only"])
    return MembersImportOptions(
        on=options["on"] or today(),
        columns=dict(options["columns"]),
        encoding=options["encoding"],
        dates=options["dates"],
        only=asked.texts,
        not_asked=asked.refused,
        complete=options["complete"],
        source=options["source"],
        signed=options["signed"],
        overwrite=options["overwrite"],
        values=dict(options["values"]),
    )


def _is_path(only: str) -> bool:
    """Whether `--only` is a file's path rather than people: it has an ending, or folders."""
    return "," not in only and bool(re.search(r"[/\\]|\.[A-Za-z0-9]{1,5}\Z", only))


def _read_only(only: str | None) -> AskedMembers:
    """The people in a file, one on a line or in a table, or in a list with commas.

    None for `all`.
    """
    if only is None or only == "all":
        return AskedMembers((), ())
    if not _is_path(only):
        return _require_people(only, AskedMembers(_lines(only.split(",")), ()))
    try:
        data = read_named(Path(only))
        asked = read_asked_members(data) or AskedMembers(_lines(_uncommented(data)), ())
    except (CommandError, OSError, ValueError) as error:
        raise click.UsageError(f"--only {only} can't be read: {error}") from None
    return _require_people(only, asked)


def _require_people(only: str, asked: AskedMembers) -> AskedMembers:
    if not asked.texts and asked.refused:
        name, reason = asked.refused[0]
        raise click.UsageError(f"--only {only} names nobody; of {name}, as of all, {reason}.")
    if not asked.texts:
        raise click.UsageError(f"--only {only} names nobody.")
    return asked


def _uncommented(data: bytes) -> Iterator[str]:
    return (line.partition("#")[0] for line in decode(data).text.splitlines())


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, texts)))
