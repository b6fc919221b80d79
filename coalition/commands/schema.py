"""`coalition schema`: JSON Schemas by which editors complete and mark records."""

from pathlib import Path

from coalition.campaign.changes import Plan
from coalition.campaign.editor_schemas import schema_changes, schema_of
from coalition.campaign.snapshot import read_campaign


def plan_schemas(root: Path) -> Plan:
    """The schema of every kind of file, with the ids that a campaign knows.

    Where campaign.yaml can't be read they know no ids.
    """
    snapshot = read_campaign(root)
    return Plan(tuple(schema_changes(snapshot.folder, snapshot.loaded.dataset)), ())


def read_schema(root: Path, name: str) -> bytes:
    """One schema, by its name in `editor_schemas.SCHEMAS`."""
    return schema_of(name, read_campaign(root).loaded.dataset)
