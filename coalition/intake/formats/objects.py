"""Objects of JSON and YAML as rows: their keys are the header, wherever the list of them stands."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from coalition.intake.agreement.consent import first_answer, what_is_asked
from coalition.intake.formats.lists_in_objects import ADDRESS
from coalition.intake.formats.nested_objects import flatten
from coalition.intake.rows import (
    Sheet,
    UnreadableError,
    cell_text,
    make_sheet,
    number_rows,
    require_rows,
)
from coalition.intake.words.known_headers import fold, key_of, name_weight
from coalition.intake.words.listing_headers import says_whether_listed
from coalition.intake.words.turned_questions import asks_to_be_left_out

_TITLES = ("title", "titre", "titel", "titolo", "titulo", "label", "caption", "alt")
_HIDING = frozenset({"draft", "hidden", "archived", "disabled"})
_LINKS = ("link", "href", "uri", "lien")
_PICTURES = frozenset({"logo", "image", "img", "icon", "picture"})
_MOST_COLUMNS = 500
_MOST_LEVELS = 40
"""Lists of the Parliament and exports of forges have six."""


def objects_sheet(data: list[Any], description: str) -> Sheet:
    """A sheet of a list of objects or names. Raises UnreadableError where it holds others."""
    data = _named(data)
    require_rows(len(data))
    objects = [flatten(item) for item in data if isinstance(item, Mapping)]
    objects = _without_no_draft(_with_names(objects))
    if len(objects) != len(data):
        raise UnreadableError(f"the {description} holds a list of something else than objects")
    header = make_header(objects)
    taken = [key for key in header if _says_no_alone(key, objects)]
    filled = [{**dict.fromkeys(taken, True), **item} for item in objects]
    rows = [header, *([_cell(item.get(key)) for key in header] for item in filled)]
    told = "".join(f"; {key} stands only where it says no" for key in taken)
    return make_sheet(number_rows(rows), f"{description}{told}", None)


def _with_names(objects: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Objects whose `title` is their name, and `link` their website, as on lists of logos.

    So it is where no key is known to hold names, and each has a site or a picture.
    """
    keys = {key for item in objects for key in item}
    by_folded = {fold(key): key for key in keys}
    title = next((by_folded[one] for one in _TITLES if one in by_folded), "")
    link = next((by_folded[one] for one in _LINKS if one in by_folded), "")
    is_shown = bool(link) or any(key_of(key, {}) == "website" for key in keys)
    is_shown = is_shown or not _PICTURES.isdisjoint(by_folded)
    if not title or not is_shown or any(map(name_weight, keys)):
        return objects
    called = {title: "name"}
    if link and not any(key_of(key, {}) == "website" for key in keys):
        called[link] = "website"
    return [{called.get(key, key): value for key, value in item.items()} for item in objects]


def _without_no_draft(objects: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Objects without the keys by which programs of sites hide a page, where all say no."""
    hiding = {key for item in objects for key in item if fold(key) in _HIDING}
    idle = {key for key in hiding if all(_is_no(item.get(key, False)) for item in objects)}
    return [{key: one for key, one in item.items() if key not in idle} for item in objects]


def _is_no(value: Any) -> bool:
    return value is False or (isinstance(value, str) and value.casefold() == "false")


def _says_no_alone(key: str, objects: list[dict[str, Any]]) -> bool:
    """Whether a key such as `publish` is written only where it says no, as programs do.

    No form has asked the others, and a key that is not there is no question without an answer.
    """
    said = [item[key] for item in objects if key in item]
    if len(said) == len(objects) or any(first_answer(_cell(value)) != "no" for value in said):
        return False
    asks = what_is_asked(key) in ("publication", "consent") or says_whether_listed(key)
    return asks and not asks_to_be_left_out(key)


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
    return isinstance(value, str) and ADDRESS.fullmatch(value) is not None


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


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_cell(item) for item in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else cell_text(value)
