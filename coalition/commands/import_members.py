"""`coalition import --as mep`: the plan by which a list of the European Parliament changes people.

People are identified by their number at the Parliament, so a person with a new name is the same
person, and two people of one name are not.
"""

import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from coalition import intake, paths
from coalition.campaign.changes import check_changes
from coalition.campaign.snapshot import read_campaign
from coalition.commands.import_member_plan import MembersPlan
from coalition.commands.import_member_selection import MemberSelection
from coalition.commands.import_outcome import Decide, Import, ShowNotes, finish_import
from coalition.errors import CommandError
from coalition.model import Person

_WHOLE = 600
"""A list of so many people is the whole Parliament, which has had more members since 1995."""


class MembersImportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a list of members is read, and what it may change."""

    on: datetime.date
    """The day of the list."""

    columns: Mapping[str, str] = {}
    """What columns hold, by header; `-` for a column that should not be read."""

    encoding: str | None = None
    only: tuple[str, ...] = ()
    """Numbers, ids or names of the people to import; empty for everybody in the list."""

    not_asked: tuple[tuple[str, str], ...] = ()
    """Whom a sheet of `only` has, with what it says against it."""

    complete: bool | None = None
    """Whether the list is of the whole Parliament; None to decide by its length."""

    source: str | None = None
    """Where the people of `only` have endorsed the campaign."""

    signed: str | None = None
    """The id of a letter that the people of `only` have signed."""

    overwrite: bool = False
    """Whether the list wins where it contradicts records."""

    values: Mapping[str, str] = {}
    """What stands for a cell's text; `-` for a cell that should not be read."""

    dates: str | None = None
    """What comes first in dates of figures; one of `intake.DATE_ORDERS`."""


def plan_members_import(
    root: Path,
    name: str,
    data: bytes,
    options: MembersImportOptions,
    decide: Decide,
    show_notes: ShowNotes = lambda *_: None,
) -> Import:
    """What becomes of every person in a list of the Parliament, given by its name and its bytes.

    A person who changed groups has one membership ended and another begun, on the day of the
    list; a person who is missing in a whole list has every open membership ended the day before.
    Raises CommandError with a sentence where the file can't be read as such a list, or records of
    people or groups can't.
    """
    snapshot = read_campaign(root)
    dataset = snapshot.dataset
    snapshot.require_readable(paths.PEOPLE, paths.GROUPS)
    if options.signed and options.signed not in dataset.letters:
        raise CommandError(f"there is no letter {options.signed}")
    try:
        sheet = intake.read_sheet(data, options.encoding)
        if options.dates:
            sheet = intake.with_dates(sheet, intake.DATE_ORDERS[options.dates])
        columns = intake.match_member_columns(sheet.rows, options.columns)
    except (intake.UnreadableError, intake.NoNamesError) as error:
        raise CommandError(f"{name}: {error}") from error
    rows = [row for row in sheet.rows if row.number > columns.header.number]
    members = intake.read_members(rows, columns, options.values)
    selection = MemberSelection(options.only, dataset.people.values(), members)
    is_whole = len(members) >= _WHOLE if options.complete is None else options.complete
    heeded = intake.heeded_members_columns(rows, columns)
    notes = _notes(columns, heeded, len(members), len(selection.members), is_whole=is_whole)
    not_asked = (f"not asked for: {name}, of whom {why}" for name, why in options.not_asked)
    show_notes(sheet.description, (*notes, *not_asked))
    plan = MembersPlan(
        snapshot,
        decide,
        day=options.on,
        source=options.source,
        letter=options.signed,
        overwrite=options.overwrite,
    )
    outcomes = [plan.take(member) for member in selection.members]
    if is_whole:
        numbers = {member.ep_id for member in members}
        missing = [
            person for person in selection.people if person.ep_id and person.ep_id not in numbers
        ]
        outcomes += filter(None, map(plan.end, missing))
    outcomes += selection.unclear(is_whole=is_whole)
    changes = plan.changes()
    findings = check_changes(snapshot, changes, thorough=False)
    return finish_import(sheet.empty, outcomes, changes, findings, Person)


def _notes(
    columns: intake.MemberColumns,
    heeded: tuple[str, ...],
    members: int,
    selected: int,
    *,
    is_whole: bool,
) -> Iterator[str]:
    yield intake.columns_note(columns.keys.values())
    yield from intake.private_notes(columns.private)
    yield from intake.heeded_notes(heeded)
    yield from intake.unknown_notes(text for text in columns.unknown if text not in heeded)
    if columns.repeated:
        yield f"read only where a later column is empty: {', '.join(columns.repeated)}"
    if columns.needless:
        yield f"the Parliament's own, not read: {', '.join(columns.needless)}"
    if selected < members:
        yield f"{members - selected} of {members} people are not asked for and left out"
    if not is_whole:
        yield f"{members} people are not the whole Parliament: who is missing stays as they are"
