"""Whether texts in their own language keep to the limits that their translations must keep."""

from collections.abc import Iterator
from typing import NamedTuple

from coalition.messages import Template

_LETTERS = ("data/letters/", "data/pages/")


class TooLong(NamedTuple):
    """A source text that is longer than `limits` in data/campaign.yaml allows."""

    code: str
    path: str
    keys: tuple[str, ...]
    """Where it stands in its file, as far as its address says."""

    message: str
    hint: str


def record_text_fits(template: Template) -> Iterator[TooLong]:
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
    for path, address, message in _too_long(template):
        if not path.startswith(_LETTERS):
            # An address begins with the collection and the id, or else with the campaign.
            in_collection = path.startswith(("data/organisations/", "data/people/"))
            keys = address[2:] if in_collection else address[address[0] == "campaign" :]
            yield TooLong("R120", path, keys, message, "Say it in fewer words.")


def letter_text_fits(template: Template) -> Iterator[TooLong]:
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
    for path, address, message in _too_long(template):
        if path.startswith(_LETTERS):
            yield TooLong("L047", path, address, message, "Say it in fewer words.")


def _too_long(template: Template) -> Iterator[tuple[str, tuple[str, ...], str]]:
    for entry in template.entries:
        limit = template.limits.get(entry.key)
        if limit is not None and len(entry.msgid) > limit:
            message = f"the text has {len(entry.msgid)} characters, its limit is {limit}"
            address = tuple((entry.msgctxt or "").split("/"))
            yield entry.references[0], address, message
