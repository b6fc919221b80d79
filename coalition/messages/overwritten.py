"""Which texts of a catalog are ours, and which a translator wrote where ours stand."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import msgspec

from coalition.catalogs import Catalog, Entry, Key
from coalition.expressions import Expression
from coalition.messages.own_notes import is_shaped_like_ours
from coalition.messages.templates import Template

_NO_LETTERS = Expression(r"[^0-9A-Za-z]+")


class Sources(msgspec.Struct, frozen=True):
    """The program's own texts in a file, so that what a translator wrote can be told from them."""

    messages: tuple[Entry, ...]
    """The template that the file was brought to last, in its order."""

    keys: frozenset[Key]
    """Of that template, of the one that the file is brought to, and of others that it may know."""

    contexts: frozenset[str | None]
    texts: frozenset[str | None]
    """Every msgid and msgid_plural."""

    notes: frozenset[str]
    """Every line after `#.`, as `_letters` has it."""

    certain: bool
    """Whether the file was brought to that template for certain, so that the rest is not ours."""

    @classmethod
    def of(
        cls, messages: Sequence[Entry], more: Iterable[Entry] = (), *, certain: bool
    ) -> "Sources":
        """The sources that a template's messages and more entries of the same domain name."""
        entries = (*messages, *more)
        return cls(
            tuple(messages),
            frozenset(entry.key for entry in entries),
            frozenset(entry.msgctxt for entry in entries),
            frozenset(text for entry in entries for text in (entry.msgid, entry.msgid_plural)),
            frozenset(_letters(line) for entry in entries for line in entry.extracted_comments),
            certain,
        )


def doubtful_messages(catalog: Catalog, template: Template) -> frozenset[Key]:
    """The entries that have a text or note which their template lacks, so worth a look."""
    messages = {entry.key: entry for entry in template.entries}
    return frozenset(
        entry.key
        for entry in catalog.entries
        if not entry.obsolete
        and (
            (message := messages.get(entry.key)) is None
            or message.msgid_plural != entry.msgid_plural
            or not set(entry.extracted_comments) <= set(message.extracted_comments)
        )
    )


def overwritten_texts(entry: Entry, sources: Sources) -> tuple[str, ...]:
    """What a translator wrote over the msgctxt, msgid and msgid_plural of an entry, in that order.

    Where it isn't certain what the file was brought to last, a text beside a translation may be one
    of ours that went, and an address may be; both are left to the merge.
    """
    if entry.obsolete or not (sources.certain or not entry.begun):
        return ()
    texts = (None if entry.key in sources.keys else entry.msgid, entry.msgid_plural)
    written = tuple(text for text in texts if text and text not in sources.texts)
    if written or entry.key in sources.keys or not sources.certain:
        return written
    return () if entry.msgctxt in sources.contexts or not entry.msgctxt else (entry.msgctxt,)


def foreign_notes(entry: Entry, sources: Sources) -> Iterator[str]:
    """The lines of an entry after `#.` that are not ours."""
    for line in entry.extracted_comments:
        if not (_letters(line) in sources.notes or is_shaped_like_ours(line) or line.isspace()):
            yield line


@lru_cache(maxsize=1 << 14)
def _letters(line: str) -> str:
    """A note as a file in an old encoding still has it, which writes “ as `?`.

    The catalogs of all languages have the same notes.
    """
    return _NO_LETTERS.sub("", line) or line
