"""Measure how the time of what strangers' texts go through grows: `python bench/growth.py`.

Each function of `surfaces.py` and `translated.py` is given each text of `repeated.py`, in three
lengths. Listed are those that take a second for the longest, or whose time grows much faster than
the length. Nothing is written. `--only` picks functions by a part of their names, `--mixtures` adds
texts of two tokens. `--expressions` asks every regular expression of the package instead; what is
listed then is right where the package gives it short texts only.
"""

import argparse
import gc
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from types import FrameType

import msgspec
from patterns import expressions
from repeated import Sort, Surface, sorts
from surfaces import surfaces

SIZES = (2_000, 8_000, 32_000)
"""In characters."""

_PATIENCE = 5.0
"""In seconds: what takes longer is stopped, and not asked for a longer text."""

_SLOW = 1.0
_GROWTH = 6.0
"""How many times as long four times the text may take."""

_ONCE_MORE = 3
_ENOUGH = 3
"""How many sorts of texts are named for one function."""

_LEAST = 0.05
"""In seconds; below, a ratio is the clock's chance."""


class Growth(msgspec.Struct, frozen=True, kw_only=True):
    """What a function took for texts of one sort."""

    surface: str
    sort: str
    seconds: tuple[float, ...]
    """One for each of SIZES, or fewer where patience ended; the last is then at least that long."""

    @property
    def too_fast(self) -> bool:
        """Whether it takes too long or grows too fast."""
        last = self.seconds[-1]
        if last > _SLOW or len(self.seconds) == 1:
            return True
        return last > _LEAST and last > _GROWTH * self.seconds[-2]


class _TooLongError(BaseException):
    """Patience has ended. No function of the package catches it."""


def grown(surface: Surface, sort: Sort, sizes: tuple[int, ...]) -> Growth:
    """What a function took, once for each length, and again where that looks bad."""
    growth = _growth(surface, sort, sizes)
    for _ in range(_ONCE_MORE):
        # The least of several times is the one that nothing else on the machine has disturbed.
        if not growth.too_fast or growth.seconds[-1] > _SLOW:
            break
        again = _growth(surface, sort, sizes)
        seconds = tuple(map(min, growth.seconds, again.seconds))
        growth = msgspec.structs.replace(growth, seconds=seconds)
    return growth


def _growth(surface: Surface, sort: Sort, sizes: tuple[int, ...]) -> Growth:
    seconds: list[float] = []
    for size in sizes:
        seconds.append(_timed(surface.call, sort.make(size)) / surface.times)
        if seconds[-1] * surface.times >= _PATIENCE:
            break
    return Growth(surface=surface.name, sort=sort.name, seconds=tuple(seconds))


def _timed(call: Callable[[str], object], text: str) -> float:
    # The processor's seconds: those of the clock depend on what else the machine does.
    start = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, _PATIENCE)
    try:
        call(text)
    except _TooLongError:
        return max(_PATIENCE, time.process_time() - start)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise _TooLongError


def measured(
    some: Iterable[Surface], kinds: Sequence[Sort], sizes: tuple[int, ...]
) -> Iterator[Growth]:
    """Everything that takes too long or grows too fast, with a few sorts of texts each."""
    for surface in some:
        bad = (growth for kind in kinds if (growth := grown(surface, kind, sizes)).too_fast)
        yield from islice(bad, _ENOUGH)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", default=[], help="a part of a surface's name")
    parser.add_argument("--mixtures", action="store_true", help="texts of two tokens, too")
    parser.add_argument("--expressions", action="store_true", help="regular expressions instead")
    parser.add_argument("--quick", action="store_true", help="without the longest texts")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    gc.disable()
    signal.signal(signal.SIGVTALRM, _stop)
    some = expressions() if options.expressions else surfaces()
    chosen = (
        one for one in some if not options.only or any(part in one.name for part in options.only)
    )
    found = []
    kinds = tuple(sorts(mixtures=options.mixtures))
    sizes = SIZES[:-1] if options.quick else SIZES
    for growth in measured(chosen, kinds, sizes):
        found.append(growth)
        if not options.json:
            times = " ".join(f"{seconds:9.3f}" for seconds in growth.seconds)
            sys.stdout.write(f"{times:30} {growth.surface}: {growth.sort}\n")
            sys.stdout.flush()
    if options.json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(found), indent=2).decode() + "\n")
    else:
        sys.stdout.write(f"{len(found)} grow faster than their texts, or take over a second\n")


if __name__ == "__main__":
    main()
