"""Git is run here alone, with lists of arguments and never through a shell."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from coalition.credentials import mask_secrets
from coalition.errors import CommandError


def run(
    folder: Path, *arguments: str, feed: IO[bytes] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run Git in a folder, with a file or nothing for its standard input.

    Raises CommandError where Git is not installed. Where nobody can answer, Git asks for nothing.
    """
    return _run(folder, arguments, _environment(), feed)


def run_apart(
    repository: Path, *arguments: str, feed: IO[bytes] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """The same in a bare repository of our own, whatever repository the environment points at.

    In a hook, Git tells whatever runs there which repository it is about; that one is the user's.
    """
    environment = {
        name: value for name, value in _environment().items() if name not in _OF_A_REPOSITORY
    }
    return _run(repository, arguments, {**environment, "GIT_DIR": os.fspath(repository)}, feed)


_OF_A_REPOSITORY = frozenset(
    {
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_CONFIG",
        "GIT_DIR",
        "GIT_GRAFT_FILE",
        "GIT_IMPLICIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_NAMESPACE",
        "GIT_NO_REPLACE_OBJECTS",
        "GIT_OBJECT_DIRECTORY",
        "GIT_PREFIX",
        "GIT_QUARANTINE_PATH",
        "GIT_REPLACE_REF_BASE",
        "GIT_SHALLOW_FILE",
        "GIT_WORK_TREE",
    }
)
"""What `git rev-parse --local-env-vars` lists, save settings (`git -c`), and what hooks get beside.

Settings stay, because workflows hand over their credentials so.
"""


def _run(
    folder: Path,
    arguments: Sequence[str],
    environment: Mapping[str, str],
    feed: IO[bytes] | None,
) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - a list of arguments, no shell
            ["git", *arguments],  # noqa: S607 - whichever Git the user has
            cwd=folder,
            env=environment,
            stdin=feed,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise CommandError("Git is not installed, or not on the PATH") from None


def _environment() -> Mapping[str, str]:
    if sys.stdin is not None and sys.stdin.isatty():
        return os.environ
    quiet = {"GIT_TERMINAL_PROMPT": "0", "GIT_SSH_COMMAND": "ssh -oBatchMode=yes"}
    return {**quiet, **os.environ}


def require(result: subprocess.CompletedProcess[bytes]) -> None:
    """Raise CommandError with Git's own words where it has failed."""
    if result.returncode:
        raise CommandError(f"Git refused: {error(result)}")


def error(result: subprocess.CompletedProcess[bytes]) -> str:
    """Git's own message, in the language of its user, without what is secret in addresses."""
    lines = mask_secrets(decode(result.stderr)).splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"it ended with {result.returncode}"


def decode(data: bytes) -> str:
    """What Git prints, with bytes that are no UTF-8 kept as they are, without the last line end."""
    return data.decode("utf-8", "surrogateescape").rstrip("\r\n")
