"""Look for files that break a reader, for some minutes; those found are kept in `finds/`.

`search.py MINUTES [--from NUMBER] [READER…]`: with a number the files are the same each time, so
that a change is judged by what it changed; without one they are others each time.
"""

import argparse
import hashlib
import random
import sys
import time
import traceback
import warnings
from pathlib import Path

from damage import damage
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Flaky
from readers import READERS, ROOT, read, seeds

FINDS = ROOT / "tests/fuzz/finds"
SLOWEST = 20
"""Seconds of a processor that a file of at most some kilobytes may take."""

ROUND = settings(
    max_examples=60, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


class TooSlowError(Exception):
    """A file kept a reader busy."""


def read_in_time(name: str, data: bytes) -> None:
    begun = time.process_time()
    read(name, data)
    if time.process_time() - begun > SLOWEST:
        raise TooSlowError


def search(name: str, number: int) -> Path | None:
    """The smallest file that broke a reader in one round, kept; None where none did."""
    broke: list[bytes] = []

    @seed(number)
    @settings(ROUND)
    @given(st.data())
    def find(draw: st.DataObject) -> None:
        data = damage(draw, seeds(name))
        try:
            read_in_time(name, data)
        except Exception:
            broke.append(data)
            raise

    try:
        find()
    except Flaky:
        pass
    except Exception as error:  # noqa: BLE001 - whatever a reader raises is a find
        place = FINDS / name / hashlib.sha256(broke[-1]).hexdigest()[:12]
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(broke[-1])
        steps = "".join(traceback.format_tb(error.__traceback__)[-3:])
        message = f"{type(error).__name__}: {str(error)[:200]}"
        sys.stderr.write(f"{place.relative_to(ROOT)}: {message}\n{steps}\n")
        return place
    return None


def main(minutes: float, begin: int | None, names: list[str]) -> int:
    """Search in turn with every reader; how many finds there were."""
    warnings.simplefilter("error")
    numbers = random.Random(begin)  # noqa: S311
    end, rounds, finds = time.monotonic() + minutes * 60, 0, 0
    while time.monotonic() < end:
        for name in names or READERS:
            if time.monotonic() < end:
                finds += search(name, numbers.getrandbits(64)) is not None
                rounds += 1
    sys.stderr.write(f"{rounds} rounds of {ROUND.max_examples} files, {finds} finds\n")
    return finds


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", type=float)
    parser.add_argument("--from", type=int, dest="begin", metavar="NUMBER")
    parser.add_argument("readers", nargs="*", metavar="READER")
    said = parser.parse_intermixed_args()
    sys.exit(bool(main(said.minutes, said.begin, said.readers)))
