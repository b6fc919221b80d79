"""The parts of a text, for pages that sites make themselves."""

from typing import Literal

from coalition.views.values import Value, View


class HeadingBlock(View, frozen=True, tag_field="kind", tag="heading"):
    """A heading."""

    level: int
    """From 1 to 6, as the text has it."""

    text: Value
    """Without markup; `{name}` is a field and a doubled brace a literal one."""

    html: str
    """The same with its markup, without the element of the heading."""


class ParagraphBlock(View, frozen=True, tag_field="kind", tag="paragraph"):
    """A paragraph."""

    text: Value
    """Without markup; `{name}` is a field and a doubled brace a literal one."""

    html: str
    """The same with its markup, without the element of the paragraph."""


class VerbatimBlock(View, frozen=True, tag_field="kind", tag="verbatim"):
    """Text that is shown as it stands."""

    text: Value
    """As it stands, line by line."""


class RuleBlock(View, frozen=True, tag_field="kind", tag="rule"):
    """A line between two parts."""


class DirectoryBlock(View, frozen=True, tag_field="kind", tag="directory"):
    """Here stands the directory of directory.json."""


class SignatoriesBlock(View, frozen=True, tag_field="kind", tag="signatories"):
    """Here stands the list `signatories` of this file."""


class QuotationBlock(View, frozen=True, tag_field="kind", tag="quotation"):
    """A quotation."""

    blocks: tuple["Block", ...]
    """What is quoted."""


class ListBlock(View, frozen=True, tag_field="kind", tag="list"):
    """A list."""

    start: int | None
    """The first number; null where the list is not numbered."""

    tight: bool
    """Whether the items stand without space between them."""

    items: tuple[tuple["Block", ...], ...]
    """The blocks of each item."""


Alignment = Literal["start", "center", "end"]


class CellView(View, frozen=True):
    """A cell of a table."""

    text: Value
    """Without markup, as that of a paragraph; empty where the cell is."""

    html: str
    """The same with its markup, without the element of the cell."""


class TableBlock(View, frozen=True, tag_field="kind", tag="table"):
    """A table."""

    id: str
    """Unique within the text; in HTML that of the row that names the table."""

    alignments: tuple[Alignment | None, ...]
    """To which side of its column a text is set, one for each column."""

    header: tuple[CellView, ...]
    """The cells of the first row, which name the columns."""

    rows: tuple[tuple[CellView, ...], ...]
    """The rows below, as long as the header."""

    text: Value
    """A line for each row; `lang` is null where the cells are in several languages."""

    html: str
    """The whole table, in an element that a keyboard can scroll."""


class NoteView(View, frozen=True):
    """A footnote."""

    number: int
    """From 1; the same note has the same number in every language."""

    id: str
    """In HTML; unique within the text and, with other letters on one page, among them."""

    marks: tuple[str, ...]
    """The ids, in HTML, of the marks that lead to the note."""

    blocks: tuple["Block", ...]
    """What the note says."""


class NotesBlock(View, frozen=True, tag_field="kind", tag="notes"):
    """The footnotes of a text, at its end."""

    id: str
    """In HTML that of the heading."""

    heading: Value
    """Such as `Notes`."""

    back: Value
    """What a link from a note back to its mark is called."""

    notes: tuple[NoteView, ...]
    """In the order of their numbers."""

    text: Value
    """The notes as plain text; `lang` is null where they are in several languages."""

    html: str
    """The heading and all notes, with links back to their marks."""


Block = (
    HeadingBlock
    | ParagraphBlock
    | VerbatimBlock
    | RuleBlock
    | DirectoryBlock
    | SignatoriesBlock
    | QuotationBlock
    | ListBlock
    | TableBlock
    | NotesBlock
)
