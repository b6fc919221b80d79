"""A letter or page below its title, ready for its template."""

from collections.abc import Callable, Iterable
from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from coalition.exports.html.directory import Directory
from coalition.exports.html.templates import template
from coalition.exports.html.typesetting import NOTHING, Typesetter, linked
from coalition.expressions import Expression
from coalition.views import (
    Block,
    DirectoryBlock,
    HeadingBlock,
    ListBlock,
    ParagraphBlock,
    QuotationBlock,
    RecipientView,
    RuleBlock,
    SignatoriesBlock,
    TextView,
    VerbatimBlock,
)

_ADDRESS = Expression(r"[^\s@<>\"\\]+@[^\s@<>\"\\]+")


class Recipient(NamedTuple):
    """To whom a letter goes, ready for its template."""

    name: Markup
    email: str | None
    href: str | None
    note: Markup | None
    optional: bool


class Source(NamedTuple):
    """Where a text comes from."""

    text: str
    href: str | None


class Body:
    """Sets the blocks of one text.

    The text's own headings are fitted below the page's: the levels that the text uses follow each
    other without a gap, whatever it numbered them.
    """

    def __init__(
        self,
        setter: Typesetter,
        text: TextView,
        labels: dict[str, Markup],
        directory: Callable[[], Directory | None],
    ) -> None:
        self._setter = setter
        self._text = text
        self._labels = labels
        self._directory = directory
        self._open_levels: list[int] = []
        self._stood: set[type[DirectoryBlock | SignatoriesBlock]] = set()

    def render(self, blocks: Iterable[Block]) -> Markup:
        """The blocks, one below the other."""
        return safe("\n".join([html for block in blocks if (html := self._block(block))]))

    def _block(self, block: Block) -> Markup:
        match block:
            case HeadingBlock(level=level):
                html = self._prose(f"h{self._fitted(level)}", block)
            case ParagraphBlock():
                html = self._prose("p", block)
            case VerbatimBlock(text=text):
                html = Markup("<pre{}>{}</pre>").format(self._setter.attributes(text), text.value)
            case RuleBlock():
                html = Markup("<hr>")
            case QuotationBlock(blocks=blocks):
                html = Markup("<blockquote>\n{}\n</blockquote>").format(self.render(blocks))
            case ListBlock():
                html = self._list(block)
            case DirectoryBlock() | SignatoriesBlock():
                html = self._inserted(block)
        return html

    def _prose(self, element: str, block: HeadingBlock | ParagraphBlock) -> Markup:
        attributes = self._setter.attributes(block.text)
        html = safe(block.html) + self._setter.mark(block.text)
        return Markup("<{0}{1}>{2}</{0}>").format(element, attributes, html)

    def _list(self, block: ListBlock) -> Markup:
        element = "ul" if block.start is None else "ol"
        start = "" if block.start in (None, 1) else Markup(' start="{}"').format(block.start)
        items = Markup("\n").join(
            Markup("<li>{}</li>").format(self._item(item, tight=block.tight))
            for item in block.items
        )
        return Markup("<{0}{1}>\n{2}\n</{0}>").format(element, start, items)

    def _item(self, blocks: Iterable[Block], *, tight: bool) -> Markup:
        return Markup("\n").join(
            self._setter.inline(block.text, safe(block.html)) + self._setter.mark(block.text)
            if tight and isinstance(block, ParagraphBlock)
            else self._block(block)
            for block in blocks
        )

    def _inserted(self, block: DirectoryBlock | SignatoriesBlock) -> Markup:
        """The directory or the signatories, once each: their anchors are unique within a page."""
        if type(block) in self._stood:
            return NOTHING
        self._stood.add(type(block))
        level = min(len(self._open_levels) + 2, 5)
        directory = self._directory() if isinstance(block, DirectoryBlock) else None
        if directory is not None:
            return self._part("directory.html", directory=directory, level=level)
        if isinstance(block, SignatoriesBlock) and self._text.signatory_count is not None:
            items = self._signed()
            return self._part("signatories.html", text=self._text, items=items, level=level)
        return NOTHING

    def _signed(self) -> Markup:
        """A list item for each signatory."""
        setter = self._setter
        lines = (
            setter.name_html(one.line) if one.kind == "organisation" else setter.prose(one.line)
            for one in self._text.signatories
        )
        return safe("".join([f"<li>{line}</li>\n" for line in lines]))

    def _part(self, name: str, **values: object) -> Markup:
        html = template(name).render(setter=self._setter, say=self._setter.say, **values)
        return safe(html.rstrip("\n"))

    def _fitted(self, level: int) -> int:
        while self._open_levels and self._open_levels[-1] >= level:
            self._open_levels.pop()
        self._open_levels.append(level)
        return min(len(self._open_levels) + 1, 6)


def safe(html: str) -> Markup:
    """HTML that our own renderers made from escaped text."""
    return Markup(html)  # noqa: S704 - the letters room and our templates escape


def recipients(setter: Typesetter, views: Iterable[RecipientView]) -> list[Recipient]:
    """To whom a letter goes, or who receives a copy."""
    return [
        Recipient(
            name=setter.prose(view.line),
            email=view.email,
            href=_mailto(view.email),
            note=None if view.note is None else setter.prose(view.note),
            optional=view.optional,
        )
        for view in views
    ]


def _mailto(address: str | None) -> str | None:
    """The address as a link (RFC 6068), what is special in one percent-encoded."""
    if address is None or not _ADDRESS.fullmatch(address):
        return None
    return "mailto:" + quote(address, safe="@!$'*+-._~")


def source_of(text: str | None) -> Source | None:
    """Where a text comes from, as a link where it is an address."""
    return None if text is None else Source(text, linked(text))
