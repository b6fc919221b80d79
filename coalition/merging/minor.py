"""Changes of source texts that kept their meaning, such as a mended typo."""

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
_ALIKE = 0.7
"""The share of letters that stays where a text is mended rather than written anew (Indel ratio)."""


class SourceChange(msgspec.Struct, frozen=True):
    """A source text that changed, and whose confirmed translation became a suggestion for it."""

    domain: str
    before: Key
    after: Key

    @property
    def objection(self) -> str | None:
        """Why its translation can't stay valid as it is, or None if it may."""
        old, new = self.before.msgid, self.after.msgid
        if Counter(field_names(old)) != Counter(field_names(new)):
            return "a field changed"
        if Counter(_ADDRESS.findall(old)) != Counter(_ADDRESS.findall(new)):
            return "an address changed"
        if Counter(_NUMBER.findall(old)) != Counter(_NUMBER.findall(new)):
            return "a number changed"
        if Indel.normalized_similarity(old, new) < _ALIKE:
            return "it reads too differently"
        return None


def source_changes(domain: str, merged: Catalog) -> Iterator[SourceChange]:
    """The changes in a merged catalog of which no translator has decided yet.

    A confirmed translation that became a suggestion is in the catalog as an obsolete entry, too.
    Texts with plural forms are left out: a translator must see how their forms are meant.
    """
    for entry, _ in _undecided(merged):
        yield SourceChange(domain, _previous(entry), entry.key)


def _undecided(merged: Catalog) -> Iterator[tuple[Entry, Entry]]:
    """Suggestions, each with the obsolete entry of what it was made of."""
    retired = {entry.key: entry for entry in merged.entries if entry.obsolete and not entry.fuzzy}
    for entry in merged.entries:
        if entry.fuzzy and not (entry.obsolete or entry.plural or entry.previous_msgid is None):
            before = retired.get(_previous(entry))
            if before is not None and before.msgstr == entry.msgstr:
                yield entry, before


def _previous(entry: Entry) -> Key:
    return Key(entry.previous_msgctxt, entry.previous_msgid or "")


def with_meanings_kept(merged: Catalog, changes: Collection[SourceChange]) -> Catalog:
    """The catalog with the translations of some changed texts confirmed.

    What they were for goes: it would come back if the change were undone, and need not, for then
    the text changes once more without consequence.
    """
    agreed = {(change.before, change.after) for change in changes}
    confirmed: dict[Key, Entry] = {}
    gone: set[Key] = set()
    for entry, before in _undecided(merged):
        if (before.key, entry.key) in agreed:
            confirmed[entry.key] = _confirmed(entry)
            gone.add(before.key)
    if not confirmed:
        return merged
    entries = tuple(confirmed.get(one.key, one) for one in merged.entries if one.key not in gone)
    known = {entry.key: entry for entry in entries}
    # What was confirmed may be what an obsolete suggestion repeats; the next merge would drop that.
    kept = tuple(one for one in entries if not (one.obsolete and is_copy(one, known)))
    return msgspec.structs.replace(merged, entries=kept)


def _confirmed(entry: Entry) -> Entry:
    return msgspec.structs.replace(
        entry,
        flags=tuple(flag for flag in entry.flags if flag != "fuzzy"),
        previous_msgctxt=None,
        previous_msgid=None,
        previous_msgid_plural=None,
    )
