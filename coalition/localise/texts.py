"""Letters and pages for the readers of one language: the view of letters/<id>.json."""

import datetime
from collections.abc import Iterable, Iterator
from html import escape

import msgspec

from coalition import languages, letters
from coalition.catalogs import Key
from coalition.fields import render_fields
from coalition.localise.blocks import (
    blocks_html,
    blocks_text,
    localised_blocks,
    marks_of,
    placeholders,
    values_in,
)
from coalition.localise.directory import campaign_view, language_view
from coalition.localise.fallback import answer, name_value, value
from coalition.localise.people import Reader, has_signed, in_order, organisation_name, person_line
from coalition.model import Letter, Organisation, Person, Recipient
from coalition.views import (
    DateView,
    DirectoryView,
    FieldView,
    RecipientView,
    Review,
    SignatoryView,
    TextView,
    Value,
)


class Source(msgspec.Struct, frozen=True):
    """A letter or page as its files state it."""

    letter: Letter
    document: letters.Document
    domain: str
    language: str


class Texts(msgspec.Struct, frozen=True):
    """One text's messages, answered for one reader."""

    source: Source
    reader: Reader

    def prose(self, address: str | None, text: str) -> Value:
        """The best text for a message of this letter."""
        reader, source = self.reader, self.source
        key = Key(address, text)
        forms, tag = answer(reader.answers, reader.chain, source.domain, source.language, key)
        return value(forms[0], tag)

    def maybe(self, address: str, text: str | None) -> Value | None:
        """The same for a text that may not be there."""
        return None if text is None else self.prose(address, text)


def text_view(
    source: Source, reader: Reader, review: Review, directory: DirectoryView | None
) -> TextView:
    """One letter or page in the reader's language; `directory` stands where it asks for it."""
    texts = Texts(source, reader)
    front = source.letter.front
    fields = tuple(_fields(texts))
    labels = {field.name: field.label for field in fields}
    blocks = localised_blocks(
        source.document,
        lambda message: texts.prose(None, message),
        lambda name, around: _field_html(name, labels, around),
    )
    signatories = signatories_of(source.letter.id, reader)
    view = TextView(
        campaign=campaign_view(reader),
        language=language_view(reader.language),
        as_of=reader.as_of,
        id=source.letter.id,
        kind=front.kind,
        source_language=source.language,
        complete=False,
        review=review,
        title=texts.prose("title", front.title),
        notice=texts.maybe("notice", front.notice),
        source=front.source,
        intro=texts.maybe("intro", front.intro),
        subject=texts.maybe("subject", front.subject),
        to=tuple(_recipient("to", one, texts) for one in front.to if _is_there(one, reader)),
        cc=tuple(_recipient("cc", one, texts) for one in front.cc if _is_there(one, reader)),
        date=_date(front.date, reader.language),
        deadline=_date(front.deadline, reader.language),
        action_url=front.action_url,
        fields=fields,
        blocks=blocks,
        html="",
        text=None,
        signatories=signatories,
        signatory_count=reader.phrases.say("count/signatories", n=len(signatories))
        if signatories
        else None,
    )
    return _finished(view, reader, directory)


def _finished(view: TextView, reader: Reader, directory: DirectoryView | None) -> TextView:
    """The view with what is derived from its other parts."""
    html_lists = {
        "directory": '<div data-list="directory"></div>\n',
        "signatories": _signatories_html(view.signatories, reader.language),
    }
    lists = _lists(view, reader, directory)
    shown = (*_prose_of(view), *(value for parts in lists.values() for value in _values(parts)))
    complete = all(value.lang in (reader.language, None) for value in shown)
    direction = languages.direction(reader.language)
    texts = {name: _list_text(parts, direction) for name, parts in lists.items()}
    return msgspec.structs.replace(
        view,
        complete=complete,
        html=blocks_html(view.blocks, reader.language, html_lists),
        text=blocks_text(view.blocks, texts) if complete else None,
    )


ListPart = tuple[Value | None, tuple[Value, ...]]
"""A heading, if any, and the lines below it."""


def _lists(
    view: TextView, reader: Reader, directory: DirectoryView | None
) -> dict[str, tuple[ListPart, ...]]:
    """The lists that stand in a text, as plain text shows them; a hidden directory is empty."""
    lists: dict[str, tuple[ListPart, ...]] = {}
    for name in placeholders(view.blocks):
        if name == "directory":
            lists[name] = tuple(_directory_parts(directory, reader)) if directory else ()
        else:
            lists[name] = ((None, tuple(one.line for one in view.signatories)),)
    return lists


def _directory_parts(view: DirectoryView, reader: Reader) -> Iterator[ListPart]:
    """Tiers with their organisations, then people by role.

    An organisation's name counts as nobody's language: it needs no translation.
    """
    names = {one.id: name_value(one.name.value) for one in view.organisations}
    for tier in view.tiers:
        if tier.organisations:
            yield tier.heading, tuple(names[one] for one in tier.organisations)
    by_role: dict[Value, list[Value]] = {}
    for person in view.people:
        heading = person.role.heading if person.role else reader.phrases.say("directory/others")
        by_role.setdefault(heading, []).append(person.line)
    for heading, lines in by_role.items():
        yield heading, tuple(lines)


def _values(parts: Iterable[ListPart]) -> Iterator[Value]:
    for heading, lines in parts:
        if heading is not None:
            yield heading
        yield from lines


def _list_text(parts: Iterable[ListPart], direction: languages.Direction) -> str:
    """A list as plain text, with names that run the other way isolated.

    Names hold no fields, so braces in them are doubled.
    """
    texts = []
    for heading, lines in parts:
        listed = "\n".join(f"- {languages.isolate(line.value, direction)}" for line in lines)
        texts.append(listed if heading is None else f"{heading.value}\n\n{listed}")
    return render_fields(("\n\n".join(texts),))


def _prose_of(view: TextView) -> Iterator[Value]:
    """What must be in the reader's language for the text to be complete."""
    yield view.title
    yield from (part for part in (view.notice, view.intro, view.subject) if part is not None)
    yield from values_in(view.blocks)
    for field in view.fields:
        yield field.label
        if field.example is not None:
            yield field.example
    for recipient in (*view.to, *view.cc):
        yield recipient.line
        if recipient.note is not None:
            yield recipient.note


def _fields(texts: Texts) -> Iterator[FieldView]:
    for name, field in texts.source.letter.front.fields.items():
        yield FieldView(
            name=name,
            label=texts.prose(f"fields/{name}/label", field.label),
            example=texts.maybe(f"fields/{name}/example", field.example),
            required=field.required,
        )


def _field_html(name: str, labels: dict[str, Value], around: str | None) -> str:
    """What stands for a field in HTML; a page's own script may put an input there."""
    label = labels.get(name)
    if label is None:
        return escape("{" + name + "}")
    return f'<span data-field="{name}"{marks_of(label, around)}>{escape(label.value)}</span>'


def _is_there(recipient: Recipient, reader: Reader) -> bool:
    """Whether a recipient can still be written to: a withdrawn person has no name left."""
    person = recipient.person
    return person is None or reader.dataset.people[person].withdrawn is None


def _recipient(role: str, recipient: Recipient, texts: Texts) -> RecipientView:
    reader = texts.reader
    address = f"{role}/{recipient.person or recipient.email or recipient.field}"
    note = texts.maybe(f"{address}/note", recipient.note)
    if recipient.person is not None:
        person = reader.dataset.people[recipient.person]
        name, line, email = name_value(person.name), person_line(person, reader), person.email
    elif recipient.field is not None:
        name, email = texts.prose(f"{address}/label", recipient.label or ""), None
        line = name
    else:
        name, email = name_value(recipient.name or ""), recipient.email
        line = name
    return RecipientView(
        name=name,
        line=line,
        email=email,
        field=recipient.field,
        note=note,
        optional=recipient.optional,
    )


def _date(day: datetime.date | None, language: str) -> DateView | None:
    if day is None:
        return None
    return DateView(iso=day, text=value(languages.format_date(day, language), language))


def signatories_of(letter: str, reader: Reader) -> tuple[SignatoryView, ...]:
    """Who signed a letter up to the reader's day, in the language's sort order."""
    signed = [*_organisations(letter, reader), *_people(letter, reader)]
    ordered = in_order(signed, lambda pair: pair[0], reader.language)
    return tuple(view for _, view in ordered)


Filed = tuple[tuple[str, ...], SignatoryView]
"""A signatory with the names by which it is sorted."""


def _organisations(letter: str, reader: Reader) -> Iterator[Filed]:
    for organisation in reader.dataset.organisations.values():
        signed, day = _signed(organisation, letter, reader.as_of)
        if signed:
            name = organisation_name(organisation, reader.chain)
            view = SignatoryView(id=organisation.id, kind="organisation", line=name, signed=day)
            yield (name.value, organisation.id), view


def _people(letter: str, reader: Reader) -> Iterator[Filed]:
    for person in reader.dataset.people.values():
        signed, day = _signed(person, letter, reader.as_of)
        if signed:
            line = person_line(person, reader)
            view = SignatoryView(id=person.id, kind="person", line=line, signed=day)
            yield (person.family_name or person.name, person.id), view


def _signed(
    who: Organisation | Person, letter: str, as_of: datetime.date
) -> tuple[bool, datetime.date | None]:
    """Whether somebody had signed a letter by a day, and when, if that is known."""
    if who.withdrawn is not None:
        return False, None
    for signature in who.signed:
        if signature.letter == letter and has_signed(signature, as_of):
            return True, signature.on
    return False, None


def _signatories_html(signatories: tuple[SignatoryView, ...], language: str) -> str:
    items = "".join(f"<li>{_line_html(one.line, language)}</li>\n" for one in signatories)
    return f'<ul data-list="signatories">\n{items}</ul>\n'


def _line_html(line: Value, language: str) -> str:
    marks = marks_of(line, language)
    return f"<bdi{marks}>{escape(line.value)}</bdi>" if marks else escape(line.value)
