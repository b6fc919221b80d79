"""JSON: a list of objects, or an object that holds one; issues with forms in them."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from coalition.expressions import Expression
from coalition.intake.formats.lists_in_objects import FoundList, find_list, list_itself
from coalition.intake.formats.nested_objects import flatten
from coalition.intake.formats.objects import objects_sheet, require_levels
from coalition.intake.forms import NO_FORM, read_issue
from coalition.intake.rows import Sheet, UnreadableError

_JSON = Expression(r"\s*(?:\[\s*[{\[\]]|\{\s*[\"}]|\[\s*\".*\]\s*\Z)", re.DOTALL)
"""How JSON begins that could hold records; a pasted list may begin with `[1]`."""


def is_json(text: str) -> bool:
    """Whether a text begins like JSON."""
    return _JSON.match(text) is not None


def read_json(text: str, mapping: Mapping[str, str], chosen: str = "") -> Sheet:
    """A sheet of a JSON list of objects or names, or of one in an object.

    Where objects are issues with forms in them, a sheet of forms. `mapping` has keys of a record
    by question; `chosen` is the list that is meant, of several. Raises UnreadableError with a
    sentence for people.
    """
    try:
        data = json.loads(text, object_pairs_hook=_unique_keys)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"the file looks like JSON and is not: {error}") from None
    require_levels(data, "JSON")
    found = list_itself(data)
    if isinstance(data, Mapping):
        issue = read_issue(data, mapping)
        found = FoundList([data]) if issue else find_list(data, "JSON", chosen)
    data = found.items
    forms = [read_issue(flatten(item), mapping) for item in data if isinstance(item, Mapping)]
    if any(forms) and len(forms) == len(data):
        return Sheet(
            (),
            0,
            "issues as JSON",
            None,
            tuple(form for found in forms for form in found or (NO_FORM,)),
        )
    return objects_sheet(data, found.describe("JSON"))


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object. Raises ValueError where a key stands twice: one value would be lost."""
    json_object = dict(pairs)
    if len(json_object) < len(pairs):
        twice = next(key for key, number in Counter(key for key, _ in pairs).items() if number > 1)
        raise ValueError(f"an object has the key {twice} twice")
    return json_object
