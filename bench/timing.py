"""Whole processes by the clock, and how many files they left."""

import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path

Command = tuple[str, ...]


def best(times: int, commands: Iterable[Command], prepare: Callable[[], None]) -> float:
    """The seconds of the fastest of several runs; `prepare` runs unmeasured before each.

    Raises CalledProcessError where a command fails.
    """
    queue = tuple(commands)
    return min(_once(queue, prepare) for _ in range(times))


def _once(commands: Iterable[Command], prepare: Callable[[], None]) -> float:
    prepare()
    start = time.perf_counter()
    for command in commands:
        subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def contents(folder: Path) -> tuple[int, int]:
    """How many files a folder holds, and their bytes."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes)
