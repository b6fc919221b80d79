"""Run commands one after another and say what they took: a process apart, because a small one.

What the system calls the peak memory of a process includes that of the one that started it, and
whoever generates campaigns is large. Asked by standard input, in JSON; answers in the same way.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


def main() -> None:
    asked = json.load(sys.stdin)
    start = time.perf_counter()
    peaks = [_peaks(command, together=asked["together"]) for command in asked["commands"]]
    seconds = time.perf_counter() - start
    largest, together = (max(one) for one in zip(*peaks, strict=True))
    json.dump({"seconds": seconds, "largest": largest, "together": together}, sys.stdout)


def _peaks(command: list[str], *, together: bool) -> tuple[int, int]:
    """Bytes of the largest process of a command, and of all at once, if that is asked."""
    with tempfile.TemporaryFile() as said:
        started = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=said, start_new_session=True
        )
        watch = _Watch(started.pid) if together else None
        _, status, usage = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
        if started.returncode:
            said.seek(0)
            sys.exit(f"{command} ended with {started.returncode}:\n{said.read().decode()}")
        return usage.ru_maxrss * _RSS_UNIT, watch.ended() if watch else 0


class _Watch:
    """Adds up the memory of a session's processes again and again; shared pages count once."""

    def __init__(self, session: int) -> None:
        self.session = session
        self.peak = 0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def ended(self) -> int:
        self._end.set()
        self._thread.join()
        return self.peak

    def _watch(self) -> None:
        while not self._end.wait(0.02):
            self.peak = max(self.peak, sum(map(_share, _members(self.session))))


def _members(session: int) -> list[str]:
    try:
        processes = [place.name for place in Path("/proc").iterdir() if place.name.isdigit()]
    except OSError:
        return []
    return [name for name in processes if _session(name) == session]


def _session(process: str) -> int:
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
        return int(stat.rpartition(")")[2].split()[3])
    except OSError:
        return 0


def _share(process: str) -> int:
    """A process's share of memory in bytes: pages of several processes are shared out."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()
        return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    except OSError:
        return 0


if __name__ == "__main__":
    main()
