"""Views as JSON."""

from collections.abc import Iterator

from coalition.exports.artifact import Artifact, text_path
from coalition.jsontext import render_json
from coalition.localise import Site, labels_view


def directory_json(site: Site) -> Iterator[Artifact]:
    """One language's labels and its directory."""
    folder = f"v1/{site.language.code}"
    yield f"{folder}/labels.json", render_json(labels_view(site.language, site.phrases))
    if site.directory is not None:
        yield f"{folder}/directory.json", render_json(site.directory)


def text_json(site: Site) -> Iterator[Artifact]:
    """One language's letters and pages, and who signed letters."""
    folder = f"v1/{site.language.code}"
    for text in site.texts:
        yield f"{folder}/{text_path(text, 'json')}", render_json(text)
        if text.id in site.signatures:
            path = text_path(text, "signatures.json")
            yield f"{folder}/{path}", render_json(site.signatures[text.id])
