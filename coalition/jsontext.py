"""How JSON is written, wherever the program writes it, and read back."""

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

Value = TypeVar("Value")


def render_json(value: msgspec.Struct | dict[str, Any]) -> bytes:
    """UTF-8 JSON, indented, keys in the order of the struct or dict, with a newline at the end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def read_json(
    data: bytes,
    kind: type[Value],
    *,
    strict: bool = True,
    convert: Callable[[type, Any], Any] | None = None,
) -> Value | None:
    """The value of a type that bytes are JSON of; None where they are no such thing.

    Texts stand for other simple types where it is not strict; `convert` makes what JSON lacks.
    Bytes that are no UTF-8 and nests too deep raise errors of their own, which callers forgot.
    """
    try:
        return msgspec.json.decode(data, type=kind, strict=strict, dec_hook=convert)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
