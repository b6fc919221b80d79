"""`coalition show --format …`: a letter ready to send or to paste, with its fields filled."""

from collections.abc import Mapping
from html import escape

from coalition.errors import CommandError
from coalition.exports.mail import render_outgoing
from coalition.exports.markdown import render_markdown_file
from coalition.exports.text import plain_text_file
from coalition.expressions import Expression
from coalition.localise import (
    Edition,
    every_outgoing,
    letter_text,
    required_addresses,
    sender_fields,
    text_markdown,
)
from coalition.mail import is_mail_address, open_with, render_mailto
from coalition.spelling import nearest
from coalition.views import FieldView, OutgoingView, TextView

_FIELD = Expression(r'(<span data-field="([a-z0-9_]+)"[^>]*>)([^<]*)(</span>)')


def render_letter(view: object, form: str, values: Mapping[str, str], edition: Edition) -> bytes:
    """A letter as `html`, `markdown` or plain `text`, as an unsent message or a link (`mailto`).

    Raises CommandError for what is no text, for a field or choice that the letter lacks, for a
    format that it cannot have, for a mail address that is none, and for a link that would be cut
    off.
    """
    if not isinstance(view, TextView):
        raise CommandError(f"--format {form} is for letters and pages")
    _check_values(view, values)
    match form:
        case "html":
            return _html(view, values).encode("utf-8", "replace")
        case "text":
            return _in_one_language(view, _text(view, values, edition))
        case "markdown":
            return _in_one_language(view, _markdown(view, values, edition))
        case "eml":
            return render_outgoing(view, _outgoing(view), values)
    return _mailto(view, _outgoing(view), values)


def _check_values(view: TextView, values: Mapping[str, str]) -> None:
    fields = {field.name: field for field in view.fields}
    addresses = {recipient.field for recipient in (*view.to, *view.cc)}
    for name, value in values.items():
        if name not in fields:
            _refuse(f"{view.id} has no field {name}", name, [*fields])
        field: FieldView = fields[name]
        ids = [choice.id for choice in field.choices]
        if field.kind == "choice" and value not in ids:
            _refuse(f"{name} is one of {', '.join(ids)}, and not {value}", value, ids)
        is_address = field.kind == "email" or name in addresses
        if is_address and value.strip() and not is_mail_address(value.strip()):
            raise CommandError(f"{name} is an e-mail address, and {value!r} is none")


def _refuse(sentence: str, word: str, known: list[str]) -> None:
    near = nearest(word, tuple(known))
    raise CommandError(f"{sentence}; did you mean {near}?" if near else sentence)


def _html(view: TextView, values: Mapping[str, str]) -> str:
    given = sender_fields(view.fields).given(values)
    return _FIELD.sub(
        lambda match: f"{match[1]}{escape(given.get(match[2], '')) or match[3]}{match[4]}",
        view.html,
    )


def _text(view: TextView, values: Mapping[str, str], edition: Edition) -> str | None:
    return plain_text_file(view, edition.localiser(view.language.code).phrases, values)


def _markdown(view: TextView, values: Mapping[str, str], edition: Edition) -> str | None:
    if not view.complete:
        return None
    source = next(one for one in edition.sources if one.letter.id == view.id)
    body = text_markdown(edition, source, view, values=values)
    return render_markdown_file(view, body, edition.localiser(view.language.code).phrases, values)


def _in_one_language(view: TextView, text: str | None) -> bytes:
    if text is None:
        tag = view.language.code
        raise CommandError(f"{view.id} is not complete in {tag}, and this format cannot say so")
    return text.encode("utf-8", "replace")


def _mailto(view: TextView, outgoing: OutgoingView, values: Mapping[str, str]) -> bytes:
    to, cc = (required_addresses(people, values) for people in (view.to, view.cc))
    opening = open_with(letter_text(outgoing.sent), values, to, cc)
    if opening.holds == "nothing":
        tag = outgoing.sent.language.code
        raise CommandError(
            f"{view.id} is too long for a link in {tag}; take --format eml, or give it `short`"
        )
    return f"{render_mailto(opening.mail)}\n".encode()


def _outgoing(view: TextView) -> OutgoingView:
    if every := every_outgoing(view):
        return every[0]
    if view.kind != "email":
        raise CommandError(f"{view.id} is no e-mail to send; its kind is {view.kind}")
    raise CommandError(
        f"{view.id} is closed" if view.closed else f"{view.id} has no recipient or no subject"
    )
