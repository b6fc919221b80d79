"""Changes of source texts that kept their meaning, such as a mended typo."""

import re
from collections import Counter
from collections.abc import Iterator

import msgspec
from rapidfuzz.distance import Indel

from coalition.catalogs import Catalog, Entry, Key
from coalition.fields import field_names

_NUMBER = re.compile(r"\d+")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s)>]+|[\w.+-]+@[\w-]+\.[\w.-]+")
_ALIKE = 0.7
"""The share of letters that stays where a text is mended rather than written anew (Indel ratio)."""


class SourceChange(msgspec.Struct, frozen=True):
    """A source text that changed while it had a confirmed translation."""

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


def source_changes(domain: str, old: Catalog, merged: Catalog) -> Iterator[SourceChange]:
    """The texts whose confirmed translation became a suggestion in a merge, and is one no more.

    Texts with plural forms are left out: a translator must see how their forms are meant.
    """
    confirmed = {entry.key: entry for entry in old.entries if entry.translated}
    live = {entry.key for entry in merged.entries if not entry.obsolete}
    for entry in merged.entries:
        if entry.obsolete or entry.previous_msgid is None or entry.plural:
            continue
        before = Key(entry.previous_msgctxt, entry.previous_msgid)
        if before in confirmed and before not in live and _answers_it(entry, confirmed[before]):
            yield SourceChange(domain, before, entry.key)


def _answers_it(entry: Entry, before: Entry) -> bool:
    return entry.fuzzy and entry.msgstr == before.msgstr
