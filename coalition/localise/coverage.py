"""How much of each text a language has, and whether the campaign's rules let it appear."""

from collections.abc import Mapping

import msgspec

from coalition.catalogs import Catalog, Entry, Key, review_state
from coalition.messages import DIRECTORY, Template
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
        """Messages without any translation."""
        return self.total - self.translated - self.fuzzy


def progress(
    template: Template, language: str, catalog: Catalog | None, answers: Mapping[Key, Entry]
) -> Progress:
    """How much of a template is answered; a text is complete in its own language.

    `answers` are the catalog's publishable translations. Only messages count that the template
    asks; a catalog that is missing answers nothing.
    """
    words = {entry.key: len(entry.msgid.split()) for entry in template.entries}
    total, all_words = len(template.entries), sum(words.values())
    if language == template.language:
        return Progress(total, total, 0, "source", all_words, all_words)
    entries = {entry.key: entry for entry in catalog.entries} if catalog else {}
    asked = [entries[key] for key in words if key in entries]
    done = [key for key in words if key in answers]
    return Progress(
        total=total,
        translated=len(done),
        fuzzy=sum(entry.fuzzy and any(entry.msgstr) for entry in asked),
        review=review_state(catalog),
        words=all_words,
        words_translated=sum(words[key] for key in done),
    )


def publishing_rule(campaign: Campaign, text: str, language: str) -> PublishRule:
    """The campaign's last rule that fits a text and a language."""
    fitting = [
        rule
        for rule in campaign.publish
        if text in (rule.texts or (text,)) and language in (rule.languages or (language,))
    ]
    return fitting[-1] if fitting else _DEFAULT


def is_published(campaign: Campaign, text: str, language: str, found: Progress) -> bool:
    """Whether a text appears in a language."""
    rule = publishing_rule(campaign, text, language)
    if rule.rule == "publish":
        return found.complete
    enough = found.translated * 100 >= rule.minimum * found.total
    return rule.rule == "fallback" and enough


def coverage(
    campaign: Campaign, language: str, found: Mapping[str, Progress]
) -> tuple[Coverage, ...]:
    """What the manifest says of a language: one line per text."""
    return tuple(
        Coverage(
            text=text,
            total=state.total,
            translated=state.translated,
            fuzzy=state.fuzzy,
            review=state.review,
            published=is_published(campaign, text, language, state),
        )
        for text, state in found.items()
    )


def text_of_domain(domain: str) -> str:
    """The id under which publishing rules and manifests know a domain's text."""
    return DIRECTORY if domain == DIRECTORY else domain.split("-", 1)[1]
