"""What a language's catalogs know, asked by message: the compendium behind new catalogs."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coalition.catalogs import Entry


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
