"""A campaign's translations to what a review build says of each message."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from coalition import paths
from coalition.campaign.interface import shipped_catalog
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.template_changes import Templates, read_templates
from coalition.campaign.translations import Translations
from coalition.catalogs import Catalog, Entry, EntryLines, Key, review_state
from coalition.findings import Finding, has_errors
from coalition.glossary import Terms, render_forms
from coalition.localise import Source
from coalition.localise.notes import NO_SETTING, Note, Notes, State, TermNote, TextSetting
from coalition.messages import INTERFACE, Template, interface_template
from coalition.model import Term


def review_notes(
    snapshot: Snapshot, translations: Translations, languages: Iterable[str]
) -> dict[str, Notes]:
    """What is to be said of the messages of a campaign in each of some languages.

    `translations` are those of all languages, from a thorough snapshot. A text has no notes in its
    own language. Of our own phrases only those have notes that a campaign words itself, and in a
    language for which we have none all of them.
    """
    made = _Notes(snapshot, translations, read_templates(snapshot))
    return {language: dict(made.of_language(language)) for language in languages}


class _Notes:
    """Makes the notes of a campaign, language by language."""

    def __init__(
        self, snapshot: Snapshot, translations: Translations, templates: Templates
    ) -> None:
        self._source_language = snapshot.campaign.source_language
        self._templates = templates
        self._terms = Terms(snapshot.dataset.glossary, self._source_language)
        self._sources = {source.domain: source for source in snapshot.loaded.sources}
        self._publishable = translations.publishable
        self._catalogs = {
            (file.language, file.domain): file.catalog for file in snapshot.catalogs()
        }
        self._data = {file.path: file.data for file in snapshot.catalogs() if file.catalog}
        self._findings: dict[str, list[Finding]] = {}
        for finding in translations.findings:
            self._findings.setdefault(finding.path, []).append(finding)

    def of_language(self, language: str) -> Iterator[tuple[tuple[str, Key], Note]]:
        """The notes of a language by domain and message."""
        in_source = language == self._source_language
        templates = self._templates.plain if in_source else self._templates.explained
        for template in templates:
            if template.language != language:
                yield from self._of_template(template, language)
        worded = self._worded_phrases(language)
        yield from self._of_template(worded, language)

    def _worded_phrases(self, language: str) -> Template:
        """The phrases for readers that the campaign words in a language, or has to."""
        template = interface_template()
        catalog = self._catalogs.get((language, INTERFACE)) or Catalog()
        worded = {entry.key for entry in catalog.entries if any(entry.msgstr)}
        missing = language != template.language and shipped_catalog(language) is None
        entries = tuple(
            entry
            for entry in template.entries
            if (missing or entry.key in worded) and not (entry.msgctxt or "").startswith("review/")
        )
        return msgspec.structs.replace(template, entries=entries)

    def _of_template(
        self, template: Template, language: str
    ) -> Iterator[tuple[tuple[str, Key], Note]]:
        domain = template.domain
        path = paths.catalog(language, domain)
        catalog = self._catalogs.get((language, domain)) or Catalog()
        source = self._sources.get(domain)
        publishable = self._publishable.get((language, domain), {})
        setting = _setting(source, publishable) if source else NO_SETTING
        findings = findings_by_message(self._findings.get(path, ()), self._data.get(path, b""))
        entries = {entry.key: entry for entry in catalog.entries if not entry.obsolete}
        draft = review_state(catalog) == "draft"
        for message in template.entries:
            note = Note(
                state="untranslated",
                path=path,
                line=None,
                source=message.msgid,
                source_language=template.language,
                comments=message.extracted_comments,
                terms=tuple(self._term_notes(message, template, language)),
                setting=setting,
                # Addresses of front matter hold plain text, passages have no address.
                markdown=source is not None and message.msgctxt is None,
            )
            entry = entries.get(message.key)
            if entry is not None:
                note = with_entry(note, entry, findings.get(message.key, ()), draft=draft)
            yield (domain, message.key), note

    def _term_notes(self, message: Entry, template: Template, language: str) -> Iterator[TermNote]:
        if template.domain != INTERFACE:
            terms = self._terms.for_texts_in(template.language)
            for term in terms.find(message.msgid):
                yield term_note(term, terms, language)


def with_entry(note: Note, entry: Entry, findings: tuple[Finding, ...], *, draft: bool) -> Note:
    """The note of a message with what its catalog has of it.

    `draft` says that nobody has reviewed the catalog.
    """
    hidden = not entry.translated or _is_hidden_by(findings)
    return msgspec.structs.replace(
        note,
        state=state_of(entry, findings, draft=draft),
        line=entry.line,
        # Another place alone makes a suggestion fuzzy, too, and leaves nothing to compare.
        previous=entry.previous_msgid
        if entry.fuzzy and entry.previous_msgid != note.source
        else None,
        suggestion="\n\n".join(filter(None, entry.msgstr)) or None if hidden else None,
        own_comments=tuple(filter(str.strip, entry.translator_comments)),
        findings=findings,
    )


def state_of(entry: Entry, findings: Sequence[Finding], *, draft: bool) -> State:
    """What a translation waits for; `draft` says that nobody has reviewed its catalog."""
    if not entry.begun:
        return "untranslated"
    if entry.fuzzy:
        return "fuzzy"
    if _is_hidden_by(findings):
        return "error"
    if findings or not all(entry.msgstr):
        return "finding"
    return "draft" if draft else "done"


def _is_hidden_by(findings: Iterable[Finding]) -> bool:
    # An error of the file around a translation that could be read keeps it from nobody.
    return has_errors(finding for finding in findings if finding.code.startswith("T"))


def findings_by_message(findings: Iterable[Finding], data: bytes) -> dict[Key, tuple[Finding, ...]]:
    """The findings of a PO file that can be read, by the message in whose entry they stand.

    Those that are about the file as a whole are left out.
    """
    by_message: dict[Key, tuple[Finding, ...]] = {}
    with_line = [finding for finding in findings if finding.has_line]
    lines = EntryLines(data) if with_line else None
    for finding in with_line:
        key = lines.message_at(finding.line) if lines else None
        if key is not None:
            by_message[key] = (*by_message.get(key, ()), finding)
    return by_message


def term_note(term: Term, terms: Terms, language: str) -> TermNote:
    """A term as a text in the language of `terms` has it, and what another language calls it."""
    forms = terms.forms(term, terms.language)
    return TermNote(
        term=render_forms(forms, terms.language)[0],
        names=render_forms(terms.forms(term, language), language),
        note=" ".join(term.note.split()) if term.note else None,
    )


def _setting(source: Source, publishable: Mapping[Key, Entry]) -> TextSetting:
    """What the passages of a text stand in, in the language of some translations."""
    labels = {}
    for name, field in source.letter.front.fields.items():
        entry = publishable.get(Key(f"fields/{name}/label", field.label))
        labels[name] = entry.msgstr[0] if entry else field.label
    return TextSetting(source.document.references, labels)
