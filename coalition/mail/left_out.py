"""A text without some of its lines: its lists keep their marks and numbers, no gap is doubled."""

from collections.abc import Collection, Sequence

import msgspec

from coalition.expressions import Expression

_BLANKS = " >\t\r"
"""What a line without words may hold: the marks of the quotation around it, too."""

_MARK = Expression(r"([ >\t]*)(?:[-*+]|([0-9]{1,9})([.)]))(?: +|$)")
_DEEPEST = 40
"""How many lists may stand in one another; the Markdown parser reads no more."""

_WORDS = Expression(r"[^>\t]")


class _Mark(msgspec.Struct, frozen=True):
    """The mark of an item of a list."""

    margin: str
    """What stands below whatever is before it."""

    end: int
    number: str | None
    sign: str | None
    """What stands behind the number."""


class _Line(msgspec.Struct):
    """A line that stays, and the marks of the items that went above it, from the lowest."""

    text: str
    lost: list[_Mark] = []


class _NumberedList(msgspec.Struct):
    """A list that has lost items."""

    margin: str
    sign: str | None
    following: int
    """The number that the next item was given."""

    lost: int = 0


def without_lines(lines: Sequence[str], gone: Collection[int]) -> list[str]:
    """The lines of a plain or Markdown text but for some, which are given by their indices.

    Where the first line of an item goes and more of the item is left, that takes over its mark;
    where a whole item goes, the numbers behind it in its list become lower. Of empty lines on both
    sides of what goes one goes with it. The time grows with the lines, however many go.
    """
    if not gone:
        return list(lines)
    rest: list[_Line] = []
    heir = dropped = -1
    for number in range(len(lines) - 1, -1, -1):
        line, above = lines[number], lines[number - 1] if number else ""
        if number in gone:
            if not _hand_on(line, rest, heir) and _is_gap(above, rest):
                dropped = _drop_blank(above, rest, number)
        elif number != dropped:
            rest.append(_Line(line))
            heir = heir if _is_blank(line) else len(rest) - 1
    return _renumbered(rest[::-1])


def _hand_on(line: str, rest: list[_Line], heir: int) -> bool:
    """Gives the marks of a line to the next one with words, if that is a part of the same item.

    `rest` are the lines below, from the last. A mark that nothing takes over is lost.
    """
    marks = _marks(line)
    below = rest[heir].text if heir >= 0 else ""
    kept = [mark.end for mark in marks if below.startswith(_margin_below(line[: mark.end]))]
    if rest:
        rest[-1].lost += marks[len(kept) : len(kept) + 1]
    if not kept:
        return False
    while len(rest) > heir + 1:
        _drop_last(rest)
    rest[heir].text = line[: kept[-1]] + below[kept[-1] :]
    return True


def _is_gap(above: str, rest: list[_Line]) -> bool:
    return _is_blank(above) and (not rest or _is_blank(rest[-1].text))


def _drop_blank(above: str, rest: list[_Line], number: int) -> int:
    """Drops the blank line below a line, or says which one goes instead: that in a quotation."""
    if not rest or len(above.strip()) > len(rest[-1].text.strip()):
        return number - 1
    _drop_last(rest)
    return -1


def _drop_last(rest: list[_Line]) -> None:
    dropped = rest.pop()
    if rest:
        rest[-1].lost += dropped.lost


def _is_blank(line: str) -> bool:
    return not line.strip(_BLANKS)


def _marks(line: str) -> tuple[_Mark, ...]:
    """The marks of all items that begin with a line, from the outermost."""
    marks: list[_Mark] = []
    position = 0
    while len(marks) < _DEEPEST and (match := _MARK.match(line, position)):
        position = match.end()
        margin = _margin_below(line[: match.end(1)])
        marks.append(_Mark(margin, position, match[2], match[3]))
    return tuple(marks)


def _margin_below(text: str) -> str:
    """What stands below marks on the further lines of their items."""
    return _WORDS.sub(" ", text)


def _renumbered(rest: Sequence[_Line]) -> list[str]:
    """The lines with lower numbers where items went."""
    lists: list[_NumberedList] = []
    texts = []
    for line in rest:
        for mark in reversed(line.lost):
            _lose(lists, mark)
        if not _is_blank(line.text):
            while lists and not _goes_on(lists[-1], line.text):
                lists.pop()
        text = line.text
        for numbered in lists:
            # A line can be the next item of several lists, one in the other.
            text = _with_lower_number(numbered, text) if _is_next(numbered, text) else text
        texts.append(text)
    return texts


def _lose(lists: list[_NumberedList], mark: _Mark) -> None:
    """Counts an item that went, in the list of which it was the next one or in one of its own."""
    if mark.number is None or mark.sign is None:
        return
    this = mark.margin, mark.sign, int(mark.number)
    while lists and not mark.margin.startswith(f"{lists[-1].margin} "):
        if this == (lists[-1].margin, lists[-1].sign, lists[-1].following):
            break
        lists.pop()
    else:
        lists.append(_NumberedList(*this))
    lists[-1].lost += 1
    lists[-1].following += 1


def _goes_on(numbered: _NumberedList, line: str) -> bool:
    """Whether a line is an item of a list, or stands within one."""
    return line.startswith(f"{numbered.margin} ") or _is_next(numbered, line)


def _is_next(numbered: _NumberedList, line: str) -> bool:
    """Whether a line begins with the next item of a list, perhaps with that of one around it."""
    width = len(numbered.margin)
    mark = f"{numbered.following}{numbered.sign}"
    if not line.startswith(mark, width) or line[width + len(mark) :][:1].strip():
        return False
    return _margin_below(line[:width]) == numbered.margin


def _with_lower_number(numbered: _NumberedList, line: str) -> str:
    """The line with another number, as wide as before: other lines stand below its words."""
    before, end = len(numbered.margin), len(f"{numbered.margin}{numbered.following}{numbered.sign}")
    mark = f"{numbered.following - numbered.lost}{numbered.sign}".ljust(end - before)
    numbered.following += 1
    return line[:before] + mark + line[end:]
