"""A letter's blocks in one language, and what can be found in them."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import msgspec

from coalition import letters, views
from coalition.localise.block_html import BlockRenderer
from coalition.localise.block_text import blocks_text
from coalition.localise.footnotes import NoteMarks, notes_in_order, views_with_marks
from coalition.views import Value

Translate = Callable[[str], Value]
"""A passage's source message to the text that is shown for it."""

FieldHtml = Callable[[str, str | None], str]
"""A field's name, and the language of the text around it, to the HTML that stands for it."""

Phrase = Callable[[str], Value]
"""The address of a phrase of the interface to the phrase in the readers' language."""

Composite = TypeVar("Composite", views.TableBlock, views.NotesBlock)


class BlockLocaliser:
    """Puts the blocks of one letter or page into one language."""

    def __init__(
        self,
        document: letters.Document,
        translate: Translate,
        field_html: FieldHtml,
        phrase: Phrase,
        renderer: BlockRenderer,
        text_id: str = "text",
    ) -> None:
        """`renderer` makes the HTML of blocks that have some, `text_id` begins the ids in it."""
        self._document = document
        self._translate = translate
        self._field_html = field_html
        self._phrase = phrase
        self._renderer = renderer
        self._text_id = text_id
        self._marks = NoteMarks(text_id)
        self._tables = 0

    def blocks(self) -> tuple[views.Block, ...]:
        """The document's blocks with their passages translated, its footnotes at the end."""
        blocks = self._blocks(self._document.blocks)
        notes = [
            (number, self._blocks(note.blocks)) for number, note in notes_in_order(self._document)
        ]
        return (*blocks, self._notes(views_with_marks(notes, self._marks))) if notes else blocks

    def _content(self, inline: letters.Inline) -> tuple[Value, str]:
        translation = self._translate(inline.message)
        text, html = letters.inline_forms(
            translation.value,
            lambda name: self._field_html(name, translation.lang),
            self._document.references,
            self._marks.html,
        )
        return msgspec.structs.replace(translation, value=text), html

    def _blocks(self, nodes: Iterable[letters.Block]) -> tuple[views.Block, ...]:
        return tuple(block for node in nodes if (block := self._block(node)) is not None)

    def _block(self, node: letters.Block) -> views.Block | None:
        match node:
            case letters.Heading(level=level, inline=inline):
                text, html = self._content(inline)
                return views.HeadingBlock(level=level, text=text, html=html)
            case letters.Paragraph(inline=inline):
                text, html = self._content(inline)
                return views.ParagraphBlock(text=text, html=html)
            case letters.Quotation(blocks=inner):
                return views.QuotationBlock(blocks=self._blocks(inner))
            case letters.ListNode(start=start, tight=tight, items=items):
                return views.ListBlock(
                    start=start, tight=tight, items=tuple(self._blocks(item) for item in items)
                )
            case letters.Placeholder(name=name):
                return _PLACEHOLDERS[name]
            case letters.Verbatim(text=text):
                return views.VerbatimBlock(text=Value(value=text, lang=None, dir="ltr"))
            case letters.Rule():
                return views.RuleBlock()
            case letters.Table():
                return self._table(node)
            case letters.Note():
                # They stand together, at the end of the text.
                return None

    def _table(self, node: letters.Table) -> views.TableBlock:
        self._tables += 1
        header = tuple(map(self._cell, node.header))
        rows = tuple(tuple(map(self._cell, row)) for row in node.rows)
        block = views.TableBlock(
            id=f"{self._text_id}-table-{self._tables}",
            alignments=node.alignments,
            header=header,
            rows=rows,
            text=_NOTHING,
            html="",
        )
        return self._with_forms(block)

    def _cell(self, inline: letters.Inline | None) -> views.CellView:
        return views.CellView(*((_NOTHING, "") if inline is None else self._content(inline)))

    def _notes(self, notes: tuple[views.NoteView, ...]) -> views.NotesBlock:
        heading, back = self._phrase("text/notes"), self._phrase("text/note-back")
        id_ = f"{self._text_id}-notes"
        return self._with_forms(views.NotesBlock(id_, heading, back, notes, _NOTHING, html=""))

    def _with_forms(self, block: Composite) -> Composite:
        """A block of several texts as one plain text and as HTML."""
        values = [value for value in values_in((block,)) if value.value]
        languages = {(value.lang, value.dir) for value in values}
        lang, direction = languages.pop() if len(languages) == 1 else (None, _NOTHING.dir)
        text = blocks_text((block,), {"directory": "", "signatories": ""})
        return msgspec.structs.replace(
            block,
            text=Value(value=text, lang=lang, dir=direction),
            html=self._renderer.render((block,)).rstrip("\n"),
        )


_NOTHING = Value(value="", lang=None, dir="ltr")
_PLACEHOLDERS: dict[str, views.Block] = {
    "directory": views.DirectoryBlock(),
    "signatories": views.SignatoriesBlock(),
}


def values_in(blocks: Iterable[views.Block]) -> Iterator[Value]:
    """The prose of blocks, in order."""
    for block in leaves(blocks):
        match block:
            case views.HeadingBlock(text=text) | views.ParagraphBlock(text=text):
                yield text
            case views.TableBlock(header=header, rows=rows):
                yield from (cell.text for row in (header, *rows) for cell in row)
            case _:
                pass


def placeholders(blocks: Iterable[views.Block]) -> Iterator[str]:
    """The lists for which blocks keep a place: `directory`, `signatories`."""
    for block in leaves(blocks):
        match block:
            case views.DirectoryBlock():
                yield "directory"
            case views.SignatoriesBlock():
                yield "signatories"
            case _:
                pass


def leaves(blocks: Iterable[views.Block]) -> Iterator[views.Block]:
    """The blocks that hold no others, in order, at any depth."""
    for block in blocks:
        match block:
            case views.QuotationBlock(blocks=inner):
                yield from leaves(inner)
            case views.ListBlock(items=items):
                for item in items:
                    yield from leaves(item)
            case views.NotesBlock(notes=notes):
                for note in notes:
                    yield from leaves(note.blocks)
            case _:
                yield block
