"""Keys that stand twice in one mapping."""

from collections.abc import Iterator

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from coalition import codes
from coalition.findings import Finding


def duplicate_keys(root: Node | None, path: str, first_line: int) -> Iterator[Finding]:
    """R003: a key stands once in its mapping, at any depth of the file."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        # Anchors let one node stand in many places, even in itself.
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, SequenceNode):
            waiting += node.value
        elif isinstance(node, MappingNode):
            yield from _find_duplicates(node, path, first_line)
            waiting += [value for _, value in node.value]


def _find_duplicates(mapping: MappingNode, path: str, first_line: int) -> Iterator[Finding]:
    lines: dict[str, int] = {}
    for key, _ in mapping.value:
        if not isinstance(key, ScalarNode):
            continue
        line = key.start_mark.line + first_line
        if key.value in lines:
            message = f"`{key.value}` stands twice, first on line {lines[key.value]}"
            column = key.start_mark.column + 1
            yield codes.R003.finding(
                path, message, "Keep one of the two.", line=line, column=column
            )
        lines.setdefault(key.value, line)
