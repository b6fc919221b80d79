"""Checks of the formats that a campaign or a letter asks for."""

from collections.abc import Iterator

from coalition.checks.records.record_file import RecordFile
from coalition.findings import Problem
from coalition.model import Campaign, FrontMatter
from coalition.yamltext import KeyPlace


def codes_without_address(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R122: a QR code leads somewhere.

    It holds the whole address of a page, which nobody knows until the campaign says where its pages
    will be served.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        formats: [md, qr]
        ---
        We ask for a ban.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        formats: [md]
        ---
        We ask for a ban.
    """
    record = file.record
    if not isinstance(record, Campaign | FrontMatter) or "qr" not in (record.formats or ()):
        return
    if file.dataset.campaign.base_url is None:
        hint = "Add `base_url` to data/campaign.yaml, or take `qr` out of `formats`."
        message = "a QR code needs the address at which the pages will be served"
        yield Problem(message, hint, KeyPlace(("formats",)))
