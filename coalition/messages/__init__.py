"""Records and letters in, the messages that translators see out: one template per domain."""

from coalition.messages.domains import DIRECTORY, INTERFACE, letter_domain, page_domain
from coalition.messages.overwritten import (
    Sources,
    doubtful_messages,
    foreign_notes,
    overwritten_texts,
)
from coalition.messages.room_notes import with_room
from coalition.messages.templates import (
    FIELD_FLAG,
    Template,
    directory_template,
    interface_template,
    templates,
    text_template,
    with_translations,
)
from coalition.messages.term_notes import with_terms

__all__ = [
    "DIRECTORY",
    "FIELD_FLAG",
    "INTERFACE",
    "Sources",
    "Template",
    "directory_template",
    "doubtful_messages",
    "foreign_notes",
    "interface_template",
    "letter_domain",
    "overwritten_texts",
    "page_domain",
    "templates",
    "text_template",
    "with_room",
    "with_terms",
    "with_translations",
]
