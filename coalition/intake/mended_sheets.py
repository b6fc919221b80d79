"""A sheet whose texts were once read in the wrong encoding, with the texts that were meant."""

from coalition.intake.forms import Form
from coalition.intake.pasted_names import PastedName
from coalition.intake.rows import Row, Sheet
from coalition.mojibake import mended


def mend_sheet(sheet: Sheet) -> Sheet:
    """The sheet with every cell, line, form and item mended where what was meant is certain."""
    mender = _Mender()
    mended_sheet = sheet._replace(
        rows=tuple(map(mender.row, sheet.rows)),
        forms=tuple(mender.form(number, form) for number, form in enumerate(sheet.forms, 1)),
        names=tuple(map(mender.name, sheet.names)),
    )
    if not mender.before:
        return sheet
    # A text is one column, so that its rows are its lines.
    text = sheet.text and "\n".join(map(mended, sheet.text.split("\n")))
    return mended_sheet._replace(text=text, mended=mender.before)


class _Mender:
    """Mends texts, and keeps what they were."""

    def __init__(self) -> None:
        self.before: dict[tuple[int, str], str] = {}
        """By row and by what the text is now."""

    def _mend(self, number: int, text: str) -> str:
        right = mended(text)
        if right != text:
            self.before[number, right] = text
        return right

    def row(self, row: Row) -> Row:
        return row._replace(cells=tuple(self._mend(row.number, cell) for cell in row.cells))

    def form(self, number: int, form: Form) -> Form:
        cells = {key: self._mend(number, cell) for key, cell in form.cells.items()}
        return form._replace(cells=cells)

    def name(self, name: PastedName) -> PastedName:
        return name._replace(name=mended(name.name), notes=tuple(map(mended, name.notes)))
