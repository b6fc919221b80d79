"""Letters and pages as plain text, for those texts that a language has complete."""

from collections.abc import Iterator

from coalition.exports.artifact import Artifact, text_path
from coalition.fields import fill
from coalition.localise import Site
from coalition.views import RecipientView, TextView


def text_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.txt and pages/<id>.txt; a text that is not complete has none."""
    for text in site.texts:
        if text.complete:
            path = f"{site.language.code}/{text_path(text, 'txt')}"
            yield path, _render(text, site).encode()


def _render(view: TextView, site: Site) -> str:
    """Title, notice, introduction, heads and body, parted by empty lines; lines are not wrapped."""
    labels = {field.name: f"[{field.label.value}]" for field in view.fields}
    parts = [view.title.value]
    parts += [part.value for part in (view.notice, view.intro) if part is not None]
    parts.append("\n".join(_heads(view, site)))
    parts.append(fill(view.text or "", labels))
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _heads(view: TextView, site: Site) -> Iterator[str]:
    """To whom, about what and when: one line each."""
    say = site.phrases.say
    for address, recipients in (("letter/to-line", view.to), ("letter/cc-line", view.cc)):
        for recipient in recipients:
            yield say(address, recipient=_recipient(recipient)).value
    if view.subject is not None:
        yield say("letter/subject-line", subject=view.subject.value).value
    if view.date is not None:
        yield view.date.text.value


def _recipient(recipient: RecipientView) -> str:
    address = f" <{recipient.email}>" if recipient.email else ""
    return f"{recipient.line.value}{address}"
