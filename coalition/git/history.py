"""What a folder held at earlier commits, read from Git's objects without a checkout."""

import contextlib
import datetime
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from coalition.errors import CommandError
from coalition.git.running import decode, require, run


class Commit(NamedTuple):
    """A commit and the day on which it was made, as its committer's clock had it."""

    id: str
    day: datetime.date


def head(folder: Path) -> str:
    """The commit on which a repository stands; nothing where there is none."""
    result = run(folder, "rev-parse", "--verify", "--quiet", "HEAD")
    return "" if result.returncode else decode(result.stdout).strip()


def commits_of(folder: Path, path: str) -> tuple[Commit, ...]:
    """The commits that changed something below a path of a folder, the newest first.

    None in a repository that has no commit yet. Raises CommandError where Git fails.
    """
    if not head(folder):
        return ()
    result = run(folder, "log", "--format=%H %cd", "--date=short", "--", path)
    require(result)
    return tuple(_commits(decode(result.stdout).splitlines()))


def is_kept(folder: Path, path: str) -> bool:
    """Whether a repository tracks a file of a folder, or a commit of any branch has had it.

    False where there is no repository, or Git is not installed.
    """
    asked = (("ls-files", "--", path), ("log", "--all", "-1", "--format=%H", "--", path))
    try:
        return any(run(folder, *arguments).stdout.strip() for arguments in asked)
    except CommandError:
        return False


def last_days(folder: Path, paths: Iterable[str]) -> dict[str, datetime.date]:
    """For files below a folder the day of the last commit that changed them, where there is one.

    Raises CommandError where Git fails.
    """
    if not head(folder):
        return {}
    shape = ("--format=%x00%cd", "--date=short", "--name-only", "--relative", "--no-renames")
    result = run(folder, "-c", "core.quotePath=false", "log", *shape, "--", *paths)
    require(result)
    days: dict[str, datetime.date] = {}
    for commit in decode(result.stdout).split("\0")[1:]:
        day, *names = filter(None, commit.splitlines())
        with contextlib.suppress(ValueError):
            for name in names:
                days.setdefault(name, datetime.date.fromisoformat(day))
    return days


def _commits(lines: Iterable[str]) -> Iterator[Commit]:
    for line in lines:
        id_, _, day = line.partition(" ")
        # A broken clock may say a year that no calendar has.
        with contextlib.suppress(ValueError):
            yield Commit(id_, datetime.date.fromisoformat(day))


def files_at(folder: Path, commit: str, path: str) -> dict[str, str]:
    """The files below a path at a commit: by their path from the folder, the id of their content.

    Links and submodules are left out. Raises CommandError where Git fails.
    """
    result = run(folder, "ls-tree", "-r", "-z", commit, "--", path)
    require(result)
    files = {}
    for entry in decode(result.stdout).split("\0"):
        about, _, name = entry.partition("\t")
        mode, _, id_ = about.partition(" blob ")
        if mode.startswith("100"):
            files[name] = id_
    return files


def contents(folder: Path, ids: Iterable[str]) -> dict[str, bytes]:
    """The contents of files by their ids; those that Git has not are left out.

    All are read in one run of Git. Raises CommandError where it fails.
    """
    with tempfile.TemporaryFile() as asked:
        asked.write("".join(f"{id_}\n" for id_ in ids).encode())
        asked.seek(0)
        result = run(folder, "cat-file", "--batch", feed=asked)
    require(result)
    found, data, at = {}, result.stdout, 0
    while at < len(data):
        head, at = data[at : (end := data.index(b"\n", at))].decode(), end + 1
        id_, *about = head.split()
        if len(about) == 2:
            size = int(about[1])
            found[id_] = data[at : at + size]
            at += size + 1
    return found
