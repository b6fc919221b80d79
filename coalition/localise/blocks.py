"""A letter's blocks in one language, and what can be found in them."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from coalition import letters, views
from coalition.views import Value

Translate = Callable[[str], Value]
"""A passage's source message to the text that is shown for it."""

FieldHtml = Callable[[str, str | None], str]
"""A field's name, and the language of the text around it, to the HTML that stands for it."""


def localise_blocks(
    document: letters.Document, translate: Translate, field_html: FieldHtml
) -> tuple[views.Block, ...]:
    """The document's blocks with their passages translated."""

    def content(inline: letters.Inline) -> tuple[Value, str]:
        translation = translate(inline.message)
        text, html = letters.inline_forms(
            translation.value,
            lambda name: field_html(name, translation.lang),
            document.references,
        )
        return msgspec.structs.replace(translation, value=text), html

    def blocks(nodes: Iterable[letters.Block]) -> tuple[views.Block, ...]:
        return tuple(block(node) for node in nodes)

    def block(node: letters.Block) -> views.Block:
        match node:
            case letters.Heading(level=level, inline=inline):
                text, html = content(inline)
                return views.HeadingBlock(level=level, text=text, html=html)
            case letters.Paragraph(inline=inline):
                text, html = content(inline)
                return views.ParagraphBlock(text=text, html=html)
            case letters.Quotation(blocks=inner):
                return views.QuotationBlock(blocks=blocks(inner))
            case letters.ListNode(start=start, tight=tight, items=items):
                return views.ListBlock(
                    start=start, tight=tight, items=tuple(blocks(item) for item in items)
                )
            case letters.Placeholder(name=name):
                return _PLACEHOLDERS[name]
            case letters.Verbatim(text=text):
                return views.VerbatimBlock(text=Value(value=text, lang=None, dir="ltr"))
            case letters.Rule():
                return views.RuleBlock()

    return blocks(document.blocks)


_PLACEHOLDERS: dict[str, views.Block] = {
    "directory": views.DirectoryBlock(),
    "signatories": views.SignatoriesBlock(),
}


def values_in(blocks: Iterable[views.Block]) -> Iterator[Value]:
    """The prose of blocks, in order."""
    for block in leaves(blocks):
        if isinstance(block, views.HeadingBlock | views.ParagraphBlock):
            yield block.text


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
            case _:
                yield block
