"""Where the keys and values of a text stand."""

from contextlib import suppress
from typing import Literal, NamedTuple

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from coalition.yamltext.loaders import FAST, STRICT
from coalition.yamltext.tabs import without_tabs

KeyPath = tuple[str | int, ...]
"""Keys of mappings and indices of lists, from the top of a file down to a value."""


class KeyPlace(NamedTuple):
    """A place in a YAML text by its keys, rather than by line and column."""

    keys: KeyPath
    of: Literal["key", "value"] = "value"
    """Whether the key itself is meant or what stands behind it."""


class Positions:
    """Where the keys and values of a YAML text stand, read again when it is first asked."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._text = text
        self._first_line = first_line
        self._root: Node | None = None
        self._children: dict[int, dict[str, tuple[Node, Node]]] = {}
        """The keys and values of each mapping that has been asked for, by its identity."""

    def of(self, place: KeyPlace) -> tuple[int, int]:
        """Line and column of a key or a value."""
        return self.of_key(place.keys) if place.of == "key" else self.of_value(place.keys)

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
            found = self._child(value, step)
            if found is None:
                break
            key, value = found
        return key, value

    def _child(self, node: Node | None, step: str | int) -> tuple[Node | None, Node] | None:
        if not isinstance(node, MappingNode):
            return child(node, step)
        known = self._children.get(id(node))
        if known is None:
            known = {
                key.value: (key, value)
                for key, value in reversed(node.value)
                if isinstance(key, ScalarNode)
            }
            self._children[id(node)] = known
        return known.get(str(step))


def _composed(text: str) -> Node | None:
    """The tree of a text that `parse_yaml` could read, by whichever way it could."""
    for loader, readable in ((STRICT, text), (FAST, text), (STRICT, without_tabs(text))):
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
