"""Letters and pages, front matter and CommonMark: into blocks and messages, and back."""

from coalition.letters.document import (
    NO_REFERENCES,
    PLACEHOLDERS,
    Alignment,
    Block,
    BodyPlace,
    Document,
    Heading,
    Inline,
    ListNode,
    Note,
    Paragraph,
    Placeholder,
    Quotation,
    References,
    Rule,
    SourceLine,
    Stretch,
    Table,
    Verbatim,
)
from coalition.letters.escaping import escape_markdown
from coalition.letters.field_places import FieldPlace, address_fields, field_places
from coalition.letters.inlines import (
    inline_forms,
    inline_links,
    inline_markup,
    inline_text,
    note_mark_html,
    note_marks,
)
from coalition.letters.inspection import find_problems
from coalition.letters.markdown import parse_markdown, render_markdown
from coalition.letters.numbering import all_blocks, first_notes
from coalition.letters.passages import Passage, has_words, passages
from coalition.letters.rewording import ADDRESS, inline_frame, reword
from coalition.letters.splitting import Split, join_letter, split_letter
from coalition.letters.translating import translate_markdown
from coalition.letters.unresolved import (
    Unresolved,
    near_label,
    reference_targets,
    unresolved_marks,
)
from coalition.letters.web_text import markdown_to_html

__all__ = [
    "ADDRESS",
    "NO_REFERENCES",
    "PLACEHOLDERS",
    "Alignment",
    "Block",
    "BodyPlace",
    "Document",
    "FieldPlace",
    "Heading",
    "Inline",
    "ListNode",
    "Note",
    "Paragraph",
    "Passage",
    "Placeholder",
    "Quotation",
    "References",
    "Rule",
    "SourceLine",
    "Split",
    "Stretch",
    "Table",
    "Unresolved",
    "Verbatim",
    "address_fields",
    "all_blocks",
    "escape_markdown",
    "field_places",
    "find_problems",
    "first_notes",
    "has_words",
    "inline_forms",
    "inline_frame",
    "inline_links",
    "inline_markup",
    "inline_text",
    "join_letter",
    "markdown_to_html",
    "near_label",
    "note_mark_html",
    "note_marks",
    "parse_markdown",
    "passages",
    "reference_targets",
    "render_markdown",
    "reword",
    "split_letter",
    "translate_markdown",
    "unresolved_marks",
]
