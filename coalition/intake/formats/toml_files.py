"""TOML, as sites of Hugo and Zola keep lists in it: tables of one name, read as JSON is."""

import tomllib
from collections.abc import Mapping
from typing import Any

from coalition.expressions import Expression
from coalition.intake.formats.lists_in_objects import find_list
from coalition.intake.formats.objects import objects_sheet, require_levels
from coalition.intake.rows import Sheet, UnreadableError

_TOML = Expression(
    r"\ufeff?(?:[ \t]*(?:#.*)?\n|[ \t]*[\w-]+[ \t]*=.*\n)*[ \t]*\[{1,2}[\w.-]+\]{1,2}[ \t]*\n"
    r"(?:[ \t]*(?:#.*)?\n)*[ \t]*[\w-]+[ \t]*=[ \t]*\S"
)


def is_toml(text: str) -> bool:
    """Whether a text has a table as TOML writes it."""
    return _TOML.match(text) is not None


def read_toml(text: str, chosen: str = "") -> Sheet:
    """A sheet of the tables of a TOML file. Raises UnreadableError where it can't be read.

    `chosen` is the list that is meant, of several.
    """
    try:
        data = tomllib.loads(text.removeprefix("\ufeff"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UnreadableError(f"the file looks like TOML and is not: {error}") from None
    require_levels(data, "TOML")
    found = find_list(_as_texts(data), "TOML", chosen)
    return objects_sheet(found.items, found.describe("TOML"))


def _as_texts(value: Any) -> Any:
    """A value whose days are texts, as JSON has them."""
    if isinstance(value, Mapping):
        return {key: _as_texts(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_as_texts(one) for one in value]
    return value if isinstance(value, str | bool | int | float) else str(value)
