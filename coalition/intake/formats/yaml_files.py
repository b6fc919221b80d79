"""YAML as websites keep lists in it: a list of mappings, or a mapping of them, perhaps below a key.

Every value is the text that stands in the file, so that `007` is no 7.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from coalition.expressions import Expression
from coalition.intake.formats.lists_in_objects import find_list, list_itself
from coalition.intake.formats.objects import objects_sheet
from coalition.intake.rows import Sheet, UnreadableError, cell_text, quote
from coalition.intake.words.known_headers import key_of
from coalition.model import Organisation
from coalition.yamltext import parse_texts

_LIST = Expression(r"-(?:\s+(?:[\w\"'][^:]*:(?:\s|\Z)|\{)|\s*\Z)|\[?\{\s*\w+:\s")
_KEY_ALONE = Expression(r"[\w\"'][^:#]*:\s*(?:#.*|[&!]\S+.*)?")
_KEY = Expression(r"\s*(?:-\s+)*[\w\"'<][^:]{0,60}:(?:\s.*)?")
_ITEM = Expression(r"\s*(?:-\s+\{?|\{)\s*(?P<key>[\w\"'][^:,]{0,60}):(?:\s|\Z)")
_OF_RECORDS = frozenset(Organisation.__struct_fields__)
"""The keys of a record, as they are written."""

_FEW = 3
_FRONT_MATTER = Expression(r"---[ \t]*\n(?:.*\n)*?---[ \t]*\n*\Z")
_MOSTLY = 0.7
"""Of the lines of a list with keys; texts go on over several lines."""


def read_yaml(text: str, mapping: Mapping[str, str], chosen: str = "") -> Sheet | None:
    """A sheet of a YAML list; None for a text that is none, such as a pasted list with colons.

    `mapping` has keys of a record by header, `chosen` is the list that is meant, of several. Raises
    UnreadableError where a list can't be read.
    """
    lines = [line for line in text.split("\n") if line.strip() and not line.startswith("#")]
    if record := _read_record(text, lines):
        return objects_sheet([record], "YAML, one record")
    if not _may_be_yaml(lines):
        return None
    if _FRONT_MATTER.match(text):
        text = text.rstrip().removesuffix("---")
    value, findings = parse_texts(text, "")
    if findings:
        if not _is_meant(lines, mapping):
            return None
        wrong = findings[0]
        raise UnreadableError(
            f"the file looks like YAML and is not: line {wrong.line}: {wrong.message}. {wrong.hint}"
        )
    value = _with_text_keys(value)
    found = find_list(value, "YAML", chosen) if isinstance(value, Mapping) else list_itself(value)
    if not _are_rows(found.items, value, mapping):
        return None
    return objects_sheet(found.items, found.describe("YAML"))


def _read_record(text: str, lines: list[str]) -> Mapping[str, Any]:
    """The one record of a file as this program writes them; nothing where a key is none of its.

    A form that somebody has filled in has questions in other words.
    """
    first = [line.partition(":")[0] for line in lines if not line.startswith((" ", "-", "\t"))]
    if len(first) < len(("name", "country")) or not _OF_RECORDS.issuperset(first):
        return {}
    value, findings = parse_texts(text, "")
    is_record = not findings and isinstance(value, Mapping) and isinstance(value.get("name"), str)
    return _with_text_keys(value) if is_record else {}


def _may_be_yaml(lines: list[str]) -> bool:
    """Whether lines begin as a list with keys does, or have a key with keys below it."""
    first = next((line for line in lines if not line.startswith(("---", "%YAML"))), "")
    if _LIST.match(first) or _KEY_ALONE.fullmatch(first):
        return True
    return any(
        _KEY_ALONE.fullmatch(above) and line[:1].isspace() and _KEY.fullmatch(line)
        for above, line in pairwise(lines)
    )


def _is_meant(lines: list[str], mapping: Mapping[str, str]) -> bool:
    """Whether lines that are no YAML were meant as such.

    Most of them have keys, or one that is a record's stands where a list's item begins: a bracket
    or quotation mark that is not closed swallows the lines below it.
    """
    keys = list(filter(None, map(_KEY.fullmatch, lines)))
    if len(keys) >= _FEW and len(keys) >= len(lines) * _MOSTLY:
        return True
    items = (_ITEM.match(line) for line in lines)
    return any(item and key_of(item["key"].strip("\"' "), mapping) for item in items)


def _are_rows(items: Any, value: Any, mapping: Mapping[str, str]) -> bool:
    """Whether the items of a list are organisations with keys, and no lines that have a colon.

    A mapping by itself may be a form, and a list of texts is a pasted one.
    """
    if not isinstance(items, list) or (len(items) == 1 and items[0] is value):
        return False
    rows = [item for item in items if isinstance(item, Mapping)]
    if not rows:
        return False
    if len(rows) < len(items):
        odd = next(item for item in items if not isinstance(item, Mapping))
        if _have_keys(rows, mapping):
            raise UnreadableError(f"one item of the YAML list has no keys: {quote(str(odd))}")
        return False
    return _have_keys(rows, mapping)


def _with_text_keys(value: Any) -> Any:
    """A value with texts for keys, whose depth the parser has bounded."""
    if isinstance(value, list):
        return [_with_text_keys(item) for item in value]
    if isinstance(value, Mapping):
        return {cell_text(key): _with_text_keys(item) for key, item in value.items()}
    return value


def _have_keys(rows: Iterable[Mapping[str, Any]], mapping: Mapping[str, str]) -> bool:
    rows = list(rows)
    many = [row for row in rows if len(row) > 1]
    known = any(key_of(key, mapping) == "name" for row in rows for key in row)
    return known or len(many) * 2 > len(rows) or _are_addresses(rows)


def _are_addresses(rows: Iterable[Mapping[str, Any]]) -> bool:
    return all(str(value).startswith("http") for row in rows for value in row.values())
