"""What the marks of a passage stand for, as comments for translators, who see passages alone."""

from collections.abc import Iterator

from coalition.letters import (
    Document,
    Heading,
    Note,
    Paragraph,
    all_blocks,
    first_notes,
    note_marks,
    reference_targets,
)

_MOST = 120
"""Characters of a footnote that a comment quotes."""


def definition_notes(message: str, document: Document) -> Iterator[str]:
    """A comment for each link by its label and each footnote's mark that a message holds."""
    if "[" not in message:
        return
    for label, target in reference_targets(message, document.references).items():
        yield f"[{label}] leads to {target}; the label stays as it is."
    for label in dict.fromkeys(note_marks(message, document.references)):
        yield f"[^{label}] is the mark of a footnote and stays as it is: {_quote(label, document)}"


def _quote(label: str, document: Document) -> str:
    """The beginning of a footnote."""
    note = first_notes(document.blocks)[label]
    text = next(_texts(note), "")
    return f"“{text}”" if len(text) <= _MOST else f"“{text[:_MOST].rsplit(' ', 1)[0]} …”"


def _texts(note: Note) -> Iterator[str]:
    for block in all_blocks(note.blocks):
        if isinstance(block, Heading | Paragraph):
            yield block.inline.message
