"""The only module that runs Git, with lists of arguments and never through a shell."""

import os
import subprocess
from pathlib import Path

from coalition.errors import CommandError

_CONFLICTS = 127
"""The highest status of `git merge-file` that counts conflicts; above it, Git could not merge."""


def prefix(folder: Path) -> str:
    """The path of a folder in its work tree, empty for the top and else with `/` at its end.

    Raises CommandError if it is in no work tree, or Git is not installed.
    """
    result = _run(folder, "rev-parse", "--show-prefix")
    if result.returncode:
        raise CommandError(f"Git has no work tree here: {_error(result)}")
    return _decode(result.stdout)


def setting(folder: Path, name: str) -> str | None:
    """A setting in the repository's own configuration, or None."""
    result = _run(folder, "config", "--local", "--get", name)
    return None if result.returncode else _decode(result.stdout)


def configure(folder: Path, name: str, value: str) -> None:
    """Write a setting into the repository's own configuration, which all its work trees share."""
    _require(_run(folder, "config", "--local", name, value))


def remove_section(folder: Path, section: str) -> None:
    """Remove a section of the repository's own configuration."""
    _require(_run(folder, "config", "--local", "--remove-section", section))


def merge_file(ours: Path, base: Path, theirs: Path, marker_size: int) -> bool:
    """Merge line by line into `ours`, as Git does by itself, with its usual marks at conflicts.

    False where that can't be done, as with a binary file; `ours` then stays as it is.
    """
    labels = ("-L", "ours", "-L", "base", "-L", "theirs")
    size = f"--marker-size={marker_size}"
    paths = (os.fspath(place) for place in (ours, base, theirs))
    result = _run(Path(), "merge-file", "--quiet", size, *labels, "--", *paths)
    return 0 <= result.returncode <= _CONFLICTS


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - a list of arguments, no shell
            ["git", *arguments],  # noqa: S607 - whichever Git the user has
            cwd=folder,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise CommandError("Git is not installed, or not on the PATH") from None


def _require(result: subprocess.CompletedProcess[bytes]) -> None:
    if result.returncode:
        raise CommandError(f"Git refused: {_error(result)}")


def _error(result: subprocess.CompletedProcess[bytes]) -> str:
    """Git's own message, in the language of its user."""
    lines = _decode(result.stderr).splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"it ended with {result.returncode}"


def _decode(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape").rstrip("\r\n")
