"""`coalition status`: how far each translation has come."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from coalition.campaign.catalog_files import unreadable_files
from coalition.campaign.messages_left import MessageLeft, messages_left
from coalition.campaign.next_steps import Step, next_steps, who_could_help
from coalition.campaign.snapshot import read_campaign
from coalition.campaign.translations import translation_progress
from coalition.findings import Finding, in_order
from coalition.localise import Progress
from coalition.localise.notes import UnreadableFile
from coalition.model import Organisation


class Status(msgspec.Struct, frozen=True):
    """How far each translation has come."""

    languages: dict[str, dict[str, Progress]]
    """By language and text."""

    left: dict[str, dict[str, tuple[MessageLeft, ...]]]
    """By language and text the messages that wait for a translator."""

    unreadable: dict[str, tuple[UnreadableFile, ...]]
    """By language the files that cannot be read, so that nothing of them counts."""

    next_steps: dict[str, tuple[Step, ...]]
    """By language what is best done next."""

    could_help: dict[str, tuple[Organisation, ...]]
    """By language the members that work in it."""

    findings: tuple[Finding, ...]


def read_status(root: Path, only: Iterable[str] = ()) -> Status:
    """Per language and text: how much is translated, fuzzy and missing, and the review state.

    `only` limits the languages. Raises UnknownLanguageError for one that the campaign lacks.
    """
    snapshot = read_campaign(root)
    languages = snapshot.languages(only)
    if snapshot.broken:
        return Status({}, {}, {}, {}, {}, snapshot.findings)
    translations = snapshot.translations()
    templates, files = snapshot.templates, snapshot.catalogs(languages)
    progress = translation_progress(languages, templates, translations, files)
    left = messages_left(languages, templates, translations, files)
    unreadable = unreadable_files(files)
    return Status(
        progress,
        left,
        unreadable,
        {
            tag: next_steps(tag, progress[tag], left[tag], unreadable.get(tag, ()))
            for tag in languages
        },
        {tag: who_could_help(snapshot.dataset, tag, snapshot.day()) for tag in languages},
        tuple(in_order((*snapshot.findings, *translations.findings))),
    )
