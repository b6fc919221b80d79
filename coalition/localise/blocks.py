"""A letter's blocks in one language: each passage answered, rendered as HTML and as plain text."""

from collections.abc import Callable, Iterable, Iterator
from html import escape

from coalition import letters, views
from coalition.fields import render_fields
from coalition.views import Value

Answer = Callable[[str], Value]
"""A passage's source message to what the reader is shown for it."""

FieldHtml = Callable[[str, str | None], str]
"""A field's name, and the language of the text around it, to the HTML that stands for it."""


def localise_blocks(
    document: letters.Document, answer: Answer, field_html: FieldHtml
) -> tuple[views.Block, ...]:
    """The document's blocks with their passages answered."""

    def content(inline: letters.Inline) -> tuple[Value, str]:
        found = answer(inline.message)
        text, html = letters.inline_forms(
            found.value, lambda name: field_html(name, found.lang), document.references
        )
        return Value(value=text, lang=found.lang, dir=found.dir), html

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


def blocks_html(blocks: Iterable[views.Block], language: str, lists: dict[str, str]) -> str:
    """The blocks as HTML; what is not in the page's language says so with `lang` and `dir`.

    `lists` holds the HTML that stands for the `directory` and the `signatories`.
    """
    return "".join(_block_html(block, language, lists, tight=False) for block in blocks)


def _block_html(block: views.Block, language: str, lists: dict[str, str], *, tight: bool) -> str:
    match block:
        case views.HeadingBlock(level=level, text=text, html=html):
            return f"<h{level}{marks_of(text, language)}>{html}</h{level}>\n"
        case views.ParagraphBlock(text=text, html=html):
            marks = marks_of(text, language)
            if tight:
                return f"<span{marks}>{html}</span>" if marks else html
            return f"<p{marks}>{html}</p>\n"
        case views.QuotationBlock(blocks=inner):
            return f"<blockquote>\n{blocks_html(inner, language, lists)}</blockquote>\n"
        case views.ListBlock():
            return _list_html(block, language, lists)
        case views.VerbatimBlock(text=text):
            return f"<pre>{escape(text.value)}</pre>\n"
        case views.DirectoryBlock():
            return lists["directory"]
        case views.SignatoriesBlock():
            return lists["signatories"]
        case views.RuleBlock():
            return "<hr>\n"


def _list_html(block: views.ListBlock, language: str, lists: dict[str, str]) -> str:
    tag = "ul" if block.start is None else "ol"
    start = f' start="{block.start}"' if block.start not in (None, 1) else ""
    items = "".join(
        f"<li>{''.join(_block_html(b, language, lists, tight=block.tight) for b in item)}</li>\n"
        for item in block.items
    )
    return f"<{tag}{start}>\n{items}</{tag}>\n"


def marks_of(text: Value, language: str | None) -> str:
    """The attributes of an element whose text is not in the language around it."""
    if text.lang == language:
        return ""
    lang = f' lang="{escape(text.lang)}"' if text.lang else ""
    return f'{lang} dir="{text.dir}"'


def blocks_text(blocks: Iterable[views.Block], lists: dict[str, str]) -> str:
    """The blocks as plain text, parted by empty lines; fields stay `{name}`."""
    return "\n\n".join(part for block in blocks if (part := _block_text(block, lists)))


def _block_text(block: views.Block, lists: dict[str, str]) -> str:
    match block:
        case views.HeadingBlock(text=text) | views.ParagraphBlock(text=text):
            return text.value
        case views.VerbatimBlock(text=text):
            # It holds no fields; its braces must outlast the filling of the whole text.
            return render_fields((text.value.rstrip("\n"),))
        case views.QuotationBlock(blocks=inner):
            return _prefixed(blocks_text(inner, lists), "> ", "> ")
        case views.ListBlock():
            return _list_text(block, lists)
        case views.DirectoryBlock():
            return lists["directory"]
        case views.SignatoriesBlock():
            return lists["signatories"]
        case views.RuleBlock():
            return "* * *"


def _list_text(block: views.ListBlock, lists: dict[str, str]) -> str:
    lines = []
    for number, item in enumerate(block.items):
        mark = "- " if block.start is None else f"{block.start + number}. "
        lines.append(_prefixed(blocks_text(item, lists), mark, " " * len(mark)))
    return ("\n" if block.tight else "\n\n").join(lines)


def _prefixed(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    return "\n".join((first if n == 0 else rest) + line for n, line in enumerate(lines)).rstrip()
