"""The errors of the YAML parser in words that the authors of records understand."""

from ruamel.yaml.error import MarkedYAMLError

from coalition import codes
from coalition.findings import Finding
from coalition.yamltext.limits import LimitError
from coalition.yamltext.unfinished_lines import find_unfinished

_QUOTE_SPECIAL = "Put text that begins with a sign such as % @ ` & * ! [ { in quotes."

# A part of the parser's error, our message and our hint; the first that fits holds.
_MESSAGES = (
    (
        "mapping values are not allowed",
        "a second colon stands on this line, or the line above is not finished",
        "Put text that holds a colon and a space in quotes.",
    ),
    (
        "unknown escape character",
        "a backslash stands inside double quotes",
        "Use single quotes, or double the backslash.",
    ),
    (
        "expected escape sequence",
        "a backslash stands inside double quotes",
        "Use single quotes, or double the backslash.",
    ),
    (
        "found unexpected end of stream",
        "a quotation mark is never closed",
        "Close the quotation, or double a single quote inside single quotes.",
    ),
    (
        "merge key",
        "`<<` takes keys from elsewhere, which YAML 1.2 does not have",
        "Write the keys out; records use no anchors (&, *).",
    ),
    ("cannot start any token", "the text begins with a sign that YAML keeps", _QUOTE_SPECIAL),
    ("expected the node content", "the text begins with a sign that YAML keeps", _QUOTE_SPECIAL),
    ("found undefined alias", "the text begins with *", _QUOTE_SPECIAL),
    ("expected alphabetic or numeric", "the text begins with & or *", _QUOTE_SPECIAL),
    ("could not determine a constructor", "the text begins with !", _QUOTE_SPECIAL),
    (
        "could not find expected ':'",
        "the line is neither `key: value` nor a list item",
        "Write a colon and a space after the key, or indent the line under the text it continues.",
    ),
    (
        "expected ',' or",
        "a bracket is never closed, or a comma is missing in it",
        "Close the bracket, or put text that begins with [ or { in quotes.",
    ),
    (
        "found '<scalar>'",
        "text stands after a closed quotation, or the line does not fit those above it",
        "Put the whole text in quotes, or mend the indentation.",
    ),
    (
        "expected <block end>",
        "the line does not fit the lines above it",
        "Begin all keys, or all dashes of one list, in the same column, each with a space after.",
    ),
    (
        "found unexpected ':'",
        "a colon stands within text inside brackets",
        "Put text that holds a colon in quotes.",
    ),
    ("no digits", "a number has no digits", "Put it in quotes if it is text."),
    ("too many digits", "a number is too long", "Put it in quotes if it is text."),
    (
        "expected a single document",
        "a second document begins here",
        "Keep one record in a file; remove the line ---.",
    ),
)

_UNEXPLAINED = (
    "the text is not valid YAML",
    "Check indentation, quotation marks and brackets around this line.",
)


def explain(error: Exception, text: str, path: str, first_line: int) -> Finding:
    """The finding for an error that the parser raised of a text."""
    if unfinished := find_unfinished(error, text):
        line, column, message, hint = unfinished
    else:
        line, column = _place(error)
        message, hint = _sentences(error)
    return codes.R002.finding(path, message, hint, line=line + first_line, column=column)


def _sentences(error: Exception) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    if isinstance(error, LimitError):
        return str(error.problem), error.hint
    complaint = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or error}"
    fitting = ((message, hint) for pattern, message, hint in _MESSAGES if pattern in complaint)
    return next(fitting, _UNEXPLAINED)


def _place(error: Exception) -> tuple[int, int]:
    """The line from 0 and column from 1 of an error; for an unclosed quote, where it begins."""
    if not isinstance(error, MarkedYAMLError):
        return 0, 1
    quoted = "quoted scalar" in (error.context or "")
    mark = error.context_mark if quoted and error.context_mark else error.problem_mark
    return (mark.line, mark.column + 1) if mark else (0, 1)
