"""Which political group a list of the European Parliament means, by its names and by the day."""

import datetime
from collections.abc import Collection, Iterator, Mapping

from coalition import intake, paths
from coalition.campaign.changes import Change
from coalition.campaign.editor_schemas import editor_line
from coalition.dates import is_within
from coalition.files import Folder
from coalition.model import Group, GroupName
from coalition.records import record_text


class UnknownGroupError(Exception):
    """A name that no group had on a day, or several had."""


class AmbiguousGroupError(UnknownGroupError):
    """A name that several groups had on a day."""


class Groups:
    """The groups of a campaign, and those that a list adds to them."""

    def __init__(self, folder: Folder, groups: Mapping[str, Group], day: datetime.date) -> None:
        """The campaign's groups by id, and the day of the list."""
        self._folder = folder
        self._groups = dict(groups)
        self._day = day
        self._new: dict[str, str] = {}
        """The files of added groups, by id."""

        self._results: dict[str, str | UnknownGroupError] = {}
        """By name what was found before; a list repeats a few names for hundreds of people."""

    def changes(self, joined: Collection[str | None]) -> Iterator[Change]:
        """The files of added groups, of those whose ids are in `joined`."""
        for id_, text in sorted(self._new.items()):
            if id_ in joined:
                yield Change(paths.record(Group, id_), text.encode(), None, "added")

    def find(self, name: str) -> str:
        """The id of the group with a name; a group of the Parliament without a record is added.

        Raises UnknownGroupError.
        """
        if name not in self._results:
            try:
                ep_group = intake.find_ep_group(name, self._day)
                id_ = self._find_record(name, ep_group) or self._add(name, ep_group)
                self._results[name] = id_
            except UnknownGroupError as error:
                self._results[name] = error
        result = self._results[name]
        if isinstance(result, UnknownGroupError):
            raise result
        return result

    def _add(self, name: str, ep_group: intake.EpGroup | None) -> str:
        if ep_group is None or ep_group.id in self._groups:
            raise UnknownGroupError(
                f"no group of {self._day} is called {name}; add it to data/groups/, or the name "
                "to the `aliases` of the one that is meant"
            )
        group = Group(
            id=ep_group.id,
            names={"en": GroupName(name=ep_group.name, short=ep_group.short)},
            aliases=ep_group.codes,
            from_=ep_group.since,
            until=ep_group.until,
        )
        self._groups[group.id] = group
        self._new[group.id] = editor_line(self._folder, Group) + record_text(group)
        return group.id

    def _find_record(self, name: str, ep_group: intake.EpGroup | None) -> str | None:
        """The id of the record of a group; one with the name comes before one with an alias.

        Raises UnknownGroupError where several match as well.
        """
        day = self._day
        names = ep_group.own if ep_group else frozenset({intake.fold_group_name(name)})
        ranked: dict[int, list[str]] = {}
        for group in self._groups.values():
            existed = is_within(day, group.from_, group.until)
            if existed and (rank := _rank(group, names)):
                ranked.setdefault(rank, []).append(group.id)
        best = ranked[max(ranked)] if ranked else []
        if len(best) > 1:
            raise AmbiguousGroupError(
                f"{name} could be {' or '.join(best)}; give them `from` and `until`"
            )
        return best[0] if best else None


def _rank(group: Group, names: frozenset[str]) -> int:
    """How surely a record is of the group with folded names: 2 by a name, 1 by an alias, 0 not."""
    own = {text for name in group.names.values() for text in (name.name, name.short) if text}
    if names & set(map(intake.fold_group_name, own)):
        return 2
    return int(bool(names & set(map(intake.fold_group_name, (group.id, *group.aliases)))))
