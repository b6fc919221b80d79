"""The content of a PO file as values: its header and its entries."""

import msgspec

from coalition.expressions import Expression
from coalition.invisible import INVISIBLE, JOINERS

_SEEN = Expression(rf"[^\s{JOINERS}{INVISIBLE}]")


# gc=False: a file holds thousands of these, and nothing in them can refer back to them.
class Key(msgspec.Struct, frozen=True, gc=False):
    """What identifies a message within one file."""

    msgctxt: str | None
    msgid: str


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One entry of a PO file; texts are unescaped, comments without their marker, one a line."""

    msgid: str
    msgctxt: str | None = None
    msgid_plural: str | None = None
    msgstr: tuple[str, ...] = ("",)
    """One text, or one per plural form of the catalog's language."""

    translator_comments: tuple[str, ...] = ()
    """`# …`"""

    extracted_comments: tuple[str, ...] = ()
    """`#. …`"""

    references: tuple[str, ...] = ()
    """`#: …`: names of files, without lines."""

    flags: tuple[str, ...] = ()
    """`#, …`, `fuzzy` among them, known and unknown."""

    previous_msgctxt: str | None = None
    previous_msgid: str | None = None
    previous_msgid_plural: str | None = None
    obsolete: bool = False
    line: int = 0
    """Where the entry's msgid stands in its file, from 1; 0 for one that is not from a file."""

    @property
    def key(self) -> Key:
        """What identifies the message within its file."""
        return Key(self.msgctxt, self.msgid)

    @property
    def plural(self) -> bool:
        """Whether the message counts something and so has several forms."""
        return self.msgid_plural is not None

    @property
    def fuzzy(self) -> bool:
        """Whether a translator has yet to confirm the translation."""
        return "fuzzy" in self.flags

    @property
    def translated(self) -> bool:
        """Whether the translation may be published: not fuzzy, not obsolete, every form filled."""
        return not self.obsolete and not self.fuzzy and all(map(has_text, self.msgstr))

    @property
    def begun(self) -> bool:
        """Whether a form of the translation has a text."""
        return any(map(has_text, self.msgstr))


def has_text(text: str) -> bool:
    """Whether a text has anything that readers see; one of spaces alone is as good as empty."""
    return text[:1].isalnum() or _SEEN.search(text) is not None


class Catalog(msgspec.Struct, frozen=True, kw_only=True):
    """A PO file or a template."""

    comments: tuple[str, ...] = ()
    """Translator comments above the header entry, without the marker."""

    extracted_comments: tuple[str, ...] = ()
    """`#. …` of the header entry."""

    references: tuple[str, ...] = ()
    """`#: …` of the header entry."""

    flags: tuple[str, ...] = ()
    """Flags of the header entry, such as `fuzzy` in a template."""

    header: tuple[tuple[str, str], ...] = ()
    """Header fields in their order, unknown ones included.

    A line that does not read `Name: value` has an empty name and stands whole as the value.
    """

    entries: tuple[Entry, ...] = ()
    """In the file's order, obsolete ones among them, without the header entry."""

    def field(self, name: str) -> str | None:
        """The value of a header field, or None; names are compared without case."""
        lower = name.lower()
        for key, value in self.header:
            if key.lower() == lower:
                return value
            if not key:
                # Without a blank after its colon, `Name:value` counts as a line without a name.
                label, colon, rest = value.partition(":")
                if colon and label.strip().lower() == lower:
                    return rest.strip()
        return None
