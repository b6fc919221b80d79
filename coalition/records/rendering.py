"""A struct -> the text of its record file: keys in the model's order, defaults left out."""

import functools
from typing import Any

import msgspec

from coalition.yamltext import render_mapping


def keys_of(record: type[msgspec.Struct]) -> tuple[str, ...]:
    """The keys of a record's file, in the order in which they are written."""
    return tuple(field.encode_name for field in _fields(record) if field.name != "id")


def record_text(record: msgspec.Struct) -> str:
    """The file of a new record; its id is the file's name and does not stand in it."""
    plain: dict[str, Any] = as_plain(record)
    plain.pop("id", None)
    return render_mapping(plain)


def as_plain(value: Any) -> Any:
    """A struct as mappings, lists and plain values, without keys that have their default."""
    if isinstance(value, msgspec.Struct):
        return {
            field.encode_name: as_plain(item)
            for field in _fields(type(value))
            if (item := getattr(value, field.name)) != _default(field)
        }
    if isinstance(value, tuple | list):
        return [as_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: as_plain(item) for key, item in value.items()}
    return value


@functools.cache
def _fields(record: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """A struct's fields; reading them off its annotations takes long."""
    return msgspec.structs.fields(record)


def _default(field: msgspec.structs.FieldInfo) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default
