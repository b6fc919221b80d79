"""`coalition withdraw` of a person who signed a letter as nobody but themselves."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition import paths
from coalition.campaign.changes import Change, Plan, checked_plan
from coalition.campaign.ids import UnknownIdError
from coalition.campaign.names import UnknownNameError, find_named, fold_name
from coalition.campaign.snapshot import Snapshot, read_campaign, today
from coalition.errors import CommandError
from coalition.model import Individual, Signatures, Withdrawals
from coalition.signatures import parse_signatures, render_signatures, withdrawals_of

_MOST = 10
"""How many people of a name are listed."""


class _Signed(NamedTuple):
    letter: str
    line: int
    person: Individual

    def description(self) -> str:
        """Where the row stands, and what tells the person from others of the name."""
        person = self.person
        parts = (str(person.day or ""), person.role, person.place, person.country)
        told = ", ".join(filter(None, parts))
        return f"{self.letter} line {self.line}{told and f' ({told})'}"


def is_individual(root: Path, name: str) -> bool:
    """Whether a name means an individual under a letter rather than a record.

    Raises CommandError where it may mean both.
    """
    snapshot = read_campaign(root)
    if not any(_find(snapshot, name, None)):
        return False
    try:
        id_ = find_named(snapshot.dataset, name)
    except UnknownNameError:
        return True
    if id_ == name:
        return False
    raise CommandError(
        f"{name} is {id_}, and has signed as an individual, too; write the id, or say with "
        "--letter which letter the individual signed"
    )


def plan_individual_withdrawal(
    root: Path,
    name: str,
    letter: str | None = None,
    line: int | None = None,
    *,
    on: datetime.date | None = None,
) -> Plan:
    """A letter's table of signatures without the row of a person; nothing of it stays.

    The table counts withdrawals and knows the day of the last one, `on`, which is today if left
    out: an import asks by it whether an older signature is that of somebody who withdrew.

    The person is found by name, accents and capitals ignored; `letter` and `line` say which one
    where several are called so. Raises UnknownIdError where there is no such letter, and
    CommandError where nobody is called so or it stays open who is meant.
    """
    snapshot = read_campaign(root)
    snapshot.require_readable(paths.SIGNATURES)
    if letter is not None and letter not in snapshot.dataset.letters:
        raise UnknownIdError(letter, snapshot.dataset.letters)
    named = list(_find(snapshot, name, letter))
    chosen = [signed for signed in named if line in (None, signed.line)]
    if not chosen:
        raise CommandError(_nobody(name, letter, line, named))
    if len(chosen) > 1:
        raise CommandError(_several(name, chosen))
    return checked_plan(snapshot, (_without(snapshot, chosen[0], on or today()),))


def _find(snapshot: Snapshot, name: str, letter: str | None) -> Iterator[_Signed]:
    """The rows with a name, by letter and line."""
    wanted = fold_name(name)
    for id_, signatures in snapshot.dataset.signatures.items():
        if letter not in (None, id_):
            continue
        if not any(fold_name(person.name) == wanted for person in signatures.people):
            continue
        path = paths.signatures(id_)
        text = (snapshot.folder.read(path) or b"").decode("utf-8-sig")
        for person, line in zip(signatures.people, parse_signatures(text, path).lines, strict=True):
            if fold_name(person.name) == wanted:
                yield _Signed(id_, line, person)


def _nobody(name: str, letter: str | None, line: int | None, named: list[_Signed]) -> str:
    if named and line is not None:
        return f"{name} is not in line {line}, but in {_listing(named)}"
    where = f"under {letter}" if letter else "under any letter"
    return f"nobody {where} is called {name}"


def _several(name: str, chosen: list[_Signed]) -> str:
    return f"{name} is in {_listing(chosen)}; say which with --letter and --line, one row at a time"


def _listing(rows: list[_Signed]) -> str:
    listed = ", ".join(row.description() for row in rows[:_MOST])
    return f"{listed} and {len(rows) - _MOST} more" if len(rows) > _MOST else listed


def _without(snapshot: Snapshot, signed: _Signed, on: datetime.date) -> Change:
    """The table without a row, and with one withdrawal more."""
    signatures = snapshot.dataset.signatures[signed.letter]
    people = tuple(person for person in signatures.people if person is not signed.person)
    before_it = withdrawals_of(signatures)
    count, last = (before_it.count, before_it.day) if before_it else (0, on)
    withdrawals = (Withdrawals(count=count + 1, day=max(last, on)),)
    left: Signatures = msgspec.structs.replace(signatures, people=people, withdrawals=withdrawals)
    path = paths.signatures(signed.letter)
    before = snapshot.folder.read(path)
    return Change(path, render_signatures(left).encode(), before, "a person's row is gone")
