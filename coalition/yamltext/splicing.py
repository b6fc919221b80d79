"""Changes to a text that leave every other byte as it was."""

import re

from ruamel.yaml.nodes import Node, SequenceNode

from coalition.yamltext.loaders import STRICT
from coalition.yamltext.positions import KeyPath, child

_LINE_END = re.compile(r"\r\n?|\n")


def append_item(text: str, path: KeyPath, item: str) -> str:
    """The text with a plain word added at the end of a list, every other byte as it was.

    Raises TypeError where no list stands at the path.
    """
    node: Node | None = STRICT.compose(text)
    for step in path:
        found = child(node, step)
        node = found[1] if found else None
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
