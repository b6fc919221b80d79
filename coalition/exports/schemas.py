"""The JSON Schemas of what sites receive, described to the last key."""

from collections.abc import Iterator
from typing import Any

import msgspec

from coalition import views
from coalition.exports.artifact import Artifact
from coalition.exports.descriptions import field_description, one_paragraph
from coalition.exports.typescript import render_types
from coalition.jsontext import render_json
from coalition.views import DirectoryView, LabelsView, Manifest, SignaturesView, TextView

Schema = dict[str, Any]

_FILES: tuple[tuple[str, type[msgspec.Struct]], ...] = (
    ("directory", DirectoryView),
    ("text", TextView),
    ("signatures", SignaturesView),
    ("index", Manifest),
    ("labels", LabelsView),
)
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LATER = "LaterBlock"
_TAG = "Which block it is."
_GROWS = "There may be more values one day."


def schema_files() -> Iterator[Artifact]:
    """A JSON Schema (2020-12) for each kind of file, and the same for TypeScript."""
    schemas = {name: schema_of(view) for name, view in _FILES}
    for name, schema in schemas.items():
        yield f"v1/schema/{name}.schema.json", render_json(schema)
    yield "v1/types.d.ts", render_types(schemas.values()).encode()


def schema_of(view: type[msgspec.Struct]) -> Schema:
    """The schema of a view, which what later versions of `v1` write is valid by, too."""
    schema = msgspec.json.schema(view)
    definitions = schema["$defs"]
    for name, definition in definitions.items():
        _describe(definition, getattr(views, name))
        definition["required"] = list(_written_keys(definition))
    _leave_open(definitions)
    return {"$schema": _DIALECT, "title": view.__name__, **schema}


def _describe(definition: Schema, struct: type[msgspec.Struct]) -> None:
    """Give a struct's definition and its keys their sentences."""
    definition["description"] = one_paragraph(definition["description"])
    for key, value in definition["properties"].items():
        sentence = _TAG if key == struct.__struct_config__.tag_field else None
        sentence = sentence or field_description(struct, key)
        if sentence is not None:
            value["description"] = sentence


def _written_keys(definition: Schema) -> Iterator[str]:
    """The keys that we write always.

    One with a default is missing only where an older build is read; one that may be unset, which
    has no default, is left out rather than null.
    """
    for key, schema in definition["properties"].items():
        if key in definition["required"] or "default" in schema:
            yield key


def _leave_open(definitions: Schema) -> None:
    """Leave room for values of enumerations and kinds of blocks that are not there yet."""
    kinds: list[str] = []
    for node in list(_nodes(definitions)):
        if node.get("x-may-grow"):
            node["anyOf"] = [{"enum": node.pop("enum")}, {"type": "string"}]
            node["description"] = f"{node['description']} {_GROWS}"
        if "discriminator" in node:
            kinds = list(node["discriminator"]["mapping"])
            node["anyOf"].append({"$ref": f"#/$defs/{_LATER}"})
    if kinds:
        definitions[_LATER] = _later_block(kinds)


def _nodes(schema: Any) -> Iterator[Schema]:
    """Every schema within a schema."""
    if isinstance(schema, dict):
        yield schema
    for inner in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(inner, dict | list):
            yield from _nodes(inner)


def _later_block(kinds: list[str]) -> Schema:
    return {
        "title": _LATER,
        "description": "A block of a kind that is not there yet: show its `html`, or leave it out.",
        "type": "object",
        "properties": {
            "kind": {"type": "string", "not": {"enum": kinds}, "description": _TAG},
            "text": {"$ref": "#/$defs/Value", "description": "The block as plain text."},
            "html": {"type": "string", "description": "The block with all its elements."},
        },
        "required": ["kind", "text", "html"],
    }
