"""`coalition add`: a new organisation or person, in a file of its own."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from coalition import languages, paths
from coalition.campaign.changes import Change, Plan, checked_plan
from coalition.campaign.editor_schemas import editor_line
from coalition.campaign.ids import IdTakenError, path_of_id
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.commands.add_group import parliament_groups
from coalition.commands.who_withdrew import WithdrawnPeople
from coalition.errors import CommandError
from coalition.findings import has_errors
from coalition.matching import Index, Withdrawn, profile
from coalition.model import Dataset, Organisation, Person
from coalition.records import check_stem, keys_of, read_record, record_text
from coalition.yamltext import render_mapping

Record = TypeVar("Record", Organisation, Person)


class Choices(msgspec.Struct, frozen=True):
    """What the keys of a new record may name, to complete what a user types."""

    countries: tuple[str, ...]
    """Their names in English, and `international`."""

    tiers: tuple[str, ...]
    kinds: tuple[str, ...]
    roles: tuple[str, ...]
    groups: tuple[str, ...]


class Resemblance(msgspec.Struct, frozen=True):
    """An organisation that a new one looks like."""

    id: str
    name: str
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        """`article19: ARTICLE19, same website`, for people."""
        return f"{self.id}: {self.name}, {', '.join(self.reasons)}"


class Addition(msgspec.Struct, frozen=True):
    """A record that should be added."""

    plan: Plan
    resembling: tuple[Resemblance, ...]
    """Organisations that it looks like and does not name under `distinct_from`."""


def list_choices(snapshot: Snapshot) -> Choices:
    """What the records of a campaign may name."""
    campaign = snapshot.dataset.campaign
    names = (languages.country_name(code, "en") for code in languages.country_codes())
    return Choices(
        countries=(*filter(None, names), "international"),
        tiers=tuple(tier.id for tier in campaign.tiers),
        kinds=tuple(kind.id for kind in campaign.kinds),
        roles=("mep", *(role.id for role in campaign.roles)),
        groups=(*snapshot.dataset.groups, *parliament_groups(snapshot)),
    )


def plan_organisation(root: Path | Snapshot, id_: str, values: Mapping[str, Any]) -> Addition:
    """A new organisation, and those that it looks like; see `plan_person`."""
    return _plan_addition(_snapshot(root), Organisation, id_, values)


def plan_person(
    root: Path | Snapshot, id_: str, values: Mapping[str, Any], more: Iterable[Change] = ()
) -> Addition:
    """A new person as a file in the house layout.

    `values` are the record's keys as its file states them, `more` are the files of what it names
    and what is added with it. Raises IdTakenError where there is such a record, and CommandError
    for what is not an id or where the campaign's own file has errors.
    """
    return _plan_addition(_snapshot(root), Person, id_, values, more)


def find_resembling(snapshot: Snapshot, values: Mapping[str, Any]) -> tuple[Resemblance, ...]:
    """The organisations that one with these values looks like, whatever its id will be."""
    stated = {key: value for key, value in values.items() if value}
    record = read_record(Organisation, render_mapping(stated), "", stem="new").record
    if record is None:
        return ()
    # One whose id the new one would have is found, too.
    return _find_resembling(msgspec.structs.replace(record, id=""), snapshot.dataset)


def find_withdrawn(snapshot: Snapshot, name: str) -> Person | None:
    """Who has withdrawn and may be the person of a name, whatever its order and accents."""
    return WithdrawnPeople(snapshot.dataset.people.values()).find(name)


def _snapshot(root: Path | Snapshot) -> Snapshot:
    return root if isinstance(root, Snapshot) else read_campaign(root)


def _plan_addition(
    snapshot: Snapshot,
    record: type[Record],
    id_: str,
    values: Mapping[str, Any],
    more: Iterable[Change] = (),
) -> Addition:
    if problem := check_stem(id_, "access-now"):
        raise CommandError(f"{problem.message}; choose another id with --id, such as access-now")
    path = paths.record(record, id_)
    if taken := path_of_id(snapshot.folder, id_):
        _refuse_withdrawn(snapshot.dataset, id_, taken, record)
        raise IdTakenError(id_, taken)
    order = keys_of(record)
    text = render_mapping({key: values[key] for key in order if values.get(key) is not None})
    reading = read_record(record, text, path, stem=id_)
    if reading.record is not None:
        text = record_text(reading.record)
    text = editor_line(snapshot.folder, record) + text
    plan = checked_plan(snapshot, (*more, Change(path, text.encode(), None, "added")))
    if has_errors(plan.findings) or not isinstance(reading.record, Organisation):
        return Addition(plan, ())
    return Addition(plan, _find_resembling(reading.record, snapshot.dataset))


def _refuse_withdrawn(
    dataset: Dataset, id_: str, path: str, added: type[Organisation | Person]
) -> None:
    """Raise CommandError where a taken id is that of somebody who has withdrawn."""
    organisation, person = dataset.organisations.get(id_), dataset.people.get(id_)
    gone = organisation or person
    if gone is not None and gone.withdrawn is not None:
        both = organisation is not None and added is Organisation
        distinct = f" and --distinct-from {id_}" if both else ""
        raise CommandError(
            f"{id_} withdrew on {gone.withdrawn} ({path}); if this is another, say so with another "
            f"--id{distinct}"
        )


def _find_resembling(new: Organisation, dataset: Dataset) -> tuple[Resemblance, ...]:
    organisations = dataset.organisations
    similar = Index(map(profile, organisations.values())).matches(profile(new))
    near = {other.id for other, _ in similar}
    gone = [
        one for one in Withdrawn(organisations.values()).find(profile(new)) if one.id not in near
    ]
    similar += tuple((profile(one), ("much the same name",)) for one in gone)
    return tuple(
        Resemblance(other.id, other.display_name, (*reasons, *_withdrawal(organisations[other.id])))
        for other, reasons in sorted(
            similar, key=lambda pair: bool(_withdrawal(organisations[pair[0].id]))
        )
        if other.id not in new.distinct_from and new.id not in organisations[other.id].distinct_from
    )


def _withdrawal(organisation: Organisation) -> tuple[str, ...]:
    day = organisation.withdrawn
    return () if day is None else (f"withdrawn on {day}",)
