"""A text in its own language, asked of its characters what translations are asked."""

from typing import Protocol

from coalition.checks.translations.prose import Prose
from coalition.languages import Typography, typography


class Text(Protocol):
    """What checks of characters look at: a translation, or a text that is none."""

    @property
    def text(self) -> str:
        """As it is written."""

    @property
    def source(self) -> Prose:
        """What it translates; what stands in that may be meant."""

    @property
    def target(self) -> Prose:
        """The text itself."""

    @property
    def language(self) -> str:
        """As BCP 47."""

    @property
    def marks(self) -> Typography:
        """Of the language."""


class OwnText:
    """A text that translates no other."""

    source = Prose("")

    def __init__(self, text: str, language: str) -> None:
        """The text and its language (BCP 47)."""
        self.text = text
        self.language = language
        self.target = Prose(text)
        self.marks = typography(language)
