"""Lets `pybabel extract` find the same messages: an extractor for records and letters.

[coalition: data/**.yaml]
[coalition: data/**.md]
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import PurePath
from typing import IO, Any

from coalition.catalogs import Entry
from coalition.files import decode
from coalition.letters import parse_markdown, split_letter
from coalition.messages.templates import directory_template, text_template
from coalition.model import Campaign, Dataset, FrontMatter, Letter, Organisation, Person
from coalition.records import read_record

Extracted = tuple[int, str | None, str | tuple[str, str], list[str]]


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],  # noqa: ARG001 - the signature is Babel's
    comment_tags: Collection[str],  # noqa: ARG001
    options: Mapping[str, Any],  # noqa: ARG001
) -> Iterator[Extracted]:
    """Babel's interface: line, function, message (with its context) and comments of each text.

    Files that are no records or letters, or that `coalition check` refuses, give nothing.
    """
    path = PurePath(fileobj.name)
    text, _ = decode(fileobj.read(), path.as_posix())
    if text is None:
        return
    for entry in _entries(path, text):
        function = None if entry.msgctxt is None else "pgettext"
        message = entry.msgid if entry.msgctxt is None else (entry.msgctxt, entry.msgid)
        # Entries refer to files only; Babel wants a line.
        yield 1, function, message, list(entry.extracted_comments)


def _entries(path: PurePath, text: str) -> tuple[Entry, ...]:
    if path.suffix == ".md":
        return _letter_entries(path, text)
    if path.name == "campaign.yaml":
        campaign = read_record(Campaign, text, path.name).record
        return directory_template(Dataset(campaign=campaign)).entries if campaign else ()
    if path.parent.name == "organisations":
        organisation = read_record(Organisation, text, path.name, stem=path.stem).record
        return _record_entries(organisations={path.stem: organisation}) if organisation else ()
    if path.parent.name == "people":
        person = read_record(Person, text, path.name, stem=path.stem).record
        return _record_entries(people={path.stem: person}) if person else ()
    return ()


def _record_entries(**records: Any) -> tuple[Entry, ...]:
    """The messages of one record."""
    # A dataset needs a campaign; this one has no text, so that nothing of it is a message.
    nameless = Campaign(id="none", title="", languages=("en",))
    template = directory_template(Dataset(campaign=nameless, **records))
    return tuple(entry for entry in template.entries if entry.msgid)


def _letter_entries(path: PurePath, text: str) -> tuple[Entry, ...]:
    split = split_letter(text)
    front = read_record(FrontMatter, split.front, path.name).record if split else None
    if split is None or front is None:
        return ()
    letter = Letter(id=path.stem, front=front, body=split.body, first_line=split.first_line)
    documents = {"text": parse_markdown(split.body)}
    return text_template(letter, "text", path.name, documents, "en").entries
