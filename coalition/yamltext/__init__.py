"""YAML 1.2 text -> plain values with their places, and back; the only room that knows ruamel.yaml.

Reading is fast and keeps no positions; they are looked up only once something is wrong. Dates stay
text, so that a malformed one can be shown as its author wrote it.
"""

from coalition.yamltext.parsing import parse_texts, parse_yaml
from coalition.yamltext.positions import KeyPath, KeyPlace, Positions
from coalition.yamltext.rendering import render_mapping
from coalition.yamltext.splicing import (
    append_entry,
    append_item,
    append_key,
    with_key,
    with_scalar,
)
from coalition.yamltext.unfinished_lines import unfinished_text

__all__ = [
    "KeyPath",
    "KeyPlace",
    "Positions",
    "append_entry",
    "append_item",
    "append_key",
    "parse_texts",
    "parse_yaml",
    "render_mapping",
    "unfinished_text",
    "with_key",
    "with_scalar",
]
