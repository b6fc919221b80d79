"""Check of the pages that a campaign lists for readers of other languages."""

from collections.abc import Iterator

import msgspec

from coalition.checks.listed_links import is_covered
from coalition.checks.records.record_file import RecordFile, texts
from coalition.checks.translations.addresses import find_bare_addresses, find_web_addresses
from coalition.findings import Problem
from coalition.model import Campaign, Dataset
from coalition.websites import normal_address
from coalition.yamltext import KeyPlace


def links_without_effect(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """C044: a page for which others are listed stands in a text.

    `links` says what translations may lead to in the place of a page that the texts name. If the
    texts name another one, for it was mistyped or went, the line does nothing.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        summary: Read https://example.org/act now.
        languages: [en, fr, de]
        links:
          - from: https://example.org/akt
            to: {fr: https://example.net/loi}
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        summary: Read https://example.org/act now.
        languages: [en, fr, de]
        links:
          - from: https://example.org/act
            to: {fr: https://example.net/loi}
    """
    record = file.record
    if not isinstance(record, Campaign) or not record.links:
        return
    named = {normal_address(url) for text in _texts(file.dataset) for url in _addresses(text)}
    for number, link in enumerate(record.links):
        listed = normal_address(link.from_)
        if not any(is_covered(address, listed) for address in named):
            message = f"no text names {link.from_}"
            hint = "Write the address as the text has it, or remove the entry."
            yield Problem(message, hint, KeyPlace(("links", number, "from")))


def _texts(dataset: Dataset) -> Iterator[str]:
    """Every text of a campaign in which an address may stand."""
    without_links = msgspec.structs.replace(dataset.campaign, links=())
    written = (*dataset.letters.values(), *dataset.pages.values())
    fronts = (letter.front for letter in written)
    others = (*dataset.organisations.values(), *dataset.people.values())
    for record in (without_links, *fronts, *others):
        yield from (text for _, text in texts(record))
    yield from (letter.body for letter in written)


def _addresses(text: str) -> Iterator[str]:
    # Markdown reads a backslash before a mark as the mark alone.
    plain = text.replace("\\", "")
    yield from (url for url, _ in find_web_addresses(plain))
    yield from (f"https://{url}" for url, _ in find_bare_addresses(plain))
