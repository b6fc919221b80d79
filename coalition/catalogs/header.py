"""The header's text <-> its fields in their order."""

import re
from collections import Counter

from coalition.expressions import Expression

Fields = tuple[tuple[str, str], ...]

_FIELD = Expression(r"([^:\n]+): (.*)", re.DOTALL)
_CHARSET = Expression(r"(charset=)([^\s;]+)", re.IGNORECASE)


def parse_header(text: str) -> Fields:
    """The fields of a header; a line that reads otherwise has an empty name and is the value.

    Law: `render_header(parse_header(text)) == text` for a text that is empty or ends with a new
    line, as a header should.
    """
    lines = text.removesuffix("\n").split("\n") if text else []
    return tuple(_field(line) for line in lines)


def _field(line: str) -> tuple[str, str]:
    found = _FIELD.fullmatch(line)
    return (found[1], found[2]) if found else ("", line)


def render_header(fields: Fields) -> str:
    """The text of a header."""
    return "".join(f"{name}: {value}\n" if name else f"{value}\n" for name, value in fields)


def settled_header(fields: Fields) -> Fields:
    """Fields of one line each, named as they will be read again."""
    if not any("\n" in name or "\n" in value or not name or ":" in name for name, value in fields):
        return fields
    one_line = ((name.replace("\n", " "), value.replace("\n", " ")) for name, value in fields)
    return parse_header(render_header(tuple(one_line)))


def charset(fields: Fields) -> str | None:
    """The charset that a header names, or None."""
    found = _CHARSET.search(render_header(fields))
    return found[2] if found else None


def in_utf_8(fields: Fields) -> Fields:
    """The fields with UTF-8 for whatever charset they name."""
    return parse_header(_CHARSET.sub(r"\1UTF-8", render_header(fields), count=1))


def repeated(fields: Fields) -> list[str]:
    """The names that stand more than once, in their order."""
    counts = Counter(name for name, _ in fields if name)
    return [name for name, count in counts.items() if count > 1]
