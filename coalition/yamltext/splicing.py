"""Changes to a text that leave every other byte as it was."""

import json
import re
from collections.abc import Iterator

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import Node, ScalarNode, SequenceNode

from coalition.yamltext.loaders import STRICT
from coalition.yamltext.positions import KeyPath, child

_LINE_END = re.compile(r"\r\n?|\n")


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


def with_scalar(text: str, path: KeyPath, value: str) -> str:
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


def _renderings(value: str, style: str | None) -> Iterator[str]:
    """A value as YAML writes it, in the style it had first."""
    if style is None:
        yield value
    if style != '"':
        yield "'" + value.replace("'", "''") + "'"
    yield json.dumps(value, ensure_ascii=False)


def _says(text: str, path: KeyPath, value: str) -> bool:
    """Whether a text has a value at a path, as text."""
    try:
        node = _node_at(text, path)
    except YAMLError:
        return False
    return isinstance(node, ScalarNode) and node.value == value and node.tag == _TEXT


def _node_at(text: str, path: KeyPath) -> Node | None:
    """What stands at a path of a text; None where nothing does."""
    node: Node | None = STRICT.compose(text)
    for step in path:
        found = child(node, step)
        node = found[1] if found else None
    return node


_TEXT = "tag:yaml.org,2002:str"
