"""CSV, XLSX, ODS, JSON and XML as rows of text, numbered as a spreadsheet numbers them."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from coalition.expressions import Expression
from coalition.intake.decoding import decoded
from coalition.intake.forms import NO_FORM, looks_like_form, read_form, read_issue
from coalition.intake.headers import fold, is_header_row, key_of
from coalition.intake.rows import Sheet, UnreadableError, cell_text, numbered, sheet_of
from coalition.intake.workbooks import is_workbook, read_workbook

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_JSON = Expression(r"\s*(?:\[\s*[{\[\]]|\{\s*[\"}]|\[\s*\".*\]\s*\Z)", re.DOTALL)
"""How JSON begins that could hold records; a pasted list may begin with `[1]`."""

_NO_LISTS = {
    b"%PDF": "is a PDF file; copy its list into a text or a sheet",
    b"{\\rtf": "is a formatted text (RTF); save it as plain text",
    b"<!doctype html": "is a web page; copy its list into a text or a sheet",
    b"<html": "is a web page; copy its list into a text or a sheet",
}
"""What people send that is neither a text nor a sheet, by how it begins."""

_XML = Expression(r"\s*<(?:\?xml|[a-zA-Z][\w.-]*\s*>\s*<[a-zA-Z])")
_LOOKED_AT = 200
"""Rows that tell which delimiter a file has."""

_MOST_COLUMNS = 500
_LONGEST_CELL = 100_000


def read_sheet(
    data: bytes,
    encoding: str | None = None,
    told: Mapping[str, str] = MappingProxyType({}),
    *,
    listed: bool = False,
) -> Sheet:
    """The rows of a file, whichever of the known kinds it is; told by its content.

    `told` gives the keys of headers and questions in words of somebody's own. `listed` says that a
    text is a list rather than a table. Raises UnreadableError with a sentence for people.
    """
    if is_workbook(data):
        return read_workbook(data, told)
    start = data[:1000].lstrip().lower()
    for beginning, what in _NO_LISTS.items():
        if start.startswith(beginning.lower()):
            raise UnreadableError(f"the file {what}")
    try:
        text, name = decoded(data, encoding)
    except ValueError as error:
        raise UnreadableError(str(error)) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff").strip():
        raise UnreadableError("the file is empty")
    if "\0" in text:
        raise UnreadableError("the file is neither a text nor a workbook (it holds NUL)")
    if _JSON.match(text):
        return _records(text, told)
    if _XML.match(text):
        return _elements(text)
    if form := read_form(text, told):
        return Sheet((), 0, f"a form in {name}", None, (form,))
    if looks_like_form(text):
        raise UnreadableError(
            "the text looks like a form whose questions are unknown; say what they ask, as in "
            "--map 'Kraj=country' --map 'Zgoda=consent'"
        )
    return _delimited(text, name, told, listed=listed)


def _delimited(text: str, encoding: str, told: Mapping[str, str], *, listed: bool) -> Sheet:
    delimiter = None if listed else _delimiter(text, told)
    if delimiter is None:
        rows = numbered([line] for line in text.split("\n"))
        return sheet_of(rows, f"text in {encoding}", text)
    rows = numbered(_split(text, delimiter))
    return sheet_of(rows, f"CSV in {encoding}, separated by {_DELIMITERS[delimiter]}", None)


def _delimiter(text: str, told: Mapping[str, str]) -> str | None:
    """The character that parts the header, or else most rows, into the same number of cells.

    None where none does, or where a header of one column stands above lines with such characters.
    """
    first = next(line for line in text.split("\n") if line.strip())
    for candidate in _DELIMITERS:
        header = _split(first, candidate)[0]
        if len(header) > 1 and is_header_row(header, told):
            return candidate
    if key_of(first, told) == "name":
        return None
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
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows: list[list[str]] = []
    start = end = 0
    try:
        for row in reader:
            rows.append(row)
            start, end = end + 1, reader.line_num
    except csv.Error as error:
        if "field limit" in str(error):
            raise UnreadableError(
                f"a quotation mark on line {end + 1} is never closed, or a cell is too long"
            ) from None
        raise UnreadableError(f"the file can't be read as CSV: {error}") from None
    # A mark that is never closed makes one row of all lines below it.
    last = text.split("\n")[max(start - 1, 0) : end]
    if end > start and sum(line.count('"') for line in last) % 2:
        raise UnreadableError(f"a quotation mark on line {start} is never closed")
    return rows


def _records(text: str, told: Mapping[str, str]) -> Sheet:
    """A JSON list of objects, or an object that holds one; keys are the header.

    Where each is an issue with a form in it, these forms.
    """
    try:
        data = json.loads(text, object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"the file looks like JSON and is not: {error}") from None
    if isinstance(data, Mapping):
        data = [data] if read_issue(data, told) else _list_in(data)
    if data and all(isinstance(one, str) for one in data):
        data = [{"name": one} for one in data]
    objects = [_flat(one) for one in data if isinstance(one, Mapping)]
    if len(objects) != len(data):
        raise UnreadableError("the JSON holds a list of something else than objects")
    forms = [read_issue(one, told) for one in objects]
    if any(forms):
        return Sheet((), 0, "issues as JSON", None, tuple(form or NO_FORM for form in forms))
    header = _header(objects)
    rows = [header, *([_json_cell(one.get(key)) for key in header] for one in objects)]
    return sheet_of(numbered(rows), "JSON", None)


def _header(objects: Iterable[Mapping[str, Any]]) -> list[str]:
    """The keys of all objects, in the order in which they are met."""
    header = list(dict.fromkeys(key for one in objects for key in one))
    if len(header) > _MOST_COLUMNS:
        raise UnreadableError(f"the rows have {len(header)} different keys, which is no table")
    return header


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object. Raises ValueError where it has a key twice, of which one would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for key, number in Counter(key for key, _ in pairs).items() if number > 1)
        raise ValueError(f"an object has the key {twice} twice")
    return found


def _list_in(data: Mapping[str, Any]) -> list[Any]:
    """The list that an object holds, or the object as the only one of a list."""
    lists = {
        key: one
        for key, one in data.items()
        if isinstance(one, list) and one and not key.startswith("@")
    }
    of_objects = {key: one for key, one in lists.items() if isinstance(one[0], Mapping | str)}
    if "name" in {fold(key) for key in data} or not of_objects:
        return [data]
    if len(of_objects) > 1:
        raise UnreadableError(
            f"the JSON holds several lists ({', '.join(of_objects)}); save one of them"
        )
    return next(iter(of_objects.values()))


def _flat(value: Mapping[str, Any]) -> dict[str, Any]:
    """An object whose own objects are cells: `names (fr)` for the French of its `names`."""
    flat: dict[str, Any] = {}
    for key, one in value.items():
        if isinstance(one, Mapping) and one:
            flat |= {f"{key} ({part})": inner for part, inner in one.items()}
        else:
            flat[key] = one
    return flat


def _json_cell(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_json_cell(item) for item in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else cell_text(value)


def _elements(text: str) -> Sheet:
    """XML whose root holds one element for each row, with an element or attribute for each cell.

    A document that declares entities is refused before anything is read of it.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UnreadableError("the XML declares a document type; save it without")
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - nothing is declared in it

    try:
        root = ET.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # noqa: S314 - see above
    except ET.ParseError as error:
        raise UnreadableError(f"the file looks like XML and is not: {error}") from None
    objects = [dict(_parts(element)) for element in root]
    header = _header(objects)
    rows = [header, *([one.get(key, "") for key in header] for one in objects)]
    return sheet_of(numbered(rows), "XML", None)


def _parts(element: "Element") -> Iterator[tuple[str, str]]:
    """The cells of a row: its attributes, its elements, their attributes, or its own text."""
    yield from element.attrib.items()
    if element.text and element.text.strip():
        yield _tag(element), "".join(element.itertext())
        return
    for part in element:
        yield _tag(part), "".join(part.itertext())
        for name, value in part.attrib.items():
            yield f"{_tag(part)} {name}", value


def _tag(element: "Element") -> str:
    return element.tag.rpartition("}")[2]
