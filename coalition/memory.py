"""The translation memory of a language, which fills new catalogs, and the compendium of several."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from coalition.catalogs import Entry, Key, combine, has_text


class Match(NamedTuple):
    """A translation of the same text from the memory."""

    msgstr: tuple[str, ...]
    fuzzy: bool
    """Whether it was written for the same text in another place, so that a translator must look."""


class TranslationMemory:
    """The confirmed translations of one language in all its domains."""

    def __init__(self, catalogs: Iterable[tuple[str, Iterable[Entry]]]) -> None:
        """From the source language and the entries of each catalog, the most trusted first."""
        self._entries: dict[tuple[str, str], list[Entry]] = {}
        for source_language, entries in catalogs:
            for entry in entries:
                if all(map(has_text, entry.msgstr)) and not entry.fuzzy:
                    self._entries.setdefault((source_language, entry.msgid), []).append(entry)

    def lookup(self, source_language: str, message: Entry) -> Match | None:
        """The best translation of the message's text, or None.

        It is exact, and so not fuzzy, if source language, msgctxt, msgid and msgid_plural are the
        same; if only the msgctxt differs, it is fuzzy.
        """
        same_msgid = self._entries.get((source_language, message.msgid), [])
        same_text = [entry for entry in same_msgid if entry.msgid_plural == message.msgid_plural]
        # The sort is stable: within live and obsolete entries the order of trust stays.
        same_text.sort(key=lambda entry: entry.obsolete)
        exact = next((entry for entry in same_text if entry.msgctxt == message.msgctxt), None)
        best = exact or next(iter(same_text), None)
        return Match(best.msgstr, fuzzy=exact is None) if best else None

    def translations(self, source_language: str) -> Iterator[Entry]:
        """Every confirmed translation of texts in a language, in the order of trust."""
        for (language, _), entries in self._entries.items():
            if language == source_language:
                yield from entries


def compendium(catalogs: Iterable[Iterable[Entry]]) -> tuple[Entry, ...]:
    """The confirmed translations of several catalogs of one language, each message once.

    Of several translations of a message the first one's stays, a live one before an obsolete one;
    the others become comments of it, as a PO file has no other place for them. What says where a
    message stood is left out, and so is what msgcat left of a merge, with which no file is read.
    """
    by_key: dict[Key, Entry] = {}
    translated = [
        entry for entries in catalogs for entry in entries if all(map(has_text, entry.msgstr))
    ]
    for entry in sorted(translated, key=lambda entry: entry.obsolete):
        if not entry.fuzzy and not _has_residue(entry):
            placeless = _without_place(entry)
            first = by_key.setdefault(entry.key, placeless)
            if first is not placeless:
                by_key[entry.key] = combine(first, placeless)
    return tuple(by_key.values())


def _has_residue(entry: Entry) -> bool:
    texts = (entry.msgctxt or "", entry.msgid, entry.msgid_plural or "", *entry.msgstr)
    return any("#-#-#" in text for text in (*texts, *entry.translator_comments))


def _without_place(entry: Entry) -> Entry:
    return msgspec.structs.replace(
        entry,
        extracted_comments=(),
        references=(),
        previous_msgctxt=None,
        previous_msgid=None,
        previous_msgid_plural=None,
        obsolete=False,
        line=0,
    )
