"""What a language's catalogs know, asked by message: the compendium behind new catalogs."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from coalition.catalogs import Entry, Key, combine


class Recollection(NamedTuple):
    """A translation known from elsewhere."""

    msgstr: tuple[str, ...]
    doubtful: bool
    """Whether it answered the same text in another place, so that a translator must look."""


class Memory:
    """The translations of one language in all its domains."""

    def __init__(self, catalogs: Iterable[tuple[str, Iterable[Entry]]]) -> None:
        """From the source language and the entries of each catalog, the most trusted first."""
        self._known: dict[tuple[str, str], list[Entry]] = {}
        for source_language, entries in catalogs:
            for entry in entries:
                if all(entry.msgstr) and not entry.fuzzy:
                    self._known.setdefault((source_language, entry.msgid), []).append(entry)

    def recall(self, source_language: str, question: Entry) -> Recollection | None:
        """The best known answer to a question.

        Exact (and so not doubtful) is the same source language, msgctxt, msgid and msgid_plural;
        the same msgid elsewhere is doubtful.
        """
        known = self._known.get((source_language, question.msgid), [])
        fitting = [entry for entry in known if entry.msgid_plural == question.msgid_plural]
        fitting.sort(key=lambda entry: entry.obsolete)
        exact = next((entry for entry in fitting if entry.msgctxt == question.msgctxt), None)
        found = exact or next(iter(fitting), None)
        return Recollection(found.msgstr, doubtful=exact is None) if found else None

    def translations(self, source_language: str) -> Iterator[Entry]:
        """Every confirmed translation of texts in a language, in the order of trust."""
        for (language, _), entries in self._known.items():
            if language == source_language:
                yield from entries


def compendium(catalogs: Iterable[Iterable[Entry]]) -> tuple[Entry, ...]:
    """The confirmed translations of several catalogs of one language, each message once.

    Of several translations of a message the first one's stays, a live one before an obsolete one;
    the others become comments of it, as a PO file has no other place for them. What says where a
    message stood is left out.
    """
    found: dict[Key, Entry] = {}
    listed = [entry for entries in catalogs for entry in entries if all(entry.msgstr)]
    for entry in sorted(listed, key=lambda one: one.obsolete):
        if not entry.fuzzy:
            known = _placeless(entry)
            first = found.setdefault(entry.key, known)
            if first is not known:
                found[entry.key] = combine(first, known)
    return tuple(found.values())


def _placeless(entry: Entry) -> Entry:
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
