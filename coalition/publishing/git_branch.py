"""A branch of a Git repository, as forges serve it for Pages: one commit a publication."""

import hashlib
import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import IO

from coalition import exports
from coalition.git.branches import Branch, RejectedError, fetched_branch, write_change
from coalition.publishing.target import KEPT, OvertakenError, Target, Upload
from coalition.targets import Address


class BranchTarget:
    """A branch. Nobody's work tree is touched, and nothing is forced.

    Git's own history keeps every release.
    """

    workers = 1
    switches = True
    history = True
    note = ""
    extra: Mapping[str, bytes] = {".nojekyll": b""}
    """GitHub's Pages leave out files that begin with an underscore where this is not there."""

    def __init__(self, branch: Branch, changes: IO[bytes]) -> None:
        """The branch, as it was fetched, and a file for what is to be committed."""
        self._branch = branch
        self._tree = dict(branch.files(branch.head))
        self._ours: dict[str, bytes] = {}
        self._gone: set[str] = set()
        self._changes = changes
        self._changed = False
        self._commits: dict[str, str] | None = None

    def files(self) -> Mapping[str, str]:
        """Every file, with the name that Git gives to its bytes for a fingerprint."""
        return dict(self._tree)

    def fingerprint(self, path: str) -> str | None:
        """The name that Git gives to a file's bytes."""
        return self._tree.get(path)

    def read(self, path: str) -> bytes | None:
        """A file of the branch; of those that were written since, what we keep for ourselves."""
        if path in self._ours or path in self._gone:
            return self._ours.get(path)
        return self._branch.read(self._branch.head, path)

    def read_kept(self, sha256: str, path: str, release: str) -> bytes | None:  # noqa: ARG002
        """The file in the commit that published a release."""
        if self._commits is None:
            self._commits = dict(self._published())
        commit = self._commits.get(release)
        return None if commit is None else self._branch.read(commit, path)

    def _published(self) -> Iterator[tuple[str, str]]:
        """Each release with a commit that published it."""
        for commit in self._branch.commits(exports.MANIFEST):
            manifest = exports.parse_manifest(self._branch.read(commit, exports.MANIFEST))
            if manifest is not None:
                yield manifest.release, commit

    def write(self, upload: Upload, before: str | None) -> str:  # noqa: ARG002 - the push compares
        """Note a file for the commit."""
        if upload.path.startswith(f"{KEPT}/"):
            self._ours[upload.path] = upload.data
        else:
            write_change(self._changes, upload.path, upload.data)
        self._gone.discard(upload.path)
        self._changed = True
        self._tree[upload.path] = _git_name(upload.data)
        return self._tree[upload.path]

    def keep(self, path: str, sha256: str) -> None:
        """Git keeps it."""

    def delete(self, paths: Collection[str]) -> None:
        """Note files that the commit is not to hold."""
        for path in paths:
            self._ours.pop(path, None)
            if self._tree.pop(path, None) is not None:
                self._gone.add(path)
                self._changed = True

    def commit(self, message: str) -> None:
        """Push one commit. Raises OvertakenError where the branch has moved on."""
        if not self._changed:
            return
        for path, data in self._ours.items():
            write_change(self._changes, path, data)
        try:
            self._branch.push(message, self._changes, iter(sorted(self._gone)))
        except RejectedError:
            raise OvertakenError from None

    def forget_earlier(self) -> None:
        """Git forgets nothing."""


def _git_name(data: bytes) -> str:
    """The name that Git gives to some bytes (gitformat-pack): a hash, and no protection."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


@contextmanager
def open_branch(address: Address) -> Iterator[Target]:
    """A branch, or what will be one. Raises CommandError where Git can't read the repository."""
    with (
        fetched_branch(address.location, address.branch) as branch,
        tempfile.TemporaryFile() as changes,
    ):
        yield BranchTarget(branch, changes)
