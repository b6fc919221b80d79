"""The lines of a PO file, sorted into entries.

polib's own parser accepts what gettext refuses, drops comments that gettext keeps, knows no line
numbers and takes as long again. So this scan reads every line: it reports what is wrong with its
place, keeps the comments, and leaves polib what stands between quotation marks.
"""

import re

from coalition.catalogs.problems import (
    CONFLICT,
    CONTROL,
    INCOMPLETE,
    MISPLACED,
    MISREAD,
    NUL,
    OBSOLETE,
    STICKY,
    UNTERMINATED,
    Report,
)
from coalition.catalogs.strings import guard, is_plain
from coalition.expressions import Expression

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_BEFORE = (
    r"(?P<mark>\#~\||\#~|\#\|)?[ \t]*"
    r"(?P<keyword>msg(?:ctxt|id_plural|id|str(?:[ \t]*\[[ \t]*[0-9]{1,4}[ \t]*\])?))?[ \t]*"
)
_TEXT = Expression(rf"{_BEFORE}(?P<strings>{_STRING}(?:[ \t]*{_STRING})*)", re.DOTALL)
_OPEN = Expression(
    rf'{_BEFORE}(?:{_STRING}[ \t]*)*"[^"\\]*(?:\\.[^"\\]*)*\\?',
    re.DOTALL,
)
_BETWEEN = Expression(rf"({_STRING})[ \t]*", re.DOTALL)
_CONFLICT = Expression(r"(<{7}|={7}|>{7}|\|{7})(?: .*)?")
_CONTROL = Expression(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BLANKS = " \t\r\f\v"

PREVIOUS = "#| "
"""Stands before the keyword of a previous text."""


class Block:
    """The lines of one entry while they are being read."""

    def __init__(self, line: int) -> None:
        self.line = line
        """Where its first line stands."""

        self.texts: dict[str, list[str]] = {}
        """By keyword, what stands between its quotation marks."""

        self.lines: dict[str, int] = {}
        """By keyword, its line."""

        self.comments: list[str] = []
        self.extracted: list[str] = []
        self.references: list[str] = []
        self.flags: list[str] = []
        self.current: list[str] | None = None
        self.obsolete: bool | None = None
        """What its msgid's line says, and before it any other line."""

        self.mixed = False
        """Whether only some of its lines are obsolete."""

        self.answered = False
        """Whether a msgstr has been seen."""

    @property
    def started(self) -> bool:
        """Whether it holds anything but comments."""
        return bool(self.texts)

    @property
    def msgid_line(self) -> int:
        """Where its msgid stands."""
        return self.lines.get("msgid", self.line)


class Scan:
    """One pass over a file's lines."""

    def __init__(self, text: str, report: Report) -> None:
        self.blocks: list[Block] = []
        """The entries that are complete, in the file's order."""

        self.remainder: Block | None = None
        """Comments after the last entry."""

        self.conflicted = False
        """Whether Git left the markers of a conflict."""

        self._report = report
        self._plain = is_plain(text)
        self._block = Block(1)
        for number, line in enumerate(text.split("\n"), 1):
            self._read(number, line)
        self._finish()

    def _read(self, number: int, line: str) -> None:
        stripped = line.strip(_BLANKS)
        if not stripped or stripped == "#~":
            return
        found = _TEXT.fullmatch(stripped)
        if found:
            self._text(number, found, 1 + len(line) - len(line.lstrip(_BLANKS)))
        elif stripped[0] == "#" and stripped[1:2] not in ("~", "|"):
            self._comment(number, line.lstrip(_BLANKS))
        elif stripped.startswith("#~") and stripped[2:].lstrip(_BLANKS)[:1] == "#":
            self._comment(number, line.lstrip(_BLANKS)[2:].lstrip(_BLANKS))
        else:
            self._misread(number, stripped)

    def _misread(self, number: int, line: str) -> None:
        """Report a line that can't be read; of a conflict its first marker only."""
        if _CONFLICT.fullmatch(line):
            if line[0] == "<" or not self.conflicted:
                self._report.lost(CONFLICT, number)
            self.conflicted = True
        elif "\0" in line:
            self._report.lost(NUL, number, line.index("\0") + 1)
        elif found := _OPEN.fullmatch(line):
            self._report.lost(UNTERMINATED, number, len(line) + 1)
            if found["keyword"]:
                self._begin(number, found["keyword"], previous=found["mark"] in ("#|", "#~|"))
        else:
            self._report.lost(MISREAD, number, 1, line)

    def _comment(self, number: int, line: str) -> None:
        if not self._plain:
            self._controls(number, line)
        if self._block.answered:
            self._finish(number)
        elif "msgid" in self._block.texts:
            self._report.add(MISPLACED, number)
        block, kind = self._block, line[1:2]
        if kind == ".":
            block.extracted.append(line[2:].removeprefix(" "))
        elif kind == ":":
            block.references.append(line[2:])
        elif kind in (",", "!") and kind:
            block.flags.append(line[2:])
        else:
            if kind == "=":
                self._report.add(STICKY, number)
            block.comments.append(line[1:].removeprefix(" "))

    def _controls(self, number: int, line: str) -> None:
        for found in _CONTROL.finditer(line):
            if found[0] == "\0":
                self._report.lost(NUL, number, found.start() + 1)
            else:
                self._report.add(CONTROL, number, found.start() + 1, f"U+{ord(found[0]):04X}")

    def _text(self, number: int, found: re.Match[str], column: int) -> None:
        mark, keyword = found["mark"], found["keyword"]
        if keyword:
            self._begin(number, keyword, previous=mark in ("#|", "#~|"))
        if self._block.current is None:
            self._report.lost(INCOMPLETE, number, column, "a text stands without its keyword")
            return
        self._mark(number, mark)
        strings, start = found["strings"], column + found.start("strings") + 1
        raw = strings[1:-1]
        if '"' in raw:
            raw = "".join(piece[1:-1] for piece in _BETWEEN.findall(strings))
        if not self._plain or "\\" in raw:
            raw = guard(raw, number, start, self._report)
        self._block.current.append(raw)

    def _begin(self, number: int, keyword: str, *, previous: bool) -> None:
        if previous:
            keyword = PREVIOUS + keyword
        elif keyword[-1] == "]":
            keyword = f"msgstr[{int(keyword[6:].strip(_BLANKS)[1:-1])}]"
        answer = keyword.startswith("msgstr")
        if self._block.answered and not answer:
            self._finish(number)
        block = self._block
        if keyword in block.texts or (keyword == "msgctxt" and "msgid" in block.texts):
            if block.answered:
                self._report.lost(INCOMPLETE, number, 1, f"{keyword} stands twice in the entry")
            else:
                self._finish(number)
                block = self._block
        block.current = block.texts[keyword] = []
        block.lines[keyword] = number
        block.answered = block.answered or answer

    def _mark(self, number: int, mark: str | None) -> None:
        """Note whether the line is obsolete; all of an entry's lines are, or none."""
        obsolete = mark is not None and mark[:2] == "#~"
        block = self._block
        if block.obsolete not in (None, obsolete) and not block.mixed:
            self._report.add(OBSOLETE, number)
            block.mixed = True
        if block.obsolete is None or block.current is block.texts.get("msgid"):
            block.obsolete = obsolete

    def _finish(self, number: int = 0) -> None:
        """End the current entry and begin the next."""
        block, self._block = self._block, Block(number)
        if "msgid" in block.texts and block.answered:
            self.blocks.append(block)
        elif block.started:
            missing = "msgstr" if "msgid" in block.texts else "msgid"
            place = max(block.lines.values())
            self._report.lost(INCOMPLETE, place, 1, f"the entry has no {missing}")
        elif block.comments or block.extracted or block.flags:
            self.remainder = block
