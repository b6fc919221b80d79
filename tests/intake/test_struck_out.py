"""Rows that are struck out or hidden are refused, or left out and told."""

import datetime
import io
import zipfile

import pytest
from case_tables import each

from coalition.intake import RefusedRow, make_vocabulary, propose_organisations, read_sheet
from tests.intake.workbooks import ods, xlsx

_PAGE = (
    "<table><tr><th>Organisation</th><th>Country</th></tr>{}"
    "<tr><td>Oak Trust</td><td>GB</td></tr></table>"
)


def _read(text: str) -> tuple[list[str], list[str]]:
    """The names that are taken of a text, and the reasons against the others."""
    return _read_file(text.encode())


def _read_file(data: bytes) -> tuple[list[str], list[str]]:
    found = propose_organisations(
        read_sheet(data, None),
        make_vocabulary({}, {}, {}, {}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    ).rows
    refused = [row.reason for row in found if isinstance(row, RefusedRow)]
    return [row.values["name"] for row in found if not isinstance(row, RefusedRow)], refused


@each(
    "text",
    [
        _PAGE.format("<tr><td><s>Ash Trust</s></td><td>GB</td></tr>"),
        _PAGE.format("<tr><td><del>Ash Trust</del></td><td>GB</td></tr>"),
        _PAGE.format('<tr style="text-decoration:line-through"><td>Ash Trust</td><td></td></tr>'),
        _PAGE.format('<tr><td><s><a href="https://ash.example">Ash Trust</a></s></td></tr>'),
        "Organisation,Country\n~~Ash Trust~~,GB\nOak Trust,GB\n",
        "# Members\n\n- ~~Ash Trust~~\n- Oak Trust\n",
        "- ~~[Ash Trust](https://ash.example)~~\n- [Oak Trust](https://oak.example)\n",
        "| Organisation | Country |\n|---|---|\n| ~~Ash Trust~~ | GB |\n| Oak Trust | GB |\n",
        "~~Ash Trust~~\nOak Trust\n",
        "~~Ash Trust~~ (GB)\nOak Trust (GB)\n",
    ],
)
def test_what_is_struck_out_is_refused(text: str) -> None:
    assert _read(text) == (
        ["Oak Trust"],
        ["Ash Trust is struck out; if it holds, remove the strike"],
    )


def test_names_that_are_struck_out_together_are_all_refused() -> None:
    names, refused = _read("Oak Trust\n~~Ash Trust, Elm Trust, Fir Trust~~\n")
    assert names == ["Oak Trust"]
    assert refused == [
        "Ash Trust, Elm Trust, Fir Trust is struck out; if it holds, remove the strike"
    ]


@pytest.mark.parametrize(
    "row",
    [
        "<tr hidden><td>Ash Trust</td><td>GB</td></tr>",
        '<tr style="display: none"><td>Ash Trust</td><td>GB</td></tr>',
        '<tr style="color:red;visibility:collapse"><td>Ash Trust</td><td>GB</td></tr>',
    ],
)
def test_hidden_rows_of_a_page_are_left_out_and_told(row: str) -> None:
    page = _PAGE.format(row)
    assert _read(page) == (["Oak Trust"], [])
    told = read_sheet(page.encode(), None).description
    assert told == "a web page in UTF-8, a table; not read: 1 hidden row"


def test_hidden_rows_of_a_workbook_are_left_out_and_told() -> None:
    rows = [["Organisation", "Country"], ["Ash Trust", "GB"], ["Oak Trust", "GB"]]
    sheet = read_sheet(_with_row_hidden(xlsx({"S": rows}), 2), None)
    assert [row.cells for row in sheet.rows] == [tuple(rows[0]), tuple(rows[2])]
    assert sheet.description == ("workbook, sheet S; not read: 1 hidden row (2); unhide what holds")


def test_hidden_rows_of_an_open_document_are_left_out_and_told() -> None:
    rows = [["Organisation", "Country"], ["Ash Trust", "GB"], ["Oak Trust", "GB"]]
    row = b"<table:table-row>"
    data = _replaced(ods(rows), row, row[:-1] + b' table:visibility="filter">', at=2)
    sheet = read_sheet(data, None)
    assert [row.cells for row in sheet.rows] == [tuple(rows[0]), tuple(rows[2])]
    assert sheet.description == (
        "workbook, sheet Partners; not read: 1 hidden row (2); unhide what holds"
    )


def _with_row_hidden(data: bytes, number: int) -> bytes:
    row = f'<row r="{number}"'.encode()
    return _replaced(data, row, row + b' hidden="1"', at=1)


def _replaced(data: bytes, old: bytes, new: bytes, at: int) -> bytes:
    """A ZIP file in whose parts the text that stands there for the `at`-th time is another one."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        for name in before.namelist():
            parts = before.read(name).split(old)
            if len(parts) > at:
                parts[at - 1 : at + 1] = [parts[at - 1] + new + parts[at]]
            after.writestr(name, old.join(parts))
    return made.getvalue()


_STYLES = (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/>'
    '<font><strike/></font><font><strike val="0"/></font></fonts><cellStyleXfs><xf fontId="1"/>'
    '</cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>'
)


@each(
    ("old", "new", "taken"),
    [
        ("", "", ["Oak", "Elm"]),
        ('<c r="A3"', '<c r="A3" s="1"', ["Oak"]),
        # An answer that is struck out is none.
        ('<c r="B3"', '<c r="B3" s="1"', ["Oak"]),
        ("<t>Elm</t>", "<r><rPr><strike/></rPr><t>Elm</t></r>", ["Oak"]),
        ('<c r="A3"', '<c r="A3" s="2"', ["Oak", "Elm"]),
        ('<c r="A3"', '<c r="A3" s="0"', ["Oak", "Elm"]),
    ],
)
def test_struck_out_cells_of_a_workbook_refuse_their_rows(old, new, taken) -> None:
    made = io.BytesIO()
    rows = [["Name", "Country"], ["Oak", "IE"], ["Elm", "MT"]]
    with (
        zipfile.ZipFile(io.BytesIO(xlsx({"S": rows}))) as before,
        zipfile.ZipFile(made, "w") as after,
    ):
        for name in before.namelist():
            after.writestr(name, before.read(name).decode().replace(old or "\0", new))
        after.writestr("xl/styles.xml", _STYLES)
    names, reasons = _read_file(made.getvalue())
    assert names == taken
    assert len(reasons) == 2 - len(taken)
    assert all("is struck out; if it holds, remove the strike" in reason for reason in reasons)
