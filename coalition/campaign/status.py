"""How far the translations of a campaign have come, what is left of them, and who could help."""

from collections.abc import Iterable

import msgspec

from coalition.campaign.catalog_files import unreadable_files
from coalition.campaign.messages_left import MessageLeft, messages_left
from coalition.campaign.next_steps import Step, next_steps, who_could_help
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translations import Translations, translation_progress
from coalition.findings import Finding, in_order
from coalition.localise import Progress, text_of_domain
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

    def left_in(self, language: str) -> tuple[MessageLeft, ...]:
        """The messages of all texts that wait for a translator of a language."""
        return tuple(one for ones in self.left[language].values() for one in ones)

    def unreadable_texts(self, language: str) -> frozenset[str]:
        """The texts of which a language has a file that cannot be read."""
        files = self.unreadable.get(language, ())
        return frozenset(text_of_domain(file.domain) for file in files)

    def percent_now(self, language: str) -> int:
        """How many hundredths of what asks for a translation have one, counted as in the history.

        There nobody checked translations, so that those with an error count.
        """
        left = self.left[language]
        return percent_of(
            msgspec.structs.replace(state, translated=state.translated + _errors(left[text]))
            for text, state in self.languages[language].items()
            if state.review != "source"
        )


def _errors(left: Iterable[MessageLeft]) -> int:
    return sum(one.state == "error" for one in left)


def status_of(snapshot: Snapshot, translations: Translations, languages: tuple[str, ...]) -> Status:
    """The status of some languages of a campaign without errors, with their translations."""
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


def percent_of(states: Iterable[Progress]) -> int:
    """How many hundredths of the messages are translated; all of none, 100 only for all."""
    counted = [(state.translated, state.total) for state in states]
    translated, total = map(sum, zip(*counted, strict=True)) if counted else (0, 0)
    return 100 * translated // total if total else 100
