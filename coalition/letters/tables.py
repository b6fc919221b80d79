"""The places of a table's cells, which the Markdown parser's own rule for tables leaves out."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.rules_block import StateBlock, table
from markdown_it.token import Token

from coalition.expressions import Expression

Span = tuple[int, int, int]
"""A line's number (from 0), and where text begins and ends in the body with line ends made LF."""

_BAR = Expression(r"(?<!\\)\|")
_BEGINS_ANOTHER = Expression(r"(?:\d{1,9}[.)]|[-+*])(?:\s|$)|\[[^\[\]]+\]:[ \t]*\S+[ \t]*$")


def table_with_places(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The rule for tables (GitHub Flavored Markdown 4.10), with the places of what it holds.

    The token of a cell's text gets `meta["spans"]` with one span, or none for a cell that a short
    row lacks; the token that opens a row gets `meta["beyond"]`, the spans of the cells that go
    beyond the header's, of which the rule keeps nothing. A header without a bar that parts cells is
    none, and one that itself begins a list or a definition interrupts no paragraph: what it is
    would change with the words around it.
    """
    header = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    if not _BAR.search(header) or (silent and _BEGINS_ANOTHER.match(header)):
        return False
    first = len(state.tokens)
    matched = table(state, start, end, silent)
    if matched and not silent:
        _add_places(state, state.tokens[first:])
    return matched


def _add_places(state: StateBlock, tokens: Iterable[Token]) -> None:
    row: Token | None = None
    spans: Iterator[Span] = iter(())
    for token in tokens:
        if token.type == "tr_open" and token.map:
            row, spans = token, _cell_spans(state, token.map[0])
        elif token.type == "inline":
            span = next(spans, None)
            token.meta["spans"] = [] if span is None else [span]
        elif token.type == "tr_close" and row is not None:
            row.meta["beyond"] = [span for span in spans if span[1] < span[2]]


def _cell_spans(state: StateBlock, line: int) -> Iterator[Span]:
    """The cells of a row, without the blanks around them.

    The bars around a row part nothing. As the rule has it, a bar is escaped by any backslash before
    it, be that one escaped or not.
    """
    row = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
    text = row.rstrip(MD_TRIM_CHARS)
    first = len(text) - len(text.lstrip(MD_TRIM_CHARS))
    edges = [first - 1, *(match.start() for match in _BAR.finditer(text, first)), len(text)]
    cells = [(left + 1, right) for left, right in pairwise(edges)]
    # An empty cell at either end is none: it is what stands outside the row's bars.
    if cells and cells[0][0] == cells[0][1]:
        cells.pop(0)
    if cells and cells[-1][0] == cells[-1][1]:
        cells.pop()
    offset = state.eMarks[line] - len(row)
    for left, right in cells:
        cell = text[left:right]
        begin = left + len(cell) - len(cell.lstrip(MD_TRIM_CHARS))
        end = max(begin, left + len(cell.rstrip(MD_TRIM_CHARS)))
        yield line, offset + begin, offset + end
