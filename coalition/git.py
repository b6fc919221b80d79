"""The only door to Git: its program is called with lists of arguments, never through a shell."""

import os
import subprocess
from pathlib import Path

from coalition.refusals import Refusal

_CONFLICTS = 127
"""What `git merge-file` ends with at most for conflicts; above that it could not merge."""


def prefix(folder: Path) -> str:
    """Where a folder stands in its work tree: nothing for the top, else a path with `/` at its end.

    Raises Refusal if it is in no work tree, or Git isn't there.
    """
    done = _run(folder, "rev-parse", "--show-prefix")
    if done.returncode:
        raise Refusal(f"Git has no work tree here: {_said(done)}")
    return _line(done.stdout)


def setting(folder: Path, name: str) -> str | None:
    """A setting of the repository's own configuration, or None."""
    done = _run(folder, "config", "--local", "--get", name)
    return None if done.returncode else _line(done.stdout)


def configure(folder: Path, name: str, value: str) -> None:
    """Write a setting into the repository's own configuration, which all its work trees share."""
    _require(_run(folder, "config", "--local", name, value))


def forget(folder: Path, section: str) -> None:
    """Remove a section of the repository's own configuration."""
    _require(_run(folder, "config", "--local", "--remove-section", section))


def merge_file(ours: Path, base: Path, theirs: Path, marker_size: int) -> bool:
    """Merge line by line into `ours`, as Git does by itself, with its usual marks at conflicts.

    False where that can't be done, as with a binary file; `ours` then stays as it is.
    """
    labels = ("-L", "ours", "-L", "base", "-L", "theirs")
    size = f"--marker-size={marker_size}"
    paths = (os.fspath(place) for place in (ours, base, theirs))
    done = _run(Path(), "merge-file", "--quiet", size, *labels, "--", *paths)
    return 0 <= done.returncode <= _CONFLICTS


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - a list of arguments, no shell
            ["git", *arguments],  # noqa: S607 - whichever Git the user has
            cwd=folder,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise Refusal("Git is not installed, or not on the PATH") from None


def _require(done: subprocess.CompletedProcess[bytes]) -> None:
    if done.returncode:
        raise Refusal(f"Git refused: {_said(done)}")


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    """Git's own words for what is wrong, in its user's language."""
    lines = _line(done.stderr).splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"it ended with {done.returncode}"


def _line(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape").rstrip("\r\n")
