"""A campaign's terms, found in texts and looked for in their translations.

Nothing here knows files or findings: texts come in, terms come out. What a glossary says is never
a pattern of its own; only `*` at an end of a word has a meaning, and everything else is escaped.
"""

from coalition.glossary.forms import form, unsearchable
from coalition.glossary.terms import NO_TERMS, Terms, missing, shown
from coalition.glossary.words import plain

__all__ = ["NO_TERMS", "Terms", "form", "missing", "plain", "shown", "unsearchable"]
