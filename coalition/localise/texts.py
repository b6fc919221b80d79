"""Letters and pages for the readers of one language: the view of letters/<id>.json."""

import datetime
from collections.abc import Iterator, Mapping
from html import escape

import msgspec

from coalition import languages, letters
from coalition.catalogs import Key
from coalition.fields import fill
from coalition.localise.block_html import ViewRenderer, language_attributes
from coalition.localise.block_text import blocks_text
from coalition.localise.blocks import BlockLocaliser, values_in
from coalition.localise.computed import fill_computed
from coalition.localise.day_counts import DayCounts
from coalition.localise.directory import campaign_view, language_view
from coalition.localise.embedded_lists import ListPart, list_text, list_values, lists_in
from coalition.localise.fallback import best_text
from coalition.localise.individuals import individuals_view
from coalition.localise.localiser import Localiser
from coalition.localise.notes import message_value
from coalition.localise.people import person_line
from coalition.localise.signatories import signatory_views
from coalition.localise.signatory_lists import signatory_lists
from coalition.localise.values import name_value, prose_value
from coalition.model import FrontMatter, Letter, Recipient
from coalition.records import is_web_address
from coalition.views import (
    ChoiceView,
    DateView,
    DirectoryView,
    FieldView,
    RecipientView,
    Review,
    TextView,
    Value,
)


class Source(msgspec.Struct, frozen=True):
    """A letter or page as its files state it."""

    letter: Letter
    document: letters.Document
    domain: str
    language: str


class TextLocaliser(msgspec.Struct, frozen=True):
    """Puts the messages of one letter or page into one language."""

    source: Source
    localiser: Localiser

    @property
    def title(self) -> Value:
        """What the text is called."""
        return self.prose("title", self.source.letter.front.title)

    def prose(self, address: str | None, text: str) -> Value:
        """The best text for a message, by its address (None for a passage) and source."""
        localiser, source = self.localiser, self.source
        chain, key = localiser.chain, Key(address, text)
        forms, tag = best_text(localiser.translations, chain, source.domain, source.language, key)
        filled = fill_computed(forms[0], tag, source.letter, localiser)
        return message_value(filled, tag, localiser.notes, (source.domain, key))

    def passage(self, message: str) -> Value:
        """The best text for a passage of the body; one without words is in every language."""
        if letters.has_words(message):
            return self.prose(None, message)
        language, source = self.localiser.language, self.source
        text = letters.reword(
            message,
            lambda figures: languages.write_figures(figures, source.language, language),
            source.document.references,
        )
        return prose_value(text, language)

    def optional_prose(self, address: str, text: str | None) -> Value | None:
        """The same for a text that the front matter may lack."""
        return None if text is None else self.prose(address, text)

    def label(self, address: str, text: str) -> Value:
        """The same for a text without fields of the sender: its braces are no longer doubled."""
        value = self.prose(address, text)
        return msgspec.structs.replace(value, value=fill(value.value, {}))

    def optional_label(self, address: str, text: str | None) -> Value | None:
        """The same for a text that the front matter may lack."""
        return None if text is None else self.label(address, text)


def text_view(
    source: Source, localiser: Localiser, review: Review, directory: DirectoryView | None
) -> TextView:
    """One letter or page in the localiser's language.

    `directory` is what the text's `{directory}` stands for, or None where rules hide it.
    """
    texts = TextLocaliser(source, localiser)
    front = source.letter.front
    fields = tuple(_field_views(texts))
    labels = {field.name: field.label for field in fields}
    signatories = signatory_views(source.letter.id, localiser)
    individuals = individuals_view(source.letter.id, localiser)
    view = TextView(
        campaign=campaign_view(localiser),
        language=language_view(localiser.language),
        as_of=localiser.as_of,
        id=source.letter.id,
        kind=front.kind,
        source_language=source.language,
        # This, `html` and `text` are derived from the other parts, below.
        complete=False,
        review=review,
        title=texts.title,
        notice=texts.optional_prose("notice", front.notice),
        source=front.source,
        intro=texts.optional_prose("intro", front.intro),
        subject=texts.optional_prose("subject", front.subject),
        to=tuple(_recipient_views("to", front.to, texts)),
        cc=tuple(_recipient_views("cc", front.cc, texts)),
        date=_date_view(front.date, localiser.language),
        deadline=_date_view(front.deadline, localiser.language),
        action_url=front.action_url,
        fields=fields,
        blocks=BlockLocaliser(
            source.document,
            texts.passage,
            lambda name, language: _field_html(name, labels, language),
            localiser.phrases.render,
            ViewRenderer(localiser.language, signatories),
            source.letter.id,
        ).blocks(),
        html="",
        text=None,
        signatories=signatories,
        signatory_count=localiser.phrases.render("count/signatories", n=len(signatories))
        if signatories
        else None,
        all_signatories=_all_signatories(source.letter.id, localiser),
        individuals=individuals,
        source_line=_source_line(front.source, texts),
        closed=_is_closed(front, localiser.as_of),
        signatory_lists=signatory_lists(signatories, front, localiser),
        signatories_as_of=_signatories_as_of(
            localiser, has_signatories=bool(signatories or individuals)
        ),
    )
    return _with_derived_parts(view, localiser, directory)


def _all_signatories(letter: str, localiser: Localiser) -> Value | None:
    """How many have signed in all, as the field `{signatory_count}` says it in a text."""
    counts = localiser.counts or DayCounts(localiser.dataset, localiser.as_of)
    number = counts.signatories(letter)
    return localiser.phrases.render("count/signatories", n=number) if number else None


def _source_line(source: str | None, texts: TextLocaliser) -> Value | None:
    if source is None or is_web_address(source):
        return None if source is None else name_value(source)
    return texts.prose("source", source)


def _with_derived_parts(
    view: TextView, localiser: Localiser, directory: DirectoryView | None
) -> TextView:
    """The view with its HTML, its plain text, and whether it is complete."""
    language = localiser.language
    lists = lists_in(view, directory, localiser)
    listed_values = (value for parts in lists.values() for value in list_values(parts))
    complete = all(value.lang in (language, None) for value in (*_prose_of(view), *listed_values))
    return msgspec.structs.replace(
        view,
        complete=complete,
        html=ViewRenderer(
            language, view.signatories, view.individuals, view.signatory_lists
        ).render(view.blocks),
        text=plain_text(view, lists) if complete else None,
    )


def plain_text(view: TextView, lists: Mapping[str, tuple[ListPart, ...]]) -> str:
    """The blocks of a text as plain text, with the lists for which they keep a place."""
    texts = {name: list_text(parts, view.language.dir) for name, parts in lists.items()}
    return blocks_text(view.blocks, texts)


def _prose_of(view: TextView) -> Iterator[Value]:
    """What must be in the view's language for the text to be complete."""
    yield view.title
    yield from (part for part in (view.notice, view.intro, view.subject) if part is not None)
    yield from values_in(view.blocks)
    for field in view.fields:
        yield from field_values(field)
        if field.example is not None:
            yield field.example
    for recipient in (*view.to, *view.cc):
        yield recipient.line
        if recipient.note is not None:
            yield recipient.note


def field_values(field: FieldView) -> Iterator[Value]:
    """What stands in a letter for a field: its label, or what is chosen."""
    yield field.label
    yield from (choice.label for choice in field.choices)


def _field_views(texts: TextLocaliser) -> Iterator[FieldView]:
    front = texts.source.letter.front
    addressees = {recipient.field for recipient in (*front.to, *front.cc)}
    for name, field in front.fields.items():
        address = f"fields/{name}"
        yield FieldView(
            name=name,
            label=texts.label(f"{address}/label", field.label),
            example=texts.optional_label(f"{address}/example", field.example),
            required=field.required,
            kind="email" if name in addressees else field.kind,
            choices=tuple(
                ChoiceView(
                    choice.id, texts.label(f"{address}/choices/{choice.id}/label", choice.label)
                )
                for choice in field.choices
            ),
        )


def _field_html(name: str, labels: dict[str, Value], language: str | None) -> str:
    """A field as HTML in text of a language; a page's own script may put an input there."""
    label = labels.get(name)
    if label is None:
        return escape("{" + name + "}")
    attributes = language_attributes(label, language)
    return f'<span data-field="{name}"{attributes}>{escape(label.value)}</span>'


def _recipient_views(
    role: str, recipients: tuple[Recipient, ...], texts: TextLocaliser
) -> Iterator[RecipientView]:
    """The recipients of a role (`to` or `cc`)."""
    people = texts.localiser.dataset.people
    for recipient in recipients:
        # The record of a person who has withdrawn has no name left.
        if recipient.person is None or people[recipient.person].withdrawn is None:
            yield _recipient_view(role, recipient, texts)


def _recipient_view(role: str, recipient: Recipient, texts: TextLocaliser) -> RecipientView:
    # The same choice as in `records.translatable`, which gives the message its address.
    address = f"{role}/{recipient.person or recipient.email or recipient.field}"
    note = texts.optional_label(f"{address}/note", recipient.note)
    if recipient.person is not None:
        person = texts.localiser.dataset.people[recipient.person]
        name, email = name_value(person.name), person.email
        line = person_line(person, texts.localiser)
    elif recipient.field is not None:
        name, email = texts.label(f"{address}/label", recipient.label or ""), None
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
        look_up=recipient.look_up,
    )


def _is_closed(front: FrontMatter, day: datetime.date) -> bool:
    """Whether a letter can be sent no more on a day; what is closed is so for every day."""
    return front.closed is not None or (front.deadline is not None and day > front.deadline)


def _signatories_as_of(localiser: Localiser, *, has_signatories: bool) -> Value | None:
    """That who signed is told for a day, where somebody asked for one: the text has no history."""
    if not localiser.looks_back or not has_signatories:
        return None
    language = localiser.phrases.language_of("signatories/as-of")
    day = languages.format_date(localiser.as_of, language)
    return localiser.phrases.render("signatories/as-of", date=day)


def _date_view(day: datetime.date | None, language: str) -> DateView | None:
    if day is None:
        return None
    return DateView(iso=day, text=prose_value(languages.format_date(day, language), language))
