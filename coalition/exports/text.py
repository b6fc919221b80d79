"""Letters and pages as plain text, in the languages that have them complete."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from coalition.exports.artifact import Artifact, text_path
from coalition.localise import Phrasebook, Site, sender_fields
from coalition.mail import SenderFields, fill_in
from coalition.views import RecipientView, TextView, Value

Values = Mapping[str, str]
"""What is given for the fields of a letter, by name."""

NO_VALUES: Values = MappingProxyType({})


def text_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.txt and pages/<id>.txt of one language; a text that is not complete has none."""
    for text in site.texts:
        plain = plain_text_file(text, site.phrases)
        if plain is not None:
            yield f"{site.language.code}/{text_path(text, 'txt')}", plain.encode()


def plain_text_file(text: TextView, phrases: Phrasebook, values: Values = NO_VALUES) -> str | None:
    """A text with its title, notice and header; None where it is not in one language throughout."""
    fields = sender_fields(text.fields)
    header = tuple(header_lines(text, phrases, fields, values))
    # The phrases of the header are the interface's, which may be less complete than the text.
    if text.complete and all(line.lang == text.language.code for line in header):
        return _render(text, header, fields, values)
    return None


def _render(view: TextView, header: tuple[Value, ...], fields: SenderFields, values: Values) -> str:
    """Title, notice, introduction, header and body with empty lines between; nothing is wrapped."""
    prose = [part.value for part in (view.notice, view.intro) if part is not None]
    prose.insert(0, _one_line(view.title.value))
    parts = [fill_in(part, fields, values) for part in prose]
    parts.append("\n".join(line.value for line in header))
    parts.append(fill_in(view.text or "", fields, values))
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def header_lines(
    view: TextView, phrases: Phrasebook, fields: SenderFields, values: Values
) -> Iterator[Value]:
    """Recipients, recipients of copies, subject, date and day of the signatories, a line each."""
    for address, recipients in (("letter/to-line", view.to), ("letter/cc-line", view.cc)):
        for recipient in recipients:
            yield phrases.render(address, recipient=_recipient(recipient, values))
    if view.subject is not None:
        subject = _one_line(fill_in(view.subject.value, fields, values))
        yield phrases.render("letter/subject-line", subject=subject)
    if view.date is not None:
        yield view.date.text
    if view.signatories_as_of is not None:
        yield view.signatories_as_of


def _recipient(recipient: RecipientView, values: Values) -> str:
    address = recipient.email or values.get(recipient.field or "", "").strip()
    return _one_line(recipient.line.value) + (f" <{address}>" if address else "")


def _one_line(text: str) -> str:
    """A text in one line of the header, so that a line feed in it begins no other."""
    return " ".join(text.split())
