"""JSON Schemas of records, by which editors complete and mark what people write.

They are made from the types by which records are read. What `coalition check` accepts, they accept,
except for a key without a value, which is about to be written. Ids that other files define (such as
tiers) are completed but not required, because an editor may read a schema that is older than the
campaign.
"""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import inspect

from coalition import languages
from coalition.manual import KEYS
from coalition.model import ID_PATTERN, Campaign, Person
from coalition.records.shapes import Type, meaning, members, plain, shape_of
from coalition.records.text_formats import REFERENCES

Schema = dict[str, Any]
Names = Mapping[str, Mapping[str, str]]
"""By meaning (`tier`, `letter`), the ids that can be named, each with what it is called."""

_DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest dialect that every editor's YAML support reads."""

_TAG = r"^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*(\.[A-Za-z0-9-]+)?(@[A-Za-z0-9]+)?$"
_URL = "^[Hh][Tt][Tt][Pp][Ss]?://"
_DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_PATTERNS = {
    "url": (_URL, "Write the whole address, such as https://example.org/."),
    "language": (_TAG, "Write a language code, such as fr or pt-BR."),
    "email": ("@", "Write one address, such as office@example.org."),
}


_SEND_IN = {
    "recipient": "the first of the recipient's `languages`",
    "reader": "the language of the page",
}


def editor_schema(record: type[msgspec.Struct], names: Names) -> Schema:
    """The schema of a file that holds one record; `names` are completed where one may be named."""
    schema = _struct(shape_of(record), names, whole=record is not Campaign)
    if record is Person:
        # The file of a person who withdrew holds the day and nothing else.
        schema["anyOf"] = [{"required": ["name"]}, {"required": ["withdrawn"]}]
    return {"$schema": _DIALECT, "title": record.__name__, **schema}


def _struct(shape: inspect.StructType, names: Names, *, whole: bool = False) -> Schema:
    """A mapping of a struct's keys; that of a whole file lacks the id, which is the file's name."""
    fields = [field for field in shape.fields if not (whole and field.name == "id")]
    sentences = KEYS[shape.cls.__name__]
    return {
        "type": "object",
        "properties": {
            field.encode_name: {
                "description": sentences[field.encode_name],
                **_value(field.type, names),
            }
            for field in fields
        },
        "required": [field.encode_name for field in fields if field.required],
        "additionalProperties": False,
    }


def _value(shape: Type, names: Names) -> Schema:
    options = [_alternative(member, names) for member in members(shape)]
    return options[0] if len(options) == 1 else {"anyOf": options}


def _alternative(shape: Type, names: Names) -> Schema:
    match plain(shape):
        case inspect.StructType() as struct:
            return _struct(struct, names)
        case inspect.DictType(key_type=key, value_type=value):
            keys = {"propertyNames": {"pattern": _TAG}} if meaning(key) == "language" else {}
            return {"type": "object", **keys, "additionalProperties": _value(value, names)}
        case inspect.VarTupleType(item_type=item):
            return {"type": "array", "items": _value(item, names)}
        case inspect.StrType(pattern=pattern):
            return _text(pattern, meaning(shape), names)
        case inspect.LiteralType(values=choices):
            return {"enum": list(choices)}
        case inspect.DateType():
            hint = "Write year-month-day, such as 2021-03-01."
            return {"type": "string", "pattern": _DAY, "patternErrorMessage": hint}
        case inspect.IntType(ge=low, le=high):
            limits = {"minimum": low, "maximum": high}
            return {"type": "integer"} | {k: v for k, v in limits.items() if v is not None}
        case inspect.BoolType():
            return {"type": "boolean"}
    raise TypeError(f"no record has a key of {shape!r}")


def _text(pattern: str | None, kind: str | None, names: Names) -> Schema:
    text: Schema = {"type": "string", "pattern": r"\S"}
    if kind == "country":
        hint = "Write the two-letter code in capitals, such as FR, or international."
        return {**_enumeration(_countries()), "errorMessage": hint}
    if kind in REFERENCES:
        ids = names.get(kind or "", {})
        # Other ids are well-formed, too: the schema may be older than what they name.
        other = text if kind == "asset" else {**text, "pattern": ID_PATTERN}
        return {"anyOf": [_enumeration(ids), other]} if ids else other
    if kind == "send_in":
        return {"anyOf": [_enumeration(_SEND_IN), _text(None, "language", names)]}
    if pattern:
        return {**text, "pattern": pattern}
    if kind in _PATTERNS:
        expression, hint = _PATTERNS[kind]
        return {**text, "pattern": expression, "patternErrorMessage": hint}
    return text


def _enumeration(choices: Mapping[str, str]) -> Schema:
    """Texts that are completed, each with what it stands for."""
    return {"enum": list(choices), "enumDescriptions": list(choices.values())}


def _countries() -> dict[str, str]:
    names = {code: languages.country_name(code, "en") or code for code in languages.country_codes()}
    return {**names, "international": "of several countries"}
