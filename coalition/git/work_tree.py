"""The work tree that a campaign stands in, and the settings of its repository."""

import os
from pathlib import Path

from coalition.errors import CommandError
from coalition.git.running import decode, error, require, run

_CONFLICTS = 127
"""The highest status of `git merge-file` that counts conflicts; above it, Git could not merge."""


def prefix(folder: Path) -> str:
    """The path of a folder in its work tree, empty for the top and else with `/` at its end.

    Raises CommandError if it is in no work tree, or Git is not installed.
    """
    result = run(folder, "rev-parse", "--show-prefix")
    if result.returncode:
        raise CommandError(f"Git has no work tree here: {error(result)}")
    return decode(result.stdout)


def takes(folder: Path, path: str) -> bool:
    """Whether a folder's repository takes a file of it: there is one, and it does not ignore it.

    The status of `git check-ignore` is 1 then (its manual). False where Git is not installed.
    """
    try:
        return run(folder, "check-ignore", "--quiet", "--", path).returncode == 1
    except CommandError:
        return False


def setting(folder: Path, name: str) -> str | None:
    """A setting in the repository's own configuration, or None."""
    result = run(folder, "config", "--local", "--get", name)
    return None if result.returncode else decode(result.stdout)


def configure(folder: Path, name: str, value: str) -> None:
    """Write a setting into the repository's own configuration, which all its work trees share."""
    require(run(folder, "config", "--local", name, value))


def remove_section(folder: Path, section: str) -> None:
    """Remove a section of the repository's own configuration."""
    require(run(folder, "config", "--local", "--remove-section", section))


def merge_file(ours: Path, base: Path, theirs: Path, marker_size: int) -> bool:
    """Merge line by line into `ours`, as Git does by itself, with its usual marks at conflicts.

    False where that can't be done, as with a binary file; `ours` then stays as it is.
    """
    labels = ("-L", "ours", "-L", "base", "-L", "theirs")
    size = f"--marker-size={marker_size}"
    paths = (os.fspath(place) for place in (ours, base, theirs))
    result = run(Path(), "merge-file", "--quiet", size, *labels, "--", *paths)
    return 0 <= result.returncode <= _CONFLICTS
