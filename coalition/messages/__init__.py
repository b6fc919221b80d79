"""Records and letters to the messages that translators are asked: one template per domain."""

from coalition.messages.domains import DIRECTORY, INTERFACE, letter_domain, page_domain
from coalition.messages.templates import (
    FIELD_FLAG,
    Template,
    directory_template,
    explained_in,
    interface_template,
    templates,
    text_template,
)
from coalition.messages.terms import with_terms

__all__ = [
    "DIRECTORY",
    "FIELD_FLAG",
    "INTERFACE",
    "Template",
    "directory_template",
    "explained_in",
    "interface_template",
    "letter_domain",
    "page_domain",
    "templates",
    "text_template",
    "with_terms",
]
