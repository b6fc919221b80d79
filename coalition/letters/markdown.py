"""Markdown text -> a document, and back."""

from collections.abc import Iterable, Iterator
from itertools import accumulate

from markdown_it.token import Token

from coalition.expressions import Expression
from coalition.letters.document import (
    PLACEHOLDERS,
    Alignment,
    Block,
    BodyPlace,
    Document,
    Heading,
    Inline,
    ListNode,
    Note,
    Paragraph,
    Placeholder,
    Quotation,
    References,
    Rule,
    SourceLine,
    Stretch,
    StretchKind,
    Table,
    Verbatim,
)
from coalition.letters.grammar import block_tokens
from coalition.letters.joining import join_lines
from coalition.letters.numbering import number_notes

_RAW_LINE = Expression(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
_LINE_END = Expression(r"\r\n?|\n")
_SPACES = " \t"
_ALIGNMENTS: dict[str, Alignment] = {
    "text-align:left": "start",
    "text-align:center": "center",
    "text-align:right": "end",
}


def parse_markdown(body: str) -> Document:
    """A body as blocks for readers and stretches for translators.

    Headings and paragraphs without any text have no block.

    Law: `render_markdown(parse_markdown(body)) == body`, for every text.
    """
    found = block_tokens(body)
    labels = {label: number for number, label in enumerate(found.note_labels, 1)}
    known = References(found.links, labels)
    lines = _RAW_LINE.findall(body)
    parser = _BodyParser(lines, known, found.below_definitions)
    blocks = parser.blocks(iter(found.tokens))
    line_end = _LINE_END.search(body)
    return Document(
        parts=tuple(_partition(lines, parser.stretches)),
        blocks=blocks,
        references=References(found.links, number_notes(blocks, known)),
        line_end=line_end[0] if line_end else "\n",
        repeated_links=tuple((one["label"], one["map"][0] + 1) for one in found.repeated),
    )


def render_markdown(document: Document) -> str:
    """The body that `parse_markdown` read."""
    return "".join(part if isinstance(part, str) else part.raw for part in document.parts)


class _BodyParser:
    """Builds blocks of markdown-it's tokens and collects the stretches on the way."""

    def __init__(
        self, lines: list[str], references: References, below_definitions: frozenset[int]
    ) -> None:
        self.stretches: list[Stretch] = []
        self._lines = lines
        # The parser counts every line end as one character.
        self._starts = _offsets(len(_text_of(line)) + 1 for line in lines)
        self._references = references
        self._below_definitions = below_definitions
        self._loose_levels: set[int] = set()

    def blocks(self, tokens: Iterator[Token]) -> tuple[Block, ...]:
        """The blocks up to the closing token of the block around them."""
        blocks = []
        for token in tokens:
            if token.nesting < 0:
                break
            block = self._block(token, tokens)
            if block is not None:
                blocks.append(block)
        return tuple(blocks)

    def _block(self, token: Token, tokens: Iterator[Token]) -> Block | None:
        match token.type:
            case "heading_open" | "paragraph_open":
                return self._text_block(token, tokens)
            case "blockquote_open":
                return Quotation(self.blocks(tokens))
            case "bullet_list_open":
                return self._list(None, token.level, tokens)
            case "ordered_list_open":
                return self._list(int(token.attrs.get("start", 1)), token.level, tokens)
            case "hr":
                return Rule()
            case "table_open":
                return self._table(tokens)
            case "footnote_reference_open":
                line = (token.map or [0])[0] + 1
                return Note(token.meta["label"], line, self.blocks(tokens))
            case _:
                return Verbatim(token.content, (token.map or [0])[0] + 1)

    def _list(self, start: int | None, level: int, tokens: Iterator[Token]) -> ListNode:
        # The parser hides the paragraphs of tight lists, two levels below the list.
        self._loose_levels.discard(level + 2)
        items = []
        for item in tokens:
            if item.nesting < 0:
                break
            items.append(self.blocks(tokens))
        return ListNode(start, level + 2 not in self._loose_levels, tuple(items))

    def _text_block(self, opening: Token, tokens: Iterator[Token]) -> Block | None:
        inline_token, _ = next(tokens), next(tokens)
        if opening.type == "paragraph_open" and not opening.hidden:
            self._loose_levels.add(opening.level)
        lines = self._source_lines(inline_token.meta["spans"])
        message = join_lines("\n".join(line.text for line in lines), self._references)
        if not message:
            return None
        inline = Inline(message, lines[0].line)
        if opening.type == "heading_open":
            self.stretches.append(
                self._stretch(inline, lines, "atx" if opening.markup[0] == "#" else "setext")
            )
            return Heading(int(opening.tag[1]), inline)
        for name in PLACEHOLDERS:
            if message == f"{{{name}}}":
                # It stays in the skeleton: there is nothing to translate.
                return Placeholder(name)
        self.stretches.append(self._stretch(inline, lines, "paragraph"))
        return Paragraph(inline)

    def _table(self, tokens: Iterator[Token]) -> Table:
        rows: list[list[Inline | None]] = []
        alignments: list[Alignment | None] = []
        beyond: list[BodyPlace] = []
        for token in tokens:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                rows.append([])
                beyond += (self._place(line, at) for line, at, _ in token.meta["beyond"])
            elif token.type == "th_open":
                alignments.append(_ALIGNMENTS.get(str(token.attrs.get("style", ""))))
            elif token.type == "inline":
                rows[-1].append(self._cell(token.meta["spans"]))
        header, *others = map(tuple, rows)
        return Table(tuple(alignments), header, tuple(others), tuple(beyond))

    def _cell(self, spans: list[tuple[int, int, int]]) -> Inline | None:
        """The text of a cell, whose bars are no longer escaped; None for an empty one."""
        if not spans:
            return None
        number, start, end = spans[0]
        before, raw = self._split_line(number, start, end)
        line = SourceLine(number + 1, len(before) + 1, raw.replace("\\|", "|"), 0)
        message = join_lines(line.text, self._references)
        if not message:
            return None
        inline = Inline(message, line.line)
        self.stretches.append(Stretch(raw, inline, (line,), "cell", before, after_definition=False))
        return inline

    def _place(self, number: int, start: int) -> BodyPlace:
        """The place of an offset of the parser's that stands on a line (from 0)."""
        return BodyPlace(number + 1, start - self._starts[number] + 1)

    def _split_line(self, number: int, start: int, end: int) -> tuple[str, str]:
        """The part of a line (from 0) before an offset of the parser's, and that up to another."""
        text = _text_of(self._lines[number])
        column = start - self._starts[number]
        return text[:column], text[column : end - self._starts[number]]

    def _source_lines(self, spans: list[tuple[int, int, int]]) -> tuple[SourceLine, ...]:
        """The lines of a message, without the spaces around it."""
        lines = []
        at = 0
        for number, start, end in spans:
            before, text = self._split_line(number, start, end)
            lines.append(SourceLine(number + 1, len(before) + 1, text, at))
            at += len(text) + 1
        last = lines[-1]
        lines[-1] = SourceLine(last.line, last.column, last.text.rstrip(_SPACES), last.at)
        return _without_blank_lines(lines)

    def _stretch(self, inline: Inline, lines: tuple[SourceLine, ...], kind: StretchKind) -> Stretch:
        first, last = lines[0], lines[-1]
        whole = "".join(self._lines[first.line - 1 : last.line])
        tail = len(self._lines[last.line - 1]) - (last.column - 1 + len(last.text))
        return Stretch(
            raw=whole[first.column - 1 : len(whole) - tail],
            inline=inline,
            lines=lines,
            kind=kind,
            prefix=whole[: first.column - 1],
            after_definition=first.line - 1 in self._below_definitions,
        )


def _without_blank_lines(lines: list[SourceLine]) -> tuple[SourceLine, ...]:
    """The lines from the first on which something stands; all of them if nothing does.

    Blanks that Markdown does not know as such begin a paragraph, and end a table above it.
    """
    first = next((number for number, line in enumerate(lines) if line.text.strip()), 0)
    shift = lines[first].at
    return tuple(
        SourceLine(line.line, line.column, line.text, line.at - shift) for line in lines[first:]
    )


def _text_of(line: str) -> str:
    return line.rstrip("\r\n")


def _offsets(lengths: Iterable[int]) -> list[int]:
    return list(accumulate(lengths, initial=0))


def _partition(lines: list[str], stretches: list[Stretch]) -> Iterator[str | Stretch]:
    body = "".join(lines)
    starts = _offsets(len(line) for line in lines)
    position = 0
    for stretch in stretches:
        first = stretch.lines[0]
        begin = starts[first.line - 1] + first.column - 1
        yield body[position:begin]
        yield stretch
        position = begin + len(stretch.raw)
    yield body[position:]
