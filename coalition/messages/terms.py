"""The glossary's terms shown to translators above the texts that hold them."""

import msgspec

from coalition.catalogs import Entry
from coalition.glossary import Terms, render_forms
from coalition.messages.domains import INTERFACE
from coalition.messages.templates import Template
from coalition.model import Term


def with_terms(template: Template, terms: Terms, language: str | None = None) -> Template:
    """The template with a comment for each term that a text holds, and what `language` calls it.

    None stands for no language, as the template itself has none. Our own phrases stay as they are:
    they know no campaign.
    """
    if template.domain == INTERFACE:
        return template
    there = terms.for_texts_in(template.language)
    entries = tuple(_with_terms(entry, there, language) for entry in template.entries)
    return msgspec.structs.replace(template, entries=entries)


def _with_terms(entry: Entry, terms: Terms, language: str | None) -> Entry:
    found = terms.find(entry.msgid)
    if not found:
        return entry
    notes = tuple(_note(term, terms, language) for term in found)
    return msgspec.structs.replace(entry, extracted_comments=entry.extracted_comments + notes)


def _note(term: Term, terms: Terms, language: str | None) -> str:
    name = _quoted(render_forms(terms.forms(term, terms.language), terms.language)[0])
    # What stands in place of a name is listed; without that it is accepted as it is written.
    wanted = terms.forms(term, language) if language else ()
    named = render_forms(wanted, language) if language else ()
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
