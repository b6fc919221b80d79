"""Letters and pages, front matter and CommonMark: into blocks and messages, and back."""

from coalition.letters.document import (
    PLACEHOLDERS,
    Block,
    BodyPlace,
    Document,
    Heading,
    Inline,
    ListNode,
    Paragraph,
    Placeholder,
    Quotation,
    References,
    Rule,
    SourceLine,
    Stretch,
    Verbatim,
)
from coalition.letters.field_places import FieldPlace, field_places
from coalition.letters.inlines import (
    inline_forms,
    inline_links,
    inline_markup,
    inline_text,
)
from coalition.letters.inspection import find_problems
from coalition.letters.markdown import parse_markdown, render_markdown
from coalition.letters.passages import Passage, passages
from coalition.letters.rewording import ADDRESS, inline_frame, reword
from coalition.letters.splitting import Split, join_letter, split_letter
from coalition.letters.translating import translate_markdown
from coalition.letters.web_text import markdown_to_html

__all__ = [
    "ADDRESS",
    "PLACEHOLDERS",
    "Block",
    "BodyPlace",
    "Document",
    "FieldPlace",
    "Heading",
    "Inline",
    "ListNode",
    "Paragraph",
    "Passage",
    "Placeholder",
    "Quotation",
    "References",
    "Rule",
    "SourceLine",
    "Split",
    "Stretch",
    "Verbatim",
    "field_places",
    "find_problems",
    "inline_forms",
    "inline_frame",
    "inline_links",
    "inline_markup",
    "inline_text",
    "join_letter",
    "markdown_to_html",
    "parse_markdown",
    "passages",
    "render_markdown",
    "reword",
    "split_letter",
    "translate_markdown",
]
