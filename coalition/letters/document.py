"""A letter's body as values: blocks for readers, and stretches that hold every byte."""

from bisect import bisect_right
from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec

Links = Mapping[str, Mapping[str, object]]
"""The targets of a body's link reference definitions, by label, as the parser compares them.

A definition has its `href`, its `title`, its first line (from 0) and the line after its last in
`map`, and its `label` as it is written.
"""


class References(msgspec.Struct, frozen=True):
    """What a body defines for the marks that stand in its passages."""

    links: Links = {}
    notes: Mapping[str, int] = {}
    """The numbers of footnotes by their labels, in the order in which readers first meet them.

    They are those of the source in every language, so that note 3 is the same note in all.
    """


NO_REFERENCES = References()

PlaceholderName = Literal["directory", "signatories"]
PLACEHOLDERS: tuple[PlaceholderName, ...] = ("directory", "signatories")
"""The fields that stand for a list of names where one of them is a whole paragraph."""


class BodyPlace(NamedTuple):
    """A place in a body."""

    line: int
    """From 1 within the body."""

    column: int
    """From 1, in characters."""


class Inline(msgspec.Struct, frozen=True):
    """The text of a heading or paragraph."""

    message: str
    """Inline Markdown without the marks of its blocks. Soft line breaks are one space; a hard one
    is a backslash with a line feed."""

    line: int
    """Where it begins, from 1 within the body."""


class Heading(msgspec.Struct, frozen=True):
    """A heading, however it is underlined or marked."""

    level: int
    inline: Inline


class Paragraph(msgspec.Struct, frozen=True):
    """A paragraph: one message."""

    inline: Inline


class ListNode(msgspec.Struct, frozen=True):
    """A list and the blocks of its items."""

    start: int | None
    """The first number; None where the list is not numbered."""

    tight: bool
    """Whether the items stand without space between them."""

    items: tuple[tuple["Block", ...], ...]


class Quotation(msgspec.Struct, frozen=True):
    """A quotation."""

    blocks: tuple["Block", ...]


class Verbatim(msgspec.Struct, frozen=True):
    """A block shown as it stands and not translated: code, or what is nested too deeply."""

    text: str
    line: int = 1
    """From 1 within the body."""


class Rule(msgspec.Struct, frozen=True):
    """A thematic break."""


Alignment = Literal["start", "center", "end"]
"""To which side of its column a text is set; `start` is the left where text runs to the right."""


class Table(msgspec.Struct, frozen=True):
    """A table."""

    alignments: tuple[Alignment | None, ...]
    """One for each column."""

    header: tuple[Inline | None, ...]
    """One for each column; None for an empty cell."""

    rows: tuple[tuple[Inline | None, ...], ...]
    """The rows below, as long as the header."""

    beyond: tuple[BodyPlace, ...] = ()
    """Where cells stand that have no column, of which readers see nothing."""


class Note(msgspec.Struct, frozen=True):
    """A footnote, where it is written."""

    label: str
    line: int
    """From 1 within the body."""

    blocks: tuple["Block", ...]


class Placeholder(msgspec.Struct, frozen=True):
    """A paragraph that is exactly `{directory}` or `{signatories}`."""

    name: PlaceholderName


Block = Heading | Paragraph | ListNode | Quotation | Verbatim | Rule | Placeholder | Table | Note


class SourceLine(msgspec.Struct, frozen=True):
    """One line of a stretch, without what belongs to the blocks around it."""

    line: int
    """From 1 within the body."""

    column: int
    """From 1, in characters."""

    text: str

    at: int
    """Where it begins in the text of its stretch, in characters from 0."""


StretchKind = Literal["atx", "setext", "paragraph", "cell"]


class Stretch(msgspec.Struct, frozen=True):
    """The part of a body that holds one message."""

    raw: str
    """The body's own characters, from the message's first to its last."""

    inline: Inline
    lines: tuple[SourceLine, ...]
    kind: StretchKind
    prefix: str
    """What stands before the message on its first line."""

    after_definition: bool
    """Whether the line above ends a link reference definition, whose title could go on here."""

    @property
    def text(self) -> str:
        """The lines, joined by line feeds."""
        return "\n".join(line.text for line in self.lines)

    def place_of(self, offset: int) -> BodyPlace:
        """Where in the body a character of `text` stands."""
        line = self.lines[bisect_right(self.lines, offset, key=lambda line: line.at) - 1]
        within = offset - line.at
        if within > len(line.text):
            within = 0
        # In a cell each bar has a backslash before it.
        escapes = line.text.count("|", 0, within) if self.kind == "cell" else 0
        return BodyPlace(line.line, line.column + within + escapes)


class Document(msgspec.Struct, frozen=True):
    """A body: its parts in order, and what they mean."""

    parts: tuple[str | Stretch, ...]
    """A partition of the source: what is kept as it stands, and the stretches of messages."""

    blocks: tuple[Block, ...]
    references: References
    line_end: str
    """How the body's lines end: LF or CRLF, or CR."""

    repeated_links: tuple[tuple[str, int], ...] = ()
    """The labels of links that are defined a second time, which has no effect, with their lines."""
