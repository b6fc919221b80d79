"""The problems of a letter's body."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from coalition import codes
from coalition.fields import stray_braces
from coalition.findings import Problem
from coalition.letters.block_problems import (
    definition_problems,
    heading_problems,
    note_problems,
    table_problems,
)
from coalition.letters.document import (
    Block,
    BodyPlace,
    Document,
    Heading,
    Stretch,
    Verbatim,
)
from coalition.letters.grammar import inline_tokens, is_crowded
from coalition.letters.list_problems import list_problems
from coalition.letters.mark_problems import (
    lost_marks,
    lost_table,
    refused_labels,
    unsupported_marks,
)
from coalition.letters.numbering import all_blocks
from coalition.letters.targets import (
    dangerous_links,
    dead_links,
    definition_lines,
    mail_links,
    misleading_links,
)


def find_problems(document: Document) -> tuple[Problem[BodyPlace], ...]:
    """What readers or translators would miss in a body, sorted by line and column."""
    blocks = tuple(all_blocks(document.blocks))
    problems = [
        *_find_verbatim(blocks),
        *_find_heading_jumps(blocks),
        *note_problems(document),
        *definition_problems(document),
        *table_problems(document),
        *list_problems(document),
        *heading_problems(document),
    ]
    definitions = definition_lines(document.references)
    stretches = [part for part in document.parts if isinstance(part, Stretch)]
    refused = refused_labels(stretches)
    for stretch in stretches:
        problems += _find_in_stretch(stretch, document, definitions)
        problems += lost_marks(stretch, document.references, refused)
    return tuple(sorted(problems, key=lambda problem: (problem.at, problem.code)))


def _find_verbatim(blocks: Iterable[Block]) -> Iterator[Problem[BodyPlace]]:
    """L012: every block is offered to translators."""
    for block in blocks:
        if isinstance(block, Verbatim):
            yield Problem(
                "this block is shown as it stands and never translated",
                "Write it as a paragraph: without a fence, indented by less than four spaces.",
                BodyPlace(block.line, 1),
                codes.L012,
            )


def _find_heading_jumps(blocks: Iterable[Block]) -> Iterator[Problem[BodyPlace]]:
    """L014: headings go down one level at a time (WCAG technique G141)."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    for above, heading in pairwise(headings):
        if heading.level > above.level + 1:
            yield Problem(
                f"a heading of level {heading.level} follows one of level {above.level}",
                f"Make it a heading of level {above.level + 1}.",
                BodyPlace(heading.inline.line, 1),
                codes.L014,
            )


def _find_in_stretch(
    stretch: Stretch, document: Document, definitions: Mapping[str, int]
) -> Iterator[Problem[BodyPlace]]:
    """What is wrong within one passage."""
    if is_crowded(stretch.text):
        message = "no links are looked for in a passage with so many brackets and other marks"
        hint = "Part it into paragraphs, or write fewer brackets."
        yield Problem(message, hint, stretch.place_of(0), codes.L016)
    tokens = inline_tokens(stretch.text, document.references)
    for token in tokens:
        if token.type == "tag":
            message = f"raw HTML is shown as text: {token.content}"
            hint = "Use Markdown, such as **strong** or *emphasis*."
            yield Problem(message, hint, stretch.place_of(token.meta["at"]), codes.L010)
        if token.type == "image":
            message = "an image is shown as its description only"
            hint = "Say in words what it shows, or link to it."
            yield Problem(message, hint, stretch.place_of(token.meta["at"]), codes.L011)
    yield from unsupported_marks(stretch, tokens)
    yield from lost_table(stretch)
    yield from dead_links(stretch, tokens, definitions)
    yield from mail_links(stretch, tokens, definitions)
    yield from misleading_links(stretch, tokens, definitions)
    yield from dangerous_links(stretch, tokens)
    for stray in stray_braces(stretch.text):
        message = f"a single {stray.brace} is not a field"
        hint = f"Write {stray.brace * 2} for a brace, or a field such as {{sender_name}}."
        yield Problem(message, hint, stretch.place_of(stray.offset), codes.L013)
