"""Letters and pages as plain text, in the languages that have them complete."""

from collections.abc import Iterator

from coalition.exports.artifact import Artifact, text_path
from coalition.localise import Phrasebook, Site, sender_fields
from coalition.mail import SenderFields, fill_in
from coalition.views import RecipientView, TextView, Value


def text_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.txt and pages/<id>.txt of one language; a text that is not complete has none."""
    for text in site.texts:
        plain = plain_file(text, site)
        if plain is not None:
            yield f"{site.language.code}/{text_path(text, 'txt')}", plain.encode()


def plain_file(text: TextView, site: Site) -> str | None:
    """A text with its title, notice and header; None where it is not in one language throughout."""
    fields = sender_fields(text.fields)
    header = tuple(header_lines(text, site.phrases, fields))
    # The phrases of the header are the interface's, which may be less complete than the text.
    if text.complete and all(line.lang == site.language.code for line in header):
        return _render(text, header, fields)
    return None


def _render(view: TextView, header: tuple[Value, ...], fields: SenderFields) -> str:
    """Title, notice, introduction, header and body with empty lines between; nothing is wrapped."""
    prose = [part.value for part in (view.notice, view.intro) if part is not None]
    prose.insert(0, _one_line(view.title.value))
    parts = [fill_in(part, fields, {}) for part in prose]
    parts.append("\n".join(line.value for line in header))
    parts.append(fill_in(view.text or "", fields, {}))
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def header_lines(view: TextView, phrases: Phrasebook, fields: SenderFields) -> Iterator[Value]:
    """Recipients, recipients of copies, subject and date, a line each."""
    phrase = phrases.render
    for address, recipients in (("letter/to-line", view.to), ("letter/cc-line", view.cc)):
        for recipient in recipients:
            yield phrase(address, recipient=_recipient(recipient))
    if view.subject is not None:
        yield phrase(
            "letter/subject-line", subject=_one_line(fill_in(view.subject.value, fields, {}))
        )
    if view.date is not None:
        yield view.date.text
    if view.signatories_as_of is not None:
        yield view.signatories_as_of


def _recipient(recipient: RecipientView) -> str:
    address = f" <{recipient.email}>" if recipient.email else ""
    return f"{_one_line(recipient.line.value)}{address}"


def _one_line(text: str) -> str:
    """A text in one line of the header, so that a line feed in it begins no other."""
    return " ".join(text.split())
