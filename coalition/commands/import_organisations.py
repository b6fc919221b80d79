"""Rows that coordinators are sent, held against the records that are there: a planned change."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from coalition import intake, languages, paths
from coalition.campaign.changes import Change, UnwritableError, check_changes
from coalition.campaign.editor_schemas import editor_line
from coalition.campaign.ids import ids_for, ids_from
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.commands.import_outcome import (
    Decide,
    Import,
    Outcome,
    Progressed,
    Status,
    Tell,
    dropped,
    ended,
    said,
    unread,
)
from coalition.intake import Proposal, Refused
from coalition.matching import Index, Profile, full_names, page, profile
from coalition.model import Dataset, Organisation
from coalition.records import as_plain, is_reserved, keys_of, read_record
from coalition.refusals import Refusal
from coalition.yamltext import append_entry, append_key, render_mapping, with_key, with_scalar

_KEYS = keys_of(Organisation)
_LISTS = ("aliases", "signed")


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody says about a file."""

    columns: Mapping[str, str] = {}
    """Headers to keys of a record; `-` for a column that should not be read."""

    encoding: str | None = None
    separator: str | None = None
    """What alone parts the names of a pasted list; one of `intake.SEPARATORS`."""

    defaults: Mapping[str, str] = {}
    """Cells of all rows that have no such cell: `tier`, `kind`, `country`, `signed`, `source`."""

    overwrite: bool = False
    """Whether rows win where records say something else."""

    on: datetime.date
    """The day of a form that names none."""

    values: Mapping[str, str] = {}
    """What a sheet calls tiers, kinds and letters, by the ids that are meant."""


def planned_intake(
    root: Path,
    name: str,
    data: bytes,
    options: Options,
    decide: Decide,
    tell: Tell = lambda *_: None,
    progressed: Progressed = lambda *_: None,
) -> Import:
    """What becomes of every row of a file of organisations, given by its name and its bytes.

    `tell` hears what was found out about the file, then `decide` is asked about doubtful rows;
    `progressed` hears of each row, and how many there are.
    Only valid records are planned; rows that would make others are refused. Raises Refusal with a
    sentence where the file can't be read as a list or a table at all.
    """
    snapshot = read_campaign(root)
    dataset = snapshot.dataset
    snapshot.require_readable(paths.ORGANISATIONS)
    try:
        listed = options.separator is not None
        sheet = intake.read_sheet(data, options.encoding, options.columns, listed=listed)
        proposals, notes = _proposals(sheet, dataset, options)
    except (intake.Unreadable, intake.NoNames) as error:
        raise Refusal(f"{name}: {error}") from None
    tell(sheet.found, notes)
    planned = _Planned(snapshot, options, decide)
    outcomes = []
    for one in proposals:
        outcomes.append(planned.take(one))
        progressed(len(outcomes), len(proposals))
    changes = planned.changes()
    return ended(
        sheet.empty,
        outcomes,
        changes,
        check_changes(snapshot, changes, thorough=False),
        Organisation,
    )


def _proposals(
    sheet: intake.Sheet, dataset: Dataset, options: Options
) -> tuple[list[Proposal | Refused], tuple[str, ...]]:
    """What each row says, and what is to be said of the columns."""
    known = _known(dataset, options.values)
    if sheet.forms:
        return _of_forms(sheet.forms, known, options), tuple(_notes_of_forms(sheet.forms))
    if sheet.text is not None and intake.is_header(sheet.text.strip()):
        return [], ("a header without rows",)
    if sheet.text is not None and not _has_header(sheet, options):
        names = [name for one in dataset.organisations.values() for name in full_names(one)]
        named = intake.names_in(sheet.text, names, options.separator)
        proposals = [
            _with_remarks(
                intake.proposal(one.line, _cells(one), known, options.defaults), _unread(one)
            )
            for one in named
        ]
        return proposals, (f"{len(named)} names in a pasted list",)
    columns = intake.matched(sheet.rows, options.columns)
    first = columns.header.number if columns.header else 0
    below = [(row, _filled(row, columns)) for row in sheet.rows if row.number > first]
    if any(intake.is_month_first(cells.get("joined", "")) for _, cells in below):
        known = known._replace(month_first=True)
    proposals = [_of_row(row, cells, columns, known, options) for row, cells in below]
    above = sum(row.number < first for row in sheet.rows)
    return proposals, tuple(_notes(columns, above))


def _filled(row: intake.Row, columns: intake.Columns) -> dict[str, str]:
    cells: dict[str, str] = {}
    for at, key in columns.keys.items():
        if at < len(row.cells) and row.cells[at]:
            cells.setdefault(key, row.cells[at])
    return cells


def _passed_over(
    row: intake.Row, columns: intake.Columns, cells: Mapping[str, str]
) -> Iterator[str]:
    """What columns say that were not read because one before them says something else."""
    for at, key in columns.keys.items():
        if at < len(row.cells) and row.cells[at] and row.cells[at] != cells[key]:
            yield f"not read: {row.cells[at][:60]}"


def _of_row(
    row: intake.Row,
    cells: Mapping[str, str],
    columns: intake.Columns,
    known: intake.Known,
    options: Options,
) -> Proposal | Refused:
    width = len(columns.header.cells) if columns.header else len(row.cells)
    if surplus := [cell for cell in row.cells[width:] if cell]:
        reason = (
            f"the row has more cells than the header ({', '.join(surplus)[:60]}); put quotation "
            "marks around a text that holds the separator"
        )
        return Refused(row.number, cells.get("name", ""), reason)
    proposed = intake.proposal(row.number, cells, known, options.defaults)
    return _with_remarks(proposed, tuple(_passed_over(row, columns, cells)))


def _with_remarks(one: Proposal | Refused, remarks: tuple[str, ...]) -> Proposal | Refused:
    return one._replace(remarks=(*one.remarks, *remarks)) if isinstance(one, Proposal) else one


def _of_forms(
    forms: Iterable[intake.Form], known: intake.Known, options: Options
) -> list[Proposal | Refused]:
    """What organisations propose of themselves, if they agree to be listed."""
    proposals: list[Proposal | Refused] = []
    for number, form in enumerate(forms, 1):
        trouble = form.trouble or ("" if form.agreed else "nobody has agreed to its being listed")
        if trouble:
            proposals.append(Refused(number, form.cells.get("name", ""), trouble))
            continue
        source = f"issue form, {form.day or options.on}"
        cells = {**form.cells, "source": source, **options.defaults}
        proposed = intake.proposal(number, cells, known)
        if isinstance(proposed, Proposal):
            proposed = proposed._replace(asks=True)
        proposals.append(proposed)
    return proposals


def _notes_of_forms(forms: Iterable[intake.Form]) -> Iterator[str]:
    private = dict.fromkeys(question for form in forms for question in form.private)
    unknown = dict.fromkeys(question for form in forms for question in form.unknown)
    yield from dropped(private)
    yield from unread(unknown)


def _has_header(sheet: intake.Sheet, options: Options) -> bool:
    """Whether the single column of a text is one of a table: its first line names it."""
    try:
        return intake.matched(sheet.rows[:1], options.columns).header is not None
    except intake.NoNames:
        return False


def _notes(columns: intake.Columns, above: int) -> Iterator[str]:
    if above:
        yield f"{above} row{'' if above == 1 else 's'} above the header not read"
    read = ", ".join(dict.fromkeys(columns.keys.values()))
    yield f"columns read: {read}"
    yield from dropped(columns.private)
    if columns.repeated:
        yield f"read only where the first one is empty: {', '.join(columns.repeated)}"
    yield from unread(columns.unknown)
    if columns.nameless:
        what = "column" if len(columns.nameless) == 1 else "columns"
        yield f"without a header, not read: {what} {', '.join(map(str, columns.nameless))}"


def _cells(named: intake.Named) -> dict[str, str]:
    """A name of a pasted list as cells: a country or an acronym in brackets says so."""
    cells = {"name": named.name} | ({"website": named.website} if named.website else {})
    for note in named.notes:
        if _is_country(note) and "country" not in cells:
            cells["country"] = note
        elif note.isupper() and note.isalnum() and 1 < len(note) <= 8:
            cells.setdefault("short_name", note)
    return cells


def _is_country(note: str) -> bool:
    """Whether a note names a country; `en` and `pl` may be languages."""
    try:
        return bool(intake.country_of(note)) and not (len(note) == 2 and note.islower())
    except ValueError:
        return False


def _unread(named: intake.Named) -> tuple[str, ...]:
    """The notes of a name that no cell was made of."""
    read = _cells(named).values()
    return tuple(f"left out: ({note})" for note in named.notes if note not in read)


def _known(dataset: Dataset, told: Mapping[str, str]) -> intake.Known:
    campaign = dataset.campaign
    tiers = {one.id: one.heading for one in campaign.tiers}
    kinds = {one.id: one.label for one in campaign.kinds}
    letters = {id_: letter.front.title for id_, letter in dataset.letters.items()}
    for text, id_ in told.items():
        if id_ not in {*tiers, *kinds, *letters}:
            raise Refusal(f"--value {text}={id_}: the campaign has no tier, kind or letter {id_}")
    return intake.Known(_by_label(tiers, told), _by_label(kinds, told), _by_label(letters, told))


def _by_label(labels: Mapping[str, str], told: Mapping[str, str]) -> dict[str, str]:
    by_label = {intake.label_key(label): id_ for id_, label in labels.items()}
    called = {intake.label_key(text): id_ for text, id_ in told.items() if id_ in labels}
    return {**by_label, **{intake.label_key(id_): id_ for id_ in labels}, **called}


class _Planned:
    """Records as they will be, row by row."""

    def __init__(self, snapshot: Snapshot, options: Options, decide: Decide) -> None:
        self._folder = snapshot.folder
        self._options = options
        self._decide = decide
        self._records = dict(snapshot.dataset.organisations)
        self._texts: dict[str, tuple[bytes | None, str]] = {}
        """By id: what stands in the file, and what will."""

        self._rows: dict[str, int] = {}
        """By id the row that first proposed a new record."""

        self._touched: set[str] = set()
        """Ids of records of which a row of this file has said something."""

        self._first_line = editor_line(self._folder, Organisation)
        self._index = Index(profile(one) for one in self._records.values())
        self._by_name: dict[str, set[str]] = {}
        for one in self._records.values():
            self._file(one)
        listed = self._folder.list(paths.ORGANISATIONS, ".yaml")
        self._taken = {paths.stem(path) for path in listed}

    def _file(self, one: Organisation) -> None:
        for name in full_names(one):
            self._by_name.setdefault(_folded(name), set()).add(one.id)

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

    def take(self, proposed: Proposal | Refused) -> Outcome:
        """What becomes of a row."""
        if isinstance(proposed, Refused):
            return Outcome(proposed.row, proposed.name, "refused", None, proposed.reason)
        try:
            return self._taken_in(proposed)
        except UnwritableError as error:
            return self._outcome(proposed, "refused", None, str(error))

    def _outcome(self, one: Proposal, status: Status, id_: str | None, detail: str) -> Outcome:
        return Outcome(
            one.row,
            one.values["name"],
            status,
            id_,
            "; ".join(filter(None, (detail, *one.remarks))),
        )

    def _taken_in(self, proposed: Proposal) -> Outcome:
        known = profile(_organisation("proposed", proposed.values))
        ids, doubt = self._same(proposed, known)
        if ids and doubt is None:
            return self._update(proposed, ids[0], overwrite=self._options.overwrite)
        if doubt is None:
            return self._add(proposed, known)
        doubtful = self._outcome(proposed, "doubtful", ids[0], doubt)
        match self._decide(doubtful):
            case "same":
                return self._update(self._as_alias(proposed, ids[0]), ids[0], overwrite=False)
            case "overwrite":
                return self._update(proposed, ids[0], overwrite=True)
            case "new":
                return self._add(proposed, known, distinct_from=ids)
            case _:
                return doubtful

    def _as_alias(self, one: Proposal, id_: str) -> Proposal:
        """A row whose name is another spelling of a record's, so that nobody is asked again."""
        aliases = [*one.values.get("aliases", ()), one.values["name"]]
        return one._replace(
            values={**one.values, "aliases": _missing("aliases", aliases, self._records[id_])}
        )

    def _same(self, one: Proposal, known: Profile) -> tuple[tuple[str, ...], str | None]:
        """The record that a row is about, or those that it may be, and what is doubtful."""
        if one.id is not None and one.id in self._records:
            return self._certain(one, one.id)
        named = sorted(
            id_
            for id_ in self._by_name.get(_folded(one.values["name"]), ())
            if not _elsewhere(known, self._index.profile(id_))
        )
        if len(named) == 1:
            return self._certain(one, named[0])
        if named:
            return tuple(named), f"the name is that of {' and '.join(named)}"
        found = self._index.matches(known)
        shown = (
            f"{other.id}: {other.display_name}, {', '.join(reasons)}" for other, reasons in found
        )
        ids = tuple(other.id for other, _ in found)
        return ids, f"looks like {'; and like '.join(shown)}" if found else None

    def _certain(self, one: Proposal, id_: str) -> tuple[tuple[str, ...], str | None]:
        record = self._records[id_]
        if record.withdrawn is not None:
            return (id_,), f"{id_} withdrew on {record.withdrawn}"
        wins = self._options.overwrite and id_ not in self._touched
        conflicts = [] if wins else list(_conflicts(one, record))
        self._touched.add(id_)
        if one.asks and not conflicts:
            _, text = self._file_of(id_)
            would = self._changed(one, id_, text, overwrite=False)[1]
            conflicts = [f"a form would change {id_}: {', '.join(would)}"] if would else []
        return (id_,), "; ".join(conflicts) or None

    def _add(self, one: Proposal, known: Profile, distinct_from: tuple[str, ...] = ()) -> Outcome:
        id_ = self._new_id(one)
        if id_ is None:
            return self._outcome(
                one, "refused", None, "no id can be made of the name; add a column id"
            )
        values = dict(one.values)
        if distinct_from:
            values["distinct_from"] = list(distinct_from)
        text = render_mapping({key: values[key] for key in _KEYS if key in values})
        reading = read_record(Organisation, text, paths.record(Organisation, id_), stem=id_)
        if reading.record is None:
            return self._outcome(one, "refused", None, said(reading.findings[0]))
        record = reading.record
        self._texts[id_] = (None, self._first_line + text)
        self._rows[id_] = one.row
        self._know(record, msgspec.structs.replace(known, id=id_))
        return self._outcome(one, "new", id_, ", ".join(key for key in _KEYS if key in values))

    def _know(self, record: Organisation, known: Profile) -> None:
        self._records[record.id] = record
        self._taken.add(record.id)
        self._index.add(known)
        self._file(record)

    def _new_id(self, one: Proposal) -> str | None:
        country = one.values.get("country")
        ids = ids_from(one.id, country) if one.id else ids_for(one.values["name"], country)
        return next((id_ for id_ in ids if id_ not in self._taken and not is_reserved(id_)), None)

    def _update(self, one: Proposal, id_: str, *, overwrite: bool) -> Outcome:
        before, text = self._file_of(id_)
        text, done = self._changed(one, id_, text, overwrite=overwrite)
        if not done:
            again = f"as row {self._rows[id_]}" if id_ in self._rows else ""
            return self._outcome(one, "same", id_, again)
        reading = read_record(Organisation, text, paths.record(Organisation, id_), stem=id_)
        if reading.record is None:
            return self._outcome(one, "refused", id_, said(reading.findings[0]))
        self._texts[id_] = (before, text)
        self._know(reading.record, profile(reading.record))
        return self._outcome(one, "update", id_, ", ".join(done))

    def _changed(
        self, one: Proposal, id_: str, text: str, *, overwrite: bool
    ) -> tuple[str, list[str]]:
        """A record's file as a row would have it, and which of its keys that changes."""
        record = self._records[id_]
        stated = as_plain(record)
        done = []
        for key in _KEYS:
            if key in one.values:
                wins = overwrite and key not in one.assumed
                try:
                    after = _with(text, key, one.values[key], record, stated, overwrite=wins)
                except ValueError as error:
                    raise UnwritableError(
                        paths.record(Organisation, id_), key, str(error)
                    ) from error
                done += [key] if after != text else []
                text = after
        return text, done

    def _file_of(self, id_: str) -> tuple[bytes | None, str]:
        """What stands in a record's file, and what will."""
        if id_ in self._texts:
            return self._texts[id_]
        data = self._folder.read(paths.record(Organisation, id_)) or b""
        return data, data.decode("utf-8")


def _folded(name: str) -> str:
    return " ".join(languages.compose(name).casefold().replace("’", "'").split())


def _organisation(id_: str, values: Mapping[str, Any]) -> Organisation:
    return msgspec.convert({**values, "id": id_}, Organisation)


def _elsewhere(row: Profile, known: Profile) -> bool:
    """Whether a row of the same name is of another country and another website: not the same."""
    countries = {row.country, known.country}
    sites = row.domains and known.domains and not row.domains & known.domains
    return None not in countries and len(countries) > 1 and bool(sites)


def _conflicts(one: Proposal, record: Organisation) -> Iterator[str]:
    """Where a row itself says something else than the record, for people."""
    stated = as_plain(record)
    for key, value in one.values.items():
        if key in (*_LISTS, "source", *one.assumed) or key not in stated:
            continue
        if key == "name" and _folded(value) in map(_folded, full_names(record)):
            continue
        if key == "names":
            yield from _other_names(value, stated[key], record.id)
            continue
        if not _is_same(key, value, stated[key]):
            yield f"{key} is {_shown(stated[key])} in {record.id} and {_shown(value)} in the row"


def _other_names(names: Mapping[str, str], stated: Mapping[str, str], id_: str) -> Iterator[str]:
    for tag, name in names.items():
        if tag in stated and stated[tag] != name:
            yield f"name in {tag} is {stated[tag]} in {id_} and {name} in the row"


def _is_same(key: str, value: Any, stated: Any) -> bool:
    if key == "website":
        pages = stated.values() if isinstance(stated, dict) else (stated,)
        return page(value) in {page(one) for one in pages}
    return bool(str(value) == str(stated))


def _shown(value: Any) -> str:
    return ", ".join(map(str, value.values())) if isinstance(value, dict) else str(value)


def _with(
    text: str,
    key: str,
    value: Any,
    record: Organisation,
    stated: Mapping[str, Any],
    *,
    overwrite: bool,
) -> str:
    """A record's file with what a row says of one key; `stated` is the record as it stands there.

    Raises ValueError where the file is written in a way that can't be changed so.
    """
    if key in _LISTS:
        return _with_items(text, key, _missing(key, value, record), bool(stated.get(key)))
    if key not in stated:
        return with_key(text, key, value, _KEYS)
    if key == "names":
        return _with_names(text, value, stated[key], overwrite=overwrite)
    if key == "name" and _folded(value) in map(_folded, full_names(record)):
        return text
    keeps = key == "source" or _is_same(key, value, stated[key])
    if keeps or not overwrite or isinstance(stated[key], dict):
        return text
    return with_scalar(text, (key,), value if isinstance(value, datetime.date) else str(value))


def _missing(key: str, items: Iterable[Any], record: Organisation) -> list[Any]:
    """The items of a row that the record does not state."""
    if key == "signed":
        signed = {one.letter for one in record.signed}
        return [one for one in items if one["letter"] not in signed]
    known = {_folded(name) for name in full_names(record)}
    return [one for one in items if _folded(one) not in known]


def _with_names(
    text: str, names: Mapping[str, str], stated: Mapping[str, str], *, overwrite: bool
) -> str:
    for tag, name in names.items():
        if tag not in stated:
            text = append_key(text, ("names",), tag, name)
        elif overwrite and stated[tag] != name:
            text = with_scalar(text, ("names", tag), name)
    return text


def _with_items(text: str, key: str, items: list[Any], is_there: bool) -> str:
    if not items:
        return text
    if not is_there:
        return with_key(text, key, items, _KEYS)
    for item in items:
        text = append_entry(text, (key,), item)
    return text
