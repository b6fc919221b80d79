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
"""Characters of another passage that a comment quotes."""

_WITHIN = str.maketrans("“”", "‘’")


def definition_notes(message: str, document: Document) -> Iterator[str]:
    """A comment for each link by its label and each footnote's mark that a message holds."""
    if "[" not in message:
        return
    for label, target in reference_targets(message, document.references).items():
        yield f"[{label}] leads to {target}; the label stays as it is."
    for label in dict.fromkeys(note_marks(message, document.references)):
        yield f"[^{label}] is the mark of a footnote and stays as it is: {_note(label, document)}"


def _note(label: str, document: Document) -> str:
    return quote(next(_texts(first_notes(document.blocks)[label]), ""))


def quote(text: str) -> str:
    """The beginning of a text in quotation marks, those within it one rank lower."""
    shown = text if len(text) <= _MOST else f"{text[:_MOST].rsplit(' ', 1)[0]} …"
    return f"“{shown.translate(_WITHIN)}”"


def _texts(note: Note) -> Iterator[str]:
    for block in all_blocks(note.blocks):
        if isinstance(block, Heading | Paragraph):
            yield block.inline.message
