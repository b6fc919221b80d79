"""What the options of `coalition import` ask for, by what the rows are."""

import re
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
from coalition.intake.decoding import decode

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
    return MembersImportOptions(
        on=options["on"] or today(),
        columns=dict(options["columns"]),
        encoding=options["encoding"],
        only=_read_only(options["only"]),
        complete=options["complete"],
        source=options["source"],
        signed=options["signed"],
        overwrite=options["overwrite"],
        values=dict(options["values"]),
    )


def _is_path(only: str) -> bool:
    """Whether `--only` is a file's path rather than people: it has an ending, or folders."""
    return "," not in only and bool(re.search(r"[/\\]|\.[A-Za-z0-9]{1,5}\Z", only))


def _read_only(only: str | None) -> tuple[str, ...]:
    """The people in a file, one on a line, or in a list with commas; none for `all`."""
    if only in (None, "all"):
        return ()
    if _is_path(only):
        try:
            text = decode(read_named(Path(only))).text
        except (CommandError, OSError, ValueError) as error:
            raise click.UsageError(f"--only {only} can't be read: {error}") from None
        lines = (line.partition("#")[0].strip() for line in text.splitlines())
    else:
        lines = (part.strip() for part in only.split(","))
    people = tuple(filter(None, lines))
    if not people:
        raise click.UsageError(f"--only {only} names nobody.")
    return people
