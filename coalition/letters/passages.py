"""The messages of a document for translators, each with its place."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from coalition.letters.document import (
    Block,
    Document,
    Heading,
    Inline,
    ListNode,
    Note,
    Paragraph,
    Quotation,
    Table,
)

PassageKind = Literal[
    "heading", "paragraph", "list item", "quotation", "footnote", "table heading", "table cell"
]


class Passage(msgspec.Struct, frozen=True):
    """One message and its place."""

    message: str
    line: int
    """From 1 within the body."""

    heading: str | None
    """The heading under which it stands; for a heading, the one of a higher rank above it."""

    kind: PassageKind
    column: str | None = None
    """Of a cell of a table, what stands at the head of its column, if anything."""

    row: str | None = None
    """Of a cell that is the only one of its table with this text: what stands first in its row."""


def passages(document: Document) -> tuple[Passage, ...]:
    """The passages of a document in its order; a message that stands twice comes twice."""
    return tuple(_passages(document.blocks, "paragraph", ()))


def has_words(message: str) -> bool:
    """Whether a message holds a letter of any script: figures and signs need no translator."""
    return any(map(str.isalpha, message))


def _passages(
    blocks: Iterable[Block], kind: PassageKind, above: tuple[Heading, ...]
) -> Iterator[Passage]:
    """`above` holds the headings that are open, each of a lower rank than the one before."""
    for block in blocks:
        match block:
            case Heading(level=level, inline=inline):
                above = tuple(heading for heading in above if heading.level < level)
                yield Passage(inline.message, inline.line, _nearest(above), "heading")
                above = (*above, block)
            case Paragraph(inline=inline):
                yield Passage(inline.message, inline.line, _nearest(above), kind)
            case Quotation(blocks=inner):
                yield from _passages(inner, "quotation", above)
            case Note(blocks=inner):
                yield from _passages(inner, "footnote", above)
            case Table():
                yield from _cells(block, _nearest(above))
            case ListNode(items=items):
                for item in items:
                    yield from _passages(item, "list item", above)
            case _:
                pass


def _cells(table: Table, heading: str | None) -> Iterator[Passage]:
    """The cells of a table with text in them, row by row."""
    for head in filter(None, table.header):
        yield Passage(head.message, head.line, heading, "table heading")
    often = Counter(cell.message for row in table.rows for cell in filter(None, row))
    for row in table.rows:
        for above, cell in zip(table.header, row, strict=True):
            if cell is not None:
                first = row[0] if cell is not row[0] and often[cell.message] == 1 else None
                yield _cell(cell, above, first, heading)


def _cell(cell: Inline, head: Inline | None, first: Inline | None, heading: str | None) -> Passage:
    column, row = (one.message if one else None for one in (head, first))
    return Passage(cell.message, cell.line, heading, "table cell", column, row)


def _nearest(above: tuple[Heading, ...]) -> str | None:
    return above[-1].inline.message if above else None
