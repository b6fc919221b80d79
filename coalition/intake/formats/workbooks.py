"""Workbooks (XLSX, ODS, XLS): the sheet with organisations as rows of text.

The library reads values. Only the XML of a workbook has errors of formulas and formulas without a
value, as programs write them.
"""

import io
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from coalition.intake.formats.archives import pack, unpack
from coalition.intake.formats.sheet_of_workbook import choose_sheet
from coalition.intake.formats.workbook_xml import SheetMarks, read_marks
from coalition.intake.rows import Row, Sheet, UnreadableError, cell_text, make_sheet, number_rows
from coalition.intake.struck_out import struck
from coalition.intake.words.known_headers import is_header_row

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from python_calamine import CalamineSheet

_BEGINNINGS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How ZIP files (XLSX, ODS) and old Excel files begin."""

_MOST_TOLD = 10
"""Numbers of hidden rows, in the sentence about them."""

_MOST_MERGED = 10_000
"""Rows of one merged cell; a column that is merged as a whole has a million."""


def is_workbook(data: bytes) -> bool:
    """Whether a file begins like a workbook."""
    return data.startswith(_BEGINNINGS)


def read_workbook(data: bytes, mapping: Mapping[str, str], chosen: str | None = None) -> Sheet:
    """The sheet of a workbook that `choose_sheet` finds.

    `mapping` has keys of a record by header, `chosen` is the sheet that the user means, `""` where
    the user may still say so. Raises UnreadableError with a sentence for people.
    """
    # XLS is no ZIP file, and has no XML to look into.
    marks: dict[str, SheetMarks] = {}
    unseen: dict[str, Collection[int]] = {}
    if data.startswith(b"PK"):
        parts = unpack(data)
        if "xl/workbook.bin" in map(str.casefold, parts):
            raise UnreadableError("the workbook is in Excel's binary form; save it as XLSX")
        by_part = read_marks(parts)
        if "content.xml" in by_part:
            unseen |= by_part["content.xml"].hidden
        for name, part in _sheet_parts(parts):
            if part in by_part:
                marks[name] = by_part[part]
                unseen[name] = by_part[part].hidden.get("", ())
        data = pack(parts)
    sheets, is_visible = _read_values(data, marks)
    filled = {name: rows for name, rows in sheets.items() if any(any(row.cells) for row in rows)}
    if not filled:
        return Sheet((), 0, "an empty workbook", None)
    name = choose_sheet(filled, is_visible, mapping, chosen)
    others = [
        other if is_visible.get(other, True) else f"{other} (hidden)"
        for other in filled
        if other != name
    ]
    description = f"workbook, sheet {name}"
    if others:
        description += f"; not read: sheet{'' if len(others) == 1 else 's'} {', '.join(others)}"
    rows, hidden = _without_hidden(filled[name], unseen.get(name, ()), mapping)
    if hidden:
        listed = ", ".join(map(str, hidden[:_MOST_TOLD])) + (", …" if hidden[_MOST_TOLD:] else "")
        noun = "row" if len(hidden) == 1 else "rows"
        description += f"; not read: {len(hidden)} hidden {noun} ({listed}); unhide what holds"
    return make_sheet(rows, description, None)


def _without_hidden(
    rows: list[Row], hidden: Collection[int], mapping: Mapping[str, str]
) -> tuple[list[Row], list[int]]:
    """The rows that are shown, or a header, and the numbers of the others that are filled."""
    left_out = {
        row.number
        for row in rows
        if row.number in hidden and any(row.cells) and not is_header_row(row.cells, mapping)
    }
    return [row for row in rows if row.number not in left_out], sorted(left_out)


def _read_values(
    data: bytes, marks: Mapping[str, SheetMarks]
) -> tuple[dict[str, list[Row]], dict[str, bool]]:
    """The rows of each sheet of a workbook by its name, and whether it is visible."""
    import python_calamine  # noqa: PLC0415 - only workbooks need it

    try:
        book = python_calamine.load_workbook(io.BytesIO(data))
        visible = python_calamine.SheetVisibleEnum.Visible
        is_visible = {sheet.name: sheet.visible == visible for sheet in book.sheets_metadata}
        sheets = {
            name: _rows(_cells(book.get_sheet_by_name(name)), marks.get(name, _NO_MARKS))
            for name in book.sheet_names
        }
    except (python_calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        raise UnreadableError(f"the workbook can't be read: {error}") from None
    except BaseException as error:
        # What the library raises where its own code is at fault, which is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise UnreadableError("the workbook can't be read: it is damaged") from None
    return sheets, is_visible


def _cells(sheet: "CalamineSheet") -> list[list[Any]]:
    """The values of a sheet, those of a merged cell in each of its rows."""
    # With empty areas, so that rows have the numbers that a spreadsheet shows.
    cells = sheet.to_python(skip_empty_area=False)
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        # What reaches over several columns is a title.
        if left == right:
            for row in cells[top + 1 : min(bottom, top + _MOST_MERGED) + 1]:
                row[left] = row[left] if row[left] not in ("", None) else cells[top][left]
    return cells


_NO_MARKS = SheetMarks({}, {})


def _rows(cells: list[list[Any]], marks: SheetMarks) -> list[Row]:
    return number_rows(
        [_cell(cell, (down, right), marks) for right, cell in enumerate(row)]
        for down, row in enumerate(cells)
    )


def _cell(value: Any, place: tuple[int, int], marks: SheetMarks) -> str:
    text = marks.formulas.get(place) or cell_text(value)
    return struck(text) if place in marks.struck else text


def _sheet_parts(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """The name and the part of each sheet of an XLSX file; nothing for other workbooks."""
    # ODS files are ZIP files, too, and have no such part.
    if "xl/workbook.xml" not in parts:
        return
    relations = {
        relation.get("Id"): relation.get("Target", "")
        for relation in _parse_xml(parts.get("xl/_rels/workbook.xml.rels", b""))
    }
    for sheet in _parse_xml(parts["xl/workbook.xml"]).iterfind(".//{*}sheet"):
        # The namespace of `r:id` is not the same in transitional and strict files.
        id_ = next((text for key, text in sheet.items() if key.endswith("}id")), "")
        part = relations.get(id_, "").removeprefix("/xl/")
        yield sheet.get("name", ""), f"xl/{part}"


def _parse_xml(data: bytes) -> "Element":
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - only workbooks need it

    # In UTF-16 there is a NUL beside each letter.
    if b"<!DOCTYPE" in data.replace(b"\0", b""):
        raise UnreadableError("the workbook declares a document type")
    try:
        return ET.fromstring(data)  # noqa: S314 - nothing is declared in it
    except (ET.ParseError, ValueError, LookupError) as error:
        raise UnreadableError(f"the workbook can't be read: {error}") from None
