"""The lines and columns of the keys and values of a YAML text."""

from contextlib import suppress
from typing import Literal, NamedTuple

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from coalition.yamltext.controls import without_controls
from coalition.yamltext.loaders import FAST, exact_loader
from coalition.yamltext.tabs import without_tabs

KeyPath = tuple[str | int, ...]
"""Keys of mappings and indices of lists, from the top of a file down to a value."""


class KeyPlace(NamedTuple):
    """A place in a record, by keys rather than by lines."""

    keys: KeyPath
    of: Literal["key", "value"] = "value"
    """Whether the last key itself is meant, or the value that stands at it."""

    character: str = ""
    """A character of the value, if that is meant rather than where the value begins."""


class Positions:
    """The places of a YAML text's keys and values, parsed again when first looked up."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        # Some control characters would count as line ends.
        self._text = without_controls(text)
        self._written = text
        self._first_line = first_line
        self._root: Node | None = None
        self._children: dict[int, dict[str, tuple[Node, Node]]] = {}
        """The keys and values of each mapping that has been looked into, by its identity."""

    def of(self, place: KeyPlace) -> tuple[int, int]:
        """Line and column of a key or a value, or of the nearest one around it that exists."""
        if place.character:
            return self._of_character(place.keys, place.character)
        return self.of_key(place.keys) if place.of == "key" else self.of_value(place.keys)

    def _of_character(self, path: KeyPath, character: str) -> tuple[int, int]:
        """Where a character of a value first stands as it is; the value, if it is escaped there."""
        _, value = self._nodes(path)
        if not isinstance(value, ScalarNode):
            return self.of_value(path)
        at = self._written.find(character, value.start_mark.index, value.end_mark.index)
        if at < 0:
            return self.of_value(path)
        line = self._written.count("\n", 0, at)
        return line + self._first_line, at - self._written.rfind("\n", 0, at)

    def of_value(self, path: KeyPath) -> tuple[int, int]:
        """Line and column of a value, or of the nearest one around it that exists."""
        key, value = self._nodes(path)
        return self._place(value or key)

    def of_key(self, path: KeyPath) -> tuple[int, int]:
        """Line and column of a key, or of the value where it is an item of a list."""
        key, value = self._nodes(path)
        return self._place(key or value)

    def written(self, path: KeyPath) -> str | None:
        """A value as it is written, without its quotes; None where no single value stands."""
        _, value = self._nodes(path)
        return str(value.value) if isinstance(value, ScalarNode) else None

    def _place(self, node: Node | None) -> tuple[int, int]:
        if node is None:
            return self._first_line, 1
        return node.start_mark.line + self._first_line, node.start_mark.column + 1

    def _nodes(self, path: KeyPath) -> tuple[Node | None, Node | None]:
        if self._root is None:
            self._root = _compose(self._text)
        key: Node | None = None
        value = self._root
        for step in path:
            pair = self._child(value, step)
            if pair is None:
                break
            key, value = pair
        return key, value

    def _child(self, node: Node | None, step: str | int) -> tuple[Node | None, Node] | None:
        if not isinstance(node, MappingNode):
            return child(node, step)
        children = self._children.get(id(node))
        if children is None:
            # In reverse, so that of a key that stands twice the first holds.
            children = {
                key.value: (key, value)
                for key, value in reversed(node.value)
                if isinstance(key, ScalarNode)
            }
            self._children[id(node)] = children
        return children.get(str(step))


def _compose(text: str) -> Node | None:
    """The node tree of a text, read in the ways in which `parse_yaml` reads it.

    The C parser comes first, in a tenth of the time: the Python one says of a value that is left
    out that it stands at the next key.
    """
    exact = exact_loader(text)
    for loader, readable in ((FAST, text), (exact, text), (exact, without_tabs(text))):
        with suppress(YAMLError):
            node: Node | None = loader.compose(readable)
            return node
    return None


def child(node: Node | None, step: str | int) -> tuple[Node | None, Node] | None:
    """The key (of a mapping) and value below a node, or None where there is none."""
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    if isinstance(node, MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), None)
    return None
