"""Tables of a page without a header: a name in each row, and its country and site beside it."""

from collections.abc import Iterable

from coalition.intake.formats.linked_lists import is_web_address, item_text
from coalition.intake.formats.page_blocks import is_address, is_more
from coalition.intake.formats.page_parts import Item, ItemList, Piece, Pieces, Table, TableRow
from coalition.intake.values.brackets import country_in

_FEWEST = 2


def lists_in_tables(tables: Iterable[Table]) -> list[ItemList]:
    """The tables whose rows have one name each, as lists; none of those that hold anything else."""
    found = []
    for table in tables:
        items = [_as_item(row) for row in table.rows if any(map(_text, row.cells))]
        filled = tuple(item for item in items if item)
        if len(filled) == len(items) >= _FEWEST and _have_more(table):
            found.append(ItemList(filled, table.heading, table.sections))
    return found


def _have_more(table: Table) -> bool:
    """Whether most rows have a country or a site, so that nothing else is in the table."""
    cells = [[cell for cell in row.cells if _text(cell)] for row in table.rows]
    known = sum(
        any(_is_beside(cell) and not _text(cell).isdigit() for cell in row) or any(map(_site, row))
        for row in cells
    )
    return known * 2 > len(cells)


def _as_item(row: TableRow) -> Item | None:
    """A row as an item: its name, the site of one of its cells, and its country in brackets."""
    filled = [cell for cell in row.cells if _text(cell) or _site(cell)]
    names = [cell for cell in filled if _text(cell) and not _is_beside(cell)]
    if len(names) != 1:
        return None
    (name,) = names
    site = _site(name) or next(filter(None, map(_site, filled)), "")
    addresses = [_text(cell) for cell in filled if is_address(_text(cell))]
    countries = [_text(cell) for cell in filled if cell is not name and country_in(_text(cell))]
    url = site or next((f"https://{one}".replace("https://http", "http") for one in addresses), "")
    notes = tuple(Piece(f"({text})") for text in countries)
    return Item(row.number, (Piece(_text(name), url), *notes))


def _text(cell: Pieces) -> str:
    return item_text(Item(0, cell)).strip()


def _site(cell: Pieces) -> str:
    return next((piece.url for piece in cell if is_web_address(piece.url)), "")


def _is_beside(cell: Pieces) -> bool:
    text = _text(cell)
    return text.isdigit() or country_in(text) is not None or is_address(text) or is_more(text)
