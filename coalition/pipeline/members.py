"""Lists of the European Parliament, held against the people that are there: a planned change.

People are known by the number they have at the Parliament, so whoever is renamed is the same
person, and two people of one name are not.
"""

import datetime
import itertools
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from coalition import files, intake, languages
from coalition.intake import Member, RefusedMember
from coalition.model import Dataset, Endorsement, Membership, Person, Signature
from coalition.pipeline.editing import Unwritable, known_dataset, path_of, slug
from coalition.pipeline.groups import Groups, NoGroup
from coalition.pipeline.inspecting import read_campaign
from coalition.pipeline.memberships import ended, in_group
from coalition.pipeline.outcomes import (
    Decide,
    Import,
    Outcome,
    Status,
    Tell,
    invalid,
    refused_by,
)
from coalition.pipeline.schemas import editor_line
from coalition.pipeline.writing import Change, Written
from coalition.records import keys_of, record_text
from coalition.refusals import Refusal
from coalition.yamltext import append_entry, with_key, with_scalar

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
    longer in a whole list has the last membership ended the day before. Raises Refusal with a
    sentence where the file can't be read as such a list.
    """
    dataset = known_dataset(read_campaign(root, frozenset()))
    if options.signed and options.signed not in dataset.letters:
        raise Refusal(f"there is no letter {options.signed}")
    try:
        sheet = intake.read_sheet(data, options.encoding)
        columns = intake.member_columns(sheet.rows, options.columns)
    except intake.Unreadable as error:
        raise Refusal(f"{name}: {error}") from None
    rows = [row for row in sheet.rows if row.number > columns.header.number]
    listed = [intake.member(row, columns) for row in rows]
    planned = _Planned(root, dataset, options, decide)
    whole = len(listed) >= _WHOLE if options.complete is None else options.complete
    wanted = [one for one in listed if planned.is_wanted(one)]
    tell(sheet.found, tuple(_notes(columns, len(listed), len(wanted), whole=whole)))
    outcomes = [planned.take(one) for one in wanted]
    if whole:
        outcomes += planned.end_others(listed)
    outcomes += planned.not_found(listed)
    changes = planned.changes()
    wrong = invalid(root, changes)
    valid = tuple(change for change in changes if change.path not in wrong)
    judged = tuple(refused_by(one, path_of(Person, one.id or ""), wrong) for one in outcomes)
    return Import(sheet.empty, judged, Written(valid, ()))


def _notes(
    columns: intake.MemberColumns, listed: int, wanted: int, *, whole: bool
) -> Iterator[str]:
    yield f"columns read: {', '.join(dict.fromkeys(columns.keys.values()))}"
    if columns.private:
        yield f"private data, dropped: {', '.join(columns.private)}"
    if columns.unknown:
        yield f"unknown, not read: {', '.join(columns.unknown)} (say what they hold with --map)"
    if wanted < listed:
        yield f"{listed - wanted} of {listed} people are not asked for and left out"
    if not whole:
        yield f"{listed} people are not the whole Parliament: who is missing stays as they are"


class _Update(NamedTuple):
    """A person's file as it will be, and what was done to it."""

    text: str
    done: tuple[str, ...]


class _Planned:
    """People as they will be, row by row."""

    def __init__(
        self, root: Path, dataset: Dataset, options: MemberOptions, decide: Decide
    ) -> None:
        self._root = root
        self._people = dataset.people
        self._options = options
        self._decide = decide
        self._groups = Groups(root, dataset.groups, options.on)
        self._texts: dict[str, tuple[bytes | None, str]] = {}
        self._by_number = {
            one.ep_id: one for one in dataset.people.values() if one.ep_id is not None
        }
        self._by_name: dict[str, list[Person]] = {}
        for one in dataset.people.values():
            self._by_name.setdefault(_folded(one.name), []).append(one)
        self._rows: dict[int, int] = {}
        self._taken = {
            path.rpartition("/")[2].removesuffix(".yaml")
            for path in files.list_files(root, "data/people", ".yaml")
        }
        self._only = frozenset(map(_folded, options.only))
        self._first_line = editor_line(root, Person)

    def is_wanted(self, one: Member | RefusedMember) -> bool:
        """Whether somebody in the list is asked for."""
        return not self._only or bool(self._only & self._known_as(one))

    def _known_as(self, one: Member | RefusedMember) -> set[str]:
        """What somebody in the list may be asked for by: a number, an id, or a name."""
        names = {_folded(one.name)}
        if isinstance(one, Member):
            names.add(str(one.ep_id))
            record = self._by_number.get(one.ep_id)
            names |= {_folded(record.id), _folded(record.name)} if record else {slug(one.name)}
        return names

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
        except (Unwritable, NoGroup) as error:
            return Outcome(one.row, one.name, "refused", None, str(error))

    def _taken_in(self, one: Member) -> Outcome:
        group = self._groups.named(one.group) if one.group else None
        record = self._by_number.get(one.ep_id)
        doubt = _contradiction(one, record) if record and not self._options.overwrite else None
        if record is None:
            record, doubt = self._namesake(one)
        if doubt is None:
            return self._update(one, record, group) if record else self._add(one, group)
        id_ = record.id if record else None
        doubtful = Outcome(one.row, one.name, "doubtful", id_, doubt)
        match self._decide(doubtful):
            case "same" if record is not None and record.withdrawn is None:
                return self._update(one, record, group, overwrite=True)
            case "new" if record is None or record.ep_id is None:
                return self._add(one, group)
            case _:
                return doubtful

    def _namesake(self, one: Member) -> tuple[Person | None, str | None]:
        """Somebody of the same name whose number nobody wrote down, or who has withdrawn."""
        gone = self._people.get(slug(one.name))
        if gone is not None and gone.withdrawn is not None:
            return gone, f"{gone.id} withdrew on {gone.withdrawn}"
        for person in self._by_name.get(_folded(one.name), ()):
            elsewhere = person.country and one.country and person.country != one.country
            if person.ep_id is None and person.role in ("mep", None) and not elsewhere:
                return person, (
                    f"{person.id} has the same name and no ep_id; if it is the same person, "
                    f"write `ep_id: {one.ep_id}` into it"
                )
        return None, None

    def _add(self, one: Member, group: str | None) -> Outcome:
        wanted = slug(one.name)[:60].strip("-")
        if not wanted:
            return Outcome(one.row, one.name, "refused", None, "no id can be made of the name")
        places = (f"{wanted}-{one.country.lower()}",) if one.country else ()
        numbered = (f"{wanted}-{number}" for number in itertools.count(2))
        options = itertools.chain((wanted,), places, numbered)
        id_ = next(option for option in options if option not in self._taken)
        self._taken.add(id_)
        person = Person(
            id=id_,
            name=one.name,
            family_name=one.family_name,
            role="mep",
            gender=one.gender or "neutral",
            country=one.country,
            memberships=(Membership(group=group, party=one.party),) if group else (),
            endorsed=Endorsement(source=self._options.source) if self._options.source else None,
            signed=self._signatures(),
            ep_id=one.ep_id,
        )
        self._texts[id_] = (None, self._first_line + record_text(person))
        named = ", ".join(filter(None, (one.country, group, one.party)))
        check = "; the list has capitals: check how the name is spelt" if one.guessed else ""
        return Outcome(one.row, one.name, "new", id_, named + check)

    def _signatures(self) -> tuple[Signature, ...]:
        letter = self._options.signed
        return (Signature(letter=letter),) if letter else ()

    def _update(
        self, one: Member, record: Person, group: str | None, *, overwrite: bool = False
    ) -> Outcome:
        before = files.read_file(self._root, path_of(Person, record.id)) or b""
        overwrite = overwrite or self._options.overwrite
        try:
            update = self._brought(before.decode("utf-8"), one, record, group, overwrite=overwrite)
        except ValueError as error:
            raise Unwritable(path_of(Person, record.id), "memberships", str(error)) from error
        remarks = () if overwrite else tuple(_remarks(one, record, group))
        status: Status = "update" if update.done else "same"
        if update.done:
            self._texts[record.id] = (before, update.text)
        detail = "; ".join((*update.done, *remarks))
        return Outcome(one.row, one.name, status, record.id, detail)

    def _brought(
        self, text: str, one: Member, record: Person, group: str | None, *, overwrite: bool
    ) -> _Update:
        """A person's file with what the list says and it lacks, or with `overwrite` says otherwise.

        Raises ValueError where the file is written in a way that can't be added to.
        """
        done: list[str] = []
        for key, value in self._plain(one).items():
            stated = getattr(record, key)
            if value is None or stated == value:
                continue
            if stated is None or (key == "gender" and stated == "neutral"):
                text = with_key(text, key, value, _KEYS)
                done.append(f"{key} {value}")
            elif overwrite and key in ("name", "family_name", "country"):
                text = with_scalar(text, (key,), str(value))
                done.append(f"{key} {value}, not {stated}")
        if group:
            text, moved = in_group(text, record, group, one.party, self._options.on)
            done += moved
        if self._options.source and record.endorsed is None:
            text = with_key(text, "endorsed", {"source": self._options.source}, _KEYS)
            done.append("endorsed")
        text, signed = self._signed(text, record)
        return _Update(text, (*done, *signed))

    def _plain(self, one: Member) -> dict[str, Any]:
        return {
            "name": one.name if not one.guessed else None,
            "family_name": one.family_name if not one.guessed else None,
            "role": "mep",
            "gender": one.gender,
            "country": one.country,
            "ep_id": one.ep_id,
        }

    def _signed(self, text: str, record: Person) -> tuple[str, list[str]]:
        letter = self._options.signed
        if letter is None or any(one.letter == letter for one in record.signed):
            return text, []
        signature = {"letter": letter}
        if record.signed:
            return append_entry(text, ("signed",), signature), [f"signed {letter}"]
        return with_key(text, "signed", [signature], _KEYS), [f"signed {letter}"]

    def end_others(self, listed: Iterable[Member | RefusedMember]) -> Iterator[Outcome]:
        """End the memberships of those who are no longer in a whole list."""
        there = {one.ep_id for one in listed if isinstance(one, Member)}
        last = self._options.on - _DAY
        for record in self._people.values():
            if record.ep_id is None or record.ep_id in there or not self._is_asked_for(record):
                continue
            outcome = self._ended(record, last)
            if outcome is not None:
                yield outcome

    def _is_asked_for(self, record: Person) -> bool:
        known = {str(record.ep_id), _folded(record.id), _folded(record.name)}
        return not self._only or bool(self._only & known)

    def _ended(self, record: Person, last: datetime.date) -> Outcome | None:
        open_ = [
            (number, one)
            for number, one in enumerate(record.memberships)
            if (one.until is None or one.until > last) and (one.from_ is None or one.from_ <= last)
        ]
        if not record.memberships and record.role == "mep":
            detail = "no longer in the list, and there is no membership to end"
            return Outcome(0, record.name, "doubtful", record.id, detail)
        if not open_:
            return None
        before = files.read_file(self._root, path_of(Person, record.id)) or b""
        text = before.decode("utf-8")
        try:
            for number, one in open_:
                text = ended(text, number, one, last)
        except ValueError as error:
            wrong = Unwritable(path_of(Person, record.id), "until", str(error))
            return Outcome(0, record.name, "refused", record.id, str(wrong))
        self._texts[record.id] = (before, text)
        detail = f"no longer in the list: {open_[-1][1].group} until {last}"
        return Outcome(0, record.name, "update", record.id, detail)

    def not_found(self, listed: Iterable[Member | RefusedMember]) -> Iterator[Outcome]:
        """Those who are asked for and are nowhere."""
        known = set().union(*map(self._known_as, listed))
        records = {_folded(text) for one in self._people.values() for text in (one.id, one.name)}
        numbers = {str(number) for number in self._by_number}
        for text in self._options.only:
            if _folded(text) not in known | records | numbers:
                yield Outcome(0, text, "refused", None, "asked for, and not in the list")

    def changes(self) -> tuple[Change, ...]:
        """Every file that should be written."""
        people = (
            Change(path_of(Person, id_), text.encode(), before, "updated" if before else "added")
            for id_, (before, text) in self._texts.items()
        )
        return (*self._groups.changes(), *people)


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
    now = record.memberships[-1] if record.memberships else None
    party = now.party if now and now.group == group else None
    if one.party and party and _folded(one.party) != _folded(party):
        yield f"party {party} here, {one.party} in the list"
