"""Checks and updates of a whole campaign beside GNU gettext and po4a."""

import shutil
import sys
from pathlib import Path

from peers import gettext_tools
from report import Row, Section
from timing import Task, alternated

_NOTE = (
    "The other tools run once a file, as they are made to; coalition does all files in one "
    "process. Its check also reads records and letters, its update also extracts templates."
)


def beside_tools(root: Path, work: Path, times: int) -> Section:
    """A generated campaign whose catalogs are up to date."""
    ours = (sys.executable, "-m", "coalition", "-C", str(root))
    tasks = [
        Task("coalition check, cold", ((*ours, "check", "--no-cache"),)),
        Task("coalition update, nothing to change", ((*ours, "update", "--no-cache"),)),
        *(
            Task(peer.label, peer.commands, peer.prepare)
            for peer in gettext_tools(root, work)
            if shutil.which(peer.program)
        ),
    ]
    took = alternated(times, tasks)
    rows = (Row(label=label, seconds=one.seconds) for label, one in took.items())
    title = "The same campaign's catalogs, checked and updated"
    return Section(title=title, yardstick="", rows=tuple(rows), notes=(_NOTE,))
