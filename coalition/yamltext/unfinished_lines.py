"""Lines of which the parser learns too late that they are no `key: value`, and what they lack.

It complains of the line below, where it has given up waiting for a colon.
"""

import unicodedata
from typing import NamedTuple

from ruamel.yaml.error import MarkedYAMLError

from coalition.expressions import Expression

_FENCE = Expression(r"\s*(?:```|~~~)")
_KEY = r"[ \t]*(?:-[ \t]+)?[\"']?[\w-][\w .-]{0,60}?[\"']?"
_HIDDEN = Expression(rf"({_KEY}):([^\S \t]|[\u00ad\u180e\u200b-\u200f\u2060\ufeff])\s*(.*)")
_WIDE = Expression(rf"({_KEY})[ \t]*([：∶﹕꞉])\s*(.*)")
_CLOSE = Expression(rf"({_KEY}):(?![\s/:])(.*)")
_NO_COLON = Expression(r"([ \t]*(?:-[ \t]+)?)(\w[\w-]*)[ \t]+([^\s#].*)")
_KEY_ALONE = Expression(r"[ \t]*(?:-[ \t]+)?\w[\w-]*[ \t]*")
_ITEM = Expression(r"[ \t]*-(?:[ \t].*)?")
_FINISHED = Expression(r".*:(?:[ \t].*)?")

_LINE_BREAK = Expression(r"\r\n|\r|\n")

_NAMES = {"\u00a0": "a no-break space", "\u200b": "a space without width", "\u3000": "a wide space"}
_LONGEST = 60


class Unfinished(NamedTuple):
    """What a line lacks."""

    line: int
    """From 0."""

    column: int
    """From 1."""

    message: str
    hint: str


def find_unfinished(error: Exception, text: str) -> Unfinished | None:
    """The line that is the cause of a parser's error; None where it is another error."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return None
    # As the parser counts them; where it knows still other line breaks, it is not explained.
    lines = _LINE_BREAK.split(text)
    number = _line_of(error, lines)
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    for fenced in (first, number, error.problem_mark.line):
        if fenced is not None and fenced < len(lines) and _FENCE.match(lines[fenced]):
            mark = lines[fenced].strip()[:3]
            message = f"the lines stand in a fence ({mark}), as in Markdown"
            return Unfinished(fenced, 1, message, f"Remove the lines that begin with {mark}.")
    if number is None or number >= len(lines):
        return None
    return _explain(number, lines[number])


def unfinished_text(text: str) -> Unfinished | None:
    """What the first line of a text lacks that is YAML, but no lines `key: value`."""
    lines = text.split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip() and line[0] != "#"), None)
    return None if first is None else _explain(first, lines[first].rstrip("\r"))


def _line_of(error: MarkedYAMLError, lines: list[str]) -> int | None:
    """The number of the line that is not finished."""
    problem = str(error.problem)
    if "could not find expected ':'" in problem and error.context_mark:
        return int(error.context_mark.line)
    if "mapping values are not allowed" not in problem or error.problem_mark is None:
        return None
    at, column = error.problem_mark.line, error.problem_mark.column
    if at >= len(lines) or ": " in lines[at][:column]:
        return None
    # A key without its colon goes on over the items of its list, for the parser.
    above = (
        n
        for n in range(at - 1, -1, -1)
        if lines[n].strip() and lines[n].strip()[0] != "#" and not _is_item_of_text(lines, n)
    )
    number = next(above, None)
    return None if number is None or _FINISHED.fullmatch(lines[number].rstrip()) else number


def _is_item_of_text(lines: list[str], number: int) -> bool:
    """Whether a line is an item below a line that is a key without a colon."""
    if not _ITEM.fullmatch(lines[number]):
        return False
    before = (line for line in reversed(lines[:number]) if line.strip())
    above = next((line for line in before if not _ITEM.fullmatch(line)), "")
    return _KEY_ALONE.fullmatch(above) is not None


def _explain(number: int, line: str) -> Unfinished | None:
    if match := _HIDDEN.match(line):
        sign = f"U+{ord(match[2]):04X}"
        name = _NAMES.get(match[2]) or unicodedata.name(match[2], "a sign that nobody sees").lower()
        message = f"{name} ({sign}) stands after the colon in place of a space"
        hint = f"Delete it and type a space: {_quoted(f'{match[1].strip()}: {match[3]}')}."
        return Unfinished(number, match.end(2), message, hint)
    if match := _WIDE.match(line):
        message = f"{match[2]} (U+{ord(match[2]):04X}) is no colon for YAML"
        hint = f"Write : and a space: {_quoted(f'{match[1].strip()}: {match[3]}')}."
        return Unfinished(number, match.start(2) + 1, message, hint)
    if match := _CLOSE.match(line):
        hint = f"Write {_quoted(f'{match[1].strip()}: {match[2]}')}."
        return Unfinished(number, match.end(1) + 1, "no space stands after the colon", hint)
    if match := _NO_COLON.fullmatch(line):
        right = _quoted(f"{match[2]}: {match[3]}")
        hint = f"Write {right}, or indent the line under the text that it continues."
        column = match.end(2) + 1
        return Unfinished(number, column, "a colon is missing after the key", hint)
    if _KEY_ALONE.fullmatch(line):
        message = "a colon is missing after the key"
        return Unfinished(number, len(line.rstrip()) + 1, message, f"Write `{line.strip()}:`.")
    return None


def _quoted(text: str) -> str:
    text = text.strip()
    return f"`{text if len(text) <= _LONGEST else f'{text[: _LONGEST - 1]}…'}`"
