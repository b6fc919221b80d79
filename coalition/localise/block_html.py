"""Blocks as HTML: one renderer, for the `html` of JSON views and for our own pages."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from coalition import views
from coalition.views import Block, IndividualsView, SignatoryListView, SignatoryView, Value


class ItemPart(NamedTuple):
    """A block of a list item as HTML."""

    html: str
    inline: bool
    """Whether it is a paragraph of a tight list, which has no element of its own."""


class BlockRenderer(ABC):
    """Renders blocks as HTML.

    The abstract methods are what JSON views and our own pages do each in their own way. Both are
    public output, so that neither can become the other.
    """

    def render(self, blocks: Iterable[Block]) -> str:
        """The blocks as HTML, in order."""
        return self.join_blocks([self._block(block) for block in blocks])

    def _block(self, block: Block) -> str:
        match block:
            case views.HeadingBlock(level=level):
                return self._prose(f"h{self.heading_level(level)}", block)
            case views.ParagraphBlock():
                return self._prose("p", block)
            case views.VerbatimBlock(text=text):
                return self.verbatim(text)
            case views.RuleBlock():
                return "<hr>"
            case views.QuotationBlock(blocks=blocks):
                return f"<blockquote>\n{self.render(blocks)}</blockquote>"
            case views.ListBlock():
                return self._list(block)
            case views.DirectoryBlock() | views.SignatoriesBlock():
                return self.list_html(block)
            case views.TableBlock():
                return self._table(block)
            case views.NotesBlock():
                return self._notes(block)

    def _prose(self, element: str, block: views.HeadingBlock | views.ParagraphBlock) -> str:
        attributes = self.attributes(block.text)
        return f"<{element}{attributes}>{block.html}{self.gap_mark(block.text)}</{element}>"

    def _list(self, block: views.ListBlock) -> str:
        element = "ul" if block.start is None else "ol"
        start = "" if block.start in (None, 1) else f' start="{block.start}"'
        items = (self.join_item(self._item(item, tight=block.tight)) for item in block.items)
        lines = "".join(f"<li>{item}</li>\n" for item in items)
        return f"<{element}{start}>\n{lines}</{element}>"

    def _item(self, blocks: Iterable[Block], *, tight: bool) -> list[ItemPart]:
        return [
            ItemPart(
                f"{self.inline(block.text, block.html)}{self.gap_mark(block.text)}", inline=True
            )
            if tight and isinstance(block, views.ParagraphBlock)
            else ItemPart(self._block(block), inline=False)
            for block in blocks
        ]

    def _table(self, block: views.TableBlock) -> str:
        """A table in a region that a keyboard can scroll, named by the table's first row."""
        rows = [self._row(block, row, "td") for row in block.rows]
        parts = []
        if any(cell.html for cell in block.header):
            parts.append(f"<thead>\n{self._row(block, block.header, 'th')}</thead>\n")
        if rows:
            parts.append(f"<tbody>\n{''.join(rows)}</tbody>\n")
        table = "".join(parts).replace("<tr>", f'<tr id="{block.id}">', 1)
        return (
            f'<div data-block="table" role="region" aria-labelledby="{block.id}" tabindex="0">\n'
            f"<table>\n{table}</table>\n</div>"
        )

    def _row(self, block: views.TableBlock, cells: Iterable[views.CellView], element: str) -> str:
        pairs = zip(cells, block.alignments, strict=True)
        return f"<tr>{''.join(self._cell(cell, side, element) for cell, side in pairs)}</tr>\n"

    def _cell(self, cell: views.CellView, side: views.Alignment | None, element: str) -> str:
        # A header without text would be the header of nothing.
        name = element if cell.html else "td"
        scope = ' scope="col"' if name == "th" else ""
        align = f' data-align="{side}"' if side else ""
        text = f"{cell.html}{self.gap_mark(cell.text)}" if cell.html else ""
        attributes = self.attributes(cell.text) if cell.html else ""
        return f"<{name}{scope}{align}{attributes}>{text}</{name}>"

    def _notes(self, block: views.NotesBlock) -> str:
        """The footnotes with links back to their marks (roles of DPUB-ARIA 1.1)."""
        heading = block.id
        items = "".join(f"{self._note(note, block.back)}\n" for note in block.notes)
        return (
            f'<section data-block="notes" role="doc-endnotes" aria-labelledby="{heading}">\n'
            f'<p id="{heading}"{self.attributes(block.heading)}>{escape(block.heading.value)}</p>\n'
            f"<ol>\n{items}</ol>\n</section>"
        )

    def _note(self, note: views.NoteView, back: Value) -> str:
        content = self.join_item(self._item(note.blocks, tight=len(note.blocks) == 1))
        links = "".join(
            f' <a href="#{mark}" role="doc-backlink" aria-label="{escape(back.value)}'
            f'{f" ({n})" if n > 1 else ""}"{self.attributes(back)}>↑</a>'
            for n, mark in enumerate(note.marks, 1)
        )
        return f'<li id="{note.id}">{content}{links}</li>'

    @abstractmethod
    def attributes(self, value: Value) -> str:
        """The attributes of an element that holds a value alone, a space before each."""

    @abstractmethod
    def inline(self, value: Value, html: str) -> str:
        """The HTML of a value within a line, in an element where it needs attributes."""

    @abstractmethod
    def gap_mark(self, value: Value) -> str:
        """What stands after prose that is not translated."""

    @abstractmethod
    def verbatim(self, value: Value) -> str:
        """Text that is shown as it stands."""

    @abstractmethod
    def heading_level(self, level: int) -> int:
        """The level at which a heading of a level stands."""

    @abstractmethod
    def list_html(self, block: views.DirectoryBlock | views.SignatoriesBlock) -> str:
        """The list for which a block keeps the place."""

    @abstractmethod
    def join_blocks(self, blocks: list[str]) -> str:
        """Blocks one below the other, the last with a line feed."""

    @abstractmethod
    def join_item(self, parts: list[ItemPart]) -> str:
        """The blocks of a list item."""


class ViewRenderer(BlockRenderer):
    """Renders the `html` of a JSON view, with the directory's place left empty for sites to fill.

    Untranslated prose says so by `lang` and `dir` alone, and headings keep their levels: a site
    has its own way of showing both.
    """

    def __init__(
        self,
        language: str,
        signatories: tuple[SignatoryView, ...],
        individuals: IndividualsView | None = None,
        lists: tuple[SignatoryListView, ...] = (),
    ) -> None:
        """The language of the view, and who signed; several lists are kept apart."""
        self._lists = lists
        self._language = language
        self._signatories = signatories
        self._individuals = individuals

    def attributes(self, value: Value) -> str:
        """Both `lang` and `dir` where the value is not in the view's language."""
        return language_attributes(value, self._language)

    def inline(self, value: Value, html: str) -> str:
        """The HTML in a `<span>` where the value is not in the view's language."""
        attributes = self.attributes(value)
        return f"<span{attributes}>{html}</span>" if attributes else html

    def gap_mark(self, value: Value) -> str:  # noqa: ARG002 - of the signature
        """Nothing."""
        return ""

    def verbatim(self, value: Value) -> str:
        """The text with its direction, which is from left to right whatever page it comes to."""
        return f"<pre{self.attributes(value)}>{escape(value.value)}</pre>"

    def heading_level(self, level: int) -> int:
        """The level as it stands in the text."""
        return level

    def list_html(self, block: views.DirectoryBlock | views.SignatoriesBlock) -> str:
        """An empty element for the directory, the whole list of signatories."""
        if isinstance(block, views.DirectoryBlock):
            return '<div data-list="directory"></div>'
        if len(self._lists) < 2:
            lists = self._signatories_html(self._signatories)
        else:
            by_id = {signatory.id: signatory for signatory in self._signatories}
            lists = "\n".join(
                f"<p>{self._line(one.heading or one.count)}</p>\n"
                + self._signatories_html(by_id[id_] for id_ in one.signatories)
                for one in self._lists
            )
        return f"{lists}{self._individuals_html()}"

    def _signatories_html(self, signatories: Iterable[SignatoryView]) -> str:
        items = "".join(f"<li>{self._line(one.line)}</li>\n" for one in signatories)
        return f'<ul data-list="signatories">\n{items}</ul>'

    def _individuals_html(self) -> str:
        """How many individuals signed, in an element that a site may fill with their names."""
        view = self._individuals
        if view is None:
            return ""
        phrases = filter(None, (view.phrase, view.anonymous_phrase))
        lines = "".join(f"<p>{self._line(phrase)}</p>\n" for phrase in phrases)
        return f'\n<div data-list="individuals">\n{lines}</div>'

    def _line(self, line: Value) -> str:
        attributes = self.attributes(line)
        return f"<bdi{attributes}>{escape(line.value)}</bdi>" if attributes else escape(line.value)

    def join_blocks(self, blocks: list[str]) -> str:
        """Each block with a line feed."""
        return "".join(f"{block}\n" for block in blocks)

    def join_item(self, parts: list[ItemPart]) -> str:
        """Each block with a line feed, but the paragraphs of a tight list, so `<li>text</li>`."""
        return "".join(part.html if part.inline else f"{part.html}\n" for part in parts)


def language_attributes(value: Value, language: str | None) -> str:
    """`lang` and `dir` for a value that is not in the language around it, a space before each."""
    if value.lang == language:
        return ""
    lang = f' lang="{escape(value.lang)}"' if value.lang else ""
    return f'{lang} dir="{value.dir}"'
