"""Footnotes of a pasted list, and what they say of the names that have their mark: `Oak (UK)*`."""

from collections.abc import Sequence

from coalition.expressions import Expression
from coalition.intake.lists.pasted_lines import PastedLine
from coalition.intake.membership.notes_against import note_against
from coalition.intake.membership.waiting_remarks import notes_waiting
from coalition.intake.rows import quote

_MARKS = r"\*{1,4}|[†‡§]{1,2}|[¹²³⁴]"
_LONGEST = 4
_SIGNS = "*†‡§"
_NOTE = Expression(rf"(?P<mark>{_MARKS})\)?\s*(?P<text>[^\s*].*)")
_MARK_AT_END = Expression(rf"(?<![{_SIGNS}])(?:{_MARKS})\Z")
_FOOTNOTE = "a footnote; if it is a name, write it without the mark before it"


def with_footnotes(lines: Sequence[PastedLine], known: frozenset[str]) -> list[PastedLine]:
    """The lines of a list, of which footnotes, and the names that they speak against, are none.

    A line is one where others end in the mark that it begins with, and none before them begins so:
    else the mark is the list's bullet.
    """
    notes = _footnotes(lines)
    return [line if line.reason or line.text in known else _read(line, notes) for line in lines]


def _read(line: PastedLine, notes: dict[str, tuple[int, str]]) -> PastedLine:
    if any(line.number == number for number, _ in notes.values()):
        return line._replace(reason=_FOOTNOTE)
    name, mark = _marked(line.text)
    _, note = notes.get(mark, (0, ""))
    if note and (note_against(note) or notes_waiting(note, is_remark=True)):
        reason = (
            f"its footnote says {quote(note)}; if it has agreed, use coalition add organisation"
        )
        return line._replace(text=name, reason=reason)
    return line


def _marked(text: str) -> tuple[str, str]:
    """A name and the mark behind it, which is empty where there is none."""
    text = text.strip()
    text = text[:-1] if text.endswith((",", ";", ".")) else text
    match = _MARK_AT_END.search(text[-_LONGEST - 1 :])
    name = text[: -len(match[0])].rstrip() if match else ""
    return (name, match[0]) if match and name.strip(f" \t{_SIGNS}") else (text, "")


def _footnotes(lines: Sequence[PastedLine]) -> dict[str, tuple[int, str]]:
    """The number of the line of each footnote, and its text, by its mark."""
    found: dict[str, tuple[int, str]] = {}
    ends: dict[str, int] = {}
    for line in lines:
        if mark := _marked(line.text)[1]:
            ends.setdefault(mark, line.number)
    for line in lines:
        match = _NOTE.fullmatch(line.text.strip())
        if match and match["mark"] in ends:
            if match["mark"] in found or line.number < ends[match["mark"]]:
                found[match["mark"]] = (0, "")
            else:
                found[match["mark"]] = (line.number, match["text"])
    return {mark: (number, text) for mark, (number, text) in found.items() if number}
