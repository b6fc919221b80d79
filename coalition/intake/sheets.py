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
from coalition.intake.decoding import decode
from coalition.intake.forms import NO_FORM, looks_like_form, read_form, read_issue
from coalition.intake.known_headers import fold, is_header_row, is_list_header
from coalition.intake.pasted_countries import are_names_with_countries
from coalition.intake.rows import (
    Sheet,
    UnreadableError,
    cell_text,
    make_sheet,
    number_rows,
    require_rows,
)
from coalition.intake.workbooks import is_workbook, read_workbook

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_JSON = Expression(r"\s*(?:\[\s*[{\[\]]|\{\s*[\"}]|\[\s*\".*\]\s*\Z)", re.DOTALL)
"""How JSON begins that could hold records; a pasted list may begin with `[1]`."""

_OTHER_FILES = {
    b"%PDF": "is a PDF file; copy its list into a text or a sheet",
    b"{\\rtf": "is a formatted text (RTF); save it as plain text",
    b"<!doctype html": "is a web page; copy its list into a text or a sheet",
    b"<html": "is a web page; copy its list into a text or a sheet",
}
"""What is wrong with files that are neither a text nor a sheet, by their first bytes."""

_XML = Expression(r"\s*<(?:\?xml|[a-zA-Z][\w.-]*\s*>\s*<[a-zA-Z])")
_SAMPLE_ROWS = 200
"""From how many rows the delimiter of a file is found."""

_MOST_COLUMNS = 500
_LONGEST_CELL = 100_000
_MOST_LEVELS = 40
"""Of JSON; lists of the Parliament and exports of forges have six."""


def read_sheet(
    data: bytes,
    encoding: str | None = None,
    mapping: Mapping[str, str] = MappingProxyType({}),
    *,
    is_list: bool = False,
) -> Sheet:
    """The rows of a file of any known kind, which is recognised by its content.

    `mapping` has keys of a record by headers and questions in other words. `is_list` says that a
    text is a list rather than a table. Raises UnreadableError with a sentence for people.
    """
    mapping = {fold(header): key for header, key in mapping.items()}
    if is_workbook(data):
        return read_workbook(data, mapping)
    start = data[:1000].lstrip().lower()
    for beginning, reason in _OTHER_FILES.items():
        if start.startswith(beginning.lower()):
            raise UnreadableError(f"the file {reason}")
    try:
        text, encoding_name = decode(data, encoding)
    except ValueError as error:
        raise UnreadableError(str(error)) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff").strip():
        raise UnreadableError("the file is empty")
    if "\0" in text:
        raise UnreadableError("the file is neither a text nor a workbook (it holds NUL)")
    if _JSON.match(text):
        return _read_json(text, mapping)
    if _XML.match(text):
        return _read_xml(text)
    # Before CSV, because answers of a form may have commas and semicolons.
    if form := read_form(text, mapping):
        return Sheet((), 0, f"a form in {encoding_name}", None, (form,))
    if looks_like_form(text):
        raise UnreadableError(
            "the text looks like a form whose questions are unknown; say what they ask, as in "
            "--map 'Kraj=country' --map 'Zgoda=consent'"
        )
    return _read_delimited(text, encoding_name, mapping, is_list=is_list)


def _read_delimited(
    text: str, encoding: str, mapping: Mapping[str, str], *, is_list: bool
) -> Sheet:
    """A sheet of CSV, or of a text's lines as one column."""
    delimiter = None if is_list else _find_delimiter(text, mapping)
    if delimiter is None:
        rows = number_rows([line] for line in text.split("\n"))
        return make_sheet(rows, f"text in {encoding}", text)
    rows = number_rows(_split_csv(text, delimiter))
    return make_sheet(rows, f"CSV in {encoding}, separated by {_DELIMITERS[delimiter]}", None)


def _find_delimiter(text: str, mapping: Mapping[str, str]) -> str | None:
    """The character that divides the header, or else most rows, into the same number of cells.

    None where none does, or where a header of one column stands above lines with such characters.
    """
    first = next(line for line in text.split("\n") if line.strip())
    for candidate in _DELIMITERS:
        header = _split_csv(first, candidate)[0]
        if len(header) > 1 and is_header_row(header, mapping):
            return candidate
    if is_list_header(first, mapping):
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
    return None if best is None or _is_list(text, best[1], mapping) else best[1]


def _is_list(text: str, delimiter: str, mapping: Mapping[str, str]) -> bool:
    """Whether the cells are those of a list without a header: names, and a country behind each."""
    rows = _split_csv(_sample(text), delimiter)
    return are_names_with_countries(rows) and not any(is_header_row(row, mapping) for row in rows)


def _widths(text: str, delimiter: str) -> list[int]:
    return [len(cells) for cells in _split_csv(_sample(text), delimiter) if any(cells)]


def _sample(text: str) -> str:
    return "\n".join(text.split("\n", _SAMPLE_ROWS)[:_SAMPLE_ROWS])


def _split_csv(text: str, delimiter: str) -> list[list[str]]:
    # A quotation mark that is never closed would make one cell of the rest of the file.
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows: list[list[str]] = []
    start = end = 0
    try:
        for row in reader:
            rows.append(row)
            require_rows(len(rows))
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


def _read_json(text: str, mapping: Mapping[str, str]) -> Sheet:
    """A JSON list of objects, or an object that holds one; keys are the header.

    Where objects are issues with forms in them, a sheet of forms.
    """
    try:
        data = json.loads(text, object_pairs_hook=_unique_keys)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"the file looks like JSON and is not: {error}") from None
    _require_levels(data)
    if isinstance(data, Mapping):
        data = [data] if read_issue(data, mapping) else _find_list(data)
    if data and all(isinstance(item, str) for item in data):
        data = [{"name": item} for item in data]
    require_rows(len(data))
    objects = [_flatten(item) for item in data if isinstance(item, Mapping)]
    if len(objects) != len(data):
        raise UnreadableError("the JSON holds a list of something else than objects")
    forms = [read_issue(item, mapping) for item in objects]
    if any(forms):
        return Sheet((), 0, "issues as JSON", None, tuple(form or NO_FORM for form in forms))
    header = _header(objects)
    rows = [header, *([_json_cell(item.get(key)) for key in header] for item in objects)]
    return make_sheet(number_rows(rows), "JSON", None)


def _require_levels(data: Any) -> None:
    """Raise UnreadableError for JSON that is nested deeper than any list of records."""
    level = [data]
    for _ in range(_MOST_LEVELS):
        nested = (item for item in level if isinstance(item, list | dict))
        level = [inner for item in nested for inner in _inside(item)]
        if not level:
            return
    raise UnreadableError(f"the JSON is nested more than {_MOST_LEVELS} levels deep")


def _inside(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _header(objects: Iterable[Mapping[str, Any]]) -> list[str]:
    """The keys of all objects, in the order of their first use."""
    header = list(dict.fromkeys(key for item in objects for key in item))
    if len(header) > _MOST_COLUMNS:
        raise UnreadableError(f"the rows have {len(header)} different keys, which is not a table")
    return header


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object. Raises ValueError where a key stands twice: one value would be lost."""
    json_object = dict(pairs)
    if len(json_object) < len(pairs):
        twice = next(key for key, number in Counter(key for key, _ in pairs).items() if number > 1)
        raise ValueError(f"an object has the key {twice} twice")
    return json_object


def _find_list(data: Mapping[str, Any]) -> list[Any]:
    """The list that an object holds, or a list of the object itself."""
    # Keys with @ are JSON-LD's own, such as `@context`.
    lists = {
        key: value
        for key, value in data.items()
        if isinstance(value, list)
        and value
        and isinstance(value[0], Mapping | str)
        and not key.startswith("@")
    }
    if "name" in map(fold, data) or not lists:
        return [data]
    if len(lists) > 1:
        raise UnreadableError(
            f"the JSON holds several lists ({', '.join(lists)}); save one of them"
        )
    return next(iter(lists.values()))


def _flatten(json_object: Mapping[str, Any]) -> dict[str, Any]:
    """An object with a key for each key of objects in it: `names (fr)` for `fr` in `names`."""
    flat: dict[str, Any] = {}
    for key, value in json_object.items():
        if isinstance(value, Mapping) and value:
            flat |= {f"{key} ({part})": inner for part, inner in value.items()}
        else:
            flat[key] = value
    return flat


def _json_cell(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_json_cell(item) for item in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else cell_text(value)


def _read_xml(text: str) -> Sheet:
    """XML with an element for each row in its root, and an element or attribute for each cell.

    A document that declares entities is refused before anything is read of it.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UnreadableError("the XML declares a document type; save it without")
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - nothing is declared in it

    try:
        # What stands before the declaration, such as a line feed, would be an error.
        root = ET.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # noqa: S314 - see above
    except ET.ParseError as error:
        raise UnreadableError(f"the file looks like XML and is not: {error}") from None
    require_rows(len(root))
    objects = [dict(_xml_cells(element)) for element in root]
    header = _header(objects)
    rows = [header, *([cells.get(key, "") for key in header] for cells in objects)]
    return make_sheet(number_rows(rows), "XML", None)


def _xml_cells(element: "Element") -> Iterator[tuple[str, str]]:
    """The cells of a row by key: its attributes, its elements, their attributes, or its text."""
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
