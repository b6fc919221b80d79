"""What sites were promised stays: the schemas of `v1` only ever have additions."""

import copy
import json
from pathlib import Path

import pytest
from additions import breaches
from case_tables import each
from jsonschema import Draft202012Validator

from coalition.exports.schemas import schema_files

CONTRACT = Path(__file__).parent / "contract"
"""What was promised last: a copy of the schemas without their descriptions."""


def promised(name):
    return json.loads((CONTRACT / name).read_text("utf-8"))


def without_words(schema):
    """A schema without what only people read."""
    if isinstance(schema, list):
        return [without_words(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    words = {"description"} if isinstance(schema.get("description"), str) else set()
    return {key: without_words(value) for key, value in schema.items() if key not in words}


SCHEMAS = {
    path.rpartition("/")[2]: json.loads(data)
    for path, data in schema_files()
    if path.endswith(".schema.json")
}


@pytest.mark.parametrize("name", sorted(path.name for path in CONTRACT.iterdir()))
def test_a_schema_only_adds_to_what_was_promised(name):
    assert breaches(promised(name), SCHEMAS[name]) == []


def test_what_is_added_is_promised_too(rewriting):
    """`pytest --golden` takes additions into the copy, and nothing else."""
    for name, schema in SCHEMAS.items():
        place = CONTRACT / name
        if rewriting and (not place.exists() or breaches(promised(name), schema) == []):
            text = json.dumps(without_words(schema), indent=1, ensure_ascii=False)
            place.write_text(f"{text}\n", encoding="utf-8")
        assert promised(name) == without_words(schema), name


def test_every_key_is_described():
    missing = [
        f"{name}.{key}"
        for schema in SCHEMAS.values()
        for name, definition in schema["$defs"].items()
        for key, value in definition["properties"].items()
        if not value.get("description")
    ]
    assert missing == []


TEXT = SCHEMAS["text.schema.json"]
BLOCKS = TEXT["$defs"]["QuotationBlock"]["properties"]["blocks"]["items"]["anyOf"]
BLOCK = {"properties": {"kind": {}, "text": {}, "html": {}}, "required": ["kind", "text", "html"]}


def with_block(block):
    """The changes that a block of a new kind makes."""
    return [
        ("FigureBlock", block),
        ("QuotationBlock.blocks.items.anyOf", [*BLOCKS, {"$ref": "#/$defs/FigureBlock"}]),
        ("LaterBlock.kind", {"type": "string", "not": {"enum": ["heading", "figure"]}}),
    ]


def changed(changes):
    """The schema of texts with other values at some places, which `None` deletes."""
    schema = copy.deepcopy(TEXT)
    for place, value in changes:
        name, *keys = place.split(".")
        node = schema["$defs"]
        path = [name, *(("properties", *keys) if keys else ())]
        for key in path[:-1]:
            node = node[key]
        if value is None:
            del node[path[-1]]
        else:
            node[path[-1]] = value
    return schema


STRING = {"type": "string"}
NULL = {"type": "null"}
GROWN = {"x-may-grow": True, "anyOf": [{"enum": ["email", "open-letter", "page", "poem"]}, STRING]}

ADDITIONS = {
    "nothing": [],
    "a key at the end": [("Value.script", STRING)],
    "a struct": [("SongView", {"properties": {}, "required": []})],
    "other words": [("Value.value", {"type": "string", "description": "Other."})],
    "what was null is always there": [("Value.lang", STRING)],
    "a value of what may grow": [("TextView.kind", GROWN)],
    "a block with text and html": with_block(BLOCK),
}


@each("changes", ADDITIONS.values(), ids=ADDITIONS)
def test_an_addition_passes(changes):
    assert breaches(TEXT, changed(changes)) == []


NO_ADDITIONS = {
    "a key that is gone": ([("Value.dir", None)], ["Value.dir is gone"]),
    "a struct that is gone": ([("DateView", None)], ["DateView is gone"]),
    "another type": ([("DateView.iso", {"type": "integer"})], ["DateView.iso is of another type"]),
    "null where something was": (
        [("Value.value", {"anyOf": [STRING, NULL]})],
        ["Value.value is of another type"],
    ),
    "a list of something else": (
        [("QuotationBlock.blocks", {"type": "array", "items": STRING})],
        ["QuotationBlock.blocks[] is of another type"],
    ),
    "a value of what may not grow": (
        [("Value.dir", {"enum": ["ltr", "rtl", "ttb"]})],
        ["Value.dir is of another type"],
    ),
    "a value that may grow and went": (
        [("TextView.kind", {**GROWN, "anyOf": [{"enum": ["email", "page"]}, STRING]})],
        ["TextView.kind is never open-letter"],
    ),
    "an enumeration that grows now": ([("Value.dir", GROWN)], ["Value.dir is of another type"]),
    "a block without html": (
        with_block({**BLOCK, "required": ["kind", "text"]}),
        ["FigureBlock has no html"],
    ),
}  # fmt: skip


@each(("changes", "found"), NO_ADDITIONS.values(), ids=NO_ADDITIONS)
def test_what_is_no_addition_does_not(changes, found):
    assert breaches(TEXT, changed(changes)) == found


def test_a_key_that_may_be_missing_now_and_another_order_are_no_additions():
    schema = copy.deepcopy(TEXT)
    schema["$defs"]["Value"]["required"].remove("lang")
    assert breaches(TEXT, schema) == ["Value.lang may be missing"]
    for keys in (("lang", "value", "dir"), ("new", "value", "lang", "dir")):
        schema = copy.deepcopy(TEXT)
        properties = schema["$defs"]["Value"]["properties"]
        schema["$defs"]["Value"]["properties"] = {key: properties.get(key, STRING) for key in keys}
        assert breaches(TEXT, schema) == ["Value has its keys in another order"]
    assert breaches(TEXT, {**TEXT, "$ref": "#/$defs/Value"}) == [
        "the file is #/$defs/Value, no longer #/$defs/TextView"
    ]


SMALL = Path(__file__).parents[1] / "golden/small/out/v1"


@pytest.mark.parametrize(
    ("changes", "valid"),
    [
        ({"blocks": [{"kind": "figure", "html": "<figure></figure>", "text": "TEXT"}]}, True),
        ({"blocks": [{"kind": "figure", "text": "TEXT"}]}, False),
        ({"blocks": [{"kind": "heading", "html": "", "text": "TEXT"}]}, False),
        ({"kind": "poem", "review": "machine", "new": 1}, True),
        ({"language": {"code": "en", "name": "English", "dir": "ttb"}}, False),
    ],
)
def test_what_later_versions_write_is_valid_by_the_schema_of_today(changes, valid):
    text = {"value": "A figure", "lang": "en", "dir": "ltr"}
    blocks = [
        {**block, "text": text} if block.get("text") else block
        for block in changes.get("blocks", [])
    ]
    file = json.loads((SMALL / "en/letters/write.json").read_bytes())
    view = {**file, **changes, **({"blocks": blocks} if blocks else {})}
    assert Draft202012Validator(TEXT).is_valid(view) is valid
