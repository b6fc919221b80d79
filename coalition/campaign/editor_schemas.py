"""JSON Schemas by which editors complete and mark records, with the ids that a campaign has."""

from collections.abc import Iterator

import msgspec

from coalition import paths
from coalition.campaign.changes import Change
from coalition.files import Folder
from coalition.jsontext import render_json
from coalition.model import (
    JOIN,
    Campaign,
    Dataset,
    FrontMatter,
    Glossary,
    Group,
    Organisation,
    Person,
)
from coalition.records import editor_schema

SCHEMAS: dict[str, type[msgspec.Struct]] = {
    "campaign": Campaign,
    "organisation": Organisation,
    "person": Person,
    "group": Group,
    "glossary": Glossary,
    "front-matter": FrontMatter,
}
"""By the schema's name, what a file that it describes holds."""


def schema_of(name: str, dataset: Dataset | None) -> bytes:
    """One schema, by its name in SCHEMAS, with the ids that a campaign's records may name."""
    return render_json(editor_schema(SCHEMAS[name], _names(dataset)))


def stale_schemas(folder: Folder, dataset: Dataset) -> tuple[Change, ...]:
    """The schemas that a campaign has and that say something else than its records do now."""
    has_schemas = bool(folder.list(paths.SCHEMAS, ".schema.json"))
    changes = schema_changes(folder, dataset) if has_schemas else ()
    return tuple(change for change in changes if change.before is not None)


def schema_changes(folder: Folder, dataset: Dataset | None) -> Iterator[Change]:
    """Every schema that is not there as it should be."""
    names = _names(dataset)
    for name, record in SCHEMAS.items():
        data = render_json(editor_schema(record, names))
        before = folder.read(paths.schema(name))
        if before != data:
            yield Change(paths.schema(name), data, before, "for editors")


def editor_line(folder: Folder, record: type[Organisation | Person | Group]) -> str:
    """The first line of a new record, by which editors find its schema; none without a schema."""
    name = next(name for name, described in SCHEMAS.items() if described is record)
    if not folder.has(paths.schema(name)):
        return ""
    return schema_line(name, "../schema")


def schema_line(name: str, folder: str) -> str:
    """The line by which editors find a schema, in a file from which the schemas are in `folder`."""
    return f"# yaml-language-server: $schema={folder}/{name}.schema.json\n"


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
        "ordered": {**letters, **pages},
        "call": {JOIN: "the page for organisations that join", **letters},
        "text": {"directory": "the directory", **letters, **pages},
    }
