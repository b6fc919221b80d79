"""Work that is shared out among processes."""

import functools
import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

HAVE_FORKS = sys.platform == "linux"
"""Whether a process can begin with all that this one knows; elsewhere that is sent to it, which
takes long for much, or is not safe."""


def usual_number() -> int:
    """As many processes as there are processors that this one may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def number_of_forks(wanted: int | None) -> int:
    """How many processes may share work that is not worth sending to them; 1 for none but this."""
    return (wanted or usual_number()) if HAVE_FORKS else 1


def share_out(
    work: Callable[[Item], Result], items: Sequence[Item], number: int
) -> Iterator[Result]:
    """What `work` makes of each item, in their order, in up to a number of processes.

    Without forks `work` must be one that can be pickled. What it raises is raised here.
    """
    workers = min(number, len(items))
    if workers < 2:
        yield from map(work, items)
        return
    # Most runs make do without, and they take a while to load.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    context = multiprocessing.get_context("fork") if HAVE_FORKS else None
    begin = functools.partial(_begin, work)
    # What is frozen is not written to by a search for garbage, so that processes go on sharing it.
    gc.freeze()
    try:
        with ProcessPoolExecutor(workers, mp_context=context, initializer=begin) as pool:
            yield from pool.map(_carry_out, items)
    finally:
        gc.unfreeze()


_WORK: list[Callable[[Any], Any]] = []
"""In a process that shares the work: what it is to do with each item."""


def _begin(work: Callable[[Any], Any]) -> None:
    # It ends soon, and all that it has goes with it.
    gc.disable()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _WORK[:] = [work]


def _end_with_parent() -> None:
    """Don't outlive a run that is killed: its worker would wait for more work for ever."""
    from multiprocessing import parent_process  # noqa: PLC0415 - loaded by whoever shares work

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _carry_out(item: Any) -> Any:
    return _WORK[0](item)
