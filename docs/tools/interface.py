"""Brings the package's own catalogs to the phrases of its interface: `nox -s interface`.

`python docs/tools/interface.py fr de` updates or begins the catalogs of these languages.
"""

import datetime
import sys
from collections.abc import Iterable

from coalition.campaign.catalog_changes import catalog_changes, update_targets
from coalition.campaign.catalog_files import catalog_paths, read_catalog
from coalition.campaign.catalog_headers import UpdateContext
from coalition.campaign.changes import Plan, write_plan
from coalition.campaign.compendia import Compendia
from coalition.campaign.interface import FOLDER
from coalition.campaign.snapshot import now
from coalition.campaign.source_history import SourceHistory
from coalition.campaign.template_changes import explain_templates, template_change
from coalition.files import Folder
from coalition.messages import interface_template


def update_interface(languages: Iterable[str], stamp: datetime.datetime | None = None) -> Plan:
    """Bring the package's own catalogs in some languages to the phrases of its interface."""
    context = UpdateContext("coalition", "en", stamp or now())
    folder, template = Folder(FOLDER), interface_template()
    catalogs = tuple(read_catalog(folder, *found) for found in catalog_paths(folder))
    history = SourceHistory(folder, lambda: catalogs)
    changed = template_change(history, template, context)
    templates = explain_templates((template,), "en", (), history)
    targets = update_targets(templates, languages, catalogs, Compendia(), context)
    merged = catalog_changes(targets, context)
    changes = (changed, *merged.changes) if changed else merged.changes
    return write_plan(FOLDER, Plan(changes, merged.findings))


if __name__ == "__main__":
    update_interface(sys.argv[1:])
