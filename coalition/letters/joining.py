"""The lines of a passage as one message."""

from collections.abc import Callable
from itertools import pairwise, starmap

from coalition.expressions import Expression
from coalition.letters.document import References
from coalition.letters.grammar import find_space_breaks, inline_tokens, readable
from coalition.letters.line_breaks import is_spaceless, is_spaceless_beneath_marks

_LINE_END = Expression(r"\r\n?|\n")
_SPACES = " \t"
_TEXT = ("text", "text_special", "softbreak")


def join_lines(text: str, references: References) -> str:
    """Inline Markdown as a message: soft line breaks one space, hard ones a backslash and a LF.

    Between letters of scripts that write no spaces a soft line break is nothing.

    Law: a message stays as it is.
    """
    text = readable(_LINE_END.sub("\n", text)).strip()
    if "\n" not in text:
        return text
    breaks = find_space_breaks(text, references)
    spaced = _join_with(text, breaks, _never, references)
    if not _spaceless_somewhere(text):
        return spaced
    marks = _without_blanks(spaced, references)
    for spaceless in (is_spaceless_beneath_marks, is_spaceless):
        message = _join_with(text, breaks, spaceless, references)
        # Between a full stop and a letter, a mark of emphasis may open or close nothing.
        if _without_blanks(message, references) == marks:
            return message
    return spaced


Spaceless = Callable[[str, str], bool]
"""Whether two lines meet without a space."""


def _never(before: str, after: str) -> bool:  # noqa: ARG001 - of the signature
    return False


def _spaceless_somewhere(text: str) -> bool:
    lines = [line.strip(_SPACES) for line in text.split("\n")]
    return not text.isascii() and any(starmap(is_spaceless_beneath_marks, pairwise(lines)))


def _join_with(
    text: str, breaks: frozenset[int], spaceless: Spaceless, references: References
) -> str:
    message = _join(text, breaks, "\\\n", spaceless)
    if breaks and _without_blanks(message, references) != _without_blanks(text, references):
        # A mark of emphasis takes the backslash for punctuation where blanks stood.
        return _join(text, breaks, " \\\n", spaceless)
    return message


def _join(text: str, breaks: frozenset[int], hard: str, spaceless: Spaceless) -> str:
    pieces = []
    offset = 0
    lines = text.split("\n")
    for line, following in pairwise(lines):
        offset += len(line)
        soft = "" if spaceless(line.strip(_SPACES), following.strip(_SPACES)) else " "
        pieces.append(_with_break(line, hard if offset in breaks else soft))
        offset += 1
    return "".join((*pieces, lines[-1].strip(_SPACES)))


def _with_break(line: str, end: str) -> str:
    """A line with the break after it; nothing for an empty one."""
    text = line.strip(_SPACES)
    if not text:
        return ""
    if _ends_in_backslash(line):
        return text + "\n"
    escape = "\\" if end.startswith("\\") and _ends_in_backslash(text) else ""
    return text + escape + end


def _without_blanks(text: str, references: References) -> str:
    """The words and marks of a text, to compare two that differ in their blanks."""
    return "".join(
        "".join(token.content.split()) if token.type in _TEXT else f"<{token.type}>"
        for token in inline_tokens(text, references)
    )


def _ends_in_backslash(line: str) -> bool:
    """Whether a line ends in a backslash that no other backslash escapes."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1
