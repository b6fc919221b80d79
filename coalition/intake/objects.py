"""Objects of JSON and YAML as rows: their keys are the header, wherever the list of them stands."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from coalition.expressions import Expression
from coalition.intake.known_headers import fold, key_of, name_weight
from coalition.intake.rows import (
    Sheet,
    UnreadableError,
    cell_text,
    make_sheet,
    number_rows,
    require_rows,
)

_MOST_COLUMNS = 500
_MOST_LEVELS = 40
"""Lists of the Parliament and exports of forges have six."""

_ADDRESS = Expression(r"(?i)(?:https?://|www\.)\S+")


def objects_sheet(data: list[Any], description: str) -> Sheet:
    """A sheet of a list of objects or names. Raises UnreadableError where it holds others."""
    data = _named(data)
    require_rows(len(data))
    objects = [flatten(item) for item in data if isinstance(item, Mapping)]
    if len(objects) != len(data):
        raise UnreadableError(f"the {description} holds a list of something else than objects")
    header = make_header(objects)
    rows = [header, *([_cell(item.get(key)) for key in header] for item in objects)]
    return make_sheet(number_rows(rows), description, None)


def find_list(data: Mapping[str, Any], description: str) -> list[Any]:
    """The list that an object holds at any depth, or a list of the object itself.

    Raises UnreadableError where it holds several.
    """
    if "name" in map(fold, data):
        return [data]
    lists = dict(_lists(data, ""))
    if len(lists) > 1:
        raise UnreadableError(
            f"the {description} holds several lists ({', '.join(lists)}); save one of them",
            save_as=description.lower(),
        )
    return next(iter(lists.values()), [data])


def _lists(data: Mapping[str, Any], path: str) -> Iterator[tuple[str, list[Any]]]:
    """The lists of objects or names in an object, and the objects in it that are such a list."""
    # Keys with @ are JSON-LD's own, such as `@context`.
    inner = {key: value for key, value in data.items() if not key.startswith("@")}
    if items := _by_key(inner):
        yield path or "its keys", items
        return
    for key, value in inner.items():
        if isinstance(value, list) and value and isinstance(value[0], Mapping | str):
            yield f"{path}{key}", value
        elif isinstance(value, Mapping):
            yield from _lists(value, f"{path}{key}.")


def _by_key(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The objects of an object that has one for each organisation, by name or by another key.

    The key is the name where they have none: `Open Doors: {url: …}`, `Open Doors: https://…`.
    """
    values = list(data.values())
    if len(values) > 1 and all(isinstance(one, str) and _ADDRESS.fullmatch(one) for one in values):
        return [{"name": key, "website": value} for key, value in data.items()]
    if not values or not all(isinstance(one, Mapping) and one for one in values):
        return []
    keys = {inner for one in values for inner in one}
    if any(map(name_weight, keys)):
        return [{"key": key, **one} for key, one in data.items()]
    known = [inner for inner in keys if key_of(inner, {})]
    return [{"name": key, **one} for key, one in data.items()] if known else []


def _named(data: list[Any]) -> list[Any]:
    """A list with objects for names, and for `{Open Doors: https://…}`."""
    if data and all(isinstance(item, str) for item in data):
        return [{"name": item} for item in data]
    pairs = [tuple(item.items()) for item in data if isinstance(item, Mapping) and len(item) == 1]
    if not data or len(pairs) < len(data):
        return data
    are_sites = all(_is_address(address) and not key_of(key, {}) for ((key, address),) in pairs)
    return [{"name": key, "website": site} for ((key, site),) in pairs] if are_sites else data


def _is_address(value: Any) -> bool:
    return isinstance(value, str) and _ADDRESS.fullmatch(value) is not None


def require_levels(data: Any, description: str) -> None:
    """Raise UnreadableError for what is nested deeper than any list of records."""
    level = [data]
    for _ in range(_MOST_LEVELS):
        nested = (item for item in level if isinstance(item, list | dict))
        level = [inner for item in nested for inner in _inside(item)]
        if not level:
            return
    raise UnreadableError(f"the {description} is nested more than {_MOST_LEVELS} levels deep")


def _inside(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def make_header(objects: Iterable[Mapping[str, Any]]) -> list[str]:
    """The keys of all objects, in the order of their first use."""
    header = list(dict.fromkeys(key for item in objects for key in item))
    if len(header) > _MOST_COLUMNS:
        raise UnreadableError(f"the rows have {len(header)} different keys, which is not a table")
    return header


def flatten(json_object: Mapping[str, Any]) -> dict[str, Any]:
    """An object with a key for each key of objects in it: `names (fr)` for `fr` in `names`."""
    flat: dict[str, Any] = {}
    for key, value in json_object.items():
        if isinstance(value, Mapping) and value:
            flat |= {f"{key} ({part})": inner for part, inner in value.items()}
        else:
            flat[key] = value
    return flat


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_cell(item) for item in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else cell_text(value)
