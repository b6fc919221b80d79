"""The types of the model's fields, as msgspec describes them."""

from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

Type = inspect.Type


@cache
def shape_of(record: type[msgspec.Struct]) -> inspect.StructType:
    """A struct's fields and their types."""
    shape = inspect.type_info(record)
    if not isinstance(shape, inspect.StructType):
        raise TypeError(f"{record!r} is no struct")
    return shape


def meaning(shape: Type) -> str | None:
    """The kind of a text, such as `url`, `country` or `prose`; None for plain text."""
    extra: dict[str, Any] = (shape.extra or {}) if isinstance(shape, inspect.Metadata) else {}
    value = extra.get("is")
    return value if isinstance(value, str) else None


def plain(shape: Type) -> Type:
    """A type without its annotations."""
    return shape.type if isinstance(shape, inspect.Metadata) else shape


def members(shape: Type) -> tuple[Type, ...]:
    """The alternatives of a type: one, or those of a union, without `None`."""
    bare = plain(shape)
    if not isinstance(bare, inspect.UnionType):
        return (shape,)
    return tuple(member for member in bare.types if not isinstance(member, inspect.NoneType))
