"""Tabs in indentation: reported, and read as spaces so that later problems are found, too."""

import re
from collections.abc import Iterator

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Finding

_TAB_INDENT = Expression(r"^ *\t[ \t]*", re.MULTILINE)

_MOST = 100
"""How many lines are told one by one."""


def without_tabs(text: str) -> str:
    """The text with two spaces for each tab of an indentation."""
    return _TAB_INDENT.sub(lambda match: match[0].replace("\t", "  "), text)


def tab_findings(text: str, path: str, first_line: int) -> Iterator[Finding]:
    """R002 for each line that is indented with a tab, and once for all beyond the first hundred."""
    line, position = first_line, 0
    for number, match in enumerate(_TAB_INDENT.finditer(text)):
        line += text.count("\n", position, match.start())
        position = match.start()
        column = match[0].index("\t") + 1
        hint = "Indent with two spaces; YAML does not allow tabs."
        message = "the line is indented with a tab"
        if number == _MOST:
            message = "this line and others below are indented with tabs"
        yield codes.R002.finding(path, message, hint, line=line, column=column)
        if number == _MOST:
            return
