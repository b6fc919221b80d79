"""YAML 1.2 text to plain values, with the place of everything; alone knows ruamel.yaml.

Reading is fast and remembers no positions; they are looked up again only once something is wrong.
Dates stay text, so that a bad one can be shown as its author wrote it.
"""

from coalition.yamltext.parsing import parse_yaml
from coalition.yamltext.positions import KeyPath, KeyPlace, Positions
from coalition.yamltext.rendering import render_mapping
from coalition.yamltext.splicing import (
    append_entry,
    append_item,
    append_key,
    with_key,
    with_scalar,
)
from coalition.yamltext.words import nearest

__all__ = [
    "KeyPath",
    "KeyPlace",
    "Positions",
    "append_entry",
    "append_item",
    "append_key",
    "nearest",
    "parse_yaml",
    "render_mapping",
    "with_key",
    "with_scalar",
]
