"""Where a new campaign would begin, and why that may not be where it was meant to."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from coalition import paths
from coalition.campaign.changes import Change
from coalition.commands import init_requirement
from coalition.files import Folder, find_upwards

_SHOWN = 3
"""Names of a folder that is not empty."""


class Doubt(NamedTuple):
    """Why a folder may not be the one that was meant."""

    reason: str
    """The predicate of a sentence about the folder."""

    kind: Literal["campaign", "inside a campaign", "something else"]


def doubt_place(root: Path) -> Doubt | None:
    """Why a folder that somebody named may not be meant for a new campaign; None if it may be."""
    if Folder(root).has(paths.CAMPAIGN) or root == root.parent:
        return None
    campaign = find_upwards(root.parent, paths.CAMPAIGN)
    reason = f"lies inside the campaign {campaign}"
    return Doubt(reason, "inside a campaign") if campaign else None


def doubt_unnamed_place(root: Path, changes: Iterable[Change]) -> Doubt | None:
    """Why a folder may not be meant that nobody named; None if it is surely meant.

    `changes` are those of the plan: in a campaign that lacks no file there is nothing to doubt.
    """
    if Folder(root).has(paths.CAMPAIGN):
        unasked = any(change.path != init_requirement.PATH for change in changes)
        return Doubt("is a campaign already", "campaign") if unasked else None
    if doubt := doubt_place(root):
        return doubt
    if repository := _repository_around(root):
        return Doubt(f"lies inside the Git repository {repository}", "something else")
    if names := sorted(_visible(root)):
        return Doubt(f"is not empty: it holds {in_short(names, _SHOWN)}", "something else")
    return None


def in_short(names: Sequence[str], shown: int) -> str:
    """Some names in a sentence, of which those beyond a number are counted."""
    left_out = len(names) - shown
    *first, last = [*names[:shown], *([f"{left_out} more"] if left_out > 0 else [])]
    return f"{', '.join(first)} and {last}" if first else last


def _repository_around(root: Path) -> Path | None:
    """The top of the Git repository in which a folder lies, unless it is the top itself."""
    if (root / ".git").exists():
        return None
    return next((folder for folder in root.parents if (folder / ".git").exists()), None)


def _visible(root: Path) -> Iterator[str]:
    """What a folder holds, but for what tools keep out of sight, such as `.git` and `.venv`."""
    try:
        yield from (place.name for place in root.iterdir() if not place.name.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return


def additions(root: Path, changes: Iterable[Change]) -> tuple[str, ...]:
    """What would be new in a folder: files, and folders that are not there yet."""
    return tuple(sorted({_first_new(root, change.path) for change in changes if change.new}))


def _first_new(root: Path, path: str) -> str:
    steps = path.split("/")
    for number in range(1, len(steps)):
        folder = "/".join(steps[:number])
        if not (root / folder).exists():
            return f"{folder}/"
    return path
