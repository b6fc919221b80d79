"""Changes of source texts that kept their meaning, such as a corrected typo."""

from collections import Counter
from collections.abc import Collection, Iterator

import msgspec
from rapidfuzz.distance import Indel

from coalition.catalogs import Catalog, Entry, Key
from coalition.expressions import Expression
from coalition.fields import field_names
from coalition.merging.merge import is_copy

_NUMBER = Expression(r"\d+")
_ADDRESS = Expression(r"(?:https?://|mailto:)[^\s)>]+|[\w.+-]+@[\w-]+\.[\w.-]+")
_LABEL = Expression(r"\[[^\[\]]*\](?!\(|\[[^\]])")
"""A footnote's mark, the label of a link, or words that are their own label."""

_MINOR = 0.7
"""The share of letters that a correction leaves in place (Indel ratio); below, a text is new."""


class SourceChange(msgspec.Struct, frozen=True):
    """A source text that changed, and whose confirmed translation became a suggestion for it."""

    domain: str
    before: Key
    after: Key

    @property
    def objection(self) -> str | None:
        """Why the translation may not be valid for the new text, or None if it may be confirmed."""
        old, new = self.before.msgid, self.after.msgid
        if Counter(field_names(old)) != Counter(field_names(new)):
            return "a field changed"
        if Counter(_ADDRESS.findall(old)) != Counter(_ADDRESS.findall(new)):
            return "an address changed"
        if Counter(_NUMBER.findall(old)) != Counter(_NUMBER.findall(new)):
            return "a number changed"
        if Counter(_LABEL.findall(old)) != Counter(_LABEL.findall(new)):
            return "a label or the mark of a footnote changed"
        if Indel.normalized_similarity(old, new) < _MINOR:
            return "it reads too differently"
        return None


def source_changes(domain: str, merged: Catalog) -> Iterator[SourceChange]:
    """The changes in a merged catalog whose suggestion no translator has confirmed yet.

    A confirmed translation that became a suggestion is in the catalog as an obsolete entry, too.
    Texts with plural forms are left out: a translator must see how their forms are meant.
    """
    for entry, _ in _suggestions_with_originals(merged):
        yield SourceChange(domain, _previous_key(entry), entry.key)


def _suggestions_with_originals(merged: Catalog) -> Iterator[tuple[Entry, Entry]]:
    """Suggestions, each with the obsolete entry whose confirmed translation they repeat."""
    obsolete = {entry.key: entry for entry in merged.entries if entry.obsolete and not entry.fuzzy}
    for entry in merged.entries:
        if entry.fuzzy and not (entry.obsolete or entry.plural or entry.previous_msgid is None):
            before = obsolete.get(_previous_key(entry))
            # Another translation is one that a translator has begun to change.
            if before is not None and before.msgstr == entry.msgstr:
                yield entry, before


def _previous_key(entry: Entry) -> Key:
    return Key(entry.previous_msgctxt, entry.previous_msgid or "")


def confirm_changes(merged: Catalog, changes: Collection[SourceChange]) -> Catalog:
    """The catalog with the suggestions for these changed texts confirmed.

    The obsolete entries of the old texts are removed. They are there so that a translation comes
    back if its change is undone; here that would be one more minor change.
    """
    agreed = {(change.before, change.after) for change in changes}
    confirmed: dict[Key, Entry] = {}
    removed: set[Key] = set()
    for entry, before in _suggestions_with_originals(merged):
        if (before.key, entry.key) in agreed:
            confirmed[entry.key] = _confirm(entry)
            removed.add(before.key)
    if not confirmed:
        return merged
    entries = tuple(
        confirmed.get(entry.key, entry) for entry in merged.entries if entry.key not in removed
    )
    by_key = {entry.key: entry for entry in entries}
    # What was confirmed may be what an obsolete suggestion repeats; the next merge would drop that.
    entries = tuple(entry for entry in entries if not (entry.obsolete and is_copy(entry, by_key)))
    return msgspec.structs.replace(merged, entries=entries)


def _confirm(entry: Entry) -> Entry:
    return msgspec.structs.replace(
        entry,
        flags=tuple(flag for flag in entry.flags if flag != "fuzzy"),
        previous_msgctxt=None,
        previous_msgid=None,
        previous_msgid_plural=None,
    )
