"""The tables and lists of a page: their texts and links, and the headings above them."""

from collections.abc import Iterator
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.lists.pasted_countries import country_of_heading
from coalition.intake.membership.headings_of_others import is_surely_of_others
from coalition.intake.page_tree import Element
from coalition.intake.rows import UnreadableError, require_rows
from coalition.intake.struck_out import count_rows, is_hidden, is_struck, struck

UNSEEN = frozenset({
    "script", "style", "template", "noscript", "svg", "select", "textarea", "head",
})  # fmt: skip
AROUND = frozenset({"nav", "header", "footer", "aside"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"ul", "ol", "menu"})
_SPACED = frozenset({"p", "div", "br", "section", "article", "dd", "dt", "figure"})
_LOGO = Expression(
    r"(?i)\s*[-–|:]?\s*[(\[]?\b(?:logo(?:typ|type|tipo|s)?|λογότυπο|логотип|лого)\b[)\]]?\s*$"
    r"|^\s*(?:logo(?:typ|type|tipo|s)?|λογότυπο|логотип|лого)\b[:\s–|-]+"
    r"(?:(?:of|von|der|des|de|du|des|da|do|di|del|della|dell|för|for|van|av|af|organizace|του|της)\s+)?"
)
"""What alternative texts say beside the name."""

_LONGEST_HEADING = 80

_BREAK = "\ue002"
"""Stands for a line break of a cell while spaces are put in order."""

_MOST_SPAN = 500
_MOST_CELLS = 2_000_000
"""Of all tables; a cell may reach over many rows and columns."""


class Piece(NamedTuple):
    """A text, and where it leads to if it is a link."""

    text: str
    url: str = ""


Pieces = tuple[Piece, ...]


class Item(NamedTuple):
    """An item of a list, without the lists in it."""

    number: int
    """The line of a text, or the item's place among all of a page, from 1."""

    pieces: Pieces


class ItemList(NamedTuple):
    """A list."""

    items: tuple[Item, ...]
    heading: str
    """The heading above it, or the text of the item that it stands in."""

    sections: tuple[str, ...] = ()
    """The headings of the sections in which it stands, the widest first."""


class TableRow(NamedTuple):
    """A row of a table."""

    number: int
    cells: tuple[Pieces, ...]


class Table(NamedTuple):
    """A table that holds no other one."""

    rows: tuple[TableRow, ...]
    heading: str
    headings_within: tuple[str, ...] = ()
    """The texts of cells that reach over all columns, which are no rows."""

    sections: tuple[str, ...] = ()


class PageParts:
    """What may be read of a page; nothing of its navigation."""

    def __init__(self, root: Element) -> None:
        """Items and rows have the numbers in `data-line`, or are numbered in the page's order."""
        self.tables: list[Table] = []
        self.lists: list[ItemList] = []
        self.texts: list[str] = []
        """The headings and paragraphs beside them."""

        self.below_tables: list[str] = []
        """The paragraphs that stand below the first table."""

        self.hidden = 0
        """How many rows and items are not shown, and not read."""

        self._heading = ""
        self._sections: list[tuple[str, str]] = []
        """The tags and texts of the headings of the sections that are open."""

        self._items = self._rows = self._cells = 0
        self._read(root)

    def _read(self, element: Element) -> None:
        """Take in what stands in an element."""
        for node in element.children:
            if isinstance(node, str):
                self._keep_paragraph(node)
            elif is_hidden(node):
                self.hidden += count_rows(node)
            elif node.tag in _HEADINGS:
                self._open_section(node.tag, node.text())
            elif node.tag == "summary":
                self._open_section("h7", node.text())
            elif node.tag == "p" and _is_heading(node):
                self._open_section("p", node.text().removesuffix(":"))
            elif node.tag in _LISTS:
                self._read_list(node, self._heading)
            elif node.tag == "table" and not node.holds_table:
                self._read_table(node)
            elif node.tag == "p":
                self._keep_paragraph(node.text())
            elif node.tag not in UNSEEN | AROUND:
                self._read(node)

    def _open_section(self, tag: str, text: str) -> None:
        """Go below a heading, and out of those that are no wider; `p` is the narrowest."""
        self._heading = text
        self._sections = [*(one for one in self._sections if one[0] < tag), (tag, text)]
        self._keep_text(text)

    def _keep_paragraph(self, text: str) -> None:
        self._keep_text(text)
        if self.tables and text.strip():
            self.below_tables.append(" ".join(text.split()))

    def _keep_text(self, text: str) -> None:
        if text := " ".join(text.split()):
            self.texts.append(text)

    def _read_list(self, element: Element, heading: str) -> None:
        items: list[Item] = []
        place = len(self.lists)
        for node in element.children:
            if isinstance(node, str):
                self._keep_text(node)
                continue
            self._items += 1
            if is_hidden(node):
                self.hidden += count_rows(node)
                continue
            require_rows(self._items)
            pieces = tuple(Piece(text.replace("\n", " "), url) for text, url in _pieces(node))
            if not any(piece.text for piece in pieces):
                pieces = _named_by_images(node, pieces)
            if pieces:
                items.append(Item(_number(node, "data-line", self._items), pieces))
            text = " ".join(piece.text for piece in pieces)
            for inner in _lists_in(node):
                self._read_list(inner, text or heading)
        self.lists.insert(place, ItemList(tuple(items), heading, self._titles()))

    def _read_table(self, element: Element) -> None:
        rows: list[TableRow] = []
        within: list[str] = []
        below: dict[int, tuple[int, Pieces]] = {}
        for row in _rows_in(element):
            self._rows += 1
            if is_hidden(row):
                self.hidden += 1
                continue
            require_rows(self._rows)
            heading = _heading_within(row)
            # One of those who are no members stays a row, by which those below it are known.
            if heading and not is_surely_of_others(heading, is_alone=True):
                within.append(heading)
                continue
            number = _number(row, "data-line", self._rows)
            rows.append(TableRow(number, _cells(row, below)))
            self._cells += len(rows[-1].cells)
            if self._cells > _MOST_CELLS:
                raise UnreadableError(f"the page has more than {_MOST_CELLS:,} cells")
        elements = (node for node in element.children if isinstance(node, Element))
        captions = (node.text() for node in elements if node.tag == "caption")
        if rows:
            heading = next(captions, self._heading)
            self.tables.append(Table(tuple(rows), heading, tuple(within), self._titles()))

    def _titles(self) -> tuple[str, ...]:
        return tuple(text for _, text in self._sections)


def _is_heading(paragraph: Element) -> bool:
    """Whether a paragraph is a heading: a country, or nothing but bold type that is short."""
    text = paragraph.text()
    if country_of_heading(text):
        return True
    filled = [
        node for node in paragraph.children if isinstance(node, Element) or node.strip(" :\n")
    ]
    is_bold = all(isinstance(node, Element) and node.tag in ("b", "strong") for node in filled)
    return bool(filled) and is_bold and 0 < len(text) <= _LONGEST_HEADING


def _heading_within(row: Element) -> str:
    """The text of a row's only cell, where it reaches over several columns."""
    cells = [node for node in row.children if isinstance(node, Element)]
    alone = len(cells) == 1 and _number(cells[0], "colspan", 1) > 1
    return " ".join(cells[0].text().split()) if alone else ""


def _rows_in(table: Element) -> Iterator[Element]:
    for node in table.children:
        if isinstance(node, Element) and node.tag in ("thead", "tbody", "tfoot"):
            yield from _rows_in(node)
        elif isinstance(node, Element) and node.tag == "tr":
            yield node


def _lists_in(item: Element) -> Iterator[Element]:
    for node in item.children:
        if isinstance(node, Element):
            if node.tag in _LISTS:
                yield node
            else:
                yield from _lists_in(node)


def _cells(row: Element, below: dict[int, tuple[int, Pieces]]) -> tuple[Pieces, ...]:
    """The cells of a row, and those that reach down from rows above, as `below` has them."""
    cells: list[Pieces] = []

    def fill() -> None:
        while above := below.pop(len(cells), None):
            more, pieces = above
            if more > 1:
                below[len(cells)] = (more - 1, pieces)
            cells.append(pieces)

    for node in row.children:
        if not isinstance(node, Element) or node.tag not in ("td", "th"):
            continue
        fill()
        pieces = _pieces(node)
        if is_struck(row):
            pieces = tuple(Piece(struck(text), url) for text, url in pieces)
        down = min(_number(node, "rowspan", 1), _MOST_SPAN)
        for _ in range(min(_number(node, "colspan", 1), _MOST_SPAN)):
            if down > 1:
                below[len(cells)] = (down - 1, pieces)
            cells.append(pieces)
            pieces = ()
    fill()
    return tuple(cells)


def _pieces(element: Element) -> Pieces:
    """The text of an item or cell in pieces, each with its link; without the lists in it."""
    pieces: list[Piece] = []
    _gather(element, "", pieces)
    if is_struck(element):
        pieces = [Piece(struck(text), url) for text, url in pieces]
    plain = (Piece(_on_lines(text), url) for text, url in pieces)
    return tuple(piece for piece in plain if piece.text or piece.url)


def _on_lines(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split(_BREAK))
    return "\n".join(filter(None, lines))


def _named_by_images(element: Element, pieces: Pieces) -> Pieces:
    """The pieces of an item of nothing but a logo, with what the picture or the link is called."""
    names = [*called(element)]
    url = next((piece.url for piece in pieces if piece.url), "")
    return (Piece(names[0], url),) if names else pieces


def called(element: Element) -> Iterator[str]:
    """What the pictures and links of an element are called, without the word logo."""
    for node in element.children:
        if not isinstance(node, Element):
            continue
        attribute = {"img": "alt", "a": "title"}.get(node.tag, "")
        if name := " ".join(_LOGO.sub("", node.attributes.get(attribute, "")).split()):
            yield name
        yield from called(node)


def _gather(element: Element, url: str, pieces: list[Piece]) -> None:
    for node in element.children:
        if isinstance(node, str):
            _add(pieces, node, url)
        elif is_hidden(node):
            continue
        elif is_struck(node):
            within: list[Piece] = []
            _gather(Element("", {}, node.children), url, within)
            for text, to in within:
                _add(pieces, struck(text), to)
        elif node.tag == "a":
            pieces.append(Piece("", node.attributes.get("href", "").strip()))
            _gather(node, node.attributes.get("href", "").strip(), pieces)
        elif node.tag not in UNSEEN | _LISTS:
            _add(pieces, _before(node.tag), url)
            _gather(node, url, pieces)
            _add(pieces, " " if node.tag in _SPACED else "", url)


def _before(tag: str) -> str:
    if tag == "br":
        return _BREAK
    return " " if tag in _SPACED else ""


def _add(pieces: list[Piece], text: str, url: str) -> None:
    before = pieces.pop().text if pieces and pieces[-1].url == url else ""
    pieces.append(Piece(before + text, url))


def _number(element: Element, key: str, otherwise: int) -> int:
    text = element.attributes.get(key, "")
    return int(text) if text.isdecimal() and len(text) < 8 and int(text) else otherwise
