"""Letters and pages as Markdown, in the languages that have them complete."""

from collections.abc import Iterator

from coalition.exports.artifact import Artifact, format_path
from coalition.exports.text import NO_VALUES, Values, header_lines
from coalition.letters import escape_markdown
from coalition.localise import Phrasebook, Site, sender_fields
from coalition.mail import fill_in
from coalition.views import TextView


def markdown_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.md and pages/<id>.md of one language."""
    for text in site.texts:
        path, body = format_path(text, "md"), site.markdown.get(text.id)
        if path is not None and body is not None:
            yield path, render_markdown_file(text, body, site.phrases).encode()


def render_markdown_file(
    text: TextView, body: str, phrases: Phrasebook, values: Values = NO_VALUES
) -> str:
    """A text with its title, notice, introduction, recipients and subject above the body.

    `values` are what is given for its fields; the body has them already.
    """
    fields = sender_fields(text.fields)

    def escaped(source: str) -> str:
        return escape_markdown(fill_in(source, fields, values))

    parts = [f"# {escaped(text.title.value)}"]
    for prose in filter(None, (text.notice, text.intro)):
        paragraphs = filter(str.strip, prose.value.split("\n\n"))
        parts += ["\n>\n".join([f"> {escaped(paragraph)}" for paragraph in paragraphs])]
    header = header_lines(text, phrases, fields, values)
    parts.append("\\\n".join([escape_markdown(line.value) for line in header]))
    return "\n\n".join(filter(None, (*parts, body))) + "\n"
