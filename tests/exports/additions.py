"""Whether a schema of `v1` only adds to another: what readers of the old one rely on still holds.

A reader ignores keys that it does not know, takes an unknown value of an enumeration that may grow
for none, and shows a block of an unknown kind by its `html`.
"""

from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
_WORDS = {"description", "title", "default"}
_LATER = "LaterBlock"


def breaches(old: Schema, new: Schema) -> list[str]:
    """What of an old schema a new one does not keep."""
    definitions = old["$defs"], new["$defs"]
    gone = [f"{name} is gone" for name in definitions[0] if name not in definitions[1]]
    # What a later block is not called grows with the kinds that there are.
    both = (name for name in definitions[0] if name in definitions[1] and name != _LATER)
    found = [one for name in both for one in _definition(name, *(d[name] for d in definitions))]
    return [*gone, *found, *_root(old, new), *_new_blocks(*definitions)]


def _root(old: Schema, new: Schema) -> Iterator[str]:
    if old["$ref"] != new["$ref"]:
        yield f"the file is {new['$ref']}, no longer {old['$ref']}"


def _definition(name: str, old: Schema, new: Schema) -> Iterator[str]:
    before, after = list(old["properties"]), list(new["properties"])
    for key in before:
        if key not in after:
            yield f"{name}.{key} is gone"
        else:
            yield from _type(f"{name}.{key}", old["properties"][key], new["properties"][key])
            if key in old["required"] and key not in new["required"]:
                yield f"{name}.{key} may be missing"
    kept = [key for key in after if key in before]
    if kept != [key for key in before if key in after] or after[: len(kept)] != kept:
        yield f"{name} has its keys in another order"


def _type(path: str, old: Schema, new: Schema) -> Iterator[str]:
    """A value may become narrower, never another."""
    if {key: old[key] for key in old if key not in _WORDS} == {
        key: new[key] for key in new if key not in _WORDS
    }:
        return
    if old.get("x-may-grow") and new.get("x-may-grow"):
        missing = set(old["anyOf"][0]["enum"]) - set(new["anyOf"][0]["enum"])
        yield from (f"{path} is never {value}" for value in sorted(missing))
    elif old.get("type") == new.get("type") == "array":
        yield from _type(f"{path}[]", old["items"], new["items"])
    elif old.get("type") == new.get("type") == "object":
        yield from _type(f"{path}{{}}", old["additionalProperties"], new["additionalProperties"])
    elif not _is_among(old, new):
        yield f"{path} is of another type"


def _is_among(old: Schema, new: Schema) -> bool:
    """Whether every type of the new schema is one of the old, or a block of a later kind."""
    before = [_bare(one) for one in old.get("anyOf", [old])]
    later = {"$ref": f"#/$defs/{_LATER}"} in before
    return all(
        one in before or (later and "$ref" in one) for one in map(_bare, new.get("anyOf", [new]))
    )


def _bare(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in _WORDS}


def _new_blocks(old: Schema, new: Schema) -> Iterator[str]:
    """A block of a new kind has what readers show who do not know it."""
    for name, definition in new.items():
        if name not in old and "kind" in definition["properties"] and name.endswith("Block"):
            missing = {"text", "html"} - set(definition["required"])
            yield from (f"{name} has no {key}" for key in sorted(missing))
