"""The glossary's terms shown to translators above the texts that hold them."""

import msgspec

from coalition.catalogs import Entry
from coalition.glossary import Terms, accepted, shown
from coalition.messages.domains import INTERFACE
from coalition.messages.templates import Template
from coalition.model import Term


def with_terms(template: Template, terms: Terms, language: str | None = None) -> Template:
    """The template with a comment for each term that a text holds, and what `language` calls it.

    None stands for no language, as the template itself has none. Texts in another language than
    the glossary's terms stay as they are, and so do our own phrases, which know no campaign.
    """
    if template.language != terms.language or template.domain == INTERFACE:
        return template
    entries = tuple(_with_terms(entry, terms, language) for entry in template.entries)
    return msgspec.structs.replace(template, entries=entries)


def _with_terms(entry: Entry, terms: Terms, language: str | None) -> Entry:
    found = terms.found_in(entry.msgid)
    if not found:
        return entry
    notes = tuple(_note(term, terms.language, language) for term in found)
    return msgspec.structs.replace(entry, extracted_comments=entry.extracted_comments + notes)


def _note(term: Term, source: str, language: str | None) -> str:
    name = _quoted(shown((term.term,), source)[0])
    # What stands in place of a name is listed; without that it is accepted as it is written.
    wanted = accepted(term, language) if language else ()
    named = shown(wanted, language) if language else ()
    if not term.translate and wanted in ((), (term.term, *term.forms)):
        said = " stays as it is"
    else:
        said = f" is {_any_of(named)}" if named else ""
    note = f" ({' '.join(term.note.split())})" if term.note else ""
    return f"Glossary: {name}{said}{note}"


def _any_of(names: tuple[str, ...]) -> str:
    *others, last = (_quoted(name) for name in names)
    return f"{', '.join(others)} or {last}" if others else last


def _quoted(text: str) -> str:
    return f"“{text}”"
