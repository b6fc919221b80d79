"""Checks of source texts against the length that their translations must keep."""

from collections.abc import Iterator
from typing import NamedTuple

from coalition import paths
from coalition.findings import Check, Code, Problem
from coalition.messages import Template

_LETTERS = tuple(f"{folder}/" for folder in paths.TEXTS)
_COLLECTIONS = (f"{paths.ORGANISATIONS}/", f"{paths.PEOPLE}/")


class SourcePlace(NamedTuple):
    """The place of a source text."""

    path: str
    keys: tuple[str, ...]
    """Of its value in the file; a message's context gives them."""


def long_record_texts(template: Template) -> Iterator[Problem[SourcePlace]]:
    """R120: a text of a record keeps to the limit that its translations must keep.

    What is too long in the source can hardly become shorter in thirty languages. The limits stand
    under `limits` in data/campaign.yaml.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        limits: {description: 20}
        # data/organisations/example.yaml
        name: Example
        description: Plants trees along the roads of the country
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        limits: {description: 20}
        # data/organisations/example.yaml
        name: Example
        description: Plants trees
    """
    for path, address, message in _long_texts(template):
        if not path.startswith(_LETTERS):
            # An address begins with the collection and the id, or else with the campaign.
            in_collection = path.startswith(_COLLECTIONS)
            keys = address[2:] if in_collection else address[address[0] == "campaign" :]
            yield Problem(message, "Say it in fewer words.", SourcePlace(path, keys))


def long_letter_texts(template: Template) -> Iterator[Problem[SourcePlace]]:
    """L047: a text above a letter keeps to the limit that its translations must keep.

    A title that fills a page in English fills two in Greek, and no translator can help it.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        limits: {title: 20}
        languages: [en, fr, de]
        # data/pages/about.md
        ---
        title: Everything that you ever wanted to know about us
        kind: page
        ---
        We plant trees.
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        limits: {title: 20}
        languages: [en, fr, de]
        # data/pages/about.md
        ---
        title: About us
        kind: page
        ---
        We plant trees.
    """
    for path, address, message in _long_texts(template):
        if path.startswith(_LETTERS):
            yield Problem(message, "Say it in fewer words.", SourcePlace(path, address))


def _long_texts(template: Template) -> Iterator[tuple[str, tuple[str, ...], str]]:
    for entry in template.entries:
        limit = template.limits.get(entry.key)
        if limit is not None and len(entry.msgid) > limit:
            message = f"the text has {len(entry.msgid)} characters, its limit is {limit}"
            address = tuple((entry.msgctxt or "").split("/"))
            yield entry.references[0], address, message


LIMIT_CHECKS: tuple[Check[Template, SourcePlace], ...] = (
    Check(Code("R120", "warning"), long_record_texts),
    Check(Code("L047", "warning"), long_letter_texts),
)
"""Each looks at the texts of a template in their own language."""
