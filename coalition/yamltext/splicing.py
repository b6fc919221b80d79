"""Changes to the text of a YAML file that leave every other byte as it was."""

import datetime
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from coalition.expressions import Expression
from coalition.yamltext.loaders import FAST, STRICT
from coalition.yamltext.positions import KeyPath, child
from coalition.yamltext.rendering import TEXT, is_plain_text, render_entry, render_item

_LINE_END = Expression(r"\r\n?|\n")


def append_item(text: str, path: KeyPath, item: str) -> str:
    """The text with a plain word added at the end of a list, every other byte as it was.

    Raises TypeError where no list stands at the path.
    """
    node = _node_at(text, path)
    if not isinstance(node, SequenceNode):
        raise TypeError(f"no list stands at {'.'.join(map(str, path))}")
    if not node.value:
        # An empty list is written as `[]`.
        start = node.start_mark.index + 1
        return f"{text[:start]}{item}{text[start:]}"
    end = node.value[-1].end_mark.index
    if node.flow_style:
        return f"{text[:end]}, {item}{text[end:]}"
    # A comment may stand behind the last item.
    after = _LINE_END.search(text, end)
    end, line_end = (after.start(), after[0]) if after else (len(text), "\n")
    return f"{text[:end]}{line_end}{' ' * node.start_mark.column}- {item}{text[end:]}"


def append_entry(text: str, path: KeyPath, item: object) -> str:
    """The text with a value or mapping added at the end of a list, every other byte as it was.

    Raises ValueError where no list over several lines stands at the path, or where other values
    would change, too, because of anchors.
    """
    node = _node_at(text, path)
    if not isinstance(node, SequenceNode) or node.flow_style or not node.value:
        raise ValueError(f"no list over several lines stands at {'.'.join(map(str, path))}")
    indent = " " * node.start_mark.column
    lines = [indent + line for line in render_item(item)]
    spliced = _with_lines(text, _end_of(node), lines)
    return _verify(spliced, text, path, lambda inside: inside.append(_read_back(item)))


def with_key(
    text: str, key: str, value: object, order: Sequence[str], comment: Sequence[str] = ()
) -> str:
    """A record's text with one more key, behind those that come before it in `order`.

    `comment` are lines that stand above it. Every other byte stays as it was. Raises ValueError
    where the key is there already, where the record is not written as lines `key: value`, or where
    other values would change, too, because of anchors.
    """
    root, present = _lines_of(text, (), key)
    before = [name for name in order[: order.index(key)] if name in present]
    # Without any of those, it goes above the first key.
    last = max((_end_of(present[name]) for name in before), default=None)
    lines = [*comment, *render_entry(key, value)]
    spliced = _with_lines(text, root.start_mark.index - 1 if last is None else last, lines)
    return _verify(spliced, text, (), lambda inside: inside.update({key: _read_back(value)}))


def append_key(text: str, path: KeyPath, key: str, value: object) -> str:
    """The text with one more key at the end of a mapping within it, every other byte as it was.

    A mapping in braces gets it before the closing one. Raises ValueError as `with_key` does.
    """
    braces = _node_at(text, path)
    if isinstance(braces, MappingNode) and braces.flow_style and braces.value:
        return _within_braces(text, path, key, value)
    node, present = _lines_of(text, path, key)
    indent = " " * node.start_mark.column
    lines = [indent + line for line in render_entry(key, value)]
    spliced = _with_lines(text, max(map(_end_of, present.values())), lines)
    return _verify(spliced, text, path, lambda inside: inside.update({key: _read_back(value)}))


def _verify(after: str, before: str, path: KeyPath, change: Callable[[Any], object]) -> str:
    """Return the text `after`, if its value is that of `before` with one change at a path.

    Raises ValueError where it is not. An alias has the place of its anchor, so that what is meant
    for one item could be written into another.
    """
    expected = _read(before)
    inside = expected
    for step in path:
        inside = inside[step]
    change(inside)
    with suppress(ValueError):
        if _read(after) == expected:
            return after
    where = next((f"`{step}`" for step in reversed(path) if isinstance(step, str)), "the record")
    raise ValueError(f"{where} can't be added to without changing the rest")


def _read(text: str) -> Any:
    """The value of a text, with a copy of its own for each alias."""
    for loader in (FAST, STRICT):
        with suppress(YAMLError, LookupError):
            return json.loads(json.dumps(loader.load(text)))
    raise ValueError("it can't be read again")


def _read_back(value: object) -> Any:
    """A value as it will be read once it has been written."""
    return _read("".join(f"{line}\n" for line in render_entry("value", value)))["value"]


def _within_braces(text: str, path: KeyPath, key: str, value: object) -> str:
    node = _node_at(text, path)
    if not isinstance(node, MappingNode) or any(name.value == key for name, _ in node.value):
        raise ValueError(f"`{key}` is there already")
    end = _end_of(node.value[-1][1])
    scalar = value if isinstance(value, datetime.date) else str(value)
    for rendered in _renderings(scalar, None):
        spliced = f"{text[:end]}, {key}: {rendered}{text[end:]}"
        if _reads_as(spliced, (*path, key), scalar):
            return spliced
    raise ValueError(f"`{key}` can't be written there")


def _lines_of(text: str, path: KeyPath, key: str) -> tuple[MappingNode, dict[str, Node]]:
    """A mapping over several lines with its values by key, `key` not among them."""
    node = _node_at(text, path)
    if not isinstance(node, MappingNode) or node.flow_style:
        where = f"`{path[-1]}`" if path else "the record"
        raise ValueError(f"{where} is not written as lines `key: value`")
    present = {name.value: value for name, value in node.value}
    if key in present:
        raise ValueError(f"`{key}` is there already")
    return node, present


def _end_of(node: Node) -> int:
    """The offset behind the last character of a node's text."""
    while isinstance(node, SequenceNode | MappingNode) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return int(node.end_mark.index)


def _with_lines(text: str, end: int, lines: Iterable[str]) -> str:
    """The text with lines behind the one on which an offset stands, in its own line endings."""
    match = _LINE_END.search(text)
    line_end = match[0] if match else "\n"
    # A block of text ends behind its line feeds, where the next line begins.
    before = text[: max(end, 0)].rstrip("\r\n")
    after = _LINE_END.search(text, len(before)) if before else None
    start_of_rest = after.end() if after else len(text) if before else 0
    start, rest = text[:start_of_rest], text[start_of_rest:]
    if start and not start.endswith(("\r", "\n")):
        start += line_end
    return start + "".join(line + line_end for line in lines) + rest


Scalar = str | int | datetime.date
"""What stands on one line: a text, a yes or no, a number or a day."""


def with_scalar(text: str, path: KeyPath, value: Scalar) -> str:
    """The text with another value at a path, every byte outside it as it was.

    A text or day is quoted as the old one was, or more where it must be. Raises ValueError where no
    text on one line stands at the path, where it has an anchor or a tag, or where the value would
    be read as another.
    """
    node = _node_at(text, path)
    if not isinstance(node, ScalarNode) or node.style in ("|", ">"):
        raise ValueError(f"no text on one line stands at {'.'.join(map(str, path))}")
    start, end = node.start_mark.index, node.end_mark.index
    if node.anchor is not None or text[start : start + 1] == "!":
        raise ValueError(f"{'.'.join(map(str, path))} is said elsewhere, too, or has a tag")
    for rendered in _renderings(value, node.style):
        spliced = f"{text[:start]}{rendered}{text[end:]}"
        if _reads_as(spliced, path, value):
            return spliced
    raise ValueError(f"{'.'.join(map(str, path))} can't be written in its place")


def _renderings(value: Scalar, style: str | None) -> Iterator[str]:
    """A value as YAML writes it, in the style it had first."""
    if isinstance(value, int):
        yield _written(value)
        return
    if style is None and (isinstance(value, datetime.date) or is_plain_text(value)):
        yield str(value)
    if style != '"':
        yield "'" + str(value).replace("'", "''") + "'"
    quoted = json.dumps(str(value), ensure_ascii=False)
    yield quoted
    # For characters that YAML does not accept as they are.
    yield "".join(sign if sign.isprintable() else f"\\U{ord(sign):08X}" for sign in quoted)


def _written(value: int) -> str:
    return str(value).lower()


def _reads_as(text: str, path: KeyPath, value: Scalar) -> bool:
    """Whether a text has a value at a path; a text has to be read as one."""
    try:
        node = _node_at(text, path)
    except ValueError:
        return False
    if isinstance(value, int):
        tag = f"tag:yaml.org,2002:{type(value).__name__}"
        return isinstance(node, ScalarNode) and (node.value, node.tag) == (_written(value), tag)
    if not isinstance(node, ScalarNode) or node.value != str(value):
        return False
    return isinstance(value, datetime.date) or node.tag == TEXT


def _node_at(text: str, path: KeyPath) -> Node | None:
    """The node at a path of a text; None where there is none. Raises ValueError for bad YAML."""
    try:
        node: Node | None = STRICT.compose(text)
    except YAMLError as error:
        raise ValueError("it is not written in a way that can be changed here") from error
    for step in path:
        pair = child(node, step)
        node = pair[1] if pair else None
    return node
