"""Which political group a list of the European Parliament means, by its names and by the day."""

import datetime
from collections.abc import Collection, Iterator, Mapping

from coalition import intake, paths
from coalition.campaign.changes import Change
from coalition.campaign.editor_schemas import editor_line
from coalition.files import Folder
from coalition.model import Group, GroupName
from coalition.records import record_text


class NoGroup(Exception):  # noqa: N818 - a sentence for people
    """A name that no group had on a day, or several had."""


class Groups:
    """The groups of a campaign, and those that a list adds to them."""

    def __init__(self, folder: Folder, known: Mapping[str, Group], day: datetime.date) -> None:
        """The records that are there, and the day of the list."""
        self._folder = folder
        self._groups = dict(known)
        self._day = day
        self._new: dict[str, str] = {}
        self._found: dict[str, str | NoGroup] = {}

    def changes(self, joined: Collection[str | None]) -> Iterator[Change]:
        """The files of those groups that had none and that somebody is in."""
        for id_, text in sorted(self._new.items()):
            if id_ in joined:
                yield Change(paths.record(Group, id_), text.encode(), None, "added")

    def named(self, text: str) -> str:
        """The id of the group that the list calls so; one that nobody wrote down yet is added.

        Raises NoGroup.
        """
        if text not in self._found:
            try:
                known = intake.ep_group(text, self._day)
                self._found[text] = self._same_group(text, known) or self._added(text, known)
            except NoGroup as error:
                self._found[text] = error
        found = self._found[text]
        if isinstance(found, NoGroup):
            raise found
        return found

    def _added(self, text: str, known: intake.EpGroup | None) -> str:
        if known is None or known.id in self._groups:
            raise NoGroup(
                f"no group of {self._day} is called {text}; add it to data/groups/, or the name "
                "to the `aliases` of the one that is meant"
            )
        group = Group(
            id=known.id,
            names={"en": GroupName(name=known.name, short=known.short)},
            aliases=known.codes,
            from_=known.since,
            until=known.until,
        )
        self._groups[known.id] = group
        self._new[known.id] = editor_line(self._folder, Group) + record_text(group)
        return known.id

    def _same_group(self, text: str, known: intake.EpGroup | None) -> str | None:
        """The record of a group; the one that has the name itself before one that has an alias.

        Raises NoGroup where it could be several.
        """
        day = self._day
        own = known.own if known else frozenset({intake.folded(text)})
        ranked: dict[int, list[str]] = {}
        for group in self._groups.values():
            lasted = (group.from_ is None or group.from_ <= day) and (
                group.until is None or day <= group.until
            )
            if lasted and (rank := _rank(group, own)):
                ranked.setdefault(rank, []).append(group.id)
        best = ranked[max(ranked)] if ranked else []
        if len(best) > 1:
            raise NoGroup(f"{text} could be {' or '.join(best)}; give them `from` and `until`")
        return best[0] if best else None


def _rank(group: Group, own: frozenset[str]) -> int:
    """How surely a record is of a group: 2 by its names, 1 by an alias, 0 not at all."""
    names = {text for one in group.names.values() for text in (one.name, one.short) if text}
    if own & {intake.folded(text) for text in names}:
        return 2
    return int(bool(own & {intake.folded(text) for text in (group.id, *group.aliases)}))
