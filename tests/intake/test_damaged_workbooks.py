"""Workbooks that are damaged, or ask for more than the memory holds: each is refused at once."""

import io
import zipfile
from collections.abc import Mapping

import pytest
from case_tables import each
from workbooks import ods, xlsx

from coalition.intake import UnreadableError, read_sheet
from coalition.intake.formats import archives

TABLE = [["Name", "Pays"], ["Société", "Belgique"]]
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(
    changed: Mapping[str, bytes | None] | None = None,
    method: int = zipfile.ZIP_STORED,
    sound: bytes | None = None,
) -> bytes:
    """A sound workbook with some parts changed, or left out."""
    made = io.BytesIO()
    parts = {**parts_of(sound or xlsx({"S": TABLE})), **(changed or {})}
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, part in parts.items():
            if part is not None:
                archive.writestr(name, part)
    return made.getvalue()


def sheet(cells: str) -> dict[str, bytes | None]:
    return {SHEET: f"<worksheet><sheetData>{cells}</sheetData></worksheet>".encode()}


def patched(data: bytes, in_local: int, in_central: int, value: int) -> bytes:
    """An archive with another number of two bytes in each header of its parts."""
    changed = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", in_local), (b"PK\x01\x02", in_central)):
        place = data.find(mark)
        while place >= 0:
            changed[place + offset : place + offset + 2] = value.to_bytes(2, "little")
            place = data.find(mark, place + 1)
    return bytes(changed)


def repeated(rows: int, columns: int) -> bytes:
    """An ODS file whose last cell is repeated."""
    content = parts_of(ods([["Name"], ["Oak"]]))["content.xml"]
    start, middle, end = content.rpartition(b"<table:table-row><table:table-cell ")
    assert middle
    row = (
        f'<table:table-row table:number-rows-repeated="{rows}">'
        f'<table:table-cell table:number-columns-repeated="{columns}" '
    )
    return zipped({"content.xml": start + row.encode() + end}, sound=ods([["Name"], ["Oak"]]))


def overwritten(data: bytes) -> bytes:
    """An archive with nonsense in the middle of its largest part."""
    return data[:200] + b"\xff" * 60 + data[260:]


FAR_OUT = {
    "far out": '<row r="1"><c r="XFD1048576"><v>1</v></c></row>',
    "far down, in a row of its own": "<row>" + "<c/>" * 500 + '</row><row r="1048576"><c/></row>',
    "written in references": '<row><c r="XFD&#49;048576"><v>1</v></c></row>',
    "beyond all sheets": '<row><c r="ZZZZZZZZ99999999999"><v>1</v></c></row>',
    "with a prefix": '<x:row xmlns:x="x"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>',
}
ENTITIES = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>'
LONG_TEXT = {
    STRINGS: b"<sst><si><t>" + b"x" * 1_000_000 + b"</t></si></sst>",
    **sheet("".join(f'<row r="{n}"><c t="s"><v>0</v></c></row>' for n in range(1, 300))),
}
WRONG_XML = b"<worksheet><sheetData><no"

REFUSED = {
    "cut off": (lambda: xlsx({"S": TABLE})[:700], "the workbook can't be read"),
    "compressed in another way": (
        lambda: zipped(method=zipfile.ZIP_LZMA),
        "packed as no spreadsheet does",
    ),
    "compressed as nothing knows": (
        lambda: patched(zipped(), 8, 10, 99),
        "packed as no spreadsheet does",
    ),
    "with a password": (lambda: patched(zipped(), 6, 8, 1), "has a password"),
    "damaged inside": (
        lambda: overwritten(zipped(method=zipfile.ZIP_DEFLATED)),
        "the workbook can't be read",
    ),
    "too many parts": (lambda: zipped({f"a{n}": b"" for n in range(10_000)}), "too many parts"),
    "Excel's binary form": (lambda: zipped({"xl/workbook.bin": b"x"}), "save it as XLSX"),
    "no relations": (lambda: zipped({"xl/_rels/workbook.xml.rels": None}), "can't be read"),
    "no sheet": (lambda: zipped({SHEET: None}), "can't be read"),
    **{
        f"wrong XML in {part}": (lambda part=part: zipped({part: WRONG_XML}), "can't be read")
        for part in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET)
    },
    **{
        f"entities in {codec}": (
            lambda codec=codec: zipped({SHEET: ENTITIES.encode(codec)}),
            "declares a document type",
        )
        for codec in ("utf-8", "utf-16")
    },
    **{
        f"a cell {where}": (lambda cells=cells: zipped(sheet(cells)), "a cell so far out")
        for where, cells in FAR_OUT.items()
    },
    "a long text in every cell": (lambda: zipped(LONG_TEXT), "hold too much text"),
    "rows repeated": (lambda: repeated(10**6, 10**3), "too much text|so far out"),
    "a cell repeated": (lambda: repeated(1, 10**9), "too much text|so far out"),
    "a repeated cell that is repeated": (
        lambda: repeated(10**4, 10**4),
        "too much text|so far out",
    ),
}


@each("case", REFUSED)
def test_such_a_workbook_is_refused_with_a_sentence(case):
    data, sentence = REFUSED[case]
    with pytest.raises(UnreadableError, match=sentence):
        read_sheet(data())


def test_a_bomb_is_unpacked_up_to_a_limit(monkeypatch):
    monkeypatch.setattr(archives, "_LARGEST", 1_000_000)
    bomb = zipped({"a": b" " * 600_000, "b": b" " * 600_000}, zipfile.ZIP_DEFLATED)
    assert len(bomb) < 10_000
    with pytest.raises(UnreadableError, match="too large; save the one sheet as CSV"):
        read_sheet(bomb)


def test_a_workbook_that_lies_about_its_size_gives_what_it_says_and_no_more():
    """The library would unpack all of it."""
    honest = zipped({"xl/padding": b" " * 1_000_000}, zipfile.ZIP_DEFLATED)
    size = (1_000_000).to_bytes(4, "little")
    assert honest.count(size) == 2
    with pytest.raises(UnreadableError, match="can't be read"):
        read_sheet(honest.replace(size, (10).to_bytes(4, "little")))


def test_rows_that_are_repeated_and_empty_cells_at_the_end_do_no_harm():
    assert [row.cells for row in read_sheet(repeated(3, 2)).rows] == [
        ("Name", ""), *[("Oak", "Oak")] * 3,
    ]  # fmt: skip


def test_drawings_may_be_wrong_as_they_please():
    data = zipped({"xl/drawings/vmlDrawing1.vml": b"<xml><br></xml>"})
    assert read_sheet(data).rows[0].cells == ("Name", "Pays")


TOO_MANY = "the sheet has more than 100,000 rows; delete the empty ones, or split it up"
LONG = {
    "ODS, a row repeated": lambda: repeated(1_048_576, 1),
    "XLSX, a value far down": lambda: zipped(
        sheet('<row r="100001"><c r="A100001"><v>1</v></c></row>')
    ),
    "CSV": lambda: b"name,country\n" + b"Oak,FR\n" * 100_000,
    "a list": lambda: b"Oak\n" * 100_001,
    "JSON": lambda: b'[{"name":"Oak"}' + b',{"name":"Oak"}' * 100_000 + b"]",
    "XML": lambda: b"<a>" + b"<b><name>Oak</name></b>" * 100_001 + b"</a>",
}


@pytest.mark.every(3)
@pytest.mark.parametrize("kind", LONG)
def test_a_sheet_of_more_rows_than_any_coalition_has_is_refused(kind):
    with pytest.raises(UnreadableError) as raised:
        read_sheet(LONG[kind]())
    assert str(raised.value) == TOO_MANY


def test_cells_that_only_have_a_format_may_reach_to_the_last_row():
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>'
    assert len(read_sheet(zipped(sheet(rows))).rows) == 1
