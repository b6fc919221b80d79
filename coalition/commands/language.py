"""Adding a language to campaign.yaml without touching another byte of it."""

from collections.abc import Iterator
from pathlib import Path

from coalition import files
from coalition.campaign.changes import Change
from coalition.model import Campaign
from coalition.records import read_record
from coalition.refusals import Refusal
from coalition.yamltext import append_item


def _languages(text: str) -> tuple[str, ...] | None:
    record = read_record(Campaign, text, files.CAMPAIGN_FILE, stem=None).record
    return record.languages if record else None


def with_language(root: Path, campaign: Campaign, language: str) -> Iterator[Change]:
    """campaign.yaml with a language at the end of `languages`; nothing if it is listed."""
    if language in campaign.languages:
        return
    data = files.read_file(root, files.CAMPAIGN_FILE) or b""
    before = data.decode()
    text = append_item(before, ("languages",), language)
    if _languages(text) != (*campaign.languages, language):
        raise Refusal(
            f"{files.CAMPAIGN_FILE} is written in a way that can't be added to; "
            f"write {language} into `languages` yourself"
        )
    yield Change(files.CAMPAIGN_FILE, text.encode(), before=data, summary=f"{language} added")
