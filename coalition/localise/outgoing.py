"""E-mails to send: what goes out, in which language, and the links that open it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

import msgspec

from coalition.localise.blocks import values_in
from coalition.localise.texts import field_values
from coalition.mail import LetterText, SenderFields, open_with, render_mailto, webmail_links
from coalition.model import FrontMatter, Person
from coalition.views import (
    FieldView,
    MailLinksView,
    OutgoingView,
    RecipientView,
    SentFieldView,
    SentView,
    TextView,
    Value,
    WebmailView,
)

Written = tuple[TextView, str, Value | None]
"""A letter in one language: its view, its plain text, and its short version."""


def with_outgoing(
    view: TextView,
    front: FrontMatter,
    people: dict[str, Person],
    write_in: Callable[[str], Written],
    may_be_shown: Callable[[str], bool],
) -> TextView:
    """A letter's view with what senders send, and in which languages.

    `write_in` gives the letter in a language. Of the languages that `send_in` allows those are left
    out in which the letter is not complete, or rules hide it (`may_be_shown`); where none is left,
    it goes out as it was written.
    """
    if view.kind != "email" or view.closed or view.subject is None or not (view.to or view.cc):
        return view
    allowed = sending_choices(front, people, view.language.code, view.source_language)
    shown = (tuple(filter(may_be_shown, choice)) for choice in allowed)
    chosen = (_first_complete(choice, write_in) for choice in shown)
    by_language = {text.language.code: text for text in chosen if text is not None}
    sent = [*by_language.values()]
    if not sent:
        sent = [_sent_as_it_is(write_in(view.source_language))]
    first, *others = (_outgoing(view, text, number) for number, text in enumerate(sent))
    return msgspec.structs.replace(
        view, sent=first.sent, links=first.links, also_sent=tuple(others)
    )


def sending_choices(
    front: FrontMatter, people: dict[str, Person], reader: str, source: str
) -> Iterator[tuple[str, ...]]:
    """The languages in which a letter may go out, the usual one first.

    Of each tuple the first language in which the letter is complete is meant. `reader` is the
    language of the page, `source` the one in which the letter was written.
    """
    chosen = (front.send_in,) if isinstance(front.send_in, str) else front.send_in or ()
    for choice in chosen:
        if choice == "reader":
            yield (reader,)
        elif choice == "recipient":
            yield _languages_of_recipients(front, people)
        else:
            yield (choice,)
    if not chosen:
        yield (source,)


def _languages_of_recipients(front: FrontMatter, people: dict[str, Person]) -> tuple[str, ...]:
    """The languages that all recipients read, as far as it is known, in the first one's order."""
    persons = (people.get(recipient.person or "") for recipient in front.to)
    known = [person.languages for person in persons if person is not None and person.languages]
    if not known:
        return ()
    common = set(known[0]).intersection(*known[1:])
    return tuple(language for language in known[0] if language in common)


def _first_complete(
    languages: tuple[str, ...], write_in: Callable[[str], Written]
) -> SentView | None:
    texts = (_sent(write_in(language)) for language in languages)
    return next((text for text in texts if text is not None), None)


def _sent(written: Written) -> SentView | None:
    """What is sent in a language; None where the letter is not complete in it."""
    view, _, short = written
    of_fields = (value for field in view.fields for value in field_values(field))
    parts = (view.subject, short, *values_in(view.blocks), *of_fields)
    language = view.language.code
    if any(part is not None and part.lang not in (language, None) for part in parts):
        return None
    return _sent_as_it_is(written)


def _sent_as_it_is(written: Written) -> SentView:
    view, text, short = written
    return SentView(
        language=view.language,
        subject=view.subject or view.title,
        text=text,
        short=None if short is None else short.value,
        fields=tuple(
            SentFieldView(field.name, field.label, field.required, field.kind, field.choices)
            for field in view.fields
        ),
    )


def letter_text(sent: SentView) -> LetterText:
    """What is sent, as it is filled in."""
    return LetterText(
        subject=sent.subject.value,
        text=sent.text,
        short=sent.short,
        **msgspec.structs.asdict(sender_fields(sent.fields)),
    )


def sender_fields(fields: Iterable[FieldView | SentFieldView]) -> SenderFields:
    """What the sender of a letter fills in, in the language of the fields."""
    every = tuple(fields)
    return SenderFields(
        labels={field.name: field.label.value for field in every},
        optional=frozenset(field.name for field in every if not field.required),
        choices={
            field.name: {choice.id: choice.label.value for choice in field.choices}
            for field in every
            if field.kind == "choice"
        },
    )


def every_outgoing(view: TextView) -> tuple[OutgoingView, ...]:
    """What senders of a letter may send, the usual one first; nothing where nobody can send it."""
    if view.sent is None or view.links is None:
        return ()
    return (OutgoingView(view.sent, view.links), *view.also_sent)


def required_recipients(
    recipients: Iterable[RecipientView], values: Mapping[str, str] = MappingProxyType({})
) -> Iterator[tuple[RecipientView, str]]:
    """Those who need not be chosen, each with the address; `values` is what senders fill in."""
    for recipient in recipients:
        if recipient.email and not recipient.optional:
            yield recipient, recipient.email
        elif address := values.get(recipient.field or "", "").strip():
            yield recipient, address


def required_addresses(
    recipients: Iterable[RecipientView], values: Mapping[str, str] = MappingProxyType({})
) -> tuple[str, ...]:
    """The addresses of `required_recipients`."""
    return tuple(address for _, address in required_recipients(recipients, values))


def draft_name(view: TextView, sent: SentView, number: int) -> str:
    """The name of the file that holds the unsent message; the usual one has no language in it."""
    return f"{view.id}.{sent.language.code}.eml" if number else f"{view.id}.eml"


def _outgoing(view: TextView, sent: SentView, number: int) -> OutgoingView:
    to, cc = map(required_addresses, (view.to, view.cc))
    opening = open_with(letter_text(sent), {}, to, cc)
    links = MailLinksView(
        mailto=render_mailto(opening.mail),
        holds=opening.holds,
        draft=f"{view.language.code}/letters/{draft_name(view, sent, number)}",
        webmail=tuple(WebmailView(*link) for link in webmail_links(opening.mail)),
    )
    return OutgoingView(sent, links)
