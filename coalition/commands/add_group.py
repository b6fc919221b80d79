"""Which political group `coalition add person` means: one with a record, or the Parliament's."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from coalition import intake, paths
from coalition.campaign.changes import Change
from coalition.campaign.snapshot import Snapshot
from coalition.commands.import_groups import AmbiguousGroupError, Groups, UnknownGroupError
from coalition.errors import CommandError
from coalition.intake.meps.parliament import GROUPS, RECENT_GROUPS
from coalition.model import Group
from coalition.spelling import likely


class MeantGroup(NamedTuple):
    """A political group that somebody named."""

    id: str
    added: tuple[Change, ...]
    """Its file, where there is none yet."""


def parliament_groups(snapshot: Snapshot) -> tuple[str, ...]:
    """The ids of the Parliament's groups since 2019 that have no record yet."""
    return tuple(group.id for group in RECENT_GROUPS if group.id not in snapshot.dataset.groups)


def find_group(snapshot: Snapshot, text: str, day: datetime.date) -> MeantGroup:
    """The group of an id or a name on a day; of the Parliament's one without a record is added.

    Raises CommandError with the likely ones where there is none.
    """
    if snapshot.folder.has(paths.record(Group, text)):
        return MeantGroup(text, ())
    try:
        return _find(snapshot, text, day)
    except AmbiguousGroupError as error:
        raise CommandError(str(error)) from None
    except UnknownGroupError:
        of_another_time = next((group for group in GROUPS if group.id == text), None)
        if of_another_time is not None:
            return _find(snapshot, text, of_another_time.until or of_another_time.since or day)
        raise CommandError(_unknown(snapshot, text)) from None


def _find(snapshot: Snapshot, text: str, day: datetime.date) -> MeantGroup:
    groups = Groups(snapshot.folder, snapshot.dataset.groups, day)
    id_ = groups.find(text)
    return MeantGroup(id_, tuple(groups.changes((id_,))))


def _unknown(snapshot: Snapshot, text: str) -> str:
    """The sentence for a group that nobody knows."""
    names = _names(RECENT_GROUPS)
    for group in snapshot.dataset.groups.values():
        of_group = (name for both in group.names.values() for name in (both.name, both.short))
        names |= {name: group.id for name in (*of_group, *group.aliases) if name}
    ids = (*snapshot.dataset.groups, *parliament_groups(snapshot))
    folded = {intake.fold_group_name(name): id_ for name, id_ in names.items()}
    wanted = intake.fold_group_name(text)
    # Who is added today was seldom in a group that is no more.
    near = likely(wanted, {**folded, **{id_: id_ for id_ in ids}}) or likely(
        wanted, {intake.fold_group_name(name): id_ for name, id_ in _names(GROUPS).items()}
    )
    return f"there is no political group {text}; " + (
        f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(ids)}"
    )


def _names(groups: Iterable[intake.EpGroup]) -> dict[str, str]:
    """The ids of groups of the Parliament by everything that they are called."""
    return {name: group.id for group in groups for name in (group.name, group.short, *group.codes)}
