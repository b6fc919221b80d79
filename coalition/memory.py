"""The translation memory of a language, which fills new catalogs, and the compendium of several.

In a compendium a fuzzy entry is somebody else's translation, which nobody here has confirmed.
"""

from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

import msgspec

from coalition.catalogs import Entry, Key, combine, has_text


class Match(NamedTuple):
    """A translation of the same text from the memory."""

    msgstr: tuple[str, ...]
    fuzzy: bool
    """Whether a translator must look: it was written for the same text in another place, or by
    somebody else."""


class Source(NamedTuple):
    """Translations that the memory is made of."""

    source_language: str
    entries: tuple[Entry, ...]
    text: str = ""
    """The letter or page that they were written for, by its domain; empty where their contexts
    are places of the whole campaign."""


class TranslationMemory:
    """The confirmed translations of one language in all its domains."""

    def __init__(self, catalogs: Iterable[Source], compendia: Iterable[Source] = ()) -> None:
        """From catalogs, the most trusted first.

        Of compendia, which are trusted less, fuzzy entries are taken, too.
        """
        of_others = tuple(compendia)
        self._entries: dict[tuple[str, str], list[tuple[str, Entry]]] = {}
        for source in catalogs:
            self._add(source, _confirmed(source.entries))
        for source in of_others:
            self._add(source, _confirmed(source.entries))
        for source in of_others:
            self._add(source, _unconfirmed(source.entries))

    def _add(self, source: Source, entries: Iterable[Entry]) -> None:
        for entry in entries:
            if all(map(has_text, entry.msgstr)):
                known = self._entries.setdefault((source.source_language, entry.msgid), [])
                known.append((source.text, entry))

    def lookup(
        self, source_language: str, message: Entry, texts: Container[str] = ()
    ) -> Match | None:
        """The best translation of the message's text, or None.

        It is exact, and so not fuzzy, if source language, msgctxt, msgid and msgid_plural are the
        same, somebody here has confirmed it, and it was written for the message's own text, which
        is one of `texts`: a salutation reads the same in two letters that address other people.
        """
        same_msgid = self._entries.get((source_language, message.msgid), [])
        same = [known for known in same_msgid if known[1].msgid_plural == message.msgid_plural]
        # The sort is stable: within live and obsolete entries the order of trust stays.
        same.sort(key=lambda known: (known[1].fuzzy, known[1].obsolete))
        exact = (
            entry
            for text, entry in same
            if entry.msgctxt == message.msgctxt and (not text or text in texts)
        )
        if own := next(exact, None):
            return Match(own.msgstr, fuzzy=own.fuzzy)
        return Match(same[0][1].msgstr, fuzzy=True) if same else None

    def translations(self, source_language: str) -> Iterator[Entry]:
        """Every translation of texts in a language, in the order of trust."""
        for (language, _), entries in self._entries.items():
            if language == source_language:
                yield from (entry for _, entry in entries)


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
