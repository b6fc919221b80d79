"""Git's merge driver for PO files: set up once, then called by Git for each file.

It stands apart from the rest of the pipeline because Git starts it anew for every file that both
branches changed, and loading records, letters and pages would take longer than the merge.
"""

from coalition.merge_driver.installing import (
    CONFLICT_STATUS,
    Change,
    ConflictPolicy,
    install,
    plan,
    uninstall,
)
from coalition.merge_driver.running import Outcome, Versions, merge_files

__all__ = [
    "CONFLICT_STATUS",
    "Change",
    "ConflictPolicy",
    "Outcome",
    "Versions",
    "install",
    "merge_files",
    "plan",
    "uninstall",
]
