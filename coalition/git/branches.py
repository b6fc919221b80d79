"""A branch of a repository elsewhere, read and added to without a work tree."""

import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from subprocess import CompletedProcess
from typing import IO

from coalition.credentials import mask_secrets
from coalition.errors import CommandError
from coalition.git.running import decode, error, require, run, run_apart

_NOBODY = "coalition <>"
"""Who commits where Git has not been told who its user is."""

_OURS = "refs/heads/published"

_SOMEBODY_IS_PUSHING = (
    b"(failed to update ref)",
    b"(cannot lock ref",
    b"(incorrect old value provided)",
)
"""What a repository answers while another push to the branch is about to end.

Asked again, it says that the branch has moved on, or takes the commit if it has not.
"""

_OVERLOADED = tuple(f"returned error: {status}".encode() for status in (500, 502, 503, 504))
"""What libcurl says of a server that fails for a moment. A push that came through is none twice."""

_PAUSES = (0.2, 1, 3)
"""Seconds before each new try."""


class RejectedError(Exception):
    """The branch has moved on since it was fetched."""


class Branch:
    """A branch elsewhere, and a bare repository of ours into which it was fetched."""

    def __init__(self, folder: Path, address: str, name: str) -> None:
        """The bare repository, and what is to be fetched. Raises CommandError where Git refuses."""
        self._folder = folder
        self._address = address
        self._name = name
        require(run_apart(folder, "init", "--quiet", "--bare", "."))
        self.head = self._fetch("--depth=1")

    def _fetch(self, *options: str) -> str | None:
        """The commit at the end of the branch; None where there is no such branch."""
        ref = f"refs/heads/{self._name}"
        listed = self._ask("ls-remote", "--", self._address, ref)
        if listed.returncode:
            raise CommandError(f"Git can't read {self._address}: {error(listed)}")
        if not listed.stdout:
            return None
        fetch = ("fetch", "--quiet", *options, "--no-tags", "--", self._address, ref)
        require(self._ask(*fetch))
        return decode(run_apart(self._folder, "rev-parse", "FETCH_HEAD").stdout)

    def files(self, commit: str | None) -> Mapping[str, str]:
        """The files of a commit, each with the name that Git gives to its bytes."""
        if commit is None:
            return {}
        listed = run_apart(self._folder, "ls-tree", "-r", "-z", commit)
        require(listed)
        entries = (line.split("\t", 1) for line in decode(listed.stdout).split("\0") if line)
        return {path: about.split(" ")[2] for about, path in entries}

    def read(self, commit: str | None, path: str) -> bytes | None:
        """A file of a commit, or None where it has none of this path."""
        if commit is None:
            return None
        shown = run_apart(self._folder, "cat-file", "blob", f"{commit}:{path}")
        return None if shown.returncode else shown.stdout

    def commits(self, path: str) -> Iterator[str]:
        """The commits of the whole branch that changed a file, the newest first."""
        if self.head is not None:
            if (self._folder / "shallow").exists():
                self._fetch("--unshallow")
            listed = run_apart(self._folder, "log", "--format=%H", self.head, "--", path)
            require(listed)
            yield from decode(listed.stdout).splitlines()

    def push(self, message: str, changes: IO[bytes], deleted: Iterator[str]) -> None:
        """Add one commit to the branch; `changes` are those of `write_change`.

        Raises RejectedError where the branch has moved on, and CommandError where Git refuses.
        """
        with tempfile.TemporaryFile() as stream:
            stream.write(self._commit_line(message))
            # What goes comes first: a file may take the place of a folder, or the other way round.
            stream.writelines(b"D %b\n" % _quoted(path) for path in deleted)
            changes.seek(0)
            while some := changes.read(1 << 20):
                stream.write(some)
            stream.seek(0)
            require(run_apart(self._folder, "fast-import", "--quiet", feed=stream))
        refs = f"{_OURS}:refs/heads/{self._name}"
        pushed = self._ask("push", "--porcelain", "--", self._address, refs)
        if b"[rejected]" in pushed.stdout:
            raise RejectedError
        if pushed.returncode:
            raise CommandError(f"{self._address} takes no commit: {_why_refused(pushed)}")

    def _ask(self, *arguments: str) -> CompletedProcess[bytes]:
        """Ask the repository elsewhere, and again where its answer is one for the moment."""
        answer = run_apart(self._folder, *arguments)
        for pause in _PAUSES:
            if not _is_passing(answer):
                break
            time.sleep(pause)
            answer = run_apart(self._folder, *arguments)
        return answer

    def _commit_line(self, message: str) -> bytes:
        """The beginning of a commit, as `git fast-import` reads it."""
        ident = run(Path(), "-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT")
        who = decode(ident.stdout) or f"{_NOBODY} {int(time.time())} +0000"
        parent = f"from {self.head}\n" if self.head else ""
        said = message.encode()
        head = f"commit {_OURS}\ncommitter {who}\ndata {len(said)}\n"
        return head.encode("utf-8", "surrogateescape") + said + f"\n{parent}".encode()


def _is_passing(answer: CompletedProcess[bytes]) -> bool:
    """Whether a refusal may be over in a moment."""
    return answer.returncode != 0 and (
        any(reason in answer.stdout for reason in _SOMEBODY_IS_PUSHING)
        or any(reason in answer.stderr for reason in _OVERLOADED)
    )


def _why_refused(pushed: CompletedProcess[bytes]) -> str:
    """Why a push was refused, on one line, with the first that the other side has to say of it."""
    refusal, told = (
        mask_secrets(decode(text)).splitlines() for text in (pushed.stdout, pushed.stderr)
    )
    said = next((line for line in refusal if line.startswith("!")), error(pushed))
    remote = next((line for line in told if line.startswith(_REMOTE)), "")
    return " ".join(f"{said} {remote.removeprefix(_REMOTE)}".split())


_REMOTE = "remote: "


def write_change(changes: IO[bytes], path: str, data: bytes) -> None:
    """Note a file that the next commit is to hold, as `git fast-import` reads it."""
    changes.write(b"M 100644 inline %b\ndata %d\n%b\n" % (_quoted(path), len(data), data))


def _quoted(path: str) -> bytes:
    escaped = path.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'.encode("utf-8", "surrogateescape")


@contextmanager
def fetched_branch(address: str, name: str) -> Iterator[Branch]:
    """A branch elsewhere, in a folder that is gone afterwards. Raises CommandError."""
    with tempfile.TemporaryDirectory(prefix="coalition-") as folder:
        yield Branch(Path(folder), address, name)
