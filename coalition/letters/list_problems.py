"""Lists that nobody meant: lines of a text that begin with a number or a dash."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.letters.document import (
    Block,
    BodyPlace,
    Document,
    ListNode,
    Note,
    Paragraph,
    Quotation,
    Stretch,
)

_MARK = Expression(r"(?<!\S)(?:[-+*]|[0-9]{1,9}[.)])(?=[ \t])")
_SENTENCE_ENDS = tuple(".:;!?…。：；！？।")
"""What may stand before a list that follows without an empty line."""

_Stretches = Mapping[tuple[int, str], Stretch]
"""The stretches of a body by the line on which they begin, and their message."""


class _Item(NamedTuple):
    """The first line of an item of a list."""

    mark: str
    """Such as `-` or `24.`."""

    line: int
    column: int
    """Of the mark."""

    @property
    def number(self) -> int | None:
        return int(self.mark[:-1]) if self.mark[:-1] else None

    @property
    def place(self) -> BodyPlace:
        return BodyPlace(self.line, self.column)

    @property
    def hint(self) -> str:
        escaped = f"{self.mark[:-1]}\\{self.mark[-1]}"
        dash = "" if self.number is not None else ", or a dash such as –,"
        return f"Write {escaped}{dash} if the line is no item of a list."


def list_problems(document: Document) -> Iterator[Problem[BodyPlace]]:
    """L057: a line that begins with a number or a dash is meant as an item of a list."""
    stretches = [part for part in document.parts if isinstance(part, Stretch)]
    by_line = {(one.lines[0].line, one.inline.message): one for one in reversed(stretches)}
    for blocks in _containers(document.blocks):
        numbered = [block for block in blocks if isinstance(block, ListNode) and block.start]
        going_on = _lists_going_on(numbered)
        for above, block in pairwise((None, *blocks)):
            if isinstance(block, ListNode) and (items := _items(block, by_line)):
                announced = _is_announced(above) or id(block) in going_on
                yield from _lone_item(items, announced=announced)
                yield from _split_sentence(items, above, by_line)
                yield from _lost_numbers(items, block)


def _containers(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """The blocks themselves, those of quotations and notes, and lists that begin items of lists.

    `- 3. maja` is an item that holds nothing but a list.
    """
    yield blocks
    for block in blocks:
        if isinstance(block, Quotation | Note):
            yield from _containers(block.blocks)
        elif isinstance(block, ListNode) and len(block.items) > 1:
            yield from (item[:1] for item in block.items if _first_paragraph(item)[1] > 1)


def _items(block: ListNode, by_line: _Stretches) -> list[_Item]:
    """The items of a list; none where one of them does not begin with a paragraph."""
    items = []
    for blocks in block.items:
        first, depth = _first_paragraph(blocks)
        stretch = _stretch_of(first, by_line) if first else None
        marks = tuple(_MARK.finditer(stretch.prefix)) if stretch else ()
        if stretch is None or len(marks) < depth:
            return []
        mark = marks[-depth]
        items.append(_Item(mark[0], stretch.lines[0].line, mark.start() + 1))
    return items


def _first_paragraph(blocks: Sequence[Block]) -> tuple[Paragraph | None, int]:
    """The paragraph with which an item begins, and of how many items on its line it is.

    `31. 12. 2024` is a list of one item within another.
    """
    first, depth = blocks[0] if blocks else None, 1
    while isinstance(first, ListNode) and len(first.items) == 1 and first.items[0]:
        first, depth = first.items[0][0], depth + 1
    return (first if isinstance(first, Paragraph) else None), depth


def _stretch_of(block: Paragraph, by_line: _Stretches) -> Stretch | None:
    return by_line.get((block.inline.line, block.inline.message))


def _is_announced(above: Block | None) -> bool:
    return isinstance(above, Paragraph) and above.inline.message.endswith((":", "："))


def _lists_going_on(numbered: Sequence[ListNode]) -> frozenset[int]:
    """The numbered lists, by identity, that go on with another's numbers or are gone on with."""
    return frozenset(
        id(one)
        for before, after in pairwise(numbered)
        if (before.start or 0) + len(before.items) == after.start
        for one in (before, after)
    )


def _lone_item(items: Sequence[_Item], *, announced: bool) -> Iterator[Problem[BodyPlace]]:
    item = items[0]
    if len(items) == 1 and not announced:
        message = f"`{item.mark}` begins a list of one item here"
        yield Problem(message, item.hint, item.place, codes.L057)


def _split_sentence(
    items: Sequence[_Item], above: Block | None, by_line: _Stretches
) -> Iterator[Problem[BodyPlace]]:
    """A list that follows upon a paragraph without an empty line, and is no whole sentence."""
    item = items[0]
    if len(items) == 1 or not isinstance(above, Paragraph):
        return
    stretch = _stretch_of(above, by_line)
    if above.inline.message.endswith(_SENTENCE_ENDS) or stretch is None:
        return
    if stretch.lines[-1].line + 1 == item.line:
        message = f"`{item.mark}` ends the paragraph above and begins a list"
        yield Problem(message, item.hint, item.place, codes.L057)


def _lost_numbers(items: Sequence[_Item], block: ListNode) -> Iterator[Problem[BodyPlace]]:
    """The first number that is not shown as it is written; equal ones are Markdown's shorthand."""
    numbers = [item.number for item in items]
    if block.start is None or len(set(numbers)) == 1:
        return
    for shown, item in enumerate(items, block.start):
        if item.number != shown:
            message = f"the number {item.number} is shown as {shown}"
            hint = f"Number the items in their order. {item.hint}"
            yield Problem(message, hint, item.place, codes.L057)
            return
