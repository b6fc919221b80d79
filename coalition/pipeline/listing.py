"""Adding a language to campaign.yaml without touching another byte of it."""

from collections.abc import Iterator
from pathlib import Path

from coalition import files
from coalition.model import Campaign
from coalition.pipeline.updating import Change
from coalition.yamltext import append_item


def with_language(root: Path, campaign: Campaign, language: str) -> Iterator[Change]:
    """campaign.yaml with a language at the end of `languages`; nothing if it is listed."""
    if language in campaign.languages:
        return
    data = files.read_file(root, files.CAMPAIGN_FILE) or b""
    text = append_item(data.decode(), ("languages",), language)
    yield Change(files.CAMPAIGN_FILE, text.encode(), new=False, summary=f"{language} added")
