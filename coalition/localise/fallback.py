"""Which languages are tried where a translation is missing, and the text that results."""

from collections.abc import Mapping

import msgspec

from coalition import languages
from coalition.catalogs import Entry, Key
from coalition.model import Campaign

Translations = Mapping[tuple[str, str], Mapping[Key, Entry]]
"""The publishable translations of each language and domain, by message."""


class Chain(msgspec.Struct, frozen=True):
    """The languages in which readers of one language are shown texts, the best first."""

    language: str
    tags: tuple[str, ...]

    def starting_at(self, tag: str) -> "Chain":
        """The chain from a language on; that language alone if the chain does not hold it."""
        tags = self.tags[self.tags.index(tag) :] if tag in self.tags else (tag,)
        return Chain(self.language, tags)


def fallback_chain(campaign: Campaign, language: str) -> Chain:
    """The language itself, the campaign's rule or CLDR's parents, then the source language."""
    rule = campaign.fallbacks.get(language, languages.parents(language))
    return Chain(language, tuple(dict.fromkeys((language, *rule, campaign.source_language))))


def best_text(
    translations: Translations, chain: Chain, domain: str, source_language: str, key: Key
) -> tuple[tuple[str, ...], str]:
    """The best text for a message in a chain of languages, and the language it is in.

    Returns every plural form where the message has several.
    """
    for tag in chain.tags:
        entry = translations.get((tag, domain), {}).get(key)
        if entry is not None:
            return entry.msgstr, tag
        # Only an interface catalog can reword its own source language, so this comes second.
        if tag == source_language:
            break
    return (key.msgid,), source_language
