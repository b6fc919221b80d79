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

    def __init__(self, message: str, unknown: intake.UnknownLabel | None = None) -> None:
        """`unknown` is the name, where no group has it."""
        super().__init__(message)
        self.unknown = unknown


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

        self._results: dict[tuple[str, datetime.date], str | UnknownGroupError | None] = {}
        """By name and day what was found before; a list repeats a few names for hundreds."""

    def changes(self, joined: Collection[str | None]) -> Iterator[Change]:
        """The files of added groups, of those whose ids are in `joined`."""
        for id_, text in sorted(self._new.items()):
            if id_ in joined:
                yield Change(paths.record(Group, id_), text.encode(), None, "added")

    def find(self, text: str, on: datetime.date | None = None) -> str:
        """The id of the group with a name on a day, which is the list's if left out.

        Of `Renew Europe (RE)` either name will do, unless they are of two groups. A group of the
        Parliament without a record is added. Raises UnknownGroupError.
        """
        day = on or self._day
        found: dict[str, str] = {}
        for name in intake.group_names(text):
            result = self._find(name, day)
            if isinstance(result, UnknownGroupError):
                raise result
            if result is not None:
                found[result] = name
            if result is not None and name == text:
                return result
        if len(found) > 1:
            ids = tuple(sorted(found))
            raise AmbiguousGroupError(
                f"{text} could be {' or '.join(ids)}", intake.UnknownLabel("group", text, ids)
            )
        if not found:
            raise UnknownGroupError(
                f"no group of {day} is called {text}; add it to data/groups/, or the name to the "
                "`aliases` of the one that is meant",
                intake.UnknownLabel("group", text, self._ids(day)),
            )
        return next(iter(found))

    def _ids(self, day: datetime.date) -> tuple[str, ...]:
        """The ids that a list may mean on a day: those of records, and of the Parliament's."""
        return (*sorted(self._groups), *sorted(intake.ep_group_ids(day) - self._groups.keys()))

    def _find(self, name: str, day: datetime.date) -> str | UnknownGroupError | None:
        if (name, day) not in self._results:
            ep_group = intake.find_ep_group(name, day)
            try:
                # A record may be called what lists call a group of the Parliament, too: `Greens`.
                own = self._find_record(name, None, day) if ep_group else None
                id_ = own or self._find_record(name, ep_group, day) or self._add(ep_group)
                self._results[name, day] = id_
            except UnknownGroupError as error:
                self._results[name, day] = error
        return self._results[name, day]

    def _add(self, ep_group: intake.EpGroup | None) -> str | None:
        if ep_group is None or ep_group.id in self._groups:
            return None
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

    def _find_record(
        self, name: str, ep_group: intake.EpGroup | None, day: datetime.date
    ) -> str | None:
        """The id of the record of a group; one with the name comes before one with an alias.

        Raises UnknownGroupError where several match as well.
        """
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
