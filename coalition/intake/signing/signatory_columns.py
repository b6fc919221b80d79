"""Which column of a sheet of people who signed holds what, and which is private."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.agreement.consent import without_offered_answers
from coalition.intake.agreement.refused_agreement import refuses
from coalition.intake.headers.machine_columns import (
    is_machine_column,
    is_of_account,
)
from coalition.intake.headers.no_names import NoNamesError, quoted_map
from coalition.intake.headers.people_headers import holds_parts, is_of_particles, name_key
from coalition.intake.headers.signatory_questions import (
    asked_by,
    cells_below,
    consent_keys,
    is_ticked,
)
from coalition.intake.membership.contact_cells import are_contacts
from coalition.intake.names.likely_people import are_people
from coalition.intake.rows import Row
from coalition.intake.signing.held_back import (
    HoldingColumn,
    certain_kind,
    holding_kind,
    may_hide,
    says_whether_sent,
)
from coalition.intake.words.known_headers import fold, is_private
from coalition.intake.words.signatory_words import hungarian_family_names, signatory_keys

KEYS = (
    "name", "given", "particle", "family", "role", "place", "country", "day", "consent",
    "anonymous", "-",
)  # fmt: skip
"""What a user may map a column to; `anonymous` is a consent that a plain no gives."""

_HEADER_ROWS = 10
"""Among how many rows the header is looked for: titles and logos stand above it."""

_MAIL = Expression(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_NAMES = ("name", "given", "family")
_BETWEEN = Expression(r"[;|\t]")
"""What parts cells, and stands in no name."""


class SignatoryColumns(NamedTuple):
    """What the columns of a sheet of people hold."""

    keys: dict[int, str]
    """One of KEYS by the column's index."""

    header: Row | None
    """None for a list of names without one."""

    private: tuple[int, ...]
    """The columns with data by which people could be reached."""

    of_contacts: frozenset[int]
    """Those of them with addresses or numbers in some rows."""

    unknown: tuple[str, ...]
    """Headers of columns that are not read."""

    doubtful: tuple[str, ...]
    """Headers of columns that may ask for consent, and perhaps to something else."""

    open: tuple[str, ...]
    """Those of them that may be about the name."""

    mails: int | None
    """The column of e-mail addresses, by which rows of one person are told."""

    remarks: tuple[int, ...]
    """Columns that are not read, in which people may write that they are not to be named."""

    of_machines: frozenset[int]
    """Those of them in which programs write: hashes, tags."""

    ticked: frozenset[int]
    """Columns with nothing but ticks and empty cells: `x`, `checked`."""

    holding: tuple[HoldingColumn, ...]
    """Columns of ages, states and the like, by which a name may be held back."""

    family_first: bool
    """Whether the family name stands first, as Hungarian has it."""

    def indices(self, key: str) -> tuple[int, ...]:
        """The columns that hold something."""
        return tuple(index for index, held in self.keys.items() if held == key)


def match_signatory_columns(rows: Sequence[Row], mapping: Mapping[str, str]) -> SignatoryColumns:
    """What the columns hold, by their header, their cells and `mapping`, which has keys by header.

    Raises NoNamesError where no column holds names of people, where it is open which one does, and
    where `mapping` has a header or a key that there is not.
    """
    told = {fold(header): key for header, key in mapping.items()}
    header = max(rows[:_HEADER_ROWS], key=lambda row: _score(row, told), default=None)
    if header is None or not _score(header, told):
        return _without_header(rows, mapping)
    _check_mapping(header, mapping)
    below = [row for row in rows if row.number > header.number]
    keys = dict(_told_keys(header, told))
    keys |= _known_keys(header, below, keys)
    keys |= consent_keys(header, below, keys)
    if not {*keys.values()} & {*_NAMES}:
        raise _no_column_error("the header has", (header, *below))
    return _columns(header, below, {i: key for i, key in keys.items() if key != "-"}, set(keys))


def _score(row: Row, told: Mapping[str, str]) -> int:
    """How many cells of a row are headers of a table with names; none without one of names."""
    filled = [cell for cell in row.cells if cell]
    names = [cell for cell in filled if told.get(fold(cell)) in _NAMES or name_key(cell)]
    known = [c for c in filled if fold(c) in told or signatory_keys(c) or is_private(c)]
    return len({*names, *known}) if names else 0


def _without_header(rows: Sequence[Row], mapping: Mapping[str, str]) -> SignatoryColumns:
    """A list of names, one a line."""
    is_list = rows and not any(len(row.cells) > 1 or _BETWEEN.search(row.cells[0]) for row in rows)
    if not is_list or mapping:
        raise _no_column_error("the first row has", rows)
    return SignatoryColumns(
        {0: "name"},
        None,
        (),
        frozenset(),
        (),
        (),
        (),
        None,
        (),
        frozenset(),
        frozenset(),
        (),
        False,
    )


def _check_mapping(header: Row, mapping: Mapping[str, str]) -> None:
    there = {fold(cell) for cell in header.cells}
    for told, key in mapping.items():
        if key not in KEYS:
            raise NoNamesError(f"{key} is nothing of a person; there are {', '.join(KEYS)}")
        if key == "consent" and refuses(without_offered_answers(told)):
            raise NoNamesError(
                f"{told} asks who does not agree; say that a plain no gives the name, as in "
                f"--map '{told}=anonymous'"
            )
        if fold(told) not in there:
            cells = ", ".join(filter(None, header.cells))[:200]
            raise NoNamesError(f"no column is called {told}; there are {cells}")


def _told_keys(header: Row, told: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    for index, cell in enumerate(header.cells):
        if cell and fold(cell) in told:
            yield index, told[fold(cell)]


def _known_keys(header: Row, below: Sequence[Row], taken: Mapping[int, str]) -> dict[int, str]:
    """The keys of columns that nobody told the meaning of; each key once, and names together."""
    keys: dict[int, str] = {}
    names: dict[str, list[int]] = {}
    for index, cell in enumerate(header.cells):
        if not cell or index in taken:
            continue
        if is_of_particles(cell):
            if "particle" not in keys.values():
                keys[index] = "particle"
        elif key := name_key(cell):
            names.setdefault(key, []).append(index)
        elif (held := _signatory_key(cell, index, below)) and held not in keys.values():
            keys[index] = held
    keys = {index: key for index, key in keys.items() if key not in taken.values()}
    return keys if {*taken.values()} & {*_NAMES} else keys | _name_columns(header, below, names)


def _signatory_key(header: str, index: int, below: Sequence[Row]) -> str | None:
    """Role, place, country or day; a word for a country and a place is what its cells are."""
    meanings = signatory_keys(header)
    if len(meanings) < 2:
        return next(iter(meanings), None)
    cells = [cell for cell in cells_below(below, index) if cell][:_SAMPLE]
    countries = [cell for cell in cells if languages.known_country(cell[:100])]
    return "country" if len(countries) * 2 > len(cells) else "place"


_SAMPLE = 200


def _name_columns(
    header: Row, below: Sequence[Row], names: Mapping[str, list[int]]
) -> dict[int, str]:
    """The columns of names. Raises NoNamesError where it is open which ones they are."""
    whole, given, family = (names.get(key, []) for key in _NAMES)
    if len(given) == 1 and len(family) == 1:
        return {given[0]: "given", family[0]: "family"}
    if len(whole) == 1 and len(given) + len(family) <= 1:
        parts = given + family
        if not parts or holds_parts(below, whole[0], parts[0]):
            return {whole[0]: "name"}
        # `Name; Vorname` and `Nombre; Apellidos` in any language.
        return {parts[0]: "given" if given else "family", whole[0]: "family" if given else "given"}
    columns = sorted((*whole, *given, *family))
    if not columns:
        return {}
    headers = [header.cells[index] for index in columns]
    raise NoNamesError(
        f"it is open which column holds the names of people: {', '.join(headers)}; say which one "
        f"with --map '{headers[0]}=name', or given and family for the parts of a name"
    )


def _no_column_error(where: str, rows: Sequence[Row]) -> NoNamesError:
    """The error of a table, whose first row is its header, without a known column of names."""
    cells = ", ".join(filter(None, rows[0].cells))[:200] if rows else "nothing"
    likely = [
        quoted_map(header, "name")
        for index, header in enumerate(rows[0].cells if rows else ())
        if header and are_people(list(cells_below(rows[1:_SAMPLE], index)))
    ]
    maps = " or ".join(likely) or "--map 'Signed by=name'"
    said = "perhaps" if likely else "as in"
    return NoNamesError(
        f"no column is known to hold names of people; say which, {said} {maps}; {where} {cells}"
    )


def _columns(
    header: Row, below: Sequence[Row], keys: dict[int, str], settled: set[int]
) -> SignatoryColumns:
    private, unknown, doubtful, open_ = list[int](), list[int](), list[str](), list[str]()
    mails, holding, machines = None, list[HoldingColumn](), set[int]()
    nameless = list[int]()
    for index, cell in enumerate(header.cells):
        holds_mail = any(_MAIL.search(text) for text in cells_below(below[:_SAMPLE], index))
        if holds_mail and mails is None:
            mails = index
        if says_whether_sent(cell, cells_below(below, index)):
            holding.append(HoldingColumn(index, "sent"))
            continue
        if index in settled:
            continue
        if not cell:
            nameless.append(index)
            continue
        is_machine = is_machine_column(cell, cells_below(below, index))
        if certain := certain_kind(cell, cells_below(below, index)):
            holding.append(HoldingColumn(index, certain))
        elif is_of_account(cell):
            private.append(index)
        elif asks := asked_by(cell, below, index):
            doubtful.append(cell)
            open_ += [cell] if asks != "something else" else []
        elif may_hide(cell, cells_below(below, index)):
            doubtful.append(cell)
            open_.append(cell)
        elif kind := holding_kind(cell, cells_below(below, index)):
            holding.append(HoldingColumn(index, kind))
        elif holds_mail or is_private(cell) or name_key(cell):
            private.append(index)
        else:
            unknown.append(index)
            machines |= {index} if is_machine else set()
    family_first = any(
        fold(header.cells[index]) in hungarian_family_names()
        for index, key in keys.items()
        if key == "family"
    )
    return SignatoryColumns(
        keys=keys,
        header=header,
        private=tuple(private),
        of_contacts=frozenset(at for at in private if are_contacts(cells_below(below, at))),
        unknown=tuple(header.cells[index] for index in unknown),
        doubtful=tuple(doubtful),
        open=tuple(open_),
        mails=mails,
        remarks=(*unknown, *nameless),
        of_machines=frozenset(machines),
        ticked=frozenset(at for at in keys if is_ticked(below, at)),
        holding=tuple(holding),
        family_first=family_first,
    )
