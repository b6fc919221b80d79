"""The texts of a record that are translated, each with its address."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from coalition.expressions import Expression
from coalition.records.shapes import Type, meaning, members, plain, shape_of

Address = tuple[str, ...]
"""Keys from the record down to a text; an item of a list is named by what identifies it."""

_WEB_ADDRESS = Expression(r"\s*https?://\S+\s*", re.IGNORECASE)
_IDENTIFYING = ("id", "person", "email", "field")


def prose(record: msgspec.Struct) -> Iterator[tuple[Address, str]]:
    """The texts of type `Text` in a record, in the order of its keys, with their addresses."""
    for attribute, name in _prose_fields(type(record)):
        yield from _prose_of(getattr(record, attribute), (name,))


def _prose_of(value: Any, address: Address) -> Iterator[tuple[Address, str]]:
    match value:
        case str() if not is_web_address(value):
            yield address, value
        case msgspec.Struct():
            for inner, text in prose(value):
                yield (*address, *inner), text
        case tuple():
            for item in value:
                yield from _prose_of(item, (*address, _identity(item)))
        case dict():
            for key, item in value.items():
                yield from _prose_of(item, (*address, key))


def is_web_address(text: str) -> bool:
    """Whether a text is a web address and nothing else, which nobody is asked to translate."""
    return _WEB_ADDRESS.fullmatch(text) is not None


def _identity(item: msgspec.Struct) -> str:
    """What identifies an item of a list, so that its address does not change with its place."""
    names = (getattr(item, key, None) for key in _IDENTIFYING)
    return next(name for name in names if isinstance(name, str))


@cache
def _prose_fields(record: type[msgspec.Struct]) -> tuple[tuple[str, str], ...]:
    """The attributes of a struct that hold prose at any depth, with their names in files."""
    fields = shape_of(record).fields
    return tuple((f.name, f.encode_name) for f in fields if _holds_prose(f.type))


def _holds_prose(shape: Type) -> bool:
    return any(_member_holds_prose(member) for member in members(shape))


def _member_holds_prose(shape: Type) -> bool:
    match plain(shape):
        case inspect.StructType(cls=cls):
            return bool(_prose_fields(cls))
        case inspect.VarTupleType(item_type=inner) | inspect.DictType(value_type=inner):
            return _holds_prose(inner)
        case _:
            return meaning(shape) == "prose"
