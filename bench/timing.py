"""Whole processes by the clock, what memory they took, and how many files they left."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

Command = tuple[str, ...]
_LAUNCH = (sys.executable, "-S", str(Path(__file__).with_name("launch.py")))
_ALTERING = ("PYTHONDONTWRITEBYTECODE", "PYTHONHASHSEED")
"""Settings of Python under which nobody uses the program; what is measured goes without."""


class Took(NamedTuple):
    """What one run of some commands, or the median of several, took."""

    seconds: float
    largest: int
    """The peak memory of the largest process, in bytes."""

    together: int = 0
    """That of all processes at one moment; 0 where it was not asked, or can't be known."""


def _nothing() -> None:
    """Leave everything as it is."""


class Task(NamedTuple):
    """Commands that are measured as one; what stands beside them is not."""

    label: str
    commands: tuple[Command, ...]
    before: Callable[[], None] = _nothing
    after: Callable[[], None] = _nothing


def alternated(times: int, tasks: Sequence[Task]) -> dict[str, Took]:
    """The medians of several rounds; in each, every task has its turn, in their order.

    Raises CalledProcessError where a command fails.
    """
    runs: dict[str, list[Took]] = {task.label: [] for task in tasks}
    for _ in range(times):
        for task in tasks:
            runs[task.label].append(_measured(task))
    return {label: _median(took) for label, took in runs.items()}


def _measured(task: Task) -> Took:
    task.before()
    print(f"measuring {task.label}", file=sys.stderr, flush=True)
    took = run(task.commands)
    task.after()
    return took


def _median(runs: Iterable[Took]) -> Took:
    seconds, largest, _ = zip(*runs, strict=True)
    return Took(statistics.median(seconds), round(statistics.median(largest)))


def run(commands: Iterable[Command], *, together: bool = False) -> Took:
    """One run; to watch the memory of all processes slows them down, so it is asked apart.

    Raises CalledProcessError where a command fails.
    """
    asked = json.dumps({"commands": list(commands), "together": together})
    said = subprocess.run(
        _LAUNCH, input=asked, stdout=subprocess.PIPE, text=True, check=True, env=environment()
    )
    return Took(**json.loads(said.stdout))


def environment() -> dict[str, str]:
    """That of the process, without what changes how Python runs."""
    return {name: value for name, value in os.environ.items() if name not in _ALTERING}


def best(times: int, commands: Iterable[Command], prepare: Callable[[], None]) -> float:
    """The seconds of the fastest of several runs; `prepare` runs unmeasured before each.

    Raises CalledProcessError where a command fails.
    """
    task = Task("", tuple(commands), prepare)
    return min(_once(task) for _ in range(times))


def _once(task: Task) -> float:
    task.before()
    return run(task.commands).seconds


def contents(folder: Path) -> tuple[int, int]:
    """How many files a folder holds, and their bytes."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes)
