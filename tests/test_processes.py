"""Work that is shared out ends with the run that shares it, however that ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coalition import files, processes

pytestmark = pytest.mark.skipif(not processes.HAVE_FORKS, reason="workers are forked on Linux only")

_RUN = """
import os, sys, time
from pathlib import Path
from coalition import files, processes

folder = Path(sys.argv[1])

def work(number):
    (folder / f"worker-{number}").write_text(str(os.getpid()))
    time.sleep(600)

with files.lock_folder(folder):
    list(processes.share_out(work, range(2), 2))
"""


def _wait_until(found, seconds=20.0):
    end = time.monotonic() + seconds
    while not found() and time.monotonic() < end:
        time.sleep(0.02)
    return found()


def _lives(worker: int) -> bool:
    try:
        state = (
            Path(f"/proc/{worker}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
        )
    except OSError:
        return False
    return state != "Z"


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_a_run_that_is_killed_takes_its_workers_and_its_lock_along(tmp_path, end):
    with subprocess.Popen([sys.executable, "-c", _RUN, str(tmp_path)]) as run:
        assert _wait_until(lambda: len(list(tmp_path.glob("worker-*"))) == 2)
        assert files.is_locked(tmp_path)
        os.kill(run.pid, end)
        run.wait()
    workers = [int(place.read_text()) for place in tmp_path.glob("worker-*") if place.read_text()]
    assert _wait_until(lambda: not files.is_locked(tmp_path))
    assert _wait_until(lambda: not any(map(_lives, workers)))
