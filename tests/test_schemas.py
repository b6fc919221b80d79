"""Every JSON file of a build is what its schema says, and types.d.ts says the same."""

import json
import re
from pathlib import Path

import msgspec
import pytest
from jsonschema import Draft202012Validator

from coalition.commands.build import build_campaign

TESTS = Path(__file__).parent
CAMPAIGNS = {"small": TESTS / "golden" / "small" / "in", "reference": TESTS.parent}
LANGUAGES = ("en", "ar", "lv", "pl")
"""Of the reference campaign; all of them take four times as long and have no other keys."""

KINDS = {"directory": "directory", "letters": "text", "pages": "text", "labels": "labels"}


@pytest.fixture(scope="module", params=CAMPAIGNS.values(), ids=CAMPAIGNS)
def build(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas") / "build"
    only = LANGUAGES if request.param == CAMPAIGNS["reference"] else ()
    built = build_campaign(request.param, folder=folder, only=only)
    assert built.as_of, [f for f in built.findings if f.severity == "error"]
    return folder / "v1"


def read(path):
    return json.loads(path.read_bytes())


def validators(build):
    found = {path.name.split(".")[0]: read(path) for path in (build / "schema").iterdir()}
    for schema in found.values():
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    return {
        name: Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for name, schema in found.items()
    }


def kind(build, path):
    """`index` at the top, else what the file or its folder in a language is called."""
    parts = path.relative_to(build).parts
    if path.name.endswith(".signatures.json"):
        return "signatures"
    return "index" if len(parts) == 1 else KINDS[parts[1].removesuffix(".json")]


def test_every_file_is_what_its_schema_says(build):
    schemas = validators(build)
    assert set(schemas) == {"directory", "index", "labels", "signatures", "text"}
    files = [
        path
        for path in build.rglob("*.json")
        # The index of our own elements is nobody's to rely on.
        if path.parent.name != "schema" and path.name != "embed.json"
    ]
    kinds = {kind(build, path) for path in files}
    assert kinds | {"signatures"} == set(schemas)
    for path in files:
        errors = schemas[kind(build, path)].iter_errors(read(path))
        assert [(path.name, error.json_path, error.message) for error in errors] == []


def spoilt(value):
    """A file of a build with one thing wrong: each in turn."""
    for key, inner in value.items():
        yield key, {name: one for name, one in value.items() if name != key}
        if not isinstance(inner, str):
            yield key, value | {key: "x"}


def test_a_schema_refuses_a_file_with_a_key_missing_or_of_another_type(build):
    schemas = validators(build)
    for path in (build / "index.json", *build.glob("en/*.json"), *build.glob("en/letters/*.json")):
        for key, wrong in spoilt(read(path)):
            strings = key == "as_of" or isinstance(read(path)[key], str | None)
            accepted = schemas[kind(build, path)].is_valid(wrong)
            assert not accepted or (strings and key in wrong), f"{path.name} without {key}"


def test_the_types_list_the_keys_of_the_schemas_in_their_order(build):
    types = (build / "types.d.ts").read_text(encoding="utf-8")
    written = {
        name: re.findall(r"^  (?:readonly )?(\w+)\??:", body, re.MULTILINE)
        for name, body in re.findall(
            r"^export interface (\w+) \{\n(.*?)^\}", types, re.MULTILINE | re.DOTALL
        )
    }
    wanted = {}
    for path in (build / "schema").iterdir():
        for name, definition in read(path)["$defs"].items():
            if definition.get("type") == "object":
                wanted[name] = list(definition["properties"])
    assert written == wanted


def test_the_types_mention_only_what_they_define(build):
    types = (build / "types.d.ts").read_text(encoding="utf-8")
    defined = set(re.findall(r"^export (?:interface|type) (\w+)", types, re.MULTILINE))
    without_words = re.sub(r'/\*.*?\*/|//[^\n]*|"[^"\n]*"', "", types, flags=re.DOTALL)
    mentioned = set(re.findall(r"\b[A-Z]\w+\b", without_words))
    assert mentioned - defined <= {"Array", "Record", "ReadonlyArray"}


def test_a_view_reads_its_own_file(build):
    """What the schema promises is what the structs hold: reading and writing changes nothing."""
    from coalition import views  # noqa: PLC0415 - the structs of this test alone
    from coalition.views.labels import LabelsView  # noqa: PLC0415

    structs = {
        "directory": views.DirectoryView,
        "index": views.Manifest,
        "labels": LabelsView,
        "signatures": views.SignaturesView,
        "text": views.TextView,
    }
    for path in [build / "index.json", *build.glob("[a-z][a-z]/**/*.json")]:
        data = path.read_bytes()
        view = msgspec.json.decode(data, type=structs[kind(build, path)])
        assert json.loads(msgspec.json.encode(view)) == json.loads(data)
