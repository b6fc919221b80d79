"""Letters and pages as Markdown, in the languages that have them complete."""

from collections.abc import Iterator

from coalition.exports.artifact import Artifact, format_path
from coalition.exports.text import header_lines
from coalition.fields import fill
from coalition.letters import escape_markdown
from coalition.localise import Phrasebook, Site, sender_fields
from coalition.mail import SenderFields, fill_in
from coalition.views import TextView, Value


def markdown_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.md and pages/<id>.md of one language."""
    for text in site.texts:
        path, body = format_path(text, "md"), site.markdown.get(text.id)
        if path is not None and body is not None:
            yield path, render_markdown_file(text, body, site.phrases).encode()


def render_markdown_file(text: TextView, body: str, phrases: Phrasebook) -> str:
    """A text with its title, notice, introduction, recipients and subject above the body."""
    fields = sender_fields(text.fields)
    parts = [f"# {_escaped(text.title, fields)}"]
    above = (prose for prose in (text.notice, text.intro) if prose is not None)
    parts += ["\n>\n".join(f"> {part}" for part in _paragraphs(prose, fields)) for prose in above]
    header = [escape_markdown(line.value) for line in header_lines(text, phrases, fields)]
    parts += ["\\\n".join(header)] if header else []
    return "\n\n".join(filter(None, (*parts, body))) + "\n"


def _escaped(value: Value, fields: SenderFields) -> str:
    return escape_markdown(fill_in(value.value, fields, {}))


def _paragraphs(value: Value, fields: SenderFields) -> Iterator[str]:
    labels = {name: f"[{label}]" for name, label in fields.labels.items()}
    for paragraph in value.value.split("\n\n"):
        if paragraph.strip():
            yield escape_markdown(fill(paragraph, labels))
