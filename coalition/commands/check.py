"""What is asked of a campaign as a whole, once every file has been read."""

from collections.abc import Iterable, Iterator, Mapping

from coalition import checks
from coalition.campaign.loading import catalog_path
from coalition.checks.records import Place
from coalition.files import CAMPAIGN_FILE
from coalition.findings import Finding
from coalition.localise import Edition, Progress, is_published, letter_view, text_of_domain
from coalition.messages import Template
from coalition.model import Campaign


def surveyed(
    edition: Edition, templates: Iterable[Template], languages: Iterable[str], place: Place
) -> Iterator[Finding]:
    """Everything that is found between files, in some languages."""
    campaign = edition.dataset.campaign
    wanted = tuple(languages)
    for template in templates:
        yield from _limits(template, place)
    yield from _coverage(campaign, templates, edition.progress, wanted)
    yield from _mails(edition, wanted)


def _limits(template: Template, place: Place) -> Iterator[Finding]:
    for check in checks.SOURCE_CHECKS:
        for found in check(template):
            line, column = place(found.path, found.keys, "value")
            yield Finding(
                path=found.path,
                line=line,
                column=column,
                code=found.code,
                severity="warning",
                message=found.message,
                hint=found.hint,
            )


def _coverage(
    campaign: Campaign,
    templates: Iterable[Template],
    progress: Mapping[str, Mapping[str, Progress]],
    languages: tuple[str, ...],
) -> Iterator[Finding]:
    for template in templates:
        text = text_of_domain(template.domain)
        for language in languages:
            path = catalog_path(language, template.domain)
            found = progress[language][text]
            yield from checks.rule_met(checks.Standing(text, language, found, path), campaign)
    shown = {tag: progress[tag] for tag in languages}
    yield from checks.languages_shown(campaign, shown, CAMPAIGN_FILE)


def _mails(edition: Edition, languages: tuple[str, ...]) -> Iterator[Finding]:
    """What is found in mails, in the languages in which somebody can send them."""
    campaign = edition.dataset.campaign
    for source in edition.sources:
        letter = source.letter
        for language in languages if letter.front.kind == "email" else ():
            found = edition.progress[language][letter.id]
            if not found.complete or not is_published(campaign, letter.id, language, found):
                continue
            own = language == source.language
            path = f"data/letters/{letter.id}.md"
            path = path if own else catalog_path(language, source.domain)
            yield from checks.link_fits(letter_view(edition, language, source), path)
