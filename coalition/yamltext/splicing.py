"""Changes to a text that leave every other byte as it was."""

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
from coalition.yamltext.rendering import TEXT, render_entry, render_item

_LINE_END = Expression(r"\r\n?|\n")


def append_item(text: str, path: KeyPath, item: str) -> str:
    """The text with a plain word added at the end of a list, every other byte as it was.

    Raises TypeError where no list stands at the path.
    """
    node = _node_at(text, path)
    if not isinstance(node, SequenceNode):
        raise TypeError(f"no list stands at {'.'.join(map(str, path))}")
    if not node.value:
        start = node.start_mark.index + 1
        return f"{text[:start]}{item}{text[start:]}"
    end = node.value[-1].end_mark.index
    if node.flow_style:
        return f"{text[:end]}, {item}{text[end:]}"
    after = _LINE_END.search(text, end)
    end, line_end = (after.start(), after[0]) if after else (len(text), "\n")
    return f"{text[:end]}{line_end}{' ' * node.start_mark.column}- {item}{text[end:]}"


def append_entry(text: str, path: KeyPath, item: object) -> str:
    """The text with a value or mapping added at the end of a list, every other byte as it was.

    Raises ValueError where no list over several lines stands at the path, or where the text, for
    the anchors in it, would say something else besides.
    """
    node = _node_at(text, path)
    if not isinstance(node, SequenceNode) or node.flow_style or not node.value:
        raise ValueError(f"no list over several lines stands at {'.'.join(map(str, path))}")
    indent = " " * node.start_mark.column
    lines = [indent + line for line in render_item(item)]
    done = _with_lines(text, _end_of(node), lines)
    return _verified(done, text, path, lambda inside: inside.append(_as_read(item)))


def with_key(
    text: str, key: str, value: object, order: Sequence[str], comment: Sequence[str] = ()
) -> str:
    """A record's text with one more key, behind those that come before it in `order`.

    `comment` are lines that stand above it. Every other byte stays as it was. Raises ValueError
    where the key is there already, where the record is not written as lines `key: value`, or where
    the text, for the anchors in it, would say something else besides.
    """
    root, present = _lines_of(text, (), key)
    before = [name for name in order[: order.index(key)] if name in present]
    last = max((_end_of(present[name]) for name in before), default=None)
    lines = [*comment, *render_entry(key, value)]
    done = _with_lines(text, root.start_mark.index - 1 if last is None else last, lines)
    return _verified(done, text, (), lambda inside: inside.update({key: _as_read(value)}))


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
    done = _with_lines(text, max(map(_end_of, present.values())), lines)
    return _verified(done, text, path, lambda inside: inside.update({key: _as_read(value)}))


def _verified(done: str, before: str, path: KeyPath, change: Callable[[Any], object]) -> str:
    """A text that says what it said before but for one change of what stands at a path.

    Raises ValueError where it does not: an alias has the place of its anchor, and what was meant
    for one item would stand in another.
    """
    wanted = _read(before)
    inside = wanted
    for step in path:
        inside = inside[step]
    change(inside)
    with suppress(ValueError):
        if _read(done) == wanted:
            return done
    where = next((f"`{step}`" for step in reversed(path) if isinstance(step, str)), "the record")
    raise ValueError(f"{where} can't be added to without changing the rest")


def _read(text: str) -> Any:
    """What a text says, each alias as a value of its own."""
    for loader in (FAST, STRICT):
        with suppress(YAMLError, LookupError):
            return json.loads(json.dumps(loader.load(text)))
    raise ValueError("it can't be read again")


def _as_read(value: object) -> Any:
    return _read("".join(f"{line}\n" for line in render_entry("value", value)))["value"]


def _within_braces(text: str, path: KeyPath, key: str, value: object) -> str:
    node = _node_at(text, path)
    if not isinstance(node, MappingNode) or any(name.value == key for name, _ in node.value):
        raise ValueError(f"`{key}` is there already")
    end = _end_of(node.value[-1][1])
    told = value if isinstance(value, datetime.date) else str(value)
    for rendered in _renderings(told, None):
        spliced = f"{text[:end]}, {key}: {rendered}{text[end:]}"
        if _says(spliced, (*path, key), told):
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
    """The offset behind the last character that a node says."""
    while isinstance(node, SequenceNode | MappingNode) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return int(node.end_mark.index)


def _with_lines(text: str, end: int, lines: Iterable[str]) -> str:
    """The text with lines behind the one on which an offset stands, in its own line endings."""
    found = _LINE_END.search(text)
    line_end = found[0] if found else "\n"
    # A block of text ends behind its line feeds, where the next line begins.
    said = text[: max(end, 0)].rstrip("\r\n")
    after = _LINE_END.search(text, len(said)) if said else None
    at = after.end() if after else len(text) if said else 0
    start, rest = text[:at], text[at:]
    if start and not start.endswith(("\r", "\n")):
        start += line_end
    return start + "".join(line + line_end for line in lines) + rest


def with_scalar(text: str, path: KeyPath, value: str | datetime.date) -> str:
    """The text with another value at a path, every byte outside it as it was.

    The value is quoted as the old one was, or more where it must be. Raises ValueError where no
    text on one line stands at the path, where it has an anchor or a tag, or where the new text
    would not say the value.
    """
    node = _node_at(text, path)
    if not isinstance(node, ScalarNode) or node.style in ("|", ">"):
        raise ValueError(f"no text on one line stands at {'.'.join(map(str, path))}")
    start, end = node.start_mark.index, node.end_mark.index
    if node.anchor is not None or text[start : start + 1] == "!":
        raise ValueError(f"{'.'.join(map(str, path))} is said elsewhere, too, or has a tag")
    for rendered in _renderings(value, node.style):
        spliced = f"{text[:start]}{rendered}{text[end:]}"
        if _says(spliced, path, value):
            return spliced
    raise ValueError(f"{'.'.join(map(str, path))} can't be written in its place")


def _renderings(value: str | datetime.date, style: str | None) -> Iterator[str]:
    """A value as YAML writes it, in the style it had first."""
    if style is None:
        yield str(value)
    if style != '"':
        yield "'" + str(value).replace("'", "''") + "'"
    quoted = json.dumps(str(value), ensure_ascii=False)
    yield quoted
    # What YAML refuses to read as it stands.
    yield "".join(one if one.isprintable() else f"\\U{ord(one):08X}" for one in quoted)


def _says(text: str, path: KeyPath, value: str | datetime.date) -> bool:
    """Whether a text has a value at a path: a day, or a text as text."""
    try:
        node = _node_at(text, path)
    except ValueError:
        return False
    if not isinstance(node, ScalarNode) or node.value != str(value):
        return False
    return isinstance(value, datetime.date) or node.tag == TEXT


def _node_at(text: str, path: KeyPath) -> Node | None:
    """What stands at a path of a text; None where nothing does."""
    try:
        node: Node | None = STRICT.compose(text)
    except YAMLError as error:
        raise ValueError("it is not written in a way that can be changed here") from error
    for step in path:
        found = child(node, step)
        node = found[1] if found else None
    return node
