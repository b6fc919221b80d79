"""What it takes to start: `--version` and `--help` beside Python alone."""

import sys

from report import Row, Section
from timing import Task, alternated

_ALONE = "python -c pass"
_GOAL = 5.0


def starting(times: int) -> Section:
    """The command that does nothing, and Python's."""
    ours = (sys.executable, "-m", "coalition")
    commands = {
        _ALONE: (sys.executable, "-c", "pass"),
        "coalition --version": (*ours, "--version"),
        "coalition --help": (*ours, "--help"),
    }
    took = alternated(times, [Task(label, (command,)) for label, command in commands.items()])
    whole = took[_ALONE].seconds
    rows = (
        Row(
            label=label,
            seconds=one.seconds,
            largest=one.largest,
            ratio=None if label == _ALONE else one.seconds / whole,
            to="" if label == _ALONE else _ALONE,
            goal=None if label == _ALONE else _GOAL,
        )
        for label, one in took.items()
    )
    return Section(title="Starting", yardstick="", rows=tuple(rows))
