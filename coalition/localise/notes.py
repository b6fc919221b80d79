"""What a review build says of a message, and values that carry it to the page that shows them."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec

from coalition.catalogs import Key
from coalition.findings import Finding
from coalition.letters import NO_REFERENCES, References
from coalition.localise.values import prose_value
from coalition.views import Value

State = Literal["untranslated", "error", "fuzzy", "finding", "draft", "done"]
"""What a translation waits for: a translator, a correction without which it is not shown, a
confirmation, a correction, a reader, nothing."""

WAITING: tuple[State, ...] = ("untranslated", "error", "fuzzy", "finding", "draft")
"""The states in which somebody is needed, the most urgent first."""


class UnreadableFile(NamedTuple):
    """A catalog that cannot be read, so that a build has nothing of what stands in it."""

    domain: str
    line: int
    """Where the first of its errors is."""

    left: Literal["translations", "nothing", "unknown"] = "translations"
    """What is still in it; unknown where it is damaged or is no file of its own."""

    @property
    def name(self) -> str:
        """The file's name, as translators know it."""
        return f"{self.domain}.po"


class TermNote(msgspec.Struct, frozen=True):
    """A term of the glossary that a source holds."""

    term: str
    names: tuple[str, ...]
    """What the language calls it; empty where nothing is agreed upon."""

    note: str | None


class TextSetting(msgspec.Struct, frozen=True):
    """What the texts of one letter or page need to be shown as its page shows them."""

    references: References
    labels: Mapping[str, str]
    """For each field what stands in its place."""


NO_SETTING = TextSetting(NO_REFERENCES, {})
"""That of the directory, whose texts are plain."""


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a translator needs to know of one message, as plain text."""

    state: State
    path: str
    """The catalog, relative to the campaign's folder."""

    line: int | None
    """Where the entry's msgid stands in it; None where the catalog has no such entry."""

    source: str
    source_language: str
    previous: str | None = None
    """The source that a fuzzy translation was written for, where it is known."""

    suggestion: str | None = None
    """A translation that is there and not shown: fuzzy, or with an error."""

    comments: tuple[str, ...] = ()
    """What the passage is, and all else that the template tells translators."""

    own_comments: tuple[str, ...] = ()
    """What translators wrote above it in the catalog, or a merge that could not decide."""

    terms: tuple[TermNote, ...] = ()
    findings: tuple[Finding, ...] = ()
    setting: TextSetting = NO_SETTING
    markdown: bool = False
    """Whether the message is a passage of Markdown rather than plain text."""

    @property
    def place(self) -> str:
        """The file with the line, as editors open it."""
        return self.path if self.line is None else f"{self.path}:{self.line}"


Notes = Mapping[tuple[str, Key], Note]
"""The notes of one language by domain and message; empty but in a review build."""

NO_NOTES: Notes = {}


class NotedValue(Value, frozen=True):
    """A value in a review build, with what is to be said of the message that it shows."""

    note: Note

    def __hash__(self) -> int:
        """As the value: lists are grouped by headings, of which one message has one note."""
        return hash((self.value, self.lang, self.dir))


def message_value(text: str, tag: str, notes: Notes, message: tuple[str, Key]) -> Value:
    """A text in a language that shows a message, with the message's note if there is one."""
    value = prose_value(text, tag)
    note = notes.get(message) if notes else None
    return value if note is None else NotedValue(value.value, value.lang, value.dir, note)


def with_note_of(value: Value, other: Value | None) -> Value:
    """A composed value with the note of one that it was composed of, if that has one."""
    if isinstance(other, NotedValue):
        return NotedValue(value.value, value.lang, value.dir, other.note)
    return value
