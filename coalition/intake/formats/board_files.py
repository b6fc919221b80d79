"""Boards of cards in lists, as Trello exports them: a card is a row, its list is its state."""

from collections.abc import Mapping
from typing import Any


def board_rows(data: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """The cards of a board as objects with `name`, `status` and notes; None for another object.

    The board's own name is none of an organisation, and neither are those of its lists and people.
    """
    cards, lists = _objects(data.get("cards")), _objects(data.get("lists"))
    if not (cards and lists):
        return None
    names = {one.get("id"): one for one in lists}
    rows = []
    for card in cards:
        own = names.get(card.get("idList"), {})
        rows.append(
            {
                "name": card.get("name", ""),
                "status": own.get("name", ""),
                "archived": bool(card.get("closed") or own.get("closed")),
                "labels": _labels(card.get("labels")),
                "notes": card.get("desc") or "",
            }
        )
    return rows


def _objects(value: Any) -> list[Mapping[str, Any]]:
    """A list of objects; nothing of anything else."""
    objects = value if isinstance(value, list) else []
    return objects if all(isinstance(item, Mapping) for item in objects) else []


def _labels(value: Any) -> str:
    names = (label.get("name", "") for label in value or () if isinstance(label, Mapping))
    return "; ".join(filter(None, names))
