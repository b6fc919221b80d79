"""How long the short version of an e-mail may be in a language, as a comment for translators."""

from urllib.parse import quote

import msgspec

from coalition import languages
from coalition.catalogs import Entry
from coalition.mail import LONGEST
from coalition.messages.templates import Template

_PARTS = len("mailto:?subject=&cc=&body=")
_LANGUAGES = ("ar", "de", "el", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "tr", "zh")
_LONGER = 1.3
"""How much longer than its source a translated subject may be."""

_SURE = 0.9
"""What is left of a number so that signs, figures and empty lines have room, too."""


def with_room(template: Template, language: str) -> Template:
    """The template with the number of characters that a link has room for in a language.

    It is an estimate, rounded down: words take as many characters of a link as the language's names
    of languages. Nothing is added for a language of which not even the months are known.
    """
    if not any(entry.msgctxt == "short" for entry in template.entries):
        return template
    if not any(languages.month_names(language)):
        return template
    words = " ".join(languages.language_name(tag, language) for tag in _LANGUAGES)
    width = len(quote(words)) / len(words)
    subjects = (len(entry.msgid) for entry in template.entries if entry.msgctxt == "subject")
    left = LONGEST - _PARTS - template.addresses - _LONGER * width * sum(subjects)
    note = f"About {max(0, int(_SURE * left / width)) // 10 * 10} characters fit in your language"
    entries = tuple(_with_note(entry, note) for entry in template.entries)
    return msgspec.structs.replace(template, entries=entries)


def _with_note(entry: Entry, note: str) -> Entry:
    if entry.msgctxt != "short":
        return entry
    return msgspec.structs.replace(entry, extracted_comments=(*entry.extracted_comments, note))
