"""Checks of the coverage of translations against the campaign's publishing rules."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from coalition.findings import Check, Code, Problem
from coalition.localise import Progress, is_published, publishing_rule
from coalition.model import Campaign


class Coverage(msgspec.Struct, frozen=True):
    """The progress of a campaign's texts in some of its languages."""

    campaign: Campaign
    progress: Mapping[str, Mapping[str, Progress]]
    """By language and text."""


class TextInLanguage(NamedTuple):
    """A text in one language."""

    text: str
    language: str


def unfinished_texts(coverage: Coverage) -> Iterator[Problem[TextInLanguage]]:
    r"""C040: a translation that somebody has begun is far enough to be published.

    The rules under `publish` in data/campaign.yaml say how far that is. Until then readers of the
    language do not see the text at all, though part of the work is done.

    Bad:
        # data/campaign.yaml
        id: example
        title: Open streets
        summary: Streets are for people
        languages: [en, fr, de]
        publish: [{rule: publish}]
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgctxt "campaign/title"
        msgid "Open streets"
        msgstr "Rues ouvertes"
    Good:
        # data/campaign.yaml
        id: example
        title: Open streets
        summary: Streets are for people
        languages: [en, fr, de]
        publish: [{rule: fallback, minimum: 50}]
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgctxt "campaign/title"
        msgid "Open streets"
        msgstr "Rues ouvertes"
    """
    campaign = coverage.campaign
    for language, texts in coverage.progress.items():
        for text, progress in texts.items():
            rule = publishing_rule(campaign, text, language)
            if rule.rule == "hide" or not progress.translated:
                continue
            if is_published(campaign, text, language, progress):
                continue
            minimum = "all" if rule.rule == "publish" else f"{rule.minimum}%"
            message = (
                f"{progress.translated} of {progress.total} messages are translated, "
                f"and {minimum} are wanted before {language} shows this text"
            )
            hint = "Translate the rest, or change `publish` in data/campaign.yaml."
            yield Problem(message, hint, TextInLanguage(text, language))


def empty_languages(coverage: Coverage) -> Iterator[Problem[None]]:
    """C041: every language of the campaign shows something.

    A language in which the rules under `publish` hold back every text leads its readers to an
    empty page.

    Bad:
        # data/campaign.yaml
        id: example
        title: Open streets
        languages: [en, fr, de]
        publish: [{rule: publish}]
    Good:
        # data/campaign.yaml
        id: example
        title: Open streets
        languages: [en, fr, de]
        publish: [{rule: fallback}]
    """
    campaign, progress = coverage.campaign, coverage.progress
    empty = [tag for tag, texts in progress.items() if not _has_published(campaign, tag, texts)]
    if empty:
        languages = f"{len(empty)} languages: {', '.join(empty)}" if len(empty) > 1 else empty[0]
        message = f"the publishing rules hold back every text in {languages}"
        hint = "Translate one, let gaps show with `rule: fallback`, or leave the language out."
        yield Problem(message, hint, None)


def _has_published(campaign: Campaign, language: str, texts: Mapping[str, Progress]) -> bool:
    return any(is_published(campaign, text, language, progress) for text, progress in texts.items())


TEXT_CHECKS: tuple[Check[Coverage, TextInLanguage], ...] = (
    Check(Code("C040", "warning"), unfinished_texts),
)
"""Their findings point at the catalog of a text."""

CAMPAIGN_CHECKS: tuple[Check[Coverage, None], ...] = (
    Check(Code("C041", "warning"), empty_languages),
)
"""Their findings point at data/campaign.yaml."""
