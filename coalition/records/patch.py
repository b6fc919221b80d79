"""Changes to the YAML file of a record that leave every other byte as it was.

Each function is given the file's text and the record that it states, and returns the changed text.
All raise ValueError with a reason where the file is written in a way that can't be changed so.
"""

import datetime
from collections.abc import Mapping, Sequence

import msgspec

from coalition.model import Campaign, Organisation, Person
from coalition.records.reading import read_record
from coalition.records.rendering import keys_of
from coalition.yamltext import append_entry, append_item, append_key, with_key, with_scalar


def with_value(
    text: str, record: msgspec.Struct, key: str, value: object, comment: Sequence[str] = ()
) -> str:
    """The file with a key that is not in it yet; `comment` are lines to put above it."""
    return with_key(text, key, value, keys_of(type(record)), comment)


def with_items(text: str, record: msgspec.Struct, key: str, items: Sequence[object]) -> str:
    """The file with items at the end of a list, which is added where the record has none."""
    if not items:
        return text
    if not getattr(record, key):
        return with_value(text, record, key, items)
    for item in items:
        text = append_entry(text, (key,), item)
    return text


def with_language(text: str, campaign: Campaign, language: str) -> str:
    """campaign.yaml with a language at the end of `languages`, which may stand in brackets."""
    try:
        text = append_item(text, ("languages",), language)
    except TypeError as error:
        raise ValueError(str(error)) from None
    # The result is read again: `languages` may stand there as an alias or in braces.
    reading = read_record(Campaign, text, "campaign.yaml", stem=None)
    if reading.record is None or reading.record.languages != (*campaign.languages, language):
        raise ValueError("`languages` can't be added to without changing the rest")
    return text


def with_names(
    text: str, record: Organisation, names: Mapping[str, str], *, overwrite: bool
) -> str:
    """The file with names by language tag; those of the record stay without `overwrite`."""
    if not record.names:
        return with_value(text, record, "names", names)
    for tag, name in names.items():
        if tag not in record.names:
            text = append_key(text, ("names",), tag, name)
        elif overwrite and record.names[tag] != name:
            text = with_scalar(text, ("names", tag), name)
    return text


def with_membership_value(
    text: str, record: Person, index: int, key: str, value: str | datetime.date
) -> str:
    """The file with a value of the membership at an index, added or in place of the one it has."""
    if getattr(record.memberships[index], key) is None:
        return append_key(text, ("memberships", index), key, value)
    return with_scalar(text, ("memberships", index, key), value)


def with_signature_day(
    text: str, record: Organisation | Person, index: int, day: datetime.date
) -> str:
    """The file with the day of the signature at an index, added or in place of the one it has."""
    if record.signed[index].on is None:
        return append_key(text, ("signed", index), "on", day)
    return with_scalar(text, ("signed", index, "on"), day)
