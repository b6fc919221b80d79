"""Letters and pages as plain text, for those texts that a language has complete."""

from collections.abc import Iterator

from coalition.exports.artifact import Artifact, text_path
from coalition.fields import fill
from coalition.localise import Site
from coalition.views import RecipientView, TextView, Value


def text_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.txt and pages/<id>.txt; a text that is not complete has none."""
    for text in site.texts:
        labels = {field.name: f"[{field.label.value}]" for field in text.fields}
        heads = tuple(_heads(text, site, labels))
        if text.complete and all(head.lang == site.language.code for head in heads):
            path = f"{site.language.code}/{text_path(text, 'txt')}"
            yield path, _render(text, heads, labels).encode()


def _render(view: TextView, heads: tuple[Value, ...], labels: dict[str, str]) -> str:
    """Title, notice, introduction, heads and body, parted by empty lines; lines are not wrapped."""
    prose = [part.value for part in (view.notice, view.intro) if part is not None]
    prose.insert(0, _one_line(view.title.value))
    parts = [fill(part, labels) for part in prose]
    parts.append("\n".join(head.value for head in heads))
    parts.append(fill(view.text or "", labels))
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _heads(view: TextView, site: Site, labels: dict[str, str]) -> Iterator[Value]:
    """To whom, about what and when: one line each."""
    say = site.phrases.render
    for address, recipients in (("letter/to-line", view.to), ("letter/cc-line", view.cc)):
        for recipient in recipients:
            yield say(address, recipient=_recipient(recipient))
    if view.subject is not None:
        yield say("letter/subject-line", subject=_one_line(fill(view.subject.value, labels)))
    if view.date is not None:
        yield view.date.text


def _recipient(recipient: RecipientView) -> str:
    address = f" <{recipient.email}>" if recipient.email else ""
    return f"{_one_line(recipient.line.value)}{address}"


def _one_line(text: str) -> str:
    """A text for a head, so that a line feed in it begins no other."""
    return " ".join(text.split())
