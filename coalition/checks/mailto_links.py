"""Check of the link that opens an e-mail, in each language in which the e-mail goes out."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coalition.findings import Check, Code, Problem
from coalition.localise import letter_text
from coalition.mail import LONGEST, Mail, fill_in, may_vanish, render_mailto, taken_along
from coalition.views import OutgoingView


def long_link(outgoing: OutgoingView) -> Iterator[Problem[None]]:
    """L045: an e-mail to send fits into a link, in each language in which it goes out.

    Mail programs and browsers take about 2,000 characters and cut off the rest. A link needs six
    characters for each Greek or Cyrillic letter and nine for each Chinese one, so a text that fits
    in English may not fit in Greek. Without a short version that fits, the button opens the mail
    with its recipients and subject alone, and readers copy the text.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        ---
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    """
    if outgoing.links.holds != "nothing":
        return
    letter = letter_text(outgoing.sent)
    whole = letter.text if letter.short is None else letter.short
    body = fill_in(whole, letter, {})
    # What the link of the page holds is all but the text.
    length = len(outgoing.links.mailto) + len("&body=") + len(render_mailto(Mail(body=body)))
    length -= len("mailto:?body=")
    tag = outgoing.sent.language.code
    what = "the mail" if letter.short is None else "the short version"
    message = (
        f"as a link {what} in {tag} has {length:,} characters, mail programs accept {LONGEST:,}"
    )
    room = short_room(outgoing)
    hint = f"Give it a short version (`short`) of at most some {room} characters in {tag}."
    yield Problem(message, hint, None)


def short_room(outgoing: OutgoingView) -> int:
    """How many characters a mail's text may have to fit into a link, as its language needs them."""
    letter = letter_text(outgoing.sent)
    body = fill_in(letter.text, letter, {})
    encoded = len(render_mailto(Mail(body=body))) - len("mailto:?body=")
    left = LONGEST - len(outgoing.links.mailto) - len("&body=")
    return max(0, left * len(body) // encoded // 10 * 10) if encoded else 0


class TranslatedMail(NamedTuple):
    """What goes out of an e-mail in another language than that in which it was written."""

    outgoing: OutgoingView
    text: str
    """As it was written, as plain text with its fields."""

    short: str | None


def lost_sentences(mail: TranslatedMail) -> Iterator[Problem[None]]:
    r"""L063: a translation takes nothing away where a field stays empty.

    A line whose fields may all stay empty, and do, is left out of what is sent. Where a translator
    joins the field and a sentence in one line, senders who leave the field empty do not say it. A
    word added to a field that stands alone, such as "in {town}", goes with it and is no loss.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        send_in: fr
        to: [{name: Office, email: office@example.org}]
        fields:
          town: {label: Your town, required: false}
        ---
        {town}\
        Stop it.
        # locales/fr/LC_MESSAGES/letter-call.po
        msgctxt "title"
        msgid "A call"
        msgstr "Un appel"

        msgctxt "subject"
        msgid "Stop it"
        msgstr "Assez"

        msgctxt "fields/town/label"
        msgid "Your town"
        msgstr "Votre ville"

        msgid ""
        "{town}\\\n"
        "Stop it."
        msgstr "De {town}, je dis : assez."
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        fields:
          town: {label: Your town, required: false}
        ---
        {town}\
        Stop it.
    """
    letter = letter_text(mail.outgoing.sent)
    for text, source in ((letter.text, mail.text), (letter.short or "", mail.short or "")):
        for line in _kept_lines(text, source, letter.optional):
            if name := taken_along(line, letter.optional):
                field = "{" + name + "}"
                message = f"where {field} stays empty, senders do not say: {line[:60]}"
                yield Problem(message, f"Give {field} a line of its own, as the source does.", None)


def _kept_lines(text: str, source: str, optional: Iterable[str]) -> Iterator[str]:
    """The lines of a translation's paragraphs of which the source always says something."""
    names = frozenset(optional)
    paragraphs, sources = text.split("\n\n"), source.split("\n\n")
    if len(paragraphs) != len(sources):
        # Paragraphs of a short version are the translator's own.
        sources = [" "] * len(paragraphs)
    for paragraph, original in zip(paragraphs, sources, strict=True):
        lines, originals = paragraph.split("\n"), original.split("\n")
        if len(lines) != len(originals):
            originals = [original] * len(lines)
        pairs = zip(lines, originals, strict=True)
        yield from (line for line, source_line in pairs if not may_vanish(source_line, names))


TRANSLATED_MAIL_CHECKS: tuple[Check[TranslatedMail, None], ...] = (
    Check(Code("L063", "warning"), lost_sentences),
)
"""Each looks at what goes out in another language than that of the letter."""

MAIL_CHECKS: tuple[Check[OutgoingView, None], ...] = (Check(Code("L045", "warning"), long_link),)
"""Each looks at what goes out of an e-mail to send, in one language."""
