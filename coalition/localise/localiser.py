"""What puts a campaign's records into one language, and in that language's order."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import msgspec

from coalition import languages
from coalition.assets import PublishedLogo
from coalition.catalogs import Key
from coalition.localise.day_counts import DayCounts
from coalition.localise.fallback import Chain, Translations, best_text
from coalition.localise.notes import NO_NOTES, Notes, message_value
from coalition.localise.phrasebook import Phrasebook
from coalition.messages import DIRECTORY
from coalition.model import Dataset
from coalition.views import Value

T = TypeVar("T")


class Localiser(msgspec.Struct, frozen=True):
    """Puts the records of a campaign into one language, as they are on one day."""

    dataset: Dataset
    translations: Translations
    chain: Chain
    phrases: Phrasebook
    as_of: datetime.date
    notes: Notes = NO_NOTES
    logos: Mapping[str, PublishedLogo] = {}
    """The images of the build, by name; nothing where there is no build."""
    looks_back: bool = False
    """Whether somebody asked how things stood on the day."""

    counts: DayCounts | None = None
    """What was counted for other languages, if anything was."""

    @property
    def language(self) -> str:
        """The language of the readers, the first of the chain."""
        return self.chain.language

    def prose(self, address: str, text: str) -> Value:
        """The best text for a message of the directory, by its address and source."""
        source = self.dataset.campaign.source_language
        key = Key(address, text)
        forms, tag = best_text(self.translations, self.chain, DIRECTORY, source, key)
        return message_value(forms[0], tag, self.notes, (DIRECTORY, key))

    def optional_prose(self, address: str, text: str | None) -> Value | None:
        """The same for a text that a record may lack."""
        return None if text is None else self.prose(address, text)

    def starting_at(self, tag: str) -> "Localiser":
        """The same localiser without the languages of the chain that stand before one."""
        chain = self.chain.starting_at(tag)
        phrases = msgspec.structs.replace(self.phrases, chain=chain)
        return msgspec.structs.replace(self, chain=chain, phrases=phrases)


def sort_by_names(
    items: Iterable[T], names_of: Callable[[T], tuple[str, ...]], language: str
) -> list[T]:
    """Items in the order of their names in a language; later names decide between equal ones.

    The last of an item's names is its id, which no language sorts.
    """
    key = languages.sort_key(language)

    def order(item: T) -> tuple[list[bytes], tuple[str, ...]]:
        names = names_of(item)
        # Names that a language sorts as equal still need one order on every machine.
        return [key(name) for name in names[:-1]], names

    return sorted(items, key=order)
