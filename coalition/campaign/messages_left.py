"""Which messages of a campaign wait for a translator, each with its place in its PO file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from coalition import paths
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.review_notes import findings_by_message
from coalition.campaign.translations import Translations
from coalition.catalogs import Entry, Key
from coalition.findings import Finding
from coalition.localise import text_of_domain
from coalition.messages import Template

State = Literal["missing", "to be confirmed", "error", "unreadable"]
"""Nothing is there; a suggestion is; a translation with an error is; the file can't be read."""


class MessageLeft(msgspec.Struct, frozen=True):
    """A message that readers of a language don't see in it."""

    text: str
    """The letter or page, or `directory`, to which it belongs."""

    path: str
    """The PO file, relative to the campaign's folder."""

    line: int | None
    """Where its msgid stands there; None where the file has no such message yet."""

    state: State
    source: str
    codes: tuple[str, ...] = ()
    """Of the errors that keep its translation from readers."""

    outdated_by: str | None = None
    """The file whose words changed, where there is a translation of what stood there before."""

    @property
    def words(self) -> int:
        """How many words its source has."""
        return len(self.source.split())

    @property
    def place(self) -> str:
        """The file with the line, as editors open it."""
        return self.path if self.line is None else f"{self.path}:{self.line}"


MessagesLeft = Mapping[str, Mapping[str, tuple[MessageLeft, ...]]]
"""By language and text what is left, in the order of the text."""


def messages_left(
    languages: Iterable[str],
    templates: Sequence[Template],
    translations: Translations,
    files: Iterable[CatalogFile],
) -> dict[str, dict[str, tuple[MessageLeft, ...]]]:
    """What is left of each text in each language; nothing in a text's own language.

    There are as many as `translation_progress` counts as not translated.
    """
    by_place = {(file.language, file.domain): file for file in files}
    findings: dict[str, list[Finding]] = {}
    for finding in translations.findings:
        if finding.severity == "error":
            findings.setdefault(finding.path, []).append(finding)
    return {
        language: {
            text_of_domain(template.domain): tuple(
                _left(
                    template,
                    paths.catalog(language, template.domain),
                    by_place.get((language, template.domain)),
                    translations.publishable.get((language, template.domain), {}),
                    findings,
                )
            )
            if template.language != language
            else ()
            for template in templates
        }
        for language in languages
    }


def _left(
    template: Template,
    path: str,
    file: CatalogFile | None,
    publishable: Mapping[Key, Entry],
    findings: Mapping[str, Sequence[Finding]],
) -> Iterator[MessageLeft]:
    text = text_of_domain(template.domain)
    waiting = [entry for entry in template.entries if entry.key not in publishable]
    if not waiting:
        return
    if file is not None and file.catalog is None:
        yield from (MessageLeft(text, path, None, "unreadable", one.msgid) for one in waiting)
        return
    entries = {one.key: one for one in file.catalog.entries} if file and file.catalog else {}
    errors = findings_by_message(findings.get(path, ()), file.data) if file else {}
    for message in waiting:
        entry = entries.get(message.key)
        codes = tuple(dict.fromkeys(one.code for one in errors.get(message.key, ())))
        state = _state(entry)
        yield MessageLeft(
            text,
            path,
            entry.line if entry and not entry.obsolete else None,
            state,
            message.msgid,
            codes if state == "error" else (),
            _outdated_by(message, entry) if state == "to be confirmed" else None,
        )


def _outdated_by(message: Entry, entry: Entry | None) -> str | None:
    is_outdated = entry is not None and entry.previous_msgid not in (None, message.msgid)
    return next(iter(message.references), None) if is_outdated else None


def _state(entry: Entry | None) -> State:
    # A fuzzy mark on an empty translation suggests nothing.
    if entry is None or entry.obsolete or not entry.begun:
        return "missing"
    return "to be confirmed" if entry.fuzzy else "error"
