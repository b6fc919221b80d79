"""Git's settings for our merge driver, in the files of a campaign and in its clone."""

import shlex
import sys
from enum import Enum
from pathlib import Path

import msgspec

from coalition import files, git
from coalition.files import Folder
from coalition.merge_driver import attributes

_SECTION = f"merge.{attributes.DRIVER}"
_TITLE = "coalition: PO files, message by message"

CONFLICTING = 3
"""How `merge-driver run` ends for a conflict: not with 1, as Python does where it fails."""


class TwoTranslations(Enum):
    """What Git is told where both sides translated a message, each in its own way."""

    FUZZY = "fuzzy"
    """That the file is merged; the message is fuzzy."""

    CONFLICT = "conflict"
    """That there is a conflict; the message is fuzzy all the same and the file a valid one."""


class Change(msgspec.Struct, frozen=True):
    """One thing that is set up."""

    place: str
    """A file, relative to the repository's top, or the name of a setting."""

    value: str
    """What it says now, a line each."""

    new: bool


def install(root: Path, told: TwoTranslations) -> tuple[Change, ...]:
    """Set up the clone in which a campaign stands; returns what changed, nothing if all is done."""
    changes = planned(root, told)
    for change in changes:
        if change.place.startswith(_SECTION):
            git.configure(root, change.place, change.value)
        else:
            files.write_file(root, attributes.PATH, _attributes(root)[1])
    return changes


def planned(root: Path, told: TwoTranslations) -> tuple[Change, ...]:
    """What `install` would change."""
    prefix = git.prefix(root)
    before, after = _attributes(root)
    changes = []
    if after != before:
        lines = "\n".join(attributes.LINES)
        changes.append(Change(f"{prefix}{attributes.PATH}", lines, before is None))
    for name, value in ((f"{_SECTION}.name", _TITLE), (f"{_SECTION}.driver", driver(told))):
        current = git.setting(root, name)
        if current != value:
            changes.append(Change(name, value, current is None))
    return tuple(changes)


def _attributes(root: Path) -> tuple[bytes | None, bytes]:
    before = Folder(root).read(attributes.PATH)
    return before, attributes.with_our_lines(before or b"")


def driver(told: TwoTranslations) -> str:
    """The command that Git hands to its shell, on Windows too, for each file.

    This Python is named by its path, because `coalition` may not be on Git's PATH. -P keeps Python
    from taking modules out of the repository. Where ours can't run, because it has been removed or
    fails, Git's own merge takes its place: Git would take ours for the merge, and theirs be lost.
    """
    # Git fills in %O and such, and reads %% as a percent sign.
    python = shlex.quote(Path(sys.executable).as_posix()).replace("%", "%%")
    option = " --conflict" if told is TwoTranslations.CONFLICT else ""
    return (
        f"{python} -P -m coalition merge-driver run{option} -- %O %A %B %L %P; "
        f"case $? in 0) ;; {CONFLICTING}) exit 1 ;; "
        "*) git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B ;; esac"
    )


def uninstall(root: Path) -> bool:
    """Remove the driver from the clone's settings; says whether it was there."""
    git.prefix(root)
    if git.setting(root, f"{_SECTION}.driver") is None:
        return False
    git.remove_section(root, _SECTION)
    return True
