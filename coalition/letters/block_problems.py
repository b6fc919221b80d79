"""Blocks that readers would not see, or would see as something else than was meant."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.letters.document import (
    BodyPlace,
    Document,
    Note,
    Stretch,
    Table,
)
from coalition.letters.grammar import inline_tokens
from coalition.letters.inlines import SCHEMES, decode_target, note_marks
from coalition.letters.numbering import all_blocks, first_notes

_UNDERLINE = Expression(r"[ \t]*(?:\r\n?|\n)[ \t>]*(?P<line>-+|=+)")
_SHORT = 3


def note_problems(document: Document) -> Iterator[Problem[BodyPlace]]:
    """L051, L052: each footnote is written once, says something and is referred to."""
    first = first_notes(document.blocks)
    used = _used_labels(document)
    for block in all_blocks(document.blocks):
        if not isinstance(block, Note):
            continue
        place, mark = BodyPlace(block.line, 1), f"[^{block.label}]"
        if block is not first[block.label]:
            message = f"the footnote {mark} is written a second time and shown once"
            yield Problem(message, "Give one of the two another name.", place, codes.L052)
        elif not block.blocks:
            message = f"the footnote {mark} says nothing"
            yield Problem(message, f"Write the note behind {mark}:", place, codes.L051)
        elif block.label not in used:
            message = f"nothing refers to the footnote {mark}"
            hint = f"Write {mark} where it belongs, or remove the note."
            yield Problem(message, hint, place, codes.L051)


def _used_labels(document: Document) -> frozenset[str]:
    return frozenset(
        label
        for part in document.parts
        if isinstance(part, Stretch)
        for label in note_marks(part.text, document.references)
    )


def definition_problems(document: Document) -> Iterator[Problem[BodyPlace]]:
    """L052, L059: the definition of a link stands once, and is one."""
    for label, line in document.repeated_links:
        message = f"[{label}] is defined above already, and leads where it does there"
        hint = "Give one of the two another name."
        yield Problem(message, hint, BodyPlace(line, 1), codes.L052, severity="warning")
    links = document.references.links
    targets = _link_targets(document) if links else frozenset()
    for definition in links.values():
        target, line = str(definition["href"]), _first_line(definition)
        if target not in targets and not decode_target(target).lower().startswith(SCHEMES):
            name = definition["label"]
            message = f"this line is shown nowhere: it defines where [{name}] would lead"
            hint = rf"Write \[{name}]: if it is text, or a whole address behind it."
            yield Problem(message, hint, BodyPlace(line, 1), codes.L059)


def _first_line(definition: Mapping[str, object]) -> int:
    lines = definition["map"]
    return (lines[0] if isinstance(lines, list) else 0) + 1


def _link_targets(document: Document) -> frozenset[str]:
    return frozenset(
        str(token.attrs["href"])
        for part in document.parts
        if isinstance(part, Stretch)
        for token in inline_tokens(part.text, document.references)
        if token.type == "link_open"
    )


def table_problems(document: Document) -> Iterator[Problem[BodyPlace]]:
    """L054: no cell of a table stands beyond its columns."""
    for block in all_blocks(document.blocks):
        if isinstance(block, Table):
            for place in block.beyond:
                message = f"this cell has no column: the table's head has {len(block.header)}"
                hint = r"Write a cell for it into the first row, or \| for a bar within a cell."
                yield Problem(message, hint, place, codes.L054)


def heading_problems(document: Document) -> Iterator[Problem[BodyPlace]]:
    """L058: a line of dashes under a text is meant as the mark of a heading."""
    headings = (
        (part, underline)
        for part, after in pairwise(document.parts)
        if isinstance(part, Stretch) and part.kind == "setext" and isinstance(after, str)
        if (underline := _UNDERLINE.match(after))
    )
    for stretch, underline in headings:
        line = underline["line"]
        if len(stretch.lines) == 1 and (line[0] == "=" or len(line) > _SHORT):
            continue
        lines = "the line" if len(stretch.lines) == 1 else "the lines"
        message = f"`{line}` makes {lines} above a heading"
        level = "##" if line[0] == "-" else "#"
        hint = f"Write an empty line above it, or {level} before the text of a heading."
        yield Problem(message, hint, BodyPlace(stretch.lines[-1].line + 1, 1), codes.L058)
