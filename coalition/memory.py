"""The translation memory of a language, which fills new catalogs, and the compendium of several.

In a compendium a fuzzy entry is somebody else's translation, which nobody here has confirmed.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from coalition.catalogs import Entry, Key, combine, has_text


class Match(NamedTuple):
    """A translation of the same text from the memory."""

    msgstr: tuple[str, ...]
    fuzzy: bool
    """Whether a translator must look: it was written for the same text in another place, or by
    somebody else."""


class TranslationMemory:
    """The confirmed translations of one language in all its domains."""

    def __init__(
        self,
        catalogs: Iterable[tuple[str, Iterable[Entry]]],
        compendia: Iterable[tuple[str, Iterable[Entry]]] = (),
    ) -> None:
        """From the source language and the entries of each catalog, the most trusted first.

        Of compendia, which are trusted less, fuzzy entries are taken, too.
        """
        of_others = tuple(compendia)
        self._entries: dict[tuple[str, str], list[Entry]] = {}
        self._add((language, _confirmed(entries)) for language, entries in catalogs)
        self._add((language, _confirmed(entries)) for language, entries in of_others)
        self._add((language, _unconfirmed(entries)) for language, entries in of_others)

    def _add(self, catalogs: Iterable[tuple[str, Iterable[Entry]]]) -> None:
        for source_language, entries in catalogs:
            for entry in entries:
                if all(map(has_text, entry.msgstr)):
                    self._entries.setdefault((source_language, entry.msgid), []).append(entry)

    def lookup(self, source_language: str, message: Entry) -> Match | None:
        """The best translation of the message's text, or None.

        It is exact, and so not fuzzy, if source language, msgctxt, msgid and msgid_plural are the
        same and somebody here has confirmed it; if only the msgctxt differs, it is fuzzy.
        """
        same_msgid = self._entries.get((source_language, message.msgid), [])
        same_text = [entry for entry in same_msgid if entry.msgid_plural == message.msgid_plural]
        # The sort is stable: within live and obsolete entries the order of trust stays.
        same_text.sort(key=lambda entry: (entry.fuzzy, entry.obsolete))
        exact = next((entry for entry in same_text if entry.msgctxt == message.msgctxt), None)
        best = exact or next(iter(same_text), None)
        return Match(best.msgstr, fuzzy=exact is None or best.fuzzy) if best else None

    def translations(self, source_language: str) -> Iterator[Entry]:
        """Every translation of texts in a language, in the order of trust."""
        for (language, _), entries in self._entries.items():
            if language == source_language:
                yield from entries


def _confirmed(entries: Iterable[Entry]) -> Iterator[Entry]:
    return (entry for entry in entries if not entry.fuzzy)


def _unconfirmed(entries: Iterable[Entry]) -> Iterator[Entry]:
    return (entry for entry in entries if entry.fuzzy)


def as_suggestions(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The confirmed translations of somebody else, which nobody here has confirmed."""
    return tuple(
        msgspec.structs.replace(entry, flags=("fuzzy", *entry.flags))
        for entry in _confirmed(entries)
    )


def compendium(
    catalogs: Iterable[Iterable[Entry]], suggestions: Iterable[Iterable[Entry]] = ()
) -> tuple[Entry, ...]:
    """The confirmed translations of several catalogs of one language, each message once.

    The fuzzy ones of `suggestions` stand where nothing confirmed does.

    Of several translations of a message the first one's stays, a live one before an obsolete one;
    the others become comments of it, as a PO file has no other place for them. What says where a
    message stood is left out, and so is what msgcat left of a merge, with which no file is read.
    """
    by_key: dict[Key, Entry] = {}
    confirmed = [entry for entries in catalogs for entry in _confirmed(entries)]
    fuzzy = [entry for entries in suggestions for entry in _unconfirmed(entries)]
    for entry in sorted((*confirmed, *fuzzy), key=lambda entry: (entry.fuzzy, entry.obsolete)):
        if all(map(has_text, entry.msgstr)) and not _has_residue(entry):
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
