"""People as an import of a list of the Parliament plans them, row by row."""

import datetime
from collections.abc import Iterator
from typing import Any

from coalition import paths
from coalition.campaign.changes import Change
from coalition.campaign.editor_schemas import editor_line
from coalition.campaign.ids import ids_for
from coalition.campaign.snapshot import Snapshot
from coalition.commands.import_groups import Groups, UnknownGroupError
from coalition.commands.import_member_selection import fold_person_name
from coalition.commands.import_outcome import Decide, Outcome, Status
from coalition.commands.who_withdrew import WithdrawnPeople, why_person_gone
from coalition.intake import Member, RefusedRow
from coalition.model import Endorsement, Membership, Person, Signature
from coalition.records import is_reserved, record_text
from coalition.records.membership_patch import (
    ContradictionError,
    end_memberships,
    join_group,
    leave_group,
)
from coalition.records.patch import with_items, with_value
from coalition.yamltext import parse_yaml, with_scalar

_DAY = datetime.timedelta(days=1)
_OVERWRITTEN = ("name", "family_name", "country", "gender")
"""Keys of which a list may overwrite the value."""


class MembersPlan:
    """The people of a campaign, with those that a list adds and changes."""

    def __init__(
        self,
        snapshot: Snapshot,
        decide: Decide,
        *,
        day: datetime.date,
        source: str | None,
        letter: str | None,
        overwrite: bool,
    ) -> None:
        """The day is that of the list, and the rest as in `MembersImportOptions`."""
        self._folder = snapshot.folder
        self._people = snapshot.dataset.people
        self._decide = decide
        self._day = day
        self._source = source
        self._letter = letter
        self._overwrite = overwrite
        self._groups = Groups(snapshot.folder, snapshot.dataset.groups, day)
        self._texts: dict[str, tuple[bytes | None, str]] = {}
        """The file of each planned record by id: what is in it now, and what will be."""

        self._by_number: dict[int, list[Person]] = {}
        self._by_name: dict[str, list[Person]] = {}
        for person in self._people.values():
            self._by_name.setdefault(fold_person_name(person.name), []).append(person)
            if person.ep_id is not None:
                self._by_number.setdefault(person.ep_id, []).append(person)
        self._withdrawn = WithdrawnPeople(self._people.values())
        self._rows: dict[int, int] = {}
        """The row of each person of the list so far, by number at the Parliament."""

        self._new_ids: set[str] = set()
        self._joined: set[str | None] = set()
        """The groups of the people whose files are planned."""

        self._first_line = editor_line(snapshot.folder, Person)

    def take(self, member: Member | RefusedRow) -> Outcome:
        """Plan what a row of the list states, unless it is refused or left out."""
        if isinstance(member, RefusedRow):
            return Outcome(member.row, member.name, "refused", None, member.reason, member.unknown)
        if member.ep_id in self._rows:
            again = f"number {member.ep_id} is in row {self._rows[member.ep_id]}, too"
            return Outcome(member.row, member.name, "refused", None, again)
        self._rows[member.ep_id] = member.row
        try:
            return self._match(member)
        except UnknownGroupError as error:
            unknown = (error.unknown,) if error.unknown else ()
            return Outcome(member.row, member.name, "refused", None, str(error), unknown)

    def _match(self, member: Member) -> Outcome:
        if member.ep_id not in self._by_number or self._is_withdrawn(member.ep_id):
            gone = self._withdrawn.find(member.name, member.ep_id)
            if gone is not None:
                detail = why_person_gone(gone)
                return Outcome(member.row, member.name, "refused", gone.id, detail)
        person, doubt = self._find_person(member)
        if doubt is None:
            return self._update(member, person) if person else self._add(member)
        id_ = person.id if person else None
        doubtful = Outcome(member.row, member.name, "doubtful", id_, doubt)
        match self._decide(doubtful):
            case "same" | "overwrite" as how if person is not None:
                return self._update(member, person, overwrite=how == "overwrite")
            # With a second record of the number every later list would be doubtful.
            case "new" if member.ep_id not in self._by_number:
                return self._add(member)
            case _:
                return doubtful

    def _is_withdrawn(self, number: int) -> bool:
        return any(person.withdrawn is not None for person in self._by_number[number])

    def _find_person(self, member: Member) -> tuple[Person | None, str | None]:
        """The record of a member, and what makes that doubtful."""
        people = self._by_number.get(member.ep_id, [])
        if len(people) > 1:
            ids = " and ".join(person.id for person in people)
            return people[0], f"the number {member.ep_id} stands in {ids}"
        if not people:
            return self._find_namesake(member)
        return people[0], None if self._overwrite else _contradiction(member, people[0])

    def _find_namesake(self, member: Member) -> tuple[Person | None, str | None]:
        """A record of the same name that has no number, and the doubt."""
        for person in self._by_name.get(fold_person_name(member.name), ()):
            elsewhere = person.country and member.country and person.country != member.country
            if person.ep_id is None and person.role in ("mep", None) and not elsewhere:
                return person, (
                    f"{person.id} has the same name and no ep_id; if it is the same person, "
                    f"write `ep_id: {member.ep_id}` into it"
                )
        return None, None

    def _add(self, member: Member) -> Outcome:
        used = self._people.keys() | self._new_ids
        ids = ids_for(member.name, member.country)
        id_ = next((id_ for id_ in ids if id_ not in used and not is_reserved(id_)), None)
        if id_ is None:
            detail = "no id can be made of the name"
            return Outcome(member.row, member.name, "refused", None, detail)
        group = self._group_of(member)
        self._new_ids.add(id_)
        person = Person(
            id=id_,
            name=member.name,
            family_name=member.family_name,
            role="mep",
            gender=member.gender or "neutral",
            country=member.country,
            memberships=(
                (Membership(group=group, party=member.party, until=member.until),) if group else ()
            ),
            endorsed=Endorsement(on=member.day, source=self._source) if self._source else None,
            signed=(Signature(letter=self._letter, on=member.day),) if self._letter else (),
            ep_id=member.ep_id,
        )
        self._texts[id_] = (None, self._first_line + record_text(person))
        self._joined.add(group)
        last = f"until {member.until}" if member.until and group else None
        party = member.party if group else None
        on = f"on {member.day}" if member.day and (self._source or self._letter) else None
        summary = ", ".join(filter(None, (member.country, group, party, last, on)))
        details = (summary, member.doubt, *self._unrecorded(member), *member.remarks)
        return Outcome(member.row, member.name, "new", id_, "; ".join(filter(None, details)))

    def _group_of(self, member: Member) -> str | None:
        """The id of a member's group, on the last day of the membership if that is over."""
        if not member.group:
            return None
        day = min(self._day, member.until or self._day)
        return self._groups.find(member.group, day)

    def _update(self, member: Member, person: Person, *, overwrite: bool = False) -> Outcome:
        row, name, id_ = member.row, member.name, person.id
        if id_ in self._texts:
            return Outcome(row, name, "refused", id_, f"a row above is {id_}, too")
        group = self._group_of(member)
        before = self._folder.read(paths.record(Person, id_)) or b""
        overwrite = overwrite or self._overwrite
        try:
            text, changes = self._patch(before.decode(), member, person, group, overwrite=overwrite)
        except ContradictionError as error:
            return Outcome(row, name, "doubtful", id_, str(error))
        except ValueError as error:
            return Outcome(row, name, "refused", id_, _unwritable(person, error))
        remarks = () if overwrite else tuple(_remarks(member, person, group))
        remarks = (
            *remarks, *self._unrecorded(member), *self._other_days(member, person), *member.remarks,
        )  # fmt: skip
        status: Status = "update" if changes else "same"
        if changes:
            self._texts[id_] = (before, text)
            self._joined.add(group)
        return Outcome(row, name, status, id_, "; ".join((*changes, *remarks)))

    def _patch(
        self, text: str, member: Member, person: Person, group: str | None, *, overwrite: bool
    ) -> tuple[str, list[str]]:
        """A person's file with what the list adds, and with `overwrite` changes; what that is.

        Raises ValueError where the file is written in a way that can't be changed so, and
        ContradictionError where it knows more than the list.
        """
        changes: list[str] = []
        # The record has defaults where the file states nothing, such as `gender: neutral`.
        stated, _ = parse_yaml(text, paths.record(Person, person.id))
        for key, value in _plain(member).items():
            old = stated.get(key)
            if value is None or old == value:
                continue
            if old is None:
                text = with_value(text, person, key, value)
                changes.append(f"{key} {value}")
            elif overwrite and key in _OVERWRITTEN:
                text = with_scalar(text, (key,), str(value))
                changes.append(f"{key} {value}, not {old}")
        if group:
            if member.until:
                text, moves = leave_group(text, person, group, member.party, member.until)
            else:
                text, moves = join_group(text, person, group, member.party, self._day)
            changes += moves
        if self._source and person.endorsed is None:
            on = {"on": member.day} if member.day else {}
            text = with_value(text, person, "endorsed", {**on, "source": self._source})
            changes.append("endorsed")
        letter = self._letter
        if letter and all(signature.letter != letter for signature in person.signed):
            on = {"on": member.day} if member.day else {}
            text = with_items(text, person, "signed", [{"letter": letter, **on}])
            changes.append(f"signed {letter}")
        return text, changes

    def end(self, person: Person) -> Outcome | None:
        """End the memberships of a person missing in a whole list; None where none is open."""
        if not person.memberships and person.role == "mep":
            detail = "no longer in the list, and there is no membership to end"
            return Outcome(0, person.name, "doubtful", person.id, detail)
        last = self._day - _DAY
        before = self._folder.read(paths.record(Person, person.id)) or b""
        try:
            text, groups = end_memberships(before.decode(), person, last)
        except ValueError as error:
            return Outcome(0, person.name, "refused", person.id, _unwritable(person, error))
        if not groups:
            return None
        self._texts[person.id] = (before, text)
        detail = f"no longer in the list: {' and '.join(groups)} until {last}"
        return Outcome(0, person.name, "update", person.id, detail)

    def _unrecorded(self, member: Member) -> Iterator[str]:
        """What a list states for which a record has no place: a seat in no group, a day."""
        if not member.group and member.party:
            yield f"party {member.party} is not recorded, for the list names no group"
        if not member.group and member.until:
            yield f"the last day, {member.until}, is not recorded, for the list names no group"
        if member.day and not (self._source or self._letter):
            yield f"the day {member.day} is not recorded without --source or --signed LETTER"

    def _other_days(self, member: Member, person: Person) -> Iterator[str]:
        """Days that the list states, and a record does not, of what it has already."""
        if member.day is None:
            return
        if self._source and person.endorsed and person.endorsed.on != member.day:
            yield f"endorsed {_on(person.endorsed.on)} here, on {member.day} in the list"
        for signature in person.signed:
            if signature.letter == self._letter and signature.on != member.day:
                yield f"signed {_on(signature.on)} here, on {member.day} in the list"

    def changes(self) -> tuple[Change, ...]:
        """Every file that should be written."""
        people = (
            Change(
                paths.record(Person, id_), text.encode(), before, "updated" if before else "added"
            )
            for id_, (before, text) in self._texts.items()
        )
        return (*self._groups.changes(self._joined), *people)


def _plain(member: Member) -> dict[str, Any]:
    """The values of a record's keys; None where the list does not state them, or not surely."""
    return {
        "name": member.name if not member.doubt else None,
        "family_name": member.family_name if not member.doubt else None,
        "role": "mep",
        "gender": member.gender,
        "country": member.country,
        "ep_id": member.ep_id,
    }


def _on(day: datetime.date | None) -> str:
    return f"on {day}" if day else "without a day"


def _unwritable(person: Person, error: ValueError) -> str:
    return f"{paths.record(Person, person.id)}: {error}; write it yourself"


def _contradiction(member: Member, person: Person) -> str | None:
    """Why the record with a member's number may be of another person."""
    words = set(fold_person_name(member.name).split())
    if not words & set(fold_person_name(person.name).split()):
        return f"{person.id} has the number {member.ep_id} and is called {person.name}"
    if member.country and person.country and member.country != person.country:
        return f"country is {person.country} in {person.id} and {member.country} in the list"
    return None


def _remarks(member: Member, person: Person, group: str | None) -> Iterator[str]:
    """Where the list contradicts the record, and the record stays."""
    if fold_person_name(member.name) != fold_person_name(person.name):
        yield f"called {person.name} here (--overwrite takes the list's)"
    parties = [seat.party for seat in person.memberships if seat.group == group]
    party = parties[-1] if parties else None
    if member.party and party and fold_person_name(member.party) != fold_person_name(party):
        yield f"party {party} here, {member.party} in the list"
