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

CONFLICT_STATUS = 3
"""The exit status of `merge-driver run` for a conflict; 1 is that of a Python that fails."""


class ConflictPolicy(Enum):
    """What the driver reports to Git if both sides translated a message, each in its own way."""

    FUZZY = "fuzzy"
    """A merged file; the message is fuzzy."""

    CONFLICT = "conflict"
    """A conflict; the message is fuzzy all the same, and the file a valid one."""


class Change(msgspec.Struct, frozen=True):
    """A file or a setting that `install` writes."""

    place: str
    """A file, relative to the repository's top, or the name of a setting."""

    value: str
    """The lines that the file gets, or the setting's value."""

    new: bool
    """Whether there was no such file or setting before."""


def install(root: Path, policy: ConflictPolicy) -> tuple[Change, ...]:
    """Set up the clone in which a campaign stands; returns what changed, nothing if all is done."""
    changes = plan(root, policy)
    for change in changes:
        if change.place.startswith(_SECTION):
            git.configure(root, change.place, change.value)
        else:
            files.write_file(root, attributes.PATH, _attributes(root)[1])
    return changes


def plan(root: Path, policy: ConflictPolicy) -> tuple[Change, ...]:
    """What `install` would change."""
    prefix = git.prefix(root)
    before, after = _attributes(root)
    changes = []
    if after != before:
        lines = "\n".join(attributes.LINES)
        changes.append(Change(f"{prefix}{attributes.PATH}", lines, before is None))
    for name, value in ((f"{_SECTION}.name", _TITLE), (f"{_SECTION}.driver", _command(policy))):
        current = git.setting(root, name)
        if current != value:
            changes.append(Change(name, value, current is None))
    return tuple(changes)


def _attributes(root: Path) -> tuple[bytes | None, bytes]:
    """The bytes of .gitattributes, None if there is no such file, and those with our lines."""
    before = Folder(root).read(attributes.PATH)
    return before, attributes.with_our_lines(before or b"")


def _command(policy: ConflictPolicy) -> str:
    """The command that Git hands to its shell, on Windows too, for each file.

    This Python is named by its path, because `coalition` may not be on Git's PATH. -P keeps Python
    from taking modules out of the repository. Where ours can't run, because it has been removed or
    fails, Git's own merge takes its place: Git would take ours for the merge, and theirs be lost.
    """
    # Git fills in %O and such, and reads %% as a percent sign.
    python = shlex.quote(Path(sys.executable).as_posix()).replace("%", "%%")
    option = " --conflict" if policy is ConflictPolicy.CONFLICT else ""
    return (
        f"{python} -P -m coalition merge-driver run{option} -- %O %A %B %L %P; "
        f"case $? in 0) ;; {CONFLICT_STATUS}) exit 1 ;; "
        "*) git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B ;; esac"
    )


def uninstall(root: Path) -> bool:
    """Remove the driver from the clone's settings; returns whether it was there."""
    # Outside of a work tree this raises CommandError, where a missing setting would seem removed.
    git.prefix(root)
    if git.setting(root, f"{_SECTION}.driver") is None:
        return False
    git.remove_section(root, _SECTION)
    return True
