"""Lists of the European Parliament, held against the people that are there: a planned change.

People are known by the number they have at the Parliament, so whoever is renamed is the same
person, and two people of one name are not.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from coalition import intake, languages, paths
from coalition.campaign.changes import Change, check_changes
from coalition.campaign.editor_schemas import editor_line
from coalition.campaign.ids import ids_for, slug
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.commands.import_groups import Groups, NoGroup
from coalition.commands.import_outcome import (
    Decide,
    Import,
    Outcome,
    Status,
    Tell,
    dropped,
    ended,
    unread,
)
from coalition.intake import Member, RefusedMember
from coalition.model import Endorsement, Membership, Person, Signature
from coalition.records import is_reserved, keys_of, record_text
from coalition.records.memberships import Otherwise, in_group, seats_ended
from coalition.refusals import Refusal
from coalition.yamltext import append_entry, parse_yaml, with_key, with_scalar

_KEYS = keys_of(Person)
_WHOLE = 600
"""A list of so many people is the whole Parliament, which has had more members since 1995."""

_DAY = datetime.timedelta(days=1)


class MemberOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody says about a list."""

    on: datetime.date
    """The day on which the list stood."""

    columns: Mapping[str, str] = {}
    encoding: str | None = None
    only: tuple[str, ...] = ()
    """Numbers, ids or names of those whom it is about; all of the list if there are none."""

    complete: bool | None = None
    """Whether the list is of the whole Parliament; None to judge by its length."""

    source: str | None = None
    """Where those of `only` have endorsed the campaign."""

    signed: str | None = None
    """A letter that those of `only` have signed."""

    overwrite: bool = False
    """Whether the list wins where records say something else."""


def planned_members(
    root: Path,
    name: str,
    data: bytes,
    options: MemberOptions,
    decide: Decide,
    tell: Tell = lambda *_: None,
) -> Import:
    """What becomes of everybody in a list of the Parliament, given by its name and its bytes.

    Who changed groups has one membership ended and another begun, on the day of the list; who is no
    longer in a whole list has every open membership ended the day before. Raises Refusal with a
    sentence where the file can't be read as such a list, or records of people or groups can't.
    """
    snapshot = read_campaign(root)
    dataset = snapshot.dataset
    snapshot.require_readable(paths.PEOPLE, paths.GROUPS)
    if options.signed and options.signed not in dataset.letters:
        raise Refusal(f"there is no letter {options.signed}")
    try:
        sheet = intake.read_sheet(data, options.encoding)
        columns = intake.member_columns(sheet.rows, options.columns)
    except intake.Unreadable as error:
        raise Refusal(f"{name}: {error}") from None
    rows = [row for row in sheet.rows if row.number > columns.header.number]
    listed = [intake.member(row, columns) for row in rows]
    asked = Asked(options.only, dataset.people.values(), listed)
    whole = len(listed) >= _WHOLE if options.complete is None else options.complete
    tell(sheet.found, tuple(_notes(columns, len(listed), len(asked.listed), whole=whole)))
    planned = _Planned(snapshot, options, decide)
    outcomes = [planned.take(one) for one in asked.listed]
    if whole:
        there = {one.ep_id for one in listed}
        gone = (one for one in asked.records if one.ep_id and one.ep_id not in there)
        outcomes += filter(None, map(planned.end, gone))
    outcomes += asked.unclear(whole=whole)
    changes = planned.changes()
    findings = check_changes(snapshot, changes, thorough=False)
    return ended(sheet.empty, outcomes, changes, findings, Person)


def _notes(
    columns: intake.MemberColumns, listed: int, wanted: int, *, whole: bool
) -> Iterator[str]:
    yield f"columns read: {', '.join(dict.fromkeys(columns.keys.values()))}"
    yield from dropped(columns.private)
    yield from unread(columns.unknown)
    if wanted < listed:
        yield f"{listed - wanted} of {listed} people are not asked for and left out"
    if not whole:
        yield f"{listed} people are not the whole Parliament: who is missing stays as they are"


class Asked:
    """Whom somebody asks for of a list: by number, by a record's id, or by name."""

    def __init__(
        self,
        only: Iterable[str],
        people: Iterable[Person],
        listed: Sequence[Member | RefusedMember],
    ) -> None:
        """All of the list and all records, where nobody is named."""
        self._only = {_folded(text): text for text in only}
        self._people = tuple(people)
        self._ids = {one.ep_id: one.id for one in self._people if one.ep_id is not None}
        self._fitting: dict[str, list[Member | RefusedMember]] = {}
        for one in listed:
            for text in self._known_as(one) & self._only.keys():
                self._fitting.setdefault(text, []).append(one)
        clear = [rows for rows in self._fitting.values() if len({one.ep_id for one in rows}) == 1]
        rows = {one.row for fitting in clear for one in fitting}
        self.listed = [one for one in listed if not self._only or one.row in rows]
        self.records = [one for one in self._people if not self._only or self._names(one)]

    def _known_as(self, one: Member | RefusedMember) -> set[str]:
        texts = {_folded(one.name), _folded(slug(one.name)), str(one.ep_id)}
        return texts | ({_folded(self._ids[one.ep_id])} if one.ep_id in self._ids else set())

    def _names(self, one: Person) -> set[str]:
        """What is asked for that a record is known by."""
        return {str(one.ep_id), _folded(one.id), _folded(one.name)} & self._only.keys()

    def unclear(self, *, whole: bool) -> Iterator[Outcome]:
        """Those asked for whom several in the list may be, or nobody is.

        Of a whole list, who has a record and is not in it has been told of already.
        """
        told = {text for one in self.records if one.ep_id for text in self._names(one)}
        for folded, text in self._only.items():
            fitting = self._fitting.get(folded, [])
            if len({one.ep_id for one in fitting}) > 1:
                numbers = " and ".join(str(one.ep_id) for one in fitting)
                detail = f"several in the list are called so: give the number, {numbers}"
                yield Outcome(0, text, "refused", None, detail)
            elif not fitting and not (whole and folded in told):
                yield Outcome(0, text, "refused", None, "asked for, and not in the list")


class _Planned:
    """People as they will be, row by row."""

    def __init__(self, snapshot: Snapshot, options: MemberOptions, decide: Decide) -> None:
        self._folder = snapshot.folder
        dataset = snapshot.dataset
        self._people = dataset.people
        self._options = options
        self._decide = decide
        self._groups = Groups(self._folder, dataset.groups, options.on)
        self._texts: dict[str, tuple[bytes | None, str]] = {}
        self._by_number: dict[int, list[Person]] = {}
        self._by_name: dict[str, list[Person]] = {}
        for one in dataset.people.values():
            self._by_name.setdefault(_folded(one.name), []).append(one)
            if one.ep_id is not None:
                self._by_number.setdefault(one.ep_id, []).append(one)
        self._rows: dict[int, int] = {}
        self._new: set[str] = set()
        self._joined: set[str | None] = set()
        """The groups of those whose files are planned."""

        self._first_line = editor_line(self._folder, Person)

    def take(self, one: Member | RefusedMember) -> Outcome:
        """What becomes of somebody in the list."""
        if isinstance(one, RefusedMember):
            return Outcome(one.row, one.name, "refused", None, one.reason)
        if one.ep_id in self._rows:
            again = f"number {one.ep_id} is in row {self._rows[one.ep_id]}, too"
            return Outcome(one.row, one.name, "refused", None, again)
        self._rows[one.ep_id] = one.row
        try:
            return self._taken_in(one)
        except NoGroup as error:
            return Outcome(one.row, one.name, "refused", None, str(error))

    def _taken_in(self, one: Member) -> Outcome:
        record, doubt = self._known(one)
        if doubt is None:
            return self._update(one, record) if record else self._add(one)
        doubtful = Outcome(one.row, one.name, "doubtful", record.id if record else None, doubt)
        match self._decide(doubtful):
            case "same" | "overwrite" as how if record is not None and record.withdrawn is None:
                return self._update(one, record, overwrite=how == "overwrite")
            case "new" if one.ep_id not in self._by_number:
                return self._add(one)
            case _:
                return doubtful

    def _known(self, one: Member) -> tuple[Person | None, str | None]:
        """The record of somebody in the list, and what is doubtful about that."""
        numbered = self._by_number.get(one.ep_id, [])
        if len(numbered) > 1:
            ids = " and ".join(person.id for person in numbered)
            return numbered[0], f"the number {one.ep_id} stands in {ids}"
        if not numbered:
            return self._namesake(one)
        overwrite = self._options.overwrite
        return numbered[0], None if overwrite else _contradiction(one, numbered[0])

    def _namesake(self, one: Member) -> tuple[Person | None, str | None]:
        """Somebody of the same name whose number nobody wrote down, or who has withdrawn."""
        for id_ in ids_for(one.name, one.country):
            if id_ not in self._people:
                break
            if (day := self._people[id_].withdrawn) is not None:
                return self._people[id_], f"{id_} withdrew on {day}"
        for person in self._by_name.get(_folded(one.name), ()):
            elsewhere = person.country and one.country and person.country != one.country
            if person.ep_id is None and person.role in ("mep", None) and not elsewhere:
                return person, (
                    f"{person.id} has the same name and no ep_id; if it is the same person, "
                    f"write `ep_id: {one.ep_id}` into it"
                )
        return None, None

    def _add(self, one: Member) -> Outcome:
        taken = self._people.keys() | self._new
        ids = ids_for(one.name, one.country)
        id_ = next((id_ for id_ in ids if id_ not in taken and not is_reserved(id_)), None)
        if id_ is None:
            return Outcome(one.row, one.name, "refused", None, "no id can be made of the name")
        group = self._groups.named(one.group) if one.group else None
        self._new.add(id_)
        letter, source = self._options.signed, self._options.source
        person = Person(
            id=id_,
            name=one.name,
            family_name=one.family_name,
            role="mep",
            gender=one.gender or "neutral",
            country=one.country,
            memberships=(Membership(group=group, party=one.party),) if group else (),
            endorsed=Endorsement(source=source) if source else None,
            signed=(Signature(letter=letter),) if letter else (),
            ep_id=one.ep_id,
        )
        self._texts[id_] = (None, self._first_line + record_text(person))
        self._joined.add(group)
        named = ", ".join(filter(None, (one.country, group, one.party)))
        check = "; the list has capitals: check how the name is spelt" if one.guessed else ""
        return Outcome(one.row, one.name, "new", id_, named + check)

    def _update(self, one: Member, record: Person, *, overwrite: bool = False) -> Outcome:
        if record.id in self._texts:
            detail = f"a row above is {record.id}, too"
            return Outcome(one.row, one.name, "refused", record.id, detail)
        group = self._groups.named(one.group) if one.group else None
        before = self._folder.read(paths.record(Person, record.id)) or b""
        overwrite = overwrite or self._options.overwrite
        try:
            text, done = self._brought(before.decode(), one, record, group, overwrite=overwrite)
        except Otherwise as error:
            return Outcome(one.row, one.name, "doubtful", record.id, str(error))
        except ValueError as error:
            return Outcome(one.row, one.name, "refused", record.id, _unwritten(record, error))
        remarks = () if overwrite else tuple(_remarks(one, record, group))
        status: Status = "update" if done else "same"
        if done:
            self._texts[record.id] = (before, text)
            self._joined.add(group)
        return Outcome(one.row, one.name, status, record.id, "; ".join((*done, *remarks)))

    def _brought(
        self, text: str, one: Member, record: Person, group: str | None, *, overwrite: bool
    ) -> tuple[str, list[str]]:
        """A person's file with what the list says and it lacks, or with `overwrite` says otherwise.

        Raises ValueError where the file is written in a way that can't be added to, and Otherwise
        where it knows more than the list.
        """
        done: list[str] = []
        raw, _ = parse_yaml(text, paths.record(Person, record.id))
        for key, value in _plain(one).items():
            stated = raw.get(key)
            if value is None or stated == value:
                continue
            if stated is None:
                text = with_key(text, key, value, _KEYS)
                done.append(f"{key} {value}")
            elif overwrite and key in ("name", "family_name", "country", "gender"):
                text = with_scalar(text, (key,), str(value))
                done.append(f"{key} {value}, not {stated}")
        if group:
            text, moved = in_group(text, record, group, one.party, self._options.on)
            done += moved
        if self._options.source and record.endorsed is None:
            text = with_key(text, "endorsed", {"source": self._options.source}, _KEYS)
            done.append("endorsed")
        text, signed = self._signed(text, record)
        return text, [*done, *signed]

    def _signed(self, text: str, record: Person) -> tuple[str, list[str]]:
        letter = self._options.signed
        if letter is None or any(one.letter == letter for one in record.signed):
            return text, []
        signature = {"letter": letter}
        if record.signed:
            return append_entry(text, ("signed",), signature), [f"signed {letter}"]
        return with_key(text, "signed", [signature], _KEYS), [f"signed {letter}"]

    def end(self, record: Person) -> Outcome | None:
        """End the seats of somebody who is no longer in a whole list; None where there are none."""
        if not record.memberships and record.role == "mep":
            detail = "no longer in the list, and there is no membership to end"
            return Outcome(0, record.name, "doubtful", record.id, detail)
        last = self._options.on - _DAY
        before = self._folder.read(paths.record(Person, record.id)) or b""
        try:
            text, groups = seats_ended(before.decode(), record, last)
        except ValueError as error:
            return Outcome(0, record.name, "refused", record.id, _unwritten(record, error))
        if not groups:
            return None
        self._texts[record.id] = (before, text)
        detail = f"no longer in the list: {' and '.join(groups)} until {last}"
        return Outcome(0, record.name, "update", record.id, detail)

    def changes(self) -> tuple[Change, ...]:
        """Every file that should be written."""
        people = (
            Change(
                paths.record(Person, id_), text.encode(), before, "updated" if before else "added"
            )
            for id_, (before, text) in self._texts.items()
        )
        return (*self._groups.changes(self._joined), *people)


def _plain(one: Member) -> dict[str, Any]:
    return {
        "name": one.name if not one.guessed else None,
        "family_name": one.family_name if not one.guessed else None,
        "role": "mep",
        "gender": one.gender,
        "country": one.country,
        "ep_id": one.ep_id,
    }


def _unwritten(record: Person, error: ValueError) -> str:
    return f"{paths.record(Person, record.id)}: {error}; write it yourself"


def _folded(name: str) -> str:
    return " ".join(languages.romanise(name).casefold().replace("-", " ").split())


def _contradiction(one: Member, record: Person) -> str | None:
    """What speaks against a record's number being this person's."""
    if not set(_folded(one.name).split()) & set(_folded(record.name).split()):
        return f"{record.id} has the number {one.ep_id} and is called {record.name}"
    if one.country and record.country and one.country != record.country:
        return f"country is {record.country} in {record.id} and {one.country} in the list"
    return None


def _remarks(one: Member, record: Person, group: str | None) -> Iterator[str]:
    """Where the list says something else and the record stays."""
    if _folded(one.name) != _folded(record.name):
        yield f"called {record.name} here (--overwrite takes the list's)"
    own = [seat.party for seat in record.memberships if seat.group == group]
    party = own[-1] if own else None
    if one.party and party and _folded(one.party) != _folded(party):
        yield f"party {party} here, {one.party} in the list"
