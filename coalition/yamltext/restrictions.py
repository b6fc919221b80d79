"""What valid YAML may not hold in a record: repetition, control characters."""

from typing import Any

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Finding

_HIDDEN = Expression(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def check_value(value: Any, path: str, first_line: int) -> Finding | None:
    """R002: a value holds no part twice, and no character that is none of a text.

    Anchors repeat parts of a file, and a few lines of them unfold to billions of values; escapes
    can write half a character (a surrogate), which no file can hold.
    """
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict | list | set | tuple):
            # To repeat what is empty does no harm.
            if id(item) in seen and item:
                hint = "Write the text out in each place; records use no anchors (&, *)."
                message = "a part of the file is repeated by an anchor"
                return codes.R002.finding(path, message, hint, line=first_line)
            seen.add(id(item))
            waiting += [*item.keys(), *item.values()] if isinstance(item, dict) else item
        elif isinstance(item, str) and (match := _HIDDEN.search(item)):
            hint = "Remove it, or type the character that is meant in place of its code."
            character = f"U+{ord(match[0]):04X}"
            message = f"{character}, which is no character of a text, is written as a code"
            return codes.R002.finding(path, message, hint, line=first_line)
    return None
