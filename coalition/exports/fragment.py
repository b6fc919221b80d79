"""Letters and pages as pieces of HTML, to be pasted into a page of another site."""

from collections.abc import Iterator
from html import escape

from coalition.exports.artifact import Artifact, format_path
from coalition.fields import fill
from coalition.localise import Site
from coalition.localise.block_html import language_attributes
from coalition.views import TextView, Value


def fragment_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.fragment.html of one language: no scripts, no styles, no ids of the page's."""
    for text in site.texts:
        path = format_path(text, "fragment")
        if path is not None:
            yield path, render_fragment(text).encode()


def render_fragment(text: TextView) -> str:
    """The text in one element that says its language, below its title and notice."""
    language = text.language
    notices = (text.notice, text.signatories_as_of)
    above = [_element("h2", text.title, text)]
    above += [_element("p", value, text) for value in notices if value is not None]
    return (
        f'<div lang="{escape(language.code)}" dir="{language.dir}" data-text="{escape(text.id)}">\n'
        f"{''.join(above)}{text.html}</div>\n"
    )


def _element(name: str, value: Value, text: TextView) -> str:
    labels = {field.name: field.label.value for field in text.fields}
    attributes = language_attributes(value, text.language.code)
    return f"<{name}{attributes}>{escape(fill(value.value, labels))}</{name}>\n"
