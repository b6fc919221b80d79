"""Count the calls that commands take, and fail where one takes more: `python bench/costs.py`.

Calls of functions are counted instead of seconds: on one version of Python their number is the same
on a slow machine and on a busy one, so a change that makes a command dearer shows at once. Who
makes one dearer on purpose writes the new number down here and says why.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from campaigns import Size, touch_letter, touch_record, touch_translation, write_campaign

from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.commands.update import plan_update

_HEAD_ROOM = 1.1
_KNOWN = {
    "build, cold": 2_571_000,
    "check, cold": 4_060_000,
    "build, one translation changed": 338_000,
    "check, one translation changed": 183_000,
    "build, one record changed": 645_000,
    "update, nothing changed": 158_000,
    "update, one paragraph changed": 232_000,
}
"""Calls, in the campaign of SIZE with Python 3.11."""

SIZE = Size(12, people=2, letters=2, paragraphs=4)


def costs(root: Path) -> Iterator[tuple[str, int]]:
    """Each command and how many calls it takes, in a campaign that is written into `root`."""
    write_campaign(root, SIZE)
    yield "build, cold", calls(lambda: build_campaign(root, jobs=1, remember=True))
    yield "check, cold", calls(lambda: check_campaign(root, remember=True, jobs=1))
    touch_translation(root, 1)
    yield (
        "build, one translation changed",
        calls(lambda: build_campaign(root, jobs=1, remember=True)),
    )
    yield (
        "check, one translation changed",
        calls(lambda: check_campaign(root, remember=True, jobs=1)),
    )
    touch_record(root, 1)
    yield "build, one record changed", calls(lambda: build_campaign(root, jobs=1, remember=True))
    yield "update, nothing changed", calls(lambda: plan_update(root, remember=True))
    touch_letter(root, 1)
    yield "update, one paragraph changed", calls(lambda: plan_update(root, remember=True))


def calls(command: Callable[[], object]) -> int:
    """How many functions are called, those of C among them."""
    number = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        command()
    finally:
        sys.setprofile(None)
    return number


def main() -> int:
    """Print what each command takes beside what is known; 1 where one takes too much."""
    if os.environ.get("PYTHONHASHSEED") != "0":
        # Sets have another order each time, and with it the number of comparisons.
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606 - this program again
    with tempfile.TemporaryDirectory() as folder:
        found = dict(costs(Path(folder)))
    dearer = [name for name, number in found.items() if number > _HEAD_ROOM * _KNOWN[name]]
    for name, number in found.items():
        mark = "  too many" if name in dearer else ""
        print(f"{name:<32}{number:>11,} calls, {number / _KNOWN[name]:.0%} of what is known{mark}")
    return bool(dearer)


if __name__ == "__main__":
    sys.exit(main())
