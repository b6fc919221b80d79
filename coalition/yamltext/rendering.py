"""Values -> YAML: lines `key: value`, indented by two spaces."""

import datetime
import json
from collections.abc import Mapping, Sequence

from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode

from coalition.expressions import Expression
from coalition.yamltext.loaders import STRICT

_PLAIN = Expression(r"[^\W\d_](?:[\w,./()&'’–-]| (?=\S)|:(?=\S))*")
"""What is surely read as a text without quotes; for anything else the parser decides."""

_NO_TEXT_IN_YAML_1_1 = Expression(
    r"(?i:y|n|yes|no|on|off|true|false|null|~|=|<<)"
    r"|[-+]?(?:0b[01_]+|0x[\da-fA-F_]+|\d[\d_]*(?::[0-5]?\d)*(?:\.[\d_]*)?)"
)
"""Truth values and numbers of YAML 1.1, which many readers still follow: `NO` is no Norway there.
Source: the types of yaml.org/type; numbers may have underscores and colons."""

TEXT = "tag:yaml.org,2002:str"
"""How ruamel.yaml tags a node that is a text."""


def render_mapping(value: Mapping[str, object]) -> str:
    """A whole record; values may be text, numbers, dates, and lists and mappings of them."""
    return "".join(f"{line}\n" for key, item in value.items() for line in render_entry(key, item))


def render_entry(key: str, value: object) -> list[str]:
    """The lines of one key of a record."""
    if isinstance(value, Mapping):
        inner = [line for name, item in value.items() for line in render_entry(name, item)]
        return [f"{_key(key)}:", *(f"  {line}" for line in inner)]
    if isinstance(value, Sequence) and not isinstance(value, str):
        lines = [line for item in value for line in render_item(item)]
        return [f"{_key(key)}:", *(f"  {line}" for line in lines)]
    return [f"{_key(key)}: {_scalar(value)}"]


def render_item(value: object) -> list[str]:
    """The lines of one item of a list."""
    if not isinstance(value, Mapping):
        return [f"- {_scalar(value)}"]
    lines = [line for key, item in value.items() for line in render_entry(key, item)]
    return [f"{'  ' if number else '- '}{line}" for number, line in enumerate(lines)]


def _key(key: str) -> str:
    """A key on one line; those of records (`on`) and languages (`no`) are written as people do."""
    is_word = key.isascii() and key.isalpha() and key not in ("null", "true", "false")
    return key if is_word else _scalar(key)


def _scalar(value: object) -> str:
    """A value on one line, in quotes only where it must be."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | datetime.date):
        return str(value)
    text = str(value)
    is_plain = is_plain_text(text)
    if is_plain and _PLAIN.fullmatch(text):
        return text
    doubled = json.dumps(text, ensure_ascii=False)
    if not text.isprintable():
        return doubled
    # Double quotes would need a backslash before each backslash and quotation mark.
    single = "'" + text.replace("'", "''") + "'"
    quoted = single if "\\" in doubled else doubled
    return text if is_plain and _reads_as(text, text) else quoted


def is_plain_text(text: str) -> bool:
    """Whether no reader, of YAML 1.1 or of 1.2, takes a text without quotes for another value."""
    return _NO_TEXT_IN_YAML_1_1.fullmatch(text) is None


def _reads_as(rendered: str, text: str) -> bool:
    """Whether a rendered value, after a key and before a comment, is read as this text."""
    try:
        node = STRICT.compose(f"k: {rendered} # c\n")
    except YAMLError:
        return False
    if not isinstance(node, MappingNode) or len(node.value) != 1:
        return False
    value = node.value[0][1]
    return isinstance(value, ScalarNode) and value.value == text and value.tag == TEXT
