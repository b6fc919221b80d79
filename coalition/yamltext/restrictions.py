"""What a record may not hold, however valid the YAML: depth, repetition, half characters."""

import re
from typing import Any

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Finding

# The C parser recurses: bounds that no hand-written record comes near keep it from overflowing.
_DEEPEST = 40
_COMPACT_NESTING = Expression(rf"^[ ]*(?:[-?:] +){{{_DEEPEST}}}", re.MULTILINE)
_DEEP_INDENT = Expression(rf"^ {{{_DEEPEST * 10}}}", re.MULTILINE)
_BRACKET = Expression(r"[\[\]{}]")

_HIDDEN = Expression(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def too_deep(text: str) -> bool:
    """Whether a text nests deeper than any record, in brackets, dashes or indentation."""
    depth = 0
    for match in _BRACKET.finditer(text):
        depth += 1 if match[0] in "[{" else -1
        if depth > _DEEPEST:
            return True
    return bool(_COMPACT_NESTING.search(text) or _DEEP_INDENT.search(text))


def hidden_trouble(value: Any, path: str, first_line: int) -> Finding | None:
    """What a value holds that its text does not show.

    Anchors may repeat parts of a file, and a few lines of them unfold to billions; escapes may
    write half a character, which no file can hold.
    """
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict | list | set | tuple):
            if id(found) in seen and found:
                hint = "Write the text out in each place; records use no anchors (&, *)."
                message = "a part of the file is repeated by an anchor"
                return codes.R002.finding(path, message, hint, line=first_line)
            seen.add(id(found))
            waiting += [*found.keys(), *found.values()] if isinstance(found, dict) else found
        elif isinstance(found, str) and (sign := _HIDDEN.search(found)):
            hint = "Remove it, or type the character that is meant in place of its code."
            message = f"U+{ord(sign[0]):04X}, which is no character of a text, is written as a code"
            return codes.R002.finding(path, message, hint, line=first_line)
    return None
