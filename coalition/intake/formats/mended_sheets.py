"""A sheet whose texts were once read in the wrong encoding, with the texts that were meant."""

from coalition.intake.forms import Form
from coalition.intake.pasted_names import PastedName
from coalition.intake.rows import Row, Sheet
from coalition.misreadings import ENCODINGS, encodings_of, read_back
from coalition.mojibake import mended


def mend_sheet(sheet: Sheet) -> Sheet:
    """The sheet with every cell, line, form and item mended where what was meant is certain.

    A cell that says too little by itself is read as those are that say in which one encoding all of
    them were read: one program has made them all.
    """
    mender = _Mender()
    mended_sheet = mender.sheet(sheet)
    if not mender.before:
        return sheet
    codecs = [encodings_of(text, right) for (_, right), text in mender.before.items()]
    if common := frozenset.intersection(*codecs):
        mender = _Mender(next(codec for codec in ENCODINGS if codec in common))
        mended_sheet = mender.sheet(sheet)
    return mended_sheet._replace(mended=mender.before)


class _Mender:
    """Mends texts, and keeps what they were."""

    def __init__(self, codec: str | None = None) -> None:
        self.before: dict[tuple[int, str], str] = {}
        """By row and by what the text is now."""

        self._codec = codec
        """In which the texts were read that say too little by themselves."""

    def sheet(self, sheet: Sheet) -> Sheet:
        # A text is one column, so that its rows are its lines.
        return sheet._replace(
            text=sheet.text and "\n".join(map(self._right, sheet.text.split("\n"))),
            rows=tuple(map(self.row, sheet.rows)),
            forms=tuple(self.form(number, form) for number, form in enumerate(sheet.forms, 1)),
            names=tuple(map(self.name, sheet.names)),
        )

    def _right(self, text: str) -> str:
        right = mended(text)
        is_open = right == text and self._codec and not text.isascii()
        return read_back(text, self._codec) if self._codec and is_open else right

    def _mend(self, number: int, text: str) -> str:
        right = self._right(text)
        if right != text:
            self.before[number, right] = text
        return right

    def row(self, row: Row) -> Row:
        return row._replace(cells=tuple(self._mend(row.number, cell) for cell in row.cells))

    def form(self, number: int, form: Form) -> Form:
        cells = {key: self._mend(number, cell) for key, cell in form.cells.items()}
        return form._replace(cells=cells)

    def name(self, name: PastedName) -> PastedName:
        return name._replace(name=self._right(name.name), notes=tuple(map(self._right, name.notes)))
