"""Tables with links, as pages and Markdown have them, as rows of text.

A link behind a name is a column `website` of its own; an address behind a cell of a column of
websites stands in its place. Others are not read, which is said.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from coalition.intake.formats.linked_lists import is_country_heading, is_web_address, web_address
from coalition.intake.formats.page_parts import Pieces, Table, TableRow
from coalition.intake.rows import Row
from coalition.intake.words.known_headers import fold, is_header_row, key_of
from coalition.websites import host_of

_HEADER_ROWS = 10
"""Among how many rows a header is looked for."""


class ReadTables(NamedTuple):
    """Tables of one header as one."""

    rows: list[Row]
    """None where no table has a known header."""

    others: int
    """How many tables have another one."""

    unread: int
    """How many cells have a link that is not read."""

    headings: tuple[str, ...] = ()
    """Those within the tables, which are no rows."""


def read_tables(tables: Iterable[Table], mapping: Mapping[str, str]) -> ReadTables:
    """The rows of the first table with a known header, and of all that have the same one.

    `mapping` has keys of a record by header.
    """
    tables = list(tables)
    headers = [_header(table, mapping) for table in tables]
    known = [_folded(header) for header in headers if header]
    if not known:
        return ReadTables([], len(tables), 0)
    same = [
        (table, header)
        for table, header in zip(tables, headers, strict=True)
        if header and _folded(header) == known[0]
    ]
    first = same[0][1]
    rows = [
        row for table, header in same for row in table.rows if row is first or row is not header
    ]
    countries = _countries(same, first, mapping)
    read, unread = _as_rows(rows, first, countries, mapping)
    within = tuple(heading for table, _ in same for heading in table.headings_within)
    return ReadTables(read, len(tables) - len(same), unread, within)


def _header(table: Table, mapping: Mapping[str, str]) -> TableRow | None:
    rows = table.rows[:_HEADER_ROWS]
    return next((row for row in rows if is_header_row(texts(row), mapping)), None)


def texts(row: TableRow) -> list[str]:
    """The cells of a row as their readers see them."""
    return [" ".join(piece.text for piece in cell if piece.text) for cell in row.cells]


def _folded(row: TableRow) -> list[str]:
    return list(map(fold, texts(row)))


def _countries(
    same: list[tuple[Table, TableRow]], header: TableRow, mapping: Mapping[str, str]
) -> dict[int, str]:
    """The country above each table by the numbers of its rows, where no column has one."""
    if any(key_of(cell, mapping) == "country" for cell in texts(header)):
        return {}
    return {
        row.number: table.heading
        for table, own in same
        if is_country_heading(table.heading)
        for row in table.rows
        if row.number > own.number
    }


def _as_rows(
    rows: list[TableRow], header: TableRow, countries: dict[int, str], mapping: Mapping[str, str]
) -> tuple[list[Row], int]:
    """The rows, perhaps with columns for websites and countries, and how many links are unread."""
    keys = [key_of(cell, mapping) for cell in texts(header)]
    links = [
        {row.number: url for row in rows if (url := _url(row, index))} for index in range(len(keys))
    ]
    named = next((i for i, key in enumerate(keys) if key == "name" and _lead_away(links[i])), None)
    site = keys.index("website") if "website" in keys else None
    more = [("website", links[named])] if named is not None and site is None else []
    more += [("country", countries)] if countries else []
    made = []
    for row in rows:
        cells = texts(row)
        cells += [""] * (len(keys) - len(cells))
        for index, key in enumerate(keys):
            if key == "website":
                cells[index] = links[index].get(row.number) or _address_in(row, index)
        if named is not None and site is not None:
            cells[site] = cells[site] or links[named].get(row.number, "")
        added = [title if row is header else known.get(row.number, "") for title, known in more]
        # Cells beyond the header stay beyond it, where their row is refused for them.
        cells[len(keys) : len(keys)] = added
        made.append(Row(row.number, tuple(map(str.strip, cells))))
    read = [i for i, key in enumerate(keys) if i == named or key == "website"]
    return made, sum(len(urls) for index, urls in enumerate(links) if index not in read)


def _url(row: TableRow, index: int) -> str:
    cell: Pieces = row.cells[index] if index < len(row.cells) else ()
    return next((web_address(piece.url) for piece in cell if is_web_address(piece.url)), "")


def _address_in(row: TableRow, index: int) -> str:
    """The text of a cell of websites; nothing of what links to a mailbox or within a site."""
    cell: Pieces = row.cells[index] if index < len(row.cells) else ()
    return " ".join(piece.text for piece in cell if piece.text and not piece.url)


def _lead_away(urls: Mapping[int, str]) -> bool:
    """Whether the links of a column are websites of organisations: not pages of one site."""
    hosts = set(map(host_of, urls.values()))
    return bool(urls) and (len(urls) < 3 or len(hosts) * 2 > len(urls))
