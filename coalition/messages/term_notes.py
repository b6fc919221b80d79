"""The glossary's terms as comments for translators, above the texts that hold them."""

import msgspec

from coalition.catalogs import Entry
from coalition.glossary import Terms, render_forms
from coalition.messages.domains import INTERFACE
from coalition.messages.templates import Template
from coalition.model import Term


def with_terms(template: Template, terms: Terms, language: str | None = None) -> Template:
    """The template with a comment for each term that a text holds, and its name in `language`.

    Without a language, as for a POT file, the comments give no such names. Our own phrases stay as
    they are, because no glossary of a campaign is about them.
    """
    if template.domain == INTERFACE:
        return template
    terms_in_source = terms.for_texts_in(template.language)
    entries = tuple(_with_terms(entry, terms_in_source, language) for entry in template.entries)
    return msgspec.structs.replace(template, entries=entries)


def _with_terms(entry: Entry, terms: Terms, language: str | None) -> Entry:
    terms_in_text = terms.find(entry.msgid)
    if not terms_in_text:
        return entry
    notes = tuple(_note(term, terms, language) for term in terms_in_text)
    return msgspec.structs.replace(entry, extracted_comments=entry.extracted_comments + notes)


def _note(term: Term, terms: Terms, language: str | None) -> str:
    name = _quote(render_forms(terms.forms(term, terms.language), terms.language)[0])
    # A term that is not translated may have other forms all the same; without them it stays.
    forms = terms.forms(term, language) if language else ()
    names = render_forms(forms, language) if language else ()
    if not term.translate and forms in ((), (term.term, *term.forms)):
        translation = " stays as it is"
    else:
        translation = f" is {_any_of(names)}" if names else ""
    note = f" ({' '.join(term.note.split())})" if term.note else ""
    return f"Glossary: {name}{translation}{note}"


def _any_of(names: tuple[str, ...]) -> str:
    *others, last = (_quote(name) for name in names)
    return f"{', '.join(others)} or {last}" if others else last


def _quote(text: str) -> str:
    return f"“{text}”"
