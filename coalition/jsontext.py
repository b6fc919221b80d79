"""How JSON is written, wherever the program writes it."""

from typing import Any

import msgspec


def render_json(value: msgspec.Struct | dict[str, Any]) -> bytes:
    """UTF-8 JSON, indented, keys in the order of the struct or dict, with a newline at the end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"
