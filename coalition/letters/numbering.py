"""The numbers of footnotes: readers meet 1 first, then 2, wherever the notes are written."""

from collections.abc import Iterable, Iterator, Sequence

from coalition.letters.document import (
    Block,
    Heading,
    ListNode,
    Note,
    Paragraph,
    Quotation,
    References,
    Table,
)
from coalition.letters.inlines import note_marks


def all_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks with those inside them, in the order of the body."""
    for block in blocks:
        yield block
        match block:
            case Quotation(blocks=inner) | Note(blocks=inner):
                yield from all_blocks(inner)
            case ListNode(items=items):
                for item in items:
                    yield from all_blocks(item)
            case _:
                pass


def first_notes(blocks: Iterable[Block]) -> dict[str, Note]:
    """The notes among blocks by label; of several with one label the first."""
    notes: dict[str, Note] = {}
    for block in all_blocks(blocks):
        if isinstance(block, Note):
            notes.setdefault(block.label, block)
    return notes


def number_notes(blocks: Sequence[Block], known: References) -> dict[str, int]:
    """The numbers of footnotes from 1: as the text mentions them, then those it never mentions.

    What notes themselves mention comes behind what the text does. `known` has every label.
    """
    if not known.notes:
        return {}
    notes = first_notes(blocks)
    order = dict.fromkeys(_mentions(blocks, known))
    waiting = list(order)
    while waiting:
        inner = _mentions(notes[waiting.pop(0)].blocks, known)
        new = [label for label in dict.fromkeys(inner) if label not in order]
        order |= dict.fromkeys(new)
        waiting += new
    return {label: number for number, label in enumerate({**order, **known.notes}, 1)}


def _mentions(blocks: Iterable[Block], known: References) -> Iterator[str]:
    """The labels of the notes that blocks mention, without what notes among them do."""
    for block in blocks:
        match block:
            case Heading(inline=inline) | Paragraph(inline=inline):
                yield from note_marks(inline.message, known)
            case Table(header=header, rows=rows):
                for cell in (cell for row in (header, *rows) for cell in row if cell is not None):
                    yield from note_marks(cell.message, known)
            case Quotation(blocks=inner):
                yield from _mentions(inner, known)
            case ListNode(items=items):
                for item in items:
                    yield from _mentions(item, known)
            case _:
                pass
