"""Texts and names with their language and direction."""

from coalition import languages
from coalition.views import Value


def prose_value(text: str, language: str) -> Value:
    """Prose in a language, whose direction it has."""
    return Value(value=text, lang=language, dir=languages.direction(language))


def name_value(text: str) -> Value:
    """A proper name of unknown language; its direction is that of its own first letters."""
    return Value(value=text, lang=None, dir=languages.text_direction(text) or "ltr")
