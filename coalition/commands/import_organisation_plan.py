"""Organisations as an import plans them, row by row; each row sees what those above it change."""

from collections.abc import Iterable, Sequence

import msgspec

from coalition import paths
from coalition.campaign.changes import Change, UnwritableError
from coalition.campaign.editor_schemas import editor_line
from coalition.campaign.ids import ids_for, ids_from
from coalition.campaign.loading import FileContents, contents_of
from coalition.campaign.snapshot import Snapshot
from coalition.commands.import_organisation_patch import (
    missing_items,
    patch_key,
    row_conflicts,
)
from coalition.commands.import_outcome import Decide, Outcome, Status, finding_text
from coalition.commands.known_organisations import KnownOrganisations, proposed_organisation
from coalition.commands.who_withdrew import why_gone
from coalition.intake import Proposal, RefusedRow
from coalition.matching import Profile, profile
from coalition.model import Organisation
from coalition.records import Reading, as_plain, is_reserved, keys_of, read_record
from coalition.spelling import is_in_capitals
from coalition.yamltext import render_mapping

_KEYS = keys_of(Organisation)


class OrganisationsPlan:
    """The organisations of a campaign, with those that rows add and change."""

    def __init__(self, snapshot: Snapshot, decide: Decide, *, overwrite: bool) -> None:
        """`overwrite` lets rows win where they contradict a record."""
        self._folder = snapshot.folder
        self._decide = decide
        self._overwrite = overwrite
        self._known = KnownOrganisations(snapshot.dataset.organisations.values())
        self._texts: dict[str, tuple[bytes | None, str]] = {}
        """The file of each planned record by id: what is in it now, and what will be."""

        self.contents: dict[str, FileContents] = {}
        """What the files of planned records hold, by path."""

        self._rows: dict[str, int] = {}
        """The row that proposed each new record, by id."""

        self._matched: set[str] = set()
        """Ids of records that an earlier row is about."""

        self._profiles: dict[tuple[int, str], Profile] = {}
        """What rows look like, by their numbers and names."""

        self._first_line = editor_line(snapshot.folder, Organisation)
        self._used_ids = set(map(paths.stem, self._folder.list(paths.ORGANISATIONS, ".yaml")))

    def changes(self) -> tuple[Change, ...]:
        """Every file that should be written."""
        return tuple(
            Change(
                paths.record(Organisation, id_),
                text.encode(),
                before,
                "added" if before is None else "updated",
            )
            for id_, (before, text) in self._texts.items()
            if before is None or text.encode() != before
        )

    def lacks_tier(self, outcome: Outcome) -> bool:
        """Whether a row became a new record that no directory lists, for want of a tier."""
        record = self._known[outcome.id] if outcome.status == "new" and outcome.id else None
        return record is not None and record.tier is None

    def expect(self, proposals: Iterable[Proposal | RefusedRow]) -> None:
        """Look at the rows that will be taken: a website that many of them give tells of none."""
        rows = [row for row in proposals if isinstance(row, Proposal)]
        self._known.expect(self._profile(row) for row in rows if "website" in row.values)

    def _profile(self, proposal: Proposal) -> Profile:
        """What a row looks like, which takes long to find out."""
        key = (proposal.row, proposal.values["name"])
        if key not in self._profiles:
            self._profiles[key] = profile(proposed_organisation(proposal.values))
        return self._profiles[key]

    def take(self, proposal: Proposal | RefusedRow) -> Outcome:
        """Plan what a row proposes, unless it is refused or left out."""
        if isinstance(proposal, RefusedRow):
            reason = "; ".join((proposal.reason, *self._alike(proposal)))
            return Outcome(proposal.row, proposal.name, "refused", None, reason, proposal.unknown)
        try:
            return self._match(proposal)
        except UnwritableError as error:
            return _outcome(proposal, "refused", None, str(error))

    def _alike(self, refused: RefusedRow) -> tuple[str, ...]:
        """What a row looks like of which somebody is asked whether it is one organisation.

        Whoever answers has to know that there may be a record of it.
        """
        if not any(label.what == "name" for label in refused.unknown):
            return ()
        row = profile(proposed_organisation({"name": refused.name}))
        return tuple(
            f"it looks like {other.id}: {other.display_name}, {', '.join(reasons)}"
            for other, reasons in self._known.similar(row)
        )

    def _match(self, proposal: Proposal) -> Outcome:
        row = self._profile(proposal)
        ids, doubt = self._find_same(proposal, row)
        if ids and doubt is None:
            return self._update(proposal, ids[0], overwrite=self._overwrite)
        if gone := self._known.gone(ids, row):
            return _outcome(proposal, "refused", gone[0].id, why_gone(gone))
        if doubt is None:
            return self._add(proposal, row)
        doubtful = _outcome(proposal, "doubtful", ids[0], doubt)
        match self._decide(doubtful):
            case "same":
                kept = (f"kept: {conflict}" for conflict in self._conflicts(proposal, ids[0]))
                told = proposal._replace(remarks=(*proposal.remarks, *kept))
                return self._update(self._as_alias(told, ids[0]), ids[0], overwrite=False)
            case "overwrite":
                return self._update(proposal, ids[0], overwrite=True)
            case "new":
                return self._add(proposal, row, distinct_from=ids)
            case _:
                return doubtful

    def _as_alias(self, proposal: Proposal, id_: str) -> Proposal:
        """The row with its name as an alias of the record, so that the next import matches it."""
        names = [*proposal.values.get("aliases", ()), proposal.values["name"]]
        aliases = missing_items("aliases", names, self._known[id_])
        return proposal._replace(values={**proposal.values, "aliases": aliases})

    def _find_same(self, proposal: Proposal, row: Profile) -> tuple[tuple[str, ...], str | None]:
        """The id of the record that a row is about, or ids that it may be about and the doubt."""
        # An equal id or name is the same without asking; what only looks alike never is.
        if (told := self._known.called(proposal.id)) is not None:
            return self._check_same(proposal, told)
        namesakes = self._known.namesakes(proposal.values["name"], row)
        if len(namesakes) == 1:
            return self._check_same(proposal, namesakes[0])
        if namesakes:
            return namesakes, f"the name is that of {' and '.join(namesakes)}"
        similar = self._known.similar(row)
        if not similar:
            return self._find_former(proposal.values["name"])
        descriptions = (
            f"{other.id}: {other.display_name}, {', '.join(reasons)}" for other, reasons in similar
        )
        ids = tuple(other.id for other, _ in similar)
        doubts = (f"looks like {'; and like '.join(descriptions)}",)
        # Whoever is asked about one record has to know what would be lost.
        conflicts = self._conflicts(proposal, ids[0]) if len(ids) == 1 else ()
        return ids, "; ".join((*doubts, *conflicts))

    def _find_former(self, name: str) -> tuple[tuple[str, ...], str | None]:
        """The record whose id was once made of a name that it has no more."""
        former = next(ids_for(name, None), "")
        id_ = self._known.formerly(former)
        if id_ is None:
            return (), None
        return (id_,), f"looks like {id_}: {self._known[id_].name}, whose id was {former} before"

    def _conflicts(self, proposal: Proposal, id_: str) -> tuple[str, ...]:
        """Where a row contradicts a record that goes by another name."""
        values = {key: value for key, value in proposal.values.items() if key != "name"}
        return tuple(row_conflicts(proposal._replace(values=values), self._known[id_]))

    def _check_same(self, proposal: Proposal, id_: str) -> tuple[tuple[str, ...], str | None]:
        """The id of a record that a row is about, and what makes changing it doubtful."""
        record = self._known[id_]
        if record.withdrawn is not None:
            return (id_,), "it has withdrawn"
        # Of two rows about one record the second does not silently overwrite the first.
        wins = self._overwrite and id_ not in self._matched
        conflicts = [] if wins else list(row_conflicts(proposal, record))
        self._matched.add(id_)
        if proposal.is_from_form and not conflicts:
            _, text = self._file_of(id_)
            keys = self._patch(proposal, id_, text, overwrite=False)[1]
            conflicts = [f"a form would change {id_}: {', '.join(keys)}"] if keys else []
        return (id_,), "; ".join(conflicts) or None

    def _add(
        self, proposal: Proposal, row: Profile, distinct_from: tuple[str, ...] = ()
    ) -> Outcome:
        if proposal.doubt and not distinct_from:
            refused = _outcome(proposal, "refused", None, proposal.doubt.reason)
            return msgspec.structs.replace(refused, unknown=proposal.doubt.unknown)
        id_ = self._new_id(proposal)
        if id_ is None:
            reason = "no id can be made of the name; add a column id"
            return _outcome(proposal, "refused", None, reason)
        values = dict(proposal.values)
        if distinct_from:
            values["distinct_from"] = list(distinct_from)
        text = self._first_line + render_mapping(
            {key: values[key] for key in _KEYS if key in values}
        )
        reading = self._read(id_, text)
        if reading.record is None:
            return _outcome(proposal, "refused", None, finding_text(reading.findings[0]))
        remarks = () if distinct_from else _page_remarks(self._known.on_the_same_page(row))
        self._texts[id_] = (None, text)
        self._rows[id_] = proposal.row
        self._used_ids.add(id_)
        self._known.keep(reading.record, msgspec.structs.replace(row, id=id_))
        keys = ", ".join(key for key in _KEYS if key in values)
        if is_in_capitals(reading.record.name):
            remarks = ("the name is in capitals: check how it is spelt", *remarks)
        return _outcome(proposal, "new", id_, "; ".join((keys, *remarks)))

    def _read(self, id_: str, text: str) -> Reading[Organisation]:
        path = paths.record(Organisation, id_)
        reading = read_record(Organisation, text, path, stem=id_)
        if reading.record is not None:
            self.contents[path] = contents_of(reading)
        return reading

    def _new_id(self, proposal: Proposal) -> str | None:
        country = proposal.values.get("country")
        if proposal.id:
            ids = ids_from(proposal.id, country)
        else:
            ids = ids_for(proposal.values["name"], country)
        return next(
            (id_ for id_ in ids if id_ not in self._used_ids and not is_reserved(id_)), None
        )

    def _update(self, proposal: Proposal, id_: str, *, overwrite: bool) -> Outcome:
        before, text = self._file_of(id_)
        text, keys = self._patch(proposal, id_, text, overwrite=overwrite)
        if not keys:
            again = f"as row {self._rows[id_]}" if id_ in self._rows else ""
            return _outcome(proposal, "same", id_, again)
        reading = self._read(id_, text)
        if reading.record is None:
            return _outcome(proposal, "refused", id_, finding_text(reading.findings[0]))
        self._texts[id_] = (before, text)
        self._known.keep(reading.record, profile(reading.record))
        return _outcome(proposal, "update", id_, ", ".join(keys))

    def _patch(
        self, proposal: Proposal, id_: str, text: str, *, overwrite: bool
    ) -> tuple[str, list[str]]:
        """A record's file with what a row adds, and the keys that this changes.

        Raises UnwritableError where the file is written in a way that can't be changed so.
        """
        record = self._known[id_]
        stated = as_plain(record)
        keys = []
        for key in _KEYS:
            if key in proposal.values:
                # A default is for records that state nothing; it never overwrites.
                wins = overwrite and key not in proposal.defaulted
                value = proposal.values[key]
                try:
                    after = patch_key(text, key, value, record, stated, overwrite=wins)
                except ValueError as error:
                    raise UnwritableError(
                        paths.record(Organisation, id_), key, str(error)
                    ) from error
                keys += [key] if after != text else []
                text = after
        return text, keys

    def _file_of(self, id_: str) -> tuple[bytes | None, str]:
        """A record's file as it is on the disk, and as it is planned."""
        if id_ in self._texts:
            return self._texts[id_]
        data = self._folder.read(paths.record(Organisation, id_)) or b""
        return data, data.decode("utf-8")


def _outcome(proposal: Proposal, status: Status, id_: str | None, detail: str) -> Outcome:
    details = "; ".join(filter(None, (detail, *proposal.remarks)))
    return Outcome(proposal.row, proposal.values["name"], status, id_, details, proposal.unknown)


def _page_remarks(ids: Sequence[str]) -> tuple[str, ...]:
    """That a website is given by others, too, of whom nothing else makes the row a duplicate."""
    if not ids:
        return ()
    more = f" and {len(ids) - 1} more" if len(ids) > 1 else ""
    return (f"its website is also that of {ids[0]}{more}",)
