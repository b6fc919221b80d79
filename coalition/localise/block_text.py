"""Blocks as plain text, for the `text` of JSON views; fields stay `{name}`."""

from collections.abc import Iterable

from coalition import views
from coalition.expressions import Expression
from coalition.fields import render_fields

_BLANKS = Expression(r"[ \t\r\n]+")


def blocks_text(blocks: Iterable[views.Block], lists: dict[str, str]) -> str:
    """The blocks as plain text, parted by empty lines.

    `lists` holds the text that stands for the `directory` and the `signatories`.
    """
    return "\n\n".join(text for block in blocks if (text := _block_text(block, lists)))


def _block_text(block: views.Block, lists: dict[str, str]) -> str:
    match block:
        case views.HeadingBlock(text=text) | views.ParagraphBlock(text=text):
            return text.value
        case views.VerbatimBlock(text=text):
            # It holds no fields; its braces must outlast the filling of the whole text.
            return render_fields((text.value.rstrip("\n"),))
        case views.QuotationBlock(blocks=inner):
            return _with_prefixes(blocks_text(inner, lists), "> ", "> ")
        case views.ListBlock():
            return _list_text(block, lists)
        case views.DirectoryBlock():
            return lists["directory"]
        case views.SignatoriesBlock():
            return lists["signatories"]
        case views.RuleBlock():
            return "* * *"
        case views.TableBlock(header=header, rows=rows):
            return "\n".join(filter(None, map(row_text, (header, *rows))))
        case views.NotesBlock(notes=notes):
            return "\n".join(_note_text(note, lists) for note in notes)


def row_text(cells: Iterable[views.CellView]) -> str:
    """A row of a table as one line, its cells parted by bars; nothing for an empty row.

    Columns can't be set one below the other: most mail programs show letters of different widths.
    """
    # Not `split()`: it would part a number at the no-break spaces within it.
    texts = [_BLANKS.sub(" ", cell.text.value).strip(" ") for cell in cells]
    return " | ".join(texts).rstrip() if any(texts) else ""


def _note_text(note: views.NoteView, lists: dict[str, str]) -> str:
    mark = f"[{note.number}] "
    return _with_prefixes(blocks_text(note.blocks, lists), mark, " " * len(mark))


def _list_text(block: views.ListBlock, lists: dict[str, str]) -> str:
    items = []
    for number, item in enumerate(block.items):
        mark = "- " if block.start is None else f"{block.start + number}. "
        items.append(_with_prefixes(blocks_text(item, lists), mark, " " * len(mark)))
    return ("\n" if block.tight else "\n\n").join(items)


def _with_prefixes(text: str, first: str, rest: str) -> str:
    """The lines of a text, the first after one prefix and each other line after another."""
    # An item without text is its mark alone, and so is an empty line, without spaces behind it.
    text = first + text.replace("\n", f"\n{rest}")
    return text.replace(f"\n{rest}\n", f"\n{rest.rstrip()}\n").rstrip()
