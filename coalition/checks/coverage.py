"""Whether translations have come as far as the campaign's publishing rules ask."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from coalition.findings import Finding
from coalition.localise import Progress, is_published, publishing_rule
from coalition.model import Campaign


class Standing(msgspec.Struct, frozen=True):
    """One text in one language."""

    text: str
    language: str
    progress: Progress
    path: str
    """Of its catalog."""


def rule_met(standing: Standing, campaign: Campaign) -> Iterator[Finding]:
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
    found = standing.progress
    rule = publishing_rule(campaign, standing.text, standing.language)
    if rule.rule == "hide" or not found.translated:
        return
    if is_published(campaign, standing.text, standing.language, found):
        return
    wanted = "all" if rule.rule == "publish" else f"{rule.minimum}%"
    message = (
        f"{found.translated} of {found.total} messages are translated, "
        f"and {wanted} are wanted before {standing.language} shows this text"
    )
    hint = "Translate the rest, or change `publish` in data/campaign.yaml."
    yield Finding(path=standing.path, code="C040", severity="warning", message=message, hint=hint)


def languages_shown(
    campaign: Campaign, progress: Mapping[str, Mapping[str, Progress]], path: str
) -> Iterator[Finding]:
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
    silent = [tag for tag, texts in progress.items() if not _shown(campaign, tag, texts)]
    if silent:
        where = f"{len(silent)} languages: {', '.join(silent)}" if len(silent) > 1 else silent[0]
        message = f"the publishing rules hold back every text in {where}"
        hint = "Translate one, let gaps show with `rule: fallback`, or leave the language out."
        yield Finding(path=path, code="C041", severity="warning", message=message, hint=hint)


def _shown(campaign: Campaign, language: str, texts: Mapping[str, Progress]) -> Sequence[str]:
    return [text for text, one in texts.items() if is_published(campaign, text, language, one)]
