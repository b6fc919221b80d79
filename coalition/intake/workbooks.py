"""Workbooks (XLSX, ODS, XLS): the sheet with organisations as rows of text.

The library reads values. Only the XML of a workbook has errors of formulas, formulas without a
value (as programs write them), and the place of the last cell, which decides how much memory
reading it takes.
"""

import html
import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from coalition.expressions import Expression
from coalition.intake.known_headers import is_header_row
from coalition.intake.rows import Row, Sheet, UnreadableError, cell_text, make_sheet, number_rows

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element
    from zipfile import ZipFile

_BEGINNINGS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How ZIP files (XLSX, ODS) and old Excel files begin."""

_MOST_CELLS = 20_000_000
_LARGEST = 300_000_000
"""Bytes of a workbook once it is unpacked."""

_CELL = Expression(
    rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"([^>]*)>(?:\s*<f\b[^>]*>([^<]*)</f>)?'
    rb"(?:\s*<v>([^<]*)</v>)?"
)
_ERROR = Expression(rb'\bt="e"')
_HEADER_ROWS = 10
"""Among how many rows a header is looked for."""

FormulaCells = Mapping[tuple[int, int], str]
"""Errors of formulas, and formulas without a value, by row and column from 0."""


def is_workbook(data: bytes) -> bool:
    """Whether a file begins like a workbook."""
    return data.startswith(_BEGINNINGS)


def read_workbook(data: bytes, mapping: Mapping[str, str]) -> Sheet:
    """The first visible sheet with a known header, or else the first one that is not empty.

    `mapping` has keys of a record by header. Raises UnreadableError with a sentence for people.
    """
    import python_calamine  # noqa: PLC0415 - only workbooks need it

    # XLS is no ZIP file, and has no XML to look into.
    formulas = dict(_formulas_by_sheet(data)) if data.startswith(b"PK") else {}
    try:
        book = python_calamine.load_workbook(io.BytesIO(data))
        visible = python_calamine.SheetVisibleEnum.Visible
        is_visible = {sheet.name: sheet.visible == visible for sheet in book.sheets_metadata}
        sheets = {
            name: _rows(
                # With empty areas, so that rows have the numbers that a spreadsheet shows.
                book.get_sheet_by_name(name).to_python(skip_empty_area=False),
                formulas.get(name, {}),
            )
            for name in book.sheet_names
        }
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise UnreadableError(f"the workbook can't be read: {error}") from None
    filled = {name: rows for name, rows in sheets.items() if any(any(row.cells) for row in rows)}
    if not filled:
        return Sheet((), 0, "an empty workbook", None)
    # Of equals `max` takes the first.
    name = max(
        filled, key=lambda name: (is_visible.get(name, True), _has_header(filled[name], mapping))
    )
    others = [
        other if is_visible.get(other, True) else f"{other} (hidden)"
        for other in filled
        if other != name
    ]
    description = f"workbook, sheet {name}"
    if others:
        description += f"; not read: sheet{'' if len(others) == 1 else 's'} {', '.join(others)}"
    return make_sheet(filled[name], description, None)


def _has_header(rows: list[Row], mapping: Mapping[str, str]) -> bool:
    return any(is_header_row(row.cells, mapping) for row in rows[:_HEADER_ROWS] if any(row.cells))


def _rows(cells: list[list[Any]], formulas: FormulaCells) -> list[Row]:
    return number_rows(
        [formulas.get((down, right)) or cell_text(cell) for right, cell in enumerate(row)]
        for down, row in enumerate(cells)
    )


def _formulas_by_sheet(data: bytes) -> Iterator[tuple[str, FormulaCells]]:
    """The name of each sheet of an XLSX file, with its formulas.

    Raises UnreadableError for a workbook that is damaged, or so large that reading it would fill
    the memory.
    """
    import zipfile  # noqa: PLC0415 - only workbooks need it
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _LARGEST:
                raise UnreadableError("the workbook is too large; save the one sheet as CSV")
            for name, part in _parts(archive):
                yield name, _formulas(archive.read(part))
    except (zipfile.BadZipFile, KeyError, ParseError, OSError, ValueError) as error:
        raise UnreadableError(f"the workbook can't be read: {error}") from None


def _parts(archive: "ZipFile") -> Iterator[tuple[str, str]]:
    """The name and the part of each sheet of an XLSX file; nothing for other workbooks."""
    # ODS files are ZIP files, too, and have no such part.
    if "xl/workbook.xml" not in archive.namelist():
        return
    relations = {
        relation.get("Id"): relation.get("Target", "")
        for relation in _parse_xml(archive.read("xl/_rels/workbook.xml.rels"))
    }
    for sheet in _parse_xml(archive.read("xl/workbook.xml")).iterfind(".//{*}sheet"):
        # The namespace of `r:id` is not the same in transitional and strict files.
        id_ = next((text for key, text in sheet.items() if key.endswith("}id")), "")
        part = relations.get(id_, "").removeprefix("/xl/")
        if f"xl/{part}" in archive.namelist():
            yield sheet.get("name", ""), f"xl/{part}"


def _parse_xml(data: bytes) -> "Element":
    if b"<!DOCTYPE" in data:
        raise UnreadableError("the workbook declares a document type")
    from xml.etree.ElementTree import fromstring  # noqa: PLC0415 - only workbooks need it

    return fromstring(data)  # noqa: S314 - nothing is declared in it


def _formulas(part: bytes) -> FormulaCells:
    formulas: dict[tuple[int, int], str] = {}
    furthest = lowest = 0
    for column, row, attributes, formula, value in _CELL.findall(part):
        right, down = _number(column), int(row)
        furthest, lowest = max(furthest, right), max(lowest, down)
        if _ERROR.search(attributes):
            formulas[down - 1, right - 1] = value.decode("utf-8", "replace") or "#N/A"
        elif formula and not value:
            formulas[down - 1, right - 1] = "=" + html.unescape(formula.decode("utf-8", "replace"))
    if furthest * lowest > _MOST_CELLS:
        raise UnreadableError("the workbook has a cell so far out that it can't be read; delete it")
    return formulas


def _number(column: bytes) -> int:
    """The number of a column, from 1: `AA` is 27."""
    number = 0
    for letter in column:
        number = number * 26 + letter - ord("A") + 1
    return number
