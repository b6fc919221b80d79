"""The schemas of what sites receive as types of TypeScript."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

_SCALARS = {
    "string": "string",
    "integer": "number",
    "boolean": "boolean",
    "null": "null",
}


def render_types(schemas: Iterable[dict[str, Any]]) -> str:
    """An interface for every definition of the schemas, by name, with what is said of it."""
    definitions: dict[str, Any] = {}
    for schema in schemas:
        definitions |= schema["$defs"]
    return "\n".join(_interface(name, definitions[name]) for name in sorted(definitions))


def _interface(name: str, definition: dict[str, Any]) -> str:
    lines = [*_comment(definition, ""), f"export interface {name} {{"]
    required = definition.get("required", [])
    for key, schema in definition["properties"].items():
        lines += _comment(schema, "  ")
        lines.append(f"  {key}{'' if key in required else '?'}: {_type(schema)};")
    return "\n".join([*lines, "}", ""])


def _comment(schema: dict[str, Any], indent: str) -> Iterator[str]:
    text = schema.get("description")
    if text:
        lines = text.replace("*/", "*\u200b/").split("\n")
        rest = "".join(f"\n{indent} * {line}".rstrip(" ") for line in lines[1:])
        yield f"{indent}/** {lines[0]}{rest} */"


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[1]
    if schema.get("x-may-grow"):
        # An editor completes what is known, and another text is no error.
        return f"{_type(schema['anyOf'][0])} | (string & {{}})"
    if "discriminator" in schema:
        return _union(schema["anyOf"][: len(schema["discriminator"]["mapping"])])
    if "anyOf" in schema:
        return _union(schema["anyOf"])
    if "const" in schema:
        return _literal(schema["const"])
    if "enum" in schema:
        return " | ".join(_literal(choice) for choice in schema["enum"])
    if "additionalProperties" in schema:
        return f"Record<string, {_type(schema['additionalProperties'])}>"
    if schema["type"] == "array":
        return f"Array<{_type(schema['items'])}>"
    return _SCALARS[schema["type"]]


def _union(schemas: Iterable[dict[str, Any]]) -> str:
    return " | ".join(dict.fromkeys(_type(schema) for schema in schemas))


def _literal(value: object) -> str:
    return msgspec.json.encode(value).decode()
