"""A campaign's folder while somebody works in it: what changed is read again, and nothing else."""

from pathlib import Path
from typing import NamedTuple

from coalition import paths
from coalition.cache.stamps import Inventory, take_inventory
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.campaign.unfinished import require_undisturbed

FOLDERS = ("data", paths.LOCALES)
"""Where everything stands that a campaign is read from."""

_TICK = 50_000_000
"""Nanoseconds within which two changes of a file may get the same time."""


class Followed(NamedTuple):
    """A campaign at one moment, and how its files looked from outside just before."""

    snapshot: Snapshot
    inventory: Inventory | None
    """None where a link or a pipe is among them: then everything is read again."""


def begin_following(root: Path, *, thorough: bool = False) -> Followed:
    """A campaign as it is now; see `read_campaign` for `thorough` and the errors raised."""
    inventory = take_inventory(root, FOLDERS, ())
    return Followed(read_campaign(root, thorough=thorough), inventory)


def follow(before: Followed) -> Followed:
    """The campaign as it is now, equal to one that is read anew.

    A file that is saved meanwhile is read as it is then, and again the next time. Raises what
    `begin_following` raises.
    """
    root = before.snapshot.folder.root
    require_undisturbed(root)
    inventory = take_inventory(root, FOLDERS, ())
    changed = None
    if before.inventory is not None and inventory is not None:
        changed = changed_paths(before.inventory, inventory)
    return Followed(before.snapshot.after(changed), inventory)


def changed_paths(before: Inventory, now: Inventory) -> frozenset[str]:
    """The files that are not certain to hold what they held at an earlier inventory."""
    settled = before.taken - _TICK
    same = {
        path
        for path, stamp in now.stamps.items()
        if stamp == before.stamps.get(path) and stamp.latest < settled
    }
    return frozenset((now.stamps.keys() | before.stamps.keys()) - same)
