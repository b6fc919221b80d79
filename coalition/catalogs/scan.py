"""The lines of a PO file -> blocks of lines, one for each entry.

polib's own parser accepts what gettext refuses, drops comments that gettext keeps, knows no line
numbers and takes as long again. So this scan reads every line: it reports what is wrong with its
place, keeps the comments, and leaves polib what stands between quotation marks.
"""

import re

from coalition.catalogs.mending import mended_line
from coalition.catalogs.problems import (
    CONFLICT,
    CONTROL,
    INCOMPLETE,
    MISPLACED,
    MISREAD,
    MISSPELT,
    NUL,
    OBSOLETE,
    STICKY,
    UNESCAPED,
    UNQUOTED,
    UNTERMINATED,
    Report,
)
from coalition.catalogs.strings import guard, is_plain
from coalition.expressions import Expression
from coalition.spelling import nearest

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_BEFORE = (
    r"(?P<mark>\#~\||\#~|\#\|)?[ \t]*+"
    r"(?P<keyword>msg(?:ctxt|id_plural|id|str(?:[ \t]*\[[ \t]*[0-9]{1,4}[ \t]*\])?))?[ \t]*+"
)
_TEXT = Expression(rf"{_BEFORE}(?P<strings>{_STRING}(?:[ \t]*{_STRING})*)", re.DOTALL)
# A line that ends within a string.
_OPEN = Expression(
    rf'{_BEFORE}(?:{_STRING}[ \t]*)*"[^"\\]*(?:\\.[^"\\]*)*\\?',
    re.DOTALL,
)
# A line whose text holds quotation marks that are not escaped.
_QUOTED = Expression(rf'(?P<head>{_BEFORE})"(?P<raw>.*(?<!\\)(?:\\\\)*+)"', re.DOTALL)
# A line whose text stands between no quotation marks, or those of a word processor.
_UNQUOTED = Expression(rf'{_BEFORE}(?P<raw>[^\s"\[].*)', re.DOTALL)
_WRITTEN_QUOTES = "\"'“”„‟«»‘’‚「」″"
_WORD = Expression(r"[A-Za-z_]+")
_QUOTATION_MARK = Expression(r'\\.|"', re.DOTALL)
_BETWEEN = Expression(rf"({_STRING})[ \t]*", re.DOTALL)
# Git's markers; those of bars are written by its conflict style diff3.
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
        """By keyword, the texts between its quotation marks, still escaped."""

        self.lines: dict[str, int] = {}
        """By keyword, its line."""

        self.comments: list[str] = []
        self.extracted: list[str] = []
        self.references: list[str] = []
        self.flags: list[str] = []
        self.current: list[str] | None = None
        self.obsolete: bool | None = None
        """Whether the line of its msgid begins with `#~`, or any other line until there is one."""

        self.mixed = False
        """Whether only some of its lines are obsolete."""

        self.has_msgstr = False
        """Whether a msgstr has been seen."""

        self.misread = False
        """Whether one of its lines could not be read."""

    @property
    def has_texts(self) -> bool:
        """Whether the block holds more than comments."""
        return bool(self.texts)

    @property
    def current_keyword(self) -> str | None:
        """The keyword whose texts go on."""
        pieces = ((word, texts) for word, texts in self.texts.items() if texts is self.current)
        return next((word for word, _ in pieces), None)

    @property
    def msgid_line(self) -> int:
        """The line of its msgid, or its first one where it has none."""
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
        # A lone `#~` is an empty line of an obsolete entry.
        if not stripped or stripped == "#~":
            return
        match = _TEXT.fullmatch(stripped)
        if match:
            self._add_text(number, match, 1 + len(line) - len(line.lstrip(_BLANKS)))
        elif stripped[0] == "#" and stripped[1:2] not in ("~", "|"):
            self._add_comment(number, line.lstrip(_BLANKS))
        elif stripped.startswith("#~") and stripped[2:].lstrip(_BLANKS)[:1] == "#":
            # A comment of an obsolete entry: `#~ # …`.
            self._add_comment(number, line.lstrip(_BLANKS)[2:].lstrip(_BLANKS))
        else:
            self._report_misread(number, stripped)

    def _report_misread(self, number: int, line: str) -> None:
        """Report a line that can't be read; of a conflict its first marker only."""
        if _CONFLICT.fullmatch(line):
            if line[0] == "<" or not self.conflicted:
                self._report.add_loss(CONFLICT, number)
            self.conflicted = True
        elif "\0" in line:
            self._report.add_loss(NUL, number, line.index("\0") + 1)
        elif mended := mended_line(line, self._block.current_keyword):
            self._report.add(mended.problem, number, mended.column, mended.detail)
            if match := _TEXT.fullmatch(mended.line):
                self._add_text(number, match, 1)
        elif match := _OPEN.fullmatch(line):
            self._report.add_loss(UNTERMINATED, number, len(line) + 1)
            # The strings on the lines below still belong to its keyword.
            if match["keyword"]:
                self._begin(number, match["keyword"], previous=match["mark"] in ("#|", "#~|"))
        elif match := _QUOTED.fullmatch(line):
            self._add_quoted(number, match)
        elif (match := _UNQUOTED.fullmatch(line)) and match["keyword"]:
            self._add_unquoted(number, match)
        else:
            self._block.misread = True
            match = _WORD.match(line)
            is_near = match and nearest(match[0], ("msgid", "msgstr", "msgctxt", "msgid_plural"))
            problem, detail = (MISSPELT, match[0]) if match and is_near else (MISREAD, line)
            self._report.add_loss(problem, number, 1, detail)

    def _add_quoted(self, number: int, match: re.Match[str]) -> None:
        """Read a text as if the quotation marks in it were escaped."""
        raw = match["raw"]
        marks = (mark for mark in _QUOTATION_MARK.finditer(raw) if mark[0] == '"')
        first = next((mark.start() for mark in marks), 0)
        self._report.add(UNESCAPED, number, match.start("raw") + first + 1)
        escaped = _QUOTATION_MARK.sub(lambda m: '\\"' if m[0] == '"' else m[0], raw)
        if mended := _TEXT.fullmatch(f'{match["head"]}"{escaped}"'):
            self._add_text(number, mended, 1)

    def _add_unquoted(self, number: int, match: re.Match[str]) -> None:
        """Read a text as if it stood between quotation marks, in the place of those it has."""
        raw = match["raw"]
        self._report.add(UNQUOTED, number, match.start("raw") + 1, match["keyword"])
        bare = raw.strip(_WRITTEN_QUOTES) if raw[0] in _WRITTEN_QUOTES else raw
        escaped = bare.replace("\\", "\\\\").replace('"', '\\"')
        if mended := _TEXT.fullmatch(f'{match["keyword"]} "{escaped}"'):
            self._add_text(number, mended, 1)

    def _add_comment(self, number: int, line: str) -> None:
        if not self._plain:
            self._report_controls(number, line)
        if self._block.has_msgstr:
            self._finish(number)
        elif "msgid" in self._block.texts and self._block.misread:
            # What could not be read was its msgstr; that has been reported.
            self._finish(number)
        elif "msgid" in self._block.texts:
            self._report.add(MISPLACED, number)
        block, kind = self._block, line[1:2]
        if kind == ".":
            block.extracted.append(line[2:].removeprefix(" "))
        elif kind == ":":
            block.references.append(line[2:])
        # gettext reads `#!` as it reads `#,`.
        elif kind in (",", "!"):
            block.flags.append(line[2:])
        else:
            if kind == "=":
                self._report.add(STICKY, number)
            block.comments.append(line[1:].removeprefix(" "))

    def _report_controls(self, number: int, line: str) -> None:
        for match in _CONTROL.finditer(line):
            if match[0] == "\0":
                self._report.add_loss(NUL, number, match.start() + 1)
            else:
                self._report.add(CONTROL, number, match.start() + 1, f"U+{ord(match[0]):04X}")

    def _add_text(self, number: int, match: re.Match[str], column: int) -> None:
        mark, keyword = match["mark"], match["keyword"]
        if keyword:
            self._begin(number, keyword, previous=mark in ("#|", "#~|"))
        if self._block.current is None:
            self._report.add_loss(INCOMPLETE, number, column, "a text stands without its keyword")
            return
        self._mark_obsolete(number, mark)
        strings, start = match["strings"], column + match.start("strings") + 1
        raw = strings[1:-1]
        # A quotation mark inside is escaped, or there are several strings on the line.
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
        is_msgstr = keyword.startswith("msgstr")
        if self._block.has_msgstr and not is_msgstr:
            self._finish(number)
        block = self._block
        if keyword in block.texts or (keyword == "msgctxt" and "msgid" in block.texts):
            if block.has_msgstr:
                self._report.add_loss(INCOMPLETE, number, 1, f"{keyword} stands twice in the entry")
            else:
                # The next entry begins; `_finish` reports what this one lacks.
                self._finish(number)
                block = self._block
        block.current = block.texts[keyword] = []
        block.lines[keyword] = number
        block.has_msgstr = block.has_msgstr or is_msgstr

    def _mark_obsolete(self, number: int, mark: str | None) -> None:
        """Note whether the line is obsolete; all of an entry's lines are, or none."""
        obsolete = mark is not None and mark[:2] == "#~"
        block = self._block
        if block.obsolete not in (None, obsolete) and not block.mixed:
            self._report.add(OBSOLETE, number)
            block.mixed = True
        # The line of the msgid decides.
        if block.obsolete is None or block.current is block.texts.get("msgid"):
            block.obsolete = obsolete

    def _finish(self, number: int = 0) -> None:
        """End the current entry and begin the next."""
        block, self._block = self._block, Block(number)
        if "msgid" in block.texts and block.has_msgstr:
            self.blocks.append(block)
        elif block.has_texts and not block.misread:
            missing = "msgstr" if "msgid" in block.texts else "msgid"
            place = max(block.lines.values())
            self._report.add_loss(INCOMPLETE, place, 1, f"the entry has no {missing}")
        elif block.comments or block.extracted or block.flags:
            self.remainder = block
