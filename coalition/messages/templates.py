"""One template per domain, each entry with what a translator needs to know about it."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from coalition import languages
from coalition.catalogs import Entry, Key
from coalition.fields import field_names
from coalition.interface import PHRASES, Phrase
from coalition.letters import NO_REFERENCES, Document, Passage, References, has_words, passages
from coalition.messages.definition_notes import definition_notes, quote
from coalition.messages.domains import DIRECTORY, INTERFACE, letter_domain, page_domain
from coalition.model import (
    COMPUTED_FIELDS,
    Dataset,
    FrontMatter,
    Letter,
    Organisation,
    Person,
    Recipient,
)
from coalition.records import prose

FIELD_FLAG = "python-brace-format"
"""The flag gettext knows for texts that hold `{fields}`."""


class Template(msgspec.Struct, frozen=True):
    """The messages of one domain."""

    domain: str
    language: str
    """The language of the msgids, as BCP 47."""

    entries: tuple[Entry, ...]
    limits: dict[Key, int] = {}
    """How many characters the translation of a message may have, where there is a limit."""

    references: References = NO_REFERENCES
    """What the letter or page defines for the marks in its passages."""

    addresses: int = 0
    """How many characters of a link the addresses of an e-mail take."""


def templates(dataset: Dataset, documents: Mapping[str, Document]) -> tuple[Template, ...]:
    """The templates of a campaign: its directory, its letters and its pages.

    `documents` holds each letter's and page's parsed body by domain.
    """
    source = dataset.campaign.source_language
    texts = [
        text_template(letter, domain_of(letter.id), f"{folder}/{letter.id}.md", documents, source)
        for folder, collection, domain_of in (
            ("data/letters", dataset.letters, letter_domain),
            ("data/pages", dataset.pages, page_domain),
        )
        for letter in collection.values()
    ]
    every_template = (directory_template(dataset), *texts)
    return tuple(_with_limits(template, dataset.campaign.limits) for template in every_template)


def _with_limits(template: Template, limits: Mapping[str, int]) -> Template:
    """The template with the limits of its messages, each with a comment for translators."""
    by_key = {
        entry.key: limits[place]
        for entry in template.entries
        if (place := (entry.msgctxt or "").rpartition("/")[2]) in limits
    }
    if not by_key:
        return template
    entries = tuple(_with_limit(entry, by_key.get(entry.key)) for entry in template.entries)
    return msgspec.structs.replace(template, entries=entries, limits=by_key)


def _with_limit(entry: Entry, limit: int | None) -> Entry:
    if limit is None:
        return entry
    comments = (*entry.extracted_comments, f"At most {limit} characters.")
    return msgspec.structs.replace(entry, extracted_comments=comments)


def directory_template(dataset: Dataset) -> Template:
    """The prose of the records: the campaign's own, organisations' and people's."""
    return Template(
        DIRECTORY, dataset.campaign.source_language, _unique_keys(_directory_entries(dataset))
    )


def _directory_entries(dataset: Dataset) -> Iterator[Entry]:
    campaign = dataset.campaign
    for address, text in prose(campaign):
        # A list of the campaign is addressed by its own name, its plain texts by `campaign`.
        context = address if len(address) > 1 else ("campaign", *address)
        note = f"Campaign {campaign.title}: {PLACE_NOTES[context[0], context[-1]]}"
        yield _entry(context, text, (note,), "data/campaign.yaml")
    for name, title, records in (
        ("organisations", "Organisation", dataset.organisations),
        ("people", "Person", dataset.people),
    ):
        for record in records.values():
            for address, text in prose(record):
                note = f"{title} {_describe(record)}: {PLACE_NOTES[name, address[-1]]}"
                path = f"data/{name}/{record.id}.yaml"
                yield _entry((name, record.id, *address), text, (note,), path)


def _describe(record: Organisation | Person) -> str:
    """The name, of a person with the gender that words about them agree with."""
    if isinstance(record, Organisation):
        return record.name
    return f"{record.name} ({_AGREEMENT[record.gender]})"


_AGREEMENT = {
    "feminine": "a woman, so feminine forms",
    "masculine": "a man, so masculine forms",
    "neutral": "gender not stated, so neutral forms",
}
PLACE_NOTES = {
    ("campaign", "title"): "its title",
    ("campaign", "summary"): "what it is, in a sentence or two",
    ("tiers", "heading"): "heading above a list of organisations, whose names stand in the "
    "nominative; choose words that ask for no other case",
    ("tiers", "intro"): "introduction to a list of organisations",
    ("kinds", "label"): "a sort of organisation; stands after a name",
    ("roles", "heading"): "heading above a list of people",
    ("logo", "alt"): "its logo, described for those who do not see it",
    ("press", "about"): "who is behind it, for journalists; stands below an open letter",
    ("organisations", "description"): "what it is",
    ("organisations", "alt"): "its logo, described for those who do not see it",
    ("people", "title"): "office or title; stands after the name",
    ("people", "quote"): "a quotation",
}
"""What each text of the records is, by the first and last part of its address."""


def text_template(
    letter: Letter, domain: str, path: str, documents: Mapping[str, Document], source: str
) -> Template:
    """The front matter's prose and the passages of one letter or page."""
    where = f"{_KIND_NAMES[letter.front.kind]} “{letter.front.title}”"
    entries = [
        _entry(address, text, (f"{where}: {_front_note(address)}",), path)
        for address, text in prose(letter.front)
    ]
    document = documents[domain]
    worded = (passage for passage in passages(document) if has_words(passage.message))
    for passage in worded:
        comments = (_describe_place(where, passage), *definition_notes(passage.message, document))
        entries.append(_entry((), passage.message, comments, path))
    unique = _unique_keys(_with_fields(entry, letter.front) for entry in entries)
    language = letter.front.language or source
    return Template(
        domain,
        language,
        unique,
        references=document.references,
        addresses=sum(map(_address_length, (*letter.front.to, *letter.front.cc))),
    )


_USUAL_ADDRESS = 40
"""In characters, where the letter itself does not say it."""


def _address_length(recipient: Recipient) -> int:
    return len(recipient.email or "") or _USUAL_ADDRESS


_KIND_NAMES = {"open-letter": "Open letter", "email": "E-mail", "page": "Page"}
_FRONT_NOTES = {
    "title": "its title",
    "subject": "the subject line; keep it short and on one line",
    "short": "what is sent where the whole letter is too long for a link that opens a mail "
    "program; keep it short: `coalition check` says when it is too long",
    "intro": "introduction for the reader, outside the letter",
    "notice": "notice shown with the text",
    "source": "where the text comes from, shown after the word “Source”; names stay as they are",
    "fields": "a field that the sender fills in",
    "to": "a recipient",
    "cc": "a recipient of a copy",
}


def _front_note(address: tuple[str, ...]) -> str:
    if address[0] == "fields" and "choices" in address[2:]:
        return f"something to choose for {{{address[1]}}}, which stands in the letter then"
    return _FRONT_NOTES.get(address[0], address[0])


def _describe_place(where: str, passage: Passage) -> str:
    under = f", under “{passage.heading}”" if passage.heading else ""
    column = f" in the column “{passage.column}”" if passage.column else ""
    row = f", beside {quote(passage.row)}" if passage.row else ""
    return f"{where}{under}: {passage.kind}{column}{row}"


def _with_fields(entry: Entry, front: FrontMatter) -> Entry:
    """The entry with a comment for each field that its text holds."""
    known = front.fields.keys() | COMPUTED_FIELDS.keys()
    names = [name for name in dict.fromkeys(field_names(entry.msgid)) if name in known]
    notes = tuple(_field_note(name, front) for name in names)
    return msgspec.structs.replace(entry, extracted_comments=entry.extracted_comments + notes)


def _field_note(name: str, front: FrontMatter) -> str:
    field = front.fields.get(name)
    if field is None:
        what = COMPUTED_FIELDS[name]
        return f"{{{name}}} stands for: {what}; choose words that are right for any number or day"
    example = f", for example “{field.example}”" if field.example else ""
    if field.choices:
        example = f", one of: {'; '.join(f'“{choice.label}”' for choice in field.choices)}"
    return f"{{{name}}} stands for: {field.label}{example}"


def interface_template() -> Template:
    """The strings of our own pages and lists."""
    return Template(INTERFACE, "en", tuple(_phrase_entry(phrase) for phrase in PHRASES))


def _phrase_entry(phrase: Phrase) -> Entry:
    notes = (phrase.note,) if phrase.note else ()
    entry = _entry((phrase.address,), phrase.text, notes, "coalition/interface/__init__.py")
    if phrase.plural is None:
        return entry
    return msgspec.structs.replace(entry, msgid_plural=phrase.plural, msgstr=("", ""))


def _entry(address: tuple[str, ...], text: str, comments: tuple[str, ...], path: str) -> Entry:
    return Entry(
        msgctxt="/".join(address) or None,
        msgid=text,
        extracted_comments=comments,
        references=(path,),
        flags=(FIELD_FLAG,) if field_names(text) else (),
    )


def _unique_keys(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries in their order, those of one key made one with the comments of all."""
    by_key: dict[Key, Entry] = {}
    for entry in entries:
        first = by_key.setdefault(entry.key, entry)
        if first is not entry:
            comments = dict.fromkeys(first.extracted_comments + entry.extracted_comments)
            by_key[entry.key] = msgspec.structs.replace(first, extracted_comments=tuple(comments))
    return tuple(by_key.values())


def with_translations(
    template: Template, translations: Mapping[Key, Entry], language: str
) -> Template:
    """The template with comments that show each text in a language translators know better.

    Meant for texts whose source language is not the campaign's: a French letter shows its English.
    """
    name = languages.language_name(language, "en")
    entries = (
        _with_translation(entry, translations.get(entry.key), name) for entry in template.entries
    )
    return msgspec.structs.replace(template, entries=tuple(entries))


def _with_translation(entry: Entry, translation: Entry | None, language: str) -> Entry:
    if translation is None:
        return entry
    lines = f"{language}: {translation.msgstr[0]}".splitlines()
    comments = (*entry.extracted_comments, *lines)
    return msgspec.structs.replace(entry, extracted_comments=comments)
