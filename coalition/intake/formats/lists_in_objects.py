"""Where an object of JSON or YAML holds the list of organisations, and which of several it is."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from coalition.expressions import Expression
from coalition.intake.agreement.states import read_state
from coalition.intake.formats.board_files import board_rows
from coalition.intake.formats.grouped_objects import by_country, without_groups
from coalition.intake.rows import UnreadableError
from coalition.intake.words.known_headers import fold, key_of, name_weight

ADDRESS = Expression(r"(?i)(?:https?://|www\.)\S+")
_WORD = Expression(r"[^\W_]+")
_FORMER_WORDS = """
    alumni former ehemalige ehemaligen anciens anciennes antiguos antiguas antigos antigas ex byli
    byvali bivsi nekdanji tidigare tidligere fyrri entiset endised volt korabbi fosti eski buvusi
    buvusios bijusie kolishni bivshi proin voormalige vorige passati past left gone archive archiv
    archives archived old withdrawn pending rejected declined drafts hidden
"""
_FORMER = frozenset(_FORMER_WORDS.split())
"""Words for those who are members no longer, or not yet, in plain letters."""


class FoundList(NamedTuple):
    """A list of an object, and what of the object is not read."""

    items: list[Any]
    unread: tuple[str, ...] = ()
    """The other lists, with how many items each has."""

    def describe(self, kind: str) -> str:
        """What the file was read as, with what of it is not."""
        return f"{kind}; not read: {', '.join(self.unread)}" if self.unread else kind


def find_list(data: Mapping[str, Any], description: str, chosen: str = "") -> FoundList:
    """The list that an object holds at any depth, or a list of the object itself.

    `chosen` is the path of the one that is meant, such as `data.members`. Lists of former members
    are passed over. Raises UnreadableError where several are left, and where none is so called.
    """
    if not chosen and (cards := board_rows(data)) is not None:
        return FoundList(cards)
    if "name" in map(fold, data) and not chosen:
        return FoundList([data])
    lists = dict(_lists(data, ""))
    if chosen and chosen not in lists:
        there = ", ".join(lists) or "none"
        raise UnreadableError(f"the {description} holds no list {chosen}; there are {there}")
    left = [chosen] if chosen else [path for path in lists if not is_of_former(path)]
    if not chosen and (grouped := by_country({one: lists[one] for one in left})):
        told = (f"the list {other} ({len(lists[other])})" for other in lists if other not in left)
        return FoundList(grouped, tuple(told))
    if len(lists) > 1 and len(left) != 1:
        raise UnreadableError(
            f"the {description} holds several lists ({', '.join(lists)}); say which is meant, or "
            "save it alone",
            lists=tuple(lists),
        )
    if not lists:
        return FoundList([data])
    path = left[0] if left else next(iter(lists))
    items, others = without_groups(lists[path])
    return FoundList(items, (*_told(lists, path), *others))


def list_itself(items: Any) -> FoundList:
    """What a file holds that is no object: a list, perhaps of groups."""
    found, others = without_groups(items) if isinstance(items, list) else (items, [])
    return FoundList(found, tuple(others))


def _told(lists: Mapping[str, list[Any]], path: str) -> Iterator[str]:
    for other, items in lists.items():
        if other != path:
            yield f"the list {other} ({len(items)} item{'' if len(items) == 1 else 's'})"


def is_of_former(path: str) -> bool:
    """Whether a list is of those who are members no longer, or not yet, by its key."""
    words = _WORD.findall(fold(path.rpartition(".")[2].replace("_", " ")))
    return not _FORMER.isdisjoint(words) or any(read_state(word) == "no member" for word in words)


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
    if len(values) > 1 and all(isinstance(one, str) and ADDRESS.fullmatch(one) for one in values):
        return [{"name": key, "website": value} for key, value in data.items()]
    if not values or not all(isinstance(one, Mapping) and one for one in values):
        return []
    keys = {inner for one in values for inner in one}
    if any(map(name_weight, keys)):
        return [{"key": key, **one} for key, one in data.items()]
    known = [inner for inner in keys if key_of(inner, {})]
    return [{"name": key, **one} for key, one in data.items()] if known else []
