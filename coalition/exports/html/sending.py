"""What the page of an e-mail to send has besides its letter: links, a form, what is sent."""

from importlib import resources
from typing import Any, NamedTuple

from markupsafe import Markup

from coalition import languages
from coalition.assets import hashed
from coalition.exports.artifact import Artifact, text_path
from coalition.exports.html.typesetting import Typesetter
from coalition.exports.links import safe_link
from coalition.localise import every_outgoing, letter_text, required_addresses
from coalition.mail import WEBMAIL, Correspondent, LetterText, fill_in, render_mailbox
from coalition.views import ChoiceView, OutgoingView, TextView

_SCRIPTS = ("mail.js", "letter.js")


class Input(NamedTuple):
    """Something that the sender fills in."""

    name: str
    label: Markup
    example: str | None
    required: bool
    kind: str
    choices: tuple[ChoiceView, ...]
    is_name: bool
    """Whether it asks for the sender's own name, which browsers know."""

    note: Markup | None
    look_up: str | None

    @property
    def described(self) -> str:
        """The ids of what is said of it: what is wrong, a note, an example."""
        said = (True, self.note or self.look_up, self.example)
        parts = zip(("missing", "note", "example"), said, strict=True)
        return " ".join(f"f-{self.name}-{part}" for part, is_there in parts if is_there)


class Choice(NamedTuple):
    """A recipient whom the sender may leave out."""

    role: str
    name: Markup
    address: str


class WebmailChoice(NamedTuple):
    """A link to a webmail service, with what a script needs to make it anew."""

    label: Markup
    href: str
    start: str
    parameters: str


class Sending(NamedTuple):
    """An e-mail in one language in which it may go out, with fields in square brackets."""

    number: int
    language: str | None
    """Its name, where it is not the page's language or there are several."""

    tag: str
    dir: str
    href: str
    holds: str
    draft: str | None
    plain_text: str | None
    """Where the letter as it is sent stands as plain text, if it does."""

    recipients: str
    subject: str
    text: str
    webmail: list[WebmailChoice]


class SendPanel(NamedTuple):
    """The part of a page from which a letter is sent."""

    inputs: list[Input]
    choices: list[Choice]
    sendings: list[Sending]
    data: dict[str, Any]
    """For the script: the letters, the recipients, the last day."""


def send_panel(
    typesetter: Typesetter, text: TextView, root: str, published: frozenset[str]
) -> SendPanel | None:
    """What an e-mail is sent from; None for a text that nobody can send.

    `published` are the languages that have the letter as plain text.
    """
    every = every_outgoing(text)
    if not every:
        return None
    several = len(every) > 1 or every[0].sent.language.code != text.language.code
    return SendPanel(
        inputs=_inputs(typesetter, text),
        choices=_choices(typesetter, text),
        sendings=[
            _sending(typesetter, text, outgoing, number, root, named=several, published=published)
            for number, outgoing in enumerate(every)
        ],
        data=_data(text, every),
    )


def letter_script() -> Artifact:
    """The script of the pages from which letters are sent."""
    folder = resources.files("coalition.exports").joinpath("assets")
    texts = [folder.joinpath(name).read_text("utf-8") for name in _SCRIPTS]
    return hashed("assets/letter.js", "\n".join(texts).encode())


def _inputs(typesetter: Typesetter, text: TextView) -> list[Input]:
    recipients = {one.field: one for one in (*text.to, *text.cc) if one.field}
    inputs = []
    for field in text.fields:
        recipient = recipients.get(field.name)
        note = recipient.note if recipient else None
        inputs.append(
            Input(
                name=field.name,
                label=typesetter.prose(field.label),
                example=field.example.value if field.example else None,
                required=field.required,
                kind=field.kind,
                choices=field.choices,
                is_name=field.name in ("name", "sender_name"),
                note=typesetter.prose(note) if note else None,
                look_up=safe_link(recipient.look_up) if recipient else None,
            )
        )
    return inputs


def _choices(typesetter: Typesetter, text: TextView) -> list[Choice]:
    return [
        Choice(role, typesetter.prose(one.line), one.email)
        for role, people in (("to", text.to), ("cc", text.cc))
        for one in people
        if one.optional and one.email
    ]


def _sending(
    typesetter: Typesetter,
    text: TextView,
    outgoing: OutgoingView,
    number: int,
    root: str,
    *,
    named: bool,
    published: frozenset[str],
) -> Sending:
    sent, links = outgoing.sent, outgoing.links
    tag = sent.language.code
    letter = letter_text(sent)
    webmail = zip(links.webmail, WEBMAIL, strict=True)
    return Sending(
        number=number,
        language=languages.language_name(tag, text.language.code) if named else None,
        tag=tag,
        dir=sent.language.dir,
        href=links.mailto,
        holds=links.holds,
        draft=f"{root}{links.draft}" if links.draft else None,
        plain_text=f"{root}{tag}/{text_path(text, 'txt')}" if tag in published else None,
        recipients=", ".join((*required_addresses(text.to), *required_addresses(text.cc))),
        subject=fill_in(letter.subject, letter, {}),
        text=fill_in(_opened_text(letter, links.holds), letter, {}),
        webmail=[
            WebmailChoice(
                label=typesetter.phrase(
                    "letter/webmail-service", service=link.service, company=link.company
                ),
                href=link.href,
                start=service.address,
                parameters=" ".join(service.parameters),
            )
            for link, service in webmail
        ],
    )


def _opened_text(letter: LetterText, holds: str) -> str:
    """What the button sends; the whole text where readers copy it."""
    return letter.short if holds == "short" and letter.short is not None else letter.text


def _data(text: TextView, every: tuple[OutgoingView, ...]) -> dict[str, Any]:
    return {
        "deadline": text.deadline.iso.isoformat() if text.deadline else None,
        "to": required_addresses(text.to),
        "cc": required_addresses(text.cc),
        "fields": {
            role: [one.field for one in people if one.field]
            for role, people in (("to", text.to), ("cc", text.cc))
        },
        "mailboxes": {
            address: render_mailbox(Correspondent(one.name.value, address), role)
            for role, people in (("To", text.to), ("Cc", text.cc))
            for one in people
            if (address := one.email)
        },
        "letters": [_letter_data(outgoing) for outgoing in every],
    }


def _letter_data(outgoing: OutgoingView) -> dict[str, Any]:
    """A letter as the script fills it in."""
    letter = letter_text(outgoing.sent)
    return {
        "language": outgoing.sent.language.code,
        "subject": letter.subject,
        "text": letter.text,
        "short": letter.short,
        "labels": dict(letter.labels),
        "optional": sorted(letter.optional),
        "choices": {name: dict(choices) for name, choices in letter.choices.items()},
    }
