"""The header's text <-> its fields in their order."""

import datetime
import re
from collections import Counter

from coalition.expressions import Expression

EARLIEST = datetime.datetime.min.replace(tzinfo=datetime.UTC)
"""The moment of what is not a date."""

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
    match = _FIELD.fullmatch(line)
    return (match[1], match[2]) if match else ("", line)


def render_header(fields: Fields) -> str:
    """The text of a header."""
    return "".join(f"{name}: {value}\n" if name else f"{value}\n" for name, value in fields)


def settle_header(fields: Fields) -> Fields:
    """The fields as they will be read again: of one line each, and without a colon in a name."""
    if not any("\n" in name or "\n" in value or not name or ":" in name for name, value in fields):
        return fields
    one_line = ((name.replace("\n", " "), value.replace("\n", " ")) for name, value in fields)
    return parse_header(render_header(tuple(one_line)))


def charset(fields: Fields) -> str | None:
    """The charset that a header names, or None."""
    match = _CHARSET.search(render_header(fields))
    return match[2] if match else None


def with_utf_8(fields: Fields) -> Fields:
    """The fields with UTF-8 in place of the charset that they name."""
    return parse_header(_CHARSET.sub(r"\1UTF-8", render_header(fields), count=1))


def duplicate_names(fields: Fields) -> list[str]:
    """The names of fields that stand more than once, in their order."""
    counts = Counter(name for name, _ in fields if name)
    return [name for name, count in counts.items() if count > 1]


def parse_date(value: str) -> datetime.datetime:
    """The moment of a header's date; what is not a date, as in a template, is before all dates."""
    try:
        moment = datetime.datetime.fromisoformat(value.strip())
    except ValueError:
        return EARLIEST
    # Dates without an offset could not be compared with those that have one.
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
