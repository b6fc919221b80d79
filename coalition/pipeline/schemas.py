"""JSON Schemas for editors: what they are made of in a campaign, and where they stand."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from coalition import files
from coalition.jsontext import render_json
from coalition.model import (
    Campaign,
    Dataset,
    FrontMatter,
    Glossary,
    Group,
    Organisation,
    Person,
)
from coalition.pipeline.inspecting import read_campaign
from coalition.pipeline.writing import Change, Written
from coalition.records import editor_schema

FOLDER = "data/schema"
SCHEMAS: dict[str, type[msgspec.Struct]] = {
    "campaign": Campaign,
    "organisation": Organisation,
    "person": Person,
    "group": Group,
    "glossary": Glossary,
    "front-matter": FrontMatter,
}
"""By the schema's name, what a file that it describes holds."""


def planned_schemas(root: Path) -> Written:
    """The schema of every kind of file, with the ids that a campaign knows.

    Where campaign.yaml can't be read they know no ids.
    """
    return Written(tuple(schema_changes(root, _dataset(root))), ())


def schema(root: Path, name: str) -> bytes:
    """One schema, by its name in SCHEMAS."""
    return render_json(editor_schema(SCHEMAS[name], _names(_dataset(root))))


def stale_schemas(root: Path, dataset: Dataset) -> tuple[Change, ...]:
    """The schemas that a campaign has and that say something else than its records do now."""
    there = {Path(path).name for path in files.list_files(root, FOLDER, ".schema.json")}
    changes = schema_changes(root, dataset) if there else ()
    return tuple(change for change in changes if change.before is not None)


def schema_changes(root: Path, dataset: Dataset | None) -> Iterator[Change]:
    """Every schema that is not there as it should be."""
    names = _names(dataset)
    for name, record in SCHEMAS.items():
        data = render_json(editor_schema(record, names))
        before = files.read_file(root, _path(name))
        if before != data:
            yield Change(_path(name), data, before, "for editors")


def editor_line(root: Path, record: type[Organisation | Person | Group]) -> str:
    """The first line of a new record, by which editors find its schema; none without a schema."""
    name = next(name for name, described in SCHEMAS.items() if described is record)
    if files.read_file(root, _path(name)) is None:
        return ""
    return line_naming(name, "../schema")


def line_naming(name: str, folder: str) -> str:
    """The line by which editors find a schema, in a file from which the schemas are in `folder`."""
    return f"# yaml-language-server: $schema={folder}/{name}.schema.json\n"


def _path(name: str) -> str:
    return f"{FOLDER}/{name}.schema.json"


def _dataset(root: Path) -> Dataset | None:
    return read_campaign(root, frozenset()).loaded.dataset


def _names(dataset: Dataset | None) -> dict[str, dict[str, str]]:
    """What records may name, by the meaning of the key that names it.

    Organisations and people are not listed: every new one would change the schemas, and two new
    ones would conflict in Git.
    """
    if dataset is None:
        return {}
    campaign = dataset.campaign
    letters = {id_: letter.front.title for id_, letter in dataset.letters.items()}
    pages = {id_: page.front.title for id_, page in dataset.pages.items()}
    source = campaign.source_language
    groups = {
        id_: (group.names.get(source) or next(iter(group.names.values()))).name or id_
        for id_, group in dataset.groups.items()
        if group.names
    }
    roles = {role.id: role.heading for role in campaign.roles}
    return {
        "tier": {tier.id: tier.heading for tier in campaign.tiers},
        "kind": {kind.id: kind.label for kind in campaign.kinds},
        "role": {"mep": "Member of the European Parliament", **roles},
        "group": groups,
        "letter": letters,
        "text": {"directory": "the directory", **letters, **pages},
    }
