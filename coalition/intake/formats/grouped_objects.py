"""Organisations of JSON and YAML that stand in groups: by country, or below headings."""

from collections.abc import Mapping
from typing import Any

from coalition import languages
from coalition.intake.membership.headings_of_others import is_of_others
from coalition.intake.words.known_headers import fold, key_of
from coalition.intake.words.letter_phrases import is_member_word

_CODE = 3
_SEVERAL = 2
"""One list by itself is no group."""

_TITLES = frozenset({
    "name", "title", "label", "heading", "group", "category", "region", "section", "nom", "titre",
    "titel",
})  # fmt: skip
"""Keys of what a group is called, folded."""


def by_country(lists: Mapping[str, list[Any]]) -> list[Any]:
    """The items of several lists that are called as countries are; nothing of others.

    `lists` are by their paths, such as `members.germany`. Small codes may be of languages.
    """
    countries = {path: _country(path.rpartition(".")[2]) for path in lists}
    if len(lists) < _SEVERAL or not all(countries.values()):
        return []
    return [_in_country(item, countries[path]) for path, items in lists.items() for item in items]


def without_groups(items: list[Any]) -> tuple[list[Any], list[str]]:
    """The items of groups in a list, and what groups of others are called.

    Any other list is given back as it is. A group is an object that holds one list of objects or
    names and is called as a country, or whose list is called `members` or the like and which has
    no website of its own.
    """
    groups = [_group(item) for item in items]
    if not items or not all(groups):
        return items, []
    found: list[Any] = []
    others: list[str] = []
    for title, country, inner in filter(None, groups):
        if is_of_others(title):
            others.append(f"what stands below {title} ({len(inner)})")
        else:
            found += [_in_country(item, country) for item in inner]
    return found, others


def _group(item: Any) -> tuple[str, str, list[Any]] | None:
    """What a group is called, its country, and its items; None of an organisation."""
    if not isinstance(item, Mapping):
        return None
    lists = [(key, value) for key, value in item.items() if _is_list(value)]
    if len(lists) != 1 or any(key_of(key, {}) == "website" for key in item):
        return None
    ((key, inner),) = lists
    titles = [str(value) for one, value in item.items() if fold(one) in _TITLES]
    named = [str(value) for one, value in item.items() if key_of(one, {}) == "country"]
    country = next(filter(None, map(_country, (*named, *titles))), "")
    if not country and not is_member_word(key):
        return None
    return next(iter(titles), ""), country, inner


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], Mapping | str)


def _country(text: str) -> str:
    """A text where it is a country's name or its code in capitals, or `international`."""
    if len(text) <= _CODE and not text.isupper():
        return ""
    spaced = text.replace("_", " ").replace("-", " ")
    known = languages.known_country_or_international
    return next((one for one in (text, spaced) if known(one)), "")


def _in_country(item: Any, country: str) -> Any:
    """An item with the country of its group, where it has none."""
    if not country:
        return item
    if isinstance(item, str):
        return {"name": item, "country": country}
    if not isinstance(item, Mapping) or any(key_of(key, {}) == "country" for key in item):
        return item
    return {**item, "country": country}
