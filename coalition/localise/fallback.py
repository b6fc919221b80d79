"""Which translations may be shown, and who is asked where one is missing."""

from collections.abc import Mapping

import msgspec

from coalition import languages
from coalition.catalogs import Entry, Key
from coalition.model import Campaign
from coalition.views import Value

Answers = Mapping[tuple[str, str], Mapping[Key, Entry]]
"""For each language and domain the translations that may be published, by key."""


class Chain(msgspec.Struct, frozen=True):
    """The languages that one language's reader is shown, the best first."""

    language: str
    tags: tuple[str, ...]


def fallback_chain(campaign: Campaign, language: str) -> Chain:
    """The language itself, the campaign's rule or CLDR's parents, then the source language."""
    rule = campaign.fallbacks.get(language, languages.parents(language))
    return Chain(language, tuple(dict.fromkeys((language, *rule, campaign.source_language))))


def answer(
    answers: Answers, chain: Chain, domain: str, source_language: str, question: Entry | Key
) -> tuple[tuple[str, ...], str]:
    """The best text for a message, with the language that it is in.

    The chain is asked in turn; a language that is the text's own source answers with the source,
    unless the campaign words it anew (which it can only for the interface).
    Returns every plural form where the message has them.
    """
    key = question.key if isinstance(question, Entry) else question
    for tag in chain.tags:
        found = answers.get((tag, domain), {}).get(key)
        if found is not None:
            return found.msgstr, tag
        if tag == source_language:
            break
    return (key.msgid,), source_language


def value(text: str, language: str) -> Value:
    """Prose in a language."""
    return Value(value=text, lang=language, dir=languages.direction(language))


def name_value(text: str, language: str | None = None) -> Value:
    """A proper name; its direction is that of its own first letters."""
    if language is not None:
        return value(text, language)
    return Value(value=text, lang=None, dir=languages.text_direction(text) or "ltr")
