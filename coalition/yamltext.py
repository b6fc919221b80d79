"""YAML 1.2 text to plain values, with the place of everything; alone knows ruamel.yaml.

Reading is fast and remembers no positions; they are looked up again only once something is wrong.
Dates stay text, so that a bad one can be shown as its author wrote it.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from difflib import get_close_matches
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from coalition.findings import Finding

KeyPath = tuple[str | int, ...]
"""Keys of mappings and indices of lists, from the top of a file down to a value."""

# The C parser recurses: bounds that no hand-written record comes near keep it from overflowing.
_DEEPEST = 40
_TAB_INDENT = re.compile(r"^ *\t[ \t]*(?=\S)", re.MULTILINE)
_COMPACT_NESTING = re.compile(rf"^[ ]*(?:[-?:] +){{{_DEEPEST}}}", re.MULTILINE)
_DEEP_INDENT = re.compile(rf"^ {{{_DEEPEST * 10}}}", re.MULTILINE)
_BRACKET = re.compile(r"[\[\]{}]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class _Constructor(SafeConstructor):
    """Plain values only; a timestamp stays the text it is."""


_Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def _loader(*, pure: bool, duplicates: bool) -> YAML:
    yaml = YAML(typ="safe", pure=pure)
    yaml.Constructor = _Constructor
    yaml.allow_duplicate_keys = duplicates
    return yaml


# The C parser is six times as fast but older than YAML 1.2 in places (it refuses an address
# inside {}), so what it refuses is read once more by the Python one before anything is reported.
_FAST = _loader(pure=False, duplicates=False)
_STRICT = _loader(pure=True, duplicates=False)
_LENIENT = _loader(pure=True, duplicates=True)


def parse_yaml(text: str, path: str, first_line: int = 1) -> tuple[Any, list[Finding]]:
    """The value that a YAML text states, and what is wrong with it as YAML.

    `first_line` is the line of the file on which the text begins. After a tab indentation or a
    duplicate key reading goes on, so that later trouble is found in the same run; the value is
    None where the text can't be read at all.
    """
    if _too_deep(text):
        return None, [
            _bad_yaml(path, first_line, 1, "the file is nested too deeply", "Flatten it.")
        ]
    for loader in (_FAST, _STRICT):
        try:
            value = loader.load(text)
            # Only these two can hide in a value what a file should not hold.
            return _plain(value, path, first_line) if "&" in text or "\\" in text else (value, [])
        except (YAMLError, ValueError, LookupError) as refusal:
            error = refusal
    return _read_on(text, path, first_line, error)


def _plain(value: Any, path: str, first_line: int) -> tuple[Any, list[Finding]]:
    """The value, unless anchors repeat parts of it: a few lines of them unfold to billions."""
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if not isinstance(found, dict | list | set | tuple):
            if isinstance(found, str) and _SURROGATE.search(found):
                hint = "Type the character itself in place of its code."
                message = "half a character is written as \\u and a code"
                return None, [_bad_yaml(path, first_line, 1, message, hint)]
            continue
        if id(found) in seen and found:
            hint = "Write the text out in each place; records use no anchors (&, *)."
            message = "a part of the file is repeated by an anchor"
            return None, [_bad_yaml(path, first_line, 1, message, hint)]
        seen.add(id(found))
        waiting += [*found.keys(), *found.values()] if isinstance(found, dict) else found
    return value, []


def _read_on(text: str, path: str, first_line: int, error: Exception) -> tuple[Any, list[Finding]]:
    """What can still be had of a text that could not be read strictly."""
    findings = list(_tab_findings(text, path, first_line))
    text = _without_tabs(text)
    try:
        findings += _duplicate_keys(_STRICT.compose(text), path, first_line)
        if findings:
            return _LENIENT.load(text), findings
    except (YAMLError, ValueError, LookupError) as broken:
        error = broken
    # What else the parser stumbles over may well come from the tabs.
    return None, findings or [_explained(error, path, first_line)]


def _without_tabs(text: str) -> str:
    return _TAB_INDENT.sub(lambda match: match[0].replace("\t", "  "), text)


def _too_deep(text: str) -> bool:
    depth = 0
    for match in _BRACKET.finditer(text):
        depth += 1 if match[0] in "[{" else -1
        if depth > _DEEPEST:
            return True
    return bool(_COMPACT_NESTING.search(text) or _DEEP_INDENT.search(text))


def _tab_findings(text: str, path: str, first_line: int) -> Iterator[Finding]:
    for match in _TAB_INDENT.finditer(text):
        line = text.count("\n", 0, match.start()) + first_line
        column = match[0].index("\t") + 1
        hint = "Indent with two spaces; YAML does not allow tabs."
        yield _bad_yaml(path, line, column, "the line is indented with a tab", hint)


def _bad_yaml(path: str, line: int, column: int, message: str, hint: str) -> Finding:
    return Finding(path=path, line=line, column=column, code="R002", message=message, hint=hint)


_QUOTE_SPECIAL = "Put text that begins with a sign such as % @ ` & * ! [ { in quotes."

# What the parser says, and how a coordinator would say it: the first that fits.
_SAYINGS = (
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
        "special characters are not allowed",
        "the file holds an invisible control character",
        "Type the text around this place anew.",
    ),
    ("integer string conversion", "a number is too long", "Put it in quotes if it is text."),
    (
        "expected a single document",
        "a second document begins here",
        "Keep one record in a file; remove the line ---.",
    ),
)


def _explained(error: Exception, path: str, first_line: int) -> Finding:
    said = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or error}"
    line, column = _place(error)
    for pattern, message, hint in _SAYINGS:
        if pattern in said:
            return _bad_yaml(path, line + first_line, column, message, hint)
    hint = "Check indentation, quotation marks and brackets around this line."
    return _bad_yaml(path, line + first_line, column, "the text is not valid YAML", hint)


def _place(error: Exception) -> tuple[int, int]:
    """The line from 0 and column from 1 that an error names; an unclosed quote is at its start."""
    if not isinstance(error, MarkedYAMLError):
        return 0, 1
    quoted = "quoted scalar" in (error.context or "")
    mark = error.context_mark if quoted and error.context_mark else error.problem_mark
    return (mark.line, mark.column + 1) if mark else (0, 1)


def _duplicate_keys(node: Node | None, path: str, first_line: int) -> Iterator[Finding]:
    if isinstance(node, SequenceNode):
        for item in node.value:
            yield from _duplicate_keys(item, path, first_line)
    if not isinstance(node, MappingNode):
        return
    seen: dict[str, int] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            continue
        line = key.start_mark.line + first_line
        if key.value in seen:
            yield Finding(
                path=path,
                line=line,
                column=key.start_mark.column + 1,
                code="R003",
                message=f"`{key.value}` stands twice, first on line {seen[key.value]}",
                hint="Keep one of the two.",
            )
        seen.setdefault(key.value, line)
        yield from _duplicate_keys(value, path, first_line)


class Positions:
    """Where the keys and values of a YAML text stand, read again when it is first asked."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._text = text
        self._first_line = first_line
        self._root: Node | None = None

    def of_value(self, path: KeyPath) -> tuple[int, int]:
        """Line and column of a value, or of the nearest thing around it that is there."""
        key, value = self._nodes(path)
        return self._place(value or key)

    def of_key(self, path: KeyPath) -> tuple[int, int]:
        """Line and column of a key, or of the value where it is an item of a list."""
        key, value = self._nodes(path)
        return self._place(key or value)

    def _place(self, node: Node | None) -> tuple[int, int]:
        if node is None:
            return self._first_line, 1
        return node.start_mark.line + self._first_line, node.start_mark.column + 1

    def _nodes(self, path: KeyPath) -> tuple[Node | None, Node | None]:
        if self._root is None:
            self._root = _composed(self._text)
        key: Node | None = None
        value = self._root
        for step in path:
            found = _child(value, step)
            if found is None:
                break
            key, value = found
        return key, value


def _composed(text: str) -> Node | None:
    """The tree of a text that `parse_yaml` could read, by whichever way it could."""
    for loader, readable in ((_STRICT, text), (_FAST, text), (_STRICT, _without_tabs(text))):
        with suppress(YAMLError):
            node: Node | None = loader.compose(readable)
            return node
    return None


def _child(node: Node | None, step: str | int) -> tuple[Node | None, Node] | None:
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    if isinstance(node, MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), None)
    return None


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """The known word most like a misspelt one, or None where none is like it."""
    folded = {name.casefold(): name for name in reversed(known)}
    matches = get_close_matches(word.casefold(), folded, n=1, cutoff=0.55)
    return folded[matches[0]] if matches else None


def append_item(text: str, path: KeyPath, item: str) -> str:
    """The text with a plain word added at the end of a list, every other byte as it was.

    Raises TypeError where no list stands at the path.
    """
    node: Node | None = _STRICT.compose(text)
    for step in path:
        found = _child(node, step)
        node = found[1] if found else None
    if not isinstance(node, SequenceNode):
        raise TypeError(f"no list stands at {'.'.join(map(str, path))}")
    if not node.value:
        start = node.start_mark.index + 1
        return f"{text[:start]}{item}{text[start:]}"
    end = node.value[-1].end_mark.index
    if node.flow_style:
        return f"{text[:end]}, {item}{text[end:]}"
    end = text.find("\n", end) if "\n" in text[end:] else len(text)
    return f"{text[:end]}\n{' ' * node.start_mark.column}- {item}{text[end:]}"
