"""The line and column of a character of a translation in its PO file."""

import re
from collections.abc import Iterator
from functools import cached_property

from coalition.catalogs.catalog import Entry
from coalition.expressions import Expression

_PIECE = Expression(r'"((?:[^"\\]|\\.)*)"')
_CHARACTER = Expression(r"\\(?:x[0-9a-fA-F]{2}|[0-7]{1,3}|.)|[^\\]", re.DOTALL)


class Places:
    """Finds places in one PO file; its lines are split at the first lookup."""

    def __init__(self, data: bytes) -> None:
        """The bytes of the file, from which its entries were read."""
        self._data = data
        self._latest: tuple[tuple[int, bool, int], list[tuple[int, int]]] | None = None

    @cached_property
    def _lines(self) -> list[str]:
        return self._data.decode("utf-8-sig", "replace").split("\n")

    def of(self, entry: Entry, form: int, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of a character of one of an entry's translations.

        `form` is the number of the plural form, 0 for a text without, and `offset` counts
        characters of the unescaped text. Where no translation begins below the entry's line, the
        result is that line.
        """
        # Those of the latest text are kept, for one text may have thousands of findings.
        key = entry.line, entry.plural, form
        if self._latest is None or self._latest[0] != key:
            self._latest = key, list(self._find_places(entry, form))
        places = self._latest[1]
        return places[min(offset, len(places) - 1)]

    def _find_places(self, entry: Entry, form: int) -> Iterator[tuple[int, int]]:
        """The place of each character of a translation, and of its end."""
        start = self._line_of(entry, form)
        if start is None:
            yield max(entry.line, 1), 1
            return
        end = start + 1, 1
        for number in range(start, len(self._lines)):
            line = self._lines[number]
            if number > start and not line.lstrip().startswith('"'):
                break
            for piece in _PIECE.finditer(line):
                for character in _CHARACTER.finditer(piece[1]):
                    yield number + 1, piece.start(1) + character.start() + 1
                # A text ends behind the last of its strings that is not empty.
                if piece[1] or number == start:
                    end = number + 1, piece.end(1) + 1
        yield end

    def _line_of(self, entry: Entry, form: int) -> int | None:
        """The index of the line on which a translation begins."""
        keyword = f"msgstr[{form}]" if entry.plural else "msgstr"
        for number in range(max(entry.line, 1) - 1, len(self._lines)):
            line = self._lines[number].lstrip()
            if re.match(r"msgstr\b", line) and line.replace(" ", "").startswith(keyword):
                return number
            if not line.startswith(("msg", '"', "#")):
                return None
        return None
