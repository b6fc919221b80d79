"""The JSON Schemas of what sites receive, and the same as types of TypeScript."""

from collections.abc import Iterator
from typing import Any

import msgspec

from coalition.exports.artifact import Artifact
from coalition.jsontext import render_json
from coalition.views import DirectoryView, Manifest, SignaturesView, TextView
from coalition.views.labels import LabelsView

_FILES: tuple[tuple[str, type[msgspec.Struct]], ...] = (
    ("directory", DirectoryView),
    ("text", TextView),
    ("signatures", SignaturesView),
    ("labels", LabelsView),
    ("index", Manifest),
)
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_files() -> Iterator[Artifact]:
    """A JSON Schema (2020-12) for each kind of file, and the same for TypeScript."""
    schemas = {name: _schema(view) for name, view in _FILES}
    for name, schema in schemas.items():
        yield f"v1/schema/{name}.schema.json", render_json(schema)
    yield "v1/types.d.ts", _typescript(schemas).encode()


def _schema(view: type[msgspec.Struct]) -> dict[str, Any]:
    schema = msgspec.json.schema(view)
    for definition in schema["$defs"].values():
        definition["required"] = list(_written_keys(definition))
    return {"$schema": _DIALECT, "title": view.__name__, **schema}


def _written_keys(definition: dict[str, Any]) -> Iterator[str]:
    """The keys that we write always.

    One with a default is missing only where an older build is read; one that may be unset, which
    has no default, is left out rather than null.
    """
    for key, schema in definition["properties"].items():
        if key in definition["required"] or "default" in schema:
            yield key


def _typescript(schemas: dict[str, dict[str, Any]]) -> str:
    """TypeScript interfaces for every definition of the schemas, by name."""
    definitions: dict[str, Any] = {}
    for schema in schemas.values():
        definitions |= schema["$defs"]
    return "\n".join(_typescript_interface(name, definitions[name]) for name in sorted(definitions))


def _typescript_interface(name: str, definition: dict[str, Any]) -> str:
    required = definition.get("required", [])
    lines = [
        f"  {key}{'' if key in required else '?'}: {_typescript_type(schema)};"
        for key, schema in definition["properties"].items()
    ]
    return "\n".join([f"export interface {name} {{", *lines, "}", ""])


_SCALARS = {
    "string": "string",
    "integer": "number",
    "boolean": "boolean",
    "null": "null",
}


def _typescript_type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[1]
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(_typescript_type(option) for option in schema["anyOf"]))
    if "const" in schema:
        return msgspec.json.encode(schema["const"]).decode()
    if "enum" in schema:
        return " | ".join(msgspec.json.encode(choice).decode() for choice in schema["enum"])
    if "additionalProperties" in schema:
        return f"Record<string, {_typescript_type(schema['additionalProperties'])}>"
    if schema["type"] == "array":
        return f"Array<{_typescript_type(schema['items'])}>"
    return _SCALARS[schema["type"]]
