"""Which column of a table holds the names of its organisations, judged over all columns.

Headers have weights, and what stands in the cells decides between those of equal weight: a column
of people is never taken for one of organisations, and where it stays open somebody has to say.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from coalition.intake.agreement.consent import are_answers
from coalition.intake.headers.likely_names import likely_naming_column, possible_naming_columns
from coalition.intake.headers.no_names import ASKING, NoNamesError, no_names_message, quoted_map
from coalition.intake.headers.sorts_of_contacts import (
    find_sort_column,
    rows_of_organisation_contacts,
)
from coalition.intake.names.acronyms import are_initials
from coalition.intake.names.likely_people import are_people, share_of_people
from coalition.intake.names.people import are_organisations, is_mailbox_of, is_person
from coalition.intake.names.spellings_of_known import KnownNames
from coalition.intake.rows import Row
from coalition.intake.words.known_headers import (
    fold,
    is_formal,
    is_private,
    name_weight,
    nested_in,
    role_of,
)


class NamingColumns(NamedTuple):
    """Where a table has the names of organisations, by the columns' indices."""

    names: tuple[int, ...]
    """The first is read, the others where that one is empty."""

    short: tuple[int, ...] = ()
    """Columns of acronyms beside one of whole names."""

    people: tuple[int, ...] = ()
    """Columns that are of people although their headers might be of organisations."""

    unread: tuple[int, ...] = ()
    """Columns that may be of organisations, beside the one that somebody has named."""

    told: bool = False
    """Whether somebody has said which column is meant, so that no cell is doubted."""


class _Table(NamedTuple):
    header: Row
    rows: tuple[Row, ...]
    known: frozenset[str] = frozenset()
    """Names of organisations that there are, which are no people's."""

    def cells(self, index: int) -> list[str]:
        """The cells of a column, empty ones among them."""
        return [row.cells[index] if index < len(row.cells) else "" for row in self.rows]

    def title(self, index: int) -> str:
        return self.header.cells[index]

    def with_role(self, *roles: str) -> list[int]:
        """The indices of the columns whose headers have one of these roles."""
        cells = enumerate(self.header.cells)
        return [index for index, cell in cells if cell and role_of(cell) in roles]


def find_naming_columns(
    header: Row,
    rows: tuple[Row, ...],
    key_by_header: Mapping[str, str],
    known: frozenset[str] = frozenset(),
    below_contacts: frozenset[int] = frozenset(),
) -> NamingColumns:
    """The columns with names, by the header, the rows below it, and the user's own keys.

    `known` are names of organisations that there are, whatever they look like; `below_contacts` are
    the columns that stand below a label such as `Contact`: names in them are people's.

    Raises NoNamesError where none has names of organisations, or where it is open which one has.
    """
    sorts = find_sort_column(header, rows, key_by_header)
    if sorts is not None:
        # What names people in the rows of people names organisations in those of organisations.
        rows = tuple(row for row in rows if row.number in sorts.organisations)
    called = KnownNames(known | _of_organisation_contacts(header, rows))
    naming = _find(_Table(header, rows, called), key_by_header, below_contacts)
    if naming.short:
        return naming
    return naming._replace(short=_nicknames(_Table(header, rows), naming, sorts is not None))


def _of_organisation_contacts(header: Row, rows: Iterable[Row]) -> frozenset[str]:
    """The cells below headers of organisations in rows that say that they are of one."""
    rows = tuple(rows)
    numbers = rows_of_organisation_contacts(header, rows)
    at = [index for index, text in enumerate(header.cells) if role_of(text) == "organisation"]
    return frozenset(
        row.cells[index]
        for row in rows
        for index in at
        if row.number in numbers and index < len(row.cells)
    )


def _nicknames(table: _Table, naming: NamingColumns, has_sorts: bool) -> tuple[int, ...]:
    """The columns of nicknames that hold acronyms; initials of the names, if rows have no sorts."""
    nicknames = [i for i in table.with_role("person") if i not in (*naming.names, *naming.people)]
    names = table.cells(naming.names[0]) if naming.names else []
    short = [i for i in nicknames if has_sorts and _are_acronyms(table.cells(i))]
    return tuple(i for i in nicknames if i in short or are_initials(table.cells(i), names))


def _find(
    table: _Table, key_by_header: Mapping[str, str], below_contacts: frozenset[int]
) -> NamingColumns:
    naming = _find_among(table, key_by_header, below_contacts)
    own = set(naming.names)
    names = [i for i in below_contacts if name_weight(table.title(i)) and i not in own]
    # The same header once more, with people below it, is of whoever signed.
    again = [i for i in naming.names[1:] if _is_of_people_beside(table, naming.names[0], i)]
    return naming._replace(
        names=tuple(i for i in naming.names if i not in again),
        people=(*naming.people, *names, *again),
    )


def _is_of_people_beside(table: _Table, first: int, other: int) -> bool:
    """Whether a column has people where the one before it has the names of organisations."""
    pairs = zip(table.cells(first), table.cells(other), strict=True)
    beside = [cell for name, cell in pairs if name and cell and name != cell]
    beside = [name for name in beside if name not in table.known]
    return any(map(is_person, beside)) and not are_organisations(beside)


def _find_among(
    table: _Table, key_by_header: Mapping[str, str], below_contacts: frozenset[int]
) -> NamingColumns:
    header, rows = table.header, table.rows
    told = [i for i, cell in enumerate(header.cells) if key_by_header.get(fold(cell)) == "name"]
    open_ones = {
        index: weight
        for index, cell in enumerate(header.cells)
        if cell
        and fold(cell) not in key_by_header
        and index not in below_contacts
        and (weight := name_weight(cell))
        # `May we publish the name of your organisation?` asks for no name.
        and not (len(cell.split()) > 2 and are_answers(table.cells(index)))
    }
    sure = [i for i, weight in open_ones.items() if weight > 1]
    # A column of organisations that nobody has filled says nothing.
    sure = [i for i in sure if not rows or any(table.cells(i))]
    bare = [index for index, weight in open_ones.items() if weight == 1]
    if told:
        return NamingColumns(tuple(told), people=tuple(bare), unread=tuple(sure), told=True)
    if sure:
        return _of_organisations(table, open_ones, sure, bare)
    return _of_bare_names(table, bare)


def _of_organisations(
    table: _Table, weights: Mapping[int, int], sure: list[int], bare: list[int]
) -> NamingColumns:
    """The columns where headers speak of organisations; bare names beside them are people's."""
    best = max(weights[index] for index in sure)
    top = [index for index in sure if weights[index] == best]
    # Beside whole names, acronyms are what organisations are called for short.
    first = next((index for index in top if not _are_acronyms(table.cells(index))), top[0])
    others = [index for index in sure if index != first]
    short = [] if _are_acronyms(table.cells(first)) else others
    short = [index for index in short if _are_acronyms(table.cells(index))]
    if are_people(table.cells(first), table.known):
        other = next((i for i in bare if not are_people(table.cells(i))), first)
        raise _people_in(table, first, other)
    rivals = [i for i in others if i not in short and weights[i] == best]
    _require_agreement(table, first, rivals)
    if own := _own_name_beside(table, first, bare):
        return NamingColumns((own[0], first, *(i for i in others if i not in short)), tuple(short))
    same = [i for i in bare if _are_the_same(table.cells(first), table.cells(i))]
    beside = [i for i in bare if i not in same]
    for index in beside:
        cells = table.cells(index)
        is_fuller = sum(map(bool, cells)) > 2 * sum(map(bool, table.cells(first)))
        if any(cells) and (is_fuller or are_organisations(cells)) and not are_people(cells):
            raise _open_choice(table, first, index)
    names = (first, *(i for i in others if i not in short), *same)
    return NamingColumns(names, tuple(short), people=tuple(beside))


def _own_name_beside(table: _Table, formal: int, bare: list[int]) -> list[int]:
    """The column of what organisations call themselves, beside one of some of their legal names."""
    if not is_formal(table.title(formal)):
        return []
    few = sum(map(bool, table.cells(formal)))
    return [
        i
        for i in bare
        if sum(map(bool, table.cells(i))) > few
        and are_organisations(table.cells(i))
        and not are_people(table.cells(i), table.known)
    ]


def _of_bare_names(table: _Table, bare: list[int]) -> NamingColumns:
    """The columns of a table whose headers do not say whether names are people's."""
    given, family = table.with_role("given"), table.with_role("family")
    of_people = [i for i, cell in enumerate(table.header.cells) if cell and is_private(cell)]
    # `Nom` beside `Prénom` is a family name, `Nome` beside `Cognome` a given one.
    parts = bool(given) != bool(family)
    if not bare or parts:
        raise _no_organisations(table, of_people, bare)
    first = bare[0]
    if (
        are_people(table.cells(first), table.known)
        or _hold_parts(table, first, [*given, *family])
        or _has_mail(table, first)
    ):
        raise _people_in(table, first)
    _require_agreement(table, first, bare[1:])
    return NamingColumns(tuple(bare))


def _hold_parts(table: _Table, index: int, parts: list[int]) -> bool:
    """Whether cells of a column are made of those in columns of given and family names."""
    return any(
        part and part in name.split()
        for other in parts
        for name, part in zip(table.cells(index), table.cells(other), strict=True)
    )


def _has_mail(table: _Table, index: int) -> bool:
    """Whether most of a column's names are those of mailboxes: `ada.example@…`."""
    columns = range(len(table.header.cells))
    boxes = [i for i in columns if any("@" in cell for cell in table.cells(i))]
    pairs = [
        (name, cell.partition("@")[0])
        for box in boxes
        for name, cell in zip(table.cells(index), table.cells(box), strict=True)
        if "@" in cell
    ]
    return len([pair for pair in pairs if is_mailbox_of(*pair)]) * 2 >= max(len(pairs), 1)


def _are_the_same(names: list[str], others: list[str]) -> bool:
    """Whether no row has another name in one column than in the other, or a person in one alone."""
    pairs = [(one, other) for one, other in zip(names, others, strict=True) if one != other]
    return not any((one and other) or is_person(other) for one, other in pairs)


def _are_acronyms(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell]
    short = [cell for cell in filled if len(cell) <= 8 and cell.isalnum() and cell.isupper()]
    return bool(filled) and len(short) * 2 > len(filled)


def _require_agreement(table: _Table, first: int, rivals: list[int]) -> None:
    """Raise NoNamesError where another column under another header mostly has other names."""
    for rival in rivals:
        if fold(table.title(rival)) == fold(table.title(first)):
            continue
        both = [
            (one, other)
            for one, other in zip(table.cells(first), table.cells(rival), strict=True)
            if one and other
        ]
        if len([one for one, other in both if one != other]) * 2 > len(both):
            raise _open_choice(table, first, rival)


def _open_choice(table: _Table, one: int, other: int) -> NoNamesError:
    first, second = table.title(one), table.title(other)
    left, right = min(one, other), max(one, other)
    return NoNamesError(
        f"both {table.title(left)} and {table.title(right)} may hold the names of organisations, "
        f"and they differ; say which one does, as in {quoted_map(first, 'name')} "
        f"{quoted_map(second, '-')}",
        (f"{first}=name", f"{second}=-"),
    )


def _people_in(table: _Table, index: int, other: int | None = None) -> NoNamesError:
    """Why a column is not read; `other` is the one that has the organisations more likely."""
    header = table.title(index)
    people, filled = share_of_people(table.cells(index), table.known)
    found = f"{people} of {filled} cells of the column {header} look like people"
    if not people:
        found = f"the column {header} holds the names of people"
    if other not in (None, index):
        title = table.title(other)
        return NoNamesError(
            f"{found}; say which one holds organisations, as in {quoted_map(title, 'name')}",
            (f"{title}=name",),
        )
    return NoNamesError(
        f"{found}, and nobody has asked for people{ASKING}; if it holds organisations all the "
        f"same, say {quoted_map(header, 'name')}",
        (f"{header}=name",),
    )


def _no_organisations(table: _Table, of_people: list[int], bare: list[int]) -> NoNamesError:
    """Why a table without a column of organisations is refused."""
    known = {*of_people, *bare}
    likely = likely_naming_column(table.header, table.rows)
    possible = [likely] if likely else possible_naming_columns(table.header, table.rows)
    if not table.with_role("given", "family", "person", "contact"):
        maps = [f"{cell}=name" for cell in possible[:1]]
        return NoNamesError(no_names_message((table.header,)), maps)
    titles = [*(table.title(index) for index in bare), *possible]
    candidate = next(iter(titles), "")
    people = ", ".join(table.title(index) for index in sorted(known))
    told = quoted_map(candidate or "Partner org", "name")
    return NoNamesError(
        f"the sheet is of people ({people[:200]}), and no column is known to hold organisations; "
        f"say which one does, as in {told}{ASKING}",
        (f"{candidate}=name",) if candidate else (),
    )


def parts_of_person(header: Row, keys: Mapping[int, str], first: int) -> set[int]:
    """Columns of a person's own, where the organisation is an object within the person's.

    A website beside the name is the person's, if the organisation's own stands in its object.
    """
    if not nested_in(header.cells[first]):
        return set()
    own = {"id", "website", "description", "short_name", "aliases"}
    return {
        index
        for index, key in keys.items()
        if not nested_in(header.cells[index]) and (key in own or key.startswith("names/"))
    }
