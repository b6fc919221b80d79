"""E-mails to send as files that hold them unsent."""

from collections.abc import Iterator, Mapping

from coalition.exports.artifact import Artifact
from coalition.localise import Site, every_outgoing, letter_text, required_recipients
from coalition.mail import Correspondent, fill_in, render_draft
from coalition.views import OutgoingView, RecipientView, TextView


def draft_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.eml of one language, and letters/<id>.<lang>.eml in which it may go out too."""
    for text in site.texts:
        for outgoing in every_outgoing(text):
            if outgoing.links.draft is not None:
                yield outgoing.links.draft, render_outgoing(text, outgoing, {})


def render_outgoing(text: TextView, outgoing: OutgoingView, values: Mapping[str, str]) -> bytes:
    """An e-mail in a language in which it may go out, with what is given for its fields."""
    letter = letter_text(outgoing.sent)
    return render_draft(
        to=_correspondents(text.to, values),
        cc=_correspondents(text.cc, values),
        subject=fill_in(letter.subject, letter, values),
        body=fill_in(letter.text, letter, values),
        language=outgoing.sent.language.code,
    )


def _correspondents(
    recipients: tuple[RecipientView, ...], values: Mapping[str, str]
) -> tuple[Correspondent, ...]:
    return tuple(
        # Of somebody whom the sender names nothing but the address is known.
        Correspondent(recipient.name.value if recipient.email else "", address)
        for recipient, address in required_recipients(recipients, values)
    )
