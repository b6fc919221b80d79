"""JSON Schemas for editors: what the check accepts they accept, and what they mark is wrong."""

import json
import re
from pathlib import Path

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from coalition import model
from coalition.campaign.editor_schemas import SCHEMAS
from coalition.commands.schema import plan_schemas
from coalition.manual import KEYS
from coalition.records import editor_schema, keys_of, read_record
from coalition.yamltext import parse_yaml

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests/golden/small/in"
FOLDERS = {
    "data/organisations": model.Organisation,
    "data/people": model.Person,
    "data/groups": model.Group,
}
FILES = {"data/campaign.yaml": model.Campaign, "data/glossary.yaml": model.Glossary}


def validator(record, names=None):
    schema = editor_schema(record, names or {})
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def raw(text):
    found, findings = parse_yaml(text, "x.yaml", 1)
    assert not findings
    return found


def record_files(root):
    for campaign, record in FOLDERS.items():
        for path in sorted((root / campaign).glob("*.yaml")):
            yield record, path.read_text(encoding="utf-8")
    for name, record in FILES.items():
        if (root / name).exists():
            yield record, (root / name).read_text(encoding="utf-8")
    for path in (*root.glob("data/letters/*.md"), *root.glob("data/pages/*.md")):
        yield model.FrontMatter, path.read_text(encoding="utf-8").split("---\n")[1]


@pytest.mark.parametrize("root", [ROOT, SMALL], ids=["reference", "small"])
def test_every_file_of_a_sound_campaign_is_accepted(root):
    campaign = {name: validator(record) for name, record in SCHEMAS.items()}
    by_record = {record: campaign[name] for name, record in SCHEMAS.items()}
    wrong = [
        error.message
        for record, text in record_files(root)
        for error in by_record[record].iter_errors(raw(text))
    ]
    assert wrong == []


BROKEN = [
    (model.Organisation, "name: Oak\ncontry: DE\n"),
    (model.Organisation, "country: DE\n"),
    (model.Organisation, "name: 1984\n"),
    (model.Organisation, "name: Oak\ncountry: Germany\n"),
    (model.Organisation, "name: Oak\nwebsite: www.oak.example\n"),
    (model.Organisation, "name: Oak\njoined: 1.3.2021\n"),
    (model.Organisation, "name: Oak\ntier: Lead organisation\n"),
    (model.Organisation, "name: Oak\nsigned: open-letter\n"),
    (model.Organisation, "name: Oak\nsigned:\n  - on: 2021-03-01\n"),
    (model.Organisation, "name: Oak\nnames: {the french: Chêne}\n"),
    (model.Organisation, "id: oak\nname: Oak\n"),
    (model.Person, "role: mep\n"),
    (model.Person, "name: Ada\ngender: female\n"),
    (model.Person, "name: Ada\nep_id: x\n"),
    (model.Person, "name: Ada\nemail: nobody\n"),
    (model.Group, "aliases: [Oak]\n"),
    (model.Campaign, "title: Oaks\nlanguages: [en]\n"),
    (model.Campaign, "id: oaks\ntitle: Oaks\nlanguages: [en]\nlimits: {subject: 0}\n"),
    (model.Campaign, "id: oaks\ntitle: Oaks\nlanguages: [en]\npublish: [{rule: never}]\n"),
    (model.Glossary, "terms: [{forms: [oaks]}]\n"),
    (model.FrontMatter, "title: Oaks\nkind: letter\n"),
]


def is_accepted(record, text):
    """Whether the check finds no error; what a file names must at least be an id."""
    stem = None if record is model.Campaign else "x"
    reading = read_record(record, text, "data/x.yaml", stem=stem)
    ids = (one.name for one in reading.references if one.kind != "asset")
    return reading.record is not None and all(re.fullmatch(model.ID_PATTERN, id_) for id_ in ids)


@each(("record", "text"), BROKEN, ids=[text for _, text in BROKEN])
def test_what_is_broken_is_marked_and_found(record, text):
    assert not validator(record).is_valid(raw(text))
    assert not is_accepted(record, text)


VALUES = st.one_of(
    st.sampled_from([
        "Oak", "oak", "DE", "international", "Germany", "https://oak.example/", "oak.example", "mep",
        "2021-03-01", "2021-02-30", "feminine", "fr", "pt_BR", "#8a1f5c", "", " ", "é", "a@b.example",
        "publish", "email", "x.svg", "../x",
    ]),
    st.integers(-1, 200),
    st.booleans(),
)  # fmt: skip
WORDS = sorted({key for keys in KEYS.values() for key in keys} | {"fr", "T204", "accent", "nope"})
DOCUMENTS = st.recursive(
    VALUES,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=3)
    ),
    max_leaves=4,
)


@given(st.data(), st.sampled_from([*FOLDERS.values(), *FILES.values(), model.FrontMatter]))
def test_what_the_check_accepts_the_schema_accepts(data, record):
    keys = st.sampled_from([*keys_of(record), "id"])
    document = data.draw(st.dictionaries(keys, DOCUMENTS, max_size=4))
    text = json.dumps({"name": "Oak", **document} if "name" in keys_of(record) else document)
    if is_accepted(record, text):
        assert [one.message for one in validator(record).iter_errors(raw(text))] == []


def test_ids_are_completed_and_others_left_to_the_check():
    names = {"tier": {"lead": "Led by"}}
    tier = editor_schema(model.Organisation, names)["properties"]["tier"]
    assert tier["anyOf"][0] == {"enum": ["lead"], "enumDescriptions": ["Led by"]}
    assert validator(model.Organisation, names).is_valid({"name": "Oak", "tier": "newest"})


def test_schemas_are_written_named_by_new_records_and_kept_up_to_date(run, campaign, tmp_path):
    assert run("-C", campaign, "update").status == 0
    assert not (campaign / "data/schema").exists(), "only who asks for schemas has them"
    done = run("-C", campaign, "schema")
    assert (done.status, done.err) == (0, "coalition schema: 6 files changed\n")
    assert done.out.splitlines()[1] == (
        "new      data/schema/organisation.schema.json: for editors"
    )
    assert run("-C", campaign, "schema").err == "coalition schema: nothing to change\n"

    run("-C", campaign, "add", "organisation", "--name", "Hazel", "--country", "DE")
    added = (campaign / "data/organisations/hazel.yaml").read_text(encoding="utf-8")
    assert added == (
        "# yaml-language-server: $schema=../schema/organisation.schema.json\n"
        "name: Hazel\ncountry: DE\n"
    )
    (tmp_path / "list.txt").write_text("Rowan\n", encoding="utf-8")
    assert run("-C", campaign, "import", tmp_path / "list.txt").status == 0
    rowan = (campaign / "data/organisations/rowan.yaml").read_text(encoding="utf-8")
    assert rowan == (
        "# yaml-language-server: $schema=../schema/organisation.schema.json\nname: Rowan\n"
    )

    record = campaign / "data/campaign.yaml"
    text = record.read_text(encoding="utf-8")
    record.write_text(
        re.sub(
            r"^tiers:\n", "tiers:\n  - id: newest\n    heading: Newest\n", text, flags=re.MULTILINE
        ),
        encoding="utf-8",
    )
    done = run("-C", campaign, "update")
    assert "changed  data/schema/organisation.schema.json: for editors" in done.out
    assert '"newest"' in (campaign / "data/schema/organisation.schema.json").read_text("utf-8")


def test_without_schemas_new_records_name_none(run, campaign, tmp_path):
    run("-C", campaign, "add", "organisation", "--name", "Hazel")
    assert (campaign / "data/organisations/hazel.yaml").read_text("utf-8") == "name: Hazel\n"


def test_one_schema_is_printed(run, campaign):
    done = run("-C", campaign, "schema", "organisation")
    printed = json.loads(done.out)
    tiers = printed["properties"]["tier"]["anyOf"][0]["enum"]
    assert (printed["title"], "id" in printed["properties"]) == ("Organisation", False)
    assert tiers == ["lead", "friend"]


def test_schemas_are_written_of_a_campaign_with_errors(run, campaign, tmp_path):
    (campaign / "data/campaign.yaml").write_text("id: [\n", encoding="utf-8")
    assert run("-C", campaign, "schema").status == 0


def test_the_editor_of_this_repository_finds_schemas_that_are_up_to_date():
    assert plan_schemas(ROOT).changes == ()
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))
    named = {Path(path).name.split(".")[0]: at for path, at in settings["yaml.schemas"].items()}
    assert named == {
        "campaign": "data/campaign.yaml",
        "organisation": "data/organisations/*.yaml",
        "person": "data/people/*.yaml",
        "group": "data/groups/*.yaml",
        "glossary": "data/glossary.yaml",
    }
