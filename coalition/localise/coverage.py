"""How much of each text a language has, and whether the campaign's rules let it appear."""

from collections.abc import Mapping

import msgspec

from coalition.catalogs import Catalog, Entry, Key, review_state
from coalition.messages import Template
from coalition.model import Campaign, PublishRule
from coalition.views import Coverage, Review

_DEFAULT = PublishRule(rule="fallback")


class Progress(msgspec.Struct, frozen=True):
    """How far one text's translation into one language has come."""

    total: int
    translated: int
    fuzzy: int
    review: Review
    words: int
    words_translated: int

    @property
    def complete(self) -> bool:
        """Whether nothing is left to translate."""
        return self.translated == self.total

    @property
    def missing(self) -> int:
        """How many messages have no translation at all, not even a fuzzy one."""
        return self.total - self.translated - self.fuzzy


def progress(
    template: Template, language: str, catalog: Catalog | None, translations: Mapping[Key, Entry]
) -> Progress:
    """How much of a template is translated; a text is complete in its own language.

    `translations` are the catalog's publishable ones. Only messages of the template count.
    """
    words = {entry.key: len(entry.msgid.split()) for entry in template.entries}
    total, all_words = len(template.entries), sum(words.values())
    if language == template.language:
        return Progress(total, total, 0, "source", all_words, all_words)
    entries = {entry.key: entry for entry in catalog.entries} if catalog else {}
    translated = [key for key in words if key in translations]
    return Progress(
        total=total,
        translated=len(translated),
        # An empty translation is missing, even where it is marked fuzzy.
        fuzzy=sum(entries[key].fuzzy and entries[key].begun for key in words if key in entries),
        review=review_state(catalog),
        words=all_words,
        words_translated=sum(words[key] for key in translated),
    )


def publishing_rule(campaign: Campaign, text: str, language: str) -> PublishRule:
    """The campaign's last rule that fits a text and a language."""
    rules = [
        rule
        for rule in campaign.publish
        if text in (rule.texts or (text,)) and language in (rule.languages or (language,))
    ]
    return rules[-1] if rules else _DEFAULT


def is_published(campaign: Campaign, text: str, language: str, text_progress: Progress) -> bool:
    """Whether a text that has come so far appears in a language."""
    rule = publishing_rule(campaign, text, language)
    if rule.rule == "publish":
        return text_progress.complete
    # Without a division: a text without messages has every percentage.
    enough = text_progress.translated * 100 >= rule.minimum * text_progress.total
    return rule.rule == "fallback" and enough


def coverage(
    campaign: Campaign, language: str, progress_by_text: Mapping[str, Progress]
) -> tuple[Coverage, ...]:
    """How much of each text a language has, as the manifest lists it."""
    return tuple(
        Coverage(
            text=text,
            total=text_progress.total,
            translated=text_progress.translated,
            fuzzy=text_progress.fuzzy,
            review=text_progress.review,
            published=is_published(campaign, text, language, text_progress),
        )
        for text, text_progress in progress_by_text.items()
    )


def text_of_domain(domain: str) -> str:
    """The id by which publishing rules and manifests know a domain's text.

    `open-letter` for `letter-open-letter`; `directory` and other names without a hyphen stay.
    """
    return domain.partition("-")[2] or domain
