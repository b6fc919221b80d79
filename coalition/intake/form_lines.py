"""The lines of a form as they were before a mail program quoted, wrapped or flattened them."""

import re
from collections.abc import Iterator

from coalition.expressions import Expression

_COMMENT = Expression(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_QUOTED = Expression(r"[ \t]*(?:>[ \t]?)+")
# A line of a table has a bar at its end, too.
_BARRED = Expression(r"[ \t]*(?:\|[ \t]?)+(?=[^|]*\Z)")
_LONGEST_QUESTION = 200
_MARKS = Expression(r"(?<!\S)(?=#{1,6}[ \t]+\S)")
"""Where a heading of Markdown begins, also within a line."""

_BOX_WITHIN = Expression(r"[ \t]+(?=(?:[-*+][ \t]+)?\\?\[[ \txX✓✔☑]?\\?\](?:[ \t]|\Z)|[☐☑☒])")
_OF_FORM = (
    "Name of the organisation|Official names in other languages|Acronym|Country|Website|"
    "Description|Letter|Consent"
)
_FLAT = Expression(
    rf"(#{{1,6}}[ \t]+(?:{_OF_FORM})(?:[ \t]*\([^()]*\))?)(?=[ \t]|\Z)[ \t]*(.*)", re.DOTALL
)
_BARE = Expression(rf"[*_#\s]*({_OF_FORM})(\s*\([^()]*\))?[*_\s]*")
"""A heading of our own form whose marks are lost, perhaps in bold letters."""

_FEWEST_BARE = 3
_FEWEST_ON_A_LINE = 2
_NEEDED = "Consent"


def form_lines(text: str) -> list[str]:
    """The lines of a text without quoting, each heading alone and whole on a line."""
    plain = _COMMENT.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    lines = [part for line in plain.split("\n") for part in _unflattened(unquoted(line))]
    return list(_headings_whole(_headings_marked(lines)))


def unquoted(line: str) -> str:
    """A line without the marks by which mail programs quote: `> > `, `>>`, `| `."""
    rest = _QUOTED.sub("", line, 1) if _QUOTED.match(line) else line
    return _BARRED.sub("", rest, 1) if _BARRED.match(rest) else rest


def _bare_heading(line: str) -> re.Match[str] | None:
    return _BARE.fullmatch(line) if len(line) <= _LONGEST_QUESTION else None


def _unflattened(line: str) -> Iterator[str]:
    """The headings, answers and boxes that a mail program has put on one line."""
    parts = [part for part in map(str.strip, _MARKS.split(line)) if part] if "#" in line else []
    if len(parts) < _FEWEST_ON_A_LINE:
        yield line
        return
    for part in parts:
        match = _FLAT.fullmatch(part)
        yield from (match[1], *_BOX_WITHIN.sub("\n", match[2]).split("\n")) if match else (part,)


def _headings_marked(lines: list[str]) -> list[str]:
    """The lines with marks before our own form's headings, where its text has lost all of them."""
    bare = {match[1] for line in lines if (match := _bare_heading(line))}
    if len(bare) < _FEWEST_BARE or _NEEDED not in bare:
        return lines
    marked = ((_bare_heading(line), line) for line in lines)
    return [f"### {match[1]}{match[2] or ''}" if match else line for match, line in marked]


def _headings_whole(lines: list[str]) -> Iterator[str]:
    """The lines with each heading on one, whose bracket may have been wrapped."""
    open_ = ""
    for line in lines:
        joined = f"{open_} {line.strip()}" if open_ else line
        is_open = joined.startswith("#") and joined.count("(") > joined.count(")")
        if is_open and len(joined) <= _LONGEST_QUESTION and line.strip():
            open_ = joined
            continue
        if open_ and not line.strip():
            yield open_
            joined = line
        open_ = ""
        yield joined
    if open_:
        yield open_
