"""Organisations that a row of an import may be about: the campaign's and those of rows above."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from coalition.commands.import_organisation_patch import fold_name
from coalition.matching import Index, Profile, Withdrawn, full_names, profile
from coalition.model import Organisation


class KnownOrganisations:
    """Records by their ids, former ids and names, and by what they look like."""

    def __init__(self, records: Iterable[Organisation]) -> None:
        self._records = {record.id: record for record in records}
        self._index = Index(profile(record) for record in self._records.values())
        self._withdrawn = Withdrawn(self._records.values())
        self._ids_by_name: dict[str, set[str]] = {}
        for record in self._records.values():
            self._add_names(record)
        self._ids_by_former = {
            former: record.id for record in self._records.values() for former in record.former_ids
        }

    def _add_names(self, record: Organisation) -> None:
        for name in full_names(record):
            self._ids_by_name.setdefault(fold_name(name), set()).add(record.id)

    def __getitem__(self, id_: str) -> Organisation:
        return self._records[id_]

    def expect(self, profiles: Iterable[Profile]) -> None:
        """Look at the rows that will be taken: a website that many of them give tells of none."""
        profiles = list(profiles)
        self._index.expect(profiles)
        self._withdrawn.expect(profiles)

    def keep(self, record: Organisation, record_profile: Profile) -> None:
        """Let the rows below match a new or changed record."""
        self._records[record.id] = record
        self._index.add(record_profile)
        self._add_names(record)

    def called(self, id_: str | None) -> str | None:
        """The id of the record that has an id, or had it before it was renamed."""
        return id_ if id_ in self._records else self._ids_by_former.get(id_ or "")

    def formerly(self, id_: str) -> str | None:
        """The id of the record that had an id before it was renamed; its name was another then."""
        return self._ids_by_former.get(id_)

    def namesakes(self, name: str, row: Profile) -> tuple[str, ...]:
        """The ids of records with the very name of a row, withdrawn ones only where no other is."""
        found = sorted(
            id_
            for id_ in self._ids_by_name.get(fold_name(name), ())
            if not _is_elsewhere(row, self._index.profile(id_))
        )
        there = [id_ for id_ in found if self._records[id_].withdrawn is None]
        return tuple(there or found)

    def similar(self, row: Profile) -> tuple[tuple[Profile, tuple[str, ...]], ...]:
        """The records that look like a row, with reasons."""
        return self._index.matches(row)

    def on_the_same_page(self, row: Profile) -> tuple[str, ...]:
        """The ids of records with the website of a row, of whom nothing else is alike."""
        return self._index.on_the_same_page(row)

    def gone(self, ids: Iterable[str], row: Profile) -> tuple[Organisation, ...]:
        """Those who have withdrawn and may be a row, which looks like some records."""
        records = [self._records[id_] for id_ in ids]
        found = {record.id: record for record in self._withdrawn.find(row)}
        found |= {record.id: record for record in records if record.withdrawn is not None}
        others = {id_ for record in records for id_ in record.distinct_from}
        return tuple(gone for id_, gone in sorted(found.items()) if id_ not in others)


def proposed_organisation(values: Mapping[str, Any]) -> Organisation:
    """The record that a row proposes, which has no id yet."""
    return msgspec.convert({**values, "id": "proposed"}, Organisation)


def _is_elsewhere(row: Profile, record: Profile) -> bool:
    """Whether a record of the same name has another country and website, so it is another."""
    countries = {row.country, record.country}
    sites = row.domains and record.domains and not row.domains & record.domains
    return None not in countries and len(countries) > 1 and bool(sites)
