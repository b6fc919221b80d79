"""The figures of docs/performance.json as tables, a section each."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_FIGURES = Path(__file__).parents[1] / "performance.json"


def figures() -> dict[str, Any]:
    """What `nox -s bench` wrote down."""
    found: dict[str, Any] = json.loads(_FIGURES.read_bytes())
    return found


def render() -> str:
    """Every section as a table in Markdown, and on what machine it was measured."""
    found = figures()
    machine = "; ".join(f"{name} {value}" for name, value in found["machine"].items())
    parts = [f"{machine}.\n"]
    for section in found["sections"]:
        parts += [f"### {section['title']}\n", "\n".join(_table(section["rows"])) + "\n"]
        parts += [f"{note}\n" for note in section["notes"]]
    return "\n".join(parts)


def _table(rows: list[dict[str, Any]]) -> Iterator[str]:
    columns = {name: cell for name, cell in _COLUMNS.items() if any(map(cell, rows))}
    yield f"| | {' | '.join(columns)} |"
    yield "| --- |" + " --- |" * len(columns)
    for row in rows:
        cells = " | ".join(cell(row) for cell in columns.values())
        yield f"| {_code(row['label'])} | {cells} |"


def _code(label: str) -> str:
    """What stands in quotation marks of a shell is a command."""
    return f"`{label}`" if '"' in label else label


def _seconds(row: dict[str, Any], key: str) -> str:
    return f"{row[key]:.2f} s" if row.get(key) is not None else ""


def _ratio(row: dict[str, Any]) -> str:
    return f"{row['ratio']:.2f} × {_code(row['to'])}" if row.get("to") else ""


def _goal(row: dict[str, Any]) -> str:
    if row.get("goal") is None or row.get("ratio") is None:
        return ""
    verdict = "met" if row["ratio"] <= row["goal"] else "**missed**"
    return f"{row['goal']:.2f}, {verdict}"


def _size(row: dict[str, Any], key: str) -> str:
    return f"{row[key] / 1_000_000:.0f} MB" if row.get(key) else ""


_COLUMNS: dict[str, Callable[[dict[str, Any]], str]] = {
    "median": lambda row: _seconds(row, "seconds"),
    "floor": lambda row: _seconds(row, "floor"),
    "ratio": _ratio,
    "goal, at most": _goal,
    "largest process": lambda row: _size(row, "largest"),
    "all processes": lambda row: _size(row, "together"),
}
"""Columns that stand in a table where one of its rows has something to say."""
