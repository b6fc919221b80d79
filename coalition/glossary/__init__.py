"""A campaign's terms: which of them a text holds, and which its translation misses.

Nothing here knows files or findings: texts go in, terms come out. A form of a term is no regular
expression: only `*` at an end of a word has a meaning, and everything else is escaped.
"""

from coalition.glossary.term_forms import parse_form, why_unsearchable
from coalition.glossary.terms import NO_TERMS, Terms, missing_terms, render_forms

__all__ = ["NO_TERMS", "Terms", "missing_terms", "parse_form", "render_forms", "why_unsearchable"]
