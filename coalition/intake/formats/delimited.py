"""CSV: the character between its cells is found out; a text without one is a single column."""

import csv
import io
from collections import Counter
from collections.abc import Mapping

from coalition.expressions import Expression
from coalition.intake.lists.pasted_countries import are_names_with_countries
from coalition.intake.lists.separators import is_item
from coalition.intake.names.bare_sites import is_bare_site
from coalition.intake.rows import (
    Row,
    Sheet,
    UnreadableError,
    make_sheet,
    number_rows,
    require_rows,
)
from coalition.intake.values.brackets import country_in
from coalition.intake.words.known_headers import is_header_row, is_list_header, key_of

_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_NO_DELIMITER = "\x1f"
"""What divides no cells of any text."""

_SAMPLE_ROWS = 200
"""From how many rows the delimiter of a file is found."""

_BARE_COMMA = Expression(r",\S")
_ADDRESS = Expression(r"https?://\S+")
_PAIR = 2
_LONGEST_CELL = 100_000


def read_delimited(text: str, encoding: str, mapping: Mapping[str, str], *, is_list: bool) -> Sheet:
    """A sheet of CSV, or of a text's lines as one column."""
    if not is_list and (table := _without_header(text, mapping)):
        return make_sheet(table, f"CSV in {encoding}, without a header", None)
    delimiter = None if is_list else _find_delimiter(text, mapping)
    if delimiter is None:
        if column := _quoted_column(text, mapping):
            return make_sheet(number_rows(column), f"CSV in {encoding}, one column", None)
        rows = number_rows([line] for line in text.split("\n"))
        return make_sheet(rows, f"text in {encoding}", text)
    rows = number_rows(_split_csv(text, delimiter))
    return make_sheet(rows, f"CSV in {encoding}, separated by {_DELIMITERS[delimiter]}", None)


def _quoted_column(text: str, mapping: Mapping[str, str]) -> list[list[str]]:
    """The rows of a table of one column in which programs put quotation marks around cells.

    Empty where no cell below a header has any, or where they are a part of a name: `"Oak" Club`.
    """
    lines = text.split("\n")
    first = next((line for line in lines if line.strip()), "")
    if not any(line.startswith('"') for line in lines):
        return []
    if key_of(first.strip().strip('"'), mapping) != "name":
        return []
    try:
        return list(csv.reader(io.StringIO(text), delimiter=_NO_DELIMITER, strict=True))
    except csv.Error:
        return []


def _find_delimiter(text: str, mapping: Mapping[str, str]) -> str | None:
    """The character that divides the header, or else most rows, into the same number of cells.

    None where none does, or where a header of one column stands above lines with such characters.
    """
    first = next(line for line in text.split("\n") if line.strip())
    for candidate in _DELIMITERS:
        header = _split_csv(first, candidate)[0]
        if len(header) > 1 and is_header_row(header, mapping):
            return candidate
    if is_list_header(first, mapping):
        return None
    best: tuple[float, str] | None = None
    for candidate in _DELIMITERS:
        widths = Counter(_widths(text, candidate))
        width, rows = widths.most_common(1)[0] if widths else (0, 0)
        share = rows / max(widths.total(), 1)
        # A single line is a list rather than a table, and so are lines of all widths.
        if width > 1 and widths.total() > 1 and share > 0.5:
            score = share * min(width, 8)
            best = max(best, (score, candidate)) if best else (score, candidate)
    if best is None or (not _are_numbers(mapping) and _is_list(text, best[1], mapping)):
        return None
    return best[1]


def _are_numbers(mapping: Mapping[str, str]) -> bool:
    """Whether somebody says by their numbers what the columns of a table hold."""
    return bool(mapping) and all(map(str.isdecimal, mapping))


def _is_list(text: str, delimiter: str, mapping: Mapping[str, str]) -> bool:
    """Whether the cells are those of a list without a header.

    Names, and a country beside each, or lines that begin with a number or a bullet.
    """
    rows = _split_csv(_sample(text), delimiter)
    lines = [line for line in _sample(text).split("\n") if line.strip()]
    is_list = all(map(is_item, lines)) or are_names_with_countries(rows) or _are_names(rows)
    if delimiter == ",":
        is_list = is_list or _are_introduced(lines) or _are_sentences(lines, rows)
    return is_list and not any(is_header_row(row, mapping) for row in rows)


def _without_header(text: str, mapping: Mapping[str, str]) -> list[Row]:
    """The rows of a table without a header whose cells say what they are, below one that does.

    Each has one cell that is no country and no address, and most have such. Empty for others, and
    where `mapping` says by numbers what the columns hold.
    """
    for delimiter in "" if _are_numbers(mapping) else ",;\t|":
        rows = _split_csv(text, delimiter) if text.count(delimiter) > 1 else []
        widths = {len(row) for row in rows if any(row)}
        is_table = len(widths) == 1 and max(widths) > _PAIR and _are_names(rows)
        if is_table and not any(is_header_row(row, mapping) for row in rows):
            return [Row(0, _HEADER), *(_by_kind(row) for row in number_rows(rows))]
    return []


_HEADER = ("Name", "Country", "Website")


def _by_kind(row: Row) -> Row:
    """A row's cells in the order of `_HEADER`, each of the kind that it is of."""
    cells = [cell for cell in row.cells if cell]
    kinds = {2: "", 1: "", 0: ""} | {_place(cell): cell for cell in cells}
    return row._replace(cells=(kinds[0], kinds[1], kinds[2]))


def _place(cell: str) -> int:
    """Which column a cell of a name, a country or an address belongs into."""
    return 2 if _is_address(cell) else 1 if country_in(cell) else 0


def _are_introduced(lines: list[str]) -> bool:
    """Whether lines with numbers or bullets stand below one that ends in a colon."""
    items = [line for line in lines[1:] if is_item(line)]
    return lines[0].rstrip().endswith(":") and len(items) * 2 > len(lines) - 1


def _are_sentences(lines: list[str], rows: list[list[str]]) -> bool:
    """Whether commas stand as in names: each with a space behind it, and not as many on a line."""
    widths = {len(row) for row in rows if any(row)}
    return len(widths) > 1 and 1 in widths and not any(map(_BARE_COMMA.search, lines))


def _are_names(rows: list[list[str]]) -> bool:
    """Whether each row has one cell that is no country and no address, and most have such."""
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows if any(row)]
    beside = [[cell for cell in row if _is_beside(cell)] for row in filled]
    are_single = all(
        len(row) - len(others) == 1 for row, others in zip(filled, beside, strict=True)
    )
    sites = sum(any(map(_is_address, others)) for others in beside)
    return are_single and len(filled) > 1 and sites * 2 >= len(filled)


def _is_beside(cell: str) -> bool:
    return _is_address(cell) or country_in(cell) is not None


def _is_address(cell: str) -> bool:
    return is_bare_site(cell) or _ADDRESS.fullmatch(cell) is not None


def _widths(text: str, delimiter: str) -> list[int]:
    return [len(cells) for cells in _split_csv(_sample(text), delimiter) if any(cells)]


def _sample(text: str) -> str:
    return "\n".join(text.split("\n", _SAMPLE_ROWS)[:_SAMPLE_ROWS])


def _split_csv(text: str, delimiter: str) -> list[list[str]]:
    # A quotation mark that is never closed would make one cell of the rest of the file.
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows: list[list[str]] = []
    start = end = 0
    try:
        for row in reader:
            rows.append(row)
            require_rows(len(rows))
            start, end = end + 1, reader.line_num
    except csv.Error as error:
        if "field limit" in str(error):
            raise UnreadableError(
                f"a quotation mark on line {end + 1} is never closed, or a cell is too long"
            ) from None
        raise UnreadableError(f"the file can't be read as CSV: {error}") from None
    # A mark that is never closed makes one row of all lines below it.
    last = text.split("\n")[max(start - 1, 0) : end]
    if end > start and sum(line.count('"') for line in last) % 2:
        raise UnreadableError(f"a quotation mark on line {start} is never closed")
    return rows
