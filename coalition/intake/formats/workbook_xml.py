"""The XML of a workbook's sheets: how much they hold, and their formulas.

A few bytes can ask for more than the memory holds: a cell in the last row and column, a row that is
repeated a million times, a long text that every cell refers to. So all of it is counted first.
"""

from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple
from xml.parsers import expat

from coalition.expressions import Expression
from coalition.intake.rows import UnreadableError, require_rows

_MOST_CELLS = 20_000_000
_MOST_TEXT = 200_000_000
"""Characters of all cells of a sheet."""

_PLACE = Expression(r"\s*\$?([A-Za-z]{0,9})\$?([0-9]{0,12})\s*")
_BEGINNINGS = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")

FormulaCells = Mapping[tuple[int, int], str]
"""Errors of formulas, and formulas without a value, by row and column from 0."""


class SheetMarks(NamedTuple):
    """What the values of a sheet do not tell."""

    formulas: FormulaCells
    hidden: Mapping[str, set[int]]
    """The numbers of the filled rows that are not shown, from 1, by the name of a table of an ODS
    file; an XLSX file, whose part is one sheet, has no name there."""

    struck: AbstractSet[tuple[int, int]] = frozenset()
    """The cells of an XLSX file that are struck out, or a part of which is, as of formulas."""


def read_marks(parts: Mapping[str, bytes]) -> dict[str, SheetMarks]:
    """The formulas and hidden rows of each part of a workbook that holds sheets.

    Raises UnreadableError where a sheet, also one of an ODS file, holds too much for the memory.
    """
    by_name = {name.casefold(): part for name, part in parts.items()}
    texts, styles = _Texts(), _Styles()
    if shared := by_name.get("xl/sharedstrings.xml"):
        texts.read(shared)
    if part := by_name.get("xl/styles.xml"):
        styles.read(part)
    marks: dict[str, SheetMarks] = {}
    for name, part in parts.items():
        if part.lstrip().startswith(_BEGINNINGS):
            sheet = _Sheet(texts, styles.struck)
            sheet.read(part)
            marks[name] = SheetMarks(sheet.formulas, sheet.hidden, sheet.struck)
    return marks


class _Scan:
    """One pass over an XML file; subclasses note what they come across."""

    def read(self, part: bytes) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self.text
        try:
            parser.Parse(part, True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            # Drawings and the like may be wrong as they please.
            if b"sheetData" in part or b"spreadsheet" in part:
                raise UnreadableError(f"the workbook can't be read: {error}") from None

    def _refuse(self, *_: object) -> None:
        raise UnreadableError("the workbook declares a document type")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self.start(_local(name), attributes)

    def _on_end(self, name: str) -> None:
        self.end(_local(name))

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text stands in an element."""


class _Texts(_Scan):
    """The texts that cells of an XLSX file refer to by number: how long, and whether struck out."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self.struck: set[int] = set()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "si":
            self.lengths.append(0)
        elif name == "strike" and _is_on(attributes):
            self.struck.add(len(self.lengths) - 1)

    def text(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)


class _Styles(_Scan):
    """The numbers of the styles of cells of an XLSX file whose font is struck out."""

    def __init__(self) -> None:
        self.struck: set[int] = set()
        self._within = ""
        self._number = -1
        """Of the font or style that is being read, within its list."""

        self._fonts: set[int] = set()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in ("fonts", "cellXfs"):
            self._within, self._number = name, -1
        elif (self._within, name) in (("fonts", "font"), ("cellXfs", "xf")):
            self._number += 1
            if name == "xf" and _count(attributes.get("fontId", ""), -1) in self._fonts:
                self.struck.add(self._number)
        elif self._within == "fonts" and name == "strike" and _is_on(attributes):
            self._fonts.add(self._number)

    def end(self, name: str) -> None:
        if name == self._within:
            self._within = ""


def _is_on(attributes: Mapping[str, str]) -> bool:
    """Whether an element such as `<strike/>` does not say that it is off."""
    return attributes.get("val", "1") not in ("0", "false")


class _Sheet(_Scan):
    """How far a sheet reaches, how much text its cells hold, and its formulas."""

    def __init__(self, texts: _Texts, struck_styles: AbstractSet[int]) -> None:
        self.struck: set[tuple[int, int]] = set()
        self._texts_struck, self._struck_styles = texts.struck, struck_styles
        self._is_struck = False
        self.formulas: dict[tuple[int, int], str] = {}
        self.hidden: defaultdict[str, set[int]] = defaultdict(set)
        self._table = ""
        self._is_hidden = self._has_text = False
        """Those of the row of an ODS file."""

        self._lengths = texts.lengths
        self._row = self._column = 0
        """Those of the cell that is being read, from 1."""

        self._last_column = 0
        self._characters = 0
        self._kind = ""
        self._inside = ""
        self._texts: dict[str, str] = {}
        self._repeated = (1, 1)
        """How often the row and the cell of an ODS file stand there."""

        self._is_filled = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        match name:
            case "worksheet" | "table":
                self._row = self._last_column = self._characters = 0
                self._table = _attribute(attributes, "name")
            case "row":
                _, row = _place(attributes.get("r", ""))
                self._row, self._column = row or self._row + 1, 0
                if attributes.get("hidden") in ("1", "true") or attributes.get("ht") == "0":
                    self.hidden[""].add(self._row)
            case "c":
                column, row = _place(attributes.get("r", ""))
                self._row, self._column = row or self._row, column or self._column + 1
                self._kind, self._texts = attributes.get("t", ""), {}
                self._is_struck = _count(attributes.get("s", ""), -1) in self._struck_styles
                self._is_filled = False
                self._fill(1)
            case "table-row":
                rows = _count(_attribute(attributes, "number-rows-repeated"))
                self._repeated, self._column = (rows, 1), 0
                self._is_hidden = _attribute(attributes, "visibility") in ("collapse", "filter")
                self._has_text = False
            case "table-cell" | "covered-table-cell":
                columns = _count(_attribute(attributes, "number-columns-repeated"))
                self._repeated = (self._repeated[0], columns)
                self._is_filled = bool(_attribute(attributes, "value-type"))
            case "f" | "v":
                self._inside = name
            case "strike" if _is_on(attributes):
                self._is_struck = True

    def text(self, text: str) -> None:
        if self._inside:
            self._texts[self._inside] = self._texts.get(self._inside, "") + text
        rows, columns = self._repeated
        self._hold(len(text) * rows * columns)
        self._is_filled = True

    def end(self, name: str) -> None:
        match name:
            case "c":
                # Cells that only have a format are not read, however many there are.
                require_rows(self._row if self._is_filled else 0)
                self._end_cell(self._texts.get("f", ""), self._texts.get("v", ""))
            case "table-cell" | "covered-table-cell":
                self._column += self._repeated[1]
                if self._is_filled:
                    require_rows(self._row + self._repeated[0])
                    self._fill(self._repeated[0])
                    self._has_text = True
            case "table-row":
                after = self._row + self._repeated[0]
                # Only filled rows have a number that `require_rows` keeps small.
                if self._is_hidden and self._has_text:
                    self.hidden[self._table].update(range(self._row + 1, after + 1))
                self._row = after
        if name == self._inside:
            self._inside = ""

    def _fill(self, rows: int) -> None:
        """Note that a cell is filled, as often as its row stands there."""
        self._last_column = max(self._last_column, self._column)
        if (self._row + rows) * self._last_column > _MOST_CELLS:
            message = "the workbook has a cell so far out that it can't be read; delete it"
            raise UnreadableError(message)

    def _hold(self, characters: int) -> None:
        self._characters += characters
        if self._characters > _MOST_TEXT:
            raise UnreadableError("the cells of the workbook hold too much text; shorten it")

    def _end_cell(self, formula: str, value: str) -> None:
        place = (self._row - 1, self._column - 1)
        if self._kind == "s" and (number := _count(value, 0)) < len(self._lengths):
            self._hold(self._lengths[number])
            self._is_struck |= number in self._texts_struck
        if self._is_struck and self._is_filled:
            self.struck.add(place)
        if self._kind == "e":
            self.formulas[place] = value or "#N/A"
        elif formula and not value:
            self.formulas[place] = f"={formula}"


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _attribute(attributes: Mapping[str, str], name: str) -> str:
    """An attribute of an ODS file, under whichever prefix."""
    return next((value for key, value in attributes.items() if _local(key) == name), "")


def _count(text: str, otherwise: int = 1) -> int:
    """A number that an attribute states; no sheet goes beyond nine digits."""
    digits = text.strip()
    return int(digits[:10]) if digits.isascii() and digits.isdigit() else otherwise


def _place(text: str) -> tuple[int, int]:
    """The column and row of a place such as `AA7`, from 1; 0 for what it does not say."""
    match = _PLACE.fullmatch(text)
    if match is None:
        return 0, 0
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(match[2] or 0)
