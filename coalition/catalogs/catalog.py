"""A PO file's content as values: what translators wrote and everything around it."""

import msgspec


class Key(msgspec.Struct, frozen=True):
    """What gettext knows a message by within one file."""

    msgctxt: str | None
    msgid: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a PO file. Texts are unescaped; comments come without their marker, one a line."""

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
        """What gettext knows the message by."""
        return Key(self.msgctxt, self.msgid)

    @property
    def fuzzy(self) -> bool:
        """Whether a translator has yet to confirm the translation."""
        return "fuzzy" in self.flags

    @property
    def translated(self) -> bool:
        """Whether the translation may be published: not fuzzy, not obsolete, every form filled."""
        return not self.obsolete and not self.fuzzy and all(self.msgstr)


class Catalog(msgspec.Struct, frozen=True, kw_only=True):
    """A PO file or a template."""

    comments: tuple[str, ...] = ()
    """Translator comments above the header entry, without the marker."""

    flags: tuple[str, ...] = ()
    """Flags of the header entry, such as `fuzzy` in a template."""

    header: tuple[tuple[str, str], ...] = ()
    """Header fields in their order, unknown ones included."""

    entries: tuple[Entry, ...] = ()
    """In the file's order, obsolete ones among them, without the header entry."""

    def field(self, name: str) -> str | None:
        """The value of a header field, or None; names are compared without case."""
        wanted = name.lower()
        return next((value for key, value in self.header if key.lower() == wanted), None)
