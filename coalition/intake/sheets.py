"""CSV, XLSX, ODS, JSON and XML as rows of text, numbered as a spreadsheet numbers them."""

import csv
import datetime
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from coalition.intake.decoding import decoded
from coalition.intake.forms import Form, read_form, read_issue

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How ZIP files (XLSX, ODS) and old Excel files begin."""

_JSON = re.compile(r"\s*(?:\[\s*[{\[\]]|\{\s*[\"}])")
"""How JSON begins that could hold records; a pasted list may begin with `[1]`."""

_XML = re.compile(r"\s*<(?:\?xml|[a-zA-Z][\w.-]*\s*>\s*<[a-zA-Z])")
_LOOKED_AT = 200
"""Rows that tell which delimiter a file has."""

_LONGEST_CELL = 100_000


class Unreadable(Exception):  # noqa: N818 - a sentence for people
    """A file that cannot be read as a sheet at all; the message says why."""


class Row(NamedTuple):
    """A row that says something."""

    number: int
    """As a spreadsheet numbers it, from 1."""

    cells: tuple[str, ...]


class Sheet(NamedTuple):
    """A file's rows, the empty ones left out."""

    rows: tuple[Row, ...]
    empty: int
    """How many rows in between were empty."""

    found: str
    """What was found out about the file, for people."""

    text: str | None
    """The whole text, where the file is one and has a single column: it may be a pasted list."""

    forms: tuple[Form, ...] = ()
    """Where the file is a form that an organisation filled in, or several; it has no rows then."""


def read_sheet(
    data: bytes, encoding: str | None = None, told: Mapping[str, str] = MappingProxyType({})
) -> Sheet:
    """The rows of a file, whichever of the known kinds it is; told by its content.

    `told` gives the keys of a form's questions in words of somebody's own. Raises Unreadable with a
    sentence for people.
    """
    if data.startswith(_WORKBOOKS):
        return _workbook(data)
    try:
        text, name = decoded(data, encoding)
    except ValueError as error:
        raise Unreadable(str(error)) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise Unreadable("the file is neither a text nor a workbook (it holds NUL)")
    if _JSON.match(text):
        return _records(text, told)
    if _XML.match(text):
        return _elements(text)
    if form := read_form(text, told):
        return Sheet((), 0, f"a form in {name}", None, (form,))
    return _delimited(text, name)


def _delimited(text: str, encoding: str) -> Sheet:
    delimiter = _delimiter(text)
    if delimiter is None:
        rows = _numbered([line] for line in text.split("\n"))
        return _sheet(rows, f"text in {encoding}", text)
    rows = _numbered(_split(text, delimiter))
    return _sheet(rows, f"CSV in {encoding}, separated by {_DELIMITERS[delimiter]}", None)


def _delimiter(text: str) -> str | None:
    """The character that parts most rows into the same number of cells; None where none does."""
    best: tuple[float, str] | None = None
    for candidate in _DELIMITERS:
        widths = Counter(_widths(text, candidate))
        width, rows = widths.most_common(1)[0] if widths else (0, 0)
        share = rows / max(widths.total(), 1)
        # A single line is a list rather than a table, and so are lines of all widths.
        if width > 1 and widths.total() > 1 and share > 0.5:
            score = share * min(width, 8)
            best = max(best, (score, candidate)) if best else (score, candidate)
    return best[1] if best else None


def _widths(text: str, delimiter: str) -> list[int]:
    sample = "\n".join(text.split("\n", _LOOKED_AT)[:_LOOKED_AT])
    return [len(cells) for cells in _split(sample, delimiter) if any(cells)]


def _split(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(_LONGEST_CELL)
    try:
        return list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error as error:
        if "field limit" in str(error):
            raise Unreadable("a quotation mark is never closed, or a cell is too long") from None
        raise Unreadable(f"the file can't be read as CSV: {error}") from None


def _workbook(data: bytes) -> Sheet:
    """The first sheet of a workbook that holds anything."""
    import python_calamine  # noqa: PLC0415 - only workbooks need it

    try:
        book = python_calamine.load_workbook(io.BytesIO(data))
        sheets = [(name, book.get_sheet_by_name(name).to_python()) for name in book.sheet_names]
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise Unreadable(f"the workbook can't be read: {error}") from None
    filled = [(name, rows) for name, rows in sheets if any(any(map(_cell, row)) for row in rows)]
    if not filled:
        return Sheet((), 0, "an empty workbook", None)
    name, rows = filled[0]
    others = [other for other, _ in filled[1:]]
    found = f"workbook, sheet {name}"
    if others:
        found += f"; not read: sheet{'' if len(others) == 1 else 's'} {', '.join(others)}"
    # Rows above the first filled one are left out by the library only where it is asked to.
    return _sheet(_numbered([_cell(cell) for cell in row] for row in rows), found, None)


def _cell(value: Any) -> str:
    """A cell as it is read: days as ISO 8601, whole numbers without a decimal point."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _records(text: str, told: Mapping[str, str]) -> Sheet:
    """A JSON list of objects, or an object that holds one; keys are the header.

    Where each is an issue with a form in it, these forms.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"the file looks like JSON and is not: {error}") from None
    if isinstance(data, Mapping):
        data = next((one for one in data.values() if isinstance(one, list)), [data])
    objects = [one for one in data if isinstance(one, Mapping)]
    if len(objects) != len(data):
        raise Unreadable("the JSON holds a list of something else than objects")
    forms = [read_issue(one, told) for one in objects]
    if forms and all(forms):
        return Sheet((), 0, "issues as JSON", None, tuple(filter(None, forms)))
    header = list(dict.fromkeys(key for one in objects for key in one))
    rows = [header, *([_json_cell(one.get(key)) for key in header] for one in objects)]
    return _sheet(_numbered(rows), "JSON", None)


def _json_cell(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_json_cell(item) for item in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else _cell(value)


def _elements(text: str) -> Sheet:
    """XML whose root holds one element for each row, with an element or attribute for each cell.

    A document that declares entities is refused before anything is read of it.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise Unreadable("the XML declares a document type; save it without")
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - nothing is declared in it

    try:
        root = ET.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # noqa: S314 - see above
    except ET.ParseError as error:
        raise Unreadable(f"the file looks like XML and is not: {error}") from None
    objects = [dict(_parts(element)) for element in root]
    header = list(dict.fromkeys(key for one in objects for key in one))
    rows = [header, *([one.get(key, "") for key in header] for one in objects)]
    return _sheet(_numbered(rows), "XML", None)


def _parts(element: "Element") -> Iterator[tuple[str, str]]:
    """The cells of a row: its attributes, its elements, and their attributes."""
    yield from element.attrib.items()
    for part in element:
        yield part.tag.rpartition("}")[2], part.text or ""
        for name, value in part.attrib.items():
            yield f"{part.tag.rpartition('}')[2]} {name}", value


def _numbered(rows: Iterable[Iterable[str]]) -> list[Row]:
    return [Row(number, tuple(map(str.strip, cells))) for number, cells in enumerate(rows, 1)]


def _sheet(rows: list[Row], found: str, text: str | None) -> Sheet:
    filled = tuple(row for row in rows if any(row.cells))
    between = len([row for row in rows if filled and row.number < filled[-1].number])
    return Sheet(filled, max(between - len(filled) + 1, 0), found, text)
