"""Characters that YAML does not take, or takes for the end of a line: told, and read as spaces."""

import unicodedata
from collections.abc import Iterator
from itertools import islice

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Finding
from coalition.invisible import written_for

# YAML 1.1, which the parser in C reads, ends lines at U+0085, U+2028 and U+2029 as well.
_CONTROL = Expression("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_MOST = 20
"""How many characters are told one by one."""


def has_controls(text: str) -> bool:
    """Whether a text holds such a character."""
    return _CONTROL.search(text) is not None


def without_controls(text: str) -> str:
    """The text with a space for each such character, so that all others keep their places."""
    return _CONTROL.sub(" ", text)


def control_findings(text: str, path: str, first_line: int) -> Iterator[Finding]:
    """R002 for each such character, at its own line and column, up to twenty."""
    for match in islice(_CONTROL.finditer(text), _MOST):
        start = match.start()
        line = first_line + text.count("\n", 0, start)
        column = start - text.rfind("\n", 0, start)
        name = unicodedata.name(match[0], "").lower()
        described = f"U+{ord(match[0]):04X}" + (f" ({name})" if name else "")
        meant = written_for(match[0])
        hint = f"Write {meant} in its place." if meant else "Remove it, or write a space."
        message = f"the control character {described} stands in the text"
        yield codes.R002.finding(path, message, hint, line=line, column=column)
