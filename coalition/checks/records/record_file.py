"""A record with its file and the campaign around it: the subject of each check of records."""

import datetime
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import msgspec

from coalition.model import Dataset
from coalition.yamltext import KeyPath


class RecordFile(msgspec.Struct, frozen=True):
    """One record with the campaign around it."""

    record: Any
    """A struct of the model: an organisation, a person, a group, the campaign, or front matter."""

    path: str
    dataset: Dataset
    today: datetime.date
    logos: Mapping[str, bytes]
    """The bytes of the images that records name, by file name; without those that are missing."""


def texts(record: msgspec.Struct, keys: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    """Every text of a record with its keys, the id and names of other records included."""
    for attribute, key in attributes(type(record)):
        yield from _texts_of(getattr(record, attribute), (*keys, key))


@cache
def attributes(record: type[msgspec.Struct]) -> tuple[tuple[str, str], ...]:
    """The attributes of a struct, each with its key in files."""
    fields = msgspec.structs.fields(record)
    return tuple((field.name, field.encode_name) for field in fields)


def _texts_of(value: object, keys: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    match value:
        case str():
            yield keys, value
        case msgspec.Struct():
            yield from texts(value, keys)
        case tuple():
            for number, item in enumerate(value):
                yield from _texts_of(item, (*keys, number))
        case dict():
            for key, item in value.items():
                yield from _texts_of(item, (*keys, key))
